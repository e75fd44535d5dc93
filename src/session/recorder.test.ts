import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { hashWorld } from '../sim/hash';
import type { Scenario } from '../sim/scenario';
import { restore, snapshot } from '../sim/snapshot';
import { STATUS } from '../sim/state/sleepers';
import { step } from '../sim/step';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { OUT_OF_BED, Recorder } from './recorder';

const OPTIONS = { night: 4, sleepers: 301 };
let scenario: Scenario;

beforeAll(() => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  scenario = loaded.scenario;
});

const start = (): World => createWorld(scenario, 'paper', OPTIONS);

/** The same facts by brute force: every status at every minute, bouts by their first minute. */
function playWatched(world: World, recorder: Recorder, ticks: number): { stages: number[][]; ends: Map<string, number> } {
  const stages: number[][] = Array.from({ length: world.sleepers.count }, () => []);
  const ends = new Map<string, number>();
  for (let t = 0; t < ticks; t++) {
    step(world);
    recorder.observe(world);
    if (world.tick % TICKS_PER_MIN !== 0) continue;
    for (let i = 0; i < world.sleepers.count; i++) {
      const status = world.sleepers.status[i]!;
      stages[i]!.push(status & STATUS.inBed ? status & STATUS.stage : OUT_OF_BED);
    }
    for (let e = 0; e < world.causes.count; e++) {
      const key = `${world.causes.sleeper(e)} ${world.causes.tick(e)}`;
      const lasts =
        world.sleepers.status[world.causes.sleeper(e)]! & STATUS.nightmare && world.sleepers.sinceTick[world.causes.sleeper(e)] === world.causes.tick(e);
      if (!lasts && !ends.has(key)) ends.set(key, world.tick / TICKS_PER_MIN - 1);
    }
  }
  return { stages, ends };
}

describe('the recorder', () => {
  it('leaves the hash of the run alone', () => {
    const plain = start();
    const watched = start();
    const recorder = new Recorder(watched, [1, 2]);
    for (let t = 0; t < 1500; t++) {
      step(plain);
      step(watched);
      recorder.observe(watched);
      recorder.hypnogram(5);
      recorder.bouts(watched, 5);
    }
    recorder.keep();
    expect(hashWorld(watched).hash).toBe(hashWorld(plain).hash);
  });

  it('writes every stage and every bout of the night', () => {
    const world = start();
    const recorder = new Recorder(world);
    const { stages, ends } = playWatched(world, recorder, 2400);
    expect(world.causes.count).toBeGreaterThan(20);
    let bouts = 0;
    for (let i = 0; i < world.sleepers.count; i++) {
      expect([...recorder.hypnogram(i)]).toEqual(stages[i]);
      for (const bout of recorder.bouts(world, i)) {
        bouts++;
        expect(bout.toMin === -1 || bout.toMin >= bout.fromMin).toBe(true);
      }
    }
    expect(bouts).toBe(world.causes.count);
    const e = [...ends.keys()].length;
    expect(e).toBeGreaterThan(0);
    for (let entry = 0; entry < world.causes.count; entry++) {
      const sleeper = world.causes.sleeper(entry);
      const bout = recorder.bouts(world, sleeper).find(({ fromMin }) => fromMin === Math.floor(world.causes.tick(entry) / TICKS_PER_MIN))!;
      const seen = ends.get(`${sleeper} ${world.causes.tick(entry)}`) ?? -1;
      expect(bout.toMin).toBe(seen);
    }
  });

  it('records only whom it watches in a city too large', () => {
    const world = start();
    const recorder = new Recorder(world, [7], 300);
    const { stages } = playWatched(world, recorder, 1200);
    expect([...recorder.hypnogram(7)]).toEqual(stages[7]);
    expect(recorder.hypnogram(8).every((code) => code === OUT_OF_BED)).toBe(true);
    recorder.watch(8);
    for (let t = 0; t < 12; t++) {
      step(world);
      recorder.observe(world);
    }
    expect(
      recorder
        .hypnogram(8)
        .slice(0, 200)
        .every((code) => code === OUT_OF_BED),
    ).toBe(true);
    expect(recorder.hypnogram(8)).toHaveLength(202);
  });

  it('is taken up again where it was kept', () => {
    const world = start();
    const recorder = new Recorder(world);
    playWatched(world, recorder, 1403);
    const back = restore(scenario, 'paper', OPTIONS, snapshot(world));
    const again = new Recorder(back);
    again.takeUp(recorder.keep());
    playWatched(world, recorder, 500);
    playWatched(back, again, 500);
    for (let i = 0; i < world.sleepers.count; i++) {
      expect([...again.hypnogram(i)]).toEqual([...recorder.hypnogram(i)]);
      expect(again.bouts(back, i)).toEqual(recorder.bouts(world, i));
    }
  });

  it('lets be what is not a record of this moment', () => {
    const world = start();
    const recorder = new Recorder(world);
    playWatched(world, recorder, 600);
    const before = [...recorder.hypnogram(3)];
    for (const bytes of [0, 3, 16, 400]) recorder.takeUp(new ArrayBuffer(bytes));
    recorder.takeUp(new Recorder(start()).keep());
    expect([...recorder.hypnogram(3)]).toEqual(before);
  });
});
