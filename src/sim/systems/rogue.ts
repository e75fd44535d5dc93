/**
 * Rogue programmes, once a minute: a Hawkes process (Hawkes 1971) over dream programmes. Each event raises the rate by n/memory,
 * which fades by 1/memory a minute, so that it has n children in all; n grows with load and turns critical at load 1.25.
 */
import { exp } from '../../kernel/exact';
import { Stream } from '../../kernel/rng';
import type { World } from '../world';
import { spawnRogueCode } from './entities';

/** Beyond this many a minute the rate is cut: a supercritical night must not stop the clock. */
const MAX_RATE = 50;

export function stepRogue(world: World): void {
  const { society, params, overrides } = world;
  const base = overrides.hawkes?.mu ?? params.rogueBaseRate;
  const branching = overrides.hawkes?.n ?? params.rogueBranching * society.load;
  const rate = Math.min(MAX_RATE, base + society.rogueExcitation);
  const stream = Stream.fromState(society.rogueStream);
  const events = poisson(rate, stream);
  society.rogueStream = stream.state();
  const before = society.rogueCount;
  society.rogueCount += events;
  society.rogueExcitation = society.rogueExcitation * (1 - 1 / params.rogueMemoryMin) + (branching / params.rogueMemoryMin) * events;
  spawnRogueCode(world, before, society.rogueCount);
}

/** A Poisson draw by multiplying uniforms (Knuth); `mean` at most MAX_RATE. */
export function poisson(mean: number, stream: Stream): number {
  const floor = exp(-mean);
  let count = 0;
  for (let product = stream.unit(); product > floor; product *= stream.unit()) count++;
  return count;
}
