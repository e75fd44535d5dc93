import { describe, expect, it } from 'vitest';
import type { DiverView } from '../../session/protocol';
import { diverPoint, placePoint, restOfWay, routePoints, wayPoint } from './crewPaths';
import { cityOf } from './exampleCity';
import { layoutDream } from './layout';

const city = cityOf(600);
const layout = layoutDream(city, 1.6);
const { a, b } = city.bridges[0]!;
const near = (p: { x: number; y: number }, q: { x: number; y: number }): boolean => Math.hypot(p.x - q.x, p.y - q.y) < layout.islandRadius * 1.6;
const diver = (changes: Partial<DiverView>): DiverView => ({
  sleeper: 0,
  signature: 'hold',
  place: a,
  path: [],
  leftTick: -1,
  arrivesTick: -1,
  endTick: -1,
  resolve: 100,
  trapped: false,
  resolvePerMin: 0,
  signatureSpent: false,
  shared: false,
  task: null,
  plan: [],
  ...changes,
});

describe('the ways of divers', () => {
  it('leave from the end they stand at, whichever way the bridge was laid', () => {
    expect(near(wayPoint(city, layout, a, b, 0), layout.islands[a]!)).toBe(true);
    expect(near(wayPoint(city, layout, b, a, 0), layout.islands[b]!)).toBe(true);
    const there = wayPoint(city, layout, a, b, 0.3);
    const back = wayPoint(city, layout, b, a, 0.7);
    expect(there.x).toBeCloseTo(back.x, 6);
    expect(there.y).toBeCloseTo(back.y, 6);
  });
  it('lead straight to the Centre', () => {
    const middle = wayPoint(city, layout, a, city.zones.length, 1);
    expect(middle).toEqual({ x: 0, y: 0 });
  });
  it('join every place of a route', () => {
    const points = routePoints(city, layout, [a, b]);
    expect(points[0]).toEqual(placePoint(layout, a));
    expect(points.at(-1)).toEqual(placePoint(layout, b));
    expect(routePoints(city, layout, [a])).toEqual([]);
  });
  it('move a diver along with time', () => {
    const walking = diver({ path: [b], leftTick: 100, arrivesTick: 130 });
    expect(diverPoint(city, layout, walking, 100)).toEqual(wayPoint(city, layout, a, b, 0));
    expect(diverPoint(city, layout, walking, 115)).toEqual(wayPoint(city, layout, a, b, 0.5));
    expect(diverPoint(city, layout, walking, 999)).toEqual(wayPoint(city, layout, a, b, 1));
    expect(restOfWay(city, layout, walking, 115)[0]).toEqual(wayPoint(city, layout, a, b, 0.5));
    expect(diverPoint(city, layout, diver({}), 115)).toEqual(placePoint(layout, a));
  });
});
