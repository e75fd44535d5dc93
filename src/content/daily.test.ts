import { describe, expect, it } from 'vitest';
import { DAY_MS, dailyOf, TWIST_IDS } from './daily';

const NOON = Date.UTC(2045, 2, 9, 12);

describe('the daily night', () => {
  it('is one night for everybody from midnight to midnight, UTC', () => {
    const from = Date.UTC(2045, 2, 9);
    const nights = [from, from + 1, NOON, from + DAY_MS - 1].map(dailyOf);
    for (const { date, seed, twist } of nights)
      expect({ date, seed, twist }).toEqual({ date: '2045-03-09', seed: 'daily-2045-03-09', twist: nights[0]!.twist });
    expect(dailyOf(from + DAY_MS).seed).toBe('daily-2045-03-10');
  });
  it('is the same on every machine: three dates, written down', () => {
    const twists = ['2026-01-01', '2026-11-21', '2045-03-09'].map((date) => dailyOf(Date.parse(`${date}T08:00:00Z`)).twist);
    expect(twists).toEqual(['late-flaw', 'restless', 'one-eye']);
  });
  it('says how long until the next', () => {
    expect(dailyOf(NOON).leftMs).toBe(DAY_MS / 2);
    expect(dailyOf(NOON + DAY_MS / 2 - 1).leftMs).toBe(1);
  });
  it('brings every twist within sixty days, from any day on', () => {
    expect(TWIST_IDS.length).toBeGreaterThanOrEqual(12);
    for (let first = 0; first < 40; first++) {
      const met = new Set(Array.from({ length: 60 }, (_, day) => dailyOf(NOON + (first + day) * DAY_MS).twist));
      expect([...met].sort()).toEqual([...TWIST_IDS].sort());
    }
  });
});
