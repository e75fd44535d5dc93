/** Facts the nights make true, by the names that ink uses. */
import { ENDINGS } from './scene';

export function nightFacts(cast: ReadonlySet<string>, nights: number): string[] {
  const people = [...cast].flatMap((id) => [`lost_${id}`, `freed_${id}`]);
  const won = Array.from({ length: nights }, (_, at) => `won_${at + 1}`);
  const endings = ENDINGS.map((ending) => `ending_${ending.replace(/-/g, '_')}`);
  return [...people, ...won, ...endings, 'lost_any', 'promise_broken', 'high_autonomy'];
}
