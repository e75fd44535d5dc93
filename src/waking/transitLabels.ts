/**
 * Names on the map. Each has eleven places around its station; the one that covers least is taken, and after a few rounds no name lies on
 * another name, on houses or on a station. Widths are estimated from letters and not measured, so that this runs without a page; the
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
const PAIR_REM = 15;
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
  return [
    box(x - width / 2, below, 'centre'),
    box(x + 0.35 * rem, below, 'left'),
    box(x - width - 0.35 * rem, below, 'right'),
    box(x + beside, y - height / 2, 'left'),
    box(x - width - beside, y - height / 2, 'right'),
    box(x + 0.35 * rem, below + 0.5 * rem, 'left'),
    box(x - width - 0.35 * rem, below + 0.5 * rem, 'right'),
    box(homes.x + homes.width + 0.25 * rem, y - height - 0.4 * rem, 'left'),
    box(homes.x - width - 0.25 * rem, y - height - 0.4 * rem, 'right'),
    box(homes.x + homes.width + 0.25 * rem, y - height - 1.1 * rem, 'left'),
    box(homes.x - width - 0.25 * rem, y - height - 1.1 * rem, 'right'),
  ];
}

type Cost = (option: LabelPlace, at: number, order: number) => number;
function tryPairs(places: readonly Point[], choices: readonly LabelPlace[][], chosen: LabelPlace[], cost: Cost, reachPx: number): void {
  places.forEach((a, one) => {
    places.forEach((b, other) => {
      if (other <= one || Math.hypot(a.x - b.x, a.y - b.y) > reachPx) return;
      const both = (first: LabelPlace, second: LabelPlace): number => {
        [chosen[one], chosen[other]] = [first, second];
        return cost(first, one, choices[one]!.indexOf(first)) + cost(second, other, choices[other]!.indexOf(second));
      };
      let best = [chosen[one]!, chosen[other]!] as const;
      let least = both(...best);
      for (const first of choices[one]!) {
        for (const second of choices[other]!) {
          const now = both(first, second);
          if (now < least) [best, least] = [[first, second], now];
        }
      }
      both(...best);
    });
  });
}

export function placeLabels(
  zones: readonly ZonePlace[],
  places: readonly Point[],
  homes: readonly Box[],
  lettered: readonly Box[],
  routes: readonly Route[],
  { width, height, rem }: { width: number; height: number; rem: number },
): LabelPlace[] {
  const choices = zones.map(({ name }, at) => choicesOf(places[at]!, labelWidth(name, rem, labelRem(width, rem)), rem, homes[at]!));
  const chosen = choices.map((options) => options[0]!);
  const stations = places.map(({ x, y }) => ({ x: x - 0.55 * rem, y: y - 0.55 * rem, width: 1.1 * rem, height: 1.1 * rem }));
  const cost = (option: LabelPlace, at: number, order: number): number => {
    const outside = option.x < 0 || option.x + option.width > width || option.y < 0 || option.y + option.height > height;
    let sum = order * 0.35 * rem + (outside ? 1e6 : 0);
    chosen.forEach((other, index) => {
      if (index !== at) sum += overlap(option, other) * 40;
    });
    homes.forEach((box) => {
      sum += overlap(option, box) * 6;
    });
    stations.forEach((box) => {
      sum += overlap(option, box) * 20;
    });
    lettered.forEach((box) => {
      sum += overlap(option, box) * 12;
    });
    for (const route of routes) for (let i = 1; i < route.length; i++) sum += within(route[i - 1]!, route[i]!, option) * 6;
    return sum;
  };
  for (let round = 0; round < ROUNDS; round++) {
    choices.forEach((options, at) => {
      let least = cost(chosen[at]!, at, options.indexOf(chosen[at]!));
      options.forEach((option, order) => {
        const now = cost(option, at, order);
        if (now < least) [chosen[at], least] = [option, now];
      });
    });
    // Two names in each other's way cannot be mended one at a time.
    if (round === 1) tryPairs(places, choices, chosen, cost, PAIR_REM * rem);
  }
  return chosen;
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
