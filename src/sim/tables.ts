/**
 * Tables derived from the parameters once at start, so that the minute's loop looks up instead of computing: the circadian
 * curve, each need's factors, each age's stage chances as cuts of a 32-bit draw, the ultradian speeds.
 */
import { exp, powInt } from '../kernel/exact';
import type { Params } from './params';
import { AWAKE_STEP_MIN, STATUS } from './state/sleepers';
import { MIN_PER_DAY, STAGE } from './vocabulary';

export const NEED_MIN_H = 5;
export const NEED_STEP_H = 0.05;
export const CYCLE_RATES = 1024;
const UNIT32 = 4294967296;
/** Stage chances are interpolated between these ages. */
const YOUNG = 20;
const OLD = 70;

/** Offsets in an age's row of cuts: each is a cumulative chance x 2^32. */
export const CUT = {
  wakeToN1First: 0,
  wakeToN1: 1,
  n1Wake: 2,
  n1Rem: 3,
  n1Open: 4,
  n1Closed: 5,
  n2Wake: 6,
  n2N1: 7,
  n2Rem: 8,
  n2N3: 9,
  n3Wake: 10,
  n3Open: 11,
  n3Closed: 12,
  remWake: 13,
  remN1: 14,
  remN2: 15,
} as const;
export const CUTS = 16;
const LIMITS = 15;
/** Gates open and close on whole thousandths of a cycle, about six seconds. */
export const GATE_BINS = 1000;

export interface Tables {
  /** C by clock minute, 0..1439. */
  circadian: Float64Array;
  /** By needIndex: S factors for one minute in bed, one minute awake, a long awake step. */
  bedFactor: Float64Array;
  awakeFactor: Float64Array;
  awakeLongFactor: Float64Array;
  /** Ultradian phase a minute, by cycleRate. */
  cycleSpeed: Float64Array;
  /** Rows of CUTS, one for each year 20..70. */
  cuts: Float64Array;
  /** Largest cut by (age, stage, gate), gate 0 none, 1 N3 open, 2 REM open: a draw at or above it changes nothing. Fifteen a year. */
  limits: Uint32Array;
  /** Start of an age's fifteen limits. */
  limitRow: Uint16Array;
  /** What one unit of q weighs in the load, by the high four bits of status (nightmare, lucid, trapped, slept). */
  loadWeights: Float64Array;
  /** Gate by (cycle, thousandth of the phase): 0 none, 1 N3 open, 2 REM open. A table because two comparisons here are mispredicted half the time. */
  gates: Uint8Array;
  /** Hourly factors of the slow columns. */
  autonomyHour: number;
  toleranceHour: number;
  detachmentHour: number;
  traumaHour: number;
}

export function buildTables(params: Params, timeUnitMin: number): Tables {
  const needs = 256;
  const tables: Tables = {
    circadian: circadianTable(params),
    bedFactor: new Float64Array(needs),
    awakeFactor: new Float64Array(needs),
    awakeLongFactor: new Float64Array(needs),
    cycleSpeed: new Float64Array(CYCLE_RATES),
    cuts: new Float64Array((OLD - YOUNG + 1) * CUTS),
    limits: new Uint32Array((OLD - YOUNG + 1) * LIMITS),
    limitRow: Uint16Array.from({ length: 256 }, (_, age) => (cutRow(age) / CUTS) * LIMITS),
    loadWeights: Float64Array.from({ length: 16 }, (_, code) =>
      code & (STATUS.lucid >> 4) ? 0 : code & (STATUS.nightmare >> 4) ? 1 + params.nightmareLoad : 1,
    ),
    gates: gateTable(params),
    autonomyHour: powInt(1 - 1 / (params.autonomyTauMin * timeUnitMin), 60),
    toleranceHour: powInt(1 - 1 / (params.toleranceTauMin * timeUnitMin), 60),
    detachmentHour: powInt(1 - 1 / (params.detachmentTauMin * timeUnitMin), 60),
    traumaHour: powInt(1 - 1 / (params.traumaDecayMin * timeUnitMin), 60),
  };
  for (let n = 0; n < needs; n++) {
    const s = (NEED_MIN_H + NEED_STEP_H * n) / params.needReferenceH;
    tables.bedFactor[n] = exp(-1 / (params.tauDecayH * 60 * s));
    tables.awakeFactor[n] = exp(-s / (params.tauRiseH * 60));
    tables.awakeLongFactor[n] = powInt(tables.awakeFactor[n]!, AWAKE_STEP_MIN);
  }
  for (let i = 0; i < CYCLE_RATES; i++) {
    tables.cycleSpeed[i] = 1 / (params.cycleMin * (params.cycleSpreadLow + (params.cycleSpread * (i + 0.5)) / CYCLE_RATES));
  }
  for (let age = YOUNG; age <= OLD; age++) fillCuts(tables.cuts, (age - YOUNG) * CUTS, params, (age - YOUNG) / (OLD - YOUNG));
  for (let year = 0; year <= OLD - YOUNG; year++) fillLimits(tables, year);
  return tables;
}

