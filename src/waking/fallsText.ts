/**
 * Which islands fall if every minute wears them as this one does: the clock of the first, and how many more within the hour. What
 * is said is the present rate and nothing else; the forecast knows more, of one place at a time. And beside it the pace of what saves them.
 */

import type { CityInfo } from '../session/protocol';
import { NIGHT_MIN } from '../sim/vocabulary';
import type { Fall, NightState } from '../stores/nightStore';
import { t } from '../words/en/night';
import { hundredths, nightClockText } from '../words/numbers';
import { zoneName } from './causes';
import type { GoalLineText } from './goalText';

export type Falling = Pick<NightState, 'falls' | 'nightMin'>;
const SOON_MIN = 60;
/** Below this there is no rate worth telling. */
const LEAST_LUCID = 0.005;

/** Falls before dawn; later ones do not happen. */
const tonight = ({ falls, nightMin }: Falling): Fall[] => falls.filter(({ min }) => nightMin + min < NIGHT_MIN);

/** "At this rate Quay falls at 02:58, and 9 more within the hour." Empty where none falls before dawn. */
export const fallsSentence = (city: CityInfo, night: Falling, subject?: number): string => {
  const falls = tonight(night);
  const first = falls.find(({ zone }) => zone === subject) ?? falls[0];
  if (first === undefined) return '';
  const more = falls.filter((fall) => fall !== first && fall.min <= SOON_MIN).length;
  const said = { zone: zoneName(city, first.zone), time: nightClockText(night.nightMin + first.min), count: more };
  return more > 0 ? t('falls.more', said) : t('falls.one', said);
};

/** When Lucidity reaches its mark as it rises of late: empty before anybody is lucid, and once it stands there. */
export const paceSentence = ({ reversal }: CityInfo, { nightMin, meters, lucidityRise }: Pick<NightState, 'nightMin' | 'meters' | 'lucidityRise'>): string => {
  const left = reversal.lucidity - meters.lucidity;
  if (meters.lucidity < LEAST_LUCID || left <= 0) return '';
  const mark = hundredths(reversal.lucidity);
  const reached = nightMin + left / Math.max(lucidityRise, Number.EPSILON);
  return reached < NIGHT_MIN ? t('pace.at', { mark, time: nightClockText(Math.ceil(reached)) }) : t('pace.late', { mark });
};

/** The same as a line among what the night asks. */
export const fallsLine = (city: CityInfo, night: Falling & Pick<NightState, 'fallen'>): GoalLineText => {
  const of = city.zones.length;
  return { what: t('falls.standing', { standing: of - night.fallen, of }), how: fallsSentence(city, night) || t('falls.none'), state: 'open' };
};
