/** What the night's curve says in figures, and what is laid over it: peaks, how long R stood above 1, names that do not collide. */
import type { NightCurve } from '../stores/nightStore';

export interface Peak {
  value: number;
  minute: number;
}
export const peakOf = (minutes: readonly number[], values: readonly number[]): Peak =>
  values.reduce<Peak>((best, value, at) => (value > best.value ? { value, minute: minutes[at] ?? 0 } : best), { value: 0, minute: minutes[0] ?? 0 });

/** Minutes with R above 1, and the middle of the longest stretch of them; null when it never was. */
export function aboveOne({ minutes, r }: Pick<NightCurve, 'minutes' | 'r'>): { totalMin: number; middleMin: number } | null {
  let totalMin = 0;
  let [best, bestMiddle, from] = [0, 0, -1];
  const end = (to: number): void => {
    if (from < 0) return;
    totalMin += to - from;
    if (to - from > best) [best, bestMiddle] = [to - from, (from + to) / 2];
    from = -1;
  };
  minutes.forEach((minute, at) => {
    if (r[at]! > 1) from = from < 0 ? minute : from;
    else end(minute);
  });
  end(minutes[minutes.length - 1] ?? 0);
  return totalMin === 0 ? null : { totalMin: Math.round(totalMin), middleMin: bestMiddle };
}

/** Heights moved apart to at least `least`, in their order: downwards, and up again from `lowest` where there is no more room. */
export function spread(heights: readonly number[], least: number, lowest = Number.POSITIVE_INFINITY): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]! || a - b);
  const placed = heights.slice();
  for (let at = 1; at < order.length; at++) placed[order[at]!] = Math.max(placed[order[at]!]!, placed[order[at - 1]!]! + least);
  let limit = lowest;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at]!, limit);
    limit = placed[at]! - least;
  }
  return placed;
}
