/**
 * Ink and wash: the figure's tones laid thin, and over them a screen of horizontal lines that swell with the light and ride up on the
 * relief. The screen is compared with the tone at every pixel and not once a line, so a lid or a rim cuts through the lines and
 * stays sharp at any size. Rejected: outlines for each line (eyes fall between two lines), and WebGL (forty contexts, or one shared).
 */
import { clamp01, grain, hill, mix, smooth } from './portraitCurves';
import { CLOTH, HAIR, HAT, NOTHING, readSpot, SKIN, type Spot } from './portraitFigure';
import type { Expression } from './portraitMoods';
import type { Traits } from './portraitTraits';

export type Rgb = readonly [number, number, number];
/** A colour for each material, the paper in the lines' gaps, and what shines (irises, nimbus). */
export interface Inks {
  skin: Rgb;
  hair: Rgb;
  cloth: Rgb;
  hat: Rgb;
  shine: Rgb;
  paper: Rgb;
}

/** tone, lift, inside, then the ink's red, green, blue. */
const CHANNELS = 6;
const MOST_COLUMNS = 340;

const inkOf = (spot: Spot, inks: Inks, mood: Expression): Rgb => {
  if (spot.material === HAIR) return inks.hair;
  if (spot.material === CLOTH) return inks.cloth;
  if (spot.material === HAT) return inks.hat;
  if (spot.material === NOTHING) return mood.nimbus > 0 ? inks.shine : inks.skin;
  return inks.skin;
};

/** The figure's tones on a grid: what costs, so no finer than it must be. */
const tones = (face: Traits, mood: Expression, inks: Inks, columns: number, rows: number, near: number): Float32Array => {
  const grid = new Float32Array(columns * rows * CHANNELS);
  const spot: Spot = { material: NOTHING, tone: 0, hair: 0, lift: 0, away: 0 };
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at += CHANNELS) {
      readSpot(face, mood, ((column + 0.5) / columns) * 2 - 1, ((row + 0.5) / rows) * 2.4 - 1.2, near, spot);
      const ink = inkOf(spot, inks, mood);
      const beard = spot.material === SKIN ? spot.hair * 0.8 : 0;
      let { tone } = spot;
      if (spot.material === NOTHING) tone = mood.nimbus * 0.8 * hill(spot.away - 0.87, 0.1) * (1 - smooth(0.5, 0.85, row / rows));
      grid[at] = tone;
      grid[at + 1] = spot.lift;
      grid[at + 2] = spot.material === NOTHING ? 0 : 1;
      for (let c = 0; c < 3; c++) grid[at + 3 + c] = mix(ink[c]!, inks.hair[c]!, beard);
    }
  }
  return grid;
};

/** How many lines a picture of this height is cut with: finer than 2.6 px they would be a grey. */
export const linesFor = (cssHeight: number): number => Math.round(Math.min(64, Math.max(22, cssHeight / 2.7)));

/** Reads the grid between its points. */
const lookUp = (grid: Float32Array, columns: number, rows: number, x: number, y: number, into: Float32Array): void => {
  const gx = Math.min(columns - 1.001, Math.max(0, x * columns - 0.5));
  const gy = Math.min(rows - 1.001, Math.max(0, y * rows - 0.5));
  const column = Math.floor(gx);
  const row = Math.floor(gy);
  const right = gx - column;
  const down = gy - row;
  const at = (row * columns + column) * CHANNELS;
  const under = at + columns * CHANNELS;
  for (let c = 0; c < CHANNELS; c++) {
    const above = grid[at + c]! + (grid[at + CHANNELS + c]! - grid[at + c]!) * right;
    into[c] = above + (grid[under + c]! + (grid[under + CHANNELS + c]! - grid[under + c]!) * right - above) * down;
  }
};

/** The portrait as RGBA, `width` by `width` * 1.2 device pixels. */
export const engrave = (face: Traits, mood: Expression, inks: Inks, width: number, pixelRatio: number): Uint8ClampedArray<ArrayBuffer> => {
  const height = Math.round(width * 1.2);
  const css = width / pixelRatio;
  const fine = width <= 80 ? 2 : 1;
  const columns = Math.min(MOST_COLUMNS, width * fine);
  const rows = Math.round(columns * 1.2);
  const grid = tones(face, mood, inks, columns, rows, mix(1.3, 1, smooth(40, 120, css)));
  const lines = linesFor(css * 1.2);
  const wash = mix(0.62, 0.24, smooth(40, 200, css));
  const lift = mix(0.74, 0.95, smooth(40, 200, css));
  const soft = (2 * lines) / (height * fine);
  const out = new Uint8ClampedArray(width * height * 4);
  const read = new Float32Array(CHANNELS);
  for (let py = 0, to = 0; py < height; py++) {
    const foot = 1 - smooth(0.86, 1, py / height);
    for (let px = 0; px < width; px++, to += 4) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let sum = 0;
      for (let sub = 0; sub < fine * fine; sub++) {
        const x = (px + ((sub % fine) + 0.5) / fine) / width;
        const y = (py + (Math.floor(sub / fine) + 0.5) / fine) / height;
        lookUp(grid, columns, rows, x, y, read);
        // A small face has few lines to be light with: its darks are lifted.
        const tone = read[0]! ** lift;
        const inside = read[2]!;
        if (tone <= 0 && inside <= 0) continue;
        const row = Math.floor(y * lines);
        const shiver = mood.tremor * 0.55 * (grain(x * 30, 7 + row * 31) - 0.5);
        const phase = y * lines + read[1]! * 1.15 + shiver;
        const off = Math.abs(phase - Math.floor(phase) - 0.5) * 2;
        const line = tone < 0.02 ? 0 : clamp01((0.08 + 0.82 * tone - off) / soft + 0.5);
        const light = clamp01(1.08 * (wash * tone + (1 - wash) * line * (0.32 + 0.68 * tone)));
        // Inside, ink on paper; outside, light alone, over whatever lies behind the picture.
        const figure = inside * mix(0.88, 1, light) * foot;
        const glow = (1 - inside) * light * mood.nimbus * foot;
        const ink = figure * light + glow;
        const paper = figure * (1 - light);
        sum += figure + glow;
        red += read[3]! * ink + inks.paper[0] * paper;
        green += read[4]! * ink + inks.paper[1] * paper;
        blue += read[5]! * ink + inks.paper[2] * paper;
      }
      if (sum <= 0) continue;
      out[to] = red / sum;
      out[to + 1] = green / sum;
      out[to + 2] = blue / sum;
      out[to + 3] = (255 * sum) / (fine * fine);
    }
  }
  return out;
};
