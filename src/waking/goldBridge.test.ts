import { describe, expect, it } from 'vitest';
import { BRIDGE_FIELDS, BRIDGE_STRIDE, type CityInfo, ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../session/protocol';
import { goldAt, goldToCarry } from './goldBridge';

const city = { bridges: [{ a: 0, b: 1, links: 40 }] } as unknown as CityInfo;
const zones = (...rows: Partial<Record<ZoneField, number>>[]): Float32Array => {
  const all = new Float32Array(rows.length * ZONE_STRIDE);
  rows.forEach((row, zone) => {
    for (const [field, value] of Object.entries(row)) all[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf(field as ZoneField)] = value;
  });
  return all;
};

describe('gold at a bridge', () => {
  it('waits where many are lucid at one end and few at the other, whichever end it is', () => {
    const gold = { inBed: 100, lucid: 20 };
    const dark = { inBed: 100, lucid: 2 };
    expect(goldAt(city, zones(gold, dark), 0)).toEqual({ from: 0, to: 1 });
    expect(goldAt(city, zones(dark, gold), 0)).toEqual({ from: 1, to: 0 });
  });
  it('waits nowhere while only a house is lucid, where both are, or where an island lies', () => {
    expect(goldAt(city, zones({ inBed: 100, lucid: 8 }, { inBed: 100 }), 0)).toBeNull();
    expect(goldAt(city, zones({ inBed: 100, lucid: 20 }, { inBed: 100, lucid: 12 }), 0)).toBeNull();
    expect(goldAt(city, zones({ inBed: 100, lucid: 20 }, { inBed: 100, fallen: 1 }), 0)).toBeNull();
    expect(goldAt(city, undefined, 0)).toBeNull();
    expect(goldAt(city, zones({ inBed: 100, lucid: 20 }, {}), 7)).toBeNull();
  });
  it('is carried by a bridge that is neither wide already nor shut', () => {
    const bridges = (weight: number, isolatedUntilTick = -1): Float32Array => {
      const row = new Float32Array(BRIDGE_STRIDE);
      row[BRIDGE_FIELDS.indexOf('weight')] = weight;
      row[BRIDGE_FIELDS.indexOf('isolatedUntilTick')] = isolatedUntilTick;
      return row;
    };
    const lit = zones({ inBed: 100, lucid: 20 }, { inBed: 100 });
    const at = (weight: number, until?: number) => goldToCarry(city, { tick: 60, zones: lit, bridges: bridges(weight, until) }, 0);
    expect(at(1)).toEqual({ from: 0, to: 1 });
    expect(at(2)).toBeNull();
    expect(at(1, 90)).toBeNull();
    expect(goldToCarry(city, null, 0)).toBeNull();
  });
});
