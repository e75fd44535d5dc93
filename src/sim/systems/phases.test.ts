import { describe, expect, it } from 'vitest';
import { drawUnit, PURPOSE } from '../../kernel/rng';
import type { NightSpec } from '../scenario';
import { STATUS } from '../state/sleepers';
import { type CityChange, IN_NIGHTMARE, IN_REM, LUCID, plainWorld, putAll, testCity } from '../testCity';
import { PHASE, REASON } from '../vocabulary';
import type { World } from '../world';
import { stepPhases } from './phases';

function city(change: CityChange = {}, night: Partial<NightSpec> = {}): World {
  return plainWorld(testCity({ nights: [{ id: 'n', title: 'N', day: 0, ...night }], ...change }), 'phases');
}

/** One minute of the phase at a load. */
function minuteAt(world: World, load: number): number {
  world.society.load = load;
  world.tick += 6;
  stepPhases(world);
  return world.society.phase;
}

describe('the phase by load', () => {
  it('is strained above .95 and overload above 1', () => {
    const world = city();
    expect([0.5, 0.95, 0.951, 1, 1.001, 0.9].map((load) => minuteAt(world, load))).toEqual([
      PHASE.nominal,
      PHASE.nominal,
      PHASE.strained,
      PHASE.strained,
      PHASE.overload,
      PHASE.nominal,
    ]);
  });

  it.each([
    ['late', 20],
    ['early', 30],
  ] as const)('latches with the %s gate after %d minutes of overload without a break', (gate, minutes) => {
    const world = city({ policies: { gate } });
    for (let m = 1; m < minutes; m++) expect(minuteAt(world, 1.2)).toBe(PHASE.overload);
    expect(minuteAt(world, 1)).toBe(PHASE.strained);
    for (let m = 1; m < minutes; m++) expect(minuteAt(world, 1.2)).toBe(PHASE.overload);
    expect(world.society.wakeGateFailed).toBe(false);
    expect(minuteAt(world, 1.2)).toBe(PHASE.protocol);
    expect(world.society.wakeGateFailed).toBe(true);
    for (let m = 0; m < 50; m++) expect(minuteAt(world, 0.1)).toBe(PHASE.protocol);
  });

  it('does not take a night that has been won', () => {
    const world = city({ policies: { gate: 'late' } });
    world.society.outcome = 'won';
    for (let m = 0; m < 40; m++) expect(minuteAt(world, 1.2)).toBe(PHASE.overload);
    expect(world.society.wakeGateFailed).toBe(false);
  });

  it('rests on days that are not played', () => {
    const world = city();
    world.society.playing = false;
    for (let m = 0; m < 40; m++) expect(minuteAt(world, 2)).toBe(PHASE.nominal);
  });
});

describe('the flaw', () => {
  it('latches at its minute whatever the load, and throws its share of its islands into nightmare', () => {
    const world = city({ sleepers: 600 }, { flawAtMin: 30, flawShare: 0.4, flawIslands: ['east', 'harbour'] });
    world.tick = 30 * 6 - 1;
    const status = (i: number): number => [IN_REM, LUCID, STATUS.inBed, 0][i % 4]!;
    putAll(world, (i) => ({ status: status(i), q: 0.5 }));
    world.tick -= 6;
    expect(minuteAt(world, 0)).toBe(PHASE.nominal);
    expect(world.causes.count).toBe(0);
    expect(minuteAt(world, 0)).toBe(PHASE.protocol);
    expect(world.society).toMatchObject({ wakeGateFailed: true, flawFired: true });
    let fallen = 0;
    for (let i = 0; i < 600; i++) {
      const zone = world.homes.zoneOf[i]!;
      const named = zone === 2 || zone === 5;
      const falls = named && i % 4 !== 1 && i % 4 !== 3 && drawUnit(world.drawSeed, world.tick, i, PURPOSE.flaw) < 0.4;
      expect((world.sleepers.status[i]! & STATUS.nightmare) !== 0).toBe(falls);
      if (falls) fallen++;
    }
    expect(fallen).toBeGreaterThan(20);
    expect(world.causes.count).toBe(fallen);
    expect(world.causes.reason(0)).toBe(REASON.scenario);
    const { count } = world.causes;
    for (let m = 0; m < 10; m++) minuteAt(world, 0);
    expect(world.causes.count).toBe(count);
  });
});

describe('the flaw and the hour', () => {
  it('comes also when load has latched the Protocol before it, and not after the night is turned', () => {
    for (const reversed of [false, true]) {
      const world = city({ sleepers: 600 }, { flawAtMin: 30, flawShare: 0.4, flawIslands: ['east'] });
      putAll(world, () => ({ status: IN_REM, q: 0.5 }));
      world.tick = 30 * 6 - 1;
      Object.assign(world.society, { phase: reversed ? PHASE.nominal : PHASE.protocol, wakeGateFailed: !reversed, reversed });
      expect(minuteAt(world, 0)).toBe(reversed ? PHASE.nominal : PHASE.protocol);
      expect(world.causes.count > 20).toBe(!reversed);
      for (let m = 0; m < 40; m++) minuteAt(world, 2);
      if (reversed) expect(world.society.phase).toBe(PHASE.overload);
    }
  });
});

