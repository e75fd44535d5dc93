import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashString } from '../kernel/rng';
import { hashWorld } from './hash';
import { forkSeeds, reseed } from './reseed';
import { fork } from './snapshot';
import { step } from './step';
import { stormyWorld } from './testCity';
import type { World } from './world';

const SLEEPERS = 240;

function worldAt(seed: string, ticks: number): World {
  const world = stormyWorld(seed, SLEEPERS);
  for (let t = 0; t < ticks; t++) step(world);
  return world;
}

describe('fork seeds', () => {
  it('are all different and never the run’s, whatever its seed and tick', () => {
    const world = worldAt('one', 0);
    const property = (seed: string, drawSeed: number, tick: number): void => {
      const draws = forkSeeds({ ...world, seed, drawSeed, tick }, 32).map(({ draw }) => draw);
      expect(new Set([...draws, drawSeed]).size).toBe(33);
    };
    fc.assert(fc.property(fc.string(), fc.integer(), fc.nat(3240), property), { numRuns: 200, seed: 5 });
  });

  it('pass over a fork that a crafted run seed would make the run itself', () => {
    // Found by trying all 2^32 states of the hash: at tick 120 this run's first fork has the run's own number.
    const crafted = 'adv6vzj';
    expect(hashString(`${crafted}/fork/120/0`)).toBe(hashString(crafted));
    const seeds = forkSeeds(worldAt(crafted, 120), 32);
    expect(seeds).toHaveLength(32);
    expect(seeds.map(({ draw }) => draw)).not.toContain(hashString(crafted));
  });

  it('are not those of a run that is named like a fork', () => {
    const [first] = forkSeeds(worldAt('dusk', 6), 1);
    const posing = worldAt(first!.name, 6);
    expect(forkSeeds(posing, 32).map(({ draw }) => draw)).not.toContain(posing.drawSeed);
  });
});

describe('a reseeded world', () => {
  it('begins as the run stands and then goes another way', () => {
    const world = worldAt('dusk', 300);
    const [one, other] = forkSeeds(world, 2).map((seed) => reseed(world, seed));
    expect(one!.sleepers.slab).toEqual(world.sleepers.slab);
    const straight = fork(world);
    for (const each of [straight, one!, other!]) for (let t = 0; t < 120; t++) step(each);
    const hashes = [straight, one!, other!].map((each) => hashWorld(each).hash);
    expect(new Set(hashes).size).toBe(3);
  });

  it('has other streams than the run, at once and later', () => {
    const world = worldAt('dusk', 60);
    const [seed] = forkSeeds(world, 1);
    expect(reseed(world, seed!).society.rogueStream).not.toEqual(world.society.rogueStream);
    expect(reseed(world, seed!).seed).not.toBe(world.seed);
  });

  it('neither draws from the run nor changes it', () => {
    const world = worldAt('dusk', 200);
    const before = hashWorld(world).hash;
    const straight = fork(world);
    for (const seed of forkSeeds(world, 4)) {
      const future = reseed(world, seed);
      for (let t = 0; t < 60; t++) step(future, [{ kind: 'dim-island', island: t % 6 }]);
    }
    expect(hashWorld(world).hash).toBe(before);
    for (let t = 0; t < 90; t++) {
      step(world);
      step(straight);
    }
    expect(hashWorld(world).hash).toBe(hashWorld(straight).hash);
  });
});
