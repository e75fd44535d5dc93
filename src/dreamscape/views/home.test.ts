import { describe, expect, it } from 'vitest';
import { fitBox, worldToScreen } from './camera';
import { cityOf } from './exampleCity';
import { homeCamera, keepCovered } from './home';
import { layoutDream } from './layout';
import { shapeFor } from './usualHud';

const layout = layoutDream(cityOf(3000), 2);
const view = { width: 1280, height: 720, insets: { top: 180, right: 0, bottom: 70, left: 0 } };
const corner = { part: 'forecast', left: 980, top: 180, right: 1240, bottom: 290 };
const clock = { part: 'centre', left: 500, top: 0, right: 780, bottom: 225 };

describe('the whole dream', () => {
  it('is as large as fits while nothing covers it', () => {
    const { zoom } = homeCamera(view, layout, []);
    expect(Math.abs(zoom / fitBox(view, layout.bounds, 0.005).zoom - 1)).toBeLessThan(0.08);
  });
  it('goes round what reaches into it, and need not shrink to the band that nothing reaches into', () => {
    const camera = homeCamera(view, layout, [corner, clock]);
    const band = homeCamera({ ...view, insets: { ...view.insets, top: corner.bottom } }, layout, []);
    expect(camera.zoom).toBeGreaterThan(band.zoom * 1.05);
    const hidden = layout.islands.filter((island) => {
      const { x, y } = worldToScreen(camera, view, island.x, island.y);
      return [corner, clock].some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    });
    expect(hidden.length).toBeLessThanOrEqual(1);
  });
  it('keeps its islands out of what covers the screen', () => {
    const alerts = { part: 'alerts', left: 40, top: 140, right: 336, bottom: 290 };
    const camera = homeCamera(view, layout, [alerts]);
    for (const island of layout.islands) {
      const at = worldToScreen(camera, view, island.x, island.y);
      expect(at.x < alerts.right && at.x > alerts.left && at.y > alerts.top && at.y < alerts.bottom).toBe(false);
    }
  });
  it('is drawn smaller rather than with its west under tall news', () => {
    const news = { part: 'alerts', left: 40, top: 140, right: 336, bottom: 395 };
    const low = { width: 1280, height: 720, insets: { top: 125, right: 0, bottom: 150, left: 0 } };
    const { aspect, kept } = shapeFor(low.width, low.height, 16);
    const dream = layoutDream(cityOf(3000), aspect, kept);
    const camera = homeCamera(low, dream, [news, clock]);
    const under = dream.islands.filter((island) => {
      const { x, y } = worldToScreen(camera, low, island.x, island.y);
      return x > news.left && x < news.right && y > news.top && y < news.bottom;
    });
    expect(under).toEqual([]);
  });
});

describe('what has been covered', () => {
  const box = (part: string, left: number, right: number) => ({ part, left, right, top: 0, bottom: 10 });
  it('grows and stays, each part by itself', () => {
    expect(keepCovered([box('alerts', 0, 50)], [box('alerts', 10, 20)])).toEqual([box('alerts', 0, 50)]);
    expect(keepCovered([box('alerts', 0, 50)], [box('alerts', 40, 80)])).toEqual([box('alerts', 0, 80)]);
    expect(keepCovered([box('alerts', 0, 50)], [])).toEqual([box('alerts', 0, 50)]);
    // They touch, and are two all the same.
    expect(keepCovered([box('alerts', 0, 50)], [box('centre', 40, 80)])).toEqual([box('alerts', 0, 50), box('centre', 40, 80)]);
  });
});
