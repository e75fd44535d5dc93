/**
 * Futures that are not the future: a world forked with chances of its own. The counter hash gets another seed and every stream
 * another state, so that what a future draws says nothing about what the run will draw; the static parts stay shared.
 *
 * A fork's seed is the run's, the tick and a number, as text. It is never the run's own text, being longer, but two texts can
 * hash to one number, and a player may look for a seed that does: a fork that would draw what the run draws is passed over.
 * Rejected: constant seeds (a player could craft a run that meets one at another tick) and seeds from the clock (the same pause
 * would show another forecast each time it is looked at).
 */
import { hashString, Stream } from '../kernel/rng';
import { fork } from './snapshot';
import type { World } from './world';

/** `draw`: seed of the counter hash. `name`: seed of everything that is drawn in order. */
export interface ForkSeed {
  name: string;
  draw: number;
}

/** `count` seeds for forks of this world at this tick: all different, and none of them the run's. */
export function forkSeeds(world: World, count: number): ForkSeed[] {
  const used = new Set([world.drawSeed]);
  const seeds: ForkSeed[] = [];
  for (let k = 0; seeds.length < count; k++) {
    const name = `${world.seed}/fork/${world.tick}/${k}`;
    const draw = hashString(name);
    if (used.has(draw)) continue;
    used.add(draw);
    seeds.push({ name, draw });
  }
  return seeds;
}

/** A second world that begins where this one is and goes on with the fork's chances. */
export function reseed(world: World, { name, draw }: ForkSeed): World {
  const copy = fork(world);
  copy.society.rogueStream = Stream.named(name, 'sim/rogue').state();
  return { ...copy, seed: name, drawSeed: draw };
}
