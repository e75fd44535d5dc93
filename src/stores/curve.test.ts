import { describe, expect, it } from 'vitest';
import type { Meters } from '../sim/vocabulary';
import { createCurve, lucidityRise, sampleCurve } from './curve';

describe('how fast Lucidity rises', () => {
  const curve = createCurve();
  const at = (minute: number, lucidity: number): void => sampleCurve(curve, minute, { lucidity } as Meters);
  it('is its gain a minute over the last minutes asked for, or as many as there are', () => {
    expect(lucidityRise(curve, 30)).toBe(0);
    at(100, 0.1);
    expect(lucidityRise(curve, 30)).toBe(0);
    at(110, 0.15);
    expect(lucidityRise(curve, 30)).toBeCloseTo(0.005, 12);
    at(120, 0.15);
    at(150, 0.12);
    expect(lucidityRise(curve, 30)).toBeCloseTo(-0.001, 12);
  });
});
