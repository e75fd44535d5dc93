import { describe, expect, it } from 'vitest';
import { type CityInfo, ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../../session/protocol';
import { DESK_ORDERS, dimRelief, isAdvised, orderFor, PRIMARY, targetText } from './orders';

const city = {
  zones: [{ name: 'Quay' }, { name: 'Harrow Row' }],
  bridges: [{ a: 0, b: 1, links: 3 }],
  zone: [0, 1],
  household: [4, 9],
  givenName: [0, 0],
  familyName: [0, 0],
  cast: [],
} as unknown as CityInfo;

describe('desk orders', () => {
  it('reach a person’s household and island, and no bridge', () => {
    const selection = { kind: 'person', sleeper: 1 } as const;
    expect(DESK_ORDERS.map((kind) => orderFor(kind, selection, city))).toEqual([
      { kind: 'listen', island: 1 },
      { kind: 'wake-household', household: 9 },
      null,
      { kind: 'dim-island', island: 1 },
    ]);
  });
  it('reach an island or a bridge, and nobody when nothing is selected', () => {
    expect(orderFor('listen', { kind: 'island', zone: 1 }, city)).toEqual({ kind: 'listen', island: 1 });
    expect(orderFor('wake-household', { kind: 'island', zone: 1 }, city)).toBeNull();
    expect(orderFor('isolate-bridge', { kind: 'bridge', bridge: 0 }, city)).toEqual({ kind: 'isolate-bridge', bridge: 0 });
    expect(DESK_ORDERS.map((kind) => orderFor(kind, { kind: 'none' }, city))).toEqual([null, null, null, null]);
  });
  it('are named by whom they reach', () => {
    const person = { kind: 'person', sleeper: 1 } as const;
    expect(targetText({ kind: 'wake-household', household: 9 }, person, city)).toBe('the Reyes household');
    expect(targetText({ kind: 'isolate-bridge', bridge: 0 }, { kind: 'bridge', bridge: 0 }, city)).toBe('Quay to Harrow Row');
  });
  it('have one that suits each selection first', () => {
    expect(Object.values(PRIMARY).filter((kind) => kind !== null)).toHaveLength(2);
    expect(isAdvised('listen', { kind: 'island', zone: 1 })).toBe(true);
  });
  it('stand in one order, and shutting a bridge is never what is advised', () => {
    expect(DESK_ORDERS).toEqual(['listen', 'wake-household', 'isolate-bridge', 'dim-island']);
    expect(DESK_ORDERS.filter((kind) => isAdvised(kind, { kind: 'bridge', bridge: 0 }))).toEqual([]);
  });
});

describe('what dimming takes off the load', () => {
  const zones = (rows: [inBed: number, nightmare: number, lucid: number][]): Float32Array => {
    const frame = new Float32Array(rows.length * ZONE_STRIDE);
    rows.forEach(([inBed, nightmare, lucid], zone) => {
      for (const [field, value] of Object.entries({ inBed, nightmare, lucid })) frame[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf(field as ZoneField)] = value;
    });
    return frame;
  };
  it('is half of the island’s part: the lucid ask nothing, whoever is in nightmare three times as much', () => {
    expect(
      dimRelief(
        zones([
          [100, 0, 0],
          [100, 0, 0],
        ]),
        0,
        1,
      ),
    ).toBeCloseTo(0.25);
    expect(
      dimRelief(
        zones([
          [100, 100, 0],
          [100, 0, 0],
        ]),
        0,
        1,
      ),
    ).toBeCloseTo(0.375);
    expect(
      dimRelief(
        zones([
          [100, 0, 100],
          [100, 0, 0],
        ]),
        0,
        1,
      ),
    ).toBe(0);
    expect(dimRelief(zones([[0, 0, 0]]), 0, 1)).toBe(0);
  });
});
