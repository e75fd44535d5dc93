/**
 * The page's end of a session: requests become messages, answers become promises, and a worker that dies becomes a fault
 * with a way back. Nothing here knows the simulation.
 *
 * A picture's buffer goes back to the worker when the next one has arrived: the page may read the newest frame at any time.
 * For coming back the client keeps the last kept moment and every order that acted since the start; `restart` gives both to
 * a new worker, which plays on to where the page had got to. The worker is ours, but it is another program: each message is
 * looked at before it is used, and one that is not of the protocol is dropped and reported.
 */
import type { Order, TimedOrder } from '../sim/vocabulary';
import { isFromWorker } from './envelope';
import type { ForkedRun } from './forecast/protocol';
import type { Asked, FileAnswer, LoadAnswer, UndoAnswer } from './keepingProtocol';
import type { FromWorker, KeptRun, PauseKind, Resume, RunSource, Session, SessionListener, Speed, ToWorker, Way, WorkerPort } from './protocol';
import type { DayAnswer, DayAsk } from './protocolDay';
import type { Trace, TraceOf } from './protocolNight';

type Answered = Extract<FromWorker, { type: 'answer' }>;
type Given = Pick<Answered, 'ok' | 'why'> & { way?: Way };
type Told = Pick<Extract<FromWorker, { type: 'inquiry' }>, 'wants' | 'why'>;
interface Pending {
  /** Of a given order only: what to write in the journal when it acts. */
  order: Order | null;
  settle: (answer: Given) => void;
}
interface PendingHash {
  settle: (hash: { tick: number; hash: string }) => void;
  fail: (lost: Error) => void;
}

const LOST = { ok: false, fault: { code: 'lost', detail: '' } } as const;

/** Nobody will answer any more. */
function settleAll<T>(waiting: Map<number, (answer: T) => void>, answer: T): void {
  const all = [...waiting.values()];
  waiting.clear();
  for (const settle of all) settle(answer);
}

function answerOne<T>(waiting: Map<number, (answer: T) => void>, ref: number, answer: T): void {
  waiting.get(ref)?.(answer);
  waiting.delete(ref);
}

/** `port`: a worker, or a way to make one; only with the latter can a session be restarted. */
export function createSession(port: WorkerPort | (() => WorkerPort), listener: SessionListener): Session {
  return new SessionClient(port, listener);
}

class SessionClient implements Session {
  #makePort: (() => WorkerPort) | null;
  #port: WorkerPort | null = null;
  #listener: SessionListener;
  #closed = false;
  #nextRef = 1;
  #pending = new Map<number, Pending>();
  #hashes = new Map<number, PendingHash>();
  #inquiries = new Map<number, (told: Told) => void>();
  #days = new Map<number, (answer: DayAnswer | null) => void>();
  #onDays = new Map<number, (days: number) => void>();
  #traces = new Map<number, (trace: Trace | null) => void>();
  #forks = new Map<number, (run: ForkedRun | null) => void>();
  #undoings = new Map<number, (undone: UndoAnswer) => void>();
  #files = new Map<number, (answer: FileAnswer) => void>();
  #loads = new Map<number, (answer: LoadAnswer) => void>();
  /** Questions put in this run: a new worker is told of them, so that none becomes free by a restart. */
  #asked: Asked[] = [];
  #pace: { pauses: PauseKind[]; quickLightsOut: boolean } | null = null;
  /** The buffer of the newest picture, still being read. */
  #shown: ArrayBuffer | null = null;

  #source: RunSource | null = null;
  /** A run was asked for and has not been lost since. */
  #running = false;
  /** Runs asked of this worker that have neither begun nor failed; until there is none, what comes is of a run before. */
  #opening = 0;
  #kept: KeptRun | null = null;
  #orders: TimedOrder[] = [];
  #tick = 0;
  #hidden = false;
  #followed = -1;

