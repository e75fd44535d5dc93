/** When a hypnogram begins and ends: the minutes somebody was in bed. */
import { OUT_OF_BED } from './hypnogram';

export interface Bedtime {
  fromMin: number;
  toMin: number;
}
const LEAST_MIN = 60;

export const bedtimeOf = (hypnogram: ArrayLike<number>): Bedtime => {
  let fromMin = 0;
  while (fromMin < hypnogram.length - 1 && hypnogram[fromMin] === OUT_OF_BED) fromMin += 1;
  let toMin = hypnogram.length - 1;
  while (toMin > fromMin && hypnogram[toMin] === OUT_OF_BED) toMin -= 1;
  return { fromMin, toMin: Math.max(toMin, fromMin + LEAST_MIN) };
};
