/**
 * Ways between stations on the map. Two stations that do not lie level, upright or at 45 degrees are joined by one straight run and
 * one slant, in the order that runs straightest into the rest of its line, keeps clear of other stations and never lies on another
 * way. Each way tries four shapes; a few rounds over all of them settle, because few disagree.
 */
export interface Point {
  x: number;
  y: number;
}
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Route = Point[];

const ROUNDS = 4;
const same = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;

/** Straight and slant in every order: slant first, straight first, either in the middle. */
export function shapesOf(a: Point, b: Point): Route[] {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const slant = Math.min(Math.abs(dx), Math.abs(dy));
  if (slant === 0 || Math.abs(dx) === Math.abs(dy)) return [[a, b]];
  const diagonal = { x: Math.sign(dx) * slant, y: Math.sign(dy) * slant };
  const straight = { x: dx - diagonal.x, y: dy - diagonal.y };
  const half = ({ x, y }: Point): Point => ({ x: x / 2, y: y / 2 });
  const along = (...steps: Point[]): Route => {
    const route = [a];
    for (const step of steps) {
      const from = route[route.length - 1]!;
      route.push({ x: from.x + step.x, y: from.y + step.y });
    }
    route[route.length - 1] = b;
    return route;
  };
  return [
    along(straight, diagonal),
    along(diagonal, straight),
    along(half(straight), diagonal, half(straight)),
    along(half(diagonal), straight, half(diagonal)),
  ];
}

export const distanceTo = (p: Point, a: Point, b: Point): number => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
};
const side = (a: Point, b: Point, p: Point): number => Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
export const crosses = (a: Point, b: Point, c: Point, d: Point): boolean => side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

const segments = (route: Route): [Point, Point][] => route.slice(1).map((point, at) => [route[at]!, point]);
const direction = (from: Point, to: Point): number => Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 4)) & 7;

/** Which way a route leaves one of its ends, in eighths of a turn. */
const leaving = (route: Route, end: Point): number => (same(route[0]!, end) ? direction(route[0]!, route[1]!) : direction(route.at(-1)!, route.at(-2)!));
const eighthsApart = (one: number, other: number): number => Math.min((one - other) & 7, (other - one) & 7);

interface Network {
  places: readonly Point[];
  ends: readonly (readonly [number, number])[];
  lineOf: readonly number[];
  rem: number;
}

/** Lower is better. Sharing a way is worst, then brushing a station, then a crossing, then a bend in a line. */
function costOf(route: Route, at: number, routes: readonly Route[], { places, ends, lineOf, rem }: Network): number {
  const [a, b] = ends[at]!;
  let cost = (route.length - 2) * 3;
  places.forEach((place, station) => {
    if (station === a || station === b) return;
    const nearest = Math.min(...segments(route).map(([from, to]) => distanceTo(place, from, to)));
    if (nearest < 1.6 * rem) cost += 90 * (1.6 - nearest / rem);
  });
  routes.forEach((other, index) => {
    if (index === at) return;
    const shared = ends[index]!.filter((station) => station === a || station === b);
    for (const station of shared) {
      const apart = eighthsApart(leaving(route, places[station]!), leaving(other, places[station]!));
      if (apart === 0) cost += 160;
      if (apart === 1) cost += 14;
      if (lineOf[at] !== -1 && lineOf[at] === lineOf[index]) cost += (4 - apart) * 9;
    }
    if (shared.length > 0) return;
    for (const [p, q] of segments(route)) for (const [u, v] of segments(other)) if (crosses(p, q, u, v)) cost += 24;
  });
  return cost;
}

export function routeTies(places: readonly Point[], ends: readonly (readonly [number, number])[], lineOf: readonly number[], rem: number): Route[] {
  const shapes = ends.map(([a, b]) => shapesOf(places[a]!, places[b]!));
  const routes = shapes.map((options) => options[0]!);
  const network = { places, ends, lineOf, rem };
  for (let round = 0; round < ROUNDS; round++) {
    let isSettled = true;
    shapes.forEach((options, at) => {
      let best = routes[at]!;
      let least = costOf(best, at, routes, network);
      for (const option of options) {
        const cost = costOf(option, at, routes, network);
        if (cost < least - 1e-9) [best, least, isSettled] = [option, cost, false];
      }
      routes[at] = best;
    });
    if (isSettled) break;
  }
  return routes;
}

const near = (value: number): string => String(Math.round(value * 10) / 10);
/** A path through the points with its corners rounded. */
export function pathOf(points: readonly Point[], radius: number): string {
  const first = points[0]!;
  let d = `M${near(first.x)} ${near(first.y)}`;
  for (let at = 1; at < points.length - 1; at++) {
    const [before, corner, after] = [points[at - 1]!, points[at]!, points[at + 1]!];
    const toward = (end: Point): Point => {
      const length = Math.hypot(end.x - corner.x, end.y - corner.y) || 1;
      const cut = Math.min(radius, length / 2);
      return { x: corner.x + ((end.x - corner.x) / length) * cut, y: corner.y + ((end.y - corner.y) / length) * cut };
    };
    const [start, end] = [toward(before), toward(after)];
    d += `L${near(start.x)} ${near(start.y)}Q${near(corner.x)} ${near(corner.y)} ${near(end.x)} ${near(end.y)}`;
  }
  const last = points[points.length - 1]!;
  return `${d}L${near(last.x)} ${near(last.y)}`;
}

/** The same course, to one side: the corners move along their bisectors. */
export function aside(points: readonly Point[], by: number): Point[] {
  const normal = (from: Point, to: Point): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  };
  return points.map((point, at) => {
    const before = at > 0 ? normal(points[at - 1]!, point) : null;
    const after = at < points.length - 1 ? normal(point, points[at + 1]!) : null;
    if (before === null || after === null) {
      const only = (before ?? after)!;
      return { x: point.x + only.x * by, y: point.y + only.y * by };
    }
    const dot = 1 + before.x * after.x + before.y * after.y;
    return { x: point.x + ((before.x + after.x) * by) / dot, y: point.y + ((before.y + after.y) * by) / dot };
  });
}
