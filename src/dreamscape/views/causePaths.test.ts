import { describe, expect, it } from 'vitest';
import type { IslandTrace, TraceStep } from '../../session/protocolNight';
import { alongWay, chainWays, islandWays, personPoint, WAYS_SHOWN } from './causePaths';
import { cityOf } from './exampleCity';
import { layoutDream } from './layout';

const city = cityOf(600);
const layout = layoutDream(city, 2.4);
const { a, b } = city.bridges[0]!;
const first = (zone: number): number => city.zones[zone]!.first;
const step = (sleeper: number, source: number, by: TraceStep['by'], bridge = -1): TraceStep => ({
  sleeper,
  source,
  by,
  bridge,
  zone: city.zone[sleeper]!,
  tick: 0,
});

describe('the ways of a nightmare', () => {
  it('lead from each source to whom it frightened, over the bridge it crossed', () => {
    const steps = [step(first(b), first(a), 'bridge', 0), step(first(a), first(a) + 1, 'household'), step(first(a) + 1, -1, 'own-fear')];
    const ways = chainWays(city, layout, steps);
    expect(ways).toHaveLength(2);
    expect(ways[0]!.points[0]).toEqual(personPoint(layout, first(a)));
    expect(ways[0]!.points.at(-1)).toEqual(personPoint(layout, first(b)));
    const bridge = layout.bridges[0]!;
    const nearEnd = ways[0]!.points[1]!;
    expect(Math.hypot(nearEnd.x - bridge.ax, nearEnd.y - bridge.ay)).toBeLessThan(1);
    expect(ways[0]!.weight).toBeGreaterThan(ways[1]!.weight);
    expect(chainWays(city, layout, steps.slice(2))).toEqual([]);
  });
  it('run beneath where steps were left out or an undercurrent took it', () => {
    const steps = [step(first(b), first(a), 'bridge', 0), step(first(b) + 5, -1, 'overload')];
    expect(chainWays(city, layout, steps)[0]!.under).toBe(true);
  });
  it('into an island are the widest from elsewhere, each towards it', () => {
    const shares: IslandTrace['shares'] = [
      { by: 'street', bridge: -1, from: -1, count: 40 },
      { by: 'bridge', bridge: 0, from: b, count: 8 },
      ...[1, 2, 3, 4, 5, 6].map((count) => ({ by: 'undercurrent' as const, bridge: -1, from: (a + count) % city.zones.length, count })),
    ];
    const ways = islandWays(city, layout, { kind: 'island', zone: a, total: 69, shares, root: null, next: null });
    expect(ways.length).toBeLessThanOrEqual(WAYS_SHOWN);
    expect(ways[0]).toMatchObject({ under: false, weight: 1, count: 8 });
    const bridge = layout.bridges[0]!;
    expect(Math.hypot(ways[0]!.points.at(-1)!.x - bridge.ax, ways[0]!.points.at(-1)!.y - bridge.ay)).toBeLessThan(1);
  });
  it('are measured along their length', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 30 },
    ];
    expect(alongWay(points, 0.25)).toMatchObject({ x: 10, y: 0 });
    expect(alongWay(points, 0.5)).toEqual({ x: 10, y: 10, turn: Math.PI / 2 });
    expect(alongWay([], 0.5)).toMatchObject({ x: 0, y: 0 });
  });
});
