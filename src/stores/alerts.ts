/**
 * Alerts: what the night asks you to look at, at most three at once.
 * Events of one kind in one zone within 20 simulated minutes are one alert with a count, so a cascade reads as
 * "Harrow Row x14" and not as a flood. What is shown holds still: a waiting alert takes a shown one's place only
 * if it matters more, or if the shown one has been silent for five minutes. (Showing simply the newest three was
 * tried on paper and rejected: at 4x in a cascade the list changes twenty times a second and cannot be read.)
 */
import type { NightEvent } from '../session/protocol';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import type { Alert } from './nightStore';

export const ALERTS_SHOWN = 3;
export const MERGE_TICKS = 20 * TICKS_PER_MIN;
const SILENT_TICKS = 5 * TICKS_PER_MIN;
/** Zones times kinds bound the groups in practice; this bounds them in principle. */
const MAX_GROUPS = 256;

const RANKS = { outcome: 6, 'island-fell': 5, phase: 4, trapped: 3, nightmare: 2, lucid: 1, order: 0 } as const;

export interface AlertBook {
  groups: Alert[];
  shown: Alert[];
  nextId: number;
}
export const createAlertBook = (): AlertBook => ({ groups: [], shown: [], nextId: 1 });

const zoneOf = (event: NightEvent): number => ('zone' in event ? event.zone : -1);
const sleeperOf = (event: NightEvent): number => ('sleeper' in event ? event.sleeper : -1);
const rankOf = (alert: Alert, isCast: (sleeper: number) => boolean): number => {
  const sleeper = sleeperOf(alert.event);
  return RANKS[alert.event.kind] + (sleeper >= 0 && isCast(sleeper) ? 2 : 0);
};

/** Whether an alert takes this event in: same kind, same zone, not more than 20 minutes after its last one. */
const takes = (alert: Alert, event: NightEvent): boolean =>
  alert.event.kind === event.kind &&
  event.kind !== 'phase' &&
  event.kind !== 'outcome' &&
  zoneOf(alert.event) === zoneOf(event) &&
  event.tick - alert.tick <= MERGE_TICKS;

/** Adds an event; true when it opened a new alert, false when it was merged or earns none. */
export const addEvent = (book: AlertBook, event: NightEvent, isCast: (sleeper: number) => boolean): boolean => {
  if (event.kind === 'order') return false;
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
  book.groups = book.groups.filter((alert) => tick - alert.tick <= MERGE_TICKS);
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
