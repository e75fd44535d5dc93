/**
 * The words of the command line and of the validator: faults in files, usage, results as text. Plain functions and records, apart
 * from the screens' catalogue, because they carry file names and figures and must not pull in a translator at a command's start.
 */

const list = (items: readonly string[]): string => items.join(', ');
const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
const things = (count: number, kind: string): string =>
  `${number(count)} ${kind === 'string' ? 'character' : 'entr'}${count === 1 ? (kind === 'string' ? '' : 'y') : kind === 'string' ? 's' : 'ies'}`;

/** What can be wrong in a file, without its name and place, which go in front. */
export const faultText = {
  unknownKey: 'unknown key',
  missing: 'is missing',
  aList: 'a list',
  anObject: 'an object',
  controlCharacters: 'must be one line without control characters',
  tieToSelf: 'a tie to themself',
  allZero: 'at least one share must be above 0',
  wrongType: (expected: string, got: string): string => `must be ${TYPE_NAMES[expected] ?? expected}, not ${got}`,
  notOneOf: (values: readonly string[], got: string): string =>
    values.length === 1 ? `must be ${values[0]}, not ${got}` : `must be one of ${list(values)}, not ${got}`,
  below: (least: number, got: string): string => `must be at least ${number(least)}, not ${got}`,
  above: (most: number, got: string): string => `must be at most ${number(most)}, not ${got}`,
  tooFew: (kind: string, least: number, got: number): string => `needs at least ${things(least, kind)}, has ${number(got)}`,
  tooMany: (kind: string, most: number, got: number): string => `may have at most ${things(most, kind)}, has ${number(got)}`,
  notMultiple: (step: number, got: string): string => `must be a multiple of ${number(step)}, not ${got}`,
  notId: (got: string): string => `must be small letters, digits and single hyphens, not ${got}`,
  refused: (got: string): string => `cannot be ${got}`,
  textPlace: (line: number, column: number): string => `line ${line}, column ${column}`,
  notJson: (found: string): string => (found === '' ? 'not JSON: the text ends too early' : `not JSON at ${JSON.stringify(found)}`),
  tooLong: (length: number, most: number): string => `too large: ${number(length)} characters, at most ${number(most)}`,
  unknownScenario: (name: string, known: readonly string[]): string => `${JSON.stringify(name.slice(0, 60))}: no such scenario; there are ${list(known)}`,
  noSuchZone: (zone: string): string => `no zone has the id ${zone}`,
  noSuchPerson: (person: string): string => `nobody in the cast has the id ${person}`,
  oneDemand: (asked: number): string => `must ask for one policy, not ${asked}`,
  noSuchFact: (fact: string): string => `no answer makes “${fact}” true`,
  noSuchPart: (part: number): string => `the goal has no part ${part}`,
  duplicate: (id: string, first: string): string => `${id} is already at ${first}`,
  bridgeToItself: (zone: string): string => `joins ${zone} to itself`,
  householdApart: (household: string, zone: string): string => `household ${household} lives in ${zone}; one household, one zone`,
  firstDay: (day: number): string => `the first night falls on day 0, not ${day}`,
  dayOrder: (day: number, before: number): string => `must come after day ${before}, not ${day}`,
  tickOrder: (tick: number, before: number): string => `tick ${tick} comes after tick ${before}: out of order`,
  pastTheEnd: (tick: number, end: number): string => `tick ${tick} is past the end, tick ${end}`,
  fewerThanCast: (sleepers: number, cast: number): string => `${number(sleepers)} sleepers are fewer than the ${number(cast)} named people`,
  tooManyLinks: (links: number, most: number): string => `about ${number(links)} links, at most ${number(most)}: fewer sleepers, or fewer links each`,
} as const;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
};

/** Why a replay or a save cannot be read, by the replay room's codes. */
export const fileFaultText: Readonly<
  Record<'too-large' | 'too-short' | 'not-ours' | 'other-version' | 'wrong-length' | 'bad-checksum' | 'bad-stream' | 'bad-text', string>
> = {
  'too-large': 'too large',
  'too-short': 'cut short',
  'not-ours': 'not a file of this program',
  'other-version': 'of another version of this file format',
  'wrong-length': 'has bytes to spare at its end',
  'bad-checksum': 'altered or damaged: its checksum does not match',
  'bad-stream': 'damaged: its contents cannot be unpacked',
  'bad-text': 'damaged: its contents cannot be read',
};

