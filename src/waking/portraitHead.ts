/**
 * The head as a height field under one lamp at the upper left: skull, brow, nose, lips, chin; then what a burin would cut into it:
 * lids, irises, brows, nostrils, the line of the mouth, glasses. Lengths are the face's own: eyes at 0, a grown chin at 1.
 */

import { clamp01, grain, hill, length, mix, smooth, within } from './portraitCurves';
import type { Expression } from './portraitMoods';
import type { Traits } from './portraitTraits';

const CHEEK_AT = 0.05;
/** Where the light comes from: left, above, in front. */
const LIGHT = { x: -0.56, y: -0.46, z: 0.69 };

const outlineAt = (face: Traits, v: number): number => {
  if (v <= -face.crown || v >= face.chin) return 0;
  if (v < CHEEK_AT) return face.width * Math.sqrt(1 - ((CHEEK_AT - v) / (face.crown + CHEEK_AT)) ** 2.9);
  const t = (v - CHEEK_AT) / (face.chin - CHEEK_AT);
  return face.width * (1 - (1 - face.jaw) * t ** 1.7) * (1 - t ** face.square) ** 0.5;
};

/** The outline is read a dozen times a spot, so the face being cut has it in a table; one face is cut at a time. */
const STEPS = 512;
const TOP = -1.3;
const TALL = 2.6;
const outline = new Float32Array(STEPS + 2);
const bulge = new Float32Array(STEPS + 2);
let cutFor: Traits | null = null;
const tableAt = (table: Float32Array, face: Traits, v: number): number => {
  if (cutFor !== face) {
    cutFor = face;
    for (let i = 0; i < outline.length; i++) {
      outline[i] = outlineAt(face, TOP + (i / STEPS) * TALL);
      bulge[i] = 0.74 * (Math.max(0.02, outline[i]!) / face.width) ** 0.34;
    }
  }
  const place = Math.min(STEPS, Math.max(0, ((v - TOP) / TALL) * STEPS));
  const low = Math.floor(place);
  return table[low]! + (table[low + 1]! - table[low]!) * (place - low);
};
/** Half width of the face at v; 0 beyond crown and chin. */
export const halfWidth = (face: Traits, v: number): number => tableAt(outline, face, v);

/** The feature's own u: a head a little turned shows its features off the middle. */
export const turned = (face: Traits, u: number): number => u - face.turn * 0.34 * (1 - Math.min(1, (u / face.width) ** 2));

const relief = (face: Traits, mood: Expression, u: number, v: number): number => {
  const width = Math.max(0.02, halfWidth(face, v));
  const across = Math.min(1, Math.abs(u) / width);
  const f = turned(face, u);
  const side = Math.abs(f);
  const mouth = v - mouthY(face);
  let z = tableAt(bulge, face, v) * Math.sqrt(1 - 0.985 * across * across);
  const rise = 0.22 * smooth(-0.4, 0.02, v) + 0.78 * smooth(-0.05, face.noseL - 0.03, v);
  z += face.noseHeight * hill(f, face.noseW * (1.25 + 0.6 * smooth(0.1, face.noseL, v))) * rise * (1 - smooth(face.noseL - 0.03, face.noseL + 0.1, v));
  z += 0.06 * hill(side - face.noseW * 0.85, 0.1) * hill(v - face.noseL + 0.03, 0.13);
  z += (0.05 + 0.07 * (1 - face.soft) * (1 - face.child)) * hill(v + face.browY - 0.02, 0.17) * (1 - smooth(0.4, 0.62, side));
  z -= (0.13 + 0.05 * face.old) * hill(side - face.eyeX, 0.23) * hill(v + 0.01, 0.22);
  z += 0.085 * hill(side - face.eyeX, face.eyeW * 1.25) * hill(v, 0.15);
  z += face.cheek * hill(side - 0.43, 0.34) * hill(v - 0.3, 0.34);
  z -= 0.035 * face.old * hill(side - 0.42, 0.26) * hill(v - 0.52, 0.24);
  const lips = hill(f, face.mouthW * 1.35);
  z += (0.025 + 0.055 * face.lip) * lips * (hill(mouth + 0.055, 0.085) + 1.15 * hill(mouth - 0.07 - 0.6 * mood.gape, 0.1));
  z -= 0.03 * hill(mouth - 0.19 - mood.gape, 0.1) * hill(f, 0.26);
  z += (0.09 + 0.03 * (1 - face.soft)) * hill(v - face.chin + 0.17, 0.21) * hill(f, 0.3);
  const fold = side - 0.17 - 0.34 * (v - face.noseL);
  z -= (0.006 + 0.016 * face.old) * hill(fold, 0.1) * hill(v - face.noseL - 0.12, 0.24);
  return z;
};

