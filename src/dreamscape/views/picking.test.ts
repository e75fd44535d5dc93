import { describe, expect, it } from 'vitest';
import { cityOf } from './exampleCity';
import { bridgePoint, hash01, LIGHT_STRIDE, layoutDream } from './layout';
import { bridgeDistance, buildGrid, islandAt, nearestPerson, pick } from './picking';

const layout = layoutDream(cityOf(3000), 2);
const grid = buildGrid(layout.lights, layout.lightRadius);
const bruteForce = (x: number, y: number, reach: number): number => {
  let best = -1;
  let bestDistance = reach * reach;
  for (let id = 0; id < 3000; id++) {
    const distance = (layout.lights[id * LIGHT_STRIDE]! - x) ** 2 + (layout.lights[id * LIGHT_STRIDE + 1]! - y) ** 2;
    if (distance < bestDistance) {
      best = id;
      bestDistance = distance;
    }
  }
  return best;
};

describe('the grid', () => {
  it('holds everybody once', () => {
    expect([...grid.ids].sort((a, b) => a - b)).toEqual(Array.from({ length: 3000 }, (_, i) => i));
  });
  it('finds whom a search through everybody finds', () => {
    for (let i = 0; i < 600; i++) {
      const x = layout.bounds.left + hash01(i, 1) * (layout.bounds.right - layout.bounds.left);
      const y = layout.bounds.top + hash01(i, 2) * (layout.bounds.bottom - layout.bounds.top);
      const reach = 5 + 60 * hash01(i, 3);
      expect(nearestPerson(grid, layout.lights, x, y, reach)).toBe(bruteForce(x, y, reach));
    }
  });
  it('finds each person at their own place', () => {
    for (let id = 0; id < 3000; id += 7)
      expect(nearestPerson(grid, layout.lights, layout.lights[id * LIGHT_STRIDE]!, layout.lights[id * LIGHT_STRIDE + 1]!, 4)).toBe(id);
  });
});

describe('pick', () => {
  const person = { x: layout.lights[900 * LIGHT_STRIDE]!, y: layout.lights[900 * LIGHT_STRIDE + 1]! };
  it('is a person up close and their island from afar', () => {
    expect(pick(layout, grid, person.x, person.y, 1.6, 'island')).toEqual({ kind: 'person', sleeper: 900 });
    expect(pick(layout, grid, person.x, person.y, 0.2, 'galaxy')).toEqual({ kind: 'island', zone: cityOf(3000).zone[900]! });
  });
  it('is the island on the rock under its lights, unless somebody is hit there', () => {
    const away = ({ x, y }: { x: number; y: number }, sleeper: number): number =>
      Math.hypot(layout.lights[sleeper * LIGHT_STRIDE]! - x, layout.lights[sleeper * LIGHT_STRIDE + 1]! - y);
    const found = layout.islands.map((island) => {
      const rock = { x: island.x, y: island.y + 0.15 * island.radius };
      const hit = pick(layout, grid, rock.x, rock.y, 0.7, 'island');
      return hit.kind === 'person' ? away(rock, hit.sleeper) < layout.lightRadius : hit.kind === 'island' && hit.zone === island.zone;
    });
    expect(found).toEqual(layout.islands.map(() => true));
  });
  it('is a bridge between islands and nothing beside it', () => {
    const found = layout.bridges.findIndex((bridge) => {
      const middle = bridgePoint(bridge, 0.5);
      return islandAt(layout.islands, middle.x, middle.y) < 0;
    });
    const middle = bridgePoint(layout.bridges[found]!, 0.5);
    expect(pick(layout, grid, middle.x, middle.y, 0.2, 'galaxy')).toEqual({ kind: 'bridge', bridge: found });
    expect(bridgeDistance(layout.bridges[found]!, middle.x, middle.y)).toBeLessThan(1);
    expect(pick(layout, grid, 0, 0, 1, 'galaxy')).toEqual({ kind: 'none' });
    expect(pick(layout, grid, layout.bounds.left - 500, layout.bounds.top - 500, 1, 'person')).toEqual({ kind: 'none' });
  });
  it('every island is found at its plate', () => {
    for (const island of layout.islands) expect(islandAt(layout.islands, island.x, island.y)).toBe(island.zone);
  });
});
