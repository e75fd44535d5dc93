/**
 * The city as a night transit map: stations on a grid, lines that run only level, upright or at 45 degrees, a river under the
 * bridges it is named by. It is computed from the scenario's places and bridges and from nothing else, so that every city has one.
 *
 * Zones keep their order from north to south and west to east and are set in rows of about four; a bridge is part of a line where
 * lines run on straight through a station (the longest straight strokes, as cartographers trace roads), and a plain tie where not.
 * Optimising positions by simulated annealing was tried on paper and rejected: the map must look the same on every visit and
 * near-misses of a cost function show. Rows by rank give level runs for free, which is what makes a map calm.
 */
import type { ZonePlace, ZoneTie } from './evening';
import { type LabelPlace, labelRem, overlap, placeLabels, within } from './transitLabels';
import { type Box, distanceTo, type Point, pathOf, type Route, routeTies } from './transitRoutes';

export interface MapSize {
  width: number;
  height: number;
  /** One rem in px: labels are set in it. */
  rem: number;
}
export interface Station {
  id: string;
  name: string;
  x: number;
  y: number;
  /** On two lines or more. */
  isInterchange: boolean;
  /** Where its houses stand. */
  homes: Box;
  label: LabelPlace;
}
export interface TransitTie {
  a: number;
  b: number;
  /** Index of its line; -1 for a tie that is of none. */
  line: number;
  points: Point[];
  d: string;
  /** 0..1: its links, against the bridge with the most. */
  width: number;
}
export interface Stroke {
  stations: number[];
  isLoop: boolean;
}
export interface TransitLine extends Stroke {
  /** Where its letter stands. */
  badge: Point;
}
export interface TransitMap {
  stations: Station[];
  ties: TransitTie[];
  lines: TransitLine[];
  river: Point[];
  /** Size of the names, in rem. */
  labelRem: number;
  /** How wide the river is. */
  riverPx: number;
  /** Where the river's name stands, and its turn in degrees. */
  riverName: Point & { turnDeg: number };
  /** The most open place in the middle, and how far it is from there to whatever is nearest; 0 where there is none. */
  square: Point & { clearPx: number };
}

const PER_ROW = 4;
const COLUMNS = 16;
const LEAST_COLUMNS = 3;
/** A stroke may turn by this much at a station, in the city's own plane. */
const TURN_DEG = 55;
const LINE_STATIONS = 4;
const MARGIN_REM = { left: 3.4, right: 3.6, top: 0.9, bottom: 1.5 };
const RIVER_REM = 2.9;

/** Column of each zone of a row: by place, then pushed outwards until no two are too close. */
export function columnsOf(xs: readonly number[], columns = COLUMNS, least = LEAST_COLUMNS): number[] {
  const spread = xs.map((x, at) => 0.62 * ((x + 1) / 2) + 0.38 * ((at + 0.5) / xs.length));
  const wanted = spread.map((share) => Math.round(Math.min(1, Math.max(0, (share - 0.06) / 0.88)) * columns));
  const middle = (xs.length - 1) / 2;
  for (let at = Math.ceil(middle); at < wanted.length; at++) if (at > 0) wanted[at] = Math.max(wanted[at]!, wanted[at - 1]! + least);
  for (let at = Math.ceil(middle) - 1; at >= 0; at--) wanted[at] = Math.min(wanted[at]!, wanted[at + 1]! - least);
  const over = Math.max(0, wanted[wanted.length - 1]! - columns);
  const under = Math.max(0, -wanted[0]!);
  return wanted.map((column) => Math.min(columns, Math.max(0, column - over + under)));
}

interface Cell {
  column: number;
  row: number;
}
export function cellsOf(zones: readonly ZonePlace[]): { cells: Cell[]; rows: number } {
  const rows = Math.max(1, Math.round(zones.length / PER_ROW));
  const order = zones.map((_, at) => at).sort((a, b) => zones[a]!.y - zones[b]!.y || a - b);
  const cells: Cell[] = zones.map(() => ({ column: 0, row: 0 }));
  for (let row = 0; row < rows; row++) {
    const from = Math.round((row * zones.length) / rows);
    const to = Math.round(((row + 1) * zones.length) / rows);
    const members = order.slice(from, to).sort((a, b) => zones[a]!.x - zones[b]!.x || a - b);
    const columns = columnsOf(members.map((at) => zones[at]!.x));
    members.forEach((zone, at) => {
      cells[zone] = { column: columns[at]!, row };
    });
  }
  return { cells, rows };
}

