/**
 * Alerts: what the night asks you to look at, at most three at once.
 * Events of one kind in one zone within 20 simulated minutes are one alert with a count, so a cascade reads as
 * "Harrow Row x14" and not as a flood. What is shown holds still: a waiting alert takes a shown one's place only
 * if it matters more, or if the shown one has been silent for five minutes. (Showing simply the newest three was
 * tried on paper and rejected: at 4x in a cascade the list changes twenty times a second and cannot be read.)
 */
import type { Moment, NightEvent } from '../session/protocolNight';
import { PHASE, TICKS_PER_MIN } from '../sim/vocabulary';
import type { Alert } from './nightStore';

export const ALERTS_SHOWN = 3;
export const MERGE_TICKS = 20 * TICKS_PER_MIN;
/** A warning of the next minutes stays so long. */
const SHORT_TICKS = 8 * TICKS_PER_MIN;
const SILENT_TICKS = 5 * TICKS_PER_MIN;
/** Zones times kinds bound the groups in practice; this bounds them in principle. */
const MAX_GROUPS = 256;

const RANKS = { outcome: 6, 'island-fell': 5, crumbling: 5, phase: 4, trapped: 3, near: 1, lead: 0, nightmare: 2, lucid: 1, moment: 2, order: 0 } as const;
/** Moments that decide something; the others say what the sea does. */
const WEIGHTY: Partial<Record<Moment, number>> = { reversal: 6, 'centre-opens': 4, 'latch-counts': 4, 'hold-begins': 4, 'hold-breaks': 4, 'fear-shared': 4 };

export interface AlertBook {
  groups: Alert[];
  shown: Alert[];
  nextId: number;
}
export const createAlertBook = (): AlertBook => ({ groups: [], shown: [], nextId: 1 });

const zoneOf = (event: NightEvent): number => ('zone' in event ? event.zone : -1);
const sleeperOf = (event: NightEvent): number => ('sleeper' in event ? event.sleeper : -1);
const rankOf = (alert: Alert, isCast: (sleeper: number) => boolean): number => {
  // Warnings and leads are about people who are known anyway.
  const known = alert.event.kind === 'near' || alert.event.kind === 'lead' ? -1 : sleeperOf(alert.event);
  const latched = alert.event.kind === 'phase' && alert.event.phase === PHASE.protocol;
  const rank = latched ? RANKS.outcome : alert.event.kind === 'moment' ? (WEIGHTY[alert.event.moment] ?? RANKS.moment) : RANKS[alert.event.kind];
  return rank + (known >= 0 && isCast(known) ? 2 : 0);
};

/** Whether an alert takes this event in: same kind, same zone, not more than 20 minutes after its last one. */
const takes = (alert: Alert, event: NightEvent): boolean =>
  alert.event.kind === event.kind &&
  event.kind !== 'phase' &&
  event.kind !== 'outcome' &&
  event.kind !== 'near' &&
  event.kind !== 'lead' &&
  (event.kind !== 'moment' || (alert.event.kind === 'moment' && alert.event.moment === event.moment)) &&
  zoneOf(alert.event) === zoneOf(event) &&
  event.tick - alert.tick <= MERGE_TICKS;

const TIDES: readonly Moment[] = ['flood-ahead', 'ebb-ahead', 'flood', 'ebb'];
const HOLDS: readonly Moment[] = ['hold-begins', 'hold-breaks', 'reversal'];
const LATCHES: readonly Moment[] = ['latch-counts', 'latch-stops'];
/** Whether what an alert speaks of is over with this event: a warning ends with what it warned of. */
const ends = ({ event: old }: Alert, event: NightEvent): boolean => {
  if (old.kind === 'lead') return event.kind === 'lead' || ('sleeper' in event && event.sleeper === old.sleeper);
  if (old.kind === 'near') return (event.kind === 'nightmare' || event.kind === 'lucid') && event.sleeper === old.sleeper;
  if (old.kind === 'crumbling') return event.kind === 'island-fell' && event.zone === old.zone;
  if (old.kind !== 'moment') return false;
  if (event.kind === 'phase') return LATCHES.includes(old.moment);
  return event.kind === 'moment' && [TIDES, HOLDS, LATCHES].some((group) => group.includes(old.moment) && group.includes(event.moment));
};
/** What speaks of the next minutes is gone sooner. */
const lifeTicks = ({ event }: Alert): number =>
  event.kind === 'near' || event.kind === 'lead' || (event.kind === 'moment' && TIDES.includes(event.moment)) ? SHORT_TICKS : MERGE_TICKS;

/** Adds an event; true when it opened a new alert, false when it was merged or earns none. */
export const addEvent = (book: AlertBook, event: NightEvent, isCast: (sleeper: number) => boolean): boolean => {
  if (event.kind === 'order') return false;
  book.groups = book.groups.filter((alert) => !ends(alert, event));
  const at = book.groups.findIndex((alert) => takes(alert, event));
  if (at < 0) {
    book.groups.push({ id: book.nextId++, tick: event.tick, event, count: 1 });
    if (book.groups.length > MAX_GROUPS) book.groups.shift();
    return true;
  }
  const old = book.groups[at]!;
  // Somebody known stays the face of a merged alert.
  const keeps = isCast(sleeperOf(old.event)) && !isCast(sleeperOf(event));
  book.groups[at] = { id: old.id, tick: event.tick, event: keeps ? old.event : event, count: old.count + 1 };
  return false;
};

/** Drops what is older than 20 minutes and chooses what is shown; returns the same array while nothing changed. */
export const settleAlerts = (book: AlertBook, tick: number, isCast: (sleeper: number) => boolean): Alert[] => {
  book.groups = book.groups.filter((alert) => tick - alert.tick <= lifeTicks(alert));
  const shown = book.shown.map((was) => book.groups.find((alert) => alert.id === was.id)).filter((alert) => alert !== undefined);
  const waiting = book.groups.filter((alert) => !shown.includes(alert)).sort((a, b) => rankOf(b, isCast) - rankOf(a, isCast) || b.tick - a.tick || a.id - b.id);
  for (const candidate of waiting) {
    if (shown.length < ALERTS_SHOWN) {
      shown.push(candidate);
      continue;
    }
    const weakest = shown.reduce((low, alert) =>
      rankOf(alert, isCast) < rankOf(low, isCast) || (rankOf(alert, isCast) === rankOf(low, isCast) && alert.tick < low.tick) ? alert : low,
    );
    const gain = rankOf(candidate, isCast) - rankOf(weakest, isCast);
    if (gain > 0 || (gain === 0 && tick - weakest.tick > SILENT_TICKS && candidate.tick > weakest.tick)) shown[shown.indexOf(weakest)] = candidate;
    else break;
  }
  shown.sort((a, b) => rankOf(b, isCast) - rankOf(a, isCast) || a.id - b.id);
  const same = shown.length === book.shown.length && shown.every((alert, i) => alert === book.shown[i]);
  if (!same) book.shown = shown;
  return book.shown;
};

/** Forgets what comes after a tick, when a night was taken back to an earlier moment. */
export const rewindAlerts = (book: AlertBook, tick: number): void => {
  book.groups = book.groups.filter((alert) => alert.tick <= tick);
};
