/**
 * How far gold would run from where it is: the complex contagion's own rule, played to its end on the network as it stands,
 * as if everyone were dreaming at once. A player sees the same in each person's share and mark; this only adds it up. What a
 * household or held ground would add is tried on top and taken back. Draws nothing, writes nothing of the world.
 */
import { STATUS } from '../../sim/state/sleepers';
import { zoneTerms } from '../../sim/systems/block';
import { thetaOf } from '../../sim/systems/dream';
import type { World } from '../../sim/world';

/** What a freed neighbour counts for who is only brought nearer. */
const NEARER = 4;

export interface Gain {
  /** People it would free, in the end. */
  freed: number;
  /** The same, and something for each who would come nearer. */
  value: number;
}

interface Rows {
  have: Float64Array;
  need: Float64Array;
  lit: Uint8Array;
}
/** Kept from one thought to the next, as the sizes hardly change: fresh ones cost more than the thinking. The last Reach made is the only one that may be asked. */
let kept: Rows | null = null;
function rowsFor(count: number): Rows {
  if (kept?.lit.length !== count) kept = { have: new Float64Array(count), need: new Float64Array(count), lit: new Uint8Array(count) };
  return kept;
}

export class Reach {
  readonly #world: World;
  /** Weight of lucid links, by sleeper, once gold has run. */
  readonly #have: Float64Array;
  /** Weight at which each turns; 0 for those who cannot or already have. */
  readonly #need: Float64Array;
  readonly #lit: Uint8Array;
  #queue: number[] = [];
  #touched: number[] = [];
  #before: number[] = [];
  /** Lucid in the end, as things stand. */
  total = 0;

  constructor(world: World, households: readonly number[]) {
    this.#world = world;
    const { sleepers: s, homes } = world;
    const rows = rowsFor(s.count);
    this.#have = rows.have;
    this.#need = rows.need.fill(0);
    this.#lit = rows.lit.fill(0);
    this.#have.set(s.lucidIn);
    for (let zone = 0; zone + 1 < homes.zoneFirst.length; zone++) {
      const terms = zoneTerms(world, zone);
      for (let i = homes.zoneFirst[zone]!; i < homes.zoneFirst[zone + 1]!; i++) {
        const status = s.status[i]!;
        if (status & STATUS.lucid) {
          this.#lit[i] = 1;
          this.total++;
        } else if (status & STATUS.inBed) this.#need[i] = Math.max(1, thetaOf(world, i, terms) * s.bedIn[i]!);
      }
    }
    for (let i = 0; i < s.count; i++) this.#mayTurn(i);
    for (const household of households) this.#light(household);
    this.#run();
    this.#settle();
  }

  /** What freeing a household would add. */
  ofHousehold(household: number): Gain {
    this.#light(household);
    return this.#measure();
  }

  /** What lowering theta by `ease` in one zone would add. */
  ofGround(zone: number, ease: number): number {
    const { homes, sleepers: s } = this.#world;
    const from = homes.zoneFirst[zone]!;
    const to = homes.zoneFirst[zone + 1]!;
    const kept = this.#need.slice(from, to);
    for (let i = from; i < to; i++) {
      if (this.#need[i]! === 0) continue;
      this.#need[i] = Math.max(1, this.#need[i]! - ease * s.bedIn[i]!);
      this.#mayTurn(i);
    }
    const { freed } = this.#measure();
    this.#need.set(kept, from);
    return freed;
  }

  /** What `asks` right answers in the largest households of a zone would add, with theta lower by `ease` there. */
  ofZone(zone: number, asks: number, ease: number): number {
    const { homes } = this.#world;
    const sizes: { household: number; size: number }[] = [];
    for (let household = homes.zoneFirstHousehold[zone]!; household < homes.zoneFirstHousehold[zone + 1]!; household++) {
      sizes.push({ household, size: this.#unlit(household) });
    }
    sizes.sort((p, q) => q.size - p.size || p.household - q.household);
    for (const { household } of sizes.slice(0, asks)) this.#light(household);
    return this.ofGround(zone, ease);
  }

  #unlit(household: number): number {
    const { homes } = this.#world;
    let count = 0;
    for (let i = homes.householdFirst[household]!; i < homes.householdFirst[household + 1]!; i++) if (this.#lit[i] === 0 && this.#need[i]! > 0) count++;
    return count;
  }

  #light(household: number): void {
    const { homes, sleepers: s } = this.#world;
    for (let i = homes.householdFirst[household]!; i < homes.householdFirst[household + 1]!; i++) {
      const status = s.status[i]!;
      if (this.#lit[i] !== 0 || !(status & STATUS.inBed) || (status & STATUS.stage) === 0) continue;
      this.#turn(i);
    }
  }

  #turn(i: number): void {
    this.#lit[i] = 2;
    this.#queue.push(i);
  }

  #mayTurn(i: number): void {
    if (this.#lit[i] === 0 && this.#need[i]! > 0 && this.#have[i]! >= this.#need[i]!) this.#turn(i);
  }

  #add(j: number, weight: number): void {
    if (weight === 0) return;
    this.#touched.push(j);
    this.#before.push(this.#have[j]!);
    this.#have[j] = this.#have[j]! + weight;
    this.#mayTurn(j);
  }

  #run(): void {
    const { network, tallies } = this.#world;
    for (let at = 0; at < this.#queue.length; at++) {
      const i = this.#queue[at]!;
      for (let p = network.offsets[i]!; p < network.offsets[i + 1]!; p++) this.#add(network.targets[p]!, tallies.viaWeight[network.via[p]!]!);
    }
  }

  /** Takes what has run as given. */
  #settle(): void {
    for (const i of this.#queue) this.#lit[i] = 1;
    this.total += this.#queue.length;
    this.#queue = [];
    this.#touched = [];
    this.#before = [];
  }

  /** Runs, counts and takes back. */
  #measure(): Gain {
    this.#run();
    let value = this.#queue.length;
    const freed = this.#queue.length;
    for (let at = this.#touched.length - 1; at >= 0; at--) {
      const j = this.#touched[at]!;
      const need = this.#need[j]!;
      const before = this.#before[at]!;
      if (this.#lit[j] === 0 && need > 0) value += NEARER * ((this.#have[j]! / need) ** 2 - (before / need) ** 2);
      this.#have[j] = before;
    }
    for (const i of this.#queue) this.#lit[i] = 0;
    this.#queue = [];
    this.#touched = [];
    this.#before = [];
    return { freed, value };
  }
}
