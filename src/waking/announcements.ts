/** Alerts as sentences for a screen reader; apart from causes.ts because they arrive after the first screen. */
import type { CityInfo } from '../session/protocol';
import { PHASES } from '../sim/vocabulary';
import type { Alert } from '../stores/nightStore';
import { t } from '../words/en/night';
import { personName } from '../words/names';
import { alertText, phaseWord, reasonPhrase, zoneName } from './causes';

export const alertSentence = (city: CityInfo, alert: Alert): string => {
  const { event, count } = alert;
  switch (event.kind) {
    case 'nightmare':
      return t('announce.nightmare', {
        count,
        name: personName(city, event.sleeper),
        zone: zoneName(city, event.zone),
        reason: reasonPhrase(city, event.reason, event.source),
      });
    case 'trapped':
    case 'lucid':
      return t(`announce.${event.kind}`, { count, name: personName(city, event.sleeper), zone: zoneName(city, event.zone) });
    case 'phase':
      return t('announce.phase', { phase: phaseWord(event.phase), why: t(`phase.why.${PHASES[event.phase] ?? 'nominal'}`) });
    case 'island-fell':
      return t('announce.island-fell', { zone: zoneName(city, event.zone) });
    case 'crumbling':
      return t('announce.crumbling', { zone: zoneName(city, event.zone), min: event.min });
    case 'tipped':
    case 'near':
    case 'lead':
    case 'moot':
    case 'moment': {
      const { title, cause } = alertText(city, alert);
      return cause === '' ? `${title}.` : `${title}. ${cause}`;
    }
    default:
      return `${alertText(city, alert).title}.`;
  }
};
