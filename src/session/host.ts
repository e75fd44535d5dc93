/**
 * The worker's side of a session: messages in, messages out, one run at a time. Knows no worker: the root hands it a clock,
 * a way to load scenarios and a way to send, so the whole of it is tested in Node.
 *
 * Pictures go out at most FRAMES_PER_S times a second whatever the speed, and only while a buffer is free; one that cannot go
 * is dropped, and the newest state goes when it can. What throws is told as a fault and never half answered.
 */
import { sizeFaults } from '../content/checks';
import { hashWorld } from '../sim/hash';
import type { Scenario } from '../sim/scenario';
import { SnapshotError } from '../sim/snapshot';
import { CONTROL_MIN, MAX_SLEEPERS, TICKS_PER_MIN } from '../sim/vocabulary';
import type { WorldOptions } from '../sim/world';
import { CauseForest } from './causes';
import { cityInfo } from './city';
import { DayDesk, type LoadBook } from './dayDesk';
import { wayOf } from './divers';
import { Driver, TICKS_PER_S } from './driver';
import { isToWorker } from './envelope';
import { FramePool } from './framePool';
import { fillFrame } from './frames';
import { Inquiries } from './inquiries';
import type { Asked, FileAnswer, FileFault } from './keepingProtocol';
import { personDetail } from './person';
import { type CityInfo, type Clock, type FromWorker, type Resume, type RunSource, type ToWorker, UNASKED, type Way } from './protocol';
import type { DayAnswer, DayAsk } from './protocolDay';
import { WHOLE_CITY_MAX } from './recorder';
import { endingOf, nightResult } from './result';
import { Run } from './run';
import { waveCrosses } from './wave';

export const FRAMES_PER_S = 20;
/** In a city so large that a picture takes long to make, pictures take at most this share of the time. */
const FRAME_SHARE = 0.25;
/** Simulated time between two moments kept unasked. */
export const KEEP_EVERY_TICKS = 10 * TICKS_PER_MIN;
/** And no oftener than this in real time, when time runs fast. */
const KEEP_EVERY_MS = 1000;
/** Lights-out: the night up to control in twelve seconds. */
const LIGHTS_OUT_S = 12;
const LIGHTS_OUT_SPEED = (CONTROL_MIN * TICKS_PER_MIN) / (LIGHTS_OUT_S * TICKS_PER_S);
/** Larger cities are not kept unasked: the copies would cost more than playing the night again. */
const KEEP_MAX_SLEEPERS = WHOLE_CITY_MAX;

/** `builtIn`: a file names it; any other scenario travels inside the file. */
export type LoadedScenario = { ok: true; scenario: Scenario; builtIn?: boolean } | { ok: false; code: 'bad-scenario' | 'unknown-scenario'; detail: string };

export interface HostOptions {
  clock: Clock;
  loadScenario: (source: RunSource['scenario']) => LoadedScenario;
  send: (message: FromWorker, transfer: ArrayBuffer[]) => void;
  /** Absent where no story is told. */
  loadBook?: LoadBook;
}

export interface Host {
  receive(message: unknown): void;
  /** Stops time and lets go of the run. */
  close(): void;
}

const noBook: LoadBook = () => Promise.resolve(null);

export function createHost(options: HostOptions): Host {
  return new SessionHost(options);
}

type FaultCode = Extract<FromWorker, { type: 'fault' }>['code'];

interface Plan {
  ok: true;
  scenario: Scenario;
  builtIn: boolean;
  options: WorldOptions;
}
const LOST: FileFault = { code: 'lost', detail: '' };
type Files = typeof import('./keepingFiles');

interface Table {
  run: Run;
  source: RunSource;
  builtIn: boolean;
  inquiries: Inquiries;
  forest: CauseForest;
  day: DayDesk;
  driver: Driver;
  pool: FramePool;
}

