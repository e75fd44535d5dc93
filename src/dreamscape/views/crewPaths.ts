/**
 * Where divers and beings stand and walk, in world units and apart from how they are drawn. Walking follows the bridge's own
 * curve from whichever end is left; to and from the Centre, and where no bridge is known, it is a straight line.
 */
import type { CityInfo, DiverView } from '../../session/protocol';
import { bridgePoint, type DreamLayout } from './layout';

export interface Point {
  x: number;
  y: number;
}
const CURVE_STEPS = 10;
/** Where the foot of a group stands on an island, in radii above its middle. */
const STAND = 0.12;

export const placePoint = (layout: DreamLayout, place: number): Point => {
  const island = layout.islands[place];
  return island === undefined ? { x: 0, y: 0 } : { x: island.x, y: island.y - island.radius * STAND };
};

/** A point of the way between two neighbouring places, `share` 0 at `from`. */
export const wayPoint = (city: CityInfo, layout: DreamLayout, from: number, to: number, share: number): Point => {
  const index = city.bridges.findIndex(({ a, b }) => (a === from && b === to) || (a === to && b === from));
  const bridge = layout.bridges[index];
  if (bridge === undefined) {
    const a = placePoint(layout, from);
    const b = placePoint(layout, to);
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  }
  return bridgePoint(bridge, city.bridges[index]!.a === from ? share : 1 - share);
};

/** The whole of a route, its first place included. */
export const routePoints = (city: CityInfo, layout: DreamLayout, route: readonly number[]): Point[] => {
  if (route.length < 2) return [];
  const points = [placePoint(layout, route[0]!)];
  for (let i = 1; i < route.length; i++) {
    for (let step = 0; step <= CURVE_STEPS; step++) points.push(wayPoint(city, layout, route[i - 1]!, route[i]!, step / CURVE_STEPS));
    points.push(placePoint(layout, route[i]!));
  }
  return points;
};

/** How far along the stretch a diver is, 0 to 1. */
export const stretchShare = ({ path, leftTick, arrivesTick }: DiverView, tick: number): number =>
  path.length === 0 || arrivesTick <= leftTick ? 0 : Math.min(1, Math.max(0, (tick - leftTick) / (arrivesTick - leftTick)));

export const diverPoint = (city: CityInfo, layout: DreamLayout, diver: DiverView, tick: number): Point =>
  diver.path.length === 0 ? placePoint(layout, diver.place) : wayPoint(city, layout, diver.place, diver.path[0]!, stretchShare(diver, tick));

/** What of the way is still to walk: from where the diver is now. */
export const restOfWay = (city: CityInfo, layout: DreamLayout, diver: DiverView, tick: number): Point[] => {
  const [next, ...later] = diver.path;
  if (next === undefined) return [];
  const share = stretchShare(diver, tick);
  const points: Point[] = [];
  for (let step = 0; step <= CURVE_STEPS; step++) points.push(wayPoint(city, layout, diver.place, next, share + ((1 - share) * step) / CURVE_STEPS));
  return [...points, placePoint(layout, next), ...routePoints(city, layout, [next, ...later])];
};
