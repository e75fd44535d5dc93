/**
 * Hair, as an outline round the skull, an edge on the forehead, and strands that run where the outline narrows. A cut is a row of
 * numbers, so that eighteen of them cost little and each works at any age. Hats sit over it and take its place.
 */
import { clamp01, grain, hill, length, mix, mottle, smooth } from './portraitCurves';
import { halfWidth, turned } from './portraitHead';
import type { Hair, Traits } from './portraitTraits';

interface Cut {
  /** Beyond the skull: above it, beside it. */
  top: number;
  side: number;
  /** Where it ends at the sides, and how far it comes over the cheeks. */
  length: number;
  cover: number;
  curl: number;
  wave: number;
  flare: number;
  /** The edge on the forehead: brushed back, straight, a fringe, two curtains, or ragged. */
  edge: 'back' | 'plain' | 'fringe' | 'curtain' | 'ragged' | 'swept';
}
const cut = (top: number, side: number, length: number, edge: Cut['edge'], more: Partial<Cut> = {}): Cut => ({
  top,
  side,
  length,
  edge,
  cover: 0,
  curl: 0,
  wave: 0,
  flare: 0,
  ...more,
});
export const CUTS: Readonly<Record<Hair, Cut | null>> = {
  bald: null,
  ring: cut(-0.02, 0.055, 0.1, 'back', { curl: 0.3 }),
  buzz: cut(0.025, 0.012, -0.02, 'plain', { curl: 0.2 }),
  crop: cut(0.1, 0.03, 0.02, 'ragged'),
  parted: cut(0.18, 0.04, 0.08, 'swept'),
  swept: cut(0.22, 0.03, 0.08, 'back'),
  curly: cut(0.22, 0.11, 0.16, 'ragged', { curl: 0.8 }),
  afro: cut(0.38, 0.36, 0.42, 'plain', { curl: 1 }),
  pixie: cut(0.12, 0.05, 0.22, 'swept', { cover: 0.05 }),
  bob: cut(0.12, 0.14, 0.72, 'curtain', { cover: 0.07, flare: 0.18 }),
  fringe: cut(0.11, 0.12, 0.74, 'fringe', { cover: 0.07, flare: 0.06 }),
  long: cut(0.1, 0.1, 1.7, 'curtain', { cover: 0.06, flare: 0.1 }),
  wavy: cut(0.15, 0.16, 1.35, 'curtain', { cover: 0.04, wave: 0.055, flare: 0.2 }),
  ringlets: cut(0.21, 0.26, 1.05, 'ragged', { curl: 0.9, cover: 0.02, flare: 0.15 }),
  bun: cut(0.06, 0.02, 0.12, 'back'),
  tail: cut(0.08, 0.025, 0.14, 'swept'),
  braids: cut(0.07, 0.03, 0.2, 'curtain'),
  mop: cut(0.2, 0.1, 0.26, 'fringe', { wave: 0.03, cover: 0.02 }),
};

/** Half width of the hair's outline at v, for one side of the head. */
const reachAt = (face: Traits, c: Cut, u: number, v: number): number => {
  // Under a hat's rim hair is pressed to the head.
  const wide = face.width + c.side * (face.hat === 'none' ? 1 : smooth(-0.45, 0.3, v));
  const scallop = c.curl * 0.05 * Math.abs(Math.sin(8 * Math.atan2(u, v + 0.2) + face.seed)) - c.curl * 0.02;
  const loose = 0.02 * grain(v * 5 + (u > 0 ? 40 : 0), face.seed);
  if (v < 0) {
    const quiff =
      c.edge === 'swept' || c.edge === 'back' ? 0.07 * (face.part > 0 ? 1 : -1) * Math.max(-1, Math.min(1, -u / face.width)) * smooth(0.06, 0.13, c.top) : 0;
    const up = face.crown + c.top + scallop + quiff;
    return v <= -up
      ? 0
      : wide * Math.sqrt(1 - (-v / up) ** 2.3) * (1 - 0.04 * smooth(-0.5, 0, v) * (c.length < 0.3 ? 1 : 0)) + (c.curl > 0.5 ? scallop : 0) + loose * 0.5;
  }
  if (v > c.length - (c.length > 0.3 ? 0.1 * grain(u * 13, face.seed + 3) : 0)) return 0;
  const narrow = c.length < 0.3 ? c.side * smooth(0, c.length, v) : 0;
  const end = c.length > 0.3 ? 0.1 * smooth(c.length - 0.16, c.length, v) : 0;
  return wide - narrow - end + c.flare * v * 0.5 + c.wave * Math.sin(v * 9 + face.seed) + scallop + loose;
};

