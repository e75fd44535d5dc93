/**
 * A night's score, 0 to 1,000: the mean of how rested, self-determined and connected the city is and how few are still in nightmare or
 * trapped; half of it when the night was lost. Only + - * / on the world's own meters, so it is as exact as the hash.
 */
import { counts, meters } from '../sim/readout';
import type { World } from '../sim/world';

export function scoreOf(world: World): number {
  const { rest, autonomy, connection } = meters(world);
  const { sleepers, nightmare, trapped } = counts(world);
  const free = 1 - (nightmare + trapped) / Math.max(1, sleepers);
  const mean = (clamp(rest) + clamp(autonomy) + clamp(connection) + clamp(free)) / 4;
  const kept = world.society.outcome.startsWith('lost') ? mean / 2 : mean;
  return Math.round(kept * 1000);
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
