/**
 * The night's beats: what happened that a page about it should say. An observer called after each tick; it keeps every beat with a
 * weight and gives the heaviest of them in order. Nothing is kept while a night is played: at dawn the journal is played again
 * beside a scribe (a tenth of a second for 3,000 sleepers), so that a page made from a save, a replay or another machine is the same.
 *
 * Beats hold numbers and ids only. Each can be checked against the world's own records: a crossing names an entry of the log of causes.
 */

import { zoneReadout } from '../sim/readout';
import { STATUS } from '../sim/state/sleepers';
import type { Diver } from '../sim/state/society';
import { TALLIES, TALLY } from '../sim/state/tallies';
import { cityTally } from '../sim/systems/phases';
import { nightSpec } from '../sim/tonight';
import { CONTROL_MIN, type DiverOrder, NIGHT_TICKS, PHASE, REASON, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { causeOf } from './causes';
import type { DawnReport, NightBeat } from './protocolDay';
import type { CameBy } from './protocolNight';

export type TimedBeat = DawnReport['beats'][number];

/** Sentences a page holds, and how many of them at least are of what was done, where so much was. */
export const PAGE_BEATS = 13;
const PAGE_DONE = 5;
/** What the first island to fall, and the first that fear came to, outweigh the others by. */
const FIRST = 25;
/** At most so many of a kind, the heaviest. */
const MOST: Partial<Record<NightBeat['kind'], number>> = {
  asks: 4,
  crosses: 3,
  grounds: 2,
  faces: 2,
  weaves: 1,
  falls: 3,
  lost: 3,
  freed: 3,
  tips: 3,
  strains: 1,
  signs: 2,
};
const WEIGHT: Readonly<Record<NightBeat['kind'], number>> = {
  'quiet-start': 88,
  first: 90,
  crosses: 52,
  grounds: 20,
  asks: 40,
  faces: 35,
  weaves: 15,
  signs: 25,
  strains: 30,
  latches: 95,
  falls: 60,
  lost: 70,
  freed: 65,
  tips: 45,
  'diver-trapped': 80,
  rescues: 75,
  shares: 92,
  reverses: 99,
  collapses: 99,
  dawn: 98,
};
/** Ground held for less is not worth a sentence. */
const HELD_MIN = 20;
/** What divers do because they are told to. */
const ORDERED: ReadonlySet<NightBeat['kind']> = new Set(['asks', 'grounds', 'faces', 'weaves', 'signs', 'shares', 'rescues']);

/** What is compared from tick to tick. */
interface DiverBefore {
  order: DiverOrder | null;
  sinceTick: number;
  untilTick: number;
  right: number;
  wrong: number;
  shared: boolean;
  trapped: boolean;
  signed: boolean;
}

export class Scribe {
  readonly #beats: TimedBeat[] = [];
  /** Ground too short for a sentence. */
  readonly #brief: TimedBeat[] = [];
  readonly #cast: readonly number[];
  readonly #status: Uint8Array;
  readonly #reached = new Set<number>();
  readonly #tipped = new Set<number>();
  readonly #fallen = new Set<number>();
  #divers: DiverBefore[];
  #beings: Map<number, { kind: number; place: number }>;
  #phase: number;
  #outcome: string;
  #read = 0;

  /** At lights-out of the night to be told. */
  constructor(world: World) {
    this.#cast = world.homes.cast.map(({ sleeper }) => sleeper);
    this.#status = world.sleepers.status.slice();
    this.#divers = world.society.divers.map(beforeOf);
    this.#beings = beingsOf(world);
    this.#phase = world.society.phase;
    this.#outcome = world.society.outcome;
    this.#read = world.causes.count;
  }

  /** To be called after each tick of the night. */
  observe(world: World): void {
    this.#causes(world);
    this.#phases(world);
    this.#crew(world);
    this.#people(world);
    const isHandedOver = world.tick - world.society.nightStartTick === CONTROL_MIN * TICKS_PER_MIN;
    if (isHandedOver && world.causes.count === 0) this.#add(world.tick, { kind: 'quiet-start', asleep: cityTally(world, TALLY.asleep) });
    if ((world.tick - world.society.nightStartTick) % TICKS_PER_MIN === 0) this.#islands(world);
    if (world.tick - world.society.nightStartTick === NIGHT_TICKS) this.#dawn(world);
  }

  /** The heaviest beats, oldest first. */
  page(most = PAGE_BEATS): TimedBeat[] {
    const taken = new Map<string, number>();
    const worth = this.#beats
      .map((timed, at) => ({ timed, at }))
      // Of somebody who was freed or lost more than once the page tells the last time, as the list of the named does.
      .filter(({ timed: { beat }, at }) => !this.#isOvertaken(beat, at))
      .sort((a, b) => b.timed.weight - a.timed.weight || a.at - b.at)
      .filter(({ timed: { beat } }) => {
        const already = taken.get(beat.kind) ?? 0;
        taken.set(beat.kind, already + 1);
        return already < (MOST[beat.kind] ?? most);
      });
    const done = new Set(worth.filter(({ timed }) => ORDERED.has(timed.beat.kind)).slice(0, PAGE_DONE));
    return [...done, ...worth.filter((beat) => !done.has(beat))]
      .slice(0, most)
      .sort((a, b) => a.timed.tick - b.timed.tick || a.at - b.at)
      .map(({ timed }) => timed);
  }

  /** Every order that was carried out, oldest first, told on the page or not. */
  done(): TimedBeat[] {
    return [...this.#beats, ...this.#brief].filter(({ beat }) => ORDERED.has(beat.kind)).sort((a, b) => a.tick - b.tick);
  }

  /** How the last of it came to somebody of the cast: fear, or waking. */
  reached(sleeper: number, kind: 'lost' | 'freed'): { from: number; by: CameBy | null } {
    const last = this.#beats.findLast(({ beat }) => beat.kind === kind && beat.sleeper === sleeper)?.beat;
    if (last?.kind === 'lost') return { from: last.source, by: last.by };
    return { from: last?.kind === 'freed' ? last.diver : -1, by: null };
  }

  /** Zones that woke themselves, in their order. */
  get woke(): number[] {
    return [...this.#tipped];
  }

  #isOvertaken(beat: NightBeat, at: number): boolean {
    if (beat.kind !== 'freed' && beat.kind !== 'lost') return false;
    return this.#beats.slice(at + 1).some(({ beat: later }) => later.kind === beat.kind && later.sleeper === beat.sleeper);
  }

  #countOf(kind: NightBeat['kind']): number {
    return this.#beats.filter(({ beat }) => beat.kind === kind).length;
  }

  /** `more`: what makes this one weightier than others of its kind. */
  #add(tick: number, beat: NightBeat, more = 0): void {
    this.#beats.push({ tick, weight: WEIGHT[beat.kind] + more, beat });
  }

  #causes(world: World): void {
    const { causes, homes } = world;
    for (; this.#read < causes.count; this.#read++) {
      const e = this.#read;
      const sleeper = causes.sleeper(e);
      const zone = homes.zoneOf[sleeper]!;
      const { by, source } = causeOf(world, e);
      if (e === 0) this.#add(causes.tick(e), { kind: 'first', sleeper, by });
      const from = causes.reason(e) === REASON.link ? homes.zoneOf[source]! : -1;
      if (from >= 0 && from !== zone && !this.#reached.has(zone)) {
        this.#add(
          causes.tick(e),
          { kind: 'crosses', from, to: zone, giver: source, taker: sleeper, by },
          this.#countOf('crosses') === 0 ? FIRST : Math.max(0, 9 - this.#reached.size),
        );
      }
      this.#reached.add(zone);
    }
  }

  #phases(world: World): void {
    const { society, tick } = world;
    const { phase, outcome } = society;
    if (phase > this.#phase && phase === PHASE.protocol) {
      const spec = society.flawFired ? nightSpec(world) : null;
      const zones = world.scenario.city.zones.flatMap(({ id }, zone) => (spec?.flawIslands?.includes(id) ? [zone] : []));
      this.#add(tick, { kind: 'latches', flaw: society.flawFired, zones, struck: struckAt(world, zones) });
    } else if (phase > this.#phase) this.#add(tick, { kind: 'strains', phase: phase === PHASE.strained ? 'strained' : 'overload' }, phase);
    this.#phase = phase;
    if (outcome !== 'open' && this.#outcome === 'open') {
      const of = cityTally(world, TALLY.inBed);
      if (society.reversed) this.#add(tick, { kind: 'reverses', count: cityTally(world, TALLY.lucid), of });
      else if (outcome.startsWith('lost') && tick - society.nightStartTick < NIGHT_TICKS)
        this.#add(tick, { kind: 'collapses', count: cityTally(world, TALLY.trapped), of });
    }
    this.#outcome = outcome;
  }

  #crew(world: World): void {
    const { society, tick } = world;
    society.divers.forEach((diver, d) => {
      const before = this.#divers[d];
      if (before === undefined) return;
      const { order } = before;
      if (order !== null && diver.task?.order !== order) this.#finished(world, diver, before, order);
      if (diver.shared && !before.shared)
        this.#add(tick, { kind: 'shares', diver: diver.sleeper, fear: world.sleepers.fearKind[diver.sleeper]!, nth: this.#countOf('shares') + 1 });
      if (diver.signatureSpent && !before.signed) this.#add(tick, { kind: 'signs', diver: diver.sleeper, signature: diver.signature, place: diver.place });
      if (diver.trapped && !before.trapped) this.#add(tick, { kind: 'diver-trapped', diver: diver.sleeper, place: diver.place });
    });
    this.#divers = society.divers.map(beforeOf);
    this.#beings = beingsOf(world);
  }

  #finished(world: World, diver: Diver, before: DiverBefore, order: DiverOrder): void {
    const { society, tick } = world;
    const done = before.untilTick >= 0 && tick > before.untilTick;
    if (order.kind === 'ground') {
      const beat = { kind: 'grounds', diver: diver.sleeper, zone: order.island } as const;
      const held = (tick - before.sinceTick) / (HELD_MIN * TICKS_PER_MIN);
      if (held >= 1) this.#add(before.sinceTick, beat, Math.min(9, held));
      else if (before.sinceTick >= 0) this.#brief.push({ tick: before.sinceTick, weight: 0, beat });
    } else if (order.kind === 'ask' && (diver.right > before.right || diver.wrong > before.wrong)) {
      const right = diver.right > before.right;
      const freed = right ? lucidAtHome(world, order.sleeper) : 0;
      this.#add(tick, { kind: 'asks', diver: diver.sleeper, sleeper: order.sleeper, want: order.want, right, freed }, right ? Math.min(9, freed) : 5);
    } else if (order.kind === 'face') {
      const being = this.#beings.get(order.entity);
      if (done && being !== undefined && !society.entities.some(({ id }) => id === order.entity))
        this.#add(tick, { kind: 'faces', diver: diver.sleeper, being: being.kind, place: being.place });
    } else if (order.kind === 'weave' && done) this.#add(tick, { kind: 'weaves', diver: diver.sleeper, work: order.work, index: order.index });
    else if (order.kind === 'rescue' && done && society.divers[order.other]?.trapped === false)
      this.#add(tick, { kind: 'rescues', diver: diver.sleeper, other: society.divers[order.other]!.sleeper });
  }

  /** Named people: trapped, or brought out of a nightmare. */
  #people(world: World): void {
    const { sleepers, society, tick, homes } = world;
    for (const sleeper of this.#cast) {
      const before = this.#status[sleeper]!;
      const now = sleepers.status[sleeper]!;
      this.#status[sleeper] = now;
      if (now & ~before & STATUS.trapped) {
        const entry = lastEntryOf(world, sleeper);
        const { by, source } = entry < 0 ? { by: 'unknown' as const, source: -1 } : causeOf(world, entry);
        this.#add(tick, { kind: 'lost', sleeper, source, by });
      }
      if (now & ~before & STATUS.lucid && before & STATUS.nightmare) {
        const diver = society.divers.find(({ place }) => place === homes.zoneOf[sleeper]);
        const asked = this.#beats.some(
          ({ tick: at, beat }) => at === tick && beat.kind === 'asks' && homes.householdOf[beat.sleeper] === homes.householdOf[sleeper],
        );
        this.#add(tick, { kind: 'freed', sleeper, diver: asked && diver !== undefined ? diver.sleeper : -1 });
      }
    }
  }

  #islands(world: World): void {
    const { society, tick, tallies } = world;
    society.islands.forEach((island, zone) => {
      if (island.fallen && !this.#fallen.has(zone)) {
        this.#fallen.add(zone);
        // The first says that they can.
        const more = this.#fallen.size === 1 ? FIRST : 0;
        this.#add(tick, { kind: 'falls', zone, trapped: tallies.zones[zone * TALLIES + TALLY.trapped]! }, more);
      }
      const lucid = tallies.zones[zone * TALLIES + TALLY.lucid]!;
      if (lucid === 0 || society.reversed || this.#tipped.has(zone)) return;
      const { tippingNeed, inBed } = zoneReadout(world, zone);
      if (tippingNeed <= 0 || lucid < tippingNeed) return;
      this.#tipped.add(zone);
      this.#add(tick, { kind: 'tips', zone, lucid, of: inBed }, Math.max(0, 9 - this.#tipped.size));
    });
  }

  #dawn(world: World): void {
    const { causes, sleepers, society, tick } = world;
    const afraid = new Set<number>();
    for (let e = 0; e < causes.count; e++) afraid.add(causes.sleeper(e));
    let slept = 0;
    for (let i = 0; i < sleepers.count; i++) slept += sleepers.minutesAsleep[i]!;
    this.#add(tick, {
      kind: 'dawn',
      latched: society.phase === PHASE.protocol && society.outcome.startsWith('lost'),
      nightmares: afraid.size,
      // Whoever is in it still at seven is let out of it with the morning.
      woke: [...afraid].filter((sleeper) => (sleepers.status[sleeper]! & STATUS.trapped) === 0).length,
      trapped: cityTally(world, TALLY.trapped),
      sleptMin: slept / Math.max(1, sleepers.count),
    });
  }
}

