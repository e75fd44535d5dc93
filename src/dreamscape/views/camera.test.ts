import { describe, expect, it } from 'vitest';
import {
  type Camera,
  easeCamera,
  fitBox,
  freeArea,
  keepInside,
  levelOf,
  panBy,
  screenToWorld,
  type Viewport,
  worldToScreen,
  zoomAt,
  zoomLimits,
} from './camera';

const view: Viewport = { width: 1280, height: 720, insets: { top: 120, right: 356, bottom: 160, left: 0 } };
const bounds = { left: -2400, right: 2400, top: -1450, bottom: 1450 };
const camera: Camera = { x: 130, y: -70, zoom: 0.4 };

describe('camera', () => {
  it('world to screen and back is where it began', () => {
    const screen = worldToScreen(camera, view, 512, -333);
    const world = screenToWorld(camera, view, screen.x, screen.y);
    expect(world.x).toBeCloseTo(512, 6);
    expect(world.y).toBeCloseTo(-333, 6);
  });
  it('looks at the middle of the free area, not of the screen', () => {
    const middle = worldToScreen(camera, view, camera.x, camera.y);
    expect(middle).toEqual({ x: (1280 - 356) / 2, y: (120 + 560) / 2 });
  });
  it('fits a box within the insets', () => {
    const fit = fitBox(view, bounds);
    const corner = worldToScreen(fit, view, bounds.left, bounds.top);
    const other = worldToScreen(fit, view, bounds.right, bounds.bottom);
    const free = freeArea(view);
    expect(corner.x).toBeGreaterThanOrEqual(free.left);
    expect(corner.y).toBeGreaterThanOrEqual(free.top);
    expect(other.x).toBeLessThanOrEqual(free.right);
    expect(other.y).toBeLessThanOrEqual(free.bottom);
  });
  it('insets larger than the screen leave something', () => {
    const free = freeArea({ width: 390, height: 300, insets: { top: 400, right: 300, bottom: 400, left: 300 } });
    expect(free.right - free.left).toBeGreaterThan(20);
    expect(free.bottom - free.top).toBeGreaterThan(20);
  });
  it('zooms about a point, which stays', () => {
    const limits = { min: 0.1, max: 8 };
    const before = screenToWorld(camera, view, 900, 200);
    const after = screenToWorld(zoomAt(camera, view, 900, 200, 1.7, limits), view, 900, 200);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
    expect(zoomAt(camera, view, 900, 200, 1000, limits).zoom).toBe(8);
  });
  it('stays anchored under the cursor all the way while it eases', () => {
    const goal = zoomAt(camera, view, 900, 200, 3, { min: 0.1, max: 8 });
    const anchor = screenToWorld(camera, view, 900, 200);
    let now = camera;
    for (let i = 0; i < 20; i++) {
      now = easeCamera(now, goal, 16);
      const at = worldToScreen(now, view, anchor.x, anchor.y);
      expect(Math.hypot(at.x - 900, at.y - 200)).toBeLessThan(0.2);
    }
    for (let i = 0; i < 200; i++) now = easeCamera(now, goal, 16);
    expect(now).toBe(goal);
  });
  it('a drag moves the world with the finger', () => {
    const point = worldToScreen(camera, view, 0, 0);
    const moved = worldToScreen(panBy(camera, 30, -12), view, 0, 0);
    expect(moved.x - point.x).toBeCloseTo(30, 6);
    expect(moved.y - point.y).toBeCloseTo(-12, 6);
  });
  it('keeps to its limits', () => {
    const limits = zoomLimits(view, bounds, 5.5);
    expect(limits.min).toBeLessThan(fitBox(view, bounds).zoom);
    const kept = keepInside({ x: 9e9, y: -9e9, zoom: 9e9 }, limits, bounds);
    expect(kept).toEqual({ x: bounds.right, y: bounds.top, zoom: limits.max });
  });
  it('names the three levels by what a light fills', () => {
    const village = { lightRadius: 5, islandRadius: 220 };
    expect(levelOf(0.2, village)).toBe('galaxy');
    expect(levelOf(1.4, village)).toBe('island');
    expect(levelOf(4, village)).toBe('person');
    // In a full city lights are specks long after the island fills the screen.
    expect(levelOf(1.4, { lightRadius: 0.4, islandRadius: 220 })).toBe('island');
  });
});
