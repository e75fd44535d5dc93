import { describe, expect, it } from 'vitest';
import { cityOf } from './exampleCity';
import { type Box, bridgePoint, CENTRE_CLEAR, HOME_STRIDE, type Island, islandBox, LIGHT_STRIDE, layoutDream, layoutIslands } from './layout';

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('islands', () => {
  it.each([0.8, 1.6, 2.4])('never overlap and leave the Centre clear, at aspect %f', (aspect) => {
    const { islands } = layoutDream(cityOf(3000), aspect);
    for (const a of islands) {
      expect(Math.hypot(a.x / CENTRE_CLEAR.x, a.y / CENTRE_CLEAR.y)).toBeGreaterThan(1);
      for (const b of islands) if (a.zone < b.zone) expect(overlap(islandBox(a), islandBox(b)), `${a.zone} and ${b.zone}`).toBe(false);
    }
  });
  it('come apart even when every zone is given the same place, or the Centre itself', () => {
    for (const at of [0, 0.4]) {
      const islands = layoutIslands(
        Array.from({ length: 40 }, () => ({ x: at, y: at, count: 100 })),
        1.6,
      );
      for (const a of islands) for (const b of islands) if (a.zone < b.zone) expect(overlap(islandBox(a), islandBox(b))).toBe(false);
    }
  });
  it('keep the compass of the map, and nearer ones are larger', () => {
    const city = cityOf(2400);
    const { islands } = layoutDream(city, 2);
    const [east, south, west, north] = [0, 4, 8, 12].map((zone) => islands[zone]!) as [Island, Island, Island, Island];
    expect(west.x).toBeLessThan(north.x);
    expect(north.x).toBeLessThan(east.x);
    expect(north.y).toBeLessThan(east.y);
    expect(east.y).toBeLessThan(south.y);
    expect(south.radius).toBeGreaterThan(north.radius);
  });
  it('lie in the world, and none under what is kept free of them', () => {
    const kept: Box[] = [
      { left: -1, right: -0.6, top: -1, bottom: -0.4 },
      { left: -0.2, right: 0.2, top: -1, bottom: -0.7 },
    ];
    const halfWidth = Math.sqrt(4800 * 2900 * 2.4) / 2;
    const halfHeight = halfWidth / 2.4;
    for (const island of layoutIslands(cityOf(3000).zones, 2.4, kept)) {
      const box = islandBox(island);
      expect(Math.max(box.right, -box.left)).toBeLessThan(halfWidth + 1);
      expect(Math.max(box.bottom, -box.top)).toBeLessThan(halfHeight + 1);
      for (const { left, right, top, bottom } of kept)
        expect(overlap(box, { left: left * halfWidth, right: right * halfWidth, top: top * halfHeight, bottom: bottom * halfHeight })).toBe(false);
    }
  });
});

describe('sleepers', () => {
  const city = cityOf(3000);
  const layout = layoutDream(city, 2);
  const at = (id: number) => ({ x: layout.lights[id * LIGHT_STRIDE]!, y: layout.lights[id * LIGHT_STRIDE + 1]!, r: layout.lights[id * LIGHT_STRIDE + 2]! });
  it('are the same each time', () => {
    expect(layoutDream(city, 2).lights).toEqual(layout.lights);
  });
  it('stand on their own island', () => {
    for (let id = 0; id < city.sleepers; id++) {
      const island = layout.islands[city.zone[id]!]!;
      const { x, y } = at(id);
      expect(Math.abs(x - island.x)).toBeLessThan(island.radius * 1.25);
      expect(y).toBeGreaterThan(island.y - island.radius * 1.3);
      expect(y).toBeLessThan(island.y + island.radius * 0.3);
    }
  });
  it('households sit together: members nearer to each other than the island is wide, and never on top of each other', () => {
    for (let id = 1; id < city.sleepers; id++) {
      if (city.household[id] !== city.household[id - 1]) continue;
      const a = at(id - 1);
      const b = at(id);
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      expect(distance).toBeGreaterThan(a.r * 2);
      expect(distance).toBeLessThan(a.r * 6);
    }
  });
  it('every household of two or more has its ring', () => {
    const sizes = new Map<number, number>();
    for (const home of city.household) sizes.set(home, (sizes.get(home) ?? 0) + 1);
    expect(layout.homes.length / HOME_STRIDE).toBe([...sizes.values()].filter((n) => n > 1).length);
  });
  it('a hundred thousand are placed in little time', () => {
    const big = cityOf(100_000);
    const start = performance.now();
    const placed = layoutDream(big, 2);
    expect(performance.now() - start).toBeLessThan(4000);
    expect(placed.lights.every(Number.isFinite)).toBe(true);
    expect(placed.lightRadius).toBeLessThan(layout.lightRadius);
  });
});

describe('bridges', () => {
  it('end on their islands and hang below the straight line', () => {
    const city = cityOf(3000);
    const { bridges, islands } = layoutDream(city, 2);
    expect(bridges).toHaveLength(city.bridges.length);
    bridges.forEach((bridge, i) => {
      const a = islands[city.bridges[i]!.a]!;
      const start = bridgePoint(bridge, 0);
      const middle = bridgePoint(bridge, 0.5);
      expect(Math.hypot(start.x - a.x, start.y - a.y)).toBeLessThan(a.radius);
      expect(Number.isFinite(middle.x + middle.y)).toBe(true);
    });
    const flat = { ax: 0, ay: 0, bx: 100, by: 0, sag: 0, seed: 0 };
    expect(bridgePoint(flat, 0.5).y).toBeGreaterThan(0);
  });
});
