import { describe, expect, it } from 'vitest';
import { cssVariables, hexNumber, LOOK_COLOUR_LIST, LOOK_COLOURS, LOOK_SCHEMES, NIGHT, TYPE_PX, WAKING, wearScheme } from './tokens';

const luminance = (colour: string): number => {
  const value = hexNumber(colour);
  const channel = (shift: number): number => {
    const c = ((value >> shift) & 255) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
};
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};

describe('tokens', () => {
  it('keep every text colour at 4.5:1 or more on its ground', () => {
    const texts = [NIGHT.text, NIGHT.secondary, NIGHT.quiet, NIGHT.disabled, NIGHT.alarm, NIGHT.strained, NIGHT.overload, NIGHT.gold];
    for (const text of texts)
      for (const ground of [NIGHT.ground, NIGHT.deep]) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const text of [WAKING.cream, WAKING.text, WAKING.muted, WAKING.amber, WAKING.rust, WAKING.sage, WAKING.slate])
      expect(contrast(text, WAKING.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(NIGHT.onGold, NIGHT.gold)).toBeGreaterThanOrEqual(7);
  });
  it('have no text under 13 px', () => {
    expect(Math.min(...Object.values(TYPE_PX))).toBeGreaterThanOrEqual(13);
  });
  it('become CSS variables, lengths in rem', () => {
    const css = cssVariables();
    expect(css['--night-text']).toBe(NIGHT.text);
    expect(css['--look-trapped-rim']).toBe(LOOK_COLOURS.trappedRim);
    expect(css['--type-clock']).toBe('3.875rem');
  });
});

/** What an eye without one kind of cone sees, in linear light (Viénot 1999 for red and green, Brettel's plane simplified for blue). */
const EYES = {
  'red-green': [
    [0.29275, 0.70725, -0.0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  'blue-yellow': [
    [1, 0.1273, -0.1273],
    [0, 0.8739, 0.1261],
    [0, 0.8739, 0.1261],
  ],
} as const;
const linear = (colour: string): number[] =>
  [16, 8, 0].map((shift) => {
    const c = ((hexNumber(colour) >> shift) & 255) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
/** Apart as the eye has it: by the cube root of light, 0 to about 1.7. */
const apart = (eye: keyof typeof EYES, a: string, b: string): number => {
  const seen = (colour: string): number[] =>
    EYES[eye].map((row) =>
      Math.cbrt(
        Math.max(
          0,
          (row as readonly number[]).reduce((sum, part, i) => sum + part * linear(colour)[i]!, 0),
        ),
      ),
    );
  const [one, two] = [seen(a), seen(b)];
  return Math.hypot(...one.map((part, i) => part - two[i]!));
};

describe('the sets of colours for other eyes', () => {
  it.each(['red-green', 'blue-yellow'] as const)('%s: every two states are apart, and further than as drawn', (eye) => {
    const nearest = (scheme: keyof typeof LOOK_SCHEMES): number => {
      const { trappedRim: _, ...looks } = LOOK_SCHEMES[scheme];
      const all = Object.values(looks);
      return Math.min(...all.flatMap((a, i) => all.slice(i + 1).map((b) => apart(eye, a, b))));
    };
    expect(nearest(eye)).toBeGreaterThan(0.3);
    expect(nearest(eye)).toBeGreaterThan(nearest('usual'));
  });
  it('are worn by the list too, and taken off', () => {
    wearScheme('red-green');
    expect([LOOK_COLOURS.lucid, LOOK_COLOUR_LIST[5]]).toEqual(['#EBC373', '#EBC373']);
    wearScheme('usual');
    expect(LOOK_COLOUR_LIST[5]).toBe('#FFD27A');
  });
});
