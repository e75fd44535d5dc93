import { describe, expect, it } from 'vitest';
import type { CityInfo, NightEnding, NightResult } from '../session/protocol';
import type { NightEvent } from '../session/protocolNight';
import { PHASE, TICKS_PER_DAY } from '../sim/vocabulary';
import { whatHelps } from './helped';

const city = {
  zones: [{ name: 'Quay' }, { name: 'Foundry' }],
  prices: { descendMin: 12, share: { resolve: 20, min: 10 } },
  reversal: { lucidity: 0.4, holdMin: 10, shares: 2 },
} as unknown as CityInfo;
const TRAPPED: NightEnding = { kind: 'half-trapped', tick: 1980, trapped: 1517, inBed: 3000 };
const result = (ending: NightEnding = TRAPPED, more: Partial<NightResult> = {}): NightResult =>
  ({ outcome: 'lost', ending, orders: 20, asksRight: 14, asksWrong: 2, ...more }) as NightResult;
const marks: NightEvent[] = [
  { kind: 'tipped', tick: 900, zone: 0, lucid: 40, need: 33 },
  { kind: 'phase', tick: 1530, phase: PHASE.protocol, from: PHASE.nominal },
  { kind: 'tipped', tick: 1700, zone: 0, lucid: 40, need: 33 },
  { kind: 'island-fell', tick: 1842, zone: 1 },
];
const curve = (from = 0) => {
  const minutes = Array.from({ length: 331 - from }, (_, i) => from + i);
  return { minutes, lucidity: minutes.map((minute) => minute / 2550) };
};

describe('what would have helped', () => {
  it('is how far the night was when the Protocol came, and what fell first', () => {
    const said = whatHelps(city, { result: result(), marks, curve: curve() });
    expect(said).toContain('02:15');
    expect(said).toContain('Lucidity stood at 10 of the 40');
    expect(said).toContain('one street');
    expect(said).toMatch(/Foundry fell first, at 03:07/);
  });
  it('is read at its own minute in a night of a chapter too, weeks after the first', () => {
    const later = marks.map((mark) => ({ ...mark, tick: mark.tick + 42 * TICKS_PER_DAY }));
    expect(whatHelps(city, { result: result(), marks: later, curve: curve() })).toContain('Lucidity stood at 10 of the 40');
  });
  it('says nothing of a beginning that the page has not seen', () => {
    const said = whatHelps(city, { result: result(), marks, curve: curve(200) });
    expect(said).not.toContain('Lucidity');
    expect(said).toContain('Foundry');
    expect(whatHelps(city, { result: result(), marks: [], curve: curve() })).toBe('');
  });
  it('is what was short at dawn, before anything else', () => {
    const shares: NightEnding = { kind: 'dawn-latched', trapped: 3, short: 'shares', shares: 1, needed: 2 };
    expect(whatHelps(city, { result: result(shares), marks, curve: curve() })).toMatch(/Centre.*12 min.*20 resolve/);
    const hold: NightEnding = { kind: 'dawn-latched', trapped: 3, short: 'hold', heldMin: 4, holdMin: 10 };
    expect(whatHelps(city, { result: result(hold), marks, curve: curve() })).toContain('6 min');
  });
  it('is an order where none was given, and asking before offering where most offers were wrong', () => {
    expect(whatHelps(city, { result: result(TRAPPED, { orders: 0 }), marks, curve: curve() })).toContain('order');
    expect(whatHelps(city, { result: result(TRAPPED, { asksRight: 1, asksWrong: 5 }), marks, curve: curve() })).toContain('question');
    expect(whatHelps(city, { result: result(TRAPPED, { asksRight: 0, asksWrong: 2 }), marks, curve: curve() })).not.toContain('question');
  });
  it('is not said of a night that is won', () => {
    expect(whatHelps(city, { result: result(TRAPPED, { outcome: 'won' }), marks, curve: curve() })).toBe('');
  });
});