interface Meeting {
  turn: number;
  one: number;
  other: number;
}
const turnAt = (zones: readonly ZonePlace[], ties: readonly (readonly [number, number])[], at: number, one: number, other: number): number => {
  const away = (tie: number): Point => {
    const [a, b] = ties[tie]!;
    const end = zones[a === at ? b : a]!;
    return { x: end.x - zones[at]!.x, y: end.y - zones[at]!.y };
  };
  const [u, v] = [away(one), away(other)];
  const cosine = (u.x * v.x + u.y * v.y) / (Math.hypot(u.x, u.y) * Math.hypot(v.x, v.y) || 1);
  return 180 - (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
};

/** At each station, the bridges that run on into one another, straightest first. */
function joins(zones: readonly ZonePlace[], ties: readonly (readonly [number, number])[]): Map<string, number> {
  const next = new Map<string, number>();
  zones.forEach((_, at) => {
    const here = ties.flatMap((tie, index) => (tie.includes(at) ? [index] : []));
    const meetings: Meeting[] = here.flatMap((one, i) => here.slice(i + 1).map((other) => ({ one, other, turn: turnAt(zones, ties, at, one, other) })));
    const taken = new Set<number>();
    for (const { one, other } of meetings.filter(({ turn }) => turn < TURN_DEG).sort((p, q) => p.turn - q.turn || p.one - q.one || p.other - q.other)) {
      if (taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      next.set(`${at}/${one}`, other).set(`${at}/${other}`, one);
    }
  });
  return next;
}

/** Lines as strokes of the network: each bridge is in one at most, and a stroke with fewer than four stations is no line. */
export function traceLines(zones: readonly ZonePlace[], ties: readonly (readonly [number, number])[]): { lines: Stroke[]; lineOf: number[] } {
  const next = joins(zones, ties);
  const seen = new Set<number>();
  const strokes: { line: Stroke; ties: number[] }[] = [];
  const walk = (start: number, from: number): { stations: number[]; ties: number[] } => {
    const stations = [from];
    const walked: number[] = [];
    for (let at = from, tie = next.get(`${at}/${start}`); tie !== undefined && !seen.has(tie); tie = next.get(`${at}/${tie}`)) {
      seen.add(tie);
      walked.push(tie);
      const [a, b] = ties[tie]!;
      at = a === at ? b : a;
      stations.push(at);
    }
    return { stations, ties: walked };
  };
  ties.forEach(([a, b], start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const ahead = walk(start, b);
    const behind = walk(start, a);
    const stations = [...behind.stations.reverse(), ...ahead.stations];
    const isLoop = stations.length > 2 && stations[0] === stations[stations.length - 1];
    strokes.push({ line: { stations: isLoop ? stations.slice(1) : stations, isLoop }, ties: [start, ...behind.ties, ...ahead.ties] });
  });
  const kept = strokes.filter(({ line }) => line.stations.length >= LINE_STATIONS).sort((p, q) => q.line.stations.length - p.line.stations.length);
  const lineOf = ties.map(() => -1);
  kept.forEach((stroke, line) => {
    for (const tie of stroke.ties) lineOf[tie] = line;
  });
  return { lines: kept.map(({ line }) => line), lineOf };
}

/** The river runs through the middles of the bridges it passes under, level or upright or at 45 degrees, and out at both ends. */
function riverCourse(route: readonly (readonly [string, string])[], stations: readonly { id: string; x: number; y: number }[], size: MapSize): Point[] {
  const at = (id: string): { x: number; y: number } | undefined => stations.find((station) => station.id === id);
  const middles = route.flatMap(([one, other]) => {
    const [a, b] = [at(one), at(other)];
    return a === undefined || b === undefined ? [] : [{ x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) }];
  });
  if (middles.length < 2) return [];
  const first = middles[0]!;
  const last = middles[middles.length - 1]!;
  const points: Point[] = [{ x: -size.rem * 6, y: first.y }];
  for (const point of [...middles, { x: last.x, y: size.height + size.rem * 8 }]) {
    const from = points[points.length - 1]!;
    const dx = point.x - from.x;
    const dy = point.y - from.y;
    const slant = Math.min(Math.abs(dx), Math.abs(dy));
    // Level first, then the slant: a river that turns late looks as if it had found its way.
    if (slant > 0 && Math.abs(dx) > slant) points.push({ x: point.x - Math.sign(dx) * slant, y: from.y });
    if (slant > 0 && Math.abs(dy) > slant) points.push({ x: point.x, y: from.y + Math.sign(dy) * slant });
    points.push(point);
  }
  return points.filter((point, index) => index === 0 || point.x !== points[index - 1]!.x || point.y !== points[index - 1]!.y);
}

export interface MapCity {
  zones: readonly ZonePlace[];
  ties: readonly ZoneTie[];
  /** Bridges the river passes under, from its source. */
  river: readonly (readonly [string, string])[];
  /** Width and height of each zone's houses in px. */
  homes: readonly { width: number; height: number }[];
}

/** How far a point is from the nearest of some boxes; 0 inside one. */
const clearOf = ({ x, y }: Point, boxes: readonly Box[]): number =>
  Math.min(...boxes.map((box) => Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))));

