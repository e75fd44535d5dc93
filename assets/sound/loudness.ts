/** Loudness as ITU-R BS.1770 weighs it, for any rate; loops are brought to one loudness by one constant gain and never squeezed. */
import type { Stereo } from './synth';

type Filter = readonly [number, number, number, number, number];
/** The two filters of the standard, by their analogue figures. */
const shelf = (rateHz: number): Filter => {
  const k = Math.tan((Math.PI * 1681.974450955533) / rateHz);
  const q = 0.7071752369554196;
  const vh = 10 ** (3.999843853973347 / 20);
  const vb = vh ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return [(vh + (vb * k) / q + k * k) / a0, (2 * (k * k - vh)) / a0, (vh - (vb * k) / q + k * k) / a0, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
};
const lowCut = (rateHz: number): Filter => {
  const k = Math.tan((Math.PI * 38.13547087602444) / rateHz);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
};
const filtered = (input: Float64Array, [b0, b1, b2, a1, a2]: Filter): Float64Array => {
  const out = new Float64Array(input.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < input.length; i++) {
    const x = input[i]!;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
};

const BLOCK_S = 0.4;
const STEP_S = 0.1;
const lufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
/** Mean power of each block of 0.4 s, four a block's length. */
const blocks = ({ rateHz, left, right }: Stereo): number[] => {
  const weigh = (ear: Float64Array): Float64Array => filtered(filtered(ear, shelf(rateHz)), lowCut(rateHz));
  const [l, r] = [weigh(left), weigh(right)];
  const [size, step] = [Math.round(BLOCK_S * rateHz), Math.round(STEP_S * rateHz)];
  const powers: number[] = [];
  for (let from = 0; from + size <= l.length; from += step) {
    let sum = 0;
    for (let i = from; i < from + size; i++) sum += l[i]! ** 2 + r[i]! ** 2;
    powers.push(sum / size);
  }
  return powers;
};
const mean = (powers: readonly number[]): number => powers.reduce((sum, power) => sum + power, 0) / Math.max(1, powers.length);

/** Of the whole, with the standard's two gates. */
export const loudness = (sound: Stereo): number => {
  const loud = blocks(sound).filter((power) => lufs(power) > -70);
  const gate = lufs(mean(loud)) - 10;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
};
/** Of the loudest 0.4 s, for what is shorter than a loop. */
export const loudest = (sound: Stereo): number => lufs(Math.max(...blocks(sound)));
export const peakDb = ({ left, right }: Stereo): number => {
  let peak = 0;
  for (const ear of [left, right]) for (const value of ear) peak = Math.max(peak, Math.abs(value));
  return 20 * Math.log10(Math.max(peak, 1e-9));
};
export const louder = ({ rateHz, left, right }: Stereo, db: number): Stereo => {
  const gain = 10 ** (db / 20);
  return { rateHz, left: left.map((value) => value * gain), right: right.map((value) => value * gain) };
};
