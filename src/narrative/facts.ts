/** Facts the nights make true, by the names that ink uses. */
import type { NightSpec } from '../sim/scenario';
import { ENDINGS } from './scene';

export function nightFacts(cast: ReadonlySet<string>, nights: number, goals: readonly string[] = []): string[] {
  const people = [...cast].flatMap((id) => [`lost_${id}`, `freed_${id}`]);
  const won = Array.from({ length: nights }, (_, at) => `won_${at + 1}`);
  const endings = ENDINGS.map((ending) => `ending_${ending.replace(/-/g, '_')}`);
  return [...people, ...won, ...goals, ...endings, 'lost_any', 'promise_broken', 'high_autonomy'];
}

/** Those that the goals of the nights leave: a visitor eased, or left. */
export function goalFacts(nights: readonly NightSpec[]): string[] {
  return nights.flatMap(({ goal = [] }) => goal.flatMap((part) => (part.kind === 'visitor' ? [part.eased, part.left] : [])));
}