class SessionHost implements Host {
  #options: HostOptions;
  #table: Table | null = null;
  /** A newer state than the last picture sent. */
  #unseen = false;
  #nextFrameMs = Number.NEGATIVE_INFINITY;
  #cancelFrame: (() => void) | null = null;
  #lastKeepTick = 0;
  #lastKeepMs = 0;
  #followed = -1;
  #detailMin = -1;
  #hidden = false;
  #quickLightsOut = false;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  receive(message: unknown): void {
    this.#guard(() => {
      if (!isToWorker(message)) this.#fault('bad-source', 'malformed message', false);
      else if (message.type === 'open') this.#open(message.source, message.resume);
      else if (message.type === 'load') this.#load(message.ref, message.bytes);
      else if (message.type === 'hidden') this.#hide(message.hidden);
      else if (this.#table !== null) this.#serve(this.#table, message);
      else this.#decline(message);
    });
  }

  #serve(table: Table, message: Exclude<ToWorker, { type: 'open' | 'load' | 'hidden' }>): void {
    const { run, driver, pool, inquiries, forest } = table;
    switch (message.type) {
      case 'speed':
        driver.setSpeed(message.speed);
        break;
      case 'to-morning':
        driver.toMorning(message.speed);
        break;
      case 'next-event':
        driver.toNextEvent(message.maxMin);
        break;
      case 'step':
        driver.step(message.ticks);
        break;
      case 'order':
        driver.slowDown();
        run.give(message.order, (answer) => {
          const way: Way | null = null;
          this.#send({ type: 'answer', ref: message.ref, ok: answer.ok, why: answer.ok ? null : answer.why, tick: answer.ok ? answer.tick : -1, way });
        });
        // A plan made while time stands still is seen at once.
        if (driver.paused && run.waitingOrders.length > 0) this.#moved(true);
        break;
      case 'check': {
        const verdict = run.check(message.order);
        this.#send({
          type: 'answer',
          ref: message.ref,
          ok: verdict.ok,
          why: verdict.ok ? null : verdict.why,
          tick: -1,
          way: wayOf(run.world, message.order, run.waitingOrders),
        });
        break;
      }
      case 'undo': {
        const undone = run.undo();
        this.#send({ type: 'undone', ref: message.ref, ...undone });
        if (undone.order !== null) this.#moved(true);
        break;
      }
      case 'write':
        this.#write(table, message.ref, message.what);
        break;
      case 'inquire':
        this.#send({
          type: 'inquiry',
          ref: message.ref,
          ...(run.watching ? { wants: [], why: 'watching' as const } : inquiries.ask(run.world, message.sleeper, message.question)),
        });
        if (message.sleeper === this.#followed) this.#sendPerson(table);
        break;
      case 'pace':
        run.pauses.allow(message.pauses);
        this.#quickLightsOut = message.quickLightsOut;
        break;
      case 'follow':
        this.#followed = message.sleeper;
        if (message.sleeper >= 0 && message.sleeper < run.world.sleepers.count) run.recorder.watch(message.sleeper);
        this.#sendPerson(table);
        break;
      case 'day':
        this.#answerDay(table, message.ref, message.ask);
        break;
      case 'trace':
        this.#send({
          type: 'traced',
          ref: message.ref,
          trace: forest.answer(run.world, message.of, run.waitingOrders),
        });
        break;
      case 'keep':
        this.#keep(run, message.ref);
        break;
      case 'fork': {
        const forked = run.forked();
        this.#send({ type: 'forked', ref: message.ref, run: forked }, [forked.snapshot]);
        break;
      }
      case 'hash':
        this.#send({ type: 'hash', ref: message.ref, tick: run.world.tick, hash: hashWorld(run.world).hash });
        break;
      case 'give-back':
        pool.giveBack(message.buffer);
        this.#offerFrame(table, false);
        break;
    }
  }

  /** Between nights. A next night is a new city to whoever looks on: its divers, its title, its clock. */
  #answerDay(table: Table, ref: number, ask: DayAsk): void {
    const tell = (answer: DayAnswer | null): void => this.#send({ type: 'day-answer', ref, answer });
    table.day
      .answer(ask, (days) => this.#send({ type: 'days-passed', ref, days }))
      .then((answer) => {
        if (this.#table !== table) return tell(null);
        if (answer?.kind === 'moved-on') {
          this.#welcome(table);
          this.#keep(table.run, UNASKED);
        }
        tell(answer);
      })
      .catch((error: unknown) => {
        tell(null);
        this.#fault('crashed', error instanceof Error ? error.message : String(error), true);
      });
  }

  /** Without a run there is nothing to ask; whoever waits for an answer gets none, and is told why. */
  #decline(message: ToWorker): void {
    if ('ref' in message) this.#fault('bad-source', 'no run', false);
  }

  #open(source: RunSource, resume: Resume | undefined): void {
    this.close();
    const plan = this.#planOf(source);
    if (!plan.ok) {
      this.#fault(plan.code, plan.detail, true);
      return;
    }
    const run = Run.open(plan.scenario, source.seed, plan.options, { ...(resume && { resume }), ...(source.watch && { watch: source.watch }) });
    this.#seat(plan, source, run, resume?.asked ?? []);
  }

  /** From here on this run is played. */
  #seat({ builtIn }: Plan, source: RunSource, run: Run, asked: readonly Asked[]): void {
    this.close();
    const pool = new FramePool(run.world.sleepers.count, run.world.homes.zoneFirst.length - 1, run.world.bridges.length);
    const forest = new CauseForest(run.world.sleepers.count);
    const table: Table = {
      run,
      source,
      builtIn,
      pool,
      inquiries: new Inquiries(),
      forest,
      day: new DayDesk(run, this.#options.loadBook ?? noBook),
      driver: this.#driverOf(run),
    };
    this.#table = table;
    table.inquiries.takeUp(run.world, asked);
    if (this.#hidden) table.driver.setHidden(true);
    this.#lastKeepTick = run.world.tick;
    this.#welcome(table);
  }

  /** Who and what the night is of, and its first picture. */
  #welcome(table: Table): void {
    const { run, source } = table;
    const city: CityInfo = { ...cityInfo(run.world), ...(source.watch && { watch: source.watch }) };
    this.#send(
      { type: 'ready', city },
      [city.zone, city.household, city.ageYears, city.givenName, city.familyName].map((column) => column.buffer as ArrayBuffer),
    );
    this.#unseen = true;
    this.#offerFrame(table, true);
  }

  /** The night so far as bytes; a run left meanwhile is not written. */
  #write({ run, inquiries, source, builtIn }: Table, ref: number, what: 'replay' | 'save'): void {
    const tell = (answer: FileAnswer): void => this.#send({ type: 'written', ref, answer }, answer.ok ? [answer.bytes.buffer as ArrayBuffer] : []);
    if (run.watching) {
      tell({ ok: false, fault: { code: 'watching', detail: '' } });
      return;
    }
    const write = (files: Files): void => {
      if (this.#table?.run !== run) {
        tell({ ok: false, fault: LOST });
        return;
      }
      const origin = files.originOf(run.world.scenario, builtIn, source);
      tell({ ok: true, bytes: what === 'replay' ? files.replayOf(run, origin) : files.saveOf(run, origin, inquiries.all) });
    };
    this.#withFiles(write, (fault) => tell({ ok: false, fault }));
  }

  /** Goes on from a saved night. Whatever is wrong with it, the present one stays. */
  #load(ref: number, bytes: Uint8Array): void {
    const present = this.#table;
    const refuse = (fault: FileFault): void => this.#send({ type: 'loaded', ref, answer: { ok: false, fault }, asked: [] });
    this.#withFiles((files) => {
      if (this.#table !== present) return refuse(LOST);
      const read = files.readSave(bytes);
      if (!read.ok) return refuse(read.fault);
      const { source, resume, asked } = read;
      const plan = this.#planOf(source);
      if (!plan.ok) return refuse({ code: 'bad-scenario', detail: plan.detail });
      const run = Run.open(plan.scenario, source.seed, plan.options, { resume, onWaitingMet: () => this.#keepSoon() });
      if (run.hash !== read.hash) return refuse({ code: 'bad-snapshot', detail: 'hash' });
      this.#send({ type: 'loaded', ref, answer: { ok: true, source }, asked });
      this.#send({ type: 'speed', speed: 0, why: 'asked', cause: null });
      this.#seat(plan, source, run, asked);
      this.#keep(run, UNASKED);
      if (run.decided) this.#tellResult(run);
    }, refuse);
  }

  /** Nobody on the page was waiting for these orders: a moment after them is kept, so that a worker started again has them too. */
  #keepSoon(): void {
    this.#lastKeepTick = Number.NEGATIVE_INFINITY;
    this.#lastKeepMs = Number.NEGATIVE_INFINITY;
  }

  /** Files are read and written by code that is fetched when it is first needed. What goes wrong with a file never costs the night. */
  #withFiles(work: (files: Files) => void, failed: (fault: FileFault) => void): void {
    import('./keepingFiles').then(work).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      failed({ code: error instanceof SnapshotError ? 'bad-snapshot' : 'unreadable', detail });
    });
  }

  /** What to play, or the fault in what was asked. */
  #planOf(source: RunSource): Plan | { ok: false; code: FaultCode; detail: string } {
    const loaded = this.#options.loadScenario(source.scenario);
    if (!loaded.ok) return loaded;
    const { scenario, builtIn = false } = loaded;
    const misfit = misfitOf(scenario, source);
    if (misfit !== null) return { ok: false, code: 'bad-source', detail: misfit };
    const { sleepers, night, difficulty } = source;
    const options: WorldOptions = {
      ...(sleepers === undefined ? {} : { sleepers }),
      ...(night === undefined ? {} : { night }),
      ...(difficulty === undefined ? {} : { difficulty }),
    };
    return { ok: true, scenario, builtIn, options };
  }

  #driverOf(run: Run): Driver {
    return new Driver(this.#options.clock, {
      tick: (toMorning) => run.tick(toMorning),
      isOver: () => run.over,
      moved: (exact) => this.#moved(exact),
      isTurning: () => waveCrosses(run.world),
      leastSpeed: () => (this.#quickLightsOut && run.beforeControl ? LIGHTS_OUT_SPEED : 0),
      speedChanged: (speed, why) => {
        if (why === 'ended' && run.decided) this.#tellResult(run);
        this.#send({ type: 'speed', speed, why, cause: why === 'event' ? run.pauses.cause : null });
      },
      guard: (work) => this.#guard(work),
    });
  }

  #tellResult(run: Run): void {
    run.ending ??= endingOf(run.world);
    this.#send({ type: 'result', result: nightResult(run.world, run.ending, run.journal.orders) });
  }

  #hide(hidden: boolean): void {
    this.#hidden = hidden;
    this.#table?.driver.setHidden(hidden);
  }

  close(): void {
    this.#table?.driver.close();
    this.#table = null;
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    this.#nextFrameMs = Number.NEGATIVE_INFINITY;
    this.#followed = -1;
    this.#detailMin = -1;
  }

  #moved(exact: boolean): void {
    const table = this.#table;
    if (table === null) return;
    this.#unseen = true;
    this.#offerFrame(table, exact);
    const { world } = table.run;
    const nowMs = this.#options.clock.nowMs();
    const due = world.tick - this.#lastKeepTick >= KEEP_EVERY_TICKS && nowMs - this.#lastKeepMs >= KEEP_EVERY_MS;
    if (due && world.sleepers.count <= KEEP_MAX_SLEEPERS) this.#keep(table.run, UNASKED);
  }

  /** Sends the newest state when there is one unseen, a buffer is free and enough time has passed; else leaves it for the next chance. */
  #offerFrame(table: Table, atOnce: boolean): void {
    if (!this.#unseen || !table.pool.hasFree) return;
    const { clock } = this.#options;
    const startMs = clock.nowMs();
    const waitMs = this.#nextFrameMs - startMs;
    if (waitMs > 0 && !atOnce) {
      this.#cancelFrame ??= clock.after(waitMs, () => {
        this.#cancelFrame = null;
        this.#guard(() => this.#offerFrame(table, true));
      });
      return;
    }
    const views = table.pool.take();
    if (views === null) return;
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    this.#unseen = false;
    const { run } = table;
    const frame = fillFrame(run.world, views, run.outlook, run.waitingOrders, run.deeds.newest, run.watcher.said);
    this.#nextFrameMs = startMs + Math.max(1000 / FRAMES_PER_S, (clock.nowMs() - startMs) / FRAME_SHARE);
    this.#send({ type: 'frame', frame, events: run.watcher.collect(run.world), buffer: views.buffer }, [views.buffer]);
    if (this.#followed >= 0 && Math.floor(run.world.tick / TICKS_PER_MIN) !== this.#detailMin) this.#sendPerson(table);
  }

  #sendPerson({ run, inquiries }: Table): void {
    this.#detailMin = Math.floor(run.world.tick / TICKS_PER_MIN);
    const detail = personDetail(run.world, run.recorder, this.#followed, inquiries.of(this.#followed), inquiries.turnOf(this.#followed));
    if (detail === null) this.#followed = -1;
    this.#send({ type: 'person', detail }, detail === null ? [] : [detail.hypnogram.buffer as ArrayBuffer]);
  }

  #keep(run: Run, ref: number): void {
    this.#lastKeepTick = run.world.tick;
    this.#lastKeepMs = this.#options.clock.nowMs();
    const kept = run.keep();
    this.#send({ type: 'kept', ref, kept, orders: run.journal.orders }, [kept.snapshot, kept.record]);
  }

  #send(message: FromWorker, transfer: ArrayBuffer[] = []): void {
    this.#options.send(message, transfer);
  }

  #fault(code: FaultCode, detail: string, fatal: boolean): void {
    this.#send({ type: 'fault', code, detail, fatal });
  }

  /** A broken invariant must not leave a world half stepped in play: the run is closed, the page is told and can start again. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.close();
      const detail = error instanceof Error ? error.message : String(error);
      this.#fault(error instanceof SnapshotError ? 'bad-snapshot' : 'crashed', detail, true);
    }
  }
}

/** What a valid scenario and a source can still get wrong together: the name and the value at fault. */
function misfitOf(scenario: Scenario, { sleepers, night }: RunSource): string | null {
  const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  if (night !== undefined && !isWhole(night, Math.max(1, scenario.nights.length))) return `${scenario.id}: night=${night}`;
  if (sleepers === undefined) return null;
  const [fault] = isWhole(sleepers, MAX_SLEEPERS) ? sizeFaults(scenario, sleepers) : [{ text: `sleepers=${sleepers}` }];
  return fault === undefined ? null : `${scenario.id}: ${fault.text}`;
}