export const mouthY = (face: Traits): number => mix(face.noseL, face.chin, 0.36 + 0.08 * face.child);

/** 0..1: how much of the lamp a point of the skin has. */
const lit = (face: Traits, mood: Expression, u: number, v: number): number => {
  const e = 0.014;
  const here = relief(face, mood, u, v);
  const dx = (relief(face, mood, u + e, v) - here) / e;
  const dy = (relief(face, mood, u, v + e) - here) / e;
  return Math.max(0, (-dx * LIGHT.x - dy * (LIGHT.y * mood.lamp) + LIGHT.z) / Math.sqrt(dx * dx + dy * dy + 1));
};

/** What an eye does to the tone under it. Negative: no eye here. */
const eyeTone = (face: Traits, mood: Expression, f: number, v: number, tone: number): number => {
  const side = Math.abs(f);
  const s = (side - face.eyeX) / face.eyeW;
  if (s < -1.5 || s > 1.6) return tone;
  const e = v + face.eyeTilt * s;
  const arch = Math.max(0, 1 - s * s);
  const open = face.eyeH * mood.open;
  const reach = within(Math.abs(s) - 1.08, 0.12);
  if (mood.open < 0.2) {
    // A closed lid is a full curve that hangs, with its lashes: the one line that says asleep from across a room.
    const lash = e - 0.035 - 0.06 * arch;
    const ink = hill(lash, 0.035 + 0.014 * arch) * reach;
    const crease = 0.4 * hill(e + 0.1 - 0.02 * arch, 0.035) * reach;
    return tone * (1 - clamp01(1.1 * ink + crease)) + 0.1 * hill(lash + 0.07, 0.07) * arch;
  }
  const top = -open * arch ** 0.72;
  const bottom = open * 0.72 * arch ** 0.9;
  let t = tone;
  t *= 1 - 0.55 * hill(e - top + 0.075, 0.035) * reach;
  if (e > top && e < bottom && arch > 0) {
    const iris = length(f - Math.sign(f) * face.eyeX, e * 1.02);
    const size = mix(0.062, 0.078, face.child) * mood.iris;
    const white = (0.97 - 0.35 * hill(e - top, 0.06)) * (f > 0 ? 0.82 : 1) * mood.white;
    t = mix(mood.irisTone, white, smooth(size - 0.012, size + 0.012, iris));
    t *= 1 - 0.75 * within(iris - size * 0.46, 0.02);
    const glintX = Math.abs(f - Math.sign(f) * face.eyeX + 0.03 * (1 - mood.nimbus));
    const glintY = Math.abs(e + 0.035 * (1 - mood.nimbus));
    const glint = mood.nimbus > 0 ? (Math.sqrt(glintX) + Math.sqrt(glintY)) ** 2 - 0.075 : length(glintX, glintY) - 0.021;
    t = Math.max(t, within(glint, 0.012));
  }
  t *= 1 - 0.95 * hill(e - top, 0.034) * reach;
  return t * (1 - 0.42 * hill(e - bottom, 0.022) * reach);
};

const browInk = (face: Traits, mood: Expression, f: number, v: number): number => {
  const s = (Math.abs(f) - face.eyeX) / (face.eyeW * 1.35);
  const inner = Math.max(0, -s + 0.3);
  const line = v + face.browY + mood.browLift + 0.03 * face.browTilt * s - 0.026 * (s - 0.2) ** 2 + 0.02 - mood.browPinch * 0.09 * (0.45 - inner);
  const thick = (0.032 + 0.042 * face.brow) * (1 - 0.45 * smooth(0, 1.1, s) - 0.3 * smooth(-0.4, -1.1, s));
  return hill(line, thick) * within(Math.abs(s) - 1, 0.16) * (0.62 + 0.33 * face.brow);
};

