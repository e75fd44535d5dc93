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
const ROUNDS = 5;
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

export function placeLabels(
  zones: readonly ZonePlace[],
  places: readonly Point[],
  homes: readonly Box[],
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
    for (const route of routes) for (let i = 1; i < route.length; i++) sum += within(route[i - 1]!, route[i]!, option) * 2.4;
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
  }
  return chosen;
}
