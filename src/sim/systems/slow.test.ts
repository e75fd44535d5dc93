import { describe, expect, it } from 'vitest';
import { plainWorld, putAll, scatter, testCity } from '../testCity';
import type { World } from '../world';
import { stepSlow } from './slow';

type Column = 'A' | 'D' | 'W' | 'R' | 'T';
const person = (i: number) => ({
  A: scatter(i, 1),
  D: scatter(i, 2),
  W: scatter(i, 3),
  R: scatter(i, 4),
  T: Math.max(scatter(i, 5), scatter(i, 6) * 0.2),
  T0: scatter(i, 6) * 0.2,
  q: Math.round(scatter(i, 7) * 65535) / 65535,
});

function anHour(policies: Parameters<typeof testCity>[0] = {}): World {
  const world = plainWorld(testCity({ sleepers: 500, ...policies }), 'slow');
  putAll(world, (i) => person(i));
  for (let tick = 0; tick < 360; tick++) {
    world.tick = tick;
    stepSlow(world);
  }
  return world;
}

/** Sixty minutes of one printed equation, the other columns held. */
function sixty(start: number, minute: (x: number) => number): number {
  let x = start;
  for (let m = 0; m < 60; m++) x = minute(x);
  return x;
}

function expectColumn(world: World, column: Column, minute: (p: ReturnType<typeof person>, x: number) => number): void {
  let worst = 0;
  for (let i = 0; i < world.sleepers.count; i++) {
    const p = person(i);
    worst = Math.max(worst, Math.abs(world.sleepers[column][i]! - sixty(p[column], (x) => minute(p, x))));
  }
  expect(worst).toBeLessThan(1e-9);
}

describe('an hour of the slow psyche', () => {
  const world = anHour({ policies: { mandate: 0.4 } });

  it('is sixty minutes of autonomy, each person once', () => {
    expectColumn(world, 'A', (p, a) => a + (0.9 * (1 - 0.75 * 0.4) * (1 - 0.5 * p.D) - a) / 20160);
  });

  it('is sixty minutes of dependence fading with autonomy', () => {
    expectColumn(world, 'D', (p, d) => d - (d * p.A) / 17280);
  });

  it('is sixty minutes of tolerance following the coupling', () => {
    expectColumn(world, 'W', (p, w) => w + (p.q - w) / 14400);
  });

  it('is sixty minutes of detachment', () => {
    expectColumn(world, 'R', (p, r) => r + (p.D * (1 - p.A) - r) / 43200);
  });

  it('is sixty minutes of trauma fading to its floor', () => {
    expectColumn(world, 'T', (p, t) => t - (t - p.T0) / 129600);
  });

  it('stays near all five equations run together a minute at a time', () => {
    for (let i = 0; i < 500; i++) {
      let { A, D, W, R, T } = person(i);
      const { q, T0 } = person(i);
      for (let m = 0; m < 60; m++) {
        const next = {
          A: A + (0.9 * 0.7 * (1 - 0.5 * D) - A) / 20160,
          D: D - (D * A) / 17280,
          W: W + (q - W) / 14400,
          R: R + (D * (1 - A) - R) / 43200,
          T: T - (T - T0) / 129600,
        };
        ({ A, D, W, R, T } = next);
      }
      const s = world.sleepers;
      for (const [name, value] of Object.entries({ A, D, W, R, T })) expect(Math.abs(s[name as Column][i]! - value)).toBeLessThan(1e-5);
    }
  });
});

describe('policies on the slow psyche', () => {
  it.each([
    ['light', -0.05],
    ['deep', -0.1],
  ] as const)('profiling %s lowers the target of autonomy by %d', (profiling, shift) => {
    const world = anHour({ policies: { mandate: 0, profiling } });
    expectColumn(world, 'A', (p, a) => a + (0.9 * (1 - 0.5 * p.D) + shift - a) / 20160);
  });

  it('Reality Somnos lifts the target of autonomy and lowers that of detachment', () => {
    const world = anHour({ policies: { mandate: 0, realitySomnos: 0.5 } });
    expectColumn(world, 'A', (p, a) => a + (Math.min(1, 0.9 * (1 - 0.5 * p.D) + 0.05) - a) / 20160);
    expectColumn(world, 'R', (p, r) => r + (p.D * (1 - p.A) * 0.5 - r) / 43200);
  });

  it('a full mandate never pulls the target below 0', () => {
    const world = anHour({ policies: { mandate: 1, profiling: 'deep' } });
    expectColumn(world, 'A', (p, a) => a + (Math.max(0, 0.9 * 0.25 * (1 - 0.5 * p.D) - 0.1) - a) / 20160);
  });
});
