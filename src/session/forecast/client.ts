/**
 * The page's end of the forecast. It is told what stands now and what is being weighed; it fetches a copy of the run, hands it to
 * the second worker, and tells what comes back. Whatever no longer fits is dropped here at once, whether or not the worker has
 * heard: an outlook of an older present, or of an order the pointer has left.
 *
 * A plan under the fingers changes several times a second, and a pointer crosses buttons on its way, so both are let settle for a
 * moment first. A worker that dies, or says nothing for LOST_MS, is given up with a way back; the night never waits for it.
 */
import type { Order } from '../../sim/vocabulary';
import type { Clock } from '../protocol';
import type { Forecaster, ForecasterPort, ForecastNews, ForkedRun, FromForecaster, Outlook, Present } from './protocol';

export const SETTLE_MS = 120;
export const POINTER_MS = 90;
export const LOST_MS = 20_000;

export interface ForecastOptions {
  clock: Clock;
  makePort: () => ForecasterPort;
  /** A copy of the run as it stands. */
  fork: () => Promise<ForkedRun | null>;
  tell: (news: ForecastNews) => void;
}

export const NO_FORECAST: ForecastNews = { status: 'off', present: null, before: null, order: null, considered: null, refused: null, dropped: null };

export function createForecaster(options: ForecastOptions): Forecaster {
  return new ForecastClient(options);
}

const keyOf = (order: Order | null): string => JSON.stringify(order);

class ForecastClient implements Forecaster {
  #options: ForecastOptions;
  #port: ForecasterPort | null = null;
  #news: ForecastNews = NO_FORECAST;
  #at: Present | null = null;
  #weighing: Order | null = null;
  /** Of the present that the worker has; everything it says of another is old. */
  #ref = 0;
  #posted = false;
  #closed = false;
  #settle: (() => void) | null = null;
  #pointer: (() => void) | null = null;
  #watch: (() => void) | null = null;

  constructor(options: ForecastOptions) {
    this.#options = options;
  }

  look(present: Present | null): void {
    const before = this.#at;
    if (this.#closed || (present === null && before === null)) return;
    this.#at = present;
    if (present === null) this.#leave('time');
    else if (before === null || before.tick !== present.tick) this.#begin(present, before === null ? null : 'time');
    else if (before.plan !== present.plan) this.#begin(present, 'plan');
    else if (before.people.join() !== present.people.join()) this.#postOrder();
  }

  consider(order: Order | null): void {
    if (this.#closed || keyOf(order) === keyOf(this.#weighing)) return;
    this.#weighing = order;
    this.#pointer?.();
    this.#pointer = this.#options.clock.after(POINTER_MS, () => {
      this.#pointer = null;
      if (keyOf(order) === keyOf(this.#news.order)) return;
      this.#say({ order, considered: null, refused: null });
      this.#postOrder();
    });
  }

  restart(): void {
    if (this.#closed) return;
    this.#drop();
    if (this.#at === null) this.#say({ ...NO_FORECAST });
    else this.#begin(this.#at, null);
  }

  close(): void {
    this.#closed = true;
    this.#pointer?.();
    this.#drop();
  }

  #begin(present: Present, dropped: ForecastNews['dropped']): void {
    this.#stop();
    if (this.#news.status === 'lost' && this.#port === null && dropped !== null) return;
    const before = dropped === 'plan' ? (this.#news.present ?? this.#news.before) : null;
    this.#say({ ...NO_FORECAST, status: 'working', order: this.#news.order, dropped, before });
    const ref = this.#ref;
    this.#settle = this.#options.clock.after(SETTLE_MS, () => {
      this.#settle = null;
      this.#options
        .fork()
        .then((run) => {
          if (ref === this.#ref) this.#post(present, run);
        })
        .catch(() => this.#lose());
    });
  }

  #post(present: Present, run: ForkedRun | null): void {
    // The run has moved on since: a newer picture is on its way, and with it another present.
    if (run === null || run.tick !== present.tick || JSON.stringify(run.waiting) !== present.plan) return;
    this.#port ??= this.#attach();
    this.#posted = true;
    this.#port.post({ type: 'from', ref: this.#ref, run, people: this.#at?.people ?? present.people }, [run.snapshot]);
    this.#await();
    if (this.#news.order !== null) this.#postOrder();
  }

  #postOrder(): void {
    if (!this.#posted || this.#at === null) return;
    this.#port?.post({ type: 'consider', ref: this.#ref, order: this.#news.order, people: this.#at.people });
    this.#say({ status: 'working' });
    this.#await();
  }

  #leave(dropped: ForecastNews['dropped']): void {
    this.#stop();
    if (this.#news.status !== 'lost') this.#say({ ...NO_FORECAST, dropped });
  }

  /** What was asked for is no longer wanted. */
  #stop(): void {
    this.#ref++;
    this.#settle?.();
    this.#settle = null;
    this.#watch?.();
    this.#watch = null;
    if (this.#posted) this.#port?.post({ type: 'stop' });
    this.#posted = false;
  }

  #drop(): void {
    this.#stop();
    this.#port?.terminate();
    this.#port = null;
    this.#news = { ...this.#news, status: 'off' };
  }

  #attach(): ForecasterPort {
    const port = this.#options.makePort();
    port.listen(
      (message) => {
        if (this.#port === port) this.#receive(message);
      },
      () => {
        if (this.#port === port) this.#lose();
      },
    );
    return port;
  }

  #await(): void {
    this.#watch?.();
    this.#watch = this.#options.clock.after(LOST_MS, () => this.#lose());
  }

  #lose(): void {
    if (this.#closed) return;
    this.#drop();
    this.#say({ ...NO_FORECAST, status: 'lost' });
  }

  #receive(message: FromForecaster): void {
    if (message.type === 'fault') {
      if (message.ref === this.#ref || message.ref < 0) this.#lose();
      return;
    }
    if (message.ref !== this.#ref) return;
    if (message.order === null && message.type === 'outlook') this.#news = { ...this.#news, present: message.outlook };
    else if (keyOf(message.order) !== keyOf(this.#news.order)) return;
    else if (message.type === 'refused') this.#news = { ...this.#news, refused: message.why, considered: null };
    else this.#news = { ...this.#news, considered: message.outlook };
    const done = this.#isDone();
    this.#say({ status: done ? 'ready' : 'working' });
    if (!done) this.#await();
    else {
      this.#watch?.();
      this.#watch = null;
    }
  }

  #isDone(): boolean {
    const { present, order, considered, refused } = this.#news;
    const isFull = (outlook: Outlook | null): boolean => outlook !== null && outlook.futures >= outlook.of;
    return isFull(present) && (order === null || refused !== null || isFull(considered));
  }

  #say(change: Partial<ForecastNews>): void {
    this.#news = { ...this.#news, ...change };
    this.#options.tell(this.#news);
  }
}
