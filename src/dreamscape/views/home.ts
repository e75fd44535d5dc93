/**
 * The view of the whole dream: as large as it can be with no island, and no island's name, under anything that covers the screen
 * (alerts, the clock, the forecast, the verbs). Every size from the largest down is tried at every place, in coarse steps: it runs
 * when the HUD changes, over some dozens of islands. Keeping the dream to the one band that nothing reaches into was rejected: on a
 * low screen that band is a third of the height, and most of what bounds it is narrow.
 */
import { type Camera, fitBox, freeArea, type Viewport, worldToScreen } from './camera';
import type { Box, DreamLayout } from './layout';

/** Something that covers the screen, and which: the same part is known again when it has grown. */
export interface CoveredBox extends Box {
  part: string;
}
/** Sizes tried, each so much of the one before, from rather more than fits down to half of that. */
const SIZES = { from: 1.4, step: 0.97, to: 0.5 } as const;
/** What a hidden island costs: with a sixth of them under something a dream is worth nothing, however large. At 2.5 three islands in the west lay under the alerts. */
const HIDDEN_COST = 6;
const STEP_PX = 18;
/** What an island takes on the screen: its lights and plate in radii, and below them its name, CSS pixels. */
const LIGHTS = { side: 1.1, up: 0.75, down: 0.5 } as const;
const NAME_PX = { side: 58, down: 46 } as const;
const GAP_PX = 4;

const overlapPx2 = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) + GAP_PX) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + GAP_PX);

/** Boxes of all islands round the place of the dream's middle, and the box of them all. */
const boxesAt = (zoom: number, layout: DreamLayout): { islands: Box[]; all: Box } => {
  const all: Box = { left: 0, right: 0, top: 0, bottom: 0 };
  const islands = layout.islands.map((island): Box => {
    const [x, y, r] = [island.x * zoom, island.y * zoom, island.radius * zoom];
    const side = Math.max(r * LIGHTS.side, NAME_PX.side);
    const box = { left: x - side, right: x + side, top: y - r * LIGHTS.up, bottom: y + r * LIGHTS.down + NAME_PX.down };
    all.left = Math.min(all.left, box.left);
    all.right = Math.max(all.right, box.right);
    all.top = Math.min(all.top, box.top);
    all.bottom = Math.max(all.bottom, box.bottom);
    return box;
  });
  return { islands, all };
};

const coveredPx2 = (islands: readonly Box[], x: number, y: number, covered: readonly Box[], enough: number): number => {
  let sum = 0;
  for (const { left, right, top, bottom } of islands) {
    const moved = { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
    for (const other of covered) sum += overlapPx2(moved, other);
    if (sum >= enough) return sum;
  }
  return sum;
};

/** Places from the middle of a stretch outwards. */
const outwards = (from: number, to: number): number[] => {
  const middle = (from + to) / 2;
  const places = [middle];
  for (let away = STEP_PX; away <= (to - from) / 2; away += STEP_PX) places.push(middle - away, middle + away);
  return places;
};

interface Found {
  x: number;
  y: number;
  hidden: number;
}
/** Where the dream's middle is best put at one size: nothing hidden if that can be, and then as near to the middle as can be. */
const placeAt = (islands: readonly Box[], all: Box, free: Box, covered: readonly Box[]): Found | null => {
  const xs = outwards(free.left - all.left, free.right - all.right);
  const ys = outwards(free.top - all.top, free.bottom - all.bottom);
  let best: Found | null = null;
  for (const x of xs) {
    for (const y of ys) {
      const hidden = coveredPx2(islands, x, y, covered, best?.hidden ?? Number.POSITIVE_INFINITY);
      const away = (at: Found): number => Math.hypot(at.x - xs[0]!, at.y - ys[0]!);
      const found = { x, y, hidden };
      if (best === null || hidden < best.hidden || (hidden === best.hidden && away(found) < away(best))) best = found;
    }
  }
  return best;
};

export const homeCamera = (view: Viewport, layout: DreamLayout, covered: readonly Box[]): Camera => {
  const free = freeArea(view);
  const fit = fitBox(view, layout.bounds, 0);
  const middle = worldToScreen({ x: 0, y: 0, zoom: 1 }, view, 0, 0);
  const cameraFor = (zoom: number, { x, y }: Found): Camera => ({ x: (middle.x - x) / zoom, y: (middle.y - y) / zoom, zoom });
  let best: { camera: Camera; worth: number } | null = null;
  for (let share: number = SIZES.from; share >= SIZES.to; share *= SIZES.step) {
    // However well a smaller one lay, it would be worth less.
    if (best !== null && share <= best.worth) break;
    const zoom = fit.zoom * share;
    const { islands, all } = boxesAt(zoom, layout);
    if (all.right - all.left > free.right - free.left || all.bottom - all.top > free.bottom - free.top) continue;
    const found = placeAt(islands, all, free, covered)!;
    const whole = islands.reduce((sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top), 0);
    const worth = share * (1 - (HIDDEN_COST * found.hidden) / whole);
    if (best === null || worth > best.worth) best = { camera: cameraFor(zoom, found), worth };
  }
  return best?.camera ?? fit;
};

/** What has been covered stays reserved, so that the dream does not swim whenever an alert comes or goes. */
export const keepCovered = (before: readonly CoveredBox[], now: readonly CoveredBox[]): CoveredBox[] => {
  const kept = before.filter(({ part }) => !now.some((box) => box.part === part));
  const grown = now.map((box) => {
    const old = before.find(({ part }) => part === box.part) ?? box;
    return {
      part: box.part,
      left: Math.min(box.left, old.left),
      top: Math.min(box.top, old.top),
      right: Math.max(box.right, old.right),
      bottom: Math.max(box.bottom, old.bottom),
    };
  });
  return [...kept, ...grown];
};