/** How far down the forehead hair comes at u. */
const edgeAt = (face: Traits, c: Cut, u: number, v: number): number => {
  const width = Math.max(0.05, halfWidth(face, Math.max(v, -0.75)));
  const f = turned(face, u);
  const side = Math.abs(u) / width;
  const sideburn = (c.edge === 'back' && c.length < 0.11 ? 0.5 : 0.62) * smooth(c.edge === 'fringe' ? 0.74 : 0.8, 1.02, side);
  const line = -face.hairline - 0.03 + 0.1 * side * side;
  const tuft = grain(u * 17, face.seed + 5);
  if (face.hair === 'ring') return side > 0.86 && v > -0.5 ? 0.1 : -9;
  if (c.edge === 'fringe') return -0.315 + 0.09 * tuft * tuft + sideburn * 0.9 + (face.hair === 'mop' ? 0.08 * grain(u * 5, face.seed) : 0);
  if (c.edge === 'ragged') return line + 0.1 * tuft - 0.03 + sideburn;
  if (c.edge === 'curtain') return line - 0.02 + 0.95 * Math.max(0, Math.abs(f - face.part * 0.5) - 0.08) ** 1.25 + 0.35 * sideburn;
  if (c.edge === 'swept') {
    const away = (f - face.part * 0.8) * (face.part > 0 ? -1 : 1);
    return line - 0.03 + (away > 0 ? 0.34 * smooth(0, 0.75, away) - 0.02 * tuft : -0.05 * smooth(0, -0.1, away)) + sideburn;
  }
  return line - (c.edge === 'back' ? 0.03 : 0) - 0.2 * (1 - face.soft) * smooth(0.6, 0.8, face.hairline) * hill(Math.abs(f) - 0.42, 0.24) + sideburn;
};

const strands = (face: Traits, c: Cut, u: number, v: number, reach: number): number => {
  const s = u / Math.max(0.05, reach);
  const drop = Math.min(0, (v + 0.08) / (face.crown + c.top));
  const depth = Math.max(0.05, 1 - 0.86 * s * s - 0.8 * drop * drop);
  const light = Math.max(0, 0.5 * -s + 0.42 * -drop + 0.66 * Math.sqrt(depth));
  const flow = s * 11 + c.wave * 24 * Math.sin(v * 7 + s * 3 + face.seed) + (c.edge === 'swept' ? v * 3 * (face.part > 0 ? 1 : -1) : 0);
  const straight = 0.62 * grain(flow, face.seed) + 0.38 * grain(flow * 2.7, face.seed + 9);
  const curly = mottle(u * 11 + 0.6 * Math.sin(v * 16), v * 11 + 0.6 * Math.sin(u * 15), face.seed);
  const lock = mix(straight, curly, c.curl);
  const shade = mix(0.62, 1.08, face.hairShade);
  const gloss = 0.34 * (1 - face.hairShade) * (1 - c.curl) * hill(v + 0.62 - 0.22 * s * s, 0.24) * lock;
  return clamp01(0.06 + (shade * light ** 1.15 + gloss * light) * (0.34 + 0.86 * lock) + 0.07 * smooth(0.86, 0.99, s));
};

