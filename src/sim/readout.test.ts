import { describe, expect, it } from 'vitest';
import { bridgeFlows, bridgeWeight, counts, latchTick, look, meters, zoneReadout } from './readout';
import { STATUS } from './state/sleepers';
import { ASLEEP, IN_NIGHTMARE, IN_REM, LUCID, plainWorld, put, putAll, scatter, settle, testCity } from './testCity';
import { LOOK, PHASE, STAGE } from './vocabulary';
import type { World } from './world';

const N = 600;
const status = (i: number): number => [IN_REM, IN_NIGHTMARE, LUCID, IN_NIGHTMARE | STATUS.trapped, ASLEEP | STAGE.n3, STATUS.inBed, 0][i % 7]!;
const person = (i: number) => ({ F: scatter(i, 1), A: scatter(i, 2), L: scatter(i, 3) - 0.4, R: scatter(i, 4), q: 0.5, status: status(i), u: 0, cycle: 0 });

function city(): World {
  return putAll(plainWorld(testCity({ sleepers: N }), 'readout'), person);
}

const mean = (of: (i: number) => number, among: (i: number) => boolean = () => true): number => {
  const ids = Array.from({ length: N }, (_, i) => i).filter(among);
  return ids.reduce((sum, i) => sum + of(i), 0) / ids.length;
};
const isInBed = (i: number): boolean => i % 7 !== 6;

describe('the counts', () => {
  it('are people, by what they are', () => {
    const of = (test: (i: number) => boolean): number => Array.from({ length: N }, (_, i) => i).filter(test).length;
    expect(counts(city())).toEqual({
      sleepers: N,
      asleep: of((i) => i % 7 < 5),
      nightmare: of((i) => i % 7 === 1 || i % 7 === 3),
      trapped: of((i) => i % 7 === 3),
      lucid: of((i) => i % 7 === 2),
    });
  });
});

describe('the meters', () => {
  it('are shares of those in bed and means over everyone', () => {
    const world = city();
    const shown = meters(world);
    expect(shown.dread).toBeCloseTo(
      mean((i) => (i % 7 === 1 || i % 7 === 3 ? 1 : 0), isInBed),
      12,
    );
    expect(shown.lucidity).toBeCloseTo(
      mean((i) => (i % 7 === 2 ? 1 : 0), isInBed),
      12,
    );
    expect(shown.rest).toBeCloseTo(1 - mean((i) => Math.max(0, 2 * person(i).L)), 12);
    expect(shown.autonomy).toBeCloseTo(
      mean((i) => person(i).A),
      12,
    );
    expect(shown.connection).toBeCloseTo(1 - mean((i) => person(i).R), 12);
    expect(shown).toMatchObject({ load: world.society.load, trust: 0.5, pressure: 0.2 });
  });

  it('have R as section 5 prints it', () => {
    const world = putAll(plainWorld(testCity({ sleepers: N }), 'r'), () => ({ status: IN_REM, A: 0.4, q: 1, u: 0.75, cycle: 4 }));
    world.society.load = 1.2;
    const phi = 1.2 ** 4 / (1 + 1.2 ** 4);
    // All in an open REM gate, .85 of which is spent in REM, in place of the printed .3.
    const expected = (0.072 * phi * 0.8 * world.network.excessDegree * 0.85) / (0.02 + 0.1 * 0.4);
    expect(meters(world).r).toBeCloseTo(expected, 9);
  });
});

