/**
 * The camera as plain numbers: where the middle of the free area (the screen less the HUD) looks, and how many CSS
 * pixels a world unit takes. Kept apart from Phaser's own camera, which knows nothing of insets and would have to
 * be undone for labels and picking.
 *
 * Motion eases x, y and 1/zoom together with one rate: a zoom that is anchored under the cursor stays anchored all
 * the way, which easing zoom itself (or its logarithm) does not give.
 */
import type { Box } from './layout';

export interface Camera {
  x: number;
  y: number;
  /** CSS pixels a world unit. */
  zoom: number;
}
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
export interface Viewport {
  width: number;
  height: number;
  insets: Insets;
}
export interface ZoomLimits {
  min: number;
  max: number;
}
export const LEVELS = ['galaxy', 'island', 'person'] as const;
export type Level = (typeof LEVELS)[number];

/** A light of this many CSS pixels' radius begins to show its shape, and one of the second is a person among people. */
export const LEVEL_PX = { island: 4.2, person: 13 } as const;
const ISLAND_FILLS_PX = 190;
/** The largest a light may get. */
const MAX_LIGHT_PX = 34;
const MIN_FREE_PX = 80;

/** The screen less the HUD; never smaller than a thumb, whatever the insets claim. */
export const freeArea = (view: Viewport): Box => {
  const { insets } = view;
  const spareX = Math.max(0, view.width - MIN_FREE_PX);
  const spareY = Math.max(0, view.height - MIN_FREE_PX);
  const shrinkX = Math.min(1, spareX / Math.max(1, insets.left + insets.right));
  const shrinkY = Math.min(1, spareY / Math.max(1, insets.top + insets.bottom));
  return {
    left: insets.left * shrinkX,
    right: view.width - insets.right * shrinkX,
    top: insets.top * shrinkY,
    bottom: view.height - insets.bottom * shrinkY,
  };
};
const middle = (view: Viewport): { x: number; y: number } => {
  const free = freeArea(view);
  return { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
};

export const worldToScreen = (camera: Camera, view: Viewport, x: number, y: number): { x: number; y: number } => {
  const m = middle(view);
  return { x: m.x + (x - camera.x) * camera.zoom, y: m.y + (y - camera.y) * camera.zoom };
};
export const screenToWorld = (camera: Camera, view: Viewport, x: number, y: number): { x: number; y: number } => {
  const m = middle(view);
  return { x: camera.x + (x - m.x) / camera.zoom, y: camera.y + (y - m.y) / camera.zoom };
};

/** The camera that shows all of `box` in the free area, `pad` of it left around. */
export const fitBox = (view: Viewport, box: Box, pad = 0.02): Camera => {
  const free = freeArea(view);
  const zoom = Math.min((free.right - free.left) / (box.right - box.left), (free.bottom - free.top) / (box.bottom - box.top)) * (1 - pad * 2);
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom };
};
export const zoomLimits = (view: Viewport, bounds: Box, lightRadius: number): ZoomLimits => {
  const fit = fitBox(view, bounds).zoom;
  return { min: fit * 0.8, max: Math.max(fit * 2, MAX_LIGHT_PX / lightRadius) };
};
const clamp = (v: number, low: number, high: number): number => Math.min(high, Math.max(low, v));
/** Keeps the zoom within its limits and the middle of the view over the dream. */
export const keepInside = (camera: Camera, limits: ZoomLimits, bounds: Box): Camera => ({
  x: clamp(camera.x, bounds.left, bounds.right),
  y: clamp(camera.y, bounds.top, bounds.bottom),
  zoom: clamp(camera.zoom, limits.min, limits.max),
});
/** Zooms by `factor`, the world point under the screen point staying there. */
export const zoomAt = (camera: Camera, view: Viewport, x: number, y: number, factor: number, limits: ZoomLimits): Camera => {
  const before = screenToWorld(camera, view, x, y);
  const zoom = clamp(camera.zoom * factor, limits.min, limits.max);
  const after = screenToWorld({ ...camera, zoom }, view, x, y);
  return { x: camera.x + before.x - after.x, y: camera.y + before.y - after.y, zoom };
};
/** Drags the world by screen pixels. */
export const panBy = (camera: Camera, dx: number, dy: number): Camera => ({
  x: camera.x - dx / camera.zoom,
  y: camera.y - dy / camera.zoom,
  zoom: camera.zoom,
});

/** An island is looked at when its people show their shapes, or, in a city too full for that, when it fills a good part of the screen. */
export const levelOf = (zoom: number, sizes: { lightRadius: number; islandRadius: number }): Level => {
  const px = zoom * sizes.lightRadius;
  if (px >= LEVEL_PX.person) return 'person';
  return px >= LEVEL_PX.island || zoom * sizes.islandRadius >= ISLAND_FILLS_PX ? 'island' : 'galaxy';
};

const EASE_PER_S = 7;
/** One step of the way from `now` to `goal`; arrives exactly when it is close enough that nobody could tell. */
export const easeCamera = (now: Camera, goal: Camera, dtMs: number): Camera => {
  const k = 1 - Math.exp((-EASE_PER_S * Math.min(100, dtMs)) / 1000);
  const span = 1 / now.zoom + (1 / goal.zoom - 1 / now.zoom) * k;
  const next = { x: now.x + (goal.x - now.x) * k, y: now.y + (goal.y - now.y) * k, zoom: 1 / span };
  const near = Math.abs(next.x - goal.x) * goal.zoom < 0.05 && Math.abs(next.y - goal.y) * goal.zoom < 0.05 && Math.abs(next.zoom / goal.zoom - 1) < 0.0005;
  return near ? goal : next;
};
