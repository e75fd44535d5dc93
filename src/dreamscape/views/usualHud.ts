/**
 * What stands over the dream on a usual night, by the size of the screen alone: the islands are laid out round it once, and then
 * stay where they are whatever opens and closes. Measuring the screen instead was rejected: the city would be laid out anew with
 * every alert. Lengths are in rem, as the screen's own are; where they are a little off, the view from afar still keeps clear of
 * what really stands there (`home.ts`).
 */
import type { Box } from './layout';

export interface DreamShape {
  /** Width over height of what is free. */
  aspect: number;
  /** What reaches into it, -1..1 from side to side and from head to foot. */
  kept: readonly Box[];
}
/** To the far edge, however far that is. */
const EDGE = Number.POSITIVE_INFINITY;
/** From the left edge, or from the right one when negative; from the head, or from the foot when negative. */
type Reach = readonly [left: number, top: number, right: number, bottom: number];
/** In rem: the bands along head and foot, half of what the clock takes, and what reaches in from the sides. */
interface Usual {
  head: number;
  foot: number;
  clock: { half: number; down: number };
  reaches: readonly Reach[];
}
/** Alerts, forecast, verbs; on a phone they are bands from side to side. */
const WIDE: Usual = {
  head: 6.5,
  foot: 13.25,
  clock: { half: 11, down: 15 },
  reaches: [
    [0, 0, 23, 14.25],
    [-23, 0, EDGE, 13.25],
    [43, -16.5, 88, EDGE],
  ],
};
const MIDDLE: Usual = {
  head: 7,
  foot: 13.5,
  clock: { half: 9, down: 14.5 },
  reaches: [
    [0, 0, 21.5, 17.5],
    [-22.5, 0, EDGE, 17],
    [33, -17.5, 78, EDGE],
  ],
};
/** A low screen's head and foot give up what they can. */
const LOW: Usual = { head: 7, foot: 11.75, clock: { half: 9, down: 12.75 }, reaches: [MIDDLE.reaches[0]!, MIDDLE.reaches[1]!, [33, -14.5, 78, EDGE]] };
const PHONE: Usual = { head: 11.75, foot: 13.5, clock: { half: 0, down: 0 }, reaches: [] };
const REM = { wide: 100, phone: 48, low: 50 } as const;
const LEAST_REM = 8;
const ASPECT = { least: 0.8, most: 4 } as const;
/** Small resizes move nothing. */
const STEP_PX = 32;

const usualFor = (widthRem: number, heightRem: number): Usual =>
  widthRem <= REM.phone ? PHONE : heightRem <= REM.low ? LOW : widthRem <= REM.wide ? MIDDLE : WIDE;

export const shapeFor = (widthPx: number, heightPx: number, remPx: number): DreamShape => {
  const rounded = (px: number): number => (Math.max(1, Math.round(px / STEP_PX)) * STEP_PX) / remPx;
  const [width, height] = [rounded(widthPx), rounded(heightPx)];
  const { head, foot, clock, reaches } = usualFor(width, height);
  const bottom = Math.max(head + LEAST_REM, height - foot);
  const fromEdge = (rem: number, length: number): number => (rem < 0 ? length + rem : rem);
  const x = (rem: number): number => Math.min(1, (2 * rem) / width - 1);
  const y = (rem: number): number => Math.min(1, Math.max(-1, (2 * (rem - head)) / (bottom - head) - 1));
  const kept = [[width / 2 - clock.half, 0, width / 2 + clock.half, clock.down] as const, ...reaches].map(
    (reach): Box => ({
      left: x(fromEdge(reach[0], width)),
      top: y(fromEdge(reach[1], height)),
      right: x(fromEdge(reach[2], width)),
      bottom: y(fromEdge(reach[3], height)),
    }),
  );
  return {
    aspect: Math.min(ASPECT.most, Math.max(ASPECT.least, width / (bottom - head))),
    kept: kept.filter(({ left, top, right, bottom }) => right > left && bottom > top),
  };
};
