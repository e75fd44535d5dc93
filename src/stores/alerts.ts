/**
 * Alerts: what the night asks you to look at, at most three at once and the newest first; the rest can be opened beneath.
 * Events of one kind in one zone within 20 simulated minutes are one alert with a count, so a cascade reads as
 * "Harrow Row x14" and not as a flood. What is shown stands long enough to be read: two minutes, five for what decides. After
 * that the newest that waits takes the place of what matters least; what matters more comes in at once. So nothing new stays hidden
 * under what is old. (Showing simply the newest three was tried on paper and rejected: at 4x in a cascade the list changes twenty
 * times a second and cannot be read. Letting the old ones stand as long as they were no weaker was played and rejected: what had
 * just happened was not to be seen.)
 */
import type { Moment, NightEvent } from '../session/protocolNight';
import { PHASE, TICKS_PER_MIN } from '../sim/vocabulary';
import type { Alert, MootAsk } from './nightStore';

export const ALERTS_SHOWN = 3;
export const MERGE_TICKS = 20 * TICKS_PER_MIN;
/** A warning of the next minutes stays so long. */
const SHORT_TICKS = 8 * TICKS_PER_MIN;
/** What is shown stands at least so long against what is no weightier; from WEIGHTY_RANK on longer. */
const STANDS_TICKS = 2 * TICKS_PER_MIN;
const WEIGHTY_STANDS_TICKS = 5 * TICKS_PER_MIN;
const WEIGHTY_RANK = 5;
/** Beneath those shown at most so many can be opened. */
const MORE_MAX = 9;
/** Zones times kinds bound the groups in practice; this bounds them in principle. */
const MAX_GROUPS = 256;

const RANKS = {
  outcome: 6,
  'island-fell': 5,
  tipped: 5,
  crumbling: 5,
  phase: 4,
  trapped: 3,
  moot: 3,
  near: 1,
  lead: 0,
  nightmare: 2,
  lucid: 1,
  moment: 2,
  order: 0,
} as const;
/** Moments that decide something; the others say what the sea does. */
const WEIGHTY: Partial<Record<Moment, number>> = { reversal: 6, 'centre-opens': 4, 'latch-counts': 4, 'hold-begins': 4, 'hold-breaks': 4, 'fear-shared': 4 };

type Told = NightEvent | MootAsk;

export interface AlertBook {
  groups: Alert[];
  shown: Alert[];
  more: Alert[];
  /** By id: since when it is shown. */
  since: Map<number, number>;
  /** When what is shown was put in order last. */
  sortedTick: number;
  nextId: number;
}
export const createAlertBook = (): AlertBook => ({ groups: [], shown: [], more: [], since: new Map(), sortedTick: 0, nextId: 1 });
export const emptyAlertBook = (book: AlertBook): void => void Object.assign(book, { ...createAlertBook(), nextId: book.nextId });

const zoneOf = (event: Told): number => ('zone' in event ? event.zone : -1);
const sleeperOf = (event: Told): number => ('sleeper' in event ? event.sleeper : -1);
const rankOf = (alert: Alert, isCast: (sleeper: number) => boolean): number => {
  // Warnings and leads are about people who are known anyway.
  const known = alert.event.kind === 'near' || alert.event.kind === 'lead' ? -1 : sleeperOf(alert.event);
  const latched = alert.event.kind === 'phase' && alert.event.phase === PHASE.protocol;
  const rank = latched ? RANKS.outcome : alert.event.kind === 'moment' ? (WEIGHTY[alert.event.moment] ?? RANKS.moment) : RANKS[alert.event.kind];
  return rank + (known >= 0 && isCast(known) ? 2 : 0);
};

/** Whether an alert takes this event in: same kind, same zone, not more than 20 minutes after its last one. */
const takes = (alert: Alert, event: Told): boolean =>
  alert.event.kind === event.kind &&
  event.kind !== 'phase' &&
  event.kind !== 'outcome' &&
  event.kind !== 'near' &&
  event.kind !== 'lead' &&
  event.kind !== 'moot' &&
  (event.kind !== 'moment' || (alert.event.kind === 'moment' && alert.event.moment === event.moment)) &&
  zoneOf(alert.event) === zoneOf(event) &&
  event.tick - alert.tick <= MERGE_TICKS;

