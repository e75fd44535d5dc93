/**
 * What the pictures of the announced chapters are drawn from: strokes as SVG paths on a sheet of 320 by 180, in the game's colours. Each is made by
 * a rule rather than by hand, so that a picture is a few hundred bytes and always the same; dots are strokes of no length with round ends.
 */
import { LOOK_COLOURS, NIGHT, WAKING } from '../words/tokens';
import { chance } from './sleepingCity';

export const SHEET = { width: 320, height: 180 } as const;

export interface Stroke {
  d: string;
  colour: string;
  /** Of the line; 0 for a filled shape. */
  width: number;
  alpha?: number;
}
const n = (value: number): string => value.toFixed(1);
const dot = (x: number, y: number): string => `M${n(x)} ${n(y)}h0`;
const ellipse = (x: number, y: number, wide: number, high: number): string =>
  `M${n(x - wide)} ${n(y)}a${n(wide)} ${n(high)} 0 1 0 ${n(wide * 2)} 0a${n(wide)} ${n(high)} 0 1 0 ${n(-wide * 2)} 0`;
const line = (points: readonly (readonly [number, number])[]): string => points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');

/** Chapter 1 is painted instead, as the title is: twenty-four islands (share across, share down, size, who sleeps there) round the Centre. */
export const ISLANDS =
  '.57 .74 1g|.37 .78 .94g|.74 .8 .9g|.55 .97 1.1g|.22 .72 .74c|.9 .72 .8c|.13 .94 1c|.87 .97 1c|.34 .98 .9c|.07 .5 .5c|.21 .44 .46c|.31 .6 .56g|.77 .58 .56r|.93 .48 .5c|.8 .4 .42r|.12 .26 .36c|.27 .25 .34c|.36 .36 .36c|.69 .24 .34c|.88 .26 .36c|.2 .12 .28c|.44 .12 .28c|.62 .11 .28c|.8 .12 .28c';

/** A night's steps: deeper early, dreams longer towards morning, somebody else's each time. */
const nightSteps = (top: number, random: () => number): string => {
  const cycle = 34 + random() * 14;
  let d = `M18 ${n(top)}`;
  for (let x = 20 + random() * 9, round = 0; x < 196; round++) {
    const deep = Math.max(9, 19 - round * (2 + random() * 1.6));
    const dream = 4 + round * (2 + random() * 2);
    for (const [stage, wide] of [
      [6, 2 + random() * 3],
      [12, 3 + random() * 4],
      [deep, Math.max(2, (cycle - dream - 9) * (0.4 + random() * 0.5))],
      [12, 3 + random() * 4],
      [random() < 0.22 ? 0 : 3, dream],
    ] as const) {
      d += `V${n(top + stage)}`;
      x = Math.min(198, x + wide);
      d += `H${n(x)}`;
    }
  }
  return d;
};
const telemetry = (): Stroke[] => {
  const random = chance(7);
  const rows = Array.from({ length: 6 }, (_, at) => nightSteps(13 + at * 27, random));
  const unlogged = rows.splice(3, 1)[0]!;
  let houses = '';
  let panes = '';
  for (let x = 214; x < 296; ) {
    const [wide, high] = [17 + random() * 12, 30 + random() * 66];
    houses += `M${n(x)} 164v${n(-high)}l${n(wide / 2)} -5l${n(wide / 2)} 5V164z`;
    for (let y = 170 - high; y < 158; y += 9) for (let left = x + 4; left < x + wide - 4; left += 6) panes += `M${n(left)} ${n(y)}h2.4v4h-2.4z`;
    x += wide + 2;
  }
  return [
    { d: 'M10 4H206V174H10z', colour: '#101433', width: 0 },
    { d: Array.from({ length: 5 }, (_, at) => `M10 ${36 + at * 27}H206`).join(''), colour: NIGHT.line, width: 0.6 },
    { d: rows.join(''), colour: LOOK_COLOURS.dreaming, width: 1.2 },
    { d: unlogged, colour: LOOK_COLOURS.uneasy, width: 1.5 },
    { d: houses, colour: '#05061a', width: 0 },
    { d: houses, colour: '#3d3f77', width: 0.7 },
    { d: panes, colour: '#1b1d47', width: 0 },
    { d: ellipse(262, 138, 18, 18), colour: WAKING.amber, width: 0, alpha: 0.14 },
    { d: ellipse(262, 138, 8, 8), colour: WAKING.amber, width: 0, alpha: 0.22 },
    { d: 'M259.5 132h5v8h-5z', colour: '#ffd98f', width: 0 },
  ];
};

const loops = (): Stroke[] => {
  const coil: [number, number][] = Array.from({ length: 261 }, (_, at) => {
    const turn = (at / 52) * 2 * Math.PI;
    return [58 + at * 0.76 + Math.cos(turn) * 34, 92 - at * 0.14 + Math.sin(turn) * 36];
  });
  const jags = [0, 1, 2, 3, 4].map((round) => {
    const [x, y] = coil[round * 52 + 40]!;
    return `M${n(x - 7)} ${n(y + 3)}l4 -9l4 11l4 -13l3 10`;
  });
  const grown = (rise: number, shake: number): [number, number][] =>
    Array.from({ length: 30 }, (_, at) => [22 + at * 9.8, 158 - (at < 9 ? at * 1.1 : 10 + (at - 9) * rise) + Math.sin(at * 2.4) * shake]);
  return [
    { d: 'M18 10V166H312', colour: NIGHT.line, width: 1 },
    { d: Array.from({ length: 14 }, (_, at) => `M${22 + at * 21.8} 166v4`).join(''), colour: NIGHT.line, width: 1 },
    { d: line(coil), colour: LOOK_COLOURS.uneasy, width: 1.3, alpha: 0.8 },
    { d: jags.join(''), colour: LOOK_COLOURS.nightmare, width: 1.6 },
    { d: line(grown(1.2, 1.6)), colour: WAKING.slate, width: 1.6 },
    { d: line(grown(5.6, 2.2)), colour: WAKING.amber, width: 2 },
    { d: ellipse(22 + 29 * 9.8, 36, 3.4, 3.4), colour: WAKING.amber, width: 0 },
  ];
};

