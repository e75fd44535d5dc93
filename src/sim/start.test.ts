import { describe, expect, it } from 'vitest';
import type { CastSpec } from './scenario';
import { drawNeedH } from './start';
import { degreeOf } from './state/network';
import { FLAG, STATUS } from './state/sleepers';
import { needHOf } from './tables';
import { testCity } from './testCity';
import { nightSpec } from './tonight';
import { STAGE } from './vocabulary';
import { createWorld, type World } from './world';

const moments = (values: ArrayLike<number>): [number, number] => {
  const list = Array.from(values);
  const mean = list.reduce((sum, x) => sum + x, 0) / list.length;
  return [mean, Math.sqrt(list.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / list.length)];
};

describe('the people of a city at 22:00', () => {
  const world = createWorld(testCity({ sleepers: 1500 }), 'people');
  const s = world.sleepers;

  it('need the sleep of their age', () => {
    expect([
      drawNeedH(6, 0),
      drawNeedH(13, 1),
      drawNeedH(14, 0),
      drawNeedH(17, 1),
      drawNeedH(18, 0),
      drawNeedH(64, 1),
      drawNeedH(65, 0),
      drawNeedH(90, 1),
    ]).toEqual([9, 11, 8, 10, 7, 9, 7, 8]);
    for (let i = 0; i < 1500; i++) {
      const age = s.ageYears[i]!;
      const need = needHOf(s.needIndex[i]!);
      expect(need).toBeGreaterThanOrEqual(drawNeedH(age, 0) - 0.03);
      expect(need).toBeLessThanOrEqual(drawNeedH(age, 1) + 0.03);
    }
  });

  it('have chronotypes of deviation 1.27 h within 3 h', () => {
    const [mean, deviation] = moments(s.chronotypeMin);
    expect(Math.abs(mean)).toBeLessThan(8);
    expect(Math.abs(deviation / 60 - 1.27)).toBeLessThan(0.1);
    expect(Math.max(...s.chronotypeMin.map(Math.abs))).toBeLessThanOrEqual(180);
  });

  it('carry trauma like the fifth power of a uniform draw, and skill for 23 of 100', () => {
    const [mean] = moments(s.T0);
    expect(Math.abs(mean - 1 / 6)).toBeLessThan(0.025);
    expect(s.T).toEqual(s.T0);
    const skilled = s.skill.filter((skill) => skill === 30).length;
    expect(skilled + s.skill.filter((skill) => skill === 0).length).toBe(1500);
    expect(Math.abs(skilled / 1500 - 0.23)).toBeLessThan(0.045);
  });

  it('are up and tired, near their bedtime, with the day behind them', () => {
    const inBed = s.status.filter((status) => status & STATUS.inBed).length;
    expect(inBed).toBeLessThan(150);
    const [pressure] = moments(s.S);
    expect(pressure).toBeGreaterThan(0.4);
    expect(pressure).toBeLessThan(0.75);
    const bedtime = moments(s.bedtimeMin);
    expect(Math.abs(bedtime[0] - 52)).toBeLessThan(2);
    expect(Math.abs(bedtime[1] - 12.6)).toBeLessThan(2);
  });
});

describe('a night’s own distributions', () => {
  const start = { F: { mean: 0.3, sd: 0.1 }, A: { mean: 0.4 }, D: { mean: 0.5, sd: 0.1 }, L: { mean: -0.2, sd: 0.05 }, T: { mean: 0.2 } };
  const city = testCity({
    sleepers: 800,
    nights: [
      { id: 'a', title: 'A', day: 0 },
      { id: 'b', title: 'B', day: 5, start, policies: { mandate: 0.8, cycles: 'own' } },
    ],
  });

  it('make the columns when a run starts there', () => {
    const { sleepers: s, society } = createWorld(city, 'b', { night: 2 });
    expect(society).toMatchObject({ night: 2, nightStartTick: 0, playing: true });
    expect(society.policies).toMatchObject({ mandate: 0.8, cycles: 'own' });
    const [fear, fearSd] = moments(s.F);
    expect(Math.abs(fear - 0.3)).toBeLessThan(0.015);
    expect(Math.abs(fearSd - 0.1)).toBeLessThan(0.012);
    expect(new Set(s.A)).toEqual(new Set([0.4]));
    expect(Math.abs(moments(s.L)[0] + 0.2)).toBeLessThan(0.01);
    expect(s.T.every((trauma, i) => trauma >= 0.2 && trauma >= s.T0[i]!)).toBe(true);
  });

  it('are not used before it, and autonomy then rests where its mandate lets it', () => {
    const { sleepers: s } = createWorld(city, 'b');
    // .9 (1 - .75 x .3) (1 - .5 x .12)
    expect(Math.abs(moments(s.A)[0] - 0.9 * 0.775 * 0.94)).toBeLessThan(0.01);
    expect(Math.abs(moments(s.F)[0] - 0.08)).toBeLessThan(0.01);
  });

  it('leave the same city and the same people', () => {
    const one = createWorld(city, 'same');
    const two = createWorld(city, 'same', { night: 2 });
    expect(two.network.targets).toEqual(one.network.targets);
    expect(two.sleepers.T0).toEqual(one.sleepers.T0);
    expect(two.sleepers.needIndex).toEqual(one.sleepers.needIndex);
    expect(nightSpec(two)?.id).toBe('b');
  });
});

