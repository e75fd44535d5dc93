/**
 * The ways a nightmare took, in world units and apart from how they are drawn: from person to person along the bridge it crossed,
 * by an arc where it stayed on the island, and deep under everything where it took an undercurrent.
 */
import type { CityInfo } from '../../session/protocol';
import type { IslandTrace, TraceStep } from '../../session/protocolNight';
import { type Point, placePoint } from './crewPaths';
import { bridgePoint, type DreamLayout, LIGHT_STRIDE } from './layout';

const STEPS = 16;
/** How far an arc leaves the straight line, in its lengths. */
const ARC = 0.16;
const UNDER = 0.3;
/** At most so many ways into an island are drawn. */
export const WAYS_SHOWN = 5;

export interface CauseWay {
  points: Point[];
  under: boolean;
  /** 0..1: of an island's ways the widest is 1; of a chain the newest. */
  weight: number;
  count: number;
}

export const personPoint = (layout: DreamLayout, sleeper: number): Point => ({
  x: layout.lights[sleeper * LIGHT_STRIDE] ?? 0,
  y: layout.lights[sleeper * LIGHT_STRIDE + 1] ?? 0,
});

/** A quadratic arc; `lift` of its length to the side that is up, or down where it is negative. */
export const arc = (from: Point, to: Point, lift: number): Point[] => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - length * lift };
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const u = 1 - t;
    return { x: u * u * from.x + 2 * u * t * middle.x + t * t * to.x, y: u * u * from.y + 2 * u * t * middle.y + t * t * to.y };
  });
};

/** Along a bridge from the side of `fromZone`, with the walk to it and from it. */
const overBridge = (city: CityInfo, layout: DreamLayout, bridge: number, fromZone: number, from: Point, to: Point): Point[] => {
  const known = layout.bridges[bridge];
  if (known === undefined) return arc(from, to, ARC);
  const forward = city.bridges[bridge]!.a === fromZone;
  const points = Array.from({ length: STEPS + 1 }, (_, i) => bridgePoint(known, forward ? i / STEPS : 1 - i / STEPS));
  return [from, ...points, to];
};

/** From the source of each step to whom it frightened, the newest first. A step whose source has no place of its own is left out. */
export const chainWays = (city: CityInfo, layout: DreamLayout, steps: readonly TraceStep[]): CauseWay[] =>
  steps.slice(0, -1).map((step, i) => {
    const next = steps[i + 1]!;
    const from = personPoint(layout, next.sleeper);
    const to = personPoint(layout, step.sleeper);
    // Where steps were left out the way is only known to lead there somehow.
    const known = next.sleeper === step.source;
    const under = step.by === 'undercurrent' || !known;
    const points = known && step.bridge >= 0 ? overBridge(city, layout, step.bridge, next.zone, from, to) : arc(from, to, under ? -UNDER : ARC);
    return { points, under, weight: 1 - (0.55 * i) / Math.max(1, steps.length - 2), count: 1 };
  });

/** The widest ways into an island from others. */
export const islandWays = (city: CityInfo, layout: DreamLayout, trace: IslandTrace): CauseWay[] => {
  const outer = trace.shares.filter(({ from, by }) => from >= 0 && from !== trace.zone && (by === 'bridge' || by === 'undercurrent')).slice(0, WAYS_SHOWN);
  const most = Math.max(1, ...outer.map(({ count }) => count));
  const to = placePoint(layout, trace.zone);
  return outer.map(({ by, bridge, from, count }) => {
    const start = placePoint(layout, from);
    const under = by === 'undercurrent';
    const points = under ? arc(start, to, -UNDER) : overBridge(city, layout, bridge, from, start, to).slice(1, -1);
    return { points, under, weight: count / most, count };
  });
};

/** The point a share of the way along, and which way it leads there, in radians. */
export const alongWay = (points: readonly Point[], share: number): Point & { turn: number } => {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += Math.hypot(points[i]!.x - points[i - 1]!.x, points[i]!.y - points[i - 1]!.y);
  let left = length * share;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const part = Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= part && part > 0) return { x: a.x + ((b.x - a.x) * left) / part, y: a.y + ((b.y - a.y) * left) / part, turn: Math.atan2(b.y - a.y, b.x - a.x) };
    left -= part;
  }
  const end = points[points.length - 1] ?? { x: 0, y: 0 };
  return { ...end, turn: 0 };
};
