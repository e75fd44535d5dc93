/**
 * Which island is about to fall, from the plain trend: how much stability it lost over the last minutes, and how long what is
 * left lasts at that rate. The forecast knows better but takes its time; a pause must be ready at any tick and cost nothing.
 * An island that is held, or has no Protocol over it, cannot fall.
 */
import { PHASE, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';

/** One minute's wear is a jump when somebody wakes or a diver leaves; over three it is a rate. */
export const TREND_MIN = 3;
export const FALL_WARNING_MIN = 15;

export class FallTrend {
  /** Stability by zone at the last minutes, oldest first. */
  #minutes: Float64Array[] = [];
  #seenTick = Number.NEGATIVE_INFINITY;

  /** To be called after every tick. The zone that will fall soonest within FALL_WARNING_MIN, -1 for none; new only once a minute. */
  afterTick(world: World): number {
    const { society, tick } = world;
    if (tick % TICKS_PER_MIN !== 0) return -1;
    // A run taken up at another moment has no trend yet.
    if (tick !== this.#seenTick + TICKS_PER_MIN) this.#minutes = [];
    this.#seenTick = tick;
    this.#minutes.push(Float64Array.from(society.islands, ({ stability }) => stability));
    if (this.#minutes.length <= TREND_MIN) return -1;
    const before = this.#minutes.shift()!;
    if (!society.playing || society.phase !== PHASE.protocol) return -1;
    let first = -1;
    let firstMin = FALL_WARNING_MIN;
    society.islands.forEach(({ stability, fallen, holdUntilTick }, zone) => {
      const loss = (before[zone]! - stability) / TREND_MIN;
      if (fallen || loss <= 0 || holdUntilTick > tick) return;
      const left = stability / loss;
      if (left > firstMin || (left === firstMin && first >= 0)) return;
      first = zone;
      firstMin = left;
    });
    return first;
  }
}
