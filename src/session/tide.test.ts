import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { hashWorld } from '../sim/hash';
import { TALLY } from '../sim/state/tallies';
import { step } from '../sim/step';
import { cityTally } from '../sim/systems/phases';
import { CONTROL_MIN, type Cycles, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { TIDE_STEP_MIN } from './protocolNight';
import { isFlood, tideOf, turnsOf } from './tide';

const open = (cycles: Cycles): World => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const world = createWorld(loaded.scenario, 'tide', { night: 1, sleepers: 1200 });
  world.society.policies.cycles = cycles;
  while (world.tick < CONTROL_MIN * TICKS_PER_MIN) step(world);
  return world;
};
const at = (shares: readonly number[], min: number): number => shares[Math.round(min / TIDE_STEP_MIN)]!;

describe('the tide', () => {
  it('is close to the REM that comes, hours ahead, and leaves the world alone', () => {
    const world = open('one');
    const before = hashWorld(world).hash;
    const tide = tideOf(world, null);
    expect(hashWorld(world).hash).toBe(before);
    let error = 0;
    let points = 0;
    while (world.tick < 400 * TICKS_PER_MIN) {
      step(world);
      if (world.tick % (TIDE_STEP_MIN * TICKS_PER_MIN) !== 0) continue;
      error += Math.abs(at(tide.shares, world.tick / TICKS_PER_MIN) - cityTally(world, TALLY.rem) / Math.max(1, cityTally(world, TALLY.inBed)));
      points++;
    }
    expect(error / points).toBeLessThan(0.05);
  });

  it('comes in waves on one schedule, flood and ebb in turn, and hardly turns under own hours', () => {
    const one = tideOf(open('one'), null).turns.filter(({ min }) => min > CONTROL_MIN && min < 480);
    expect(one.length).toBeGreaterThanOrEqual(6);
    for (const [i, { to }] of one.entries()) expect(to).not.toBe(one[i - 1]?.to);
    const own = tideOf(open('own'), null).turns.filter(({ min }) => min > CONTROL_MIN && min < 480);
    expect(own.length).toBeLessThanOrEqual(2);
  });

  it('keeps what has been and measures now', () => {
    const world = open('one');
    const first = tideOf(world, null);
    while (world.tick < 200 * TICKS_PER_MIN) step(world);
    const second = tideOf(world, first);
    expect(second.shares.slice(0, 19)).toEqual(first.shares.slice(0, 19));
    expect(at(second.shares, 200)).toBe(cityTally(world, TALLY.rem) / cityTally(world, TALLY.inBed));
  });

  it('turns where the wave passes its middle', () => {
    const turns = turnsOf([0, 0.1, 0.2, 0.3, 0.2, 0.1, 0, 0.02, 0]);
    expect(turns).toEqual([
      { min: 15, to: 'flood' },
      { min: 45, to: 'ebb' },
    ]);
    expect([10, 20, 44, 45].map((min) => isFlood(turns, min))).toEqual([false, true, true, false]);
    expect(turnsOf([0.2, 0.22, 0.2, 0.25])).toEqual([]);
    expect(turnsOf([])).toEqual([]);
  });
});