describe('the reversal', () => {
  /** A latched city with `lucid` of a hundred in bed lucid. */
  function latched(lucid: number, shares: number, needed: number): World {
    const world = city({ sleepers: 500, params: { reversalShares: needed } });
    putAll(world, (i) => ({ status: i % 5 === 4 ? 0 : Math.floor(i / 5) % 100 < lucid ? LUCID : IN_NIGHTMARE, q: 0.5 }));
    Object.assign(world.society, { phase: PHASE.protocol, wakeGateFailed: true, shares, overloadMin: 25 });
    return world;
  }

  it('comes after ten minutes at 40 % lucid of those in bed', () => {
    const world = latched(40, 0, 0);
    for (let m = 1; m < 10; m++) expect(minuteAt(world, 0.97)).toBe(PHASE.protocol);
    expect(minuteAt(world, 0.97)).toBe(PHASE.strained);
    expect(world.society).toMatchObject({ wakeGateFailed: false, overloadMin: 0 });
  });

  it('does not come at 39 %', () => {
    const world = latched(39, 0, 0);
    for (let m = 0; m < 30; m++) expect(minuteAt(world, 0.5)).toBe(PHASE.protocol);
  });

  it('needs the ten minutes without a break', () => {
    const world = latched(40, 0, 0);
    for (let m = 0; m < 9; m++) minuteAt(world, 0.5);
    putAll(world, () => ({ status: IN_NIGHTMARE }));
    minuteAt(world, 0.5);
    expect(world.society.lucidHoldMin).toBe(0);
    putAll(world, () => ({ status: LUCID }));
    for (let m = 1; m < 10; m++) expect(minuteAt(world, 0.5)).toBe(PHASE.protocol);
    expect(minuteAt(world, 0.5)).toBe(PHASE.nominal);
  });

  it('does not come once the night is lost', () => {
    const world = latched(60, 2, 2);
    world.society.outcome = 'lost';
    for (let m = 0; m < 30; m++) expect(minuteAt(world, 0.5)).toBe(PHASE.protocol);
    expect(world.society).toMatchObject({ reversed: false, wakeGateFailed: true, outcome: 'lost' });
  });

  it('waits for the fears shared at the Centre', () => {
    const world = latched(60, 1, 2);
    for (let m = 0; m < 30; m++) expect(minuteAt(world, 0.5)).toBe(PHASE.protocol);
    world.society.shares = 2;
    expect(minuteAt(world, 0.5)).toBe(PHASE.nominal);
  });
});

describe('the outcome', () => {
  it('is won at dawn, when the phase falls away with the night', () => {
    const world = city();
    world.tick = 3239 - 6 - 6;
    minuteAt(world, 1.2);
    expect(world.society).toMatchObject({ outcome: 'open', playing: true });
    minuteAt(world, 1.2);
    expect(world.tick).toBe(3239);
    expect(world.society).toMatchObject({ outcome: 'won', playing: false, phase: PHASE.nominal, wakeGateFailed: false });
  });

  it.each([
    [true, true, 'lost'],
    [true, false, 'won'],
    [false, true, 'won'],
  ])('at dawn, latched: %s, in a night lost by that: %s, is %s', (isLatched, losesByIt, outcome) => {
    const world = city({}, losesByIt ? { loseIfLatchedAtDawn: true } : {});
    if (isLatched) Object.assign(world.society, { phase: PHASE.protocol, wakeGateFailed: true });
    world.tick = 3239 - 6;
    minuteAt(world, 0.5);
    expect(world.society).toMatchObject({ outcome, playing: false, wakeGateFailed: false });
  });

  it('is lost at once when the trapped reach their mark, and stays so', () => {
    const world = city({ sleepers: 100 }, { loseAtTrapped: 0.25 });
    putAll(world, (i) => ({ status: i < 24 ? IN_NIGHTMARE | STATUS.trapped : IN_REM }));
    minuteAt(world, 0.5);
    expect(world.society.outcome).toBe('open');
    putAll(world, (i) => ({ status: i < 25 ? IN_NIGHTMARE | STATUS.trapped : IN_REM }));
    minuteAt(world, 0.5);
    expect(world.society.outcome).toBe('lost');
    putAll(world, () => ({ status: IN_REM }));
    world.tick = 3239 - 6;
    minuteAt(world, 0.5);
    expect(world.society).toMatchObject({ outcome: 'lost', playing: false });
  });
});
