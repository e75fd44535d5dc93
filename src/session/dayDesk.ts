/**
 * What the worker answers between nights: the evening as it stands, what an order would make of it, a scene told, the report of the
 * night, and the days until the next. The story's book is fetched with the first scene; a report is played from the night's
 * beginning, or from the run's where that was not kept (a save of an earlier version).
 */
import type { Book } from '../narrative/book';
import { askedIn, BACK_ALL, BACK_ANY, metPart, wokeIn } from '../narrative/facts';
import { meters } from '../sim/readout';
import { SnapshotError, snapshot } from '../sim/snapshot';
import { restoreChecked } from '../sim/snapshotBounds';
import { step } from '../sim/step';
import { goalReadings } from '../sim/systems/goal';
import { castSleeper, isMorning } from '../sim/systems/story';
import { NIGHT_TICKS, type Order } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { dawnReport } from './dawn';
import { afterWaiting, eveningState, hasEvening } from './evening';
import { metBy } from './met';
import type { DawnReport, DayAnswer, DayAsk } from './protocolDay';
import type { Run } from './run';
import { epiloguesOf, quoteOf, tellScene } from './story';

/** The book of a built-in chapter; null for a scenario that has none. */
export type LoadBook = (scenario: string) => Promise<Book | null>;

export class DayDesk {
  readonly #run: Run;
  readonly #loadBook: LoadBook;
  #book: Promise<Book | null> | null = null;
  /** By the orders of the night that it tells of: a night is played again once. */
  #told: { key: string; report: DawnReport } | null = null;

  constructor(run: Run, loadBook: LoadBook) {
    this.#run = run;
    this.#loadBook = loadBook;
  }

