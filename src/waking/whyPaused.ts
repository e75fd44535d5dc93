/**
 * Why the night stands still when it was not you. The end is told before the picture of it comes, so how it ended is read from
 * the result; a recording may stop before there is one.
 */
import type { NightState } from '../stores/nightStore';
import { t } from '../words/en/night';
import { pauseText } from './pauseText';

type Paused = Pick<NightState, 'speedCause' | 'city' | 'divers' | 'result' | 'falls' | 'nightMin'> & { speedWhy: Exclude<NightState['speedWhy'], 'asked'> };

const endedText = (result: NightState['result']): string => {
  if (result === null) return t('speed.why.recorded');
  if (result.outcome.startsWith('won')) return t('speed.why.won');
  return t(result.outcome.startsWith('lost') ? 'speed.why.lost' : 'speed.why.open');
};

export const whyPaused = ({ speedWhy, speedCause, city, divers, result, falls, nightMin }: Paused): string => {
  if (speedCause !== null && city !== null) return pauseText(city, divers, speedCause, { falls, nightMin });
  return speedWhy === 'ended' ? endedText(result) : t(`speed.why.${speedWhy}`);
};
