/**
 * When people knew that they were dreaming: the lucid minutes of the named, and who near them came to know it after they did.
 * An observer beside the night's scribe; it reads columns after a tick and keeps nothing in the world.
 */
import { STATUS } from '../sim/state/sleepers';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { Stretch } from './protocolDay';

export class LucidMinutes {
  readonly #stretches: ReadonlyMap<number, Stretch[]>;
  /** By sleeper: the minute they first were; -1 while they never were. */
  readonly #firstMin: Int16Array;

  /** `watched`: whose minutes are kept; for everybody else only the first is. */
  constructor(world: World, watched: readonly number[]) {
    this.#stretches = new Map(watched.map((sleeper) => [sleeper, []]));
    this.#firstMin = new Int16Array(world.sleepers.count).fill(-1);
  }

  /** To be called after each tick of the night; looks once a minute. */
  observe({ tick, society, sleepers: { status, count } }: World): void {
    const minute = (tick - society.nightStartTick) / TICKS_PER_MIN;
    if (!Number.isInteger(minute)) return;
    for (let i = 0; i < count; i++) if (this.#firstMin[i]! < 0 && status[i]! & STATUS.lucid) this.#firstMin[i] = minute;
    for (const [sleeper, stretches] of this.#stretches) {
      if (!(status[sleeper]! & STATUS.lucid)) continue;
      const last = stretches.at(-1);
      // A minute ends where the next is looked at.
      if (last?.toMin === minute - 1) last.toMin = minute;
      else stretches.push({ fromMin: minute - 1, toMin: minute });
    }
  }

  stretches(sleeper: number): Stretch[] {
    return this.#stretches.get(sleeper) ?? [];
  }

  /** Of those tied to somebody, how many first knew it while that one did. Once the gate has let go the whole city wakes, and nobody is owed it. */
  steadied({ network: { offsets, targets }, society }: World, sleeper: number): number {
    const own = this.#firstMin[sleeper]!;
    if (own < 0) return 0;
    const released = society.reversed ? (society.reversedTick - society.nightStartTick) / TICKS_PER_MIN : Number.POSITIVE_INFINITY;
    const knew = this.stretches(sleeper);
    let count = 0;
    for (let at = offsets[sleeper]!; at < offsets[sleeper + 1]!; at++) {
      const first = this.#firstMin[targets[at]!]!;
      if (first > own && first < released && knew.some(({ fromMin, toMin }) => first > fromMin && first <= toMin)) count++;
    }
    return count;
  }
}
