import { describe, expect, it } from 'vitest';
import { ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../../session/protocol';
import { dreadOf, heatOf, moodOf, zoneValue } from './mood';

const zone = (values: Partial<Record<ZoneField, number>>): Float32Array => {
  const zones = new Float32Array(ZONE_STRIDE * 2);
  ZONE_FIELDS.forEach((field, i) => {
    zones[ZONE_STRIDE + i] = values[field] ?? 0;
  });
  return zones;
};

describe('mood', () => {
  it('reads a field by name', () => {
    expect(zoneValue(zone({ stability: 0.25 }), 1, 'stability')).toBe(0.25);
  });
  it('takes the colour of those who sleep there', () => {
    const [calmRed, calmGreen] = moodOf(zone({ dreaming: 100 }), 1);
    expect(calmGreen).toBeGreaterThan(calmRed);
    const [red, green, blue] = moodOf(zone({ dreaming: 60, nightmare: 60 }), 1);
    expect(red).toBeGreaterThan(green);
    expect(red).toBeGreaterThan(blue);
    const [goldRed, , goldBlue] = moodOf(zone({ dreaming: 50, lucid: 60 }), 1);
    expect(goldRed).toBeGreaterThan(goldBlue);
  });
  it('of an empty island is dark and finite', () => {
    expect(moodOf(zone({}), 1).every(Number.isFinite)).toBe(true);
    expect(dreadOf(zone({}), 1)).toBe(0);
  });
  it('dread is those in nightmare and trapped', () => {
    expect(dreadOf(zone({ dreaming: 60, nightmare: 30, trapped: 10 }), 1)).toBeCloseTo(0.4);
  });
});

describe('the heat of the Centre', () => {
  it('is none in a calm night, and rises with phase and dread', () => {
    expect(heatOf(0, 0)).toBe(0);
    expect(heatOf(0, 0.03)).toBe(0);
    expect(heatOf(2, 0)).toBeGreaterThan(heatOf(1, 0));
    expect(heatOf(1, 0.3)).toBeGreaterThan(heatOf(1, 0.05));
    expect(heatOf(3, 1)).toBe(1);
  });
});
