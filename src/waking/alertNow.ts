/**
 * An alert as it reads now, and not as it was when it came: a warning of a fall counts with the island's own wear, and is not shown
 * once the island does not fall any more; an island that wakes after it fell is told together with what that took.
 */
import type { CityInfo } from '../session/protocol';
import type { Alert, NightState } from '../stores/nightStore';
import { t } from '../words/en/night';
import { type AlertText, alertText } from './causes';

/** Null where what it warned of does not come any more. */
export const alertNow = (city: CityInfo, alert: Alert, { falls, marks }: Pick<NightState, 'falls' | 'marks'>): AlertText | null => {
  const { event } = alert;
  if (event.kind === 'crumbling') {
    const fall = falls.find(({ zone }) => zone === event.zone);
    return fall === undefined ? null : alertText(city, { ...alert, event: { ...event, min: Math.max(1, Math.round(fall.min)) } });
  }
  const said = alertText(city, alert);
  if (event.kind !== 'tipped' || !marks.some((mark) => mark.kind === 'island-fell' && mark.zone === event.zone && mark.tick <= event.tick)) return said;
  return { ...said, cause: t('alert.tipped.mended', { lucid: event.lucid, need: event.need }) };
};
