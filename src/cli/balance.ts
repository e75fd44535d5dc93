/**
 * The balance report: what decides a crisis night. A table by night, difficulty and bot, what a careful player loses with each verb taken
 * away, what each containment habit adds, and how busy such a night is; each figure beside the band it must lie in. A
 * script of its own (`npm run balance`), not a command: it is for whoever changes a constant.
 */
import { isMainThread } from 'node:worker_threads';
import { loadScenario } from '../content/load';
import { VERBS, type Verb } from '../session/bots/careful';
import { HABITS } from '../session/bots/habits';
import { BOTS } from '../session/bots/registry';
import type { NightSpec } from '../sim/scenario';
import { DIFFICULTIES, type Difficulty, NIGHT_TICKS } from '../sim/vocabulary';
import { balanceText, cliText } from '../words/cli';
import { readOptions } from './args';
import { CliError } from './cliError';
import { playAll, servesPool } from './pool';
import { seedsOf } from './sweep';
import type { PlayedJob, SweepJob } from './sweepRun';
import { wilson } from './wilson';

const SCENARIO = 'nightmare-protocol';
/** The scenario's last night that its own flaw ends. */
const CRISIS_NIGHT = nightsOf().findLastIndex((night) => night.flawAtMin !== undefined) + 1;
/** Shares of wins in the crisis night at normal difficulty; the nights before it, which ask other things, have none. */
const BANDS: Readonly<Record<string, readonly [number, number]>> = {
  passive: [0, 0.02],
  'dim-all': [0, 0.02],
  'close-all': [0, 0.02],
  'ground-only': [0, 0.02],
  random: [0, 0.1],
  greedy: [0.15, 0.5],
  careful: [0.85, 1],
};
const LEAST_LOSS = 0.1;
/** The five verbs of the night; a signature is each diver's own and has no band. */
const BANDED: readonly Verb[] = VERBS.filter((verb) => verb !== 'signature');

interface Sample {
  rate: number;
  lo: number;
  hi: number;
  played: readonly PlayedJob[];
}

class Report {
  #missed = 0;
  readonly #known = new Map<string, Sample>();

  constructor(
    readonly seeds: readonly string[],
    readonly workers: number,
  ) {}

  get missed(): number {
    return this.#missed;
  }

  async sample(bot: string, difficulty: Difficulty, night = CRISIS_NIGHT): Promise<Sample> {
    const key = `${bot} ${difficulty} ${night}`;
    const known = this.#known.get(key);
    if (known) return known;
    const jobs = this.seeds.map((seed): SweepJob => ({ scenario: SCENARIO, seed, bot, night, difficulty, ticks: NIGHT_TICKS, untilSettled: true }));
    const played = await playAll(jobs, this.workers, new URL(import.meta.url), (done) =>
      progress(balanceText.progress(night, bot, difficulty, done, jobs.length)),
    );
    const sample = { ...wilson(played.filter(({ row }) => row.outcome.startsWith('won')).length, played.length), played };
    this.#known.set(key, sample);
    return sample;
  }

  line(text: string, ok: boolean | null): void {
    if (ok === false) this.#missed++;
    process.stdout.write(`${balanceText.row(text, ok)}\n`);
  }
}

function nightsOf(): readonly NightSpec[] {
  const loaded = loadScenario(SCENARIO);
  if (!loaded.ok) throw new Error(loaded.detail);
  return loaded.scenario.nights;
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

async function bots(report: Report, nights: readonly number[], difficulties: readonly Difficulty[]): Promise<void> {
  for (const night of nights) {
    for (const difficulty of difficulties) {
      for (const bot of Object.keys(BOTS)) {
        const { rate, lo, hi } = await report.sample(bot, difficulty, night);
        const band = night === CRISIS_NIGHT && difficulty === 'normal' ? BANDS[bot] : undefined;
        report.line(balanceText.bot(night, difficulty, bot, rate, lo, hi, band), band ? rate >= band[0] && rate <= band[1] : null);
      }
    }
  }
}

async function leanings(report: Report): Promise<void> {
  const { rate: whole } = await report.sample('careful', 'normal');
  for (const verb of VERBS) {
    const { rate } = await report.sample(`careful-without-${verb}`, 'normal');
    const isBanded = BANDED.includes(verb);
    report.line(balanceText.without(verb, whole - rate, isBanded ? LEAST_LOSS : null), isBanded ? whole - rate >= LEAST_LOSS : null);
  }
  for (const habit of HABITS) {
    const { rate } = await report.sample(`careful-with-${habit}`, 'normal');
    report.line(balanceText.withHabit(habit, rate - whole), rate <= whole);
  }
}

async function rhythm(report: Report): Promise<void> {
  const { played } = await report.sample('careful', 'normal');
  const figures = (of: (job: PlayedJob) => number): number[] => played.map(of).sort((p, q) => p - q);
  const mean = (of: (job: PlayedJob) => number): number => figures(of).reduce((sum, value) => sum + value, 0) / played.length;
  const at = (share: number, of: (job: PlayedJob) => number): number => figures(of)[Math.min(played.length - 1, Math.floor(share * played.length))] ?? 0;
  const line = (name: string, value: number, [low, high]: readonly [number, number]): void =>
    report.line(balanceText.figure(name, value, low, high), value >= low && value <= high);
  line(
    'orders',
    mean((job) => job.rhythm.orders),
    [45, 75],
  );
  line(
    'full-asks',
    at(0.95, (job) => job.rhythm.fullAsks),
    [0, 10],
  );
  line(
    'verbs',
    mean((job) => job.rhythm.verbsATide),
    [3, Number.POSITIVE_INFINITY],
  );
  line(
    'gap',
    at(0.5, (job) => job.rhythm.floodGapS),
    [8, 15],
  );
  line(
    'quiet',
    at(0.95, (job) => job.rhythm.quietS),
    [0, 20],
  );
}

async function main(argv: string[]): Promise<number> {
  const io = { out: (text: string) => process.stdout.write(`${text}\n`), err: (text: string) => process.stderr.write(`${text}\n`), progress };
  const specs = {
    seeds: { value: 'A..B', line: balanceText.seeds },
    workers: { value: 'N', line: balanceText.workers },
    nights: { value: 'A..B', line: balanceText.nights },
    difficulties: { value: 'a,b', line: balanceText.difficulties },
  };
  const options = readOptions('balance', 'balance [options]', specs, argv, io);
  if (options === null) return 0;
  const { from, to } = seedsOf(options.text('seeds') ?? '1..200');
  const range = seedsOf(options.text('nights') ?? String(CRISIS_NIGHT));
  const nights = nightsOf().flatMap((_, at) => (at + 1 >= range.from && at + 1 <= range.to ? [at + 1] : []));
  const named = options.text('difficulties')?.split(',') ?? ['normal'];
  const unknown = named.find((name) => !(DIFFICULTIES as readonly string[]).includes(name));
  if (unknown !== undefined) throw new CliError(cliText.oneOf('--difficulties', DIFFICULTIES, unknown));
  const difficulties = DIFFICULTIES.filter((difficulty) => named.includes(difficulty));
  const report = new Report(
    Array.from({ length: to - from + 1 }, (_, at) => String(from + at)),
    options.whole('workers', 1, 256) ?? 1,
  );
  await bots(report, nights, difficulties);
  if (nights.includes(CRISIS_NIGHT)) {
    await leanings(report);
    await rhythm(report);
  }
  progress('');
  return report.missed > 0 ? 1 : 0;
}

if (isMainThread) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
} else servesPool();
