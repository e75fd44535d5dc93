/**
 * A face from a number: a head is a height field (skull, brow, closed eyes, nose, lips, chin, hair), engraved by
 * horizontal lines whose thickness is its light. A dozen measures are drawn from the person's id, so that two
 * neighbours do not look alike and the same person always looks the same. Rejected: a drawn set of parts (reads
 * as an avatar builder) and noise (reads as static). The named cast gets painted portraits with their chapters.
 */
export interface FaceLine {
  /** An outline in a 100 x 120 box: one engraved line. */
  d: string;
}

const LINES = 46;
const SAMPLES = 44;
const WIDTH = 100;
const HEIGHT = 120;

/** Measures 0..1 by counter, from an integer mix (cosmetic: the simulation's own hash is not reached from here). */
const measures = (id: number): (() => number) => {
  let state = (id * 0x9e3779b1 + 0x7f4a7c15) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
const bump = (x: number, width: number): number => Math.exp(-(x * x) / (width * width));
const smooth = (from: number, to: number, x: number): number => {
  const s = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return s * s * (3 - 2 * s);
};

interface Head {
  skull: number;
  jaw: number;
  chin: number;
  nose: number;
  noseWidth: number;
  eyes: number;
  eyeLine: number;
  brow: number;
  lips: number;
  cheek: number;
  hairTop: number;
  hairline: number;
  hairLength: number;
  parting: number;
  hairLight: number;
  wave: number;
  beard: number;
  turn: number;
  furrow: number;
}

export const headOf = (id: number, ageYears: number): Head => {
  const next = measures(id);
  const child = smooth(15, 5, ageYears);
  const old = smooth(48, 82, ageYears);
  const long = next();
  return {
    skull: 0.62 + 0.13 * next() + 0.05 * child,
    jaw: 0.5 + 0.26 * next() - 0.06 * child,
    chin: 0.86 + 0.12 * next() - 0.12 * child,
    nose: 0.2 + 0.2 * next() - 0.12 * child,
    noseWidth: 0.085 + 0.07 * next(),
    eyes: 0.25 + 0.07 * next(),
    eyeLine: -0.02 + 0.1 * next() + 0.08 * child,
    brow: 0.05 + 0.13 * next() - 0.05 * child,
    lips: 0.05 + 0.09 * next(),
    cheek: 0.02 + 0.1 * next() + 0.05 * child - 0.07 * old,
    hairTop: (0.06 + 0.2 * next() * next()) * (1 - 0.6 * old * next()),
    hairline: -0.62 + 0.26 * next() - 0.28 * old * next(),
    hairLength: long < 0.42 ? 0 : long < 0.7 ? 0.45 + 0.2 * next() : 0.95 + 0.25 * next(),
    parting: 1.2 * (next() - 0.5),
    hairLight: Math.min(1, 0.12 + 0.5 * next() + 0.5 * old),
    wave: next(),
    beard: ageYears > 22 && long < 0.42 && next() < 0.4 ? 0.4 + 0.5 * next() : 0,
    turn: 0.34 * (next() - 0.5),
    furrow: old,
  };
};

/** Half width of the face at y, -1 crown .. 1 chin. */
const halfWidth = (head: Head, y: number): number => {
  if (y < -1 || y > head.chin) return 0;
  const skull = head.skull * Math.sqrt(Math.max(0, 1 - ((y + 0.16) / 0.86) ** 2));
  if (y < -0.1) return skull;
  const low = (y + 0.1) / (head.chin + 0.1);
  const taper = head.skull * (1 - 0.16 * low) * (1 - low ** (2.2 + 3 * head.jaw) * 0.98);
  return Math.max(taper, 0);
};

const relief = (head: Head, x: number, y: number, width: number): number => {
  const across = Math.min(1, Math.abs(x) / Math.max(0.01, width));
  const fx = x - head.turn * 0.32 * (1 - across * across);
  let z = 0.62 * Math.sqrt(1 - across * across);
  const side = Math.abs(fx);
  const eye = y - head.eyeLine;
  z += head.nose * bump(fx, head.noseWidth * (0.75 + 0.9 * smooth(0, 0.36, eye))) * smooth(-0.04, 0.34, eye) * (1 - smooth(0.35, 0.42, eye));
  z += head.brow * bump(eye + 0.15, 0.07) * smooth(0.02, 0.1, side) * (1 - smooth(0.4, 0.52, side));
  z -= 0.17 * bump(side - head.eyes, 0.13) * bump(eye, 0.095);
  z += 0.075 * bump(side - head.eyes, 0.085) * bump(eye - 0.01, 0.055);
  z += head.cheek * bump(side - 0.36, 0.16) * bump(eye - 0.3, 0.16);
  const mouth = y - head.eyeLine - 0.56;
  z += head.lips * (bump(mouth + 0.045, 0.035) + bump(mouth - 0.055, 0.045)) * bump(fx, 0.17);
  z -= 0.05 * bump(mouth, 0.018) * bump(fx, 0.2);
  z -= 0.05 * bump(mouth - 0.15, 0.05) * bump(fx, 0.16);
  z += 0.07 * bump(y - head.chin + 0.12, 0.1) * bump(fx, 0.15);
  return z - 0.03 * head.furrow * (bump(side - 0.17 - 0.25 * (eye - 0.35), 0.022) * bump(eye - 0.42, 0.12) + bump(y + 0.42, 0.02) * bump(fx, 0.3));
};

/** The line of a closed lid, and of the brow above it: ink taken away. */
const lidInk = (head: Head, x: number, y: number): number => {
  const fx = Math.abs(x - head.turn * 0.3) - head.eyes;
  const lid = bump(y - head.eyeLine - 0.045 + 1.6 * fx * fx, 0.02) * (1 - smooth(0.1, 0.14, Math.abs(fx)));
  const brow = bump(y - head.eyeLine + 0.15 + 0.9 * (fx - 0.03) * (fx - 0.03), 0.03) * (1 - smooth(0.12, 0.17, Math.abs(fx))) * (1 - head.furrow * 0.5);
  return Math.max(lid, 0.75 * brow);
};

/** 0..1 thickness of the engraved line at a point; 0 is outside the figure. */
const inkAt = (head: Head, x: number, y: number): number => {
  const width = halfWidth(head, y);
  const swell = head.hairTop * (1 + 0.16 * Math.sin(9 * y + 6 * head.wave));
  const hairWidth =
    y < head.hairLength
      ? head.skull * Math.sqrt(Math.max(0, 1 - (Math.min(0, y + 0.16) / (0.86 + swell)) ** 2)) + swell * smooth(-1.1, -0.5, y) + 0.06 * smooth(0, 1, y)
      : 0;
  const reach = Math.abs(x);
  const hairEdge = head.hairline + 0.3 * (x - head.parting * 0.4) ** 2 + 0.42 * smooth(0.62, 1, reach / Math.max(0.01, width));
  const inFace = reach <= width && y > hairEdge && y < head.chin;
  if (!inFace && reach <= hairWidth && (y < hairEdge || reach > width * 0.97 || y > head.chin)) {
    if (y > head.chin && reach < 0.3) return neckInk(x, y);
    const lit = 0.5 - 0.4 * (x / Math.max(0.2, hairWidth)) - 0.16 * y;
    const strand = 0.6 + 0.4 * Math.sin(30 * (x - head.parting) * (1 - 0.3 * y) + 10 * head.wave * y);
    return 0.09 + head.hairLight * Math.max(0.05, lit) * strand;
  }
  if (!inFace) return neckInk(x, y);
  const e = 0.012;
  const dx = (relief(head, x + e, y, width) - relief(head, x - e, y, width)) / (2 * e);
  const dy = (relief(head, x, y + e, halfWidth(head, y + e)) - relief(head, x, y - e, halfWidth(head, y - e))) / (2 * e);
  const facing = (0.5 * dx + 0.46 * dy + 0.82) / Math.sqrt(dx * dx + dy * dy + 1);
  const beard = head.beard * smooth(head.eyeLine + 0.4, head.eyeLine + 0.58, y) * (1 - 0.7 * bump(y - head.eyeLine - 0.56, 0.07) * bump(x, 0.2));
  return Math.max(0.05, Math.min(1, Math.max(0, facing)) ** 1.5 * (1 - 0.92 * lidInk(head, x, y)) * (1 - 0.75 * beard));
};

const neckInk = (x: number, y: number): number => {
  if (y < 0.55) return 0;
  const reach = Math.abs(x);
  const neck = 0.3 + 0.06 * smooth(0.8, 1.1, y);
  const shoulder = neck + 0.75 * smooth(1.08, 1.42, y);
  if (reach > shoulder) return 0;
  return Math.max(0.06, (0.34 - 0.3 * (x / shoulder)) * (1 - 0.75 * bump(y - 0.9, 0.16)));
};

export const faceLines = (id: number, ageYears: number): FaceLine[] => {
  const head = headOf(id, ageYears);
  const lines: FaceLine[] = [];
  const gap = HEIGHT / LINES;
  for (let row = 0; row < LINES; row++) {
    const y = -1.28 + (row / (LINES - 1)) * 2.7;
    let upper = '';
    let lower = '';
    const close = (): void => {
      if (upper !== '') lines.push({ d: `M${upper}L${lower}Z` });
      upper = '';
      lower = '';
    };
    for (let column = 0; column <= SAMPLES; column++) {
      const x = -1.05 + (column / SAMPLES) * 2.1;
      const ink = inkAt(head, x, y);
      if (ink <= 0) {
        close();
        continue;
      }
      const width = halfWidth(head, y);
      const lift = Math.abs(x) < width ? relief(head, x, y, width) * 3.4 : 0.8;
      const px = (((x + 1.05) / 2.1) * WIDTH).toFixed(1);
      const py = row * gap + gap / 2 - lift + 2;
      const half = ink * gap * 0.46;
      upper += `${upper === '' ? '' : 'L'}${px} ${(py - half).toFixed(2)}`;
      lower = `${px} ${(py + half).toFixed(2)}${lower === '' ? '' : `L${lower}`}`;
    }
    close();
  }
  return lines;
};
