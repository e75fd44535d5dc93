import { describe, expect, it } from 'vitest';
import { cityOf } from './exampleCity';
import { homeCamera } from './home';
import { layoutDream } from './layout';
import { shapeFor } from './usualHud';

describe('the shape of the dream', () => {
  it('is decided by the screen, in steps', () => {
    expect(shapeFor(1280, 720, 16)).toEqual(shapeFor(1281, 722, 16));
    expect(shapeFor(1920, 1080, 16).aspect).toBeGreaterThan(shapeFor(390, 844, 16).aspect);
  });
  it('with large text is that of a smaller screen', () => {
    expect(shapeFor(1280, 1280, 32).kept).toEqual(shapeFor(640, 640, 16).kept);
  });
  it.each([
    [1280, 720],
    [1920, 1080],
    [390, 844],
    [320, 480],
  ])('keeps what reaches into it within itself at %i x %i', (width, height) => {
    for (const { left, right, top, bottom } of shapeFor(width, height, 16).kept) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1);
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(1);
    }
  });
  it('makes a larger dream of a low screen than one laid out as if nothing stood over it', () => {
    const view = { width: 1280, height: 720, insets: { top: 112, right: 0, bottom: 168, left: 0 } };
    const covered = [
      { part: 'centre', left: 500, top: 12, right: 780, bottom: 200 },
      { part: 'alerts', left: 40, top: 140, right: 336, bottom: 275 },
      { part: 'forecast', left: 920, top: 130, right: 1240, bottom: 260 },
      { part: 'hands', left: 532, top: 505, right: 1256, bottom: 634 },
    ];
    const widthOf = (layout: ReturnType<typeof layoutDream>): number => (layout.bounds.right - layout.bounds.left) * homeCamera(view, layout, covered).zoom;
    const { aspect, kept } = shapeFor(1280, 720, 16);
    expect(widthOf(layoutDream(cityOf(3000), aspect, kept))).toBeGreaterThan(1.5 * widthOf(layoutDream(cityOf(3000), 2.4)));
  });
});
