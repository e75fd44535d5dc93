import { describe, expect, it } from 'vitest';
import scenario from '../src/content/scenarios/nightmare-protocol.json';
import { CAST_TRAITS } from '../src/waking/portraitCast';
import { type Sitter, sitterOf } from '../src/waking/portraitSitter';
import { traitsOf } from '../src/waking/portraitTraits';

const somebody = (sleeper: number, ageYears = 1 + ((sleeper * 29) % 90)): Sitter => ({ sleeper, ageYears, household: Math.floor(sleeper / 3), id: null });

describe('a face from who somebody is', () => {
  it('is the same every time', () => {
    expect(traitsOf(somebody(1757))).toEqual(traitsOf(somebody(1757)));
  });
  it('is nobody else’s: 200 neighbours of one age all differ', () => {
    const faces = new Set(Array.from({ length: 200 }, (_, sleeper) => JSON.stringify({ ...traitsOf(somebody(sleeper, 40)), seed: 0 })));
    expect(faces.size).toBe(200);
  });
  it('differs at a glance: two neighbours rarely share hair, hat, glasses, beard and collar', () => {
    const outlines = Array.from({ length: 200 }, (_, sleeper) => {
      const { hair, hat, glasses, beard, collar } = traitsOf(somebody(sleeper));
      return [hair, hat, glasses, beard, collar].join();
    });
    const alike = outlines.filter((outline, at) => outline === outlines[at + 1]).length;
    expect(alike).toBeLessThanOrEqual(4);
  });
  it('follows age: children are unbearded, small of chin and large of eye; the old are grey', () => {
    for (let sleeper = 0; sleeper < 120; sleeper++) {
      const child = traitsOf(somebody(sleeper, 7));
      const grown = traitsOf(somebody(sleeper, 35));
      expect(child.beard).toBe('none');
      expect(child.chin).toBeLessThan(grown.chin);
      expect(child.eyeH).toBeGreaterThan(grown.eyeH);
      expect(traitsOf(somebody(sleeper, 84)).hairShade).toBeGreaterThan(0.7);
    }
  });
  it('looks related in one household', () => {
    const gap = (a: Sitter, b: Sitter): number => Math.abs(traitsOf(a).skin - traitsOf(b).skin);
    const pairs = Array.from({ length: 150 }, (_, at) => at * 2);
    const mean = (gaps: number[]): number => gaps.reduce((sum, one) => sum + one, 0) / gaps.length;
    const within = mean(pairs.map((at) => gap({ ...somebody(at), household: at }, { ...somebody(at + 1), household: at })));
    const across = mean(pairs.map((at) => gap({ ...somebody(at), household: at }, { ...somebody(at + 1), household: at + 1 })));
    expect(within).toBeLessThan(0.7 * across);
  });
});

describe('the cast', () => {
  it('is tuned by hand, every one of them, and no name is left over', () => {
    expect(Object.keys(CAST_TRAITS).sort()).toEqual(scenario.cast.map(({ id }) => id).sort());
  });
  it('is found in a city by their number', () => {
    const city = { ageYears: [30, 8], household: [4, 4], cast: [{ sleeper: 1, id: 'aiko' }] };
    expect(sitterOf(city, 1)).toEqual({ sleeper: 1, ageYears: 8, household: 4, id: 'aiko' });
    expect(traitsOf(sitterOf(city, 1)).hair).toBe('fringe');
    expect(sitterOf(city, 0).id).toBeNull();
  });
  it('has no two people of one outline', () => {
    const outlines = scenario.cast.map(({ id, ageYears }, at) => {
      const { hair, hat, glasses, beard, collar } = traitsOf({ id, ageYears, sleeper: at * 97, household: at });
      return [hair, hat, glasses, beard, collar].join();
    });
    expect(new Set(outlines).size).toBe(outlines.length);
  });
});
