import { describe, expect, it } from 'vitest';
import { FALL_MARKS_MIN, type Outlook } from '../session/forecast/protocol';
import { afraidChance, chanceOf, chancesDiffer, fallCompared, likelyFalls, personIn, spreadsDiffer } from './forecastReading';

const flat = { lo: 0, mid: 0, hi: 0 };
const outlook = (fallen: number[][], futures = 32): Outlook => ({
  futures,
  of: 32,
  tick: 0,
  untilTick: 360,
  islands: fallen.map((counts) => ({ fallen: counts, afraid: flat, lucid: flat })),
  people: [{ sleeper: 7, nightmare: 8, trapped: 8, lucid: 4, touched: 20 }],
  city: { lost: 0, won: 0, latched: 0, lucidMark: 0, dread: flat, lucidity: flat, r: flat },
});
/** Falls by minute, each count holding until the next. */
const by = (counts: Record<number, number>): number[] =>
  FALL_MARKS_MIN.map((mark) => Math.max(0, ...Object.entries(counts).flatMap(([min, count]) => (Number(min) <= mark ? [count] : []))));
const NEVER = by({});

describe('a chance', () => {
  it('has Wilson’s range: honest where none or all agree', () => {
    expect(chanceOf(0, 32)).toMatchObject({ rate: 0, lo: 0 });
    expect(chanceOf(0, 32).hi).toBeCloseTo(0.107, 3);
    expect(chanceOf(32, 32)).toMatchObject({ rate: 1, hi: 1 });
    expect(chanceOf(32, 32).lo).toBeCloseTo(0.893, 3);
    expect(chanceOf(23, 32).lo).toBeCloseTo(0.546, 3);
    expect(chanceOf(23, 32).hi).toBeCloseTo(0.844, 3);
    expect(chanceOf(0, 0)).toEqual({ count: 0, of: 0, rate: 0, lo: 0, hi: 1 });
  });
  it('is surer with more futures', () => {
    const width = (of: number): number => chanceOf(of / 2, of).hi - chanceOf(of / 2, of).lo;
    expect(width(8)).toBeGreaterThan(width(16));
    expect(width(16)).toBeGreaterThan(width(32));
  });
});

describe('an island’s fall', () => {
  it('is told by the minute that half of its falls keep, the other orders by the same', () => {
    const now = outlook([by({ 5: 2, 8: 13, 10: 20, 15: 23, 20: 24 })]);
    const instead = outlook([by({ 8: 4, 10: 6, 15: 10, 30: 20, 45: 24 })]);
    expect(fallCompared(now, null, 0)).toMatchObject({ min: 8, chance: { count: 13 }, other: null });
    expect(fallCompared(now, instead, 0)).toMatchObject({ min: 8, chance: { count: 13 }, other: { count: 4 } });
  });
  it('that only the order brings is told by the order’s minute', () => {
    expect(fallCompared(outlook([NEVER]), outlook([by({ 15: 12, 20: 20 })]), 0)).toMatchObject({
      min: 15,
      chance: { count: 0 },
      other: { count: 12 },
    });
  });
  it('that no future sees is told by the hour', () => {
    expect(fallCompared(outlook([NEVER]), null, 0)).toMatchObject({ min: 60, chance: { count: 0, hi: chanceOf(0, 32).hi } });
  });
  it('is marked where it is likely, the likeliest first, not where it lies already', () => {
    const all = outlook([NEVER, by({ 45: 9 }), by({ 0: 32 }), by({ 10: 20 }), by({ 30: 7 })]);
    expect(likelyFalls(all, (zone) => zone === 2).map(({ zone, min }) => ({ zone, min }))).toEqual([
      { zone: 3, min: 10 },
      { zone: 1, min: 45 },
    ]);
  });
});

describe('a person', () => {
  it('is afraid in nightmare or trapped, and unknown when nobody asked', () => {
    const told = outlook([]);
    expect(afraidChance(personIn(told, 7)!, told)).toMatchObject({ count: 16, rate: 0.5 });
    expect(personIn(told, 8)).toBeNull();
    expect(personIn(null, 7)).toBeNull();
  });
});

describe('what is set side by side', () => {
  it('differs where chance alone would seldom set it so far apart', () => {
    const apart = (a: number, b: number, of = 32): boolean => chancesDiffer(chanceOf(a, of), chanceOf(b, of));
    expect([apart(13, 13), apart(13, 10), apart(13, 4), apart(23, 10), apart(32, 32), apart(0, 0), apart(3, 1, 8)]).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(chancesDiffer(chanceOf(0, 0), chanceOf(32, 32))).toBe(false);
  });
  it('differs of people by how wide they are spread and how many futures there are', () => {
    const wide = (mid: number) => ({ lo: mid - 6, mid, hi: mid + 6 });
    expect([spreadsDiffer(wide(20), wide(18), [32, 32]), spreadsDiffer(wide(20), wide(16), [32, 32]), spreadsDiffer(wide(20), wide(16), [4, 4])]).toEqual([
      false,
      true,
      false,
    ]);
    expect(spreadsDiffer(flat, flat, [32, 32])).toBe(false);
  });
});
