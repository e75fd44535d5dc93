/**
 * What a scenario has said as its night goes: each beat once, when everything it waits for holds. Every condition stays true once it
 * is, or false for good (`notBack`), so a night that is gone on with tells nothing twice: whoever begins to watch takes what is due
 * already as told. Reads only.
 */
import type { BeatSpec } from '../sim/scenario';
import { hasFact } from '../sim/systems/facts';
import { partDone } from '../sim/systems/goal';
import { castSleeper } from '../sim/systems/story';
import { nightSpec } from '../sim/tonight';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { Said } from './protocol';

export class BeatWatcher {
  #nightStartTick: number;
  readonly #told: Set<number>;
  /** Those told since this began to watch; a new list whenever one is added. */
  said: Said[] = [];

  constructor(world: World) {
    this.#nightStartTick = world.society.nightStartTick;
    this.#told = new Set(world.tick === this.#nightStartTick ? [] : dueBeats(world, new Set()));
  }

  /** After each tick, whether something is said; looked at once a minute. */
  afterTick(world: World): boolean {
    const { nightStartTick, playing } = world.society;
    if (nightStartTick !== this.#nightStartTick) {
      this.#nightStartTick = nightStartTick;
      this.#told.clear();
      this.said = [];
    }
    if (!playing || world.tick % TICKS_PER_MIN !== 0) return false;
    const due = dueBeats(world, this.#told);
    if (due.length === 0) return false;
    for (const beat of due) this.#told.add(beat);
    this.said = [...this.said, ...due.map((beat) => ({ tick: world.tick, beat }))];
    return true;
  }
}

function dueBeats(world: World, told: ReadonlySet<number>): number[] {
  return (nightSpec(world)?.beats ?? []).flatMap((beat, index) => (!told.has(index) && isDue(world, beat) ? [index] : []));
}

function isDue(world: World, { when }: BeatSpec): boolean {
  const { society, tick } = world;
  const nightMin = Math.floor((tick - society.nightStartTick) / TICKS_PER_MIN);
  const asks = (side: 'right' | 'wrong'): number => society.divers.reduce((sum, diver) => sum + diver[side], 0);
  const isBack = (person: string): boolean => society.goal.back.includes(castSleeper(world, person));
  return (
    nightMin >= (when.atMin ?? 0) &&
    (when.part === undefined || partDone(world, when.part) >= (when.done ?? 1)) &&
    (when.flaw === undefined || society.flawFired === when.flaw) &&
    (when.shares === undefined || society.shares >= when.shares) &&
    (when.asksRight === undefined || asks('right') >= when.asksRight) &&
    (when.asksWrong === undefined || asks('wrong') >= when.asksWrong) &&
    (when.back === undefined || isBack(when.back)) &&
    (when.notBack === undefined || !isBack(when.notBack)) &&
    (when.fact === undefined || hasFact(world, when.fact)) &&
    (when.notFact === undefined || !hasFact(world, when.notFact)) &&
    (when.lifted === undefined || society.reversed === when.lifted)
  );
}
