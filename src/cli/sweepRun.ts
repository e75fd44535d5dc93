/** One run of a sweep: what it is, and what comes of it. Pure of threads, so that the pool and a test call the same function. */
import { loadScenario } from '../content/load';
import { botNamed } from '../session/bots/registry';
import { playNight } from '../session/playNight';
import type { Scenario } from '../sim/scenario';
import type { Difficulty, OrderKind } from '../sim/vocabulary';
import { CONTROL_MIN, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld } from '../sim/world';
import { type RunResult, resultOf } from './result';

export interface SweepJob {
  /** The scenario as it is played, params and sleepers laid in; text for a built-in one, so that threads need not carry it. */
  scenario: Scenario | string;
  seed: string;
  bot: string;
  night: number | undefined;
  difficulty: Difficulty | undefined;
  ticks: number;
}

/** How busy the night was, for the balance report. */
export interface Rhythm {
  orders: number;
  asks: number;
  /** Asks with all three questions. */
  fullAsks: number;
  /** Different kinds of diver's orders in each quarter of the played hours. */
  verbsATide: number;
  /** Seconds at 1x between decisions from control until the night is settled: the median. */
  medianGapS: number;
}
export interface SweepRow extends RunResult {
  bot: string;
}
export interface PlayedJob {
  row: SweepRow;
  rhythm: Rhythm;
}

/** A simulated minute lasts this long at 1x. */
const SECONDS_A_MIN = 1.2;

export function playJob(job: SweepJob): PlayedJob {
  const scenario = typeof job.scenario === 'string' ? builtIn(job.scenario) : job.scenario;
  const world = createWorld(scenario, job.seed, {
    ...(job.night === undefined ? {} : { night: job.night }),
    ...(job.difficulty === undefined ? {} : { difficulty: job.difficulty }),
  });
  const maker = botNamed(job.bot);
  if (maker === null) throw new Error(`no bot is called ${job.bot}`);
  let settled = job.ticks;
  const journal = playNight(world, maker(job.seed), {
    ticks: job.ticks,
    onTick(tick) {
      if (settled === job.ticks && world.society.outcome !== 'open') settled = tick;
    },
  });
  const { scenario: id, ...rest } = resultOf(world);
  return { row: { scenario: id, bot: job.bot, ...rest }, rhythm: rhythmOf(journal.orders, settled) };
}

function builtIn(id: string): Scenario {
  const loaded = loadScenario(id);
  if (!loaded.ok) throw new Error(loaded.detail);
  return loaded.scenario;
}

const DESK: readonly OrderKind[] = ['set-policy', 'isolate-bridge', 'wake-household', 'dim-island', 'listen', 'cancel', 'reorder'];

function rhythmOf(orders: readonly { tick: number; order: { kind: OrderKind; questions?: number[] } }[], settledTick: number): Rhythm {
  const from = CONTROL_MIN * TICKS_PER_MIN;
  const asks = orders.flatMap(({ order }) => (order.kind === 'ask' ? [order] : []));
  const moments = [...new Set(orders.map(({ tick }) => tick))].filter((tick) => tick <= settledTick);
  const gaps = moments.slice(1).map((tick, at) => ((tick - moments[at]!) / TICKS_PER_MIN) * SECONDS_A_MIN);
  gaps.sort((p, q) => p - q);
  const quarters = [0, 1, 2, 3].map((quarter) => {
    const length = (settledTick - from) / 4;
    const kinds = orders.filter(({ tick }) => tick >= from + quarter * length && tick < from + (quarter + 1) * length).map(({ order }) => order.kind);
    return new Set(kinds.filter((kind) => !DESK.includes(kind))).size;
  });
  return {
    orders: orders.length,
    asks: asks.length,
    fullAsks: asks.filter(({ questions }) => questions?.length === 3).length,
    verbsATide: quarters.reduce((sum, kinds) => sum + kinds, 0) / quarters.length,
    medianGapS: gaps[Math.floor(gaps.length / 2)] ?? 0,
  };
}
