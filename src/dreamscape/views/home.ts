/**
 * The view of the whole dream: as large as the free area allows, moved aside and then made a little smaller when an
 * island or its name would lie under something that covers the screen (alerts, the speed control). A search over few
 * places rather than a solved one: it runs when the HUD changes, over some dozens of islands.
 */
import { type Camera, fitBox, freeArea, type Viewport, worldToScreen } from './camera';
import type { Box, DreamLayout } from './layout';

const PAD = 0.005;
const SHARES = [1, 0.97, 0.94, 0.91, 0.88, 0.85] as const;
/** Shares of the spare room to each side, the least move first. */
const MOVES = [0, -0.34, 0.34, -0.67, 0.67, -1, 1]
  .flatMap((x) => [0, 0.5, 1, -0.5, -1].map((y) => ({ x, y })))
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
/** What an island takes on the screen: its lights and plate in radii, and below them its name, CSS pixels. */
const LIGHTS = { side: 0.95, up: 0.75, down: 0.5 } as const;
const NAME_PX = { side: 58, down: 46 } as const;
const GAP_PX = 4;

const overlapPx2 = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) + GAP_PX) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + GAP_PX);

const coveredPx2 = (camera: Camera, view: Viewport, layout: DreamLayout, covered: readonly Box[]): number => {
  let sum = 0;
  for (const island of layout.islands) {
    const at = worldToScreen(camera, view, island.x, island.y);
    const r = island.radius * camera.zoom;
    const side = Math.max(r * LIGHTS.side, NAME_PX.side);
    const box = { left: at.x - side, right: at.x + side, top: at.y - r * LIGHTS.up, bottom: at.y + r * LIGHTS.down + NAME_PX.down };
    for (const other of covered) sum += overlapPx2(box, other);
  }
  return sum;
};

export const homeCamera = (view: Viewport, layout: DreamLayout, covered: readonly Box[]): Camera => {
  const { bounds } = layout;
  const widest = fitBox(view, bounds, PAD);
  const free = freeArea(view);
  let best = widest;
  let least = Number.POSITIVE_INFINITY;
  for (const share of SHARES) {
    const zoom = widest.zoom * share;
    const spareX = Math.max(0, (free.right - free.left) / zoom - (bounds.right - bounds.left)) / 2;
    const spareY = Math.max(0, (free.bottom - free.top) / zoom - (bounds.bottom - bounds.top)) / 2;
    for (const move of MOVES) {
      // The camera goes the other way than the picture.
      const camera = { x: widest.x - move.x * spareX, y: widest.y - move.y * spareY, zoom };
      const hidden = coveredPx2(camera, view, layout, covered);
      if (hidden < least) {
        least = hidden;
        best = camera;
      }
      if (least === 0) return best;
    }
  }
  return best;
};

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** What has been covered stays reserved, so that the dream does not swim whenever an alert comes or goes. */
export const keepCovered = (before: readonly Box[], now: readonly Box[]): Box[] => {
  const kept = before.filter((old) => !now.some((box) => touch(old, box)));
  const grown = now.map((box) =>
    before
      .filter((old) => touch(old, box))
      .reduce<Box>(
        (sum, old) => ({
          left: Math.min(sum.left, old.left),
          top: Math.min(sum.top, old.top),
          right: Math.max(sum.right, old.right),
          bottom: Math.max(sum.bottom, old.bottom),
        }),
        { left: box.left, top: box.top, right: box.right, bottom: box.bottom },
      ),
  );
  return [...kept, ...grown];
};
