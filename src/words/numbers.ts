/** Numbers and times as people read them. No locale: a clock and a gauge look the same everywhere. */

const two = (value: number): string => String(value).padStart(2, '0');
const NIGHT_START_MIN = 22 * 60;
const DAY_MIN = 1440;

/** Minutes after midnight, any day: "03:12". */
export const clockText = (clockMin: number): string => {
  const minute = ((Math.floor(clockMin) % DAY_MIN) + DAY_MIN) % DAY_MIN;
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};
/** Minutes after 22:00: "03:12" for 312. */
export const nightClockText = (nightMin: number): string => clockText(nightMin + NIGHT_START_MIN);

/** A share as whole hundredths: 64 for .638. */
export const hundredths = (share: number): number => Math.round(share * 100);
export const decimals = (value: number, digits: number): string => value.toFixed(digits);
export const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
