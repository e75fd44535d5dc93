/**
 * The six beings as small drawings, by ENTITIES code, round 0, 0 in a box of 72: data, because the map and the page both draw them.
 * Each is told by its outline alone, in grey and at 30 px: a head without a face, a slit, arms held wide, a pair, a torn crowd, a
 * broken square.
 */
export interface MarkPart {
  d: string;
  /** What a line and a filled shape are drawn with. */
  stroke: 'light' | 'violet' | 'none';
  fill: 'light' | 'ink' | 'void' | 'none';
  width: number;
}
const part = (d: string, stroke: MarkPart['stroke'], fill: MarkPart['fill'], width = 2.2): MarkPart => ({ d, stroke, fill, width });
const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const TEETH = 11;
const torn = Array.from({ length: TEETH * 2 }, (_, i) => {
  const angle = (i / (TEETH * 2)) * Math.PI * 2 - Math.PI / 2;
  // Every third tooth is long: limbs, and not a sun.
  const r = i % 2 === 1 ? 21 : i % 6 === 0 ? 35 : 28;
  return `${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
}).join('L');

export const BEING_MARKS: readonly (readonly MarkPart[])[] = [
  // Faceless friend: a smooth head over a collar.
  [
    part('M-19 24C-18 11-9 9-5 9L0 14L5 9C9 9 18 11 19 24Z', 'light', 'ink'),
    part('M0-25C8-25 11-18 11-10C11-1 6 6 0 6S-11-1-11-10C-11-18-8-25 0-25Z', 'light', 'ink'),
  ],
  // Specter: a hole as tall as a door, and what it does to the air.
  [
    part('M0-32C9-17 9 17 0 32C-9 17-9-17 0-32Z', 'violet', 'void', 2.6),
    part('M-14-17C-19-6-19 6-14 17M14-17C19-6 19 6 14 17M-21-11C-24-4-24 4-21 11M21-11C24-4 24 4 21 11', 'violet', 'none', 1.6),
  ],
  // Dark self: a coat with both arms held wide.
  [part('M-27-9L-8-11H8L27-9V-3L9-1L13 25H-13L-9-1L-27-3Z', 'light', 'void', 2.4), part(circle(0, -19, 7.5), 'light', 'void', 2.4)],
  // Companion: two on a bench, one of them lit.
  [
    part('M-25 12C-24 3-18 0-11 0S2 3 3 12M1 12C2 5 6 2 12 2S24 5 25 12', 'light', 'none'),
    part(circle(-11, -10, 8.5), 'light', 'light'),
    part(circle(12, -7, 7.5), 'light', 'ink'),
    part('M-28 16H28M-22 16V24M22 16V24', 'light', 'none'),
  ],
  // Collective shadow: everybody's, torn at every edge, with more than two eyes.
  [part(`M${torn}Z`, 'violet', 'void', 2.6), part(`${circle(-8, -5, 2.4)}${circle(3, -8, 2.4)}${circle(9, 2, 2.4)}${circle(-3, 6, 2.4)}`, 'none', 'light')],
  // Rogue code: a square that does not close on a square that does.
  [part('M-8-22H-22V22H8M14 22H22V-8M22-15V-22H-1', 'light', 'none', 2.8), part('M-8-8H8V8H-8Z', 'light', 'ink', 2.4), part('M-2-2H2V2H-2Z', 'none', 'light')],
];
