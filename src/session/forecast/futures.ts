/**
 * The futures of one present: forks of it with chances of their own, each played an hour on with the orders as they stand, or
 * with one order more. They are played one after the other in slices, so that whoever drives them can stop at any moment, and
 * what has been played so far can be told at any moment.
 *
 * The present orders come first until FUTURES_LEAST of their futures are known; after that what is being considered catches up,
 * and the two go on by turns. Both use the same forks: what differs between them is the order, not luck. Orders weighed before
 * are remembered, so going back and forth between two buttons costs nothing. Divers follow their plans; nobody orders anything else.
 */
import { type ForkSeed, forkSeeds, reseed } from '../../sim/reseed';
import { step } from '../../sim/step';
import { NIGHT_TICKS, type Order, type Refusal, TICKS_PER_MIN } from '../../sim/vocabulary';
import type { World } from '../../sim/world';
import { outlookOf } from './outlook';
import { FORECAST_MIN, FUTURES, FUTURES_FULL_SLEEPERS, FUTURES_LEAST, type Outlook } from './protocol';
import { drawWants, openWants, withFittingWant } from './veil';
import { type Ended, endOf, Witness } from './witness';

/** Orders weighed from one present that are remembered. */
const WEIGHED_MAX = 12;

export function futuresFor(sleepers: number): number {
  const share = Math.floor((FUTURES * FUTURES_FULL_SLEEPERS) / Math.max(1, sleepers));
  return Math.min(FUTURES, Math.max(FUTURES_LEAST, share));
}

/** The futures with one set of orders. */
interface Batch {
  order: Order | null;
  ended: Ended[];
  refused: Refusal | null;
}
/** The future being played. */
interface Playing {
  batch: Batch;
  world: World;
  witness: Witness;
  orders: readonly Order[];
}

export class Futures {
  readonly of: number;
  readonly untilTick: number;
  #base: World;
  #waiting: readonly Order[];
  #seeds: ForkSeed[];
  #present: Batch = { order: null, ended: [], refused: null };
  #weighed = new Map<string, Batch>();
  #considered: Batch | null = null;
  #playing: Playing | null = null;

  constructor(base: World, waiting: readonly Order[]) {
    this.#base = base;
    this.#waiting = waiting;
    this.of = futuresFor(base.sleepers.count);
    this.#seeds = forkSeeds(base, this.of);
    this.untilTick = Math.min(base.tick + FORECAST_MIN * TICKS_PER_MIN, base.society.nightStartTick + NIGHT_TICKS);
  }

  /** Weighs an order against the present ones from now on; null for none. */
  consider(order: Order | null): void {
    this.#considered = order === null ? null : this.#batchOf(order);
    if (this.#playing !== null && this.#playing.batch !== this.#present && this.#playing.batch !== this.#considered) this.#playing = null;
  }

  get done(): boolean {
    return this.#next() === null;
  }

  /** Why what is being considered cannot be given; null while it can, as far as is known. */
  get refused(): Refusal | null {
    return this.#considered?.refused ?? null;
  }

  /** Futures known: of the present orders, and of what is being considered. */
  get known(): { present: number; considered: number } {
    return { present: this.#present.ended.length, considered: this.#considered?.ended.length ?? 0 };
  }

  /** Plays a tick of whichever future is next; true when that future has ended. */
  tick(): boolean {
    const playing = this.#playing ?? this.#begin();
    if (playing === null) return false;
    const { world, batch, witness, orders } = playing;
    const verdicts = step(world, orders);
    if (orders.length > 0) playing.orders = [];
    const last = verdicts.at(-1);
    if (batch.order !== null && last !== undefined && !last.ok) {
      batch.refused = last.why;
      this.#playing = null;
      return true;
    }
    if (world.tick % TICKS_PER_MIN === 0) witness.afterMinute(world);
    if (world.tick < this.untilTick) return false;
    batch.ended.push(endOf(world, witness));
    this.#playing = null;
    return true;
  }

  /** What the futures played so far say; null while there is none. */
  outlook(which: 'present' | 'considered', people: readonly number[]): Outlook | null {
    const batch = which === 'present' ? this.#present : this.#considered;
    if (batch === null || batch.ended.length === 0) return null;
    return outlookOf(batch.ended, people, { of: this.of, tick: this.#base.tick, untilTick: this.untilTick });
  }

  #batchOf(order: Order): Batch {
    const key = JSON.stringify(order);
    const batch = this.#weighed.get(key) ?? { order, ended: [], refused: null };
    // What was weighed last is forgotten last.
    this.#weighed.delete(key);
    this.#weighed.set(key, batch);
    const [oldest] = this.#weighed.keys();
    if (this.#weighed.size > WEIGHED_MAX && oldest !== undefined) this.#weighed.delete(oldest);
    return batch;
  }

  #next(): Batch | null {
    const present = this.#present;
    const considered = this.#considered?.refused === null ? this.#considered : null;
    if (this.#base.tick >= this.untilTick) return null;
    const isFull = (batch: Batch): boolean => batch.ended.length >= this.of;
    if (considered === null || isFull(considered)) return isFull(present) ? null : present;
    if (isFull(present)) return considered;
    if (present.ended.length < Math.min(FUTURES_LEAST, this.of)) return present;
    return considered.ended.length < present.ended.length ? considered : present;
  }

  #begin(): Playing | null {
    const batch = this.#next();
    if (batch === null) return null;
    const added = batch.order === null ? [] : [batch.order];
    const open = openWants(this.#base, [...this.#waiting, ...added]);
    const world = reseed(this.#base, this.#seeds[batch.ended.length]!);
    drawWants(world, open);
    const orders = [...this.#waiting, ...added.map((order) => withFittingWant(order, open))];
    this.#playing = { batch, world, witness: new Witness(this.#base), orders };
    return this.#playing;
  }
}
