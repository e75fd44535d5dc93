/** Facts the nights make true, by the names that ink uses. */
import { BROKEN, KEPT, LOST_ANY, type NightSpec } from '../sim/scenario';
import { ENDINGS } from './scene';

export function nightFacts(cast: ReadonlySet<string>, nights: number, goals: readonly string[] = [], promises: readonly string[] = []): string[] {
  const people = [...cast].flatMap((id) => [`lost_${id}`, `freed_${id}`]);
  const won = Array.from({ length: nights }, (_, at) => `won_${at + 1}`);
  const endings = ENDINGS.map((ending) => `ending_${ending.replace(/-/g, '_')}`);
  const settled = promises.flatMap((promise) => [KEPT + promise, BROKEN + promise]);
  return [...people, ...won, ...goals, ...endings, ...settled, LOST_ANY, 'high_autonomy', 'high_connection'];
}

/** Those that the goals of the nights leave: a visitor eased, or left. */
export function goalFacts(nights: readonly NightSpec[]): string[] {
  return nights.flatMap(({ goal = [] }) => goal.flatMap((part) => (part.kind === 'visitor' ? [part.eased, part.left] : [])));
}
