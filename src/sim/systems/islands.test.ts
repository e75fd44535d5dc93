import { describe, expect, it } from 'vitest';
import { fork } from '../snapshot';
import { degreeOf } from '../state/network';
import { STATUS } from '../state/sleepers';
import { IN_NIGHTMARE, IN_REM, LUCID, plainWorld, putAll, testCity } from '../testCity';
import { PHASE, REASON } from '../vocabulary';
import type { World } from '../world';
import { standsMin, stepIslands } from './islands';

/** Of ten in bed on each island: so many in nightmare, so many lucid. */
function city(nightmares: number, lucid: number, stability: number): World {
  const world = plainWorld(testCity({ sleepers: 600 }), 'islands');
  putAll(world, (i) => ({ status: i % 10 < nightmares ? IN_NIGHTMARE : i % 10 < nightmares + lucid ? LUCID : IN_REM, q: 0.5 }));
  for (const island of world.society.islands) island.stability = stability;
  world.society.load = 0;
  return world;
}

const stabilities = (world: World): number[] => world.society.islands.map((island) => island.stability);

describe('an island, a minute', () => {
  it.each([
    ['mends when calm', 0, 0, 0, false, 0.004],
    ['is worn by its dread', 5, 0, 0, false, 0.004 * 0.5 - 0.014 * 0.5],
    ['is mended by its lucid', 2, 3, 0, false, 0.004 * 0.8 + 0.02 * 0.3 - 0.014 * 0.2],
    ['is worn by load above .95', 0, 0, 1.45, false, 0.004 - 0.01 * 0.5],
    ['is worn by the Protocol, less where people are lucid', 4, 2, 0, true, 0.004 * 0.6 + 0.02 * 0.2 - 0.014 * 0.4 - 0.0176 * 0.8],
  ])('%s', (_, nightmares, lucid, load, protocol, change) => {
    const world = city(nightmares, lucid, 0.5);
    world.society.load = load;
    if (protocol) world.society.phase = PHASE.protocol;
    world.looseness.fill(0);
    stepIslands(world);
    for (const stability of stabilities(world)) expect(stability).toBeCloseTo(0.5 + change, 12);
  });

  it('is worn faster by the Protocol the harder the night, and by nothing else', () => {
    const worn = (difficulty: 'gentle' | 'normal' | 'nightmare', phase: number): number => {
      const scenario = testCity({ sleepers: 600, difficulty: { gentle: 0.6, nightmare: 1.8 } });
      const world = plainWorld(scenario, 'islands', { difficulty });
      putAll(world, () => ({ status: IN_REM, q: 0.5 }));
      for (const island of world.society.islands) island.stability = 0.5;
      world.society.load = 0;
      world.society.phase = phase;
      world.looseness.fill(0);
      stepIslands(world);
      return 0.5 - stabilities(world)[0]!;
    };
    const { stabilityProtocolWear: wear, stabilityRestore: mend, difficultyEase: ease, difficultyWear: share } = plainWorld(testCity(), 'islands').params;
    expect(worn('normal', PHASE.protocol)).toBeCloseTo(wear - mend, 12);
    expect(worn('gentle', PHASE.protocol)).toBeCloseTo(wear * (1 - 0.4 * ease) - mend, 12);
    expect(worn('nightmare', PHASE.protocol)).toBeCloseTo(wear * (1 + 0.8 * share) - mend, 12);
    expect(worn('nightmare', PHASE.overload)).toBe(worn('gentle', PHASE.overload));
  });

  it('is worn by the Protocol the more the more of its people’s ties lead elsewhere', () => {
    const world = city(0, 0, 0.5);
    world.society.phase = PHASE.protocol;
    stepIslands(world);
    const { stabilityProtocolWear: wear, stabilityLooseWear: loose, stabilityRestore: mend } = world.params;
    const away = (zone: number): number => {
      let leaving = 0;
      const ids = Array.from({ length: 600 }, (_, i) => i).filter((i) => world.homes.zoneOf[i] === zone);
      for (const i of ids) {
        const row = world.network.targets.subarray(world.network.offsets[i], world.network.offsets[i + 1]);
        for (const target of row) if (world.homes.zoneOf[target] !== zone) leaving += 1;
      }
      return leaving / ids.reduce((sum, i) => sum + degreeOf(world.network, i), 0);
    };
    const byLooseness = [0, 1, 2, 3, 4, 5].sort((a, b) => away(a) - away(b));
    byLooseness.forEach((zone, rank) => {
      expect(stabilities(world)[zone]).toBeCloseTo(0.5 + mend - wear * (1 + loose * ((2 * rank) / 5 - 1)), 12);
    });
  });

  it('falls after as many minutes as it is said to stand, if each is like this one', () => {
    const world = city(4, 1, 0.3);
    expect(standsMin(world, 0)).toBe(-1);
    world.society.phase = PHASE.protocol;
    world.society.islands[1]!.holdUntilTick = 1e9;
    const said = world.society.islands.map((_, zone) => standsMin(world, zone));
    expect(said[1]).toBe(-1);
    const fell = said.map(() => -1);
    for (let minute = 1; minute <= Math.max(...said); minute++) {
      stepIslands(world);
      world.society.islands.forEach((island, zone) => {
        if (island.fallen && fell[zone] === -1) fell[zone] = minute;
      });
    }
    expect(fell).toEqual(said);
    expect(new Set(said).size).toBe(6);
    expect(said.map((_, zone) => standsMin(world, zone))).toEqual(Array(6).fill(-1));
  });

  it('is said to stand where it mends', () => {
    const world = city(0, 10, 0.3);
    world.society.phase = PHASE.protocol;
    expect(standsMin(world, 2)).toBe(-1);
  });

  it('is worn by containment: a dimmed programme, and by how many of its bridges are shut', () => {
    const world = city(0, 0, 0.5);
    const { stabilityRestore: mend, stabilityDimWear: dim, stabilityShutWear: shut } = world.params;
    const ends = (zone: number): number => world.bridges.filter(({ a, b }) => a === zone || b === zone).length;
    const { a, b } = world.bridges[0]!;
    world.society.bridges[0]!.isolatedUntilTick = 1e9;
    const other = [0, 1, 2, 3, 4, 5].find((zone) => zone !== a && zone !== b)!;
    world.society.islands[other]!.dimmedUntilTick = 1e9;
    stepIslands(world);
    expect(stabilities(world)[a]).toBeCloseTo(0.5 + mend - shut / ends(a), 12);
    expect(stabilities(world)[b]).toBeCloseTo(0.5 + mend - shut / ends(b), 12);
    expect(stabilities(world)[other]).toBeCloseTo(0.5 + mend - dim, 12);
  });

  it('goes no higher than 1 and, without the Protocol, no lower than .05', () => {
    const calm = city(0, 5, 0.999);
    stepIslands(calm);
    expect(stabilities(calm)).toEqual(new Array(6).fill(1));
    const worn = city(10, 0, 0.055);
    stepIslands(worn);
    expect(stabilities(worn)).toEqual(new Array(6).fill(0.05));
    expect(worn.society.islands.some((island) => island.fallen)).toBe(false);
  });

  it('falls at 0 under the Protocol: all in bed there but the lucid are trapped, once', () => {
    const world = city(0, 0, 1);
    world.tick = 50;
    putAll(world, (i) => ({ status: [IN_NIGHTMARE, LUCID, IN_REM, 0, STATUS.inBed][i % 5]!, q: 0.5 }));
    world.society.phase = PHASE.protocol;
    world.society.islands[3]!.stability = 0.0001;
    world.society.load = 3;
    stepIslands(world);
    expect(world.society.islands.map((island) => island.fallen)).toEqual([false, false, false, true, false, false]);
    let starts = 0;
    for (let i = 0; i < 600; i++) {
      const trapped = (world.sleepers.status[i]! & STATUS.trapped) !== 0;
      expect(trapped).toBe(world.homes.zoneOf[i] === 3 && [0, 2, 4].includes(i % 5));
      if (trapped && i % 5 !== 0) starts++;
    }
    expect(world.causes.count).toBe(starts);
    for (let e = 0; e < starts; e++) expect([world.causes.tick(e), world.causes.source(e), world.causes.reason(e)]).toEqual([50, -1, REASON.scenario]);
    expect(world.tallies.zones).toEqual(fork(world).tallies.zones);
    expect(world.sleepers.pressure).toEqual(fork(world).sleepers.pressure);
    stepIslands(world);
    expect(world.society.islands[3]!.stability).toBe(0);
    expect(world.causes.count).toBe(starts);
  });
});
