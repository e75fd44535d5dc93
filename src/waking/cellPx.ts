/** The side of a window's cell on a map of this size. */
export const cellPxFor = (widthPx: number, heightPx: number, rem: number): number =>
  Math.min(0.48 * rem, Math.max(0.27 * rem, Math.min(widthPx / 182, heightPx / 98)));