describe('what a light shows', () => {
  it('is one state: trapped before nightmare before lucid, uneasy by fear or by pressure in REM', () => {
    const world = plainWorld(testCity({ sleepers: 60, policies: { sharing: 'own' } }), 'look');
    const cases: [Parameters<typeof put>[2], number][] = [
      [{ status: 0, F: 1 }, LOOK.awake],
      [{ status: STATUS.inBed, F: 1 }, LOOK.awake],
      [{ status: ASLEEP | STAGE.n2, F: 0.39 }, LOOK.dreaming],
      [{ status: ASLEEP | STAGE.n2, F: 0.4 }, LOOK.uneasy],
      [{ status: IN_REM, F: 0 }, LOOK.dreaming],
      [{ status: IN_NIGHTMARE, F: 0 }, LOOK.nightmare],
      [{ status: IN_NIGHTMARE | STATUS.trapped, F: 0 }, LOOK.trapped],
      [{ status: LUCID, F: 1 }, LOOK.lucid],
    ];
    cases.forEach(([columns], i) => {
      put(world, i, columns);
    });
    settle(world);
    expect(cases.map((_, i) => look(world, i))).toEqual(cases.map(([, shown]) => shown));
    world.sleepers.pressure[4] = 1;
    world.sleepers.pressure[2] = 1;
    expect([look(world, 4), look(world, 2)]).toEqual([LOOK.uneasy, LOOK.dreaming]);
  });
});

describe('an island’s readout', () => {
  it('adds up to the city, and every person of it is counted once', () => {
    const world = city();
    const zones = Array.from({ length: 6 }, (_, z) => zoneReadout(world, z));
    const sum = (field: 'inBed' | 'nightmare' | 'trapped' | 'lucid' | 'rem' | 'awake' | 'dreaming' | 'uneasy'): number =>
      zones.reduce((total, zone) => total + zone[field], 0);
    expect(sum('nightmare')).toBe(counts(world).nightmare);
    expect(sum('trapped')).toBe(counts(world).trapped);
    expect(sum('lucid')).toBe(counts(world).lucid);
    expect(sum('awake') + sum('dreaming') + sum('uneasy') + sum('nightmare') + sum('lucid')).toBe(N);
    expect(sum('rem')).toBe(Array.from({ length: N }, (_, i) => i).filter((i) => i % 7 < 4).length);
  });

  it('says how many lucid the mean sleeper there needs', () => {
    const world = putAll(plainWorld(testCity({ sleepers: N }), 'need'), (i) => ({ status: i % 2 === 0 ? IN_REM : 0, A: 0.6, F: 0.3 }));
    const { inBed, tippingNeed, theta } = zoneReadout(world, 1);
    expect(theta).toBeCloseTo(0.25, 12);
    expect(tippingNeed).toBe(Math.ceil(theta * inBed));
    world.society.islands[1]!.dimmedUntilTick = 1;
    expect(zoneReadout(world, 1).theta).toBeCloseTo(0.4, 12);
  });
});

describe('a bridge’s readout', () => {
  it('is the fear pressed each way as a share of all it could carry', () => {
    const world = putAll(plainWorld(testCity({ sleepers: N }), 'flow'), () => ({ status: IN_NIGHTMARE, q: 1 }));
    const flow = new Float64Array(14);
    bridgeFlows(world, flow);
    for (const share of flow) expect(share).toBeCloseTo(1, 12);
    putAll(world, (i) => (world.homes.zoneOf[i] === 0 ? { status: IN_NIGHTMARE, q: 0.5 } : { status: IN_REM }));
    bridgeFlows(world, flow);
    world.bridges.forEach(({ a, b }, index) => {
      expect(flow[index * 2]).toBeCloseTo(a === 0 ? 0.5 : 0, 4);
      expect(flow[index * 2 + 1]).toBeCloseTo(b === 0 ? 0.5 : 0, 4);
    });
    expect(bridgeWeight(world, 0)).toBe(1);
  });
});

describe('the latch’s tick', () => {
  it('counts down while load stands above the mark, and is -1 otherwise', () => {
    const world = city();
    world.tick = 600;
    expect(latchTick(world)).toBe(-1);
    world.society.overloadMin = 5;
    expect(latchTick(world)).toBe(600 + 15 * 6);
    world.society.phase = PHASE.protocol;
    expect(latchTick(world)).toBe(-1);
  });
});
