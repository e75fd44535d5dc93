/**
 * What would have helped a night that is lost, in a sentence or two: only what the page itself has seen or the result says, the
 * nearest to the end first. A page that came into the night after control has not seen all of it and says nothing of its beginning.
 */
import type { CityInfo, NightResult } from '../session/protocol';
import { CONTROL_MIN, PHASE, TICKS_PER_DAY, TICKS_PER_MIN } from '../sim/vocabulary';
import type { NightCurve, NightState } from '../stores/nightStore';
import { t } from '../words/en/end';
import { hundredths } from '../words/numbers';
import { zoneName } from './causes';
import { tickClock } from './readings';

/** Fewer offers than this say nothing about how somebody asks. */
const ASKS_TOLD = 4;

export interface Seen {
  result: NightResult;
  marks: NightState['marks'];
  curve: Pick<NightCurve, 'minutes' | 'lucidity'>;
}

const ofResult = (city: CityInfo, { ending, orders, asksRight, asksWrong }: NightResult): string => {
  if (orders === 0) return t('helped.orders');
  if (ending.kind === 'dawn-latched' && ending.short === 'shares')
    return t('helped.shares', { down: city.prices.descendMin, resolve: Math.round(city.prices.share.resolve) });
  if (ending.kind === 'dawn-latched' && ending.short === 'hold') return t('helped.hold', { min: Math.max(1, ending.holdMin - ending.heldMin) });
  return asksWrong > asksRight && asksWrong + asksRight >= ASKS_TOLD ? t('helped.asks') : '';
};

/** How far the night was when the Protocol came: what is lucid by then goes on by itself. */
const ofProtocol = (city: CityInfo, { marks, curve }: Seen): string => {
  const latch = marks.find((mark) => mark.kind === 'phase' && mark.phase === PHASE.protocol);
  if (latch === undefined || (curve.minutes[0] ?? Number.POSITIVE_INFINITY) > CONTROL_MIN) return '';
  const at = curve.minutes.findIndex((minute) => minute * TICKS_PER_MIN >= latch.tick % TICKS_PER_DAY);
  const lucidity = curve.lucidity[at < 0 ? curve.lucidity.length - 1 : at] ?? 0;
  const count = marks.filter((mark) => mark.kind === 'tipped' && mark.tick <= latch.tick).length;
  const said = { time: tickClock(latch.tick), lucidity: hundredths(lucidity), mark: hundredths(city.reversal.lucidity) };
  return count === 0 ? t('helped.protocol.none', said) : t('helped.protocol', { ...said, count });
};

const ofFall = (city: CityInfo, { marks }: Seen): string => {
  const fell = marks.find((mark) => mark.kind === 'island-fell');
  return fell?.kind === 'island-fell' ? t('helped.fall', { zone: zoneName(city, fell.zone), time: tickClock(fell.tick) }) : '';
};

/** Empty where the night is not lost, or where nothing is known that is true. */
export const whatHelps = (city: CityInfo, seen: Seen): string => {
  if (!seen.result.outcome.startsWith('lost')) return '';
  const first = ofResult(city, seen.result);
  return first !== '' ? first : [ofProtocol(city, seen), ofFall(city, seen)].filter((one) => one !== '').join(' ');
};
