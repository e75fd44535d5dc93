/**
 * What the page is told of a night beside its pictures: where nightmares came from, the tide, and what happened.
 * Apart from protocol.ts, whose messages carry these.
 */
import type { Order, Outcome, Policies } from '../sim/vocabulary';

/** By what a nightmare came: along which kind of link, or without one. `fall`: their island fell. */
export const CAME_BY = ['household', 'street', 'bridge', 'undercurrent', 'own-fear', 'overload', 'flaw', 'fall', 'being', 'unknown'] as const;
export type CameBy = (typeof CAME_BY)[number];
/** Ways on which no neighbour has a part: what R leaves out. Here the most telling come first. */
export const APART_KINDS = ['being', 'fall', 'overload', 'flaw', 'own-fear'] as const satisfies readonly CameBy[];
/** Nightmares of the last 20 minutes that came so. */
export type CameApart = Record<(typeof APART_KINDS)[number], number>;
/** One nightmare's start. `source` -1 where there is none, `bridge` -1 where none was crossed. */
export interface TraceStep {
  sleeper: number;
  zone: number;
  tick: number;
  source: number;
  by: CameBy;
  bridge: number;
}
/** Where a chain began. `here`: how many of those asked about go back to it; `reach`: how many nightmares of the night do, its own included. */
export interface RootTrace {
  by: CameBy;
  sleeper: number;
  zone: number;
  tick: number;
  here: number;
  reach: number;
}
/** The last nightmare of a person tonight, then who they had it from, to the root, which is the last step. `skipped`: steps before the root left out. */
export interface PersonTrace {
  kind: 'person';
  sleeper: number;
  steps: TraceStep[];
  skipped: number;
  root: RootTrace;
}
/** Whose freeing brings an island closest to waking itself: the house, one of those asleep in it, how many it frees and how many would follow at once. */
export interface NextToFree {
  household: number;
  sleeper: number;
  freed: number;
  follow: number;
}
/** Tonight's nightmares of an island by where they came from. `from`: the zone at the other end, -1 for none. */
export interface IslandTrace {
  kind: 'island';
  zone: number;
  total: number;
  shares: { by: CameBy; bridge: number; from: number; count: number }[];
  root: RootTrace | null;
  next: NextToFree | null;
}
/** All of tonight's nightmares by what stands at their root, the most first, and the one root that reached most. */
export interface CityTrace {
  kind: 'city';
  total: number;
  roots: { by: CameBy; count: number; firstTick: number }[];
  root: RootTrace | null;
}
export type Trace = PersonTrace | IslandTrace | CityTrace;
export type TraceOf = { kind: 'person'; sleeper: number } | { kind: 'island'; zone: number } | { kind: 'city' };

/** Minutes between two points of the tide. */
export const TIDE_STEP_MIN = 10;
export interface TideTurn {
  /** Minutes after 22:00. */
  min: number;
  to: 'flood' | 'ebb';
}
/** The city's REM in waves: shares of those in bed from 22:00 to 07:00, measured until now and expected from then on, and where they turn. */
export interface Tide {
  shares: number[];
  turns: TideTurn[];
  /** The policy it was worked out under. */
  cycles: Policies['cycles'];
}

/** Turns of the night that belong to nobody. `value`: for a tide ahead the minute after 22:00 at which it turns, for `latch-counts` the tick at which it latches, for `fear-shared` how many. */
export const MOMENTS = [
  'flood-ahead',
  'ebb-ahead',
  'flood',
  'ebb',
  'latch-counts',
  'latch-stops',
  'centre-opens',
  'fear-shared',
  'hold-begins',
  'hold-breaks',
  'reversal',
  'dawn-near',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** Something that happened, for alerts, the timeline and the screen reader. Merged by the store, never here. */
export type NightEvent =
  | { kind: 'nightmare'; tick: number; sleeper: number; zone: number; reason: number; source: number }
  | { kind: 'trapped'; tick: number; sleeper: number; zone: number }
  | { kind: 'lucid'; tick: number; sleeper: number; zone: number }
  | { kind: 'phase'; tick: number; phase: number; from: number }
  | { kind: 'island-fell'; tick: number; zone: number }
  /** Enough are lucid there that it wakes itself: `lucid` of the `need` it took. Told of an island once a night. */
  | { kind: 'tipped'; tick: number; zone: number; lucid: number; need: number }
  /** It falls in `min` minutes at the present wear. */
  | { kind: 'crumbling'; tick: number; zone: number; min: number }
  /** Somebody named has a neighbour in nightmare and may be next. */
  | { kind: 'near'; tick: number; sleeper: number; zone: number; source: number }
  /** Somebody whose dream can be seen now and could be answered. */
  | { kind: 'lead'; tick: number; sleeper: number; zone: number }
  | { kind: 'moment'; tick: number; moment: Moment; value: number }
  | { kind: 'order'; tick: number; order: Order }
  | { kind: 'outcome'; tick: number; outcome: Outcome };