export const MAZE = { columns: 16, rows: 9 } as const;
export interface Maze {
  /** For each room, the one it was entered from; -1 for the first. */
  from: Int16Array;
  /** Rooms with one door. */
  ends: number[];
}
/** Rooms opened one out of another until all are reached: no room is cut off, and there is one way between any two. */
export const growMaze = (): Maze => {
  const { columns, rows } = MAZE;
  const random = chance(31);
  const from = new Int16Array(columns * rows).fill(-2);
  const doors = new Uint8Array(columns * rows);
  const path = [columns * (rows - 1)];
  from[path[0]!] = -1;
  while (path.length > 0) {
    const here = path[path.length - 1]!;
    const near = [here - columns, here + columns, here % columns > 0 ? here - 1 : -1, here % columns < columns - 1 ? here + 1 : -1];
    const open = near.filter((room) => from[room] === -2);
    if (open.length === 0) path.pop();
    else {
      const next = open[Math.floor(random() * open.length)]!;
      from[next] = here;
      doors[next]! += 1;
      doors[here]! += 1;
      path.push(next);
    }
  }
  return { from, ends: [...doors.keys()].filter((room) => doors[room] === 1) };
};
const maze = (): Stroke[] => {
  const { from, ends } = growMaze();
  const { columns } = MAZE;
  const at = (room: number): [number, number] => [25 + (room % columns) * 18, 18 + Math.floor(room / columns) * 18];
  let walls = '';
  from.forEach((_, room) => {
    const [x, y] = at(room);
    const joined = (other: number): boolean => from[room] === other || from[other] === room;
    if (room % columns < columns - 1 && !joined(room + 1)) walls += `M${x + 9} ${y - 9}v18`;
    if (room + columns < from.length && !joined(room + columns)) walls += `M${x - 9} ${y + 9}h18`;
  });
  const thread: number[] = [];
  for (let room = columns * 4 + 8; room >= 0; room = from[room]!) thread.push(room);
  const dark = ends.filter((room) => !thread.includes(room));
  const boy = ([x, y]: [number, number]): string => `${ellipse(x, y - 4, 2.3, 2.3)}M${n(x - 3.4)} ${n(y + 7)}q0 -8 3.4 -8t3.4 8z`;
  return [
    { d: dark.map((room) => `M${at(room)[0] - 9} ${at(room)[1] - 9}h18v18h-18z`).join(''), colour: LOOK_COLOURS.trapped, width: 0, alpha: 0.5 },
    { d: `M16 9H304V171H16z${walls}`, colour: '#7d6fd6', width: 1.3 },
    { d: line(thread.map(at)), colour: LOOK_COLOURS.lucid, width: 1.6 },
    {
      d: dark
        .filter((_, one) => one % 2 === 0)
        .map((room) => boy(at(room)))
        .join(''),
      colour: '#05040f',
      width: 0,
    },
    { d: 'M19 164v-6h12v6m0 -4h-12', colour: WAKING.cream, width: 1.4 },
  ];
};

const weeks = (): Stroke[] => {
  const random = chance(5);
  let lit = '';
  let out = '';
  let away = '';
  let doubt = '';
  let found = '';
  for (let week = 0; week < 8; week++) {
    const y = 14 + week * 20;
    for (let home = 0; home < 18; home++) {
      const draw = random();
      const pane = `M${22 + home * 11.6} ${y}h6.4v9.6h-6.4z`;
      if (draw > 0.16 + week * 0.1) lit += pane;
      else if (draw < week * 0.06) away += pane;
      else out += pane;
    }
    const middle = 296 - week * 4.6 + (random() - 0.5) * 5;
    doubt += `M${n(middle - 15 + week)} ${y + 5}h${n(30 - week * 2)}`;
    found += dot(middle, y + 5);
  }
  return [
    { d: out, colour: '#241f3f', width: 0 },
    { d: lit, colour: WAKING.amber, width: 0 },
    { d: away, colour: LOOK_COLOURS.dreaming, width: 0, alpha: 0.75 },
    { d: 'M244 8V172', colour: NIGHT.line, width: 1 },
    { d: doubt, colour: WAKING.slate, width: 1.2 },
    { d: found, colour: WAKING.cream, width: 5 },
  ];
};

export type Chapter = 1 | 2 | 3 | 4 | 5;
export type Announced = Exclude<Chapter, 1>;
const PICTURES: Record<Announced, () => Stroke[]> = { 2: telemetry, 3: loops, 4: maze, 5: weeks };
export const pictureOf = (chapter: Announced): Stroke[] => PICTURES[chapter]();
