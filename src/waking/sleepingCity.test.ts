import { describe, expect, it } from 'vitest';
import { layCity, nightAt, risen } from './sleepingCity';

describe('the sleeping city', () => {
  it.each([
    [1280, 720],
    [1920, 1080],
    [390, 844],
  ])('is the same each time at %i by %i, bounded, and inside the picture', (width, height) => {
    const city = layCity(width, height);
    expect(layCity(width, height)).toEqual(city);
    expect(city.lights.length).toBeGreaterThan(60);
    expect(city.lights.length).toBeLessThan(800);
    for (const { y, skyY } of city.lights) {
      expect(y).toBeLessThan(city.ground);
      expect(skyY).toBeGreaterThan(0);
      expect(skyY).toBeLessThan(city.ground);
    }
    for (const { x, y, reach } of city.islands) {
      expect(x + reach).toBeGreaterThan(0);
      expect(x - reach).toBeLessThan(width);
      expect(y).toBeLessThan(city.ground);
    }
    // Every island hangs on the one before it: nobody is out of reach.
    expect(city.bridges.map(([, to]) => to)).toEqual(city.islands.slice(1).map((_, at) => at + 1));
    for (const [from, to] of city.bridges) expect(from).toBeLessThan(to);
  });
  it('goes to bed and comes home', () => {
    expect([0, 1].map((night) => risen({ leaves: 0.5 }, night))).toEqual([0, 1]);
    expect(risen({ leaves: 0.9 }, 0.5)).toBe(0);
    expect(risen({ leaves: -1 }, 0)).toBe(1);
    for (let second = 0; second < 300; second++) {
      expect(nightAt(second)).toBeGreaterThanOrEqual(0);
      expect(nightAt(second)).toBeLessThanOrEqual(1);
    }
    expect(nightAt(30)).toBe(1);
  });
});
