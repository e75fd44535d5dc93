/** `run`: plays nights headless with a bot at the desk; the same scenario, seed and options give the same hash anywhere. */
import { checkShape } from '../content/load';
import { MAX_TICK, type ReplayBody, seedSchema } from '../content/replaySchema';
import { MAX_NIGHTS } from '../content/schema';
import { encodeReplay } from '../replay/codec';
import { CHECKPOINT_TICKS } from '../replay/journal';
import { BOTS } from '../session/bots/registry';
import { playNight } from '../session/playNight';
import type { Scenario } from '../sim/scenario';
import { DIFFICULTIES, MAX_SLEEPERS, NIGHT_TICKS, TICKS_PER_DAY } from '../sim/vocabulary';
import { createWorld } from '../sim/world';
import { cliText, optionText } from '../words/cli';
import { type Options, readOptions } from './args';
import { CliError } from './cliError';
import { mustHaveFolder, writeBytes } from './files';
import type { Io } from './io';
import { resultOf, resultText } from './result';
import { applyDeltas, openScenario, readParams } from './scenarios';

const OPTIONS = {
  scenario: { value: 'ID|FILE', line: optionText.scenario },
  seed: { value: 'S', line: optionText.seed },
  night: { value: 'K', line: optionText.night },
  nights: { value: 'N', line: optionText.nights },
  ticks: { value: 'N', line: optionText.ticks },
  bot: { value: Object.keys(BOTS).join('|'), line: optionText.bot },
  difficulty: { value: 'D', line: optionText.difficulty },
  params: { value: 'FILE', line: optionText.params },
  sleepers: { value: 'N', line: optionText.sleepers },
  'hash-every': { value: 'N', line: optionText.hashEvery },
  out: { value: 'F.dream', line: optionText.out },
  json: { line: optionText.json },
};
const SYNOPSIS = 'run --scenario ID|FILE --seed S [options]';

/** All that a run is, read and checked before the first tick. */
interface Plan {
  scenario: Scenario;
  contentHash: string;
  inline: Scenario | undefined;
  seed: string;
  deltas: ReplayBody['deltas'];
  ticks: number;
  bot: string;
  hashEvery: number | undefined;
  out: string | undefined;
  asJson: boolean;
}

export function run(argv: string[], io: Io): number {
  const options = readOptions('run', SYNOPSIS, OPTIONS, argv, io);
  if (options === null) return 0;
  const plan = planOf(options);
  const { night, difficulty } = plan.deltas;
  const world = createWorld(plan.scenario, plan.seed, { ...(night === undefined ? {} : { night }), ...(difficulty === undefined ? {} : { difficulty }) });
  const journal = playNight(world, BOTS[plan.bot]!(plan.seed), {
    ticks: plan.ticks,
    hashEvery: plan.hashEvery ?? CHECKPOINT_TICKS,
    onHash(tick, hash) {
      if (plan.hashEvery !== undefined) io.out(plan.asJson ? JSON.stringify({ tick, hash }) : cliText.checkpoint(tick, hash));
      io.progress(cliText.progress(tick, plan.ticks));
    },
  });
  const result = resultOf(world);
  if (plan.out !== undefined) {
    const inline = plan.inline === undefined ? {} : { inline: plan.inline };
    const origin = { scenarioId: plan.scenario.id, contentHash: plan.contentHash, ...inline, seed: plan.seed, deltas: plan.deltas };
    const bytes = encodeReplay(journal.body(world, origin, plan.bot));
    writeBytes(plan.out, bytes);
    io.err(cliText.wrote(plan.out, bytes.length));
  }
  io.out(plan.asJson ? JSON.stringify(result) : resultText(result));
  return 0;
}

function planOf(options: Options): Plan {
  const named = options.need('scenario');
  const seed = seedOf(options.need('seed'));
  const [extra] = options.files;
  if (extra !== undefined) throw new CliError(cliText.noArguments('run', extra));
  const bot = options.oneOf('bot', Object.keys(BOTS)) ?? 'passive';
  const difficulty = options.oneOf('difficulty', DIFFICULTIES);
  const sleepers = options.whole('sleepers', 1, MAX_SLEEPERS);
  const night = options.whole('night', 1, MAX_NIGHTS);
  const hashEvery = options.whole('hash-every', 1, MAX_TICK);
  const out = options.text('out');
  if (out !== undefined) mustHaveFolder(out);
  const { scenario, builtIn } = openScenario(named);
  const ticks = ticksOf('run', options, scenario, night ?? 1);
  const paramsFile = options.text('params');
  const params = paramsFile === undefined ? undefined : readParams(paramsFile);
  const deltas = {
    ...(params === undefined ? {} : { params }),
    ...(sleepers === undefined ? {} : { sleepers }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(night === undefined ? {} : { night }),
  };
  const effective = applyDeltas(named, scenario, deltas);
  return {
    scenario: effective.scenario,
    contentHash: effective.hash,
    inline: builtIn ? undefined : scenario,
    seed,
    deltas,
    ticks,
    bot,
    hashEvery,
    out,
    asJson: options.on('json'),
  };
}

function seedOf(text: string): string {
  const checked = checkShape(seedSchema, text);
  if (!checked.ok) throw new CliError(cliText.badSeed(checked.faults[0]!.text));
  return checked.value;
}

/** To the dawn of the last night asked for, or exactly as many as asked. */
export function ticksOf(command: string, options: Options, scenario: Scenario, first: number): number {
  const nights = options.whole('nights', 1, MAX_NIGHTS);
  const ticks = options.whole('ticks', 0, MAX_TICK);
  const { length } = scenario.nights;
  if (nights !== undefined && ticks !== undefined) throw new CliError(cliText.notBoth(command, '--nights', '--ticks'));
  if (first > length) throw new CliError(cliText.noSuchNight('--night', length, first));
  const last = first + (nights ?? 1) - 1;
  if (last > length) throw new CliError(cliText.noSuchNight('--nights', length, last));
  return ticks ?? (scenario.nights[last - 1]!.day - scenario.nights[first - 1]!.day) * TICKS_PER_DAY + NIGHT_TICKS;
}