const mouthInk = (face: Traits, mood: Expression, f: number, v: number): number => {
  const s = f / face.mouthW;
  const corner = within(Math.abs(s) - 1, 0.15);
  const curve = (face.smile * mood.smile + mood.mouthCurve) * 0.045;
  const e = v - mouthY(face) + curve * (1.6 * s * s - 0.5);
  if (mood.gape > 0) {
    const down = v - mouthY(face) - mood.gape * 0.35;
    const dark = within(length(s / (0.86 - 0.9 * down), down / mood.gape) - 1, 0.16);
    const teeth = 0.75 * hill(down + mood.gape * 0.62, 0.04) * within(Math.abs(s) - 0.42, 0.1);
    return dark * (1 - teeth);
  }
  const bow = e - 0.012 * hill(s, 0.4) + 0.008 * hill(Math.abs(s) - 0.35, 0.3);
  const lower = 0.16 * hill(e - 0.15, 0.05) * hill(s, 0.9);
  const colour = face.lip * 0.32 * smooth(0.05, 0, Math.abs(e - 0.015) - 0.045 - 0.03 * face.lip) * within(Math.abs(s) - 0.85, 0.2);
  return clamp01(0.95 * hill(bow, 0.03 + 0.008 * hill(s, 1)) * corner + lower + colour + 0.3 * hill(Math.abs(s) - 1.04, 0.14) * hill(e, 0.06));
};

const lineInk = (face: Traits, mood: Expression, f: number, v: number): number => {
  const side = Math.abs(f);
  const nostril = 0.7 * hill(side - face.noseW * 0.52, face.noseW * 0.42) * hill(v - face.noseL - 0.015, 0.045);
  const under = 0.2 * hill(f - 0.03, face.noseW * 1.1) * hill(v - face.noseL - 0.06, 0.06);
  const wing = 0.35 * hill(side - face.noseW * 1.02, 0.03) * hill(v - face.noseL + 0.04, 0.09);
  const cast = 0.4 * hill(f - face.noseW * 1.2, face.noseW) * smooth(0.02, 0.3, v) * (1 - smooth(face.noseL, face.noseL + 0.1, v));
  let ink = Math.max(nostril, under, wing, cast);
  if (face.old > 0.05) {
    const brow = hill(Math.sin((v + 0.44) * 42 + 0.8 * f * f), 0.62) * hill(v + 0.45, 0.17) * hill(f, 0.42);
    const crow = hill(Math.abs(v - 0.02) - 0.35 * (side - 0.44), 0.022) * smooth(0.44, 0.5, side) * (1 - smooth(0.56, 0.64, side));
    const bag = hill(v - 0.15 + 0.9 * (side - face.eyeX) ** 2, 0.03) * hill(side - face.eyeX, 0.2);
    const fold = hill(side - 0.17 - 0.34 * (v - face.noseL), 0.026) * hill(v - face.noseL - 0.13, 0.22);
    ink = Math.max(ink, face.old * Math.max(0.7 * brow, 0.8 * crow, 0.75 * bag, 0.75 * fold));
  }
  if (mood.browPinch > 0.3) ink = Math.max(ink, 0.4 * mood.browPinch * hill(Math.sin((v + 0.42) * 40), 0.6) * hill(v + 0.43, 0.11) * hill(f, 0.3));
  return ink;
};

const beardInk = (face: Traits, f: number, v: number, width: number): number => {
  if (face.beard === 'none') return 0;
  const mouth = v - mouthY(face);
  const lips = within(length(f / (face.mouthW * 0.95), (mouth - 0.02) / 0.085) - 1, 0.2);
  const tache = within(Math.abs(mouth + 0.1 - 0.35 * f * f) - 0.055, 0.03) * within(Math.abs(f) - face.mouthW * 1.15, 0.06);
  if (face.beard === 'moustache') return tache;
  const chin = within(length(f / (face.mouthW * 1.2), (v - face.chin + 0.14) / 0.26) - 1, 0.15);
  if (face.beard === 'goatee') return Math.max(tache, chin * (1 - lips));
  const cheek =
    smooth(0.18, 0.36, v - 0.5 * smooth(0.2, 0, width - Math.abs(f)) + 0.2 * hill(Math.abs(f) - width, 0.35)) *
    smooth(-0.22, -0.08, mouth + 0.5 * Math.max(0, Math.abs(f) - 0.3));
  return Math.max(cheek * (1 - lips), tache) * (face.beard === 'stubble' ? 0.42 : 1);
};

