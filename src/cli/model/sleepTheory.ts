/**
 * The two-process model in continuous time: exponentials, a sum of sines, and bisection for each crossing (Borbely 1982; Daan,
 * Beersma & Borbely 1984). The engine steps the same process by the minute with tables; here there is no step to be wrong about.
 */
import { root } from './theory';

export interface TwoProcess {
  tauRiseH: number;
  tauDecayH: number;
  upper: number;
  lower: number;
  amplitude: number;
  phaseH: number;
}

const STANDARD: TwoProcess = { tauRiseH: 18.2, tauDecayH: 4.2, upper: 0.67, lower: 0.17, amplitude: 0.12, phaseH: 8.6 };
const HARMONICS = [0.97, 0.22, 0.07, 0.03, 0.001];
const REFERENCE_NEED_H = 8.05;

/** A person who needs `needH` hours: sleep's constant longer, waking's shorter, in proportion. */
export function twoProcess(needH: number, amplitude: number): TwoProcess {
  const s = needH / REFERENCE_NEED_H;
  return { ...STANDARD, tauRiseH: STANDARD.tauRiseH / s, tauDecayH: STANDARD.tauDecayH * s, amplitude };
}

function circadian(p: TwoProcess, clockH: number): number {
  return p.amplitude * HARMONICS.reduce((sum, weight, k) => sum + weight * Math.sin(((k + 1) * 2 * Math.PI * (clockH - p.phaseH)) / 24), 0);
}

/** First hour at or after `from` at which `f` is 0 or more. */
function firstReach(f: (h: number) => number, from: number): number {
  if (f(from) >= 0) return from;
  const step = 1 / 60;
  for (let h = from + step; h < from + 1000; h += step) if (f(h) >= 0) return root(f, h - step, h);
  throw new Error('the two-process model never crosses');
}

export interface Sleep {
  onsetH: number;
  wakeH: number;
}

/** From waking at `wakeH` with S just at the lower threshold: the next sleep, not before `heldUntilH`. */
function nextSleep(p: TwoProcess, wakeH: number, heldUntilH: number): Sleep {
  const low = p.lower + circadian(p, wakeH);
  const awake = (h: number): number => 1 - (1 - low) * Math.exp(-(h - wakeH) / p.tauRiseH);
  const onsetH = firstReach((h) => awake(h) - p.upper - circadian(p, h), Math.max(wakeH, heldUntilH));
  const high = awake(onsetH);
  const asleep = (h: number): number => high * Math.exp(-(h - onsetH) / p.tauDecayH);
  return { onsetH, wakeH: firstReach((h) => p.lower + circadian(p, h) - asleep(h), onsetH) };
}

/** A sleep once the start is forgotten; hours since a midnight. */
export function habitualSleep(p: TwoProcess): Sleep {
  let sleep: Sleep = { onsetH: 0, wakeH: 7 };
  for (let day = 0; day < 60; day++) sleep = nextSleep(p, sleep.wakeH, sleep.wakeH);
  return sleep;
}

/** Onset to onset. */
export function naturalPeriod(p: TwoProcess): { periodH: number; asleepH: number } {
  const sleep = habitualSleep(p);
  const next = nextSleep(p, sleep.wakeH, sleep.wakeH);
  return { periodH: next.onsetH - sleep.onsetH, asleepH: next.wakeH - next.onsetH };
}

/** Length of the sleep after a vigil of `awakeH` hours from the usual waking. */
export function recoverySleepH(p: TwoProcess, awakeH: number): number {
  const usual = habitualSleep(p);
  const sleep = nextSleep(p, usual.wakeH, usual.wakeH + awakeH);
  return sleep.wakeH - sleep.onsetH;
}

/** Daily mean of the debt after `days` of `hours` asleep (unified model of performance, normalised). */
export function debtAfter(hours: number, days: number): number {
  return (1 - hours / 8) * (1 - Math.exp(-days / 4.06));
}
