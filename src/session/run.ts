/**
 * One run in the worker's hands: the world, the orders waiting for its next tick, the journal of those that acted, and the
 * two observers. Everything that moves the world goes through `tick`, so the journal is complete by construction: the same
 * seed and the same journal give the same world, whatever slices, speeds and pauses it was played in.
 */
import { CHECKPOINT_TICKS, Journal } from '../replay/journal';
import { check, parseOrder } from '../sim/commands/index';
import { hashWorld } from '../sim/hash';
import type { Scenario } from '../sim/scenario';
import { snapshot } from '../sim/snapshot';
import { restoreChecked } from '../sim/snapshotBounds';
import { step } from '../sim/step';
import { nightStartTick } from '../sim/systems/night';
import { CONTROL_MIN, NIGHT_TICKS, type Order, type Refusal, TICKS_PER_DAY, TICKS_PER_MIN, type Verdict } from '../sim/vocabulary';
import { createWorld, type World, type WorldOptions } from '../sim/world';
import { DeedWatcher } from './deeds';
import type { TickNews } from './driver';
import { afterWaiting, hasEvening } from './evening';
import { EventWatcher } from './events';
import type { ForkedRun } from './forecast/protocol';
import type { UndoAnswer, WatchedNight } from './keepingProtocol';
import { Outlook } from './outlook';
import { PauseWatcher } from './pauses';
import type { KeptRun, NightEnding, PauseCause, Resume } from './protocol';
import { Recorder, WHOLE_CITY_MAX } from './recorder';
import { endingOf } from './result';
import { waveRuns } from './wave';

/** How an order was met: at which tick it acted, or why it did not; `why: null` when it was taken back. */
export type Answer = { ok: true; tick: number } | { ok: false; why: Refusal | null };

export interface RunOptions {
  resume?: Resume;
  watch?: WatchedNight;
  /** An order that waited when the night was kept has been met. */
  onWaitingMet?: () => void;
}

interface Waiting {
  order: Order;
  answer: (answer: Answer) => void;
}

export class Run {
  readonly world: World;
  recorder: Recorder;
  watcher: EventWatcher;
  pauses: PauseWatcher;
  outlook: Outlook;
  deeds: DeedWatcher;
  /** What decided the night, once it is. */
  ending: NightEnding | null = null;
  readonly journal: Journal;
  /**
   * The city as it was at this night's lights-out: its dawn is told from there. Kept only where there is a story; null where it is not
   * known. From a save nobody vouches for it: whoever tells the dawn looks at it first.
   */
  begun: Uint8Array | null = null;
  /** A recorded night, when this run plays one again; its next order. */
  #watched: WatchedNight | null;
  #next = 0;
  #waiting: Waiting[] = [];

