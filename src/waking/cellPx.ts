/** The side of a window's cell on a map of this width. */
export const cellPxFor = (widthPx: number, rem: number): number => Math.min(0.42 * rem, Math.max(0.285 * rem, widthPx / 215));
