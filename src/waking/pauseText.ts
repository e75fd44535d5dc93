/** Why the night stands still by itself, as one sentence. On the first screen, so it brings no other words with it. */
import type { CityInfo, DiverView, PauseCause } from '../session/protocol';
import { PHASE } from '../sim/vocabulary';
import { isFree } from '../stores/inHand';
import { t } from '../words/en/night';
import { personName } from '../words/names';
import { phaseWord, zoneName } from './causes';
import { type Falling, fallsSentence } from './fallsText';

export const pauseText = (city: CityInfo, divers: readonly DiverView[], { kind, subject }: PauseCause, night: Falling): string => {
  switch (kind) {
    case 'control-begins':
      return t('pause.control-begins');
    case 'diver-free':
      // Old news once they have been told where.
      return divers[subject] !== undefined && isFree(divers[subject]) ? t('pause.diver-free', { name: personName(city, divers[subject].sleeper) }) : '';
    case 'phase-begins':
      return subject === PHASE.protocol ? t('pause.protocol') : t('pause.phase-begins', { phase: phaseWord(subject) });
    case 'island-falling':
      return fallsSentence(city, night, subject);
    case 'tide-turns':
      return t(subject === 1 ? 'pause.flood' : 'pause.ebb');
    case 'named-nightmare':
      return t('pause.named-nightmare', { name: personName(city, subject), zone: zoneName(city, city.zone[subject] ?? -1) });
  }
};
