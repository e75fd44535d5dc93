import { describe, expect, it } from 'vitest';
import { worldToScreen } from './camera';
import { cityOf } from './exampleCity';
import { LIGHT_STRIDE, layoutDream } from './layout';
import { Viewpoint } from './viewpoint';

const layout = layoutDream(cityOf(3000), 2);
const settled = (viewpoint: Viewpoint): void => {
  for (let i = 0; i < 400; i++) viewpoint.step(16, false);
};
const make = (width = 1280, height = 720): Viewpoint => {
  const viewpoint = new Viewpoint(width, height);
  viewpoint.setLayout(layout);
  return viewpoint;
};

describe('viewpoint', () => {
  it('shows the whole dream and makes room when the HUD opens, until somebody moves', () => {
    const viewpoint = make();
    viewpoint.setInsets({ top: 0, right: 356, bottom: 0, left: 0 });
    settled(viewpoint);
    for (const { x, radius } of layout.islands)
      expect(worldToScreen(viewpoint.camera, viewpoint.view, x + radius * 0.9, 0).x).toBeLessThanOrEqual(1280 - 356 + 1);
    viewpoint.zoomBy(3);
    settled(viewpoint);
    const { zoom } = viewpoint.camera;
    viewpoint.setInsets({ top: 0, right: 0, bottom: 0, left: 0 });
    settled(viewpoint);
    expect(viewpoint.camera.zoom).toBe(zoom);
  });
  it('meets another size at once, and what is measured of the HUD there', () => {
    const viewpoint = make();
    viewpoint.setInsets({ top: 0, right: 356, bottom: 0, left: 0 });
    settled(viewpoint);
    viewpoint.resize(1920, 1080);
    for (let i = 0; i < 9; i++) viewpoint.step(16, false);
    viewpoint.setInsets({ top: 0, right: 436, bottom: 60, left: 0 });
    viewpoint.step(16, false);
    const { camera, view } = viewpoint;
    expect(view.insets).toMatchObject({ right: 436, bottom: 60 });
    settled(viewpoint);
    expect(viewpoint.camera).toEqual(camera);
  });
  it('shows the whole dream again once it is zoomed all the way out', () => {
    const viewpoint = make();
    settled(viewpoint);
    const home = viewpoint.camera;
    viewpoint.focus({ kind: 'island', zone: 3 });
    settled(viewpoint);
    for (let notch = 0; notch < 12; notch++) viewpoint.zoomAt(200, 200, 0.6);
    settled(viewpoint);
    expect(viewpoint.camera).toEqual(home);
  });
  it('laid out for another screen keeps who is looked at', () => {
    const viewpoint = make();
    viewpoint.focus({ kind: 'person', sleeper: 700 });
    settled(viewpoint);
    const other = layoutDream(cityOf(3000), 1.4);
    viewpoint.setLayout(other, { kind: 'person', sleeper: 700 });
    const at = worldToScreen(viewpoint.camera, viewpoint.view, other.lights[700 * LIGHT_STRIDE]!, other.lights[700 * LIGHT_STRIDE + 1]!);
    expect(viewpoint.level).toBe('person');
    expect(Math.hypot(at.x - 640, at.y - 360)).toBeLessThan(1);
  });
  it('stays where it is, nearer, while a panel comes and goes', () => {
    const viewpoint = make();
    viewpoint.zoomAt(640, 360, 3, true);
    settled(viewpoint);
    const where = () => worldToScreen(viewpoint.camera, viewpoint.view, layout.islands[2]!.x, layout.islands[2]!.y);
    const { x, y } = where();
    for (const right of [356, 0]) {
      viewpoint.setInsets({ top: 0, right, bottom: 0, left: 0 });
      for (let i = 0; i < 60; i++) {
        viewpoint.step(16, false);
        expect(Math.hypot(where().x - x, where().y - y)).toBeLessThan(0.5);
      }
    }
  });
  it('flies to the middle of what the panel that opens with a flight leaves free', () => {
    const viewpoint = make();
    viewpoint.focus({ kind: 'person', sleeper: 700 });
    viewpoint.step(16, false);
    viewpoint.setInsets({ top: 0, right: 356, bottom: 0, left: 0 });
    settled(viewpoint);
    const at = worldToScreen(viewpoint.camera, viewpoint.view, layout.lights[700 * LIGHT_STRIDE]!, layout.lights[700 * LIGHT_STRIDE + 1]!);
    expect(Math.hypot(at.x - (1280 - 356) / 2, at.y - 360)).toBeLessThan(1);
  });
  it('says that it moves by itself, and for a moment after, and never of what a hand does', () => {
    const viewpoint = make();
    settled(viewpoint);
    expect(viewpoint.isSettling).toBe(false);
    viewpoint.setInsets({ top: 0, right: 356, bottom: 0, left: 0 });
    viewpoint.step(16, false);
    expect(viewpoint.isSettling).toBe(true);
    settled(viewpoint);
    expect(viewpoint.isSettling).toBe(false);
    viewpoint.zoomBy(2);
    viewpoint.step(16, false);
    viewpoint.panBy(40, 0);
    viewpoint.step(16, false);
    expect(viewpoint.isSettling).toBe(false);
    viewpoint.focus({ kind: 'island', zone: 3 });
    viewpoint.step(16, false);
    expect(viewpoint.isSettling).toBe(true);
  });
  it('brings what is selected out from under what covers it, and moves for nothing else', () => {
    const viewpoint = make();
    viewpoint.zoomAt(640, 360, 4, true);
    settled(viewpoint);
    viewpoint.setInsets({ top: 0, right: 356, bottom: 0, left: 0 });
    settled(viewpoint);
    const hidden = { x: viewpoint.camera.x + 500 / viewpoint.camera.zoom, y: viewpoint.camera.y };
    viewpoint.keepInSight(hidden.x, hidden.y);
    settled(viewpoint);
    expect(worldToScreen(viewpoint.camera, viewpoint.view, hidden.x, hidden.y).x).toBeLessThan(1280 - 356);
    const { x, y } = viewpoint.camera;
    viewpoint.keepInSight(x, y);
    settled(viewpoint);
    expect(viewpoint.camera).toMatchObject({ x, y });
  });
  it.each([
    [1280, 720],
    [390, 844],
  ])('flies to a person, an island and back at %i x %i', (width, height) => {
    const viewpoint = make(width, height);
    viewpoint.focus({ kind: 'person', sleeper: 700 });
    settled(viewpoint);
    expect(viewpoint.level).toBe('person');
    const at = worldToScreen(viewpoint.camera, viewpoint.view, layout.lights[700 * LIGHT_STRIDE]!, layout.lights[700 * LIGHT_STRIDE + 1]!);
    expect(Math.hypot(at.x - width / 2, at.y - height / 2)).toBeLessThan(1);
    viewpoint.zoomTo('island', { kind: 'person', sleeper: 700 });
    settled(viewpoint);
    expect(viewpoint.level).toBe('island');
    viewpoint.zoomTo('galaxy', { kind: 'none' });
    settled(viewpoint);
    expect(viewpoint.level).toBe('galaxy');
  });
  it('a fling runs out, and is nothing under reduced motion', () => {
    const viewpoint = make();
    viewpoint.zoomBy(4);
    settled(viewpoint);
    const { x } = viewpoint.camera;
    viewpoint.fling(900, 0);
    viewpoint.step(16, true);
    expect(viewpoint.camera.x).toBe(x);
    viewpoint.step(16, false);
    expect(viewpoint.camera.x).toBeLessThan(x);
    settled(viewpoint);
    expect(viewpoint.step(16, false)).toBe(false);
  });
  it('ignores what does not exist', () => {
    const viewpoint = make();
    const before = viewpoint.camera;
    viewpoint.focus({ kind: 'person', sleeper: 10_000_000 });
    viewpoint.focus({ kind: 'island', zone: 99 });
    viewpoint.focus({ kind: 'bridge', bridge: 99 });
    settled(viewpoint);
    expect(viewpoint.camera.zoom).toBe(before.zoom);
  });
});
