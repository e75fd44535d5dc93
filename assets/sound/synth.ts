/**
 * Tones, noise and rooms in circular time: what rings past the end of a loop comes in at its beginning, so a loop has no seam to hide.
 * Everything is drawn from a seed by name. No packages: a transform, a spectrum, a reverb by circular convolution. Written as partials
 * and noise rather than played from recordings, because every sound must be ours to change with the night.
 */
export interface Stereo {
  rateHz: number;
  left: Float64Array;
  right: Float64Array;
}
export type Dice = () => number;

/** 32 bits of state, stepped as mulberry32; the name is folded in with FNV-1a. */
export const diceOf = (name: string): Dice => {
  let state = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const hzOf = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);
export const silence = (seconds: number, rateHz: number): Stereo => {
  const length = Math.round(seconds * rateHz);
  return { rateHz, left: new Float64Array(length), right: new Float64Array(length) };
};
export const mixInto = (into: Stereo, from: Stereo, gain = 1, shape: (part: number) => number = () => 1): void => {
  const { length } = into.left;
  for (let i = 0; i < length; i++) {
    const g = gain * shape(i / length);
    into.left[i]! += from.left[i]! * g;
    into.right[i]! += from.right[i]! * g;
  }
};

/** In place, length a power of two. `inverse` does not divide by the length. */
export const transform = (re: Float64Array, im: Float64Array, inverse: boolean): void => {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    [re[i], re[j]] = [re[j]!, re[i]!];
    [im[i], im[j]] = [im[j]!, im[i]!];
  }
  const cos = new Float64Array(n / 2);
  const sin = new Float64Array(n / 2);
  for (let k = 0; k < n / 2; k++) {
    cos[k] = Math.cos((2 * Math.PI * k) / n);
    sin[k] = Math.sin((2 * Math.PI * k) / n) * (inverse ? 1 : -1);
  }
  for (let size = 2; size <= n; size *= 2) {
    const half = size / 2;
    const stride = n / size;
    for (let from = 0; from < n; from += size) {
      for (let k = 0; k < half; k++) {
        const a = from + k;
        const b = a + half;
        const c = cos[k * stride]!;
        const s = sin[k * stride]!;
        const tr = re[b]! * c - im[b]! * s;
        const ti = re[b]! * s + im[b]! * c;
        re[b] = re[a]! - tr;
        im[b] = im[a]! - ti;
        re[a]! += tr;
        im[a]! += ti;
      }
    }
  }
};

/** A spectrum of both ears at once: left in the real part of the sound, right in the imaginary one. */
export interface Spectrum {
  rateHz: number;
  re: Float64Array;
  im: Float64Array;
}
export const spectrumOf = (seconds: number, rateHz: number): Spectrum => {
  const n = Math.round(seconds * rateHz);
  return { rateHz, re: new Float64Array(n), im: new Float64Array(n) };
};
const addBin = ({ re, im }: Spectrum, bin: number, amplitude: number, leftPhase: number, rightPhase: number): void => {
  const other = re.length - bin;
  const [lr, li] = [amplitude * Math.cos(leftPhase), amplitude * Math.sin(leftPhase)];
  const [rr, ri] = [amplitude * Math.cos(rightPhase), amplitude * Math.sin(rightPhase)];
  re[bin]! += lr - ri;
  im[bin]! += li + rr;
  re[other]! += lr + ri;
  im[other]! += rr - li;
};
export const soundOf = ({ rateHz, re, im }: Spectrum): Stereo => {
  const left = re.slice();
  const right = im.slice();
  transform(left, right, true);
  return { rateHz, left, right };
};

export interface Tone {
  hz: number;
  amplitude: number;
  /** How wide each harmonic is smeared: a few cents are one voice, thirty a choir. */
  cents: number;
  /** Of each harmonic, the first being 1. */
  harmonic: (number: number) => number;
  harmonics: number;
  /** 0: both ears alike, 1: unrelated. */
  width: number;
}
/** A tone as a bell of noise round each harmonic (PADsynth): still, wide, and a whole number of cycles in the loop by construction. */
export const addTone = (spectrum: Spectrum, dice: Dice, { hz, amplitude, cents, harmonic, harmonics, width }: Tone): void => {
  const binHz = spectrum.rateHz / spectrum.re.length;
  for (let h = 1; h <= harmonics; h++) {
    const centre = hz * h;
    const sigma = Math.max(binHz * 0.6, (2 ** (cents / 1200) - 1) * centre);
    const [from, to] = [Math.ceil((centre - 2.5 * sigma) / binHz), Math.floor((centre + 2.5 * sigma) / binHz)];
    const bell = (bin: number): number => Math.exp(-0.5 * ((bin * binHz - centre) / sigma) ** 2);
    let power = 0;
    for (let bin = from; bin <= to; bin++) power += bell(bin) ** 2;
    const scale = (amplitude * harmonic(h)) / Math.sqrt(2 * Math.max(power, 1e-9));
    for (let bin = from; bin <= to; bin++) {
      const phase = dice() * 2 * Math.PI;
      const apart = (dice() - 0.5) * 2 * Math.PI * width;
      if (bin > 0 && bin * 2 < spectrum.re.length) addBin(spectrum, bin, scale * bell(bin), phase, phase + apart);
    }
  }
};
/** Noise of a given colour: `level` at each frequency, relative; brought to `amplitude` (root mean square) as a whole. */
export const addNoise = (spectrum: Spectrum, dice: Dice, amplitude: number, width: number, level: (hz: number) => number): void => {
  const n = spectrum.re.length;
  const binHz = spectrum.rateHz / n;
  let power = 0;
  const most = Math.min(n / 2 - 1, Math.floor(16000 / binHz));
  for (let bin = 1; bin <= most; bin++) power += level(bin * binHz) ** 2;
  const scale = amplitude / Math.sqrt(2 * power);
  for (let bin = 1; bin <= most; bin++) {
    const phase = dice() * 2 * Math.PI;
    addBin(spectrum, bin, scale * level(bin * binHz), phase, phase + (dice() - 0.5) * 2 * Math.PI * width);
  }
};
/** A band of frequencies with soft sides, an octave each. */
export const band =
  (lowHz: number, highHz: number) =>
  (hz: number): number => {
    const up = hz < lowHz ? Math.max(0, 1 - Math.log2(lowHz / hz)) : 1;
    const down = hz > highHz ? Math.max(0, 1 - Math.log2(hz / highHz)) : 1;
    return (up * down) / Math.sqrt(hz / 100);
  };

