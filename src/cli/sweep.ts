/** `sweep`: many runs, bot by bot and seed by seed, on as many threads as are given; a row each, then how often each bot won and how sure that is. */
import { availableParallelism } from 'node:os';
import { MAX_NIGHTS } from '../content/schema';
import { BOTS, botNamed } from '../session/bots/registry';
import type { Scenario } from '../sim/scenario';
import { DIFFICULTIES, MAX_SLEEPERS } from '../sim/vocabulary';
import { cliText, optionText, sweepText } from '../words/cli';
import { type Options, readOptions } from './args';
import { CliError } from './cliError';
import type { Io } from './io';
import { playAll } from './pool';
import { ticksOf } from './run';
import { applyDeltas, openScenario, readParams } from './scenarios';
import type { SweepJob, SweepRow } from './sweepRun';
import { wilson } from './wilson';

const OPTIONS = {
  scenario: { value: 'ID|FILE', line: optionText.scenario },
  seeds: { value: 'A..B', line: optionText.seeds },
  bots: { value: 'a,b', line: optionText.bots },
  night: { value: 'K', line: optionText.night },
  nights: { value: 'N', line: optionText.nights },
  ticks: { value: 'N', line: optionText.ticks },
  difficulty: { value: 'D', line: optionText.difficulty },
  params: { value: 'FILE', line: optionText.params },
  sleepers: { value: 'N', line: optionText.sleepers },
  workers: { value: 'N', line: optionText.workers },
  json: { line: optionText.json },
  csv: { line: optionText.csv },
};
const SYNOPSIS = 'sweep --scenario ID|FILE --seeds A..B --bots a,b [options]';
const MAX_RUNS = 1_000_000;
export const MAX_WORKERS = 256;

export interface BotSummary {
  bot: string;
  runs: number;
  wins: number;
  rate: number;
  lo: number;
  hi: number;
}

/** The file to start threads from: the bundle, or the command line's root beside this file when it runs from source. */
export const PROGRAM = new URL(import.meta.url.replace(/\/sweep\.ts$/, '/main.ts'));

export async function sweep(argv: string[], io: Io): Promise<number> {
  const options = readOptions('sweep', SYNOPSIS, OPTIONS, argv, io);
  if (options === null) return 0;
  const { jobs, bots, workers } = planOf(options);
  const played = await playAll(jobs, workers, PROGRAM, (done) => io.progress(sweepText.progress(done, jobs.length)));
  const rows = played.map(({ row }) => row);
  print(rows, summaryOf(rows, bots), options, io);
  return 0;
}

export function summaryOf(rows: readonly SweepRow[], bots: readonly string[]): BotSummary[] {
  return bots.map((bot) => {
    const own = rows.filter((row) => row.bot === bot);
    const wins = own.filter((row) => row.outcome.startsWith('won')).length;
    return { bot, runs: own.length, wins, ...wilson(wins, own.length) };
  });
}

function print(rows: readonly SweepRow[], summary: readonly BotSummary[], options: Options, io: Io): void {
  if (options.on('json')) {
    for (const row of rows) io.out(JSON.stringify(row));
    io.out(JSON.stringify({ summary }));
  } else if (options.on('csv')) {
    const flat = rows.map(({ meters, counts, ...facts }) => ({ ...facts, ...meters, ...counts }));
    if (flat[0] !== undefined) io.out(Object.keys(flat[0]).join(','));
    for (const row of flat) io.out(Object.values(row).map(csvCell).join(','));
    for (const line of summary) io.err(sweepText.summary(line));
  } else for (const line of summary) io.out(sweepText.summary(line));
}

/** A seed may hold anything a line can. */
function csvCell(value: string | number): string {
  const text = String(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function planOf(options: Options): { jobs: SweepJob[]; bots: string[]; workers: number } {
  const named = options.need('scenario');
  const { from, to } = seedsOf(options.need('seeds'));
  const bots = botsOf(options.need('bots'));
  const [extra] = options.files;
  if (extra !== undefined) throw new CliError(cliText.noArguments('sweep', extra));
  if (options.on('json') && options.on('csv')) throw new CliError(cliText.notBoth('sweep', '--json', '--csv'));
  if ((to - from + 1) * bots.length > MAX_RUNS) throw new CliError(sweepText.tooMany((to - from + 1) * bots.length, MAX_RUNS));
  const difficulty = options.oneOf('difficulty', DIFFICULTIES);
  const sleepers = options.whole('sleepers', 1, MAX_SLEEPERS);
  const night = options.whole('night', 1, MAX_NIGHTS);
  const workers = options.whole('workers', 1, MAX_WORKERS) ?? availableParallelism();
  const opened = openScenario(named);
  const ticks = ticksOf('sweep', options, opened.scenario, night ?? 1);
  const paramsFile = options.text('params');
  const changed = paramsFile !== undefined || sleepers !== undefined;
  const deltas = { ...(paramsFile === undefined ? {} : { params: readParams(paramsFile) }), ...(sleepers === undefined ? {} : { sleepers }) };
  const effective = applyDeltas(named, opened.scenario, deltas).scenario;
  const scenario: Scenario | string = opened.builtIn && !changed ? named : effective;
  const seeds = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  const jobs = bots.flatMap((bot) => seeds.map((seed) => ({ scenario, seed, bot, night, difficulty, ticks })));
  return { jobs, bots, workers };
}

/** A range of whole numbers as seeds. */
export function seedsOf(text: string): { from: number; to: number } {
  const found = /^(\d{1,9})(?:\.\.(\d{1,9}))?$/.exec(text);
  const from = Number(found?.[1]);
  const to = Number(found?.[2] ?? found?.[1]);
  if (!found || to < from) throw new CliError(sweepText.badSeeds(text));
  return { from, to };
}

function botsOf(text: string): string[] {
  const bots = text.split(',');
  const unknown = bots.find((bot) => botNamed(bot) === null);
  if (unknown !== undefined) throw new CliError(cliText.oneOf('--bots', Object.keys(BOTS), unknown));
  return [...new Set(bots)];
}
