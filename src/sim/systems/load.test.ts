import { describe, expect, it } from 'vitest';
import { STATUS } from '../state/sleepers';
import { IN_NIGHTMARE, IN_REM, LUCID, plainWorld, putAll, scatter, testCity } from '../testCity';
import type { World } from '../world';
import { loadFeedback, meanNightmareCoupling, measureLoad, overload, systemLoad } from './load';

const N = 600;
const kinds = [IN_REM, IN_NIGHTMARE, LUCID, 0, STATUS.inBed];
const person = (i: number) => ({ status: kinds[i % 5]!, q: Math.round(scatter(i, 1) * 65535) / 65535 });

function city(change: Parameters<typeof testCity>[0] = {}): World {
  const world = plainWorld(testCity({ sleepers: N, ...change }), 'load');
  return putAll(world, (i) => (person(i).status === LUCID ? { ...person(i), q: 1 } : person(i)));
}

function expectedLoad(intensity: number, capacity: number): number {
  let sum = 0;
  for (let i = 0; i < N; i++) {
    const { status, q } = person(i);
    if (status === IN_REM || status === STATUS.inBed) sum += q;
    if (status === IN_NIGHTMARE) sum += 3 * q;
  }
  return (sum * intensity) / (capacity * N);
}

describe('the system load', () => {
  it('is the coupling of those in bed, nightmares three times, the lucid not at all, over the capacity', () => {
    expect(systemLoad(city())).toBeCloseTo(expectedLoad(1, 1.05), 12);
    expect(systemLoad(city({ policies: { intensity: 1.5 } }))).toBeCloseTo(expectedLoad(1.5, 1.05), 12);
    expect(systemLoad(city({ params: { capacity: 2 } }))).toBeCloseTo(expectedLoad(1, 2), 12);
  });

  it('feeds back by its fourth power', () => {
    const world = city();
    for (const load of [0, 0.5, 1, 1.3, 3]) {
      world.society.load = load;
      expect(loadFeedback(world)).toBeCloseTo(load ** 4 / (1 + load ** 4), 14);
      expect(overload(world)).toBeCloseTo(Math.max(0, load - 1), 14);
    }
  });

  it('feeds back what the scenario holds, and then overloads nothing', () => {
    const world = city({ overrides: { phi: 0.25 } });
    world.society.load = 3;
    expect(loadFeedback(world)).toBe(0.25);
    expect(overload(world)).toBe(0);
  });

  it('is kept in the society once a tick', () => {
    const world = city();
    world.society.load = 9;
    measureLoad(world);
    expect(world.society.load).toBe(systemLoad(world));
  });

  it('has X, the mean coupling of those in nightmare over everyone', () => {
    let sum = 0;
    for (let i = 0; i < N; i++) if (person(i).status === IN_NIGHTMARE) sum += person(i).q;
    expect(meanNightmareCoupling(city())).toBeCloseTo(sum / N, 12);
  });
});
