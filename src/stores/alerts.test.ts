import { describe, expect, it } from 'vitest';
import type { NightEvent } from '../session/protocolNight';
import { addEvent, createAlertBook, MERGE_TICKS, settleAlerts } from './alerts';

const nightmare = (tick: number, sleeper: number, zone: number): NightEvent => ({ kind: 'nightmare', tick, sleeper, zone, reason: 0, source: -1 });
const nobody = (): boolean => false;

describe('alerts', () => {
  it('merges the same kind and zone within 20 minutes, with a count and the latest time', () => {
    const book = createAlertBook();
    expect(addEvent(book, nightmare(10, 1, 3), nobody)).toBe(true);
    expect(addEvent(book, nightmare(10 + MERGE_TICKS, 2, 3), nobody)).toBe(false);
    expect(settleAlerts(book, 10 + MERGE_TICKS, nobody).shown).toMatchObject([{ id: 1, tick: 10 + MERGE_TICKS, count: 2, event: { sleeper: 2 } }]);
  });

  it('opens a new alert one tick past 20 minutes, in another zone, or of another kind', () => {
    const book = createAlertBook();
    addEvent(book, nightmare(0, 1, 3), nobody);
    expect(addEvent(book, nightmare(MERGE_TICKS + 1, 2, 3), nobody)).toBe(true);
    expect(addEvent(book, nightmare(0, 2, 4), nobody)).toBe(true);
    expect(addEvent(book, { kind: 'trapped', tick: 0, sleeper: 1, zone: 3 }, nobody)).toBe(true);
  });

  it('lets go of a warning when what it warned of has come, and of the near future sooner', () => {
    const book = createAlertBook();
    const kinds = (tick: number): string[] => settleAlerts(book, tick, nobody).shown.map(({ event }) => (event.kind === 'moment' ? event.moment : event.kind));
    addEvent(book, { kind: 'near', tick: 0, sleeper: 4, zone: 1, source: 9 }, nobody);
    addEvent(book, { kind: 'crumbling', tick: 0, zone: 1, min: 9 }, nobody);
    addEvent(book, { kind: 'moment', tick: 0, moment: 'flood-ahead', value: 200 }, nobody);
    expect(kinds(1).sort()).toEqual(['crumbling', 'flood-ahead', 'near']);
    addEvent(book, { kind: 'moment', tick: 2, moment: 'flood', value: 0 }, nobody);
    addEvent(book, nightmare(2, 4, 1), nobody);
    expect(kinds(2).sort()).toEqual(['crumbling', 'flood', 'nightmare']);
    addEvent(book, { kind: 'island-fell', tick: 3, zone: 1 }, nobody);
    expect(kinds(60)).toEqual(['island-fell', 'nightmare']);
    addEvent(book, { kind: 'crumbling', tick: 61, zone: 2, min: 9 }, nobody);
    addEvent(book, { kind: 'tipped', tick: 62, zone: 2, lucid: 40, need: 38 }, nobody);
    expect(kinds(62)).toEqual(['tipped', 'island-fell', 'nightmare']);
  });

  it('puts what has happened before what may, and the latch before everything but the end', () => {
    const book = createAlertBook();
    const everybody = (): boolean => true;
    for (let i = 0; i < 5; i++) addEvent(book, { kind: 'near', tick: 1, sleeper: i, zone: i, source: -1 }, everybody);
    for (let i = 0; i < 4; i++) addEvent(book, nightmare(1, 20 + i, i), nobody);
    addEvent(book, { kind: 'phase', tick: 1, phase: 3, from: 1 }, everybody);
    expect(settleAlerts(book, 2, everybody).shown.map(({ event }) => event.kind)).toEqual(['phase', 'nightmare', 'nightmare']);
  });

  it('never merges phases, and makes no alert of an order', () => {
    const book = createAlertBook();
    expect(addEvent(book, { kind: 'phase', tick: 1, phase: 1, from: 0 }, nobody)).toBe(true);
    expect(addEvent(book, { kind: 'phase', tick: 2, phase: 2, from: 1 }, nobody)).toBe(true);
    expect(addEvent(book, { kind: 'order', tick: 2, order: { kind: 'listen', island: 1 } }, nobody)).toBe(false);
    expect(book.groups).toHaveLength(2);
  });

  it('shows at most three, and holds them still against equals', () => {
    const book = createAlertBook();
    for (let zone = 0; zone < 3; zone++) addEvent(book, nightmare(zone, zone, zone), nobody);
    const first = settleAlerts(book, 3, nobody).shown;
    for (let zone = 3; zone < 9; zone++) addEvent(book, nightmare(4, zone, zone), nobody);
    expect(settleAlerts(book, 5, nobody).shown).toBe(first);
    expect(first).toHaveLength(3);
  });

  it('lets what matters more in at once', () => {
    const book = createAlertBook();
    for (let zone = 0; zone < 3; zone++) addEvent(book, nightmare(zone, zone, zone), nobody);
    settleAlerts(book, 3, nobody);
    addEvent(book, { kind: 'island-fell', tick: 4, zone: 7 }, nobody);
    const shown = settleAlerts(book, 4, nobody).shown;
    expect(shown.map((alert) => alert.event.kind)).toEqual(['island-fell', 'nightmare', 'nightmare']);
  });

  it('puts what is new on top after two minutes, whatever is older and however it goes on', () => {
    const book = createAlertBook();
    for (let zone = 0; zone < 3; zone++) addEvent(book, { kind: 'island-fell', tick: 0, zone }, nobody);
    const isFall = (): boolean[] => settleAlerts(book, 0, nobody).shown.map(({ event }) => event.kind === 'island-fell');
    expect(isFall()).toEqual([true, true, true]);
    addEvent(book, nightmare(1, 9, 9), nobody);
    expect(settleAlerts(book, 2, nobody)).toMatchObject({ shown: [{}, {}, {}], more: [{ id: 4 }] });
    // What decides stands longer.
    expect(settleAlerts(book, 13, nobody).shown.map(({ id }) => id)).not.toContain(4);
    const { shown, more } = settleAlerts(book, 31, nobody);
    expect(shown[0]).toMatchObject({ id: 4 });
    expect(more).toMatchObject([{ event: { kind: 'island-fell' } }]);
  });

  it('leaves the newest where it is, and lets a newer one in beside it', () => {
    const book = createAlertBook();
    for (let zone = 0; zone < 3; zone++) addEvent(book, nightmare(0, zone, zone), nobody);
    settleAlerts(book, 0, nobody);
    addEvent(book, nightmare(12, 9, 9), nobody);
    addEvent(book, nightmare(13, 10, 10), nobody);
    expect(settleAlerts(book, 13, nobody).shown.map(({ id }) => id)).toContain(5);
    // The one before it is older, and does not push it out again.
    expect(settleAlerts(book, 60, nobody).shown.map(({ id }) => id)).toContain(5);
  });

  it('keeps somebody known as the face of a merged alert', () => {
    const book = createAlertBook();
    const isCast = (sleeper: number): boolean => sleeper === 1;
    addEvent(book, nightmare(0, 1, 3), isCast);
    addEvent(book, nightmare(6, 2, 3), isCast);
    expect(book.groups[0]).toMatchObject({ tick: 6, count: 2, event: { sleeper: 1 } });
  });

  it('drops an alert after 20 silent minutes', () => {
    const book = createAlertBook();
    addEvent(book, nightmare(0, 1, 3), nobody);
    expect(settleAlerts(book, MERGE_TICKS, nobody).shown).toHaveLength(1);
    expect(settleAlerts(book, MERGE_TICKS + 1, nobody).shown).toHaveLength(0);
  });
});
