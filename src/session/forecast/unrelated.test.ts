/**
 * A forecast must say nothing of the true future beyond what anybody could work out. Who will lie in nightmare an hour on is
 * partly in the present already, so two futures of one present resemble each other; the true continuation must resemble a
 * future exactly as much as another future does. For each of many runs the truth is ranked among its futures by how much it
 * resembles the rest: were it unrelated, its ranks would be spread evenly.
 */
import { describe, expect, it } from 'vitest';
import { look } from '../../sim/readout';
import { forkSeeds, reseed } from '../../sim/reseed';
import { fork } from '../../sim/snapshot';
import { step } from '../../sim/step';
import { stormyWorld } from '../../sim/testCity';
import { LOOK } from '../../sim/vocabulary';
import type { World } from '../../sim/world';

const RUNS = 24;
const FUTURES = 7;
const BEFORE_TICKS = 30;
const AHEAD_TICKS = 120;

/** Minutes of nightmare each sleeper has in the time ahead. */
function outcomes(world: World): number[] {
  const minutes = new Array<number>(world.sleepers.count).fill(0);
  for (let t = 0; t < AHEAD_TICKS; t++) {
    step(world);
    if (world.tick % 6 !== 0) continue;
    for (let i = 0; i < minutes.length; i++) if (look(world, i) === LOOK.nightmare || look(world, i) === LOOK.trapped) minutes[i]!++;
  }
  return minutes;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    ab += (value - ma) * (b[i]! - mb);
    aa += (value - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  });
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

/** How far the truth lies from the middle of its futures, in standard errors, and the likeness of truth and of futures to futures. */
function resemblance(futureOf: (world: World, k: number) => World): { z: number; truth: number; among: number } {
  let rankSum = 0;
  let truthSum = 0;
  let amongSum = 0;
  for (let run = 0; run < RUNS; run++) {
    const world = stormyWorld(`run ${run}`, 300);
    for (let t = 0; t < BEFORE_TICKS; t++) step(world);
    const all = [outcomes(fork(world)), ...Array.from({ length: FUTURES }, (_, k) => outcomes(futureOf(world, k)))];
    const likeness = all.map((one, i) => {
      const others = all.filter((_, j) => j !== i);
      return others.reduce((sum, other) => sum + correlation(one, other), 0) / others.length;
    });
    rankSum += likeness.slice(1).filter((other) => other < likeness[0]!).length;
    truthSum += likeness[0]!;
    amongSum += likeness.slice(1).reduce((sum, value) => sum + value, 0) / FUTURES;
  }
  // A rank evenly spread over 0..FUTURES has this mean and variance.
  const expected = (RUNS * FUTURES) / 2;
  const spread = Math.sqrt((RUNS * ((FUTURES + 1) ** 2 - 1)) / 12);
  return { z: (rankSum - expected) / spread, truth: truthSum / RUNS, among: amongSum / RUNS };
}

describe('the futures of a forecast and the true one', () => {
  it('resemble each other no more than two futures do', () => {
    const { z, truth, among } = resemblance((world, k) => reseed(world, forkSeeds(world, FUTURES)[k]!));
    expect(Math.abs(z)).toBeLessThan(2.6);
    expect(Math.abs(truth - among)).toBeLessThan(0.05);
    // Something is left to chance, and something is not: else there would be nothing to tell apart.
    expect(among).toBeGreaterThan(0.05);
    expect(among).toBeLessThan(0.95);
  });

  it('would be caught resembling, were one in seven a true one', () => {
    const leaky = (world: World, k: number): World => (k === 3 ? fork(world) : reseed(world, forkSeeds(world, FUTURES)[k]!));
    expect(resemblance(leaky).z).toBeGreaterThan(2.6);
  });
});