const TIDES: readonly Moment[] = ['flood-ahead', 'ebb-ahead', 'flood', 'ebb'];
const HOLDS: readonly Moment[] = ['hold-begins', 'hold-breaks', 'reversal'];
const LATCHES: readonly Moment[] = ['latch-counts', 'latch-stops'];
/** Whether what an alert speaks of is over with this event: a warning ends with what it warned of. */
const ends = ({ event: old }: Alert, event: Told): boolean => {
  if (old.kind === 'lead') return event.kind === 'lead' || ('sleeper' in event && event.sleeper === old.sleeper);
  if (old.kind === 'near') return (event.kind === 'nightmare' || event.kind === 'lucid') && event.sleeper === old.sleeper;
  if (old.kind === 'crumbling') return (event.kind === 'island-fell' || event.kind === 'tipped') && event.zone === old.zone;
  if (old.kind !== 'moment') return false;
  if (event.kind === 'phase') return LATCHES.includes(old.moment);
  return event.kind === 'moment' && [TIDES, HOLDS, LATCHES].some((group) => group.includes(old.moment) && group.includes(event.moment));
};
/** What speaks of the next minutes is gone sooner. */
const lifeTicks = ({ event }: Alert): number =>
  event.kind === 'near' || event.kind === 'lead' || event.kind === 'moot' || (event.kind === 'moment' && TIDES.includes(event.moment))
    ? SHORT_TICKS
    : MERGE_TICKS;

/** Adds an event; true when it opened a new alert, false when it was merged or earns none. */
export const addEvent = (book: AlertBook, event: Told, isCast: (sleeper: number) => boolean): boolean => {
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

const newestFirst = (a: Alert, b: Alert): number => b.tick - a.tick || b.id - a.id;
const sameAlerts = (a: readonly Alert[], b: readonly Alert[]): boolean => a.length === b.length && a.every((alert, i) => alert === b[i]);

/** Drops what is older than 20 minutes and chooses what is shown; each array stays the same while nothing in it changed. */
export const settleAlerts = (book: AlertBook, tick: number, isCast: (sleeper: number) => boolean): { shown: Alert[]; more: Alert[] } => {
  book.groups = book.groups.filter((alert) => tick - alert.tick <= lifeTicks(alert));
  const shown = book.shown.map((was) => book.groups.find((alert) => alert.id === was.id)).filter((alert) => alert !== undefined);
  let changed = shown.length !== book.shown.length;
  const rank = (alert: Alert): number => rankOf(alert, isCast);
  const waiting = book.groups.filter((alert) => !shown.includes(alert)).sort((a, b) => rank(b) - rank(a) || newestFirst(a, b));
  const show = (alert: Alert, at: number): void => {
    shown[at] = alert;
    book.since.set(alert.id, tick);
    changed = true;
  };
  while (shown.length < ALERTS_SHOWN && waiting.length > 0) show(waiting.shift()!, shown.length);
  for (const candidate of waiting) {
    const weakest = shown.reduce((low, alert) => ((rank(alert) - rank(low) || alert.tick - low.tick || alert.id - low.id) < 0 ? alert : low));
    if (rank(candidate) <= rank(weakest)) break;
    show(candidate, shown.indexOf(weakest));
  }
  const newest = book.groups.filter((alert) => !shown.includes(alert)).sort((a, b) => b.id - a.id)[0];
  if (newest !== undefined) {
    const stands = (alert: Alert): number => (rank(alert) >= WEIGHTY_RANK ? WEIGHTY_STANDS_TICKS : STANDS_TICKS);
    const read = shown.filter((alert) => alert.id < newest.id && tick - (book.since.get(alert.id) ?? tick) >= stands(alert));
    if (read.length > 0) show(newest, shown.indexOf(read.reduce((low, alert) => ((rank(alert) - rank(low) || alert.tick - low.tick) < 0 ? alert : low))));
  }
  // Put in order when one comes or goes; in between a count that rises does not make them jump about.
  if (changed || tick - book.sortedTick >= STANDS_TICKS || tick < book.sortedTick) {
    shown.sort(newestFirst);
    book.sortedTick = tick;
  }
  for (const id of book.since.keys()) if (!shown.some((alert) => alert.id === id)) book.since.delete(id);
  const more = book.groups
    .filter((alert) => !shown.includes(alert))
    .sort(newestFirst)
    .slice(0, MORE_MAX);
  if (!sameAlerts(shown, book.shown)) book.shown = shown;
  if (!sameAlerts(more, book.more)) book.more = more;
  return { shown: book.shown, more: book.more };
};

/** Forgets what comes after a tick, when a night was taken back to an earlier moment. */
export const rewindAlerts = (book: AlertBook, tick: number): void => {
  book.groups = book.groups.filter((alert) => alert.tick <= tick);
};
