import { describe, expect, it } from 'vitest';
import { cssVariables, hexNumber, LOOK_COLOURS, NIGHT, TYPE_PX, WAKING } from './tokens';

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
