/** Events and bouts as sentences: who, why, where. The only place that turns a reason's code into words. */
import type { CityInfo, PersonDetail } from '../session/protocol';
import type { NightEvent } from '../session/protocolNight';
import { LOOKS, type Order, PHASES, REASON, REASONS } from '../sim/vocabulary';
import type { Alert } from '../stores/nightStore';
import { t } from '../words/en/night';
import { givenNameOf, personName } from '../words/names';
import { hundredths, nightClockText } from '../words/numbers';
import { tickClock } from './readings';

export const zoneName = (city: CityInfo, zone: number): string => city.zones[zone]?.name ?? '';
export const phaseWord = (phase: number): string => t(`phase.${PHASES[phase] ?? 'nominal'}`);

export const reasonPhrase = (city: CityInfo, reason: number, source: number): string => {
  const code = REASONS[reason] ?? 'own-fear';
  if (code !== 'link') return t(`reason.${code}`);
  return source >= 0 ? t('reason.link', { source: personName(city, source) }) : t('reason.link.unknown');
};

/** The sentence under a person's state, with `sourceMark` where the source's name goes, so that it can be a link. */
export const causeSentence = (city: CityInfo, person: PersonDetail, bout: { reason: number; source: number }, sourceMark: string): string => {
  const code = REASONS[bout.reason] ?? 'own-fear';
  if (bout.reason !== REASON.link) return t(`cause.${code}`);
  const source = bout.source >= 0 ? sourceMark : t('reason.link.unknown');
  const link = person.links.find((one) => one.sleeper === bout.source);
  const zone = zoneName(city, city.zone[bout.source] ?? -1);
  if (link === undefined) return t('cause.link', { source });
  const keys = ['cause.link.household', 'cause.link.zone', 'cause.link.bridge', 'cause.link.far'] as const;
  return t(keys[link.via], { source, zone });
};

export const orderWord = (order: Order): string => t(`order.${order.kind}`);

/** A verdict such as `won:awake-together` in words; endings get their own with their chapter. */
export const outcomeWord = (outcome: string): string =>
  t(outcome.startsWith('won') ? 'outcome.won' : outcome.startsWith('lost') ? 'outcome.lost' : 'outcome.open');

export interface AlertText {
  title: string;
  cause: string;
}
export const alertText = (city: CityInfo, alert: Alert): AlertText => {
  const { event, count } = alert;
  switch (event.kind) {
    case 'nightmare': {
      const name = personName(city, event.sleeper);
      const reason = reasonPhrase(city, event.reason, event.source);
      const zone = zoneName(city, event.zone);
      if (count === 1) return { title: name, cause: t('alert.nightmare.cause', { reason, zone }) };
      return { title: t('alert.nightmares', { zone }), cause: t('alert.nightmares.cause', { name, reason }) };
    }
    case 'trapped':
    case 'lucid': {
      const name = personName(city, event.sleeper);
      const zone = zoneName(city, event.zone);
      if (count === 1) return { title: t(`alert.${event.kind}`, { name }), cause: t(`alert.${event.kind}.cause`, { zone }) };
      return { title: t(`alert.${event.kind}.many`, { zone }), cause: t('alert.many.cause', { name }) };
    }
    case 'phase':
      return { title: phaseWord(event.phase), cause: t(`phase.why.${PHASES[event.phase] ?? 'nominal'}`) };
    case 'island-fell':
      return { title: t('alert.island-fell', { zone: zoneName(city, event.zone) }), cause: t('alert.island-fell.cause') };
    case 'tipped':
      return {
        title: t('alert.tipped', { zone: zoneName(city, event.zone) }),
        cause: t('alert.tipped.cause', { lucid: event.lucid, need: event.need }),
      };
    case 'crumbling':
      return { title: t('alert.crumbling', { zone: zoneName(city, event.zone), min: event.min }), cause: t('alert.crumbling.cause') };
    case 'near':
      return {
        title: t('alert.near', { name: personName(city, event.sleeper) }),
        cause: event.source < 0 ? '' : t('alert.near.cause', { source: personName(city, event.source), zone: zoneName(city, city.zone[event.source] ?? -1) }),
      };
    case 'lead':
      return { title: t('alert.lead', { name: personName(city, event.sleeper) }), cause: t('alert.lead.cause', { zone: zoneName(city, event.zone) }) };
    case 'moot':
      return {
        title: t('alert.moot', { name: givenNameOf(city, event.sleeper) }),
        cause: t('alert.moot.cause', {
          why: t(LOOKS[event.look] === 'lucid' ? 'alert.moot.lucid' : LOOKS[event.look] === 'awake' ? 'alert.moot.awake' : 'alert.moot.other'),
          next: t(event.isFree ? 'alert.moot.free' : 'alert.moot.goesOn', { diver: givenNameOf(city, event.diver), time: tickClock(event.tick) }),
        }),
      };
    case 'moment':
      return momentText(city, event);
    case 'outcome':
      return { title: outcomeWord(event.outcome), cause: '' };
    case 'order':
      return { title: orderWord(event.order), cause: '' };
  }
};

const momentText = ({ prices, reversal }: CityInfo, { moment, value }: Extract<NightEvent, { kind: 'moment' }>): AlertText => {
  const time = moment === 'latch-counts' ? tickClock(value) : nightClockText(value);
  const price = {
    resolve: prices.share.resolve,
    min: prices.share.min,
    down: prices.descendMin,
    mark: hundredths(reversal.lucidity),
    holdMin: reversal.holdMin,
    shares: reversal.shares,
  };
  return { title: t(`moment.${moment}`, { time, count: value, mark: price.mark }), cause: t(`moment.${moment}.cause`, price) };
};

/** A mark on the timeline, in a few words. */
export const markText = (city: CityInfo, event: NightEvent): string => {
  if ('sleeper' in event && event.kind !== 'nightmare' && event.kind !== 'near' && event.kind !== 'lead')
    return t(`alert.${event.kind}`, { name: personName(city, event.sleeper) });
  if (event.kind === 'order') return t('timeline.order', { order: orderWord(event.order) });
  const { title, cause } = alertText(city, { id: 0, tick: event.tick, event, count: 1 });
  return event.kind === 'nightmare' ? `${title}, ${cause}` : title;
};
