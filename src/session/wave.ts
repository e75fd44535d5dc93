/**
 * After the Protocol has let go: lucidity runs through every link, and whoever was held comes back within minutes. The night is
 * won already, but it is reported on when that has been seen, not before: a report written at the turn would count everybody lost
 * who is about to wake.
 */
import { TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';

const WAVE_MIN = 6;
/** While it crosses the city it is shown more slowly. */
const SLOW_MIN = 3;

/** The tick at which a night won by reversal is reported on; -1 for any other. */
export function waveEndTick({ society }: World): number {
  return society.reversedTick >= 0 && society.outcome.startsWith('won') ? society.reversedTick + WAVE_MIN * TICKS_PER_MIN : -1;
}

export const waveCrosses = (world: World): boolean => waveRuns(world) && world.tick < world.society.reversedTick + SLOW_MIN * TICKS_PER_MIN;
export const waveRuns = (world: World): boolean => world.tick < waveEndTick(world);