export const cliText = {
  usage: (commands: readonly { name: string; line: string }[]): string =>
    [
      'usage: nightmare <command> [options]',
      '',
      ...commands.map(({ name, line: does }) => `  ${name.padEnd(10)}${does}`),
      '',
      'nightmare <command> --help lists its options',
    ].join('\n'),
  commandUsage: (synopsis: string, options: readonly { flag: string; line: string }[]): string => {
    const width = Math.max(0, ...options.map(({ flag }) => flag.length)) + 2;
    return [
      `usage: nightmare ${synopsis}`,
      ...(options.length > 0 ? [''] : []),
      ...options.map(({ flag, line: does }) => `  ${flag.padEnd(width)}${does}`),
    ].join('\n');
  },
  noCommand: (known: readonly string[]): string => `which command? There are ${list(known)}`,
  unknownCommand: (name: string, known: readonly string[]): string => `${JSON.stringify(name.slice(0, 40))} is not a command; there are ${list(known)}`,
  unknownOption: (command: string, option: string): string => `${command}: there is no option ${option}; ${command} --help lists them`,
  needsValue: (command: string, option: string): string => `${command}: ${option} needs a value`,
  takesNoValue: (command: string, option: string): string => `${command}: ${option} takes no value`,
  needsOption: (command: string, option: string): string => `${command}: ${option} is missing`,
  needsFile: (command: string): string => `${command}: which file?`,
  oneFile: (command: string, extra: string): string => `${command}: one file at a time; what is ${JSON.stringify(extra.slice(0, 40))}?`,
  noArguments: (command: string, extra: string): string => `${command}: what is ${JSON.stringify(extra.slice(0, 40))}? It takes options only`,
  notBoth: (command: string, a: string, b: string): string => `${command}: ${a} and ${b} cannot be given together`,
  wholeNumber: (option: string, least: number, most: number, got: string): string =>
    `${option}: must be a whole number from ${number(least)} to ${number(most)}, not ${JSON.stringify(got.slice(0, 40))}`,
  oneOf: (option: string, known: readonly string[], got: string): string => `${option}: must be one of ${list(known)}, not ${JSON.stringify(got.slice(0, 40))}`,
  badSeed: (fault: string): string => `--seed: ${fault}`,
  noSuchNight: (option: string, nights: number, got: number): string =>
    `${option}: the scenario has ${number(nights)} ${nights === 1 ? 'night' : 'nights'}, not ${number(got)}`,
  noSuchFile: (file: string): string => `${file}: no such file`,
  isFolder: (file: string): string => `${file}: is a folder`,
  notReadable: (file: string, code: string): string => `${file}: cannot be read (${code})`,
  notWritable: (file: string, code: string): string => `${file}: cannot be written (${code})`,
  noFolder: (file: string): string => `${file}: cannot be written, there is no such folder`,
  notText: (file: string): string => `${file}: not text in UTF-8`,
  fileTooLarge: (file: string, bytes: number, most: number): string => `${file}: too large: ${number(bytes)} bytes, at most ${number(most)}`,
  otherSimVersion: (file: string, has: string, ours: string): string =>
    `${file}: recorded with simulation version ${has}, this is ${ours}; it cannot be played again here`,
  otherScenario: (file: string, id: string): string => `${file}: recorded on another version of the scenario ${id}`,
  untilPastEnd: (tick: number, end: number): string => `--until: the replay ends at tick ${number(end)}, before ${number(tick)}`,
  notAnOrder: (numbers: string): string => `${numbers} is not an order`,
  badSnapshot: (why: string): string => `snapshot: ${why}`,
  wrote: (file: string, bytes: number): string => `wrote ${file}, ${number(bytes)} bytes`,
  progress: (tick: number, end: number): string => `tick ${number(tick)} of ${number(end)}`,
  diverged: (file: string, tick: number, array: string, index: number): string =>
    `${file}: parts from the recording by tick ${tick}, first in ${array} at ${index}`,
  verified: (tick: number, hash: string, points: number): string => `verified: ${points} checkpoints agree, tick ${tick}, hash ${hash}`,
  notVerified: (tick: number, array: string, index: number): string => `not verified: differs by tick ${tick}, first in ${array} at ${index}`,
  checkpoint: (tick: number, hash: string): string => `tick ${String(tick).padStart(7)}  ${hash}`,
  valid: (file: string, kind: string, what: string): string => `${file}: ok, ${kind} ${what}`,
  someInvalid: (bad: number, all: number, first: string): string => `${bad} of ${all} ${all === 1 ? 'file' : 'files'} at fault; ${first}`,
  schemaKind: (known: readonly string[], got: string | undefined): string =>
    got === undefined ? `schema: of what? There are ${list(known)}` : `schema: must be one of ${list(known)}, not ${JSON.stringify(got.slice(0, 40))}`,
  outOfMemory: 'not enough memory for a run of this size; fewer sleepers need less',
  internal: (message: string): string => `internal error, please report it with the command you gave: ${message}`,
  summary: (facts: readonly (readonly [string, string])[]): string => facts.map(([name, value]) => `${name.padEnd(12)}${value}`).join('\n'),
} as const;

