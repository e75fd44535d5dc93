import { describe, expect, it } from 'vitest';
import { LOOKS } from '../sim/vocabulary';
import { EXPRESSIONS, MOODS, moodOfLook } from './portraitMoods';
import { askForPrint, type PortraitOrder, print } from './portraitPress';

const order = (sleeper: number, more: Partial<PortraitOrder> = {}): PortraitOrder => ({
  sitter: { sleeper, ageYears: (sleeper * 17) % 90, household: sleeper, id: null },
  look: 'awake',
  by: 'dream',
  tint: undefined,
  width: 40,
  pixelRatio: 1,
  ...more,
});
const picture = (one: PortraitOrder): string => Buffer.from(print(one).pixels).toString('base64');
/** How much of two pictures differs in light alone, 0..1: what is left of a state without its colour. */
const apart = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
  const light = (p: Uint8ClampedArray, at: number): number => (Math.max(p[at]!, p[at + 1]!, p[at + 2]!) * p[at + 3]!) / 65025;
  let sum = 0;
  for (let at = 0; at < a.length; at += 4) sum += Math.abs(light(a, at) - light(b, at));
  return sum / (a.length / 4);
};

describe('a printed portrait', () => {
  it('is the same picture for the same person, bit for bit, and another for another', () => {
    expect(picture(order(12))).toBe(picture(order(12)));
    expect(new Set(Array.from({ length: 12 }, (_, sleeper) => picture(order(sleeper)))).size).toBe(12);
  });
  it('differs in every state, by shape as well as by colour, at 40 px', () => {
    for (const sleeper of [3, 8, 21, 40]) {
      const prints = (['dreaming', 'awake', 'nightmare', 'lucid'] as const).map((look) => print(order(sleeper, { look, tint: '#FFFFFF' })).pixels);
      for (const [at, a] of prints.entries()) for (const b of prints.slice(at + 1)) expect(apart(a, b)).toBeGreaterThan(0.015);
    }
  });
  it('has a face for every look, and each mood its own eyes', () => {
    expect(new Set(LOOKS.map(moodOfLook))).toEqual(new Set(MOODS));
    expect(new Set(MOODS.map((mood) => EXPRESSIONS[mood].open)).size).toBe(4);
  });
  it('is 5 to 6, at the device’s own pixels, with an empty corner and a figure in the middle', () => {
    const { width, height, pixels } = print(order(5, { width: 52, pixelRatio: 2 }));
    expect([width, height]).toEqual([104, 125]);
    expect(pixels[3]).toBe(0);
    expect(pixels[(Math.round(height * 0.6) * width + width / 2) * 4 + 3]).toBeGreaterThan(200);
  });
  it('differs by lamplight and in the dream', () => {
    expect(picture(order(7))).not.toBe(picture(order(7, { by: 'lamp' })));
  });
});

describe('the press', () => {
  it('prints in turn, answers at once for what it kept, and forgets an order taken back', async () => {
    const seen: string[] = [];
    await new Promise<void>((done) => {
      askForPrint(order(1), () => seen.push('first'));
      askForPrint(order(2), () => seen.push('taken back'))();
      askForPrint(order(3), () => {
        seen.push('third');
        done();
      });
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['first', 'third']);
    askForPrint(order(1), () => seen.push('kept'));
    expect(seen).toEqual(['first', 'third', 'kept']);
  });
});
