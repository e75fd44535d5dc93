/**
 * Names on the map. Each has some sixty places around its station, the best first; the one that covers least is taken, and after a few
 * rounds no name lies on another name, on houses, on a station or, wherever there is any room, on a line. Widths are estimated from letters and not measured, so that this runs without a page; the
 * estimate is on the wide side.
 */
import type { ZonePlace } from './evening';
import type { Box, Point, Route } from './transitRoutes';

export interface LabelPlace extends Box {
  /** Which edge the text starts from. */
  align: 'left' | 'right' | 'centre';
}
const ROUNDS = 4;
/** Names of stations further apart than this cannot meet. */
const PAIR_REM = 24;
/** Of the text's size: Figtree's mean advance and a little. */
const LETTER_EM = 0.545;
const MARK_REM = 1.05;
/** Text of a name: smaller where the map is. */
export const labelRem = (widthPx: number, rem: number): number => (widthPx < 62 * rem ? 0.875 : 0.9375);
const HEIGHT_REM = 1.15;

export const labelWidth = (name: string, rem: number, textRem: number): number => Math.ceil((name.length * LETTER_EM * textRem + MARK_REM) * rem);

export const overlap = (a: Box, b: Box): number => {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
};

/** Length of a segment inside a box. */
export function within(a: Point, b: Point, box: Box): number {
  let [from, to] = [0, 1];
  const cut = (origin: number, step: number, low: number, high: number): void => {
    if (step === 0) {
      if (origin < low || origin > high) [from, to] = [1, 0];
      return;
    }
    const [t0, t1] = [(low - origin) / step, (high - origin) / step];
    from = Math.max(from, Math.min(t0, t1));
    to = Math.min(to, Math.max(t0, t1));
  };
  cut(a.x, b.x - a.x, box.x, box.x + box.width);
  cut(a.y, b.y - a.y, box.y, box.y + box.height);
  return to > from ? (to - from) * Math.hypot(b.x - a.x, b.y - a.y) : 0;
}

function choicesOf({ x, y }: Point, width: number, rem: number, homes: Box): LabelPlace[] {
  const height = HEIGHT_REM * rem;
  const [gap, below] = [0.72 * rem, y + 0.5 * rem];
  const beside = Math.max(gap, 0.8 * rem);
  const box = (left: number, top: number, align: LabelPlace['align']): LabelPlace => ({ x: left, y: top, width, height, align });
  const preferred = [
    box(x + 0.35 * rem, below, 'left'),
    box(x - width - 0.35 * rem, below, 'right'),
    box(x - width / 2, below, 'centre'),
    box(x + beside, y - height / 2, 'left'),
    box(x - width - beside, y - height / 2, 'right'),
  ];
  // Then, further and further off: under the station, and beside its houses as far up as they reach.
  const further: LabelPlace[] = [];
  for (let down = 0.25; down <= 1.25; down += 0.25) {
    for (const aside of [0.35, 0.8, 1.4]) {
      further.push(box(x + aside * rem, below + down * rem, 'left'), box(x - width - aside * rem, below + down * rem, 'right'));
    }
    further.push(box(x - width / 2, below + down * rem, 'centre'));
  }
  for (let up = 0.4 * rem; up <= homes.height; up += 0.3 * rem) {
    further.push(box(homes.x + homes.width + 0.25 * rem, y - height - up, 'left'), box(homes.x - width - 0.25 * rem, y - height - up, 'right'));
  }
  return [...preferred, ...further];
}

/** Names in each other's way cost more than anything they could cover. */
const CLASH = 40;
const AT = { homes: 12, station: 20, lettered: 40, line: 40 } as const;

