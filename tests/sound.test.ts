/** What the scores of assets/sound make, played at an eighth of their rate: one loudness, no seam, nothing over full, the same every time; and that what is shipped is all there. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEDS, type BedName } from '../assets/sound/beds';
import { CUES, type CueName } from '../assets/sound/cues';
import { BED_LUFS, finishedBed, finishedCue, recordings } from '../assets/sound/finish';
import { loudness, peakDb } from '../assets/sound/loudness';
import { silence } from '../assets/sound/synth';

const RATE_HZ = 6_000;
const root = new URL('../', import.meta.url);

/** How far a sample lies from the line through the two before it. */
const bend = (ear: Float64Array, at: number): number => {
  const n = ear.length;
  return Math.abs(ear[at]! - 2 * ear[(at - 1 + n) % n]! + ear[(at - 2 + n) % n]!);
};

describe('the meter', () => {
  it('reads a tone of 997 Hz at full as the standard does', () => {
    const tone = silence(4, 48_000);
    for (let i = 0; i < tone.left.length; i++) tone.left[i] = Math.sin((2 * Math.PI * 997 * i) / 48_000);
    expect(loudness(tone)).toBeCloseTo(-3.01, 1);
  });
});

describe('the layers', () => {
  it.each(Object.keys(BEDS) as BedName[])('%s: as loud as the others, and round', (name) => {
    const bed = finishedBed(name, RATE_HZ);
    expect(bed.left.length).toBe(Math.round(BEDS[name].seconds * RATE_HZ));
    expect(loudness(bed)).toBeCloseTo(BED_LUFS, 1);
    expect(peakDb(bed)).toBeLessThan(-2.5);
    for (const ear of [bed.left, bed.right]) {
      const bends = ear.map((_, i) => bend(ear, i)).sort();
      const usual = bends[Math.floor(bends.length * 0.999)]!;
      expect(Math.max(bend(ear, 0), bend(ear, 1))).toBeLessThan(usual);
    }
  });
});

describe('the cues', () => {
  it.each(Object.keys(CUES) as CueName[])('%s: begins and ends in silence, and stays under full', (name) => {
    const { left, right } = finishedCue(name, RATE_HZ);
    expect(left.length).toBe(CUES[name].seconds * RATE_HZ);
    expect(Math.max(Math.abs(left[0]!), Math.abs(left.at(-1)!), Math.abs(right.at(-1)!))).toBeLessThan(0.001);
    expect(peakDb({ rateHz: RATE_HZ, left, right })).toBeLessThan(-2);
  });
  it('are the same every time', () => {
    expect(finishedCue('order', RATE_HZ)).toEqual(finishedCue('order', RATE_HZ));
  });
});

describe('what is shipped', () => {
  it('lies where the player looks for it', () => {
    expect(JSON.parse(readFileSync(new URL('src/audio/recordings.json', root), 'utf8'))).toEqual(recordings());
  });
  it('is small: a visitor fetches one coding of it, and no more than a megabyte and a half', () => {
    for (const ending of ['webm', 'm4a']) {
      const sizes = [...Object.keys(BEDS), 'cues'].map((name) => statSync(new URL(`public/audio/${name}.${ending}`, root)).size);
      expect(Math.min(...sizes)).toBeGreaterThan(50_000);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.55 * 1024 * 1024);
    }
  });
});
