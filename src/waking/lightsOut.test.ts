import { describe, expect, it } from 'vitest';
import { layScene, momentAt, paneAt, TRANSITION_MS, type TransitionKind, type ZoneWindows } from './lightsOut';

const ZONES: ZoneWindows[] = Array.from({ length: 24 }, (_, at) => ({ x: 0.1 + (at % 6) * 0.15, y: 0.2 + Math.floor(at / 6) * 0.2, homes: 50, lit: 0.7 }));
const scene = layScene(ZONES, 1280, 720);
const STEP_MS = 50;
const times = (kind: TransitionKind): number[] => Array.from({ length: TRANSITION_MS[kind] / STEP_MS + 1 }, (_, at) => at * STEP_MS);
/** The light of all windows together, and of all stars, 0..1. */
const lightAt = (kind: TransitionKind, ms: number): { lamps: number; stars: number } => {
  const { night } = momentAt(kind, ms);
  const all = scene.panes.map((pane) => paneAt(pane, night));
  const mean = (of: (one: (typeof all)[number]) => number): number => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return { lamps: mean(({ lamp }) => lamp), stars: mean(({ up }) => up) };
};

describe('lights out and dawn', () => {
  it.each(['lights-out', 'dawn'] as const)('%s: two and a half seconds at most, and begins and ends on what lies under it', (kind) => {
    expect(TRANSITION_MS[kind]).toBeLessThanOrEqual(2500);
    expect([momentAt(kind, 0).veil, momentAt(kind, TRANSITION_MS[kind]).veil]).toEqual([0, 0]);
    expect(momentAt(kind, TRANSITION_MS[kind] / 2).veil).toBe(1);
  });
  it('every window burns before the sheet is whole, and every star stands before it goes', () => {
    expect(lightAt('lights-out', 200)).toEqual({ lamps: 1, stars: 0 });
    expect(lightAt('lights-out', TRANSITION_MS['lights-out'] * 0.86)).toEqual({ lamps: 0, stars: 1 });
    expect(lightAt('dawn', 150)).toEqual({ lamps: 0, stars: 1 });
    expect(lightAt('dawn', TRANSITION_MS.dawn * 0.86)).toEqual({ lamps: 1, stars: 0 });
  });
  it('windows go one by one: halfway some burn and some are stars', () => {
    const { night } = momentAt('lights-out', TRANSITION_MS['lights-out'] / 2);
    const lamps = scene.panes.map((pane) => paneAt(pane, night).lamp);
    expect(lamps.filter((lamp) => lamp > 0.9).length).toBeGreaterThan(scene.panes.length / 10);
    expect(lamps.filter((lamp) => lamp < 0.1).length).toBeGreaterThan(scene.panes.length / 10);
  });
  it.each(['lights-out', 'dawn'] as const)('%s never flashes: light goes one way, and slowly', (kind) => {
    const sign = kind === 'lights-out' ? 1 : -1;
    times(kind).reduce((before, ms) => {
      const [was, is] = [lightAt(kind, before), lightAt(kind, ms)];
      for (const by of [was.lamps - is.lamps, is.stars - was.stars, momentAt(kind, ms).sky - momentAt(kind, before).sky]) {
        expect(by * sign).toBeGreaterThanOrEqual(0);
        expect(by * sign).toBeLessThan(0.1);
      }
      return ms;
    });
  });
  it('lights as many windows as are lit, where their zone stands', () => {
    expect(scene.panes.length / (24 * 50)).toBeCloseTo(0.7, 1);
    for (const { x, y, skyX, skyY } of layScene(ZONES.slice(7, 8), 1280, 720).panes) {
      expect(Math.abs(x - 0.25 * 1280)).toBeLessThan(110);
      expect(Math.abs(y - 0.4 * 720)).toBeLessThan(80);
      expect(Math.min(skyX, skyY)).toBeGreaterThan(0);
    }
    expect(layScene([{ x: 0.5, y: 0.5, homes: 3000, lit: 0 }], 390, 844).panes).toEqual([]);
  });
});