/** What stands off the head: a knot, a tail, braids. Tone, or -1. */
const extra = (face: Traits, c: Cut, u: number, v: number): number => {
  if (face.hair === 'bun') {
    const r = length(u + 0.05, v + face.crown + 0.16) / 0.27;
    return r < 1 ? strands(face, c, u * 2.2, v + 0.5, 1) * (0.75 + 0.4 * Math.sin(9 * r + 3 * Math.atan2(v + 1.2, u))) : -1;
  }
  if (face.hair === 'tail') {
    const x = u - 0.7 - 0.1 * Math.sin((v + 0.2) * 2);
    return v > -0.5 && v < 1.15 && Math.abs(x) < 0.17 * Math.sqrt(smooth(-0.5, 0, v)) * (1 - 0.6 * smooth(0.5, 1.15, v)) ? strands(face, c, x * 4, v, 1) : -1;
  }
  if (face.hair === 'braids') {
    const x = Math.abs(u) - face.width * 0.98 - 0.05 * v;
    const bead = Math.abs(Math.sin(v * 10 + (x > 0 ? 0.5 : 0)));
    return v > 0.1 && v < 1.45 && Math.abs(x) < 0.075 + 0.03 * bead ? (0.35 + 0.65 * bead) * strands(face, c, x * 5 + (u < 0 ? -0.3 : 0.3), 0.2, 1) : -1;
  }
  return -1;
};

/** The tone of hair at a point, or -1 where there is none. `onFace`: whether the face is under it. */
export const hairTone = (face: Traits, u: number, v: number, onFace: boolean): number => {
  const c = CUTS[face.hair];
  if (c === null || face.hat === 'scarf' || face.hat === 'wrap') return -1;
  const reach = reachAt(face, c, u, v);
  if (Math.abs(u) < reach) {
    if (!onFace) return face.hair === 'ring' && v < -0.45 ? -1 : strands(face, c, u, v, reach);
    const width = halfWidth(face, v);
    const covered = Math.abs(u) > width - c.cover * smooth(-0.4, 0.2, v) && v < c.length - 0.08 && c.cover > 0;
    if (covered || v < edgeAt(face, c, u, v)) return strands(face, c, u, v, reach);
  }
  return onFace ? -1 : extra(face, c, u, v);
};

/** How far below the hair a point of the forehead is: hair throws its shadow there. */
export const fringeShadow = (face: Traits, u: number, v: number): number => {
  const c = CUTS[face.hair];
  if (face.hat !== 'none') return 0.55 * (1 - smooth(0, 0.2, v + 0.36));
  if (c === null || face.hair === 'ring') return 0;
  return (c.edge === 'fringe' ? 0.62 : 0.42) * (1 - smooth(0, 0.11, v - edgeAt(face, c, u, v)));
};

const round = (s: number, drop: number): number =>
  Math.max(0, -0.5 * s - 0.45 * drop + 0.66 * Math.sqrt(Math.max(0.05, 1 - 0.85 * s * s - 0.75 * drop * drop)));

