/**
 * What a forecast says, in numbers ready for words: chances with their ranges, and the minute an island's fall is told by.
 *
 * A chance is a count of futures; its range is Wilson's, which is honest where few futures or none agree (none of 32 leaves up
 * to 11 %). The minute is the earliest by which half of the hour's falls have come: there an order that only puts the fall off can
 * be told from one that does nothing. It is taken from the present orders alone; choosing it by what sets two of them furthest
 * apart was rejected, because among nine minutes one always does by luck.
 */
import { FALL_MARKS_MIN, type Outlook, type PersonOutlook, type Spread } from '../session/forecast/protocol';

export interface Chance {
  count: number;
  of: number;
  rate: number;
  lo: number;
  hi: number;
}
const Z95 = 1.959963984540054;
/** The share of an hour's falls that the told minute holds. */
const HALF = 0.5;
/** From this chance on an island is marked as likely to fall. */
const LIKELY = 0.25;

export const chanceOf = (count: number, of: number): Chance => {
  if (of === 0) return { count: 0, of: 0, rate: 0, lo: 0, hi: 1 };
  const rate = count / of;
  const squared = (Z95 * Z95) / of;
  const centre = (rate + squared / 2) / (1 + squared);
  const half = (Z95 * Math.sqrt((rate * (1 - rate) + squared / 4) / of)) / (1 + squared);
  return { count, of, rate, lo: count === 0 ? 0 : centre - half, hi: count === of ? 1 : centre + half };
};

/** Whether two counts are further apart than chance alone would set them, nineteen times in twenty. */
export const chancesDiffer = (a: Chance, b: Chance): boolean => {
  if (a.of === 0 || b.of === 0) return false;
  const pooled = (a.count + b.count) / (a.of + b.of);
  return Math.abs(a.rate - b.rate) > Z95 * Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
};
/** The widths of a spread, and of the chance in its middle, in standard deviations of what is spread. */
const SPREAD_WIDTH = 3.29;
const MIDDLE_CHANCE = 1.2533;
/** The same of two spreads of people, by their middles; `futures`: of each. */
export const spreadsDiffer = (a: Spread, b: Spread, futures: readonly [number, number]): boolean => {
  const chance = ({ lo, hi }: Spread, count: number): number => ((MIDDLE_CHANCE * (hi - lo)) / SPREAD_WIDTH) ** 2 / Math.max(1, count);
  return Math.abs(a.mid - b.mid) > Z95 * Math.sqrt(chance(a, futures[0]) + chance(b, futures[1]));
};

/** Position in FALL_MARKS_MIN of the minute an island's falls are told by; the last one when it never falls. */
export const fallMark = (outlook: Outlook, zone: number): number => {
  const fallen = outlook.islands[zone]?.fallen ?? [];
  const all = fallen.at(-1) ?? 0;
  if (all === 0) return FALL_MARKS_MIN.length - 1;
  return fallen.findIndex((count) => count >= HALF * all);
};

export const fallChance = (outlook: Outlook, zone: number, mark: number): Chance => chanceOf(outlook.islands[zone]?.fallen[mark] ?? 0, outlook.futures);

/** Falls told by one minute for both, so that they can be set side by side: that of the likelier. */
export const fallCompared = (outlook: Outlook, other: Outlook | null, zone: number): { min: number; chance: Chance; other: Chance | null } => {
  const falls = (of: Outlook): number => fallChance(of, zone, FALL_MARKS_MIN.length - 1).rate;
  const mark = fallMark(other !== null && falls(outlook) === 0 ? other : outlook, zone);
  return { min: FALL_MARKS_MIN[mark]!, chance: fallChance(outlook, zone, mark), other: other === null ? null : fallChance(other, zone, mark) };
};

export interface Fall {
  zone: number;
  min: number;
  chance: Chance;
}
/** Islands that may well fall within the hour, the likeliest first; those that lie already are left out by `isFallen`. */
export const likelyFalls = (outlook: Outlook, isFallen: (zone: number) => boolean): Fall[] =>
  outlook.islands
    .map((_, zone) => ({ zone, min: FALL_MARKS_MIN[fallMark(outlook, zone)]!, chance: fallChance(outlook, zone, FALL_MARKS_MIN.length - 1) }))
    .filter(({ zone, chance }) => chance.rate >= LIKELY && !isFallen(zone))
    .sort((a, b) => b.chance.rate - a.chance.rate || a.min - b.min || a.zone - b.zone);

export const personIn = (outlook: Outlook | null, sleeper: number): PersonOutlook | null =>
  outlook?.people.find((person) => person.sleeper === sleeper) ?? null;

/** In nightmare or trapped when the hour is over. */
export const afraidChance = (person: PersonOutlook, outlook: Outlook): Chance => chanceOf(person.nightmare + person.trapped, outlook.futures);
