/**
 * What lies under a point of the dream. People are found through a grid built once a layout (cells in one array,
 * ids in another), so a hover looks at a handful of lights whatever the city's size; islands and bridges are few
 * and are simply walked. Reading pixels back from the GPU was rejected: it stalls, and cannot be tested in Node.
 */
import type { Selection } from '../../stores/nightStore';
import type { Level } from './camera';
import { type Bridge, bridgePoint, type DreamLayout, type Island, LIGHT_STRIDE } from './layout';

export interface PickGrid {
  left: number;
  top: number;
  cell: number;
  columns: number;
  rows: number;
  /** Where each cell's ids start; one longer than the cells. */
  starts: Int32Array;
  ids: Int32Array;
}
/** A finger or cursor may miss a person by this many CSS pixels. */
export const REACH_PX = { person: 12, bridge: 9 } as const;
const MAX_CELLS = 1 << 18;
const BRIDGE_STEPS = 20;
/** Of an island's radius below its middle. */
const ROCK_FROM = 0.1;

export const buildGrid = (lights: Float32Array, lightRadius: number): PickGrid => {
  const n = lights.length / LIGHT_STRIDE;
  let left = 0;
  let top = 0;
  let right = 1;
  let bottom = 1;
  for (let i = 0; i < n; i++) {
    const x = lights[i * LIGHT_STRIDE]!;
    const y = lights[i * LIGHT_STRIDE + 1]!;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const width = right - left;
  const height = bottom - top;
  const cell = Math.max(lightRadius * 6, Math.sqrt((width * height) / MAX_CELLS));
  const columns = Math.floor(width / cell) + 1;
  const rows = Math.floor(height / cell) + 1;
  const starts = new Int32Array(columns * rows + 1);
  const cellOf = (i: number): number => {
    const column = Math.floor((lights[i * LIGHT_STRIDE]! - left) / cell);
    return Math.floor((lights[i * LIGHT_STRIDE + 1]! - top) / cell) * columns + column;
  };
  for (let i = 0; i < n; i++) starts[cellOf(i) + 1]!++;
  for (let c = 1; c < starts.length; c++) starts[c]! += starts[c - 1]!;
  const next = starts.slice();
  const ids = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const c = cellOf(i);
    ids[next[c]!++] = i;
  }
  return { left, top, cell, columns, rows, starts, ids };
};

/** The nearest light within `reach` world units, or -1. */
export const nearestPerson = (grid: PickGrid, lights: Float32Array, x: number, y: number, reach: number): number => {
  const column = (v: number): number => Math.floor((v - grid.left) / grid.cell);
  const row = (v: number): number => Math.floor((v - grid.top) / grid.cell);
  let best = -1;
  let bestDistance = reach * reach;
  for (let r = Math.max(0, row(y - reach)); r <= Math.min(grid.rows - 1, row(y + reach)); r++) {
    for (let c = Math.max(0, column(x - reach)); c <= Math.min(grid.columns - 1, column(x + reach)); c++) {
      const at = r * grid.columns + c;
      for (let k = grid.starts[at]!; k < grid.starts[at + 1]!; k++) {
        const id = grid.ids[k]!;
        const dx = lights[id * LIGHT_STRIDE]! - x;
        const dy = lights[id * LIGHT_STRIDE + 1]! - y;
        const distance = dx * dx + dy * dy;
        if (distance < bestDistance || (distance === bestDistance && best >= 0 && id < best)) {
          best = id;
          bestDistance = distance;
        }
      }
    }
  }
  return best;
};

/** The heap of lights and the rock under it; the nearest to the front wins where two touch. */
export const islandAt = (islands: readonly Island[], x: number, y: number): number => {
  let best = -1;
  let bestY = Number.NEGATIVE_INFINITY;
  for (const island of islands) {
    const u = (x - island.x) / island.radius;
    const v = (y - island.y) / island.radius;
    const inside = v < 0 ? Math.hypot(u, v / 0.85) < 1 : Math.hypot(u, v / 0.6) < 1;
    if (inside && island.y > bestY) {
      best = island.zone;
      bestY = island.y;
    }
  }
  return best;
};

const segmentDistance = (x: number, y: number, ax: number, ay: number, bx: number, by: number): number => {
  const dx = bx - ax;
  const dy = by - ay;
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy + 1e-9)));
  return Math.hypot(x - ax - dx * t, y - ay - dy * t);
};
export const bridgeDistance = (bridge: Bridge, x: number, y: number): number => {
  let best = Number.POSITIVE_INFINITY;
  let from = bridgePoint(bridge, 0);
  for (let i = 1; i <= BRIDGE_STEPS; i++) {
    const to = bridgePoint(bridge, i / BRIDGE_STEPS);
    best = Math.min(best, segmentDistance(x, y, from.x, from.y, to.x, to.y));
    from = to;
  }
  return best;
};
/** The nearest bridge within `reach`, or -1. */
export const nearestBridge = (bridges: readonly Bridge[], x: number, y: number, reach: number): number => {
  let best = -1;
  let bestDistance = reach;
  bridges.forEach((bridge, i) => {
    const distance = bridgeDistance(bridge, x, y);
    if (distance < bestDistance) {
      best = i;
      bestDistance = distance;
    }
  });
  return best;
};

/** People only once they can be told apart; then the island beneath; then a bridge. */
export const pick = (layout: DreamLayout, grid: PickGrid, x: number, y: number, zoom: number, level: Level): Selection => {
  const zone = islandAt(layout.islands, x, y);
  if (level !== 'galaxy') {
    const near = Math.max(layout.lightRadius * 1.4, Math.min(REACH_PX.person / zoom, layout.lightRadius * 3));
    // On the rock under the lights whoever misses a person means the island.
    const island = layout.islands[zone];
    const isRock = island !== undefined && y - island.y > ROCK_FROM * island.radius;
    const reach = isRock ? layout.lightRadius : near;
    const sleeper = nearestPerson(grid, layout.lights, x, y, reach);
    if (sleeper >= 0) return { kind: 'person', sleeper };
  }
  if (zone >= 0) return { kind: 'island', zone };
  const bridge = nearestBridge(layout.bridges, x, y, REACH_PX.bridge / zoom);
  return bridge >= 0 ? { kind: 'bridge', bridge } : { kind: 'none' };
};