describe('the cast', () => {
  it('has its traits, and trauma no lower than its floor', () => {
    const cast: CastSpec[] = [
      {
        id: 'ana',
        name: 'Ana',
        ageYears: 34,
        household: 'x',
        zone: 'north',
        traits: { F: 0.9, A: 0.1, D: 0.7, W: 0.6, R: 0.5, T0: 0.4, lucidSkill: 0.5, needH: 9.5, chronotypeMin: -75 },
      },
      { id: 'bo', name: 'Bo', ageYears: 50, household: 'y', zone: 'east', traits: { T: 0.8, T0: 0.1 } },
    ];
    const world = createWorld(testCity({ cast }), 'cast');
    const [ana, bo] = world.homes.cast.map(({ sleeper }) => sleeper);
    const s = world.sleepers;
    const read = (i: number): number[] => [s.F[i]!, s.A[i]!, s.D[i]!, s.W[i]!, s.R[i]!, s.T0[i]!, s.T[i]!, s.skill[i]!, s.chronotypeMin[i]!];
    expect(read(ana!).slice(0, 6)).toEqual([0.9, 0.1, 0.7, 0.6, 0.5, 0.4]);
    expect(s.T[ana!]).toBeGreaterThanOrEqual(0.4);
    expect(read(ana!).slice(7)).toEqual([50, -75]);
    expect(needHOf(s.needIndex[ana!]!)).toBeCloseTo(9.5, 9);
    expect([s.T0[bo!], s.T[bo!]]).toEqual([0.1, 0.8]);
  });
});

describe('a reduced case', () => {
  const reduced = (overrides: NonNullable<ReturnType<typeof testCity>['overrides']>): World =>
    createWorld(testCity({ sleepers: 1000, overrides: { physiology: false, ...overrides } }), 'reduced');
  const having = (world: World, bit: number): number => world.sleepers.status.filter((status) => status & bit).length;

  it('has everyone in bed and in REM, at the coupling it holds, and its seeds', () => {
    const world = reduced({ q: 0.5, seeds: 7 });
    expect(world.sleepers.status.every((status) => (status & (STATUS.stage | STATUS.inBed)) === (STAGE.rem | STATUS.inBed))).toBe(true);
    expect(new Set(world.sleepers.q)).toEqual(new Set([32768]));
    expect([having(world, STATUS.nightmare), having(world, STATUS.lucid)]).toEqual([7, 0]);
    expect(world.tallies.nightmareQ).toBe(7 * 32768);
    const gold = reduced({ rule: 'threshold', seeds: 4 });
    expect([having(gold, STATUS.nightmare), having(gold, STATUS.lucid)]).toEqual([0, 4]);
  });

  it('makes a share immune, at random or the hubs, and seeds none of them', () => {
    for (const by of ['random', 'hubs'] as const) {
      const world = reduced({ immune: { share: 0.3, by }, seeds: 700 });
      const { flags, status } = world.sleepers;
      expect(flags.filter((flag) => flag & FLAG.immune).length).toBe(300);
      for (let i = 0; i < 1000; i++) expect((status[i]! & STATUS.nightmare) !== 0).toBe(!(flags[i]! & FLAG.immune));
      const degrees = Array.from({ length: 1000 }, (_, i) => degreeOf(world.network, i));
      const least = Math.min(...degrees.filter((_, i) => flags[i]! & FLAG.immune));
      const most = Math.max(...degrees.filter((_, i) => !(flags[i]! & FLAG.immune)));
      expect(least >= most).toBe(by === 'hubs');
    }
  });
});
