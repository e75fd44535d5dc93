/** One run of a sweep: what it is, and what comes of it. Pure of threads, so that the pool and a test call the same function. */
import { loadScenario } from '../content/load';
import { CHECKPOINT_TICKS, Journal } from '../replay/journal';
import { botNamed } from '../session/bots/registry';
import { playNight } from '../session/playNight';
import type { Scenario } from '../sim/scenario';
import { type Difficulty, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld } from '../sim/world';
import { type RunResult, resultOf } from './result';
import { Pulse, type Rhythm } from './rhythm';

export interface SweepJob {
  /** The scenario as it is played, params and sleepers laid in; text for a built-in one, so that threads need not carry it. */
  scenario: Scenario | string;
  seed: string;
  bot: string;
  night: number | undefined;
  difficulty: Difficulty | undefined;
  ticks: number;
  /** Stops when the night is settled: for whoever asks only how it went. */
  untilSettled?: boolean;
}

export interface SweepRow extends RunResult {
  bot: string;
}
export interface PlayedJob {
  row: SweepRow;
  rhythm: Rhythm;
}

export function playJob(job: SweepJob): PlayedJob {
  const scenario = typeof job.scenario === 'string' ? builtIn(job.scenario) : job.scenario;
  const world = createWorld(scenario, job.seed, {
    ...(job.night === undefined ? {} : { night: job.night }),
    ...(job.difficulty === undefined ? {} : { difficulty: job.difficulty }),
  });
  const maker = botNamed(job.bot);
  if (maker === null) throw new Error(`no bot is called ${job.bot}`);
  const pulse = new Pulse(world);
  const bot = maker(job.seed);
  const journal = new Journal(CHECKPOINT_TICKS);
  const settled = (): boolean => job.untilSettled === true && world.society.outcome !== 'open';
  while (world.tick < job.ticks && !settled()) {
    const ticks = job.untilSettled ? Math.min(TICKS_PER_MIN, job.ticks - world.tick) : job.ticks;
    playNight(world, bot, { ticks, onTick: (tick) => pulse.watch(tick) }, journal);
  }
  const { scenario: id, ...rest } = resultOf(world);
  return { row: { scenario: id, bot: job.bot, ...rest }, rhythm: pulse.rhythm(journal.orders, job.ticks) };
}

function builtIn(id: string): Scenario {
  const loaded = loadScenario(id);
  if (!loaded.ok) throw new Error(loaded.detail);
  return loaded.scenario;
}