export interface Strike {
  atS: number;
  hz: number;
  amplitude: number;
  /** Until a thousandth is left. */
  decayS: number;
  attackS: number;
  /** -1 left, 1 right. */
  pan: number;
  /** Where it slides to, over its decay. */
  toHz?: number;
}
/** One decaying partial; past the end of the buffer it comes in at the beginning. */
export const addStrike = (into: Stereo, { atS, hz, amplitude, decayS, attackS, pan, toHz = hz }: Strike): void => {
  const { rateHz, left, right } = into;
  if (Math.max(hz, toHz) > rateHz * 0.45) return;
  const n = left.length;
  const length = Math.min(n, Math.ceil((decayS * 1.2 + attackS) * rateHz));
  const start = Math.round(atS * rateHz);
  const angle = ((pan + 1) * Math.PI) / 4;
  const [l, r] = [Math.cos(angle) * amplitude, Math.sin(angle) * amplitude];
  const fade = Math.round(0.02 * rateHz);
  let phase = 0;
  for (let i = 0; i < length; i++) {
    const seconds = i / rateHz;
    const rise = seconds < attackS ? 0.5 - 0.5 * Math.cos((Math.PI * seconds) / attackS) : 1;
    const end = length - i < fade ? (length - i) / fade : 1;
    const level = rise * end * 10 ** ((-3 * Math.max(0, seconds - attackS)) / decayS);
    const value = Math.sin(phase) * level;
    const at = (((start + i) % n) + n) % n;
    left[at]! += l * value;
    right[at]! += r * value;
    phase += (2 * Math.PI * hz * (toHz / hz) ** Math.min(1, seconds / decayS)) / rateHz;
  }
};

/** Left and right of a packed spectrum at one bin. */
const ears = (re: Float64Array, im: Float64Array, bin: number): [number, number, number, number] => {
  const other = (re.length - bin) % re.length;
  return [(re[bin]! + re[other]!) / 2, (im[bin]! - im[other]!) / 2, (im[bin]! + im[other]!) / 2, (re[other]! - re[bin]!) / 2];
};
export interface Room {
  /** Until a thousandth is left, of low and of high frequencies. */
  lowS: number;
  highS: number;
  /** Share of the room in what is heard. */
  wet: number;
  /** Before the room answers. */
  delayS: number;
}
/** The room as two bands of decaying noise, folded onto the loop. */
export const inRoom = (dry: Stereo, dice: Dice, { lowS, highS, wet, delayS }: Room): Stereo => {
  const { rateHz } = dry;
  const n = dry.left.length;
  const [roomL, roomR] = [new Float64Array(n), new Float64Array(n)];
  const length = Math.min(n, Math.ceil(lowS * 1.1 * rateHz));
  const start = Math.round(delayS * rateHz);
  const keep = Math.exp((-2 * Math.PI * 900) / rateHz);
  for (const room of [roomL, roomR]) {
    let low = 0;
    let power = 0;
    for (let i = 0; i < length; i++) {
      const noise = dice() * 2 - 1;
      low = low * keep + noise * (1 - keep);
      const seconds = i / rateHz;
      const build = Math.min(1, seconds / 0.03);
      const value = build * (low * 2 * 10 ** ((-3 * seconds) / lowS) + (noise - low) * 0.4 * 10 ** ((-3 * seconds) / highS));
      power += value * value;
      room[(start + i) % n]! += value;
    }
    const scale = 1 / Math.sqrt(power);
    for (let i = 0; i < n; i++) room[i]! *= scale;
  }
  const [re, im] = [dry.left.slice(), dry.right.slice()];
  transform(re, im, false);
  transform(roomL, roomR, false);
  const [outRe, outIm] = [new Float64Array(n), new Float64Array(n)];
  for (let bin = 0; bin < n; bin++) {
    const [dlr, dli, drr, dri] = ears(re, im, bin);
    const [hlr, hli, hrr, hri] = ears(roomL, roomR, bin);
    const [lr, li] = [dlr * hlr - dli * hli, dlr * hli + dli * hlr];
    const [rr, ri] = [drr * hrr - dri * hri, drr * hri + dri * hrr];
    outRe[bin] = lr - ri;
    outIm[bin] = li + rr;
  }
  transform(outRe, outIm, true);
  const left = dry.left.map((value, i) => value * (1 - wet) + (outRe[i]! / n) * wet);
  const right = dry.right.map((value, i) => value * (1 - wet) + (outIm[i]! / n) * wet);
  return { rateHz, left, right };
};

/** Once up and down over the part of the loop from `from` to `to`, round its end where need be. */
export const swell =
  (from: number, to: number) =>
  (part: number): number => {
    const span = (((to - from) % 1) + 1) % 1 || 1;
    const at = ((((part - from) % 1) + 1) % 1) / span;
    return at < 1 ? 0.5 - 0.5 * Math.cos(2 * Math.PI * at) : 0;
  };
