/** The whole sitter in the picture's box (100 by 120): which of face, hair, hat, neck and clothes is in front at a point, and its tone. */
import { clamp01, grain, hill, length, mix, smooth } from './portraitCurves';
import { earTone, fringeShadow, hairTone, hatTone } from './portraitHair';
import { beardBelow, halfWidth, skinTone } from './portraitHead';
import type { Expression } from './portraitMoods';
import type { Traits } from './portraitTraits';

export const NOTHING = 0;
export const SKIN = 1;
export const HAIR = 2;
export const CLOTH = 3;
export const HAT = 4;

/** A point of the picture; one is kept and written over, since a portrait asks for a hundred thousand. */
export interface Spot {
  material: number;
  tone: number;
  /** How much of the skin is beard or brow. */
  hair: number;
  /** How near the spot is to the onlooker: engraved lines ride up on it. */
  lift: number;
  /** Distance from the middle of a nimbus. */
  away: number;
}

/** Where the neck ends and the cloth begins, at u. */
const collarLine = (face: Traits, u: number): number => {
  const a = Math.abs(u);
  const base = face.chin + 0.27 - 0.05 * face.child;
  if (face.collar === 'roll') return base - 0.22 + 0.05 * a;
  if (face.collar === 'vee') return base + 0.42 - 1.35 * a;
  if (face.collar === 'shirt') return base + 0.2 - 0.75 * a;
  if (face.collar === 'coat') return base + 0.3 - 0.95 * a;
  if (face.collar === 'shawl') return base - 0.08 - 0.1 * a;
  return base + 0.08 - 0.5 * a * a;
};

const shoulder = (face: Traits, v: number): number => {
  const from = face.chin + 0.08;
  if (v < from) return 0;
  return face.neck + 0.05 + (face.shoulder - face.neck) * clamp01((v - from) / (0.8 + 0.16 * face.soft)) ** 0.62 * (0.84 + 0.16 * smooth(from, from + 0.8, v));
};

const weave = (face: Traits, u: number, v: number): number => {
  switch (face.pattern) {
    case 'stripe':
      return Math.sin((v + 0.14 * u * u) * 21) > 0 ? 1 : 0.38;
    case 'rib':
      return 0.62 + 0.38 * Math.sin(u * 40);
    case 'knit':
      return 0.65 + 0.35 * Math.sin(u * 34) * Math.sin(v * 24 + 3 * Math.abs(Math.sin(u * 17)));
    case 'dots':
      return length(Math.sin(u * 13), Math.sin(v * 13)) < 0.42 ? 0.25 : 1;
    default:
      return 0.86 + 0.14 * grain(u * 5 + v * 3, face.seed);
  }
};

const clothTone = (face: Traits, u: number, v: number, below: number): number => {
  const wide = Math.max(0.2, shoulder(face, v));
  const s = u / wide;
  let tone = (0.24 + 0.74 * Math.max(0, -0.55 * s + 0.5) + 0.1 * hill(s, 0.5)) * face.clothTone * weave(face, u, v);
  const a = Math.abs(u);
  if (face.collar === 'shirt' || face.collar === 'coat') {
    const lapel = below - (face.collar === 'coat' ? 0.26 : 0.17);
    if (lapel < 0) tone = (u < 0 ? 0.8 : 0.45) * Math.max(0.5, face.clothTone);
    tone *= 1 - 0.8 * hill(lapel, 0.03);
    if (a < 0.02) tone *= 0.3;
  } else if (face.collar === 'hood') tone *= below < 0.3 - 0.1 * a ? 0.55 + 0.9 * hill(below - 0.12, 0.1) : 1 - 0.5 * hill(below - 0.3 + 0.1 * a, 0.04);
  else if (face.collar === 'shawl') tone *= 0.55 + 0.5 * Math.abs(Math.sin(below * 9 + u * 2.2));
  else if (face.collar === 'roll') tone *= below < 0.26 ? 0.6 + 0.5 * hill(below - 0.1, 0.13) : 1 - 0.6 * hill(below - 0.27, 0.05);
  else tone *= 1 - 0.55 * hill(below - 0.07, 0.022);
  return clamp01(tone);
};