  private constructor(world: World, recorder: Recorder, journal: Journal, watched: WatchedNight | null) {
    this.world = world;
    this.recorder = recorder;
    this.journal = journal;
    this.#watched = watched;
    if (watched !== null) while ((watched.orders[this.#next]?.tick ?? Number.POSITIVE_INFINITY) < world.tick) this.#next++;
    this.watcher = new EventWatcher(world);
    this.pauses = new PauseWatcher(world);
    this.outlook = new Outlook(world);
    this.deeds = new DeedWatcher(world);
  }

  /** A new run, or an old one brought back to `resume.untilTick`. Throws what `restore` throws for a snapshot that does not fit. */
  static open(scenario: Scenario, seed: string, options: WorldOptions, { resume, watch, onWaitingMet }: RunOptions = {}): Run {
    const kept = resume?.kept ?? null;
    const world = kept === null ? createWorld(scenario, seed, options) : restoreChecked(scenario, seed, options, new Uint8Array(kept.snapshot));
    const cast = world.homes.cast.map(({ sleeper }) => sleeper);
    const recorder = new Recorder(world, cast);
    if (kept !== null) recorder.takeUp(kept.record);
    // In the largest cities a checkpoint costs a pause one can feel.
    const journal = new Journal(world.sleepers.count > WHOLE_CITY_MAX ? NIGHT_TICKS : CHECKPOINT_TICKS);
    const from: Resume | undefined = resume ?? (watch?.fromTick === undefined ? undefined : { kept: null, orders: [], untilTick: watch.fromTick });
    const ending = from === undefined ? null : playOn(world, recorder, journal, watch === undefined ? from : { ...from, orders: watch.orders });
    const run = new Run(world, recorder, journal, watch ?? null);
    run.ending = ending;
    if (kept?.begun === undefined) run.#noteBeginning();
    else run.begun = new Uint8Array(kept.begun);
    for (const order of resume?.waiting ?? []) run.give(order, () => onWaitingMet?.());
    return run;
  }

  get watching(): boolean {
    return this.#watched !== null;
  }

  /** No tick is played past the dawn of the night. */
  get over(): boolean {
    return this.atDawn || (this.#watched !== null && this.world.tick >= this.#watched.endTick);
  }

  get atDawn(): boolean {
    return this.world.tick - this.world.society.nightStartTick >= NIGHT_TICKS;
  }

  /** There is something to tell of how it ended. A recorded night may stop before. */
  get decided(): boolean {
    return this.atDawn || (this.world.society.outcome !== 'open' && !waveRuns(this.world));
  }

  /** Nothing can be done yet tonight but by the desk. */
  get beforeControl(): boolean {
    const { society, tick } = this.world;
    return society.playing && tick - society.nightStartTick < CONTROL_MIN * TICKS_PER_MIN;
  }

  /** Whether an order could be given to the world as it stands; changes nothing. */
  check(order: unknown): Verdict {
    return this.watching ? { ok: false, why: 'watching' } : check(this.world, order);
  }

  /**
   * Puts an order in the queue of the next tick, where it is checked and acts. What is refused now with nothing before it in the
   * queue would be refused then: that is said at once, so that a pause does not keep the answer back.
   */
  give(value: unknown, answer: (answer: Answer) => void): void {
    const order = parseOrder(value);
    const verdict: Verdict = order === null ? { ok: false, why: 'malformed' } : this.#foresee(order);
    if (!verdict.ok) answer(verdict);
    else if (order !== null) this.#waiting.push({ order, answer });
  }

  /** By day what was signed before is known to act, so each order is tried after it; at night what comes first may yet be refused. */
  #foresee(order: Order): Verdict {
    if (this.watching || this.#waiting.length === 0) return this.check(order);
    if (!hasEvening(this.world)) return { ok: true };
    return check(afterWaiting(this.world, this.waitingOrders), order);
  }

  /** Every order of the next tick, in the order they were given. */
  get waitingOrders(): Order[] {
    return this.#waiting.map(({ order }) => order);
  }

  /** Takes back the order given last, as long as it has not acted; whoever gave it is answered that it did not. */
  undo(): UndoAnswer {
    if (this.watching) return { order: null, why: 'watching' };
    const last = this.#waiting.pop();
    if (last === undefined) return { order: null, why: this.journal.orders.length > 0 ? 'has-acted' : 'nothing-given' };
    last.answer({ ok: false, why: null });
    return { order: last.order, why: null };
  }

  tick(toMorning = false): TickNews {
    const { world } = this;
    const tick = world.tick;
    const waiting = this.#watched === null ? this.#waiting : this.#recorded(this.#watched);
    this.#waiting = [];
    const orders = waiting.map(({ order }) => order);
    const verdicts = step(world, orders);
    this.journal.note(tick, orders, verdicts);
    this.journal.watch(world);
    for (const [i, { order, answer }] of waiting.entries()) {
      const verdict = verdicts[i]!;
      if (verdict.ok) {
        this.watcher.orderGiven(tick, order);
        this.deeds.orderGiven(order);
      }
      answer(verdict.ok ? { ok: true, tick } : verdict);
    }
    this.recorder.observe(world);
    this.outlook.afterTick(world);
    this.deeds.afterTick(world);
    const news = this.watcher.afterTick(world, this.outlook);
    if (this.world.society.outcome !== 'open' || news === 'ended') this.ending ??= endingOf(world);
    const cause = this.pauses.afterTick(world, this.outlook);
    if (this.#watched !== null) return this.over ? 'ended' : news === 'turn' ? 'event' : news;
    // Nothing stops the turn of a night that is won.
    const pauses = cause !== null && !waveRuns(world) && !(toMorning && this.#letsPass(cause));
    return pauses && news !== 'ended' ? 'pause' : news;
  }

  /** On the way to the morning the tides come and go as they were expected to, and a night that is decided loses nothing more. */
  #letsPass({ kind }: PauseCause): boolean {
    return kind === 'tide-turns' || this.world.society.outcome !== 'open';
  }

  /** The recorded orders of this tick. */
  #recorded({ orders }: WatchedNight): Waiting[] {
    const due: Waiting[] = [];
    for (; orders[this.#next]?.tick === this.world.tick; this.#next++) due.push({ order: orders[this.#next]!.order, answer: () => undefined });
    return due;
  }

  /** The days until the next night's evening; what was answered in the morning acts as they begin. `onDay` hears of each that has passed. */
  liveToNextNight(onDay: (days: number) => void = () => undefined): void {
    const { world, journal } = this;
    const { night } = world.society;
    const fromTick = world.tick;
    this.tick();
    while (world.society.night === night) {
      journal.note(world.tick, [], step(world));
      journal.watch(world);
      if ((world.tick - fromTick) % TICKS_PER_DAY === 0) onDay((world.tick - fromTick) / TICKS_PER_DAY);
    }
    // Nobody looked on by day: the night is watched by others, who know nothing of the one before.
    const { pauses } = this;
    this.ending = null;
    this.recorder = new Recorder(
      world,
      world.homes.cast.map(({ sleeper }) => sleeper),
    );
    this.watcher = new EventWatcher(world);
    this.pauses = new PauseWatcher(world);
    this.pauses.allow(pauses.allowed);
    this.outlook = new Outlook(world);
    this.deeds = new DeedWatcher(world);
    this.#noteBeginning();
  }

  #noteBeginning(): void {
    const { scenario, society, tick } = this.world;
    this.begun = scenario.story !== undefined && tick === society.nightStartTick ? snapshot(this.world) : null;
  }

  /** After the last dawn what was answered still acts, once, so that a recording holds the ending too. */
  closeLastMorning(): void {
    if (this.#waiting.length > 0 && this.world.tick === lastDawn(this.world)) this.tick();
  }

  /** A copy to look ahead from. */
  forked(): ForkedRun {
    const { scenario, seed, options, tick } = this.world;
    return { scenario, seed, options, tick, snapshot: snapshot(this.world).buffer as ArrayBuffer, waiting: this.waitingOrders };
  }

  get hash(): string {
    return hashWorld(this.world).hash;
  }

  keep(): KeptRun {
    const { ending, begun, world } = this;
    const isUnderWay = world.tick > world.society.nightStartTick;
    return {
      tick: world.tick,
      snapshot: snapshot(world).buffer as ArrayBuffer,
      record: this.recorder.keep(),
      ...(ending && { ending }),
      ...(begun && isUnderWay && { begun: begun.buffer as ArrayBuffer }),
    };
  }
}

/** Plays `orders` at their ticks until `untilTick`, and writes the journal on the way; gives what has decided the night. An order from outside that does not act is not in the journal. */
function playOn(world: World, recorder: Recorder, journal: Journal, { kept, orders, untilTick }: Resume): NightEnding | null {
  let ending = kept?.ending ?? null;
  const from = world.tick;
  journal.orders.push(...orders.filter(({ tick }) => tick < from));
  const later = orders.filter(({ tick }) => tick >= from);
  const until = Math.min(untilTick, lastDawn(world) + 1);
  for (let next = 0; world.tick < until; ) {
    const { tick } = world;
    const now: Order[] = [];
    while (later[next]?.tick === tick) now.push(later[next++]!.order);
    journal.note(tick, now, step(world, now));
    journal.watch(world);
    recorder.observe(world);
    if (world.society.outcome === 'open') ending = null;
    else ending ??= endingOf(world);
  }
  return ending;
}

/** No run goes past the dawn of its scenario's last night; one without a story, past that of the night it began with. */
function lastDawn(world: World): number {
  const { scenario, options, society } = world;
  const night = scenario.story === undefined ? society.night : scenario.nights.length;
  return (night === options.night ? 0 : nightStartTick(world, night)) + NIGHT_TICKS;
}
