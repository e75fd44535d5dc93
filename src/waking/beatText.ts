/** What a beat says: by its key in the catalogue, or, in a scenario from elsewhere, the sentence it brings itself. */
import type { CityInfo, Said } from '../session/protocol';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import { t } from '../words/en/beats';
import { givenNameOf } from '../words/names';
import { twistOf } from './goalText';

const FRESH_TICKS = 20 * TICKS_PER_MIN;
type Beat = CityInfo['beats'][number];

/** A key the catalogue does not know comes back as it is: it is the sentence. */
export const beatLine = (beat: Beat | undefined): string => (beat === undefined ? '' : t(beat.says as Parameters<typeof t>[0]));

export const beatSentence = (city: CityInfo, beat: Beat): string =>
  beat.speaker < 0 ? beatLine(beat) : t('beat.said', { name: givenNameOf(city, beat.speaker), line: beatLine(beat) });

/** The oldest that is still fresh and has not been shown, -1 for none; the twist of a daily night stands over what the night asks, and is not said twice. */
export const nextBeat = (city: Pick<CityInfo, 'scenario' | 'beats'>, said: readonly Said[], shown: number, tick: number): number => {
  const isTwist = ({ beat }: Said): boolean => beat === 0 && twistOf(city) !== '';
  return said.findIndex((one, at) => at >= shown && tick - one.tick <= FRESH_TICKS && !isTwist(one));
};