const body = (face: Traits, u: number, v: number, spot: Spot): void => {
  const below = v - collarLine(face, u);
  const wide = shoulder(face, v);
  const throat = face.neck - 0.03 + 0.05 * smooth(face.chin - 0.05, face.chin - 0.3, v) + 0.1 * smooth(face.chin + 0.15, face.chin + 0.42, v);
  const a = Math.abs(u);
  const high = face.collar === 'roll' || face.collar === 'hood' || face.collar === 'shawl' ? face.neck + 0.07 + (face.collar === 'roll' ? 0 : 0.1) : 0;
  if (below > 0 && a < Math.max(wide, v > face.chin + 0.05 ? Math.max(high, throat + 0.03) : 0)) {
    spot.material = CLOTH;
    spot.tone = clothTone(face, u, v, below);
    spot.lift = 0.35;
  } else if (v > face.chin - 0.5 && a < Math.max(throat, v > face.chin + 0.22 ? Math.min(wide, 0.62) : 0)) {
    const s = u / throat;
    const jaw = 1 - 0.82 * (1 - smooth(face.chin - 0.12, face.chin + 0.3, v - 0.12 * s));
    const cords = 1 - 0.3 * face.old * hill(Math.abs(s + 0.1) - 0.3, 0.16);
    spot.material = SKIN;
    spot.tone = clamp01((0.1 + 0.75 * Math.max(0, -0.6 * s + 0.62)) * mix(1, 0.66, face.skin) * jaw * cords + 0.1 * smooth(0.75, 1, s));
    spot.lift = 0.2;
  }
};

/** Reads the picture at x, -1..1, and y, -1.2..1.2. `near` 1 shows the shoulders; more brings the face nearer, for small sizes. */
export const readSpot = (face: Traits, mood: Expression, x: number, y: number, near: number, spot: Spot): void => {
  const scale = 0.7 * (1 - 0.07 * face.child) * near;
  const eyesAt = -0.17 + 0.08 * (near - 1) + 0.14 * face.child;
  const bu = x / scale;
  const bv = (y - eyesAt) / scale;
  const cos = Math.cos(mood.lean);
  const sin = Math.sin(mood.lean);
  const u = bu * cos + (bv - 1.1) * sin;
  const v = (bv - 1.1) * cos - bu * sin + 1.1 - mood.sink;
  spot.material = NOTHING;
  spot.tone = 0;
  spot.hair = 0;
  spot.lift = 0;
  spot.away = length(x, y + 0.26);
  const width = halfWidth(face, v);
  const onFace = Math.abs(u) < width;
  const hat = face.hat === 'none' ? -1 : hatTone(face, u, v, onFace);
  if (hat >= 0) {
    spot.material = HAT;
    spot.tone = clamp01(0.08 + hat * (0.4 + 0.6 * face.clothTone));
    spot.lift = 0.6;
    return;
  }
  const covered = face.hat !== 'none' && v < -0.37;
  const hair = covered ? -1 : hairTone(face, u, v, onFace);
  if (onFace) {
    if (hair >= 0) {
      spot.material = HAIR;
      spot.tone = hair;
      spot.lift = 0.75;
      return;
    }
    const skin = skinTone(face, mood, u, v);
    spot.material = SKIN;
    spot.tone = skin.tone * (1 - fringeShadow(face, u, v));
    spot.hair = skin.hair;
    spot.lift = 0.9 * Math.sqrt(1 - (u / width) ** 2);
    return;
  }
  if (hair >= 0 && (v < face.chin || Math.abs(bu) > face.neck + 0.05)) {
    spot.material = HAIR;
    // Behind the cheek and under the jaw hair lies in the head's own shadow.
    spot.tone = hair * (v > 0 ? 0.45 + 0.55 * smooth(0, 0.16, Math.abs(u) - Math.max(width, 0.5)) : 1);
    spot.lift = 0.4;
    return;
  }
  const beard = v > 0.4 ? beardBelow(face, u, v) : -1;
  if (beard >= 0) {
    spot.material = HAIR;
    spot.tone = clamp01(beard);
    spot.lift = 0.6;
    return;
  }
  const ear = covered ? -1 : earTone(face, u, v);
  if (ear >= 0) {
    spot.material = SKIN;
    spot.tone = ear;
    spot.lift = 0.3;
    return;
  }
  body(face, bu, bv, spot);
  if (spot.material === NOTHING && hair >= 0) {
    spot.material = HAIR;
    spot.tone = hair * 0.3;
    spot.lift = 0.2;
  }
};
