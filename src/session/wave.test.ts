import { expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { PHASE, TICKS_PER_MIN } from '../sim/vocabulary';
import { nightResult } from './result';
import { Run } from './run';
import { waveRuns } from './wave';

it('lets a night that is won be seen to its wave before it is reported on, and nothing stops it meanwhile', () => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const run = Run.open(loaded.scenario, 'wave', { night: 4, sleepers: 300 });
  const { world } = run;
  const { society } = world;
  for (let i = 0; i < 700; i++) run.tick();
  society.phase = PHASE.protocol;
  run.tick();
  // As the sim leaves it at the turn.
  Object.assign(society, { reversed: true, reversedTick: world.tick, phase: PHASE.nominal, wakeGateFailed: false, outcome: 'won' });
  const turnTick = world.tick;
  expect(run.tick()).toBe('turn');
  expect(run.ending).toMatchObject({ kind: 'reversed', tick: turnTick + 1 });
  const news = new Set<string>();
  while (waveRuns(world)) {
    expect(run.decided).toBe(false);
    const one = run.tick();
    if (waveRuns(world)) news.add(one);
    else expect(one).toBe('ended');
  }
  expect(news).not.toContain('pause');
  expect(news).not.toContain('ended');
  expect(world.tick - turnTick).toBe(6 * TICKS_PER_MIN);
  expect(run.decided).toBe(true);
  expect(nightResult(world, run.ending!, []).ending).toMatchObject({ kind: 'reversed', tick: turnTick + 1 });
});
