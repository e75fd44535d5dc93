/**
 * One run in the worker's hands: the world, the orders waiting for its next tick, the journal of those that acted, and the
 * two observers. Everything that moves the world goes through `tick`, so the journal is complete by construction: the same
 * seed and the same journal give the same world, whatever slices, speeds and pauses it was played in.
 */
import { check, parseOrder } from '../sim/commands/index';
import type { Scenario } from '../sim/scenario';
import { restore, snapshot } from '../sim/snapshot';
import { step } from '../sim/step';
import { CONTROL_MIN, NIGHT_TICKS, type Order, type Refusal, TICKS_PER_MIN, type TimedOrder, type Verdict } from '../sim/vocabulary';
import { createWorld, type World, type WorldOptions } from '../sim/world';
import { DeedWatcher } from './deeds';
import type { TickNews } from './driver';
import { EventWatcher } from './events';
import type { ForkedRun } from './forecast/protocol';
import { Outlook } from './outlook';
import { PauseWatcher } from './pauses';
import type { KeptRun, NightEnding, Resume } from './protocol';
import { Recorder } from './recorder';
import { endingOf } from './result';

/** How an order was met: at which tick it acted, or why it did not. */
export type Answer = { ok: true; tick: number } | { ok: false; why: Refusal };

interface Waiting {
  order: Order;
  answer: (answer: Answer) => void;
}

export class Run {
  readonly world: World;
  readonly recorder: Recorder;
  readonly watcher: EventWatcher;
  readonly pauses: PauseWatcher;
  readonly outlook: Outlook;
  readonly deeds: DeedWatcher;
  /** What decided the night, once it is. */
  ending: NightEnding | null = null;
  #journal: TimedOrder[] = [];
  #waiting: Waiting[] = [];

  private constructor(world: World, recorder: Recorder) {
    this.world = world;
    this.recorder = recorder;
    this.watcher = new EventWatcher(world);
    this.pauses = new PauseWatcher(world);
    this.outlook = new Outlook(world);
    this.deeds = new DeedWatcher(world);
  }

  /** A new run, or an old one brought back to `resume.untilTick`. Throws what `restore` throws for a snapshot that does not fit. */
  static open(scenario: Scenario, seed: string, options: WorldOptions, resume?: Resume): Run {
    const kept = resume?.kept ?? null;
    const world = kept === null ? createWorld(scenario, seed, options) : restore(scenario, seed, options, new Uint8Array(kept.snapshot));
    const cast = world.homes.cast.map(({ sleeper }) => sleeper);
    const recorder = new Recorder(world, cast);
    if (kept !== null) recorder.takeUp(kept.record);
    const journal = resume === undefined ? [] : playOn(world, recorder, resume);
    const run = new Run(world, recorder);
    run.#journal = journal;
    return run;
  }

  /** The orders that acted since the start of the run, oldest first. */
  get journal(): TimedOrder[] {
    return this.#journal;
  }

  /** No tick is played past the dawn of the night. */
  get over(): boolean {
    return this.world.tick - this.world.society.nightStartTick >= NIGHT_TICKS;
  }

  /** Nothing can be done yet tonight but by the desk. */
  get beforeControl(): boolean {
    const { society, tick } = this.world;
    return society.playing && tick - society.nightStartTick < CONTROL_MIN * TICKS_PER_MIN;
  }

  /** Whether an order could be given to the world as it stands; changes nothing. */
  check(order: unknown): Verdict {
    return check(this.world, order);
  }

  /**
   * Puts an order in the queue of the next tick, where it is checked and acts. What is refused now with nothing before it in the
   * queue would be refused then: that is said at once, so that a pause does not keep the answer back.
   */
  give(value: unknown, answer: (answer: Answer) => void): void {
    const order = parseOrder(value);
    const verdict: Verdict = order === null ? { ok: false, why: 'malformed' } : this.#waiting.length === 0 ? check(this.world, order) : { ok: true };
    if (!verdict.ok) answer(verdict);
    else if (order !== null) this.#waiting.push({ order, answer });
  }

  /** Every order of the next tick, in the order they were given. */
  get waitingOrders(): Order[] {
    return this.#waiting.map(({ order }) => order);
  }

  tick(): TickNews {
    const { world } = this;
    const tick = world.tick;
    const waiting = this.#waiting;
    this.#waiting = [];
    const verdicts = step(
      world,
      waiting.map(({ order }) => order),
    );
    for (const [i, { order, answer }] of waiting.entries()) {
      const verdict = verdicts[i]!;
      if (verdict.ok) {
        this.#journal.push({ tick, order });
        this.watcher.orderGiven(tick, order);
        this.deeds.orderGiven(order);
      }
      answer(verdict.ok ? { ok: true, tick } : verdict);
    }
    this.recorder.observe(world);
    this.outlook.afterTick(world);
    this.deeds.afterTick(world);
    const news = this.watcher.afterTick(world, this.outlook);
    if (news === 'ended') this.ending ??= endingOf(world);
    const pauses = this.pauses.afterTick(world, this.outlook) !== null;
    return pauses && news !== 'ended' ? 'pause' : news;
  }

  /** A copy to look ahead from. */
  forked(): ForkedRun {
    const { scenario, seed, options, tick } = this.world;
    return { scenario, seed, options, tick, snapshot: snapshot(this.world).buffer as ArrayBuffer, waiting: this.waitingOrders };
  }

  keep(): KeptRun {
    return { tick: this.world.tick, snapshot: snapshot(this.world).buffer as ArrayBuffer, record: this.recorder.keep() };
  }
}

/** Plays `orders` at their ticks until `untilTick`, and returns the journal as it then is. An order from outside that does not act is not in it. */
function playOn(world: World, recorder: Recorder, { orders, untilTick }: Resume): TimedOrder[] {
  const from = world.tick;
  const journal = orders.filter(({ tick }) => tick < from);
  const later = orders.filter(({ tick }) => tick >= from);
  const until = Math.min(untilTick, world.society.nightStartTick + NIGHT_TICKS);
  for (let next = 0; world.tick < until; ) {
    const now: TimedOrder[] = [];
    while (later[next]?.tick === world.tick) now.push(later[next++]!);
    const verdicts = step(
      world,
      now.map(({ order }) => order),
    );
    journal.push(...now.filter((_, i) => verdicts[i]!.ok));
    recorder.observe(world);
  }
  return journal;
}