export const commandText = {
  run: 'plays a night headless; ends with outcome, meters, tick, hash',
  replay: 'plays a recorded night again, or verifies it',
  validate: 'says whether scenarios, replays and saves are sound, or every fault with its place',
  schema: 'prints the JSON Schema of a scenario, replay or save',
  sweep: 'plays many nights and says how often each bot wins',
  model: 'runs the reference cases of the model on the real engine',
  bench: 'measures speed and memory against a yardstick run beside it',
} as const;

export const optionText = {
  scenario: 'a built-in scenario or a file',
  seed: 'any text; the same seed gives the same night',
  night: 'starts from this night of the scenario, 1 by default',
  nights: 'plays this many nights, with the days between, 1 by default',
  ticks: 'plays exactly this many ticks of 10 s instead',
  bot: 'who gives the orders, passive by default',
  difficulty: 'gentle, normal, hard or nightmare',
  params: 'a JSON file of constants of the model to change',
  sleepers: "in place of the scenario's own number",
  hashEvery: 'a hash each N ticks; checkpoints too, each 600 otherwise',
  out: 'writes the replay',
  json: 'results as JSON, one object a line',
  verify: 'compares every checkpoint, names what differs first',
  until: 'stops at this tick',
  seeds: 'one seed or a range of whole numbers, such as 1..200',
  bots: 'bots by name, with commas between',
  workers: 'threads; as many as there are cores by default, and the same rows however many',
  csv: 'rows as CSV',
  help: 'this text',
} as const;

export const benchText = {
  synopsis: 'bench [--quick] [--json]',
  json: 'one JSON object a figure',
  quick: 'only the cities of 10,000 and 100,000',
  warming: 'warming up',
  measuring: (sleepers: number): string => `a night of ${number(sleepers)} sleepers`,
  row: (row: { name: string; value: number; unit: string; yardstick: number | null; ratio: number | null; limit: number; ok: boolean }): string => {
    const beside = row.yardstick === null || row.ratio === null ? '' : `  yardstick ${row.yardstick.toFixed(1)}, ratio ${row.ratio.toFixed(2)}`;
    return `${row.ok ? 'ok    ' : 'missed'}  ${row.name.padEnd(18)}${row.value.toFixed(2).padStart(9)} ${row.unit}, limit ${row.limit}${beside}`;
  },
} as const;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const sweepText = {
  progress: (done: number, all: number): string => `${number(done)} of ${number(all)} runs`,
  badSeeds: (got: string): string => `--seeds: must be a whole number or a range such as 1..200, not ${JSON.stringify(got.slice(0, 40))}`,
  tooMany: (runs: number, most: number): string => `sweep: ${number(runs)} runs, at most ${number(most)}`,
  summary: (line: { bot: string; runs: number; wins: number; rate: number; lo: number; hi: number }): string =>
    `${line.bot.padEnd(26)}${String(line.wins).padStart(5)} of ${String(line.runs).padEnd(6)}${percent(line.rate).padStart(8)}   (${percent(line.lo)} to ${percent(line.hi)})`,
} as const;

const points = (share: number): string => `${share >= 0 ? '+' : ''}${(100 * share).toFixed(1)} points`;

export const balanceText = {
  seeds: 'a range of whole numbers, 1..200 by default',
  workers: 'threads, 1 by default',
  nights: 'nights of the chapter, the crisis night by default',
  difficulties: 'by name, with commas between; normal by default',
  progress: (night: number, bot: string, difficulty: string, done: number, all: number): string =>
    `night ${night}, ${bot}, ${difficulty}: ${number(done)} of ${number(all)} nights`,
  row: (text: string, ok: boolean | null): string => `${ok === null ? '      ' : ok ? 'ok    ' : 'missed'}  ${text}`,
  bot: (night: number, difficulty: string, bot: string, rate: number, lo: number, hi: number, band: readonly [number, number] | undefined): string =>
    `night ${night}   ${difficulty.padEnd(10)}${bot.padEnd(13)}${percent(rate).padStart(8)}   (${percent(lo)} to ${percent(hi)})${band ? `   band ${percent(band[0])} to ${percent(band[1])}` : ''}`,
  without: (verb: string, loss: number, least: number | null): string =>
    `careful without ${verb.padEnd(10)} loses ${points(loss)}${least === null ? '' : `, at least ${points(least)}`}`,
  withHabit: (habit: string, gain: number): string => `careful with ${habit.padEnd(13)} gains ${points(gain)}, nothing allowed`,
  figure: (name: string, value: number, low: number, high: number): string =>
    `${FIGURES[name] ?? name}: ${value.toFixed(1)}, wanted ${high === Number.POSITIVE_INFINITY ? `${low} or more` : `${low} to ${high}`}`,
} as const;

const FIGURES: Readonly<Record<string, string>> = {
  orders: 'orders a night, mean',
  'full-asks': 'asks with three questions, in 19 nights of 20 at most',
  verbs: 'different verbs a tide, mean',
  gap: 'seconds at 1x between decisions at flood, median',
  quiet: 'longest seconds at 1x without event or choice, in 19 nights of 20 at most',
};
