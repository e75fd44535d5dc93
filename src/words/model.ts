/** The words of `model`: what each reference case and each of its settings is, faults in what was typed, results as text. */

const list = (items: readonly string[]): string => items.join(', ');
const quoted = (text: string): string => JSON.stringify(text.slice(0, 40));
const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6, useGrouping: false });

export type ModelCaseId = keyof typeof modelCaseText;

export const modelCaseText = {
  'natural-period': 'sleep with the body clock held still: its period and length',
  'habitual-sleep': 'an ordinary night: its length and its onset',
  'recovery-sleep': 'the length of the sleep after hours held awake',
  debt: 'sleep debt after short nights, daily mean',
  'stage-shares': 'share of sleep in each stage, eight hours, young adult',
  'rem-thirds': 'REM by thirds of the night',
  'waso-age': 'minutes awake after sleep onset that a decade of age adds',
  'sir-final-size': 'SIR, mixed: share ever infected',
  'sir-peak': 'SIR, mixed: largest share infected at once',
  'sir-extinction': 'SIR, mixed: chance that one case dies out',
  'sis-endemic': 'SIS, mixed: endemic level',
  sisa: 'SIS with spontaneous infection: level (Hill 2010)',
  'watts-window': 'mean degrees between which one seed starts a global cascade',
  'watts-size': 'size of a global cascade on a Poisson graph',
  'giant-component': 'giant component of a Poisson graph',
  'random-immunity': 'share immune at random that stops an epidemic, mixed',
  'hub-immunity': 'share immune, most linked first, that stops an epidemic on a Poisson graph',
  clustering: 'clustering of a rewired ring (Watts and Strogatz)',
  hawkes: 'rogue programmes: mean rate in units of mu, Fano factor',
  'calm-nightmares': 'share of adults with a nightmare a week or more in a calm city',
  'city-regimes': 'share with a nightmare a night: calm, smoulder, cascade, recovery, and their order',
} as const;

export const modelSettingText: Readonly<Record<string, string>> = {
  amplitude: 'circadian amplitude',
  need: "hours of sleep a person's need is set to",
  awakeH: 'hours held awake from the usual waking',
  hours: 'hours asleep a day',
  days: 'days of it',
  age: 'years',
  r0: 'reproduction number',
  k: 'contacts, or links of a place on the ring',
  a: 'spontaneous rate',
  b: 'rate a contact',
  g: 'rate of recovery',
  phi: 'threshold share',
  z: 'mean degree',
  p: 'share rewired',
  n: 'branching ratio',
  mu: 'unprompted programmes a minute',
  nights: 'nights counted',
};

export interface SettingLine {
  name: string;
  least: number;
  most: number;
  value: number;
}

export const modelText = {
  synopsis: 'model CASE|all [options]',
  set: "gives one of the case's settings another value; may be repeated",
  n: 'sleepers, in place of the case’s own number',
  seeds: 'runs, worlds, windows or nights averaged over, in place of the case’s own number',
  quick: 'small sizes, with tolerances that grow with them',
  cases: (cases: readonly { id: string; line: string; rows: number; settings: readonly SettingLine[] }[]): string =>
    [
      '',
      ...cases.flatMap(({ id, line, rows, settings }) => [
        `  ${id.padEnd(17)}${line}${rows > 1 ? `; ${rows} rows` : ''}`,
        ...settings.map(
          ({ name, least, most, value }) =>
            `${' '.repeat(21)}${name.padEnd(10)}${modelSettingText[name] ?? ''}, ${figure(least)} to ${figure(most)}; ${figure(value)} unless set`,
        ),
      ]),
    ].join('\n'),
  noCase: (known: readonly string[]): string => `model: which case? There are all, ${list(known)}`,
  unknownCase: (name: string, known: readonly string[]): string => `model: ${quoted(name)} is not a case; there are all, ${list(known)}`,
  oneCase: (extra: string): string => `model: one case at a time; what is ${quoted(extra)}?`,
  setNeedsOne: 'model: --set needs one case, not all',
  notASetting: (text: string): string => `model: --set takes name=number, not ${quoted(text)}`,
  unknownSetting: (id: string, name: string, known: readonly string[]): string =>
    known.length === 0 ? `model: ${id} has no settings` : `model: ${id} has no setting ${quoted(name)}; it has ${list(known)}`,
  twice: (name: string): string => `model: --set ${name} is given twice`,
  outOfRange: (id: string, name: string, least: number, most: number, got: number, whole: boolean): string =>
    `model: ${id}: ${name} must be ${whole ? 'a whole number' : ''}${whole ? ' ' : ''}from ${figure(least)} to ${figure(most)}, not ${figure(got)}`,
  together: (id: string, name: string, least: number, most: number, got: number): string =>
    `model: ${id}: with the other settings ${name} must be from ${figure(least)} to ${figure(most)}, not ${figure(got)}`,
  running: (id: string, set: string): string => `${id} ${set}`,
  verdict: (ok: boolean): string => (ok ? 'ok' : 'FAILED'),
  heads: ['case', 'set', 'value', 'expected', 'tolerance', ''] as const,
  summary: (ok: number, all: number): string => `${ok} of ${all} ok`,
} as const;