/** Two names in each other's way cannot be mended one at a time. */
function tryPairs(places: readonly Point[], choices: readonly LabelPlace[][], alone: readonly number[][], chosen: number[], reachPx: number): void {
  const others = (one: number, other: number): number[] =>
    places.map((_, at) => at).filter((at) => at !== one && at !== other && near(places, at, one, reachPx));
  places.forEach((_, one) => {
    for (let other = one + 1; other < places.length; other++) {
      if (!near(places, one, other, reachPx) || overlap(choices[one]![chosen[one]!]!, choices[other]![chosen[other]!]!) === 0) continue;
      const standing = [...new Set([...others(one, other), ...others(other, one)])].map((at) => choices[at]![chosen[at]!]!);
      const clear = (at: number): number[] =>
        choices[at]!.map((option, index) => alone[at]![index]! + standing.reduce((sum, box) => sum + overlap(option, box) * CLASH, 0));
      const [first, second] = [clear(one), clear(other)];
      let least = Number.POSITIVE_INFINITY;
      first.forEach((costOne, i) => {
        second.forEach((costOther, j) => {
          const now = costOne + costOther;
          if (now >= least) return;
          const both = now + overlap(choices[one]![i]!, choices[other]![j]!) * CLASH;
          if (both < least) [least, chosen[one], chosen[other]] = [both, i, j];
        });
      });
    }
  });
}
const near = (places: readonly Point[], one: number, other: number, reachPx: number): boolean =>
  Math.hypot(places[one]!.x - places[other]!.x, places[one]!.y - places[other]!.y) <= reachPx;

export function placeLabels(
  zones: readonly ZonePlace[],
  places: readonly Point[],
  homes: readonly Box[],
  lettered: readonly Box[],
  routes: readonly Route[],
  { width, height, rem }: { width: number; height: number; rem: number },
): LabelPlace[] {
  const choices = zones.map(({ name }, at) => choicesOf(places[at]!, labelWidth(name, rem, labelRem(width, rem)), rem, homes[at]!));
  const stations = places.map(({ x, y }) => ({ x: x - 0.55 * rem, y: y - 0.55 * rem, width: 1.1 * rem, height: 1.1 * rem }));
  const covered = (option: LabelPlace, boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + overlap(option, box), 0);
  const aloneCost = (option: LabelPlace, order: number): number => {
    const isOutside = option.x < 0 || option.x + option.width > width || option.y < 0 || option.y + option.height > height;
    let sum = order * 0.35 * rem + (isOutside ? 1e6 : 0);
    sum += covered(option, homes) * AT.homes + covered(option, stations) * AT.station + covered(option, lettered) * AT.lettered;
    for (const route of routes) for (let i = 1; i < route.length; i++) sum += within(route[i - 1]!, route[i]!, option) * AT.line;
    return sum;
  };
  const alone = choices.map((options) => options.map(aloneCost));
  const chosen = choices.map(() => 0);
  const now = (at: number): LabelPlace => choices[at]![chosen[at]!]!;
  for (let round = 0; round < ROUNDS; round++) {
    choices.forEach((options, at) => {
      const around = places.flatMap((_, other) => (other !== at && near(places, at, other, PAIR_REM * rem) ? [now(other)] : []));
      const costs = options.map((option, order) => alone[at]![order]! + covered(option, around) * CLASH);
      chosen[at] = costs.reduce((best, cost, order) => (cost < costs[best]! ? order : best), 0);
    });
    if (round === 1) tryPairs(places, choices, alone, chosen, PAIR_REM * rem);
  }
  return choices.map((_, at) => now(at));
}

/** Where a note beside a station covers least: to the right of its houses, to the left, under them or over them. */
export function placeNote(
  homes: Box,
  taken: readonly Box[],
  note: { width: number; height: number },
  size: { width: number; height: number; rem: number },
): Point {
  const gap = 1.1 * size.rem;
  const middle = homes.y + homes.height / 2 - note.height / 2;
  const centre = homes.x + homes.width / 2 - note.width / 2;
  const options = [
    { x: homes.x + homes.width + gap, y: homes.y - 0.4 * size.rem },
    { x: homes.x - note.width - gap, y: homes.y - 0.4 * size.rem },
    { x: homes.x + homes.width + gap, y: middle - note.height * 0.6 },
    { x: homes.x - note.width - gap, y: middle - note.height * 0.6 },
    { x: homes.x + homes.width + gap, y: homes.y + homes.height },
    { x: homes.x - note.width - gap, y: homes.y + homes.height + gap },
    { x: centre, y: homes.y - note.height - gap },
    { x: centre, y: homes.y + homes.height + 2.2 * size.rem },
  ];
  const cost = (at: Point, order: number): number => {
    const box = { ...at, ...note };
    const isOff = at.x < 0 || at.y < 0 || at.x + note.width > size.width || at.y + note.height > size.height;
    return (isOff ? 1e6 : 0) + order * 30 + taken.reduce((sum, other) => sum + overlap(box, other), 0);
  };
  return options.reduce((best, option, order) => (cost(option, order) < cost(best, options.indexOf(best)) ? option : best), options[0]!);
}
