import { describe, expect, it } from 'vitest';
import type { CityInfo, Deed } from '../session/protocol';
import type { NightEvent } from '../session/protocolNight';
import { NIGHT_MIN, type Order, PHASE } from '../sim/vocabulary';
import { createPacer, cuesOf, type Heard } from './cues';

const city = { title: 'a city' } as CityInfo;
const before: Heard = {
  city,
  tick: 600,
  nightMin: 100,
  marks: [],
  deeds: [],
  waiting: [],
  phase: PHASE.nominal,
  reversed: false,
  tide: {
    shares: [],
    turns: [
      { min: 105, to: 'flood' },
      { min: 180, to: 'ebb' },
    ],
    cycles: 'one',
  } as unknown as Heard['tide'],
  refusals: 0,
};
const following = (change: Partial<Heard>) => cuesOf(before, { ...before, tick: 606, nightMin: 101, ...change });
const order = { kind: 'ground' } as unknown as Order;
const deed = (kind: string, result: Deed['result'], tick = 603): Deed => ({ tick, diver: 0, order: { kind }, result }) as unknown as Deed;
const fell: NightEvent = { kind: 'island-fell', tick: 604, zone: 3 };

describe('cues', () => {
  it('are heard each once, of what changed', () => {
    expect(following({})).toEqual([]);
    expect(following({ phase: PHASE.protocol })).toEqual(['latch']);
    expect(following({ phase: PHASE.overload })).toEqual([]);
    expect(following({ reversed: true })).toEqual(['lifted']);
    expect(following({ marks: [fell, { ...fell, zone: 4 }] })).toEqual(['fall']);
    expect(following({ deeds: [deed('ask', 'right'), deed('ask', 'right', 605)] })).toEqual(['right']);
    expect(following({ deeds: [deed('ask', 'wrong')] })).toEqual(['wrong']);
    expect(following({ deeds: [deed('face', 'done')] })).toEqual(['met']);
    expect(following({ deeds: [deed('face', 'held-off')] })).toEqual(['wrong']);
    expect(following({ deeds: [deed('weave', 'done')] })).toEqual([]);
    expect(following({ nightMin: 105 })).toEqual(['flood']);
    expect(following({ nightMin: 190 })).toEqual(['flood']);
    expect(cuesOf({ ...before, nightMin: 105 }, { ...before, nightMin: 106 })).toEqual([]);
    expect(cuesOf({ ...before, nightMin: NIGHT_MIN - 1 }, { ...before, nightMin: NIGHT_MIN })).toEqual(['dawn']);
  });
  it('an order is heard when it is given and not again when it acts', () => {
    const given = { ...before, waiting: [order] };
    expect(cuesOf(before, given)).toEqual(['order']);
    expect(cuesOf(given, { ...before, tick: 601, marks: [{ kind: 'order', tick: 600, order }] })).toEqual([]);
    expect(cuesOf(given, before)).toEqual([]);
    expect(following({ marks: [{ kind: 'order', tick: 602, order }] })).toEqual(['order']);
    expect(following({ refusals: 1 })).toEqual(['refused']);
  });
  it('are not heard of a jump: another city, a loaded moment, a night taken back', () => {
    const much: Partial<Heard> = { phase: PHASE.protocol, reversed: true, marks: [fell], deeds: [deed('ask', 'right')], nightMin: 300 };
    expect(following({ ...much, city: { ...city } })).toEqual([]);
    expect(following({ ...much, tick: 500 })).toEqual([]);
    expect(cuesOf({ ...before, tick: 0, nightMin: 0 }, { ...before, tick: 900, ...much })).toEqual([]);
    expect(following({ ...much, city: null })).toEqual([]);
  });
  it('say what weighs most first', () => {
    expect(following({ refusals: 1, waiting: [order], marks: [fell], phase: PHASE.protocol, deeds: [deed('ask', 'right')] })).toEqual([
      'latch',
      'fall',
      'right',
      'order',
      'refused',
    ]);
  });
});

describe('the pace', () => {
  it('holds a flood back: one of a kind at a time, four in a second', () => {
    const pace = createPacer();
    expect(pace(['fall', 'right', 'order'], 0)).toEqual(['fall', 'right', 'order']);
    expect(pace(['fall', 'right', 'order'], 50)).toEqual([]);
    expect(pace(['refused', 'wrong'], 100)).toEqual(['refused']);
    expect(pace(['wrong'], 1200)).toEqual(['wrong']);
    let heard = 0;
    for (let ms = 2000; ms < 12_000; ms += 16) heard += pace(['fall', 'right', 'wrong', 'met', 'order', 'flood'], ms).length;
    expect(heard).toBeLessThanOrEqual(44);
  });
  it('never holds back what decides the night', () => {
    const pace = createPacer();
    pace(['fall', 'right', 'order', 'refused'], 0);
    expect(pace(['latch', 'lifted', 'dawn', 'wrong'], 1)).toEqual(['latch', 'lifted', 'dawn']);
  });
});