const beforeOf = ({ task, right, wrong, shared, trapped, signatureSpent }: Diver): DiverBefore => ({
  order: task?.order ?? null,
  sinceTick: task?.sinceTick ?? -1,
  untilTick: task?.untilTick ?? -1,
  right,
  wrong,
  shared,
  trapped,
  signed: signatureSpent,
});
const beingsOf = ({ society }: World): Map<number, { kind: number; place: number }> =>
  new Map(society.entities.map(({ id, kind, place }) => [id, { kind, place }]));

/** Whom the broken programme has put into a nightmare in these zones, up to now. */
function struckAt({ causes, homes }: World, zones: readonly number[]): number {
  let count = 0;
  for (let e = 0; e < causes.count; e++) if (causes.reason(e) === REASON.scenario && zones.includes(homes.zoneOf[causes.sleeper(e)]!)) count++;
  return count;
}

function lucidAtHome({ homes, sleepers }: World, sleeper: number): number {
  const home = homes.householdOf[sleeper]!;
  let count = 0;
  for (let i = homes.householdFirst[home]!; i < homes.householdFirst[home + 1]!; i++) if (sleepers.status[i]! & STATUS.lucid) count++;
  return count;
}

function lastEntryOf({ causes }: World, sleeper: number): number {
  for (let e = causes.count - 1; e >= 0; e--) if (causes.sleeper(e) === sleeper) return e;
  return -1;
}