/** Rims are cut dark and the lens catches the lamp: both are needed for glasses to be seen in light and in shadow. */
const glassesTone = (face: Traits, f: number, v: number, tone: number): number => {
  if (face.glasses === 'none') return tone;
  const side = Math.abs(f);
  const x = (side - face.eyeX) / (face.eyeW * 1.42);
  const y = (v - (face.glasses === 'half' ? 0.07 : 0.015)) / (face.glasses === 'half' ? 0.125 : face.glasses === 'round' ? 0.2 : 0.155);
  const power = face.glasses === 'square' ? 4.5 : 2;
  const r = (Math.abs(x) ** power + Math.abs(y) ** power) ** (1 / power);
  const upper = face.glasses === 'half' && y < -0.3 ? 0 : 1;
  const bridge = hill(v + 0.03 + 0.5 * f * f, 0.028) * within(side - face.eyeX + face.eyeW * 1.35, 0.02);
  const arm = hill(v + 0.03, 0.028) * smooth(face.eyeX + face.eyeW * 1.35, face.eyeX + face.eyeW * 1.45, side);
  const rim = Math.max(hill(r - 1, 0.15) * upper, bridge, arm);
  const glare = 0.3 * within(r - 0.86, 0.08) * hill(x + y * 0.7 + 0.25 * Math.sign(f), 0.3);
  return Math.max(tone + glare * (1 - tone), 0) * (1 - rim) + rim * (tone > 0.14 ? 0.02 : 0.4);
};

/** A full beard goes on below the chin. Tone, or -1. */
export const beardBelow = (face: Traits, u: number, v: number): number => {
  if (face.beard !== 'full') return -1;
  const fringe = 0.05 * grain(u * 16, face.seed);
  if (length(u / (face.width * face.jaw * 0.86), (v - face.chin + 0.24) / (0.4 + fringe)) > 1) return -1;
  const light = clamp01(0.55 - 0.7 * u);
  return (0.12 + 0.88 * face.hairShade) * light * (0.35 + 0.75 * grain(u * 24 + 2 * Math.sin(v * 8), face.seed));
};

/** The tone of skin at a point of the face, 0..1, and how much of it is beard, for its colour. */
const skin = { tone: 0, hair: 0 };
export const skinTone = (face: Traits, mood: Expression, u: number, v: number): Readonly<typeof skin> => {
  const width = halfWidth(face, v);
  const f = turned(face, u);
  const edge = Math.abs(u) / Math.max(0.02, width);
  const light = lit(face, mood, u, v);
  const albedo = mix(1, 0.66, face.skin);
  let tone = (0.1 + 0.1 * smooth(0.7, -0.8, u / face.width) + 0.98 * light ** 1.25) * albedo + 0.2 * face.skin * light ** 9;
  // The light that comes back from the room keeps the far cheek from falling out of the picture.
  tone += (u > 0 ? 0.17 : 0.05) * smooth(0.72, 0.97, edge) * mood.rim;
  tone *= 1 - lineInk(face, mood, f, v);
  const brow = v < 0.05 ? browInk(face, mood, f, v) : 0;
  const beard = v > 0.1 ? beardInk(face, f, v, width) : 0;
  const hairTone = (0.12 + 0.88 * face.hairShade) * (0.45 + 0.65 * light) * (0.4 + 0.8 * grain(f * 26 + 3 * Math.sin(v * 9), face.seed));
  tone = mix(tone, hairTone, clamp01(0.85 * beard));
  tone = mix(tone, Math.min(tone, 0.04 + 0.5 * face.hairShade * tone), brow);
  if (v > face.noseL - 0.05) tone *= 1 - mouthInk(face, mood, f, v);
  else if (v > -0.45 && v < 0.35) tone = glassesTone(face, f, v, eyeTone(face, mood, f, v, tone));
  skin.tone = clamp01(tone);
  skin.hair = Math.max(beard, brow);
  return skin;
};
