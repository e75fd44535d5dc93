/**
 * Plays a replay again and compares every checkpoint, column by column. What differs first is named: the tick of the checkpoint, the
 * array, and where in it (the start of the first chunk that differs; columns are hashed in at most 32 chunks).
 */

import type { ReplayBody } from '../content/replaySchema';
import { chunkLength } from '../kernel/hash';
import type { Scenario } from '../sim/scenario';
import type { TimedOrder } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { checkpointOf } from './journal';
import { Playback } from './playback';
import { scoreOf } from './score';

export type Verified = { verified: true; tick: number; hash: string } | { verified: false; firstTick: number; array: string; index: number };
type Checkpoint = ReplayBody['final'];

/** Ticks between two words of progress, whatever checkpoints there are. */
const PROGRESS_TICKS = 120;

/** `onProgress` is told how far it has been played, and of each checkpoint that agreed. */
export function verifyReplay(scenario: Scenario, body: ReplayBody, orders: readonly TimedOrder[], onProgress?: (tick: number) => void): Verified {
  const playback = new Playback(scenario, body, orders);
  for (const expected of [...body.checkpoints, body.final]) {
    while (playback.world.tick < expected.tick) {
      const { tick } = playback.world;
      playback.tick();
      if (playback.refusedOrder >= 0) return { verified: false, firstTick: tick, array: 'orders', index: playback.refusedOrder };
      if (tick % PROGRESS_TICKS === 0) onProgress?.(tick);
    }
    const difference = firstDifference(playback.world, expected);
    if (difference !== null) return { verified: false, firstTick: expected.tick, ...difference };
    onProgress?.(expected.tick);
  }
  const { world } = playback;
  if (world.society.outcome !== body.outcome) return { verified: false, firstTick: world.tick, array: 'outcome', index: 0 };
  if (scoreOf(world) !== body.score) return { verified: false, firstTick: world.tick, array: 'score', index: 0 };
  return { verified: true, tick: body.final.tick, hash: body.final.hash };
}

function firstDifference(world: World, expected: Checkpoint): { array: string; index: number } | null {
  const actual = checkpointOf(world);
  const byName = new Map(expected.groups.map((group) => [group.name, group]));
  for (const group of actual.groups) {
    const other = byName.get(group.name);
    if (other !== undefined && other.hash === group.hash) continue;
    const chunk = group.chunks.findIndex((value, index) => value !== other?.chunks[index]);
    return { array: group.name, index: Math.max(0, chunk) * chunkLength(lengthOf(world, group.name)) };
  }
  const unknown = expected.groups.find(({ name }) => actual.groups.every((group) => group.name !== name));
  if (unknown !== undefined) return { array: unknown.name, index: 0 };
  return actual.hash === expected.hash ? null : { array: 'hash', index: 0 };
}

/** Elements of the array a group of the hash covers; every group but the causes has one a sleeper, or is a single text. */
function lengthOf(world: World, name: string): number {
  return name === 'causes' ? world.causes.entries().length : world.sleepers.count;
}
