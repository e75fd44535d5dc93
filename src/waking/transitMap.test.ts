import { describe, expect, it } from 'vitest';
import { homesPerWindow, skylineOf } from './houses';
import { ISEL } from './isel';
import { within } from './transitLabels';
import { columnsOf, transitMap } from './transitMap';
import { aside, crosses, pathOf, shapesOf } from './transitRoutes';

const SIZE = { width: 832, height: 450, rem: 16 };

describe('any city', () => {
  it('pushes columns apart and keeps them on the grid', () => {
    expect(columnsOf([0, 0.01, 0.02, 0.03])).toEqual([...columnsOf([0, 0.01, 0.02, 0.03])].sort((a, b) => a - b));
    for (const xs of [[-1, -0.98, -0.97, -0.9], [0.9, 0.95, 0.97, 1], [0]]) {
      const columns = columnsOf(xs);
      expect(Math.min(...columns)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...columns)).toBeLessThanOrEqual(16);
      for (let i = 1; i < columns.length; i++) expect(columns[i]! - columns[i - 1]!).toBeGreaterThanOrEqual(3);
    }
  });
  it('draws one zone alone, and none', () => {
    const alone = transitMap({ zones: [{ id: 'a', name: 'A', x: 0, y: 0 }], ties: [], river: [], homes: [{ width: 40, height: 30 }] }, SIZE);
    expect(alone.stations).toHaveLength(1);
    expect(alone.river).toEqual([]);
    expect(transitMap({ zones: [], ties: [], river: ISEL, homes: [] }, SIZE).stations).toEqual([]);
  });
  it('leaves out a tie to a zone that is not there', () => {
    const place = { id: 'a', name: 'A', x: 0, y: 0 };
    expect(transitMap({ zones: [place], ties: [{ a: 'a', b: 'b', links: 1 }], river: [], homes: [] }, SIZE).ties).toEqual([]);
  });
  it('joins any two points by runs and slants that end where they should', () => {
    for (const route of shapesOf({ x: 0, y: 0 }, { x: 100, y: -30 })) {
      expect(route[0]).toEqual({ x: 0, y: 0 });
      expect(route.at(-1)).toEqual({ x: 100, y: -30 });
    }
    expect(shapesOf({ x: 0, y: 0 }, { x: 50, y: 0 })).toHaveLength(1);
  });
});

describe('ways', () => {
  it('cross, or do not', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ];
    expect(crosses(a, b, { x: 0, y: 10 }, { x: 10, y: 0 })).toBe(true);
    expect(crosses(a, b, { x: 0, y: 10 }, { x: 4, y: 6 })).toBe(false);
  });
  it('lie inside a box for a length', () => {
    expect(within({ x: -5, y: 5 }, { x: 15, y: 5 }, { x: 0, y: 0, width: 10, height: 10 })).toBe(10);
    expect(within({ x: -5, y: 15 }, { x: 15, y: 15 }, { x: 0, y: 0, width: 10, height: 10 })).toBe(0);
  });
  it('keep their distance when drawn aside', () => {
    const moved = aside(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 20, y: 10 },
      ],
      2,
    );
    expect(moved[0]).toEqual({ x: 0, y: 2 });
    expect(Math.hypot(moved[1]!.x - 10, moved[1]!.y)).toBeGreaterThan(2);
  });
  it('round their corners and end where they should', () => {
    expect(
      pathOf(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
          { x: 10, y: 10 },
        ],
        4,
      ),
    ).toBe('M0 0L6 0Q10 0 10 4L10 10');
  });
});

describe('houses', () => {
  it('have one window a home', () => {
    for (const homes of [1, 2, 7, 54, 72]) {
      const skyline = skylineOf({ id: 'quay', homes, people: homes * 2, fear: 0.1 }, 5, homesPerWindow([homes]));
      const drawn = Object.values(skyline.windows).reduce((sum, d) => sum + (d.match(/M/g)?.length ?? 0), 0);
      expect([skyline.count, drawn]).toEqual([homes, homes]);
    }
    expect(homesPerWindow([300, 10])).toBe(5);
  });
  it('go dark with fear', () => {
    const out = (fear: number): number => skylineOf({ id: 'quay', homes: 60, people: 120, fear }, 5, 1).windows.out.split('M').length;
    expect(out(0.5)).toBeGreaterThan(out(0.2));
    expect(out(0.2)).toBeGreaterThan(out(0));
  });
});
