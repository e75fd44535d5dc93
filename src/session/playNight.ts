/** Plays headless, as fast as it goes: a world, a bot at its desk, and the journal of what was done. */
import { CHECKPOINT_TICKS, Journal } from '../replay/journal';
import { check } from '../sim/commands/index';
import { step } from '../sim/step';
import { isMorning } from '../sim/systems/story';
import type { World } from '../sim/world';
import { type Bot, viewOf } from './bots/bot';

export interface NightOptions {
  ticks: number;
  /** Ticks between checkpoints; each lands in the journal, and in `onHash`. */
  hashEvery?: number;
  onHash?: (tick: number, hash: string) => void;
  /** Called after each tick, for progress. */
  onTick?: (tick: number) => void;
}

/** `journal`: to go on writing in one that was begun, when a run is played in pieces. */
export function playNight(world: World, bot: Bot, options: NightOptions, journal: Journal = new Journal(options.hashEvery ?? CHECKPOINT_TICKS)): Journal {
  const view = viewOf(world, check);
  const until = world.tick + options.ticks;
  while (world.tick < until) {
    const { tick } = world;
    // By day there is no desk: the days between nights are only lived through, after a morning that may have something to answer.
    const orders = world.society.playing || isMorning(world) ? bot.decide(view) : [];
    journal.note(tick, orders, step(world, orders));
    const point = journal.watch(world);
    if (point !== null) options.onHash?.(point.tick, point.hash);
    options.onTick?.(world.tick);
  }
  return journal;
}
