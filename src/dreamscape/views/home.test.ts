import { describe, expect, it } from 'vitest';
import { fitBox, worldToScreen } from './camera';
import { cityOf } from './exampleCity';
import { homeCamera, keepCovered } from './home';
import { layoutDream } from './layout';

const layout = layoutDream(cityOf(3000), 2);
const view = { width: 1280, height: 720, insets: { top: 180, right: 0, bottom: 70, left: 0 } };

describe('the whole dream', () => {
  it('is as large as fits while nothing covers it', () => {
    expect(homeCamera(view, layout, []).zoom).toBe(fitBox(view, layout.bounds, 0.005).zoom);
  });
  it('keeps its islands out of what covers the screen', () => {
    const alerts = { left: 40, top: 140, right: 336, bottom: 290 };
    const camera = homeCamera(view, layout, [alerts]);
    for (const island of layout.islands) {
      const at = worldToScreen(camera, view, island.x, island.y);
      expect(at.x < alerts.right && at.x > alerts.left && at.y > alerts.top && at.y < alerts.bottom).toBe(false);
    }
  });
});

describe('what has been covered', () => {
  const box = (left: number, right: number) => ({ left, right, top: 0, bottom: 10 });
  it('grows and stays', () => {
    expect(keepCovered([box(0, 50)], [box(10, 20)])).toEqual([box(0, 50)]);
    expect(keepCovered([box(0, 50)], [box(40, 80)])).toEqual([box(0, 80)]);
    expect(keepCovered([box(0, 50)], [])).toEqual([box(0, 50)]);
  });
});