/** Start of an age's row in `cuts`. */
export function cutRow(ageYears: number): number {
  return ((ageYears < YOUNG ? YOUNG : ageYears > OLD ? OLD : ageYears) - YOUNG) * CUTS;
}

/** Nearest index for a personal need. */
export function needIndexOf(needH: number): number {
  return Math.max(0, Math.min(255, Math.round((needH - NEED_MIN_H) / NEED_STEP_H)));
}

export function needHOf(needIndex: number): number {
  return NEED_MIN_H + NEED_STEP_H * needIndex;
}

const COS_MIN = 0.9999904807207345;
const SIN_MIN = 0.004363309284746571;

/** C(t) = A sum a_k sin(k w (t - t0)), by rotating (cos, sin) a minute at a time and adding angles for the harmonics. */
function circadianTable(params: Params): Float64Array {
  const table = new Float64Array(MIN_PER_DAY);
  const phase = Math.round(params.circadianPhaseH * 60);
  let c = 1;
  let s = 0;
  for (let m = 0; m < MIN_PER_DAY; m++) {
    let ck = c;
    let sk = s;
    let sum = 0;
    for (const weight of params.circadianHarmonics) {
      sum += weight * sk;
      const turned = ck * c - sk * s;
      sk = sk * c + ck * s;
      ck = turned;
    }
    table[(((m + phase) % MIN_PER_DAY) + MIN_PER_DAY) % MIN_PER_DAY] = params.circadianAmplitude * sum;
    const next = c * COS_MIN - s * SIN_MIN;
    s = s * COS_MIN + c * SIN_MIN;
    c = next;
  }
  return table;
}

function gateTable(params: Params): Uint8Array {
  const table = new Uint8Array(params.remGateWidth.length * GATE_BINS);
  params.remGateWidth.forEach((width, cycle) => {
    const remFrom = Math.round((1 - width) * GATE_BINS);
    const n3From = Math.round(params.n3GateFrom * GATE_BINS);
    const n3To = Math.round(params.n3GateTo * GATE_BINS);
    for (let bin = 0; bin < GATE_BINS; bin++) table[cycle * GATE_BINS + bin] = bin >= remFrom ? 2 : bin >= n3From && bin < n3To ? 1 : 0;
  });
  return table;
}

/** `old` 0 at 20 years, 1 at 70. */
function fillCuts(cuts: Float64Array, row: number, p: Params, old: number): void {
  const at = (pair: [number, number]): number => pair[0] + (pair[1] - pair[0]) * old;
  const put = (cut: number, chance: number): void => {
    cuts[row + cut] = chance * UNIT32;
  };
  put(CUT.wakeToN1First, at(p.wakeToN1First));
  put(CUT.wakeToN1, at(p.wakeToN1));
  put(CUT.n1Wake, at(p.n1ToWake));
  put(CUT.n1Rem, at(p.n1ToWake) + p.n1ToRem);
  put(CUT.n1Open, p.n1LeaveOpen);
  put(CUT.n1Closed, p.n1LeaveClosed);
  put(CUT.n2Wake, at(p.n2ToWake));
  put(CUT.n2N1, at(p.n2ToWake) + at(p.n2ToN1));
  put(CUT.n2Rem, at(p.n2ToWake) + at(p.n2ToN1) + p.n2ToRem);
  put(CUT.n2N3, at(p.n2ToN3));
  put(CUT.n3Wake, at(p.n3ToWake));
  put(CUT.n3Open, at(p.n3ToWake) + p.n3ToN2Open);
  put(CUT.n3Closed, at(p.n3ToWake) + p.n3ToN2Closed);
  put(CUT.remWake, at(p.remToWake));
  put(CUT.remN1, at(p.remToWake) + p.remToN1);
  put(CUT.remN2, at(p.remToWake) + p.remToN1 + p.remToN2);
}

/** A whole number no cut passes, so that draws are compared as integers first. */
function wholeLimit(cut: number): number {
  return Math.min(UNIT32 - 1, Math.ceil(cut));
}

function fillLimits(tables: Tables, year: number): void {
  const cut = (name: number): number => tables.cuts[year * CUTS + name]!;
  const put = (stage: number, none: number, n3Open: number, remOpen: number): void =>
    tables.limits.set([none, n3Open, remOpen].map(wholeLimit), year * LIMITS + stage * 3);
  put(STAGE.wake, cut(CUT.wakeToN1), cut(CUT.wakeToN1), cut(CUT.wakeToN1));
  const n1Open = Math.max(cut(CUT.n1Rem), cut(CUT.n1Open));
  put(STAGE.n1, Math.max(cut(CUT.n1Wake), cut(CUT.n1Closed)), Math.max(cut(CUT.n1Wake), cut(CUT.n1Closed)), n1Open);
  put(STAGE.n2, cut(CUT.n2N1), cut(CUT.n2N1) + cut(CUT.n2N3), cut(CUT.n2Rem));
  put(STAGE.n3, cut(CUT.n3Closed), cut(CUT.n3Open), cut(CUT.n3Closed));
  put(STAGE.rem, cut(CUT.remN2), cut(CUT.remN2), cut(CUT.remN1));
}
