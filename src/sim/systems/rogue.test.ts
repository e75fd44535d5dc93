import { describe, expect, it } from 'vitest';
import { Stream } from '../../kernel/rng';
import { plainWorld, testCity } from '../testCity';
import { poisson, stepRogue } from './rogue';

describe('a Poisson draw', () => {
  it.each([0.002, 0.3, 2, 20])('of mean %d has that mean and that variance', (mean) => {
    const stream = Stream.named('poisson', String(mean));
    const n = 20_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const count = poisson(mean, stream);
      sum += count;
      squares += (count - mean) * (count - mean);
    }
    expect(Math.abs(sum / n - mean)).toBeLessThan(4 * Math.sqrt(mean / n));
    expect(Math.abs(squares / n / mean - 1)).toBeLessThan(4 * Math.sqrt((2 + 1 / mean) / n));
  });

  it('of mean 0 is 0', () => {
    expect(poisson(0, Stream.named('poisson', 'nothing'))).toBe(0);
  });
});

describe('rogue programmes', () => {
  it('settle at mu / (1 - n) a minute', () => {
    const world = plainWorld(testCity({ sleepers: 60, overrides: { hawkes: { mu: 0.2, n: 0.5 } } }), 'hawkes');
    const minutes = 30_000;
    for (let m = 0; m < minutes; m++) stepRogue(world);
    // Fano 1/(1-n)^2 = 4.
    const expected = (minutes * 0.2) / 0.5;
    expect(Math.abs(world.society.rogueCount - expected)).toBeLessThan(4 * Math.sqrt(4 * expected));
  });

  it('excite themselves by n over the memory an event, fading by the memory', () => {
    const world = plainWorld(testCity({ sleepers: 60, params: { rogueBaseRate: 3 } }), 'excite');
    world.society.load = 1.1;
    let before = 0;
    for (let m = 0; m < 50; m++) {
      const { rogueExcitation } = world.society;
      stepRogue(world);
      const events = world.society.rogueCount - before;
      before = world.society.rogueCount;
      expect(world.society.rogueExcitation).toBeCloseTo((rogueExcitation * 29) / 30 + (0.8 * 1.1 * events) / 30, 12);
    }
    expect(before).toBeGreaterThan(50);
  });

  it('go on drawing where their stream stood', () => {
    const world = plainWorld(testCity({ sleepers: 60, overrides: { hawkes: { mu: 1, n: 0 } } }), 'stream');
    const stream = Stream.named('stream', 'sim/rogue');
    let sum = 0;
    for (let m = 0; m < 100; m++) {
      stepRogue(world);
      sum += poisson(1, stream);
      expect(world.society.rogueCount).toBe(sum);
    }
    expect(world.society.rogueStream).toEqual(stream.state());
  });

  it('stay finite when critical', () => {
    const world = plainWorld(testCity({ sleepers: 60, overrides: { hawkes: { mu: 1, n: 2 } } }), 'critical');
    for (let m = 0; m < 2000; m++) stepRogue(world);
    expect(world.society.rogueCount).toBeLessThan(2000 * 60);
    expect(Number.isFinite(world.society.rogueExcitation)).toBe(true);
  });
});
