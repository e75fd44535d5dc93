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

/**
 * How high a measure that may pass 1 is drawn: as it is up to 1, and from there every doubling takes the same. A storm's R of 6 then keeps
 * its shape in the frame and does not flatten the rest; cut off at a height, it read as a line that had left the page.
 */
const DOUBLING = 0.34;
export const drawnAt = (value: number): number => (value <= 1 ? value : 1 + DOUBLING * Math.log2(value));
/** What the axis names: to 1 in halves, and above it the doublings that are reached. */
export function axisMarks(most: number): number[] {
  const marks = [0, 0.5, 1];
  for (let mark = 2; mark <= most; mark *= 2) marks.push(mark);
  return marks;
}

/** Heights moved apart to at least `least`, in their order: those in each other's way stand about where they would be together, none under `lowest`. */
export function spread(heights: readonly number[], least: number, lowest = Number.POSITIVE_INFINITY): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]! || a - b);
  const groups: { members: number[]; top: number }[] = [];
  for (const at of order) {
    let group = { members: [at], top: Math.min(heights[at]!, lowest) };
    // Whatever a group touches joins it, and the whole stands about the middle of its own.
    for (let above = groups.at(-1); above !== undefined && above.top + above.members.length * least > group.top; above = groups.at(-1)) {
      groups.pop();
      const members = [...above.members, ...group.members];
      const middle = members.reduce((sum, member) => sum + heights[member]!, 0) / members.length;
      const reach = (members.length - 1) * least;
      group = { members, top: Math.min(middle - reach / 2, lowest - reach) };
    }
    groups.push(group);
  }
  const placed = heights.slice();
  for (const { members, top } of groups) for (const [at, member] of members.entries()) placed[member] = top + at * least;
  return placed;
}
