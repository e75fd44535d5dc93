/** The evening in words: levers and their places, what they move, who gains by them, and what is still undone. Pure, and tested. */
import { t } from '../words/en/dusk';
import { decimals, grouped } from '../words/numbers';
import { hundredthText, signedText } from './effectText';
import {
  type Evening,
  hoursLeft,
  type Imposed,
  LEVER_VALUES,
  type Lever,
  type LeverKey,
  type LeverValue,
  placeOf,
  type Stake,
  type VariableChange,
} from './evening';
import { inSentence, leverPlaceText, policyName } from './policyText';

const MINUS = '−';
const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const countWord = (count: number): string => SMALL[count] ?? String(count);

/** A value as the instruments write it: "0.33", "9 h", "all". */
export const leverValueText = (lever: LeverKey, value: LeverValue): string => {
  if (typeof value === 'string') return inSentence(leverPlaceText(lever, value));
  return lever === 'sessionHours' ? decimals(value, 0) : decimals(value, 2);
};

/** One sentence about somebody, later; which one depends on whether the hold gets tighter. Null where nothing moves. */
export function laterCost(lever: LeverKey, from: LeverValue, to: LeverValue): { person: string; text: string } | null {
  const by = placeOf(lever, to) - placeOf(lever, from);
  if (by === 0) return null;
  const way = by > 0 ? 'tighter' : 'looser';
  return { person: LATER_PEOPLE[lever][way], text: t(`later.${lever}.${way}`) };
}
const LATER_PEOPLE: Readonly<Record<LeverKey, Readonly<Record<'tighter' | 'looser', string>>>> = {
  mandate: { tighter: 'aiko', looser: 'lena' },
  sharing: { tighter: 'noe', looser: 'bea' },
  sessionHours: { tighter: 'tomas', looser: 'hugo' },
  cycles: { tighter: 'pilar', looser: 'clara' },
  profiling: { tighter: 'ethan', looser: 'chidi' },
  gate: { tighter: 'femi', looser: 'osric' },
  intensity: { tighter: 'hania', looser: 'jonah' },
};

export const stakeText = ({ party, stake }: Stake): { party: string; what: string } => ({ party: t(`party.${party}`), what: t(`stake.${party}.${stake}`) });
export const stakeAmount = ({ stake, by }: Stake): string => {
  const sign = by < 0 ? MINUS : '+';
  if (stake === 'revenue') return `${sign}${Math.round(Math.abs(by) * 100)} %`;
  if (stake === 'pressure' || stake === 'trust') return signedText(by);
  return grouped(Math.abs(by));
};

export const isOver = ({ after, limit, better }: VariableChange): boolean => limit !== null && (better === 'up' ? after < limit : after > limit);
export const changeText = (change: VariableChange): string =>
  t('dusk.sheet.change', {
    variable: t(`variable.${change.variable}`),
    before: hundredthText(change.before),
    after: hundredthText(change.after),
    by: signedText(change.after - change.before).replace(MINUS, '-'),
  }) + (isOver(change) ? `, ${t('dusk.sheet.over', { limit: hundredthText(change.limit ?? 0) })}` : '');

export const priceText = (hours: number): string => (hours === 0 ? t('dusk.see.free') : t('dusk.price', { count: hours }));

/** Who asks for what tonight, who gains by it, and what refusing costs. */
export function demandText({ by, lever, value, profits, pressure, trust, imposed }: NonNullable<Evening['demand']>, signed: LeverValue): string {
  const asks = t(`dusk.demand.${by}`, { lever: inSentence(policyName(lever)), value: inSentence(leverPlaceText(lever, value)) });
  const costs = [
    ...(pressure === 0 ? [] : [`${t('meter.pressure')} ${signedText(pressure)}`]),
    ...(trust === 0 ? [] : [`${t('meter.trust')} ${signedText(trust)}`]),
  ].join(', ');
  const granted = placeOf(lever, signed) >= placeOf(lever, value);
  const rest = granted ? (imposed === undefined ? t('dusk.demand.granted') : imposedText(imposed)) : costs === '' ? '' : t('dusk.demand.refused', { costs });
  return [asks, t(`dusk.demand.profits.${profits}`), rest].filter((text) => text !== '').join(' ');
}

/** Who signed what the desk did not, and what it does to Autonomy. */
function imposedText({ autonomy, later }: Imposed): string {
  const falls = t('dusk.demand.imposed.falls', { before: hundredthText(autonomy), after: hundredthText(later) });
  return autonomy - later < 0.005 ? t('dusk.demand.imposed') : `${t('dusk.demand.imposed')} ${falls}`;
}

/** Whether the council would sign a place of a lever. */
export const isSigned = ({ least }: Pick<Lever, 'least'>, value: LeverValue): boolean => least === undefined || typeof value === 'string' || value >= least;

/** What "Lights out" leaves as it is. Empty when nothing is. */
export function undoneOf(evening: Evening): string[] {
  const lines: string[] = [];
  const { demand, preview, levers, divers } = evening;
  const asked = demand === null ? undefined : levers.find(({ lever }) => lever === demand.lever);
  const isRefused = demand !== null && asked !== undefined && placeOf(demand.lever, asked.signed) < placeOf(demand.lever, demand.value);
  if (demand !== null && asked !== undefined && isRefused) {
    const words = { lever: policyName(demand.lever), value: inSentence(leverPlaceText(demand.lever, asked.signed)) };
    lines.push(demand.pressure === 0 ? t('dusk.undone.unsigned', words) : t('dusk.undone.unsignedPressure', { ...words, by: signedText(demand.pressure) }));
  }
  const held = preview === null || (isRefused && preview.lever === demand?.lever) ? undefined : levers.find(({ lever }) => lever === preview.lever);
  if (held !== undefined && preview !== null && held.signed !== preview.value)
    lines.push(t('dusk.undone.unsigned', { lever: policyName(held.lever), value: inSentence(leverPlaceText(held.lever, held.signed)) }));
  const left = hoursLeft(evening);
  if (left > 0) lines.push(t('dusk.undone.hours', { count: left, words: countWord(left) }));
  const chosen = divers.filter((diver) => diver.chosen).length;
  const missing = Math.min(evening.diversMost - chosen, divers.filter((diver) => !diver.chosen && diver.kept === null).length);
  if (chosen === 0) lines.push(t('dusk.undone.nobody'));
  else if (missing > 0) lines.push(t('dusk.undone.divers', { count: missing, words: countWord(missing) }));
  return lines;
}
export const placesOf = (lever: LeverKey): readonly LeverValue[] => LEVER_VALUES[lever];
