/**
 * Where a nightmare came from: the log of causes read as a forest. Each entry's parent is the last bout its source had begun
 * before it, so a parent always stands earlier in the log, and no log, however forged, can lead in a circle or further back
 * than its own length. Parents and roots are worked out once an entry, as the log grows; a chain is then a walk.
 * Rejected: following `source` by sleeper from the newest entry back (two people who frighten each other in turn are a circle).
 */
import { VIA } from '../sim/state/network';
import { nightSpec } from '../sim/tonight';
import { type Order, REASON, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { householdsAsked } from './divers';
import type { CameBy, CityTrace, IslandTrace, PersonTrace, RootTrace, Trace, TraceOf, TraceStep } from './protocolNight';
import { nextToFree } from './tipping';

/** Steps of a chain that are told: the nearest, and the root at its end. */
export const CHAIN_MAX = 12;
const NONE = -1;

export class CauseForest {
  #parent = new Int32Array(256);
  #root = new Int32Array(256);
  /** By root entry: bouts that go back to it, its own included. */
  #reach = new Int32Array(256);
  #last: Int32Array;
  #read = 0;
  #nightStartTick = NONE;

  constructor(sleepers: number) {
    this.#last = new Int32Array(sleepers).fill(NONE);
  }

  /** Takes up what the log has gained; begins anew when it is another night's, or was taken back. */
  read(world: World): void {
    const { causes, society } = world;
    if (causes.count < this.#read || society.nightStartTick !== this.#nightStartTick) {
      this.#read = 0;
      this.#last.fill(NONE);
      this.#nightStartTick = society.nightStartTick;
    }
    this.#widen(causes.count);
    for (; this.#read < causes.count; this.#read++) {
      const e = this.#read;
      const source = causes.reason(e) === REASON.link ? causes.source(e) : NONE;
      const parent = this.#last[source] ?? NONE;
      const root = parent < 0 ? e : this.#root[parent]!;
      this.#parent[e] = parent;
      this.#root[e] = root;
      this.#reach[e] = 0;
      this.#reach[root]!++;
      this.#last[causes.sleeper(e)] = e;
    }
  }

  /** The chain of a person's last nightmare tonight, or null for whoever had none. */
  ofPerson(world: World, sleeper: number): PersonTrace | null {
    this.read(world);
    const newest = this.#last[sleeper] ?? NONE;
    if (newest < 0) return null;
    const steps: TraceStep[] = [];
    let skipped = 0;
    let entry = newest;
    for (; this.#parent[entry]! >= 0; entry = this.#parent[entry]!) {
      if (steps.length < CHAIN_MAX - 1) steps.push(causeOf(world, entry));
      else skipped++;
    }
    steps.push(causeOf(world, entry));
    return { kind: 'person', sleeper, steps, skipped, root: this.#rootTrace(world, entry, this.#reach[entry]!) };
  }

  /** Where an island's nightmares of tonight came from, the greatest share first, and the root most of them go back to. */
  ofIsland(world: World, zone: number, waiting: readonly Order[] = []): IslandTrace | null {
    if (!Number.isInteger(zone) || zone < 0 || zone >= world.society.islands.length) return null;
    this.read(world);
    const { causes, homes } = world;
    const shares = new Map<string, IslandTrace['shares'][number]>();
    const roots = new Map<number, number>();
    let total = 0;
    for (let e = 0; e < causes.count; e++) {
      if (homes.zoneOf[causes.sleeper(e)] !== zone) continue;
      total++;
      const root = this.#root[e]!;
      roots.set(root, (roots.get(root) ?? 0) + 1);
      const { by, bridge, source } = causeOf(world, e);
      const from = bridge >= 0 || by === 'undercurrent' ? (homes.zoneOf[source] ?? NONE) : NONE;
      const share = shares.get(`${by} ${bridge} ${from}`) ?? { by, bridge, from, count: 0 };
      share.count++;
      shares.set(`${by} ${bridge} ${from}`, share);
    }
    const [most] = [...roots].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return {
      kind: 'island',
      zone,
      total,
      shares: [...shares.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.bridge - b.bridge || (a.by < b.by ? -1 : 1)),
      root: most === undefined ? null : this.#rootTrace(world, most[0], most[1]),
      next: nextToFree(world, zone, householdsAsked(world, waiting)),
    };
  }

  /** What stands at the root of tonight's nightmares, all told. */
  ofCity(world: World): CityTrace {
    this.read(world);
    const { causes } = world;
    const roots = new Map<CameBy, CityTrace['roots'][number]>();
    let most = NONE;
    for (let e = 0; e < causes.count; e++) {
      if (this.#root[e] !== e) continue;
      const { by, tick } = causeOf(world, e);
      const root = roots.get(by) ?? { by, count: 0, firstTick: tick };
      root.count += this.#reach[e]!;
      roots.set(by, root);
      if (most < 0 || this.#reach[e]! > this.#reach[most]!) most = e;
    }
    return {
      kind: 'city',
      total: causes.count,
      roots: [...roots.values()].sort((a, b) => b.count - a.count || a.firstTick - b.firstTick || (a.by < b.by ? -1 : 1)),
      root: most < 0 ? null : this.#rootTrace(world, most, this.#reach[most]!),
    };
  }

  /** The answer to a question of the page. `waiting`: orders that act with the next tick. */
  answer(world: World, of: TraceOf, waiting: readonly Order[]): Trace | null {
    if (of.kind === 'city') return this.ofCity(world);
    return of.kind === 'person' ? this.ofPerson(world, of.sleeper) : this.ofIsland(world, of.zone, waiting);
  }

  /** `here`: how many of those asked about go back to it. */
  #rootTrace(world: World, entry: number, here: number): RootTrace {
    const { by, sleeper, zone, tick } = causeOf(world, entry);
    return { by, sleeper, zone, tick, here, reach: this.#reach[entry]! };
  }

  #widen(entries: number): void {
    let length = this.#parent.length;
    if (entries <= length) return;
    while (length < entries) length *= 2;
    const wide = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(length);
      next.set(old);
      return next;
    };
    this.#parent = wide(this.#parent);
    this.#root = wide(this.#root);
    this.#reach = wide(this.#reach);
  }
}

/** One entry of the log with how it came. */
export function causeOf(world: World, entry: number): TraceStep {
  const { causes, homes } = world;
  const sleeper = causes.sleeper(entry);
  const source = causes.source(entry);
  const via = causes.reason(entry) === REASON.link ? viaOf(world, sleeper, source) : NONE;
  return {
    sleeper,
    zone: homes.zoneOf[sleeper] ?? NONE,
    tick: causes.tick(entry),
    source,
    by: via === NONE ? causeWithoutLink(world, entry) : linkKind(via),
    bridge: via >= VIA.bridge0 ? via - VIA.bridge0 : NONE,
  };
}

/** VIA code of the link between two people, or -1 where there is none. */
function viaOf({ network }: World, sleeper: number, source: number): number {
  for (let p = network.offsets[sleeper] ?? 0; p < (network.offsets[sleeper + 1] ?? 0); p++) if (network.targets[p] === source) return network.via[p]!;
  return NONE;
}

function linkKind(via: number): CameBy {
  if (via >= VIA.bridge0) return 'bridge';
  return via === VIA.household ? 'household' : via === VIA.zone ? 'street' : 'undercurrent';
}

/** The flaw and a fall have one reason in the log; the flaw has its minute and its islands. */
export function causeWithoutLink(world: World, entry: number): CameBy {
  const { causes, homes, scenario, society } = world;
  switch (causes.reason(entry)) {
    case REASON.ownFear:
      return 'own-fear';
    case REASON.overload:
      return 'overload';
    case REASON.entity:
      return 'being';
    case REASON.scenario: {
      const spec = nightSpec(world);
      const zone = scenario.city.zones[homes.zoneOf[causes.sleeper(entry)] ?? NONE]?.id;
      const nightMin = Math.floor((causes.tick(entry) - society.nightStartTick) / TICKS_PER_MIN);
      return nightMin === spec?.flawAtMin && zone !== undefined && spec.flawIslands?.includes(zone) === true ? 'flaw' : 'fall';
    }
    default:
      return 'unknown';
  }
}