  constructor(port: WorkerPort | (() => WorkerPort), listener: SessionListener) {
    this.#listener = listener;
    this.#makePort = typeof port === 'function' ? port : null;
    this.#attach(typeof port === 'function' ? port() : port);
  }

  open(source: RunSource): void {
    if (this.#port === null && this.#makePort !== null && !this.#closed) this.#attach(this.#makePort());
    this.#forget();
    this.#source = source;
    this.#begin({ type: 'open', source });
  }

  undo(): Promise<UndoAnswer> {
    return this.#askFor(this.#undoings, { order: null, why: 'lost' }, (ref) => ({ type: 'undo', ref }));
  }

  keepReplay(): Promise<FileAnswer> {
    return this.#askFor(this.#files, LOST, (ref) => ({ type: 'write', ref, what: 'replay' }));
  }

  save(): Promise<FileAnswer> {
    return this.#askFor(this.#files, LOST, (ref) => ({ type: 'write', ref, what: 'save' }));
  }

  load(bytes: Uint8Array): Promise<LoadAnswer> {
    if (this.#port === null && this.#makePort !== null && !this.#closed) this.#attach(this.#makePort());
    return new Promise((settle) => {
      if (this.#port === null) {
        settle(LOST);
        return;
      }
      const ref = this.#nextRef++;
      this.#loads.set(ref, settle);
      this.#post({ type: 'load', ref, bytes });
      if (this.#hidden) this.#post({ type: 'hidden', hidden: true });
    });
  }

  setSpeed(speed: Speed): void {
    this.#post({ type: 'speed', speed });
  }

  toMorning(speed: Speed): void {
    this.#post({ type: 'to-morning', speed });
  }

  /** Far enough for a whole night; the worker stops at dawn anyway. */
  toNextEvent(): void {
    this.#post({ type: 'next-event', maxMin: 1440 });
  }

  check(order: Order): Promise<Given> {
    return this.#ask({ type: 'check', ref: this.#nextRef, order }, null);
  }

  give(order: Order): Promise<Given> {
    return this.#ask({ type: 'order', ref: this.#nextRef, order }, order);
  }

  inquire(sleeper: number, question: number): Promise<Told> {
    return new Promise((settle) => {
      if (!this.#running) {
        settle({ wants: [], why: null });
        return;
      }
      const ref = this.#nextRef++;
      this.#inquiries.set(ref, (told) => {
        if (told.why === null && told.wants.length > 0) this.#asked.push({ sleeper, question, wants: told.wants });
        settle(told);
      });
      this.#post({ type: 'inquire', ref, sleeper, question });
    });
  }

  setPace(pace: { pauses: PauseKind[]; quickLightsOut: boolean }): void {
    this.#pace = pace;
    this.#post({ type: 'pace', ...pace });
  }

  follow(sleeper: number): void {
    this.#followed = sleeper;
    this.#post({ type: 'follow', sleeper });
  }

  trace(of: TraceOf): Promise<Trace | null> {
    return this.#askFor(this.#traces, null, (ref) => ({ type: 'trace', ref, of }));
  }

  day(ask: DayAsk, onDay?: (days: number) => void): Promise<DayAnswer | null> {
    return this.#askFor(this.#days, null, (ref) => {
      if (onDay !== undefined) this.#onDays.set(ref, onDay);
      return { type: 'day', ref, ask };
    });
  }

  setHidden(hidden: boolean): void {
    this.#hidden = hidden;
    this.#post({ type: 'hidden', hidden });
  }

  step(ticks: number): void {
    this.#post({ type: 'step', ticks });
  }

  fork(): Promise<ForkedRun | null> {
    return this.#askFor(this.#forks, null, (ref) => ({ type: 'fork', ref }));
  }

  hash(): Promise<{ tick: number; hash: string }> {
    return new Promise((settle, fail) => {
      if (!this.#running) {
        fail(new Error('no run is open'));
        return;
      }
      const ref = this.#nextRef++;
      this.#hashes.set(ref, { settle, fail });
      this.#post({ type: 'hash', ref });
    });
  }

  restart(): void {
    if (this.#closed || this.#makePort === null || this.#source === null) return;
    this.#detach();
    this.#attach(this.#makePort());
    const resume: Resume = { kept: this.#kept, orders: this.#orders, untilTick: this.#tick, asked: this.#asked };
    // The snapshot is copied across, not transferred: it may be needed again.
    this.#begin({ type: 'open', source: this.#source, resume });
    if (this.#followed >= 0) this.#post({ type: 'follow', sleeper: this.#followed });
  }

  close(): void {
    this.#closed = true;
    this.#detach();
  }

  #begin(message: Extract<ToWorker, { type: 'open' }>): void {
    this.#running = this.#port !== null;
    this.#opening++;
    this.#post(message);
    if (this.#pace !== null) this.#post({ type: 'pace', ...this.#pace });
    if (this.#hidden) this.#post({ type: 'hidden', hidden: true });
  }

  #attach(port: WorkerPort): void {
    this.#port = port;
    // A late word from a port that was left is nobody's business.
    port.listen(
      (message) => {
        if (this.#port === port) this.#receive(message);
      },
      (detail) => {
        if (this.#port !== port) return;
        this.#detach();
        this.#fault('worker-lost', detail);
      },
    );
  }

  /** Leaves the worker; whoever still waits for an answer is told that none will come. */
  #detach(): void {
    this.#port?.terminate();
    this.#port = null;
    this.#shown = null;
    this.#opening = 0;
    this.#leaveRun();
  }

  #leaveRun(): void {
    this.#running = false;
    const pending = [...this.#pending.values()];
    const hashes = [...this.#hashes.values()];
    this.#pending.clear();
    const inquiries = [...this.#inquiries.values()];
    this.#hashes.clear();
    this.#inquiries.clear();
    this.#onDays.clear();
    settleAll(this.#traces, null);
    settleAll(this.#forks, null);
    settleAll(this.#days, null);
    settleAll(this.#undoings, { order: null, why: 'lost' });
    settleAll(this.#files, LOST);
    settleAll(this.#loads, LOST);
    for (const tell of inquiries) tell({ wants: [], why: null });
    for (const { settle } of pending) settle({ ok: false, why: null });
    for (const { fail } of hashes) fail(new Error('the session left its worker before it answered'));
  }

  #forget(): void {
    this.#leaveRun();
    this.#kept = null;
    this.#orders = [];
    this.#asked = [];
    this.#tick = 0;
    this.#followed = -1;
  }

  /** Asks the worker for something of the run; `lost` where there is none to ask, or none any more. */
  #askFor<T>(waiting: Map<number, (answer: T) => void>, lost: T, message: (ref: number) => ToWorker): Promise<T> {
    return new Promise((settle) => {
      if (!this.#running) {
        settle(lost);
        return;
      }
      const ref = this.#nextRef++;
      waiting.set(ref, settle);
      this.#post(message(ref));
    });
  }

  #ask(message: Extract<ToWorker, { ref: number }>, order: Order | null): Promise<Given> {
    return new Promise((settle) => {
      if (!this.#running) {
        settle({ ok: false, why: null });
        return;
      }
      this.#pending.set(this.#nextRef++, { order, settle });
      this.#post(message);
    });
  }

  #post(message: ToWorker, transfer?: ArrayBuffer[]): void {
    if (transfer === undefined) this.#port?.post(message);
    else this.#port?.post(message, transfer);
  }

  #fault(code: Parameters<SessionListener['onFault']>[0], detail: string): void {
    this.#listener.onFault(
      code,
      detail,
      this.#makePort !== null && this.#source !== null && code !== 'bad-scenario' && code !== 'unknown-scenario' && code !== 'bad-source',
    );
  }

  #receive(message: FromWorker): void {
    if (!isFromWorker(message)) {
      this.#fault('crashed', 'malformed message');
      return;
    }
    if (message.type === 'ready' || (message.type === 'fault' && message.fatal)) this.#opening = Math.max(0, this.#opening - 1);
    if (this.#opening > 0) return;
    switch (message.type) {
      case 'ready':
        this.#running = true;
        this.#listener.onReady(message.city);
        break;
      case 'frame':
        this.#showFrame(message);
        break;
      case 'person':
        this.#listener.onPerson(message.detail);
        break;
      case 'answer':
        this.#settle(message);
        break;
      case 'inquiry':
        this.#inquiries.get(message.ref)?.(message);
        this.#inquiries.delete(message.ref);
        break;
      case 'traced':
        answerOne(this.#traces, message.ref, message.trace);
        break;
      case 'days-passed':
        this.#onDays.get(message.ref)?.(message.days);
        break;
      case 'day-answer':
        this.#onDays.delete(message.ref);
        answerOne(this.#days, message.ref, message.answer);
        break;
      case 'speed':
        this.#listener.onSpeed(message.speed, message.why, message.cause);
        break;
      case 'kept':
        this.#kept = message.kept;
        this.#orders = message.orders;
        break;
      case 'undone':
        answerOne(this.#undoings, message.ref, message.order === null ? { order: null, why: message.why } : { order: message.order, why: null });
        break;
      case 'written':
        answerOne(this.#files, message.ref, message.answer);
        break;
      case 'loaded':
        this.#takeUp(message);
        break;
      case 'forked':
        answerOne(this.#forks, message.ref, message.run);
        break;
      case 'result':
        this.#listener.onResult?.(message.result);
        break;
      case 'hash': {
        const waiting = this.#hashes.get(message.ref);
        this.#hashes.delete(message.ref);
        waiting?.settle({ tick: message.tick, hash: message.hash });
        break;
      }
      case 'fault':
        this.#faulted(message);
        break;
    }
  }

  #showFrame({ frame, events, buffer }: Extract<FromWorker, { type: 'frame' }>): void {
    this.#tick = frame.tick;
    const before = this.#shown;
    this.#shown = buffer;
    this.#listener.onFrame(frame, events);
    // Unless the listener has closed or restarted the session meanwhile.
    if (before !== null && this.#shown === buffer) this.#post({ type: 'give-back', buffer: before }, [before]);
  }

  #settle(answer: Answered): void {
    const waiting = this.#pending.get(answer.ref);
    if (waiting === undefined) return;
    this.#pending.delete(answer.ref);
    if (waiting.order !== null && answer.ok) {
      this.#orders.push({ tick: answer.tick, order: waiting.order });
      // It has acted: a restart must come back to after it.
      this.#tick = Math.max(this.#tick, answer.tick + 1);
    }
    waiting.settle({ ok: answer.ok, why: answer.why, ...(answer.way === null ? {} : { way: answer.way }) });
  }

  /** Another run from here on, or the same one from an earlier moment: whoever asked the present one is told that no answer will come. */
  #takeUp({ ref, answer, asked }: Extract<FromWorker, { type: 'loaded' }>): void {
    const settle = this.#loads.get(ref);
    this.#loads.delete(ref);
    if (answer.ok) {
      this.#forget();
      this.#running = true;
      this.#source = answer.source;
      this.#asked = asked;
      if (this.#pace !== null) this.#post({ type: 'pace', ...this.#pace });
    }
    settle?.(answer);
  }

  #faulted({ code, detail, fatal }: Extract<FromWorker, { type: 'fault' }>): void {
    // A kept moment that does not open is not tried twice: the next restart plays from the beginning.
    if (code === 'bad-snapshot') this.#kept = null;
    if (fatal) this.#leaveRun();
    this.#fault(code, detail);
  }
}
