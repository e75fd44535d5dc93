/** What a beat says: by its key in the catalogue, or, in a scenario from elsewhere, the sentence it brings itself. */
import type { CityInfo } from '../session/protocol';
import { t } from '../words/en/beats';
import { givenNameOf } from '../words/names';

type Beat = CityInfo['beats'][number];

/** A key the catalogue does not know comes back as it is: it is the sentence. */
export const beatLine = (beat: Beat | undefined): string => (beat === undefined ? '' : t(beat.says as Parameters<typeof t>[0]));

export const beatSentence = (city: CityInfo, beat: Beat): string =>
  beat.speaker < 0 ? beatLine(beat) : t('beat.said', { name: givenNameOf(city, beat.speaker), line: beatLine(beat) });