  /** Null when it cannot be answered now: no evening, no such scene, no next night. */
  async answer(ask: DayAsk, onDay?: (days: number) => void): Promise<DayAnswer | null> {
    const { world } = this.#run;
    switch (ask.kind) {
      case 'evening':
        return hasEvening(world) ? this.#evening(await this.#theBook()) : null;
      case 'weigh': {
        if (!hasEvening(world)) return null;
        const weighed = eveningState(world, this.#run.waitingOrders, ask.orders);
        return 'why' in weighed ? { kind: 'refused', why: weighed.why } : { kind: 'weighed', state: weighed.state };
      }
      case 'tell': {
        const book = await this.#theBook();
        const told = book === null ? null : tellScene(world.scenario, book, ask.scene, this.#facts());
        return told === null ? null : { kind: 'told', told };
      }
      case 'report':
        return this.#run.atDawn ? { kind: 'report', report: this.#report(), startTick: world.society.nightStartTick } : null;
      case 'next-night': {
        if (!this.#run.atDawn || world.society.night >= world.scenario.nights.length) return null;
        this.#run.liveToNextNight(onDay);
        return { kind: 'moved-on' };
      }
      case 'close':
        return this.#run.decided && world.society.night === world.scenario.nights.length ? this.#close(await this.#theBook()) : null;
    }
  }

  #evening(book: Book | null): DayAnswer {
    const { scenario } = this.#run.world;
    const reading = eveningState(this.#run.world, this.#run.waitingOrders);
    if ('why' in reading) return { kind: 'refused', why: reading.why };
    const facts = this.#factsOf(reading.state.facts, reading.state.meters);
    const quotes = Object.fromEntries(reading.state.scenes.map(({ index }) => [index, book === null ? '' : quoteOf(scenario, book, index, facts)]));
    const before = this.#run.waitingOrders.length === 0 ? reading : eveningState(this.#run.world, []);
    return { kind: 'evening', state: reading.state, began: 'why' in before ? reading.state : before.state, quotes };
  }

  #close(book: Book | null): DayAnswer {
    this.#run.closeLastMorning();
    const facts = this.#facts();
    return { kind: 'closed', epilogues: book === null ? [] : epiloguesOf(this.#run.world.scenario, book, facts, this.#met(facts)), facts: [...facts] };
  }

  #met(facts: ReadonlySet<string>): ReadonlyMap<string, number> {
    const { journal, world } = this.#run;
    const { scenario, homes, society } = world;
    const homeOf = (sleeper: number): number => homes.householdOf[sleeper] ?? -1;
    const cast = scenario.cast.map(({ id }) => {
      const sleeper = castSleeper(world, id);
      return { id, sleeper, home: homeOf(sleeper) };
    });
    const orders = journal.orders.map(({ order }) => order);
    return metBy({ scenes: scenario.story?.scenes ?? [], cast, homeOf, orders, divers: society.divers.map(({ sleeper }) => sleeper), facts });
  }

  /** Facts as the lines may ask about them, those of orders still waiting too. */
  #facts(): Set<string> {
    const after = afterWaiting(this.#run.world, this.#run.waitingOrders);
    return this.#factsOf(after.society.facts, meters(after));
  }

  #factsOf(facts: readonly string[], now: Read): Set<string> {
    return new Set([...facts, ...passing(this.#run.world, now), ...this.#ofMorning()]);
  }

  /** What this morning's lines may ask about the night just over. */
  #ofMorning(): readonly string[] {
    const { world } = this.#run;
    return isMorning(world) ? morningFacts(world, this.#report()) : [];
  }

  #theBook(): Promise<Book | null> {
    const { scenario } = this.#run.world;
    if (scenario.story === undefined) return Promise.resolve(null);
    this.#book ??= this.#loadBook(scenario.id).catch((error: unknown) => {
      // Fetched again when it is next asked for.
      this.#book = null;
      throw error;
    });
    return this.#book;
  }

  #report(): DawnReport {
    const { world, journal } = this.#run;
    const { scenario, seed, options, society } = world;
    const start = society.nightStartTick;
    const key = JSON.stringify([start, journal.orders.filter(({ tick }) => tick >= start && tick < start + NIGHT_TICKS)]);
    if (this.#told?.key !== key) {
      // Weeks are lived through again to get there where no save has kept it: once, as the next save will.
      this.#run.begun = beginningOf(world, this.#run.begun) ?? replayTo(world, journal.orders, start);
      this.#told = { key, report: dawnReport({ scenario, seed, options, snapshot: this.#run.begun }, journal.orders) };
    }
    return this.#told.report;
  }
}

/** What was asked and answered, and where; what woke; how each part of the night's goal stands. */
export function morningFacts(world: World, { orders, woke }: Pick<DawnReport, 'orders' | 'woke'>): string[] {
  const { zones } = world.scenario.city;
  const { held, back } = world.society.goal;
  const asked = orders.flatMap((done) => ('beat' in done && done.beat.kind === 'asks' && done.beat.right ? [world.homes.zoneOf[done.beat.sleeper]!] : []));
  return [
    ...[...new Set(asked)].map((zone) => askedIn(zones[zone]!.id)),
    ...woke.map((zone) => wokeIn(zones[zone]!.id)),
    ...goalReadings(world).flatMap(({ kind, state }) => (state === 'met' ? [metPart(kind)] : [])),
    ...(back.length > 0 ? [BACK_ANY] : []),
    ...(back.length > 0 && held.every((sleeper) => back.includes(sleeper)) ? [BACK_ALL] : []),
  ];
}

type Read = Pick<DawnReport['after'], 'autonomy' | 'connection'>;
/** What lines may ask about that no fact holds: how it ended, and how people stand. */
function passing({ society }: World, { autonomy, connection }: Read): string[] {
  const [, ending] = society.outcome.split(':');
  return [
    ...(ending === undefined ? [] : [`ending_${ending.replace(/-/g, '_')}`]),
    ...(autonomy >= HIGH_AUTONOMY ? ['high_autonomy'] : []),
    ...(autonomy < LOW_AUTONOMY ? ['low_autonomy'] : []),
    ...(connection >= HIGH_CONNECTION ? ['high_connection'] : []),
  ];
}
/** Mean autonomy from which a city is said to have its say: what the most thoughtful evenings come to on the last morning. */
const HIGH_AUTONOMY = 0.46;
/** Mean autonomy below which it is told as one that waits to be told: what evenings come to that signed whatever was asked. */
const LOW_AUTONOMY = 0.3;
/** Mean connection from which it is told as one whose people know one another. */
const HIGH_CONNECTION = 0.93;

/** What is kept as this night's beginning, if that is what it is: a save may be a stranger's. */
function beginningOf({ scenario, seed, options, society }: World, kept: Uint8Array | null): Uint8Array | null {
  try {
    return kept !== null && restoreChecked(scenario, seed, options, kept).tick === society.nightStartTick ? kept : null;
  } catch (error) {
    if (error instanceof SnapshotError) return null;
    throw error;
  }
}

function replayTo({ scenario, seed, options }: World, orders: readonly { tick: number; order: Order }[], until: number): Uint8Array {
  const world = createWorld(scenario, seed, options);
  for (let next = 0; world.tick < until; ) {
    const now: Order[] = [];
    while (orders[next]?.tick === world.tick) now.push(orders[next++]!.order);
    step(world, now);
  }
  return snapshot(world);
}
