import { describe, expect, it } from 'vitest';
import { draw32, drawKeyA, drawKeyB, drawUnit, hashString, mix32, PURPOSE, Stream } from './rng';

/** Chi-square of counts against equal shares, as standard deviations from its mean. */
function chiSquareSigmas(counts: number[]): number {
  const total = counts.reduce((sum, n) => sum + n, 0);
  const share = total / counts.length;
  const chi = counts.reduce((sum, n) => sum + ((n - share) * (n - share)) / share, 0);
  const freedom = counts.length - 1;
  return (chi - freedom) / Math.sqrt(2 * freedom);
}

/** Correlation of two rows of uniforms, as standard deviations from 0. */
function correlationSigmas(xs: number[], ys: number[]): number {
  let sum = 0;
  for (let i = 0; i < xs.length; i++) sum += (xs[i]! - 0.5) * (ys[i]! - 0.5);
  return (sum / xs.length) * 12 * Math.sqrt(xs.length);
}

function row(tick: number, purpose: number, length: number, seed = 12345): number[] {
  const a = drawKeyA(seed, tick, purpose);
  const b = drawKeyB(seed, tick, purpose);
  return Array.from({ length }, (_, id) => draw32(a, b, id) / 4294967296);
}

describe('named streams', () => {
  it('keep their values for a seed and a name', () => {
    const stream = Stream.named('dusk', 'city/people');
    expect([stream.unit(), stream.unit(), stream.unit(), stream.below(1000), stream.normal()]).toEqual(STREAM_VALUES);
  });

  it('are their own for each seed and each name', () => {
    const first = (seed: string, name: string): number => Stream.named(seed, name).unit();
    const values = [first('a', 'x'), first('b', 'x'), first('a', 'y'), first('a/x', ''), first('', 'a/x')];
    expect(new Set(values).size).toBe(5);
  });

  it('go on from a saved state as if never stopped, also through JSON', () => {
    const stream = Stream.named('dusk', 'bots');
    for (let i = 0; i < 137; i++) stream.unit();
    const saved = JSON.parse(JSON.stringify(stream.state()));
    const ahead = Array.from({ length: 50 }, () => stream.unit());
    const again = Stream.fromState(saved);
    expect(Array.from({ length: 50 }, () => again.unit())).toEqual(ahead);
    expect(again.state()).toEqual(stream.state());
  });

  it('do not move when their state is read', () => {
    const one = Stream.named('s', 'n');
    const two = Stream.named('s', 'n');
    one.state();
    Stream.fromState(one.state()).unit();
    expect(one.unit()).toBe(two.unit());
  });

  it('draw whole numbers evenly below a bound', () => {
    const stream = Stream.named('s', 'below');
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) counts[stream.below(7)]!++;
    expect(Math.abs(chiSquareSigmas(counts))).toBeLessThan(4);
  });

  it('draw normals of mean 0 and deviation 1', () => {
    const stream = Stream.named('s', 'normal');
    let sum = 0;
    let squares = 0;
    const n = 20_000;
    for (let i = 0; i < n; i++) {
      const x = stream.normal();
      sum += x;
      squares += x * x;
    }
    expect(Math.abs(sum / n)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(squares / n - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  });
});

describe('the counter hash', () => {
  it('keeps its values', () => {
    const draws = [0, 1, 2, 1_999_999].flatMap((id) =>
      [0, 1, 3239].map((tick) => draw32(drawKeyA(7, tick, PURPOSE.dream), drawKeyB(7, tick, PURPOSE.dream), id)),
    );
    expect(draws).toEqual(DRAWS);
    expect([hashString(''), hashString('dusk'), hashString('Dusk'), mix32(1), mix32(-1)]).toEqual(HASHES);
  });

  it('is the same number through all its doors', () => {
    const whole = draw32(drawKeyA(99, 600, PURPOSE.stage), drawKeyB(99, 600, PURPOSE.stage), 41);
    expect(drawUnit(99, 600, 41, PURPOSE.stage)).toBe(whole / 4294967296);
  });

  it('is uniform over ids, over ticks and over purposes', () => {
    const bins = (values: number[]): number[] => {
      const counts = new Array<number>(256).fill(0);
      for (const value of values) counts[Math.floor(value * 256)]!++;
      return counts;
    };
    expect(Math.abs(chiSquareSigmas(bins(row(17, PURPOSE.dream, 100_000))))).toBeLessThan(4);
    const overTicks = Array.from({ length: 100_000 }, (_, tick) => drawUnit(5, tick, 3, PURPOSE.stage));
    expect(Math.abs(chiSquareSigmas(bins(overTicks)))).toBeLessThan(4);
    const overPurposes = Array.from({ length: 25_600 }, (_, purpose) => drawUnit(5, 11, 3, purpose));
    expect(Math.abs(chiSquareSigmas(bins(overPurposes)))).toBeLessThan(4);
  });

  it('fills its low bits as evenly as its high ones', () => {
    const a = drawKeyA(1, 2, 3);
    const b = drawKeyB(1, 2, 3);
    const counts = new Array<number>(256).fill(0);
    for (let id = 0; id < 100_000; id++) counts[draw32(a, b, id) & 255]!++;
    expect(Math.abs(chiSquareSigmas(counts))).toBeLessThan(4);
  });

  it('shows no correlation between neighbours in id, tick, purpose and seed', () => {
    const n = 40_000;
    const here = row(100, PURPOSE.dream, n);
    const others = {
      'next id': row(100, PURPOSE.dream, n + 1).slice(1),
      'next tick': row(101, PURPOSE.dream, n),
      'a minute on': row(106, PURPOSE.dream, n),
      'another purpose': row(100, PURPOSE.stage, n),
      'the next purpose': row(100, PURPOSE.dream + 1, n),
      'another seed': row(100, PURPOSE.dream, n, 12346),
    };
    for (const [name, there] of Object.entries(others)) expect(Math.abs(correlationSigmas(here, there)), name).toBeLessThan(4);
  });

  it('never brings a row back shifted at another tick', () => {
    const here = new Set(row(6, PURPOSE.dream, 3000));
    let shared = 0;
    for (const tick of [0, 7, 12, 1000]) for (const value of row(tick, PURPOSE.dream, 3000)) if (here.has(value)) shared++;
    // Chance alone: 4 x 3000 x 3000 / 2^32.
    expect(shared).toBeLessThan(3);
  });

  it('mixes without collisions', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 50_000; i++) seen.add(mix32(i));
    expect(seen.size).toBe(50_000);
  });
});

const STREAM_VALUES: number[] = [0.6187028370331973, 0.6854229273740202, 0.9929245698731393, 983, 0.6722554841544479];
const DRAWS: number[] = [
  1135254326, 544049746, 3052954137, 348251964, 1659897907, 2695014484, 1281817056, 1601085342, 1189570887, 3032450270, 3547256093, 3891889909,
];
const HASHES: number[] = [1947474976, -971052265, 1523470697, 1753845952, 1734902346];
