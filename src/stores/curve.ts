/** The night's curve: one sample a simulated minute, in parallel arrays that a chart can read as they are. */
import type { Meters } from '../sim/vocabulary';
import type { NightCurve } from './nightStore';

export const createCurve = (): NightCurve => ({ minutes: [], dread: [], lucidity: [], load: [], r: [] });

const cutTo = (curve: NightCurve, length: number): void => {
  for (const column of [curve.minutes, curve.dread, curve.lucidity, curve.load, curve.r]) column.length = length;
};

/** Samples when a new minute has come; a minute that lies behind cuts the curve back to it first. */
export const sampleCurve = (curve: NightCurve, nightMin: number, meters: Meters): void => {
  const last = curve.minutes[curve.minutes.length - 1];
  if (last === nightMin) return;
  if (last !== undefined && nightMin < last) {
    const keep = curve.minutes.findIndex((minute) => minute >= nightMin);
    cutTo(curve, Math.max(0, keep));
  }
  curve.minutes.push(nightMin);
  curve.dread.push(meters.dread);
  curve.lucidity.push(meters.lucidity);
  curve.load.push(meters.load);
  curve.r.push(meters.r);
};

/** Lucidity gained a minute, over the last `overMin` minutes or as many as there are; 0 at the beginning. */
export const lucidityRise = ({ minutes, lucidity }: NightCurve, overMin: number): number => {
  const last = minutes.length - 1;
  if (last < 1) return 0;
  const from = minutes.findIndex((minute) => minute >= minutes[last]! - overMin);
  return from === last ? 0 : (lucidity[last]! - lucidity[from]!) / (minutes[last]! - minutes[from]!);
};

export const clearCurve = (curve: NightCurve): void => cutTo(curve, 0);
