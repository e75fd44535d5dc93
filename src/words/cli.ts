/**
 * The words of the command line and of the validator: faults in files, usage, results as text. Plain functions and records, apart
 * from the screens' catalogue, because they carry file names and figures and must not pull in a translator at a command's start.
 */

const list = (items: readonly string[]): string => items.join(', ');
const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

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
  tooFew: (kind: string, least: number, got: number): string =>
    `needs at least ${number(least)} ${kind === 'string' ? 'characters' : 'entries'}, has ${number(got)}`,
  tooMany: (kind: string, most: number, got: number): string =>
    `may have at most ${number(most)} ${kind === 'string' ? 'characters' : 'entries'}, has ${number(got)}`,
  notMultiple: (step: number, got: string): string => `must be a multiple of ${number(step)}, not ${got}`,
  notId: (got: string): string => `must be small letters, digits and single hyphens, not ${got}`,
  refused: (got: string): string => `cannot be ${got}`,
  textPlace: (line: number, column: number): string => `line ${line}, column ${column}`,
  notJson: (found: string): string => (found === '' ? 'not JSON: the text ends too early' : `not JSON at ${JSON.stringify(found)}`),
  tooLong: (length: number, most: number): string => `too large: ${number(length)} characters, at most ${number(most)}`,
  unknownScenario: (name: string, known: readonly string[]): string => `${JSON.stringify(name.slice(0, 60))}: no such scenario; there are ${list(known)}`,
  noSuchZone: (zone: string): string => `no zone has the id ${zone}`,
  noSuchPerson: (person: string): string => `nobody in the cast has the id ${person}`,
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
