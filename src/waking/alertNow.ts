/**
 * An alert as it reads now, and not as it was when it came: a warning of a fall counts with the island's own wear, and is not shown
 * once the island does not fall any more; an island that wakes after it fell is told together with what that took; a dream that can be
 * answered is not offered while somebody goes to that house, nor once they have been.
 */
import type { CityInfo } from '../session/protocol';
import { ordersInHand } from '../stores/inHand';
import type { Alert, NightState } from '../stores/nightStore';
import { t } from '../words/en/night';
import { type AlertText, alertText } from './causes';

/** Somebody at their home is asked, is about to be, or was. */
const isSeenTo = ({ household }: CityInfo, sleeper: number, { divers, deeds }: Pick<NightState, 'divers' | 'deeds'>): boolean =>
  [...ordersInHand(divers), ...deeds.map(({ order }) => order)].some((order) => order.kind === 'ask' && household[order.sleeper] === household[sleeper]);

/** Null where what it warned of does not come any more, or what it offered is taken up. */
export const alertNow = (city: CityInfo, alert: Alert, night: Pick<NightState, 'falls' | 'marks' | 'divers' | 'deeds'>): AlertText | null => {
  const { event } = alert;
  const { falls, marks } = night;
  if (event.kind === 'lead' && isSeenTo(city, event.sleeper, night)) return null;
  if (event.kind === 'crumbling') {
    const fall = falls.find(({ zone }) => zone === event.zone);
    return fall === undefined ? null : alertText(city, { ...alert, event: { ...event, min: Math.max(1, Math.round(fall.min)) } });
  }
  const said = alertText(city, alert);
  if (event.kind !== 'tipped' || !marks.some((mark) => mark.kind === 'island-fell' && mark.zone === event.zone && mark.tick <= event.tick)) return said;
  return { ...said, cause: t('alert.tipped.mended', { lucid: event.lucid, need: event.need }) };
};
