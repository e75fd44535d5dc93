/**
 * The worker that looks ahead: a present comes in, outlooks go out. Futures are played in slices of SLICE_MS, and between two
 * slices messages are read, so a plan that changes stops the old forecast at once. The first outlook goes out after the first
 * few futures and each next one when a few more are known: an answer that is rough and honest about it comes before a fine one.
 *
 * Nothing here can reach the run: it works on a copy made from bytes, and answers with counts.
 */
import { restore } from '../../sim/snapshot';
import type { Order } from '../../sim/vocabulary';
import type { Clock } from '../protocol';
import { Futures } from './futures';
import { type ForkedRun, type FromForecaster, FUTURES_LEAST, type Outlook, type ToForecaster } from './protocol';

export const SLICE_MS = 25;
/** In a large city a batch takes long: what is known by then is told anyway. */
const TELL_EVERY_MS = 1000;

export interface ForecastHostOptions {
  clock: Clock;
  send: (message: FromForecaster) => void;
}
export interface ForecastHost {
  receive(message: unknown): void;
  close(): void;
}

export function createForecastHost(options: ForecastHostOptions): ForecastHost {
  return new Host(options);
}

type Which = 'present' | 'considered';

class Host implements ForecastHost {
  #options: ForecastHostOptions;
  #futures: Futures | null = null;
  #order: Order | null = null;
  #people: readonly number[] = [];
  #ref = -1;
  #told = { present: 0, considered: 0 };
  #refusalTold = false;
  #toldMs = 0;
  #cancel: (() => void) | null = null;

  constructor(options: ForecastHostOptions) {
    this.#options = options;
  }

  receive(message: unknown): void {
    this.#guard(() => {
      if (!isToForecaster(message)) throw new Error('malformed message');
      this.#cancel?.();
      this.#cancel = null;
      if (message.type === 'stop') {
        this.#futures = null;
        return;
      }
      this.#ref = message.ref;
      this.#people = message.people;
      if (message.type === 'from') this.#from(message.run);
      else this.#consider(message.order);
      this.#plan();
    });
  }

  close(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#futures = null;
  }

  #from({ scenario, seed, options, snapshot, waiting }: ForkedRun): void {
    this.#futures = new Futures(restore(scenario, seed, options, new Uint8Array(snapshot)), waiting);
    this.#order = null;
    this.#told = { present: 0, considered: 0 };
    this.#toldMs = this.#options.clock.nowMs();
  }

  #consider(order: Order | null): void {
    const futures = this.#futures;
    if (futures === null) return;
    futures.consider(order);
    this.#order = order;
    this.#refusalTold = false;
    // What was weighed before is known at once, and whoever is followed may be somebody else now.
    this.#told = { present: 0, considered: 0 };
    this.#tell(futures, 'present', 1);
    this.#tell(futures, 'considered', 1);
    this.#tellRefusal(futures);
  }

  #plan(): void {
    if (this.#futures === null || this.#futures.done) return;
    this.#cancel = this.#options.clock.after(0, () => {
      this.#cancel = null;
      this.#guard(() => this.#slice());
    });
  }

  #slice(): void {
    const futures = this.#futures;
    if (futures === null) return;
    const { clock } = this.#options;
    const startMs = clock.nowMs();
    let ended = false;
    while (!futures.done && clock.nowMs() - startMs < SLICE_MS) ended = futures.tick() || ended;
    if (ended) this.#tellNews(futures);
    this.#plan();
  }

  /** Each batch of eight, whatever is known after a second, and the last. */
  #tellNews(futures: Futures): void {
    this.#tellRefusal(futures);
    const isLate = this.#options.clock.nowMs() - this.#toldMs >= TELL_EVERY_MS;
    const least = isLate ? 1 : FUTURES_LEAST;
    this.#tell(futures, 'present', least);
    this.#tell(futures, 'considered', least);
  }

  #tell(futures: Futures, which: Which, least: number): void {
    const known = futures.known[which];
    const news = known - this.#told[which];
    if (news <= 0 || (news < least && known < futures.of)) return;
    const outlook: Outlook | null = futures.outlook(which, this.#people);
    if (outlook === null) return;
    this.#told[which] = known;
    this.#toldMs = this.#options.clock.nowMs();
    this.#options.send({ type: 'outlook', ref: this.#ref, order: which === 'present' ? null : this.#order, outlook });
  }

  #tellRefusal({ refused }: Futures): void {
    if (this.#order === null || refused === null || this.#refusalTold) return;
    this.#refusalTold = true;
    this.#options.send({ type: 'refused', ref: this.#ref, order: this.#order, why: refused });
  }

  /** A forecast that fails says so and is given up; the night is somewhere else and goes on. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.close();
      this.#options.send({ type: 'fault', ref: this.#ref, detail: error instanceof Error ? error.message : String(error) });
    }
  }
}

function isToForecaster(value: unknown): value is ToForecaster {
  if (typeof value !== 'object' || value === null) return false;
  const message = value as Record<string, unknown>;
  if (message.type === 'stop') return true;
  if (!Number.isSafeInteger(message.ref) || !Array.isArray(message.people)) return false;
  return message.type === 'from' ? isForkedRun(message.run) : message.type === 'consider' && typeof message.order === 'object';
}

function isForkedRun(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const run = value as Record<string, unknown>;
  return run.snapshot instanceof ArrayBuffer && typeof run.seed === 'string' && typeof run.scenario === 'object' && Array.isArray(run.waiting);
}
