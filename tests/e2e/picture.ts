/**
 * A screenshot as numbers. Playwright hands over PNG files; this reads the one kind it writes (8 bits,
 * three or four channels, not interlaced), so that no image library is needed to ask "is it blank?".
 */
import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, one byte each. */
  rgb: Uint8Array;
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

/** Undoes PNG's row filters in place; each row begins with the number of its filter. */
const unfilter = (rows: Uint8Array, strideBytes: number, pixelBytes: number): void => {
  for (let start = 0; start < rows.length; start += strideBytes + 1) {
    const filter = rows[start]!;
    for (let i = 1; i <= strideBytes; i++) {
      const at = start + i;
      const left = i > pixelBytes ? rows[at - pixelBytes]! : 0;
      const up = start > 0 ? rows[at - strideBytes - 1]! : 0;
      const corner = i > pixelBytes && start > 0 ? rows[at - strideBytes - 1 - pixelBytes]! : 0;
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      rows[at] = rows[at]! + guesses[filter]!;
    }
  }
};

export const readPng = (file: Buffer): Picture => {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colour, , , interlace] = file.subarray(24, 29);
  if (depth !== 8 || interlace !== 0 || (colour !== 2 && colour !== 6)) throw new Error('a PNG of another kind than Playwright writes');
  const pixelBytes = colour === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const bytes = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + bytes));
    at += bytes + 12;
  }
  const rows = new Uint8Array(inflateSync(Buffer.concat(parts)));
  const strideBytes = width * pixelBytes;
  unfilter(rows, strideBytes, pixelBytes);
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y * (strideBytes + 1) + 1 + x * pixelBytes;
      rgb.set(rows.subarray(from, from + 3), (y * width + x) * 3);
    }
  }
  return { width, height, rgb };
};

export interface Light {
  /** Different colours, four bits a channel. */
  colours: number;
  /** Share of pixels clearly brighter than the night's background. */
  brightShare: number;
}
export const lightOf = ({ rgb }: Picture): Light => {
  const colours = new Set<number>();
  let bright = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    const [red, green, blue] = [rgb[at]!, rgb[at + 1]!, rgb[at + 2]!];
    colours.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
    if (red + green + blue > 300) bright++;
  }
  return { colours: colours.size, brightShare: bright / (rgb.length / 3) };
};
/** Share of pixels that differ by more than noise. */
export const differingShare = (a: Picture, b: Picture): number => {
  if (a.rgb.length !== b.rgb.length) return 1;
  let differing = 0;
  for (let at = 0; at < a.rgb.length; at += 3) {
    const distance = Math.abs(a.rgb[at]! - b.rgb[at]!) + Math.abs(a.rgb[at + 1]! - b.rgb[at + 1]!) + Math.abs(a.rgb[at + 2]! - b.rgb[at + 2]!);
    if (distance > 24) differing++;
  }
  return differing / (a.rgb.length / 3);
};
