/**
 * Facts the nights make true, by the names that ink uses. Those of the morning alone (where somebody was asked, what woke, how each part of
 * the goal stands) are read from the night just over and never kept: an evening four weeks on cannot ask for them.
 */
import { BROKEN, type GoalPart, KEPT, LOST_ANY, type NightSpec, spentFact, stoodFact } from '../sim/scenario';
import { ENDINGS } from './scene';

export interface OfNights {
  cast: ReadonlySet<string>;
  zones: ReadonlySet<string>;
  nights: number;
  /** Facts that the goals of the nights leave. */
  goalFacts?: readonly string[];
}
/** In the names of facts, as ink wants them. */
const inFact = (id: string): string => id.replaceAll('-', '_');
/** Somebody on this island was asked, and it was right. */
export const askedIn = (zone: string): string => `asked_${inFact(zone)}`;
/** This island woke itself. */
export const wokeIn = (zone: string): string => `woke_${inFact(zone)}`;
/** This part of what the night asked was met. */
export const metPart = (kind: string): string => `met_${inFact(kind)}`;
/** Somebody who was held is back; everybody is. */
export const BACK_ANY = 'back_any';
export const BACK_ALL = 'back_all';
const GOAL_KINDS = ['wake-island', 'visitor', 'nightmares-at-most', 'sleep-at-least', 'bring-back', 'lift'] as const satisfies readonly GoalPart['kind'][];
/** What only a morning knows. */
export const isOfMorning = (fact: string): boolean => /^(asked|woke|met)_|^back_a(ny|ll)$/.test(fact);

export function nightFacts({ cast, zones, nights, goalFacts: goals = [] }: OfNights, promises: readonly string[] = []): string[] {
  const people = [...cast].flatMap((id) => [`lost_${id}`, `freed_${id}`, spentFact(id), ...[...zones].map((zone) => stoodFact(id, zone))]);
  const won = Array.from({ length: nights }, (_, at) => `won_${at + 1}`);
  const endings = ENDINGS.map((ending) => `ending_${ending.replace(/-/g, '_')}`);
  const places = [...zones].flatMap((zone) => [askedIn(zone), wokeIn(zone)]);
  const parts = GOAL_KINDS.map(metPart);
  const settled = promises.flatMap((promise) => [KEPT + promise, BROKEN + promise]);
  return [
    ...people,
    ...won,
    ...goals,
    ...endings,
    ...settled,
    ...places,
    ...parts,
    BACK_ANY,
    BACK_ALL,
    LOST_ANY,
    'high_autonomy',
    'low_autonomy',
    'high_connection',
  ];
}

/** Those that the goals of the nights leave: a visitor eased, or left. */
export function goalFacts(nights: readonly NightSpec[]): string[] {
  return nights.flatMap(({ goal = [] }) => goal.flatMap((part) => (part.kind === 'visitor' ? [part.eased, part.left] : [])));
}
