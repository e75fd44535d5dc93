/**
 * Fixed steps over real time. The world only ever moves by whole ticks; this decides how many are due. It knows nothing of
 * what a tick does, so it is tested with a clock moved by hand.
 *
 * A slice runs at most SLICE_BUDGET_MS (and at least one tick), then lets messages in. What a slow machine cannot run is
 * forgotten, not owed: the game slows down there instead of spiralling. Rejected: one timer a tick (drifts, and at 4x is
 * at the mercy of the browser's timer clamp); a variable step (would make the world depend on the machine).
 */
import { NIGHT_TICKS, TICKS_PER_MIN } from '../sim/vocabulary';
import { type Clock, MORNING_SPEED, type Speed, type SpeedWhy } from './protocol';

/** Ticks a real second at 1x. */
export const TICKS_PER_S = 5;
/** A slice stops after this much work, so that an order or a pause is never further away than that. */
export const SLICE_BUDGET_MS = 20;
/** Time beyond this between two slices (a debugger, a sleeping laptop) did not happen. */
const LONGEST_GAP_MS = 250;
/** Of 1x: two ticks a second, so that what crosses the city in a minute or two is seen crossing it. */
const TURN_SPEED = 0.4;
const MAX_STEP_TICKS = 100 * NIGHT_TICKS;

/**
 * What a tick brought: nothing, something worth a pause to whoever asked for the next event, something worth one at any speed, a turn
 * that is to be seen as it happens, or the end.
 */
export type TickNews = 'none' | 'event' | 'pause' | 'turn' | 'ended';

export interface Driven {
  /** `toMorning`: on a way on which fewer things are worth a pause. */
  tick(toMorning: boolean): TickNews;
  /** The least speed now: hours in which nothing can be done pass quickly. 0 for none. */
  leastSpeed(): number;
  /** What happens now is to be seen: at 1x it passes more slowly. */
  isTurning(): boolean;
  /** True when no further tick is played. */
  isOver(): boolean;
  /** Ticks have been run. `exact`: asked for by number, so the picture is due at once. */
  moved(exact: boolean): void;
  speedChanged(speed: Speed, why: SpeedWhy): void;
  /** Runs a slice; whoever drives decides what becomes of an error in it. */
  guard(work: () => void): void;
}

export class Driver {
  #clock: Clock;
  #driven: Driven;
  #speed: Speed = 0;
  #hidden = false;
  #dueTicks = 0;
  /** Ticks left of a run to the next event; 0 when none is on. */
  #rushTicks = 0;
  /** On to the morning: quickly, until something stops it. */
  #morning = false;
  #lastMs = 0;
  #cancel: (() => void) | null = null;

  constructor(clock: Clock, driven: Driven) {
    this.#clock = clock;
    this.#driven = driven;
  }

  get #pace(): number {
    const asked = this.#speed === 1 && this.#driven.isTurning() ? TURN_SPEED : this.#speed;
    return Math.max(this.#morning ? MORNING_SPEED : asked, this.#driven.leastSpeed());
  }

  get paused(): boolean {
    return this.#speed === 0 && this.#rushTicks === 0;
  }

  setSpeed(speed: Speed): void {
    this.#go(speed, false);
  }

  /** Runs quickly until dawn, or to the first pause; whoever only wants to be able to follow again comes back to `speed`. */
  toMorning(speed: Speed): void {
    this.#go(speed, true);
  }

  /** Somebody has a hand in the night again: it goes on at a speed they can follow. */
  slowDown(): void {
    if (this.#morning) this.setSpeed(this.#speed);
  }

  /** Runs in slices until something worth a pause, at most `maxMin` simulated minutes; pauses then. */
  toNextEvent(maxMin: number): void {
    const ticks = Math.floor(Math.min(Math.max(maxMin, 0) * TICKS_PER_MIN, MAX_STEP_TICKS));
    if (this.#hidden) this.#halt('hidden');
    else if (this.#driven.isOver()) this.#halt('ended');
    else if (ticks > 0) {
      this.#speed = 0;
      this.#morning = false;
      this.#rushTicks = ticks;
      this.#plan();
    }
  }

  /** Hiding pauses; coming back changes nothing but lets time run again when asked. */
  setHidden(hidden: boolean): void {
    this.#hidden = hidden;
    if (hidden && !this.paused) this.#halt('hidden');
  }

  /** Exactly this many ticks, now, as far as there are any; neither speed nor the time owed changes. */
  step(ticks: number): void {
    const whole = Math.floor(Math.min(Math.max(ticks, 0), MAX_STEP_TICKS));
    let ended = false;
    for (let i = 0; i < whole && !this.#driven.isOver(); i++) ended = this.#driven.tick(false) === 'ended' || ended;
    if (ended) this.#halt('ended');
    this.#driven.moved(true);
  }

  close(): void {
    this.#speed = 0;
    this.#morning = false;
    this.#rushTicks = 0;
    this.#cancel?.();
    this.#cancel = null;
  }

  #go(speed: Speed, morning: boolean): void {
    if (speed !== 0 && this.#hidden) this.#halt('hidden');
    else if (speed !== 0 && this.#driven.isOver()) this.#halt('ended');
    else if (speed === 0) this.#halt('asked');
    else {
      this.#speed = speed;
      this.#morning = morning;
      this.#rushTicks = 0;
      this.#dueTicks = 0;
      this.#lastMs = this.#clock.nowMs();
      this.#driven.speedChanged(speed, morning ? 'to-morning' : 'asked');
      this.#plan();
    }
  }

  #halt(why: SpeedWhy): void {
    this.close();
    this.#driven.speedChanged(0, why);
  }

  #plan(): void {
    this.#cancel?.();
    const waitMs = this.#rushTicks > 0 ? 0 : Math.max(0, ((1 - this.#dueTicks) * 1000) / (TICKS_PER_S * this.#pace));
    this.#cancel = this.#clock.after(waitMs, () => {
      this.#cancel = null;
      this.#driven.guard(() => this.#slice());
    });
  }

  #slice(): void {
    const startMs = this.#clock.nowMs();
    const rushing = this.#rushTicks > 0;
    if (!rushing) {
      const longestMs = Math.max(LONGEST_GAP_MS, 1000 / (TICKS_PER_S * this.#pace));
      this.#dueTicks += (Math.min(startMs - this.#lastMs, longestMs) * TICKS_PER_S * this.#pace) / 1000;
      this.#lastMs = startMs;
    }
    // A timer may fire a hair early; a thousandth of a tick is near enough, and is owed back.
    let left = rushing ? this.#rushTicks : Math.floor(this.#dueTicks + 0.001);
    let ran = 0;
    let why: SpeedWhy | null = null;
    while (left > 0 && why === null && (ran === 0 || this.#clock.nowMs() - startMs < SLICE_BUDGET_MS)) {
      const news = this.#driven.tick(this.#morning);
      left--;
      ran++;
      if (news === 'turn') {
        this.#go(1, false);
        return this.#driven.moved(false);
      }
      if (news === 'ended') why = 'ended';
      else if (news === 'pause') why = 'event';
      else if (rushing && (news === 'event' || left === 0)) why = 'event';
    }
    if (rushing) this.#rushTicks = left;
    else this.#dueTicks = Math.min(this.#dueTicks - ran, Math.max(1, this.#pace));
    // Speed first, so that whoever draws the picture already knows that it stands still.
    if (why !== null) this.#halt(why);
    if (ran > 0) this.#driven.moved(why !== null);
    if (!this.paused && this.#cancel === null) this.#plan();
  }
}
