import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { CONTROL_MIN, TICKS_PER_MIN } from '../sim/vocabulary';
import { TICKS_PER_S } from './driver';
import { Run } from './run';

const CONTROL_TICK = CONTROL_MIN * TICKS_PER_MIN;

/** Real seconds at 1x between one thing told and the next, from control on, with nobody doing anything. */
const gapsOf = (seed: string, night: number): { first: number; longest: number } => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const run = Run.open(loaded.scenario, seed, { night, sleepers: 1500 });
  let last = CONTROL_TICK;
  let first = -1;
  let longest = 0;
  while (!run.over && run.world.society.outcome === 'open') {
    run.tick();
    const told = run.watcher.collect(run.world).filter(({ kind }) => kind !== 'order');
    if (run.world.tick < CONTROL_TICK || told.length === 0) continue;
    if (first < 0) first = run.world.tick - CONTROL_TICK;
    longest = Math.max(longest, run.world.tick - last);
    last = run.world.tick;
  }
  return { first: first / TICKS_PER_S, longest: longest / TICKS_PER_S };
};

describe('the rhythm of a night', () => {
  it.each([1, 2, 4])('night %i: something ahead is told within 10 s of control, and nobody waits 20 s', (night) => {
    for (const seed of ['rhythm', 'lamp']) {
      const { first, longest } = gapsOf(seed, night);
      expect(first).toBeLessThanOrEqual(10);
      expect(longest).toBeLessThan(20);
    }
  });
});
