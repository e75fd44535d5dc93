/** The few curves that faces are made of. Cosmetic numbers: the simulation's own hash is not reached from here, and nothing here is random. */
export const clamp01 = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);
export const mix = (a: number, b: number, at: number): number => a + (b - a) * at;
export const smooth = (from: number, to: number, x: number): number => {
  const s = clamp01((x - from) / (to - from));
  return s * s * (3 - 2 * s);
};
/** A hill of height 1 that is nothing beyond `reach`: cheaper than an exponential, and it ends. */
export const hill = (x: number, reach: number): number => {
  const t = 1 - (x / reach) ** 2;
  return t > 0 ? t * t : 0;
};
/** Math.hypot guards against overflow and is ten times slower. */
export const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);
/** 1 inside, 0 outside, over a soft edge; `x` is the distance outwards. */
export const within = (x: number, edge: number): number => 1 - smooth(-edge, edge, x);

/** An integer well mixed. */
export const scramble = (value: number): number => {
  let h = Math.imul(value ^ 0x9e3779b1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};
/** Measures 0..1, one after another, from an integer. */
export const measures = (seed: number): (() => number) => {
  let state = scramble(seed) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
const at = (x: number, seed: number): number => scramble(Math.imul(x, 0x27d4eb2d) ^ seed) / 4294967296;
/** Smooth noise 0..1 along a line. */
export const grain = (x: number, seed: number): number => {
  const i = Math.floor(x);
  return mix(at(i, seed), at(i + 1, seed), smooth(0, 1, x - i));
};
/** Smooth noise 0..1 over a plane. */
export const mottle = (x: number, y: number, seed: number): number => {
  const j = Math.floor(y);
  return mix(grain(x, seed + j * 7919), grain(x, seed + (j + 1) * 7919), smooth(0, 1, y - j));
};