/** The tone of a hat at a point, or -1. */
export const hatTone = (face: Traits, u: number, v: number, onFace: boolean): number => {
  const wide = face.width + 0.06;
  const s = u / (wide + 0.05);
  const up = face.crown + 0.12;
  const dome = v < 0 && v > -up ? wide * Math.sqrt(1 - (-v / up) ** 2.6) + 0.02 : 0;
  const fit = 0.06 * s * s;
  const light = round(s, v / up);
  if (face.hat === 'beanie') {
    if (Math.abs(u) > dome + (v > -0.62 ? 0.035 : 0) || v > -0.37 + fit) return -1;
    return v > -0.62 + fit
      ? light * (0.5 + 0.5 * Math.abs(Math.sin(s * 26)))
      : light * (0.55 + 0.4 * grain(s * 20, 3)) * (1 - 0.4 * hill(v + 0.63 - fit, 0.05));
  }
  if (face.hat === 'cap' || face.hat === 'peaked') {
    const peaked = face.hat === 'peaked';
    const visor = v + 0.44 - 0.12 * (1 - s * s);
    if (Math.abs(u) < wide * 0.93 && Math.abs(visor) < (peaked ? 0.075 : 0.085) * Math.sqrt(1 - (u / (wide * 0.93)) ** 2))
      return 0.1 + (peaked ? 0.75 * hill(visor + 0.02, 0.04) * hill(s + 0.25, 0.5) : 0.55 * light * smooth(0.09, -0.09, visor));
    const broad = peaked ? 0.16 * smooth(-0.66, -0.92, v) : 0.11 * smooth(-0.5, -0.72, v);
    const height = peaked ? face.crown + 0.15 : face.crown + 0.04;
    if (v < -0.4 + 0.02 * s && v > -height && Math.abs(u) < (wide + broad) * Math.sqrt(1 - clamp01((-v - 0.55) / (height - 0.55)) ** (peaked ? 4 : 2.6))) {
      if (peaked && v > -0.66) return 0.16 + 0.35 * light * hill(v + 0.6, 0.03);
      return (0.3 + 0.7 * light) * (0.82 + 0.18 * Math.sin(u * 30));
    }
    return -1;
  }
  if (face.hat === 'kerchief') {
    if (v > -0.42 + 0.2 * s * s && onFace) return -1;
    if (Math.abs(u) > dome || v > 0.02) return -1;
    return light * (0.62 + 0.38 * grain(s * 7 + v * 5, face.seed)) * (1 - 0.8 * hill(length(Math.sin(u * 15), Math.sin(v * 15)), 0.55));
  }
  if (face.hat === 'wrap') {
    const tall = face.crown + 0.34;
    if (v > -0.44 + 0.1 * s * s || v < -tall || Math.abs(u) > (wide + 0.1 * smooth(-0.5, -1, v)) * Math.sqrt(1 - clamp01((-v - 0.6) / (tall - 0.6)) ** 3.2))
      return -1;
    return (0.25 + 0.75 * light) * (0.4 + 0.6 * Math.abs(Math.sin(v * 9 + s * 5)) ** 0.6);
  }
  if (face.hat === 'scarf') {
    const opening = (Math.abs(u / (face.width * 0.95)) ** 2.4 + Math.abs((v - 0.2) / (v < 0.2 ? 0.78 : face.chin - 0.15)) ** 2.4) ** (1 / 2.4);
    const hem = 1.95 - 0.42 * Math.abs(u) ** 1.5;
    const outer =
      v < 0
        ? v > -up + 0.02
          ? (wide + 0.04) * Math.sqrt(1 - (-v / (up - 0.02)) ** 2.7)
          : 0
        : v < hem
          ? wide + 0.02 - 0.16 * hill(v - 0.95, 0.7) + 0.75 * smooth(1, 1.75, v)
          : 0;
    if (opening < 1 || Math.abs(u) > outer) return -1;
    return (0.16 + 0.84 * round(s, Math.min(0, v))) * (0.6 + 0.4 * grain(opening * 5 + s * 2 + v, face.seed)) * (0.45 + 0.55 * smooth(1, 1.12, opening));
  }
  return -1;
};

export const earTone = (face: Traits, u: number, v: number): number => {
  const c = CUTS[face.hair];
  if (face.hat === 'scarf' || (c !== null && c.length > 0.3)) return -1;
  const x = (Math.abs(u) - halfWidth(face, 0.12) - 0.02) / 0.078;
  const y = (v - 0.14) / face.ear;
  const r = length(x - 0.25 * y, y);
  if (face.earring && length(Math.abs(u) - halfWidth(face, 0.3) - 0.05, v - 0.15 - face.ear) < 0.045) return 1;
  return r < 1 ? (u < 0 ? 0.72 : 0.22) * mix(1, 0.7, face.skin) * (1 - 0.6 * hill(r - 0.45, 0.3) * (x < 0 ? 0.4 : 1)) : -1;
};
