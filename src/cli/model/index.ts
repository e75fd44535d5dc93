/**
 * `model`: the reference cases of the model on the real engine. What is typed is read and checked whole before anything runs;
 * each row is printed as soon as it is known, because all of them together take minutes.
 */
import { optionText } from '../../words/cli';
import { modelCaseText, modelText } from '../../words/model';
import { type Options, readOptions } from '../args';
import { CliError } from '../cliError';
import type { Io } from '../io';
import { type CaseSpec, type Figures, type Result, type Settings, type Size, within } from './caseSpec';
import { CASES } from './cases';

const OPTIONS = {
  set: { value: 'NAME=NUMBER', line: modelText.set },
  n: { value: 'N', line: modelText.n },
  seeds: { value: 'K', line: modelText.seeds },
  quick: { line: modelText.quick },
  json: { line: optionText.json },
};
const IDS = CASES.map((spec) => spec.id);

export interface Row extends Result {
  case: string;
  set: Settings;
  ok: boolean;
}

export async function runModelCommand(argv: readonly string[], io: Io): Promise<number> {
  const { pairs, rest } = takeSettings(argv);
  const options = readOptions('model', modelText.synopsis, OPTIONS, rest, io);
  if (options === null) {
    io.out(modelText.cases(CASES.map(helpOf)));
    return 0;
  }
  const jobs = jobsOf(options, pairs);
  const asJson = options.on('json');
  if (!asJson) io.out(columns(modelText.heads));
  let ok = 0;
  for (const job of jobs) {
    io.progress(modelText.running(job.spec.id, settingsText(job.set)));
    const row = runJob(job);
    if (row.ok) ok++;
    io.out(
      asJson
        ? JSON.stringify(row)
        : columns([row.case, settingsText(row.set), text(row.value), text(row.expected), text(row.tolerance), modelText.verdict(row.ok)]),
    );
    // Lets what was printed go out before the next row's minutes begin.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (!asJson) io.out(modelText.summary(ok, jobs.length));
  return ok === jobs.length ? 0 : 1;
}

export interface Job {
  spec: CaseSpec;
  set: Settings;
  size: Size;
  isQuick: boolean;
}

export function runJob({ spec, set, size, isQuick }: Job): Row {
  const { value, expected, tolerance } = spec.run(set, size, isQuick);
  return { case: spec.id, set, value, expected, tolerance, ok: within({ value, expected, tolerance }) };
}

/** `--set` may come often, which the option parser does not know: its pairs are taken out first. */
function takeSettings(argv: readonly string[]): { pairs: string[]; rest: string[] } {
  const pairs: string[] = [];
  const rest: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    const next = argv[i + 1];
    if (word.startsWith('--set=')) pairs.push(word.slice('--set='.length));
    else if (word === '--set' && next !== undefined && !next.startsWith('--')) pairs.push(argv[++i]!);
    else rest.push(word);
  }
  return { pairs, rest };
}

function jobsOf(options: Options, pairs: readonly string[]): Job[] {
  const [name, extra] = options.files;
  if (name === undefined) throw new CliError(modelText.noCase(IDS));
  if (extra !== undefined) throw new CliError(modelText.oneCase(extra));
  const chosen = name === 'all' ? CASES : CASES.filter((spec) => spec.id === name);
  if (chosen.length === 0) throw new CliError(modelText.unknownCase(name, IDS));
  if (pairs.length > 0 && name === 'all') throw new CliError(modelText.setNeedsOne);
  return chosen.flatMap((spec) => jobsOfCase(spec, pairs, options));
}

function jobsOfCase(spec: CaseSpec, pairs: readonly string[], options: Options): Job[] {
  const isQuick = options.on('quick');
  const own = isQuick ? spec.quick : spec.full;
  const least = spec.least ?? { n: 1, seeds: 1 };
  const size = {
    n: options.whole('n', least.n, spec.most.n) ?? own.n,
    seeds: options.whole('seeds', least.seeds, spec.most.seeds) ?? own.seeds,
  };
  const rows = pairs.length > 0 ? [{ ...spec.rows[0]!, ...readSettings(spec, pairs) }] : isQuick ? (spec.quickRows ?? spec.rows) : spec.rows;
  for (const set of rows) {
    const clash = spec.clash?.(set);
    if (clash) throw new CliError(modelText.together(spec.id, clash.name, clash.least, clash.most, set[clash.name]!));
  }
  return rows.map((set) => ({ spec, set, size, isQuick }));
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function readSettings(spec: CaseSpec, pairs: readonly string[]): Settings {
  const known = Object.keys(spec.settings);
  const set: Record<string, number> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const typed = pair.slice(0, Math.max(0, at));
    const value = pair.slice(at + 1);
    if (at < 1 || !NUMBER.test(value)) throw new CliError(modelText.notASetting(pair));
    const name = known.find((each) => each.toLowerCase() === typed.toLowerCase());
    if (name === undefined) throw new CliError(modelText.unknownSetting(spec.id, typed, known));
    if (name in set) throw new CliError(modelText.twice(name));
    const { least, most, whole } = spec.settings[name]!;
    const number = Number(value);
    const fits = number >= least && number <= most && (!whole || Number.isInteger(number));
    if (!fits) throw new CliError(modelText.outOfRange(spec.id, name, least, most, number, whole === true));
    set[name] = number;
  }
  return set;
}

function helpOf(spec: CaseSpec): Parameters<typeof modelText.cases>[0][number] {
  const settings = Object.entries(spec.settings).map(([name, { least, most }]) => ({ name, least, most, value: spec.rows[0]![name]! }));
  return { id: spec.id, line: modelCaseText[spec.id], rows: spec.rows.length, settings };
}

const short = (value: number): string => String(Number(value.toFixed(4)));
const settingsText = (set: Settings): string =>
  Object.entries(set)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
const text = (figures: Figures): string =>
  typeof figures === 'number'
    ? short(figures)
    : Object.entries(figures)
        .map(([name, value]) => `${name} ${short(value)}`)
        .join(', ');

const WIDTHS = [17, 24, 22, 22, 20, 0];
function columns(cells: readonly string[]): string {
  return cells
    .map((cell, c) => (cell.length < WIDTHS[c]! ? cell.padEnd(WIDTHS[c]!) : `${cell}  `))
    .join('')
    .trimEnd();
}
