/**
 * What the worker answers between nights: the evening as it stands, what an order would make of it, a scene told, the report of the
 * night, and the days until the next. The ink and its runtime are fetched with the first scene; a report is played from the night's
 * beginning, or from the run's where that was not kept (a run that was resumed).
 */
import { snapshot } from '../sim/snapshot';
import { step } from '../sim/step';
import type { Order } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { dawnReport } from './dawn';
import { eveningState, hasEvening } from './evening';
import type { DayAnswer, DayAsk } from './protocolDay';
import type { Run } from './run';
import type { StoryTeller } from './story';

export class DayDesk {
  readonly #run: Run;
  #teller: Promise<StoryTeller | null> | null = null;
  #begun: { tick: number; bytes: Uint8Array } | null = null;

  constructor(run: Run) {
    this.#run = run;
    this.#noteBeginning();
  }

  /** Null when it cannot be answered now: no evening, no such scene, no next night. */
  async answer(ask: DayAsk): Promise<DayAnswer | null> {
    const { world } = this.#run;
    switch (ask.kind) {
      case 'evening':
        return hasEvening(world) ? this.#evening(await this.#told()) : null;
      case 'weigh': {
        if (!hasEvening(world)) return null;
        const weighed = eveningState(world, this.#run.waitingOrders, ask.orders);
        return 'why' in weighed ? { kind: 'refused', why: weighed.why } : { kind: 'weighed', state: weighed.state };
      }
      case 'tell': {
        const teller = await this.#told();
        const told = teller?.tell(ask.scene, this.#facts()) ?? null;
        return told === null ? null : { kind: 'told', told };
      }
      case 'report':
        return this.#run.atDawn ? { kind: 'report', report: this.#report(), startTick: world.society.nightStartTick } : null;
      case 'next-night': {
        if (!this.#run.atDawn || world.society.night >= world.scenario.nights.length) return null;
        this.#run.liveToNextNight();
        this.#noteBeginning();
        return { kind: 'moved-on' };
      }
      case 'close':
        return this.#run.decided && world.society.night === world.scenario.nights.length ? this.#close(await this.#told()) : null;
    }
  }

  #evening(teller: StoryTeller | null): DayAnswer {
    const reading = eveningState(this.#run.world, this.#run.waitingOrders);
    if ('why' in reading) return { kind: 'refused', why: reading.why };
    const facts = this.#facts();
    const quotes = Object.fromEntries(reading.state.scenes.map(({ index }) => [index, teller?.quote(index, facts) ?? '']));
    return { kind: 'evening', state: reading.state, quotes };
  }

  #close(teller: StoryTeller | null): DayAnswer {
    this.#run.closeLastMorning();
    const facts = this.#facts();
    const scenes = this.#run.world.scenario.story?.scenes ?? [];
    return {
      kind: 'closed',
      epilogues: scenes.flatMap(({ when, title, place, with: people }, index) => {
        const told = when.phase === 'after' ? teller?.tell(index, facts) : null;
        return told == null ? [] : [{ title, place, people, lines: told.lines }];
      }),
    };
  }

  /** Facts as the lines may ask about them, those of orders still waiting too. */
  #facts(): Set<string> {
    const reading = eveningState(this.#run.world, this.#run.waitingOrders);
    if ('why' in reading) return new Set();
    const { facts, meters } = reading.state;
    return new Set([...facts, ...passing(facts, this.#run.world, meters.autonomy)]);
  }

  async #told(): Promise<StoryTeller | null> {
    const { scenario } = this.#run.world;
    if (scenario.story === undefined) return null;
    this.#teller ??= Promise.all([import('./story'), import('../narrative/inks')]).then(async ([{ StoryTeller }, { inkOf }]) => {
      const ink = await inkOf(scenario.id);
      return ink === null ? null : new StoryTeller(scenario, ink);
    });
    return this.#teller;
  }

  #noteBeginning(): void {
    const { world } = this.#run;
    const isStory = world.scenario.story !== undefined;
    this.#begun = isStory && world.tick === world.society.nightStartTick ? { tick: world.tick, bytes: snapshot(world) } : null;
  }

  #report(): ReturnType<typeof dawnReport> {
    const { world, journal } = this.#run;
    const { scenario, seed, options, society } = world;
    const kept = this.#begun?.tick === society.nightStartTick ? this.#begun.bytes : null;
    return dawnReport({ scenario, seed, options, snapshot: kept ?? replayTo(world, journal.orders, society.nightStartTick) }, journal.orders);
  }
}

function passing(facts: readonly string[], { scenario }: World, autonomy: number): string[] {
  const lost = facts.some((fact) => fact.startsWith('lost_'));
  const broken = lost && (scenario.story?.promises ?? []).some((promise) => facts.includes(promise));
  return [...(lost ? ['lost_any'] : []), ...(broken ? ['promise_broken'] : []), ...(autonomy >= HIGH_AUTONOMY ? ['high_autonomy'] : [])];
}
/** Mean autonomy from which a city is said to have most of its say. */
const HIGH_AUTONOMY = 0.5;

function replayTo({ scenario, seed, options }: World, orders: readonly { tick: number; order: Order }[], until: number): Uint8Array {
  const world = createWorld(scenario, seed, options);
  for (let next = 0; world.tick < until; ) {
    const now: Order[] = [];
    while (orders[next]?.tick === world.tick) now.push(orders[next++]!.order);
    step(world, now);
  }
  return snapshot(world);
}