/** Length of the river's name, in its own text size. */
const NAME_EM = 6;
/** The reach of the river with most room for its name, read from left to right. */
function riverNameOf(river: readonly Point[], taken: readonly Box[], size: MapSize): TransitMap['riverName'] {
  const lengthPx = NAME_EM * labelRem(size.width, size.rem) * size.rem;
  let best = { x: 0, y: 0, turnDeg: 0, room: -1 };
  for (let at = 1; at < river.length; at++) {
    const [a, b] = [river[at - 1]!, river[at]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const turnDeg = Math.round((Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI);
    for (let from = 0; from + lengthPx <= length && Math.abs(turnDeg) < 90; from += size.rem / 2) {
      const along = [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1].map((share) => {
        const gone = (from + share * lengthPx) / length;
        return { x: a.x + (b.x - a.x) * gone, y: a.y + (b.y - a.y) * gone };
      });
      const isInside = along.every(({ x }) => x > 0 && x < size.width);
      const room = isInside ? Math.min(...along.map((point) => clearOf(point, taken))) : -1;
      if (room > best.room + 0.5) best = { ...along[3]!, turnDeg, room };
    }
  }
  return { x: best.x, y: best.y, turnDeg: best.turnDeg };
}

/** The ground its letters stand on, as small boxes along it: station names keep off. */
function letteredBoxes({ x, y, turnDeg }: TransitMap['riverName'], size: MapSize): Box[] {
  const side = size.rem;
  const halfPx = (NAME_EM * labelRem(size.width, size.rem) * size.rem) / 2;
  const [cosine, sine] = [Math.cos((turnDeg * Math.PI) / 180), Math.sin((turnDeg * Math.PI) / 180)];
  return [-1, -0.5, 0, 0.5, 1].map((share) => ({
    x: x + share * halfPx * cosine - side / 2,
    y: y + share * halfPx * sine - side / 2,
    width: side,
    height: side,
  }));
}

/** A line's letter: beyond an end of it, or on its way, wherever there is most room. */
function badgeOf(ways: readonly Route[], taken: readonly Box[], rem: number): Point {
  const options = ways.flatMap((way) =>
    way
      .slice(1)
      .flatMap((to, at) => [0.3, 0.5, 0.7].map((share) => ({ x: way[at]!.x + (to.x - way[at]!.x) * share, y: way[at]!.y + (to.y - way[at]!.y) * share }))),
  );
  const room = (point: Point): number => Math.min(1.4 * rem, clearOf(point, taken));
  return options.reduce((best, option) => (room(option) > room(best) + 0.01 ? option : best), options[0]!);
}

/** Room for the night desk and its name. */
const DESK_REM = { width: 5.4, height: 3.7 };
/** The most open place in the middle of the map that has room for the night desk, by a coarse grid; `clearPx` is 0 where none has. */
function squareOf(boxes: readonly Box[], routes: readonly Route[], river: readonly Point[], riverPx: number, size: MapSize): TransitMap['square'] {
  const [width, height] = [DESK_REM.width * size.rem, DESK_REM.height * size.rem];
  const ways = routes.flatMap((route) => route.slice(1).map((to, at) => [route[at]!, to] as const));
  const toRiver = (point: Point): number =>
    river.slice(1).reduce((least, to, at) => Math.min(least, distanceTo(point, river[at]!, to)), Number.POSITIVE_INFINITY);
  let best = { x: 0, y: 0, clearPx: 0 };
  for (let y = size.height * 0.3; y < size.height * 0.7; y += size.rem / 2) {
    for (let x = size.width * 0.3; x < size.width * 0.7; x += size.rem / 2) {
      const room = { x: x - width / 2, y: y - height / 2, width, height };
      if (boxes.some((box) => overlap(box, room) > 0) || ways.some(([from, to]) => within(from, to, room) > 0)) continue;
      const clearPx = Math.min(clearOf({ x, y }, boxes), toRiver({ x, y }) - riverPx / 2, ...ways.map(([from, to]) => distanceTo({ x, y }, from, to)));
      if (clearPx > best.clearPx && toRiver({ x, y }) > riverPx / 2 + width / 2) best = { x, y, clearPx };
    }
  }
  return best;
}

function placesOf(zones: readonly ZonePlace[], homes: MapCity['homes'], size: MapSize): Point[] {
  const { rem } = size;
  const tallest = Math.max(0, ...homes.map(({ height }) => height));
  const margin = { left: MARGIN_REM.left * rem, right: MARGIN_REM.right * rem, top: MARGIN_REM.top * rem + tallest, bottom: MARGIN_REM.bottom * rem };
  const { cells, rows } = cellsOf(zones);
  return cells.map(({ column, row }) => ({
    x: Math.round(margin.left + (column / COLUMNS) * (size.width - margin.left - margin.right)),
    y: Math.round(margin.top + (rows === 1 ? 0 : row / (rows - 1)) * (size.height - margin.top - margin.bottom)),
  }));
}

export function transitMap({ zones, ties, river, homes }: MapCity, size: MapSize): TransitMap {
  const { rem } = size;
  const places = placesOf(zones, homes, size);
  const indexOf = new Map(zones.map((zone, at) => [zone.id, at]));
  const known = ties.flatMap((tie) => {
    const [a, b] = [indexOf.get(tie.a), indexOf.get(tie.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, links: tie.links }];
  });
  const ends = known.map(({ a, b }) => [a, b] as const);
  const { lines, lineOf } = traceLines(zones, ends);
  const boxes: Box[] = places.map(({ x, y }, at) => {
    const { width, height } = homes[at] ?? { width: 0, height: 0 };
    const left = Math.min(size.width - width - 2, Math.max(2, x - width / 2));
    return { x: left, y: y - 0.5 * rem - height, width, height };
  });
  const routes: Route[] = routeTies(places, ends, lineOf, rem);
  const stops = places.map(({ x, y }) => ({ x: x - 0.6 * rem, y: y - 0.5 * rem, width: 1.2 * rem, height: rem }));
  const most = Math.max(1, ...known.map(({ links }) => links));
  const course = riverCourse(
    river,
    zones.map(({ id }, at) => ({ id, ...places[at]! })),
    size,
  );
  const riverPx = Math.min(RIVER_REM * rem, size.height / 14);
  const riverName = riverNameOf(course, [...boxes, ...stops], size);
  const lettered = course.length < 2 ? [] : letteredBoxes(riverName, size);
  const labels = placeLabels(zones, places, boxes, lettered, routes, size);
  const taken = [...boxes, ...labels, ...stops];
  return {
    stations: zones.map(({ id, name }, at) => ({
      id,
      name,
      ...places[at]!,
      isInterchange: lines.filter(({ stations }) => stations.includes(at)).length > 1,
      homes: boxes[at]!,
      label: labels[at]!,
    })),
    ties: known.map(({ a, b, links }, at) => ({ a, b, line: lineOf[at]!, points: routes[at]!, d: pathOf(routes[at]!, 0.9 * rem), width: links / most })),
    lines: lines.map((line, index) => ({
      ...line,
      badge: badgeOf(
        routes.filter((_, at) => lineOf[at] === index),
        taken,
        rem,
      ),
    })),
    labelRem: labelRem(size.width, rem),
    river: course,
    riverPx,
    riverName,
    square: squareOf(taken, routes, course, riverPx, size),
  };
}
