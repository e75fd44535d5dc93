import { describe, expect, it } from 'vitest';
import { PHASE } from '../sim/vocabulary';
import { SETTINGS_DEFAULTS } from '../stores/settings';
import { BEDS, CUES } from '../stores/soundStore';
import { gainOf, gainsOf, leading, mixOf, type Situation } from './mix';
import { cutLoop } from './player';
import recordings from './recordings.json';

const night: Situation = { place: 'night', phase: PHASE.nominal, reversed: false, speed: 1, dread: 0, lucidity: 0, load: 0.5, r: 0.4 };
const at = (change: Partial<Situation>) => mixOf({ ...night, ...change });

describe('the mix', () => {
  it('has lamplight for every place but the night', () => {
    for (const place of ['title', 'dusk', 'scene', 'dawn', 'epilogue'] as const) {
      const mix = at({ place, dread: 1, phase: PHASE.protocol });
      expect([leading(mix), mix.calm, mix.dread, mix.protocol]).toEqual(['dusk', 0, 0, 0]);
    }
    expect([leading(at({})), leading(at({ place: 'none' }))]).toEqual(['calm', 'calm']);
    expect(at({}).dusk).toBe(0);
  });
  it('has dread felt before it is seen, and more of it as it comes', () => {
    expect(at({}).dread).toBe(0);
    const ahead = at({ load: 1.05, r: 1.4 }).dread;
    expect(ahead).toBeGreaterThan(0.2);
    const worse = [0.05, 0.12, 0.25].map((dread) => at({ load: 1.05, r: 1.4, dread }));
    expect(worse.map((mix) => mix.dread)).toEqual([...worse.map((mix) => mix.dread)].sort((a, b) => a - b));
    expect(worse.at(-1)!.dread).toBeGreaterThan(worse.at(-1)!.calm);
  });
  it('gives the Protocol a ground of its own until it is lifted', () => {
    expect([at({ phase: PHASE.overload }).protocol, leading(at({ phase: PHASE.protocol, dread: 0.3 }))]).toEqual([0, 'protocol']);
    expect(at({ phase: PHASE.protocol, reversed: true }).protocol).toBe(0);
  });
  it('lets gold rise with lucidity over everything', () => {
    const steps = [0, 0.1, 0.2, 0.4].map((lucidity) => at({ lucidity }).gold);
    expect(steps[0]).toBe(0);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(at({ lucidity: 0.4, dread: 0.2 }).dread).toBeLessThan(at({ dread: 0.2 }).dread);
  });
  it('stands further off in a pause, and never passes full', () => {
    expect(at({ speed: 0 }).calm).toBeLessThan(at({}).calm);
    for (const dread of [0, 0.5, 1])
      for (const lucidity of [0, 0.5, 1])
        for (const phase of [0, 1, 2, 3])
          for (const level of Object.values(at({ dread, lucidity, phase, load: 2, r: 9 }))) expect(level).toBeLessThanOrEqual(1);
  });
  it('turns per cents into gains that ears find even, and muted is silent', () => {
    expect([gainOf(0), gainOf(50), gainOf(100)]).toEqual([0, 0.25, 1]);
    expect(gainsOf({ ...SETTINGS_DEFAULTS, muted: true }).whole).toBe(0);
    expect(gainsOf(SETTINGS_DEFAULTS).whole).toBeGreaterThan(0.5);
  });
});

describe('the recordings', () => {
  it('have a place for every layer and cue', () => {
    expect(Object.keys(recordings.beds)).toEqual([...BEDS]);
    expect(Object.keys(recordings.cues).sort()).toEqual(CUES.filter((cue) => cue !== 'tipped').sort());
  });
  it('are cut so that the end runs into the beginning', () => {
    const rateHz = 1000;
    const [padS, seconds] = [0.5, 2];
    // A loop of a whole number of cycles, and what a codec does to the outer ends.
    const wave = (i: number): number => Math.sin((2 * Math.PI * 3 * i) / (seconds * rateHz));
    const decoded = Float32Array.from({ length: 3000 }, (_, i) => wave(i - 500) + (i > 2480 && i < 2500 ? 0.4 : 0));
    const loop = cutLoop(decoded, rateHz, padS, seconds);
    expect(loop.length).toBe(2000);
    expect(Math.abs(loop[0]! - loop[1999]!)).toBeLessThan(0.02);
    expect(loop[700]).toBeCloseTo(wave(700), 5);
  });
});
