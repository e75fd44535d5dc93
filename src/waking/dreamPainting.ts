/**
 * The weather of the dream behind the title: its nebula and the slow whirl at its Centre, painted once, pixel by pixel and small, and
 * enlarged by the page. Warped value noise, as for marble; the whirl takes its noise along the turn, so that it streaks. Turning and
 * drifting are left to the style sheet, where they cost no script. The dream's own renderer was rejected here: four hundred times larger.
 */
const LATTICE = 256;
const lattice = new Float32Array(LATTICE * LATTICE);
for (let at = 0; at < lattice.length; at++) {
  let mixed = Math.imul(at ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  lattice[at] = ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}
const soft = (share: number): number => share * share * (3 - 2 * share);
const step = (from: number, to: number, value: number): number => soft(Math.min(1, Math.max(0, (value - from) / (to - from))));

/** Smooth noise of 0..1; the second axis comes round after `round` cells. */
const noise = (x: number, y: number, round = LATTICE): number => {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const right = soft(x - column);
  const down = soft(y - row);
  const left = column & 255;
  const next = (column + 1) & 255;
  const top = (((row % round) + round) % round) << 8;
  const under = ((((row + 1) % round) + round) % round) << 8;
  const upper = lattice[top + left]! + (lattice[top + next]! - lattice[top + left]!) * right;
  return upper + (lattice[under + left]! + (lattice[under + next]! - lattice[under + left]!) * right - upper) * down;
};
const clouds = (x: number, y: number): number => (noise(x, y) * 8 + noise(x * 2.1, y * 2.1) * 4 + noise(x * 4.3, y * 4.3) * 2 + noise(x * 8.7, y * 8.7)) / 15;

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, how opaque. */
  data: Uint8ClampedArray<ArrayBuffer>;
}
/** Where the whirl stands, as shares of the picture. */
export interface Centre {
  x: number;
  y: number;
}

/** Indigo to black with violet clouds, redder round the Centre, warmer over the city's roofs. */
export const paintNebula = (width: number, height: number, centre: Centre): Pixels => {
  const data = new Uint8ClampedArray(width * height * 4);
  const unit = 2.6 / Math.max(width, height);
  for (let row = 0, at = 0; row < height; row++) {
    const low = row / height;
    for (let column = 0; column < width; column++, at += 4) {
      const x = column * unit + 3;
      const y = row * unit * 1.25 + 7;
      const warpX = clouds(x * 1.3, y * 1.3);
      const warpY = clouds(x * 1.3 + 40, y * 1.3 + 9);
      const veil = clouds(x + warpX * 2.6, y + warpY * 2.6);
      const cloud = step(0.42, 0.82, veil) * step(1, 0.55, low);
      const blue = step(0.4, 0.72, clouds(x * 0.8 + 60 + warpY, y * 0.8 + warpX)) * step(1.05, 0.4, low);
      const far = Math.hypot((column / width - centre.x) * (width / height), (row / height - centre.y) * 1.5);
      const near = Math.exp(-far * far * 7);
      const lamp = step(0.72, 1, low);
      data[at] = 7 + cloud * 96 + near * (46 + veil * 92) + lamp * 36;
      data[at + 1] = 9 + cloud * 28 + blue * 20 + lamp * 13;
      data[at + 2] = 28 + cloud * 158 + blue * 92 + near * (40 + cloud * 40) - lamp * 2;
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
};

const HOLE = 0.27;
const DARK = [4, 3, 14] as const;
/** The whirl seen from above: a hole, a hot rim, and torn light that thins outwards. */
export const paintWhirl = (across: number): Pixels => {
  const data = new Uint8ClampedArray(across * across * 4);
  for (let row = 0, at = 0; row < across; row++) {
    for (let column = 0; column < across; column++, at += 4) {
      const x = (2 * column + 1) / across - 1;
      const y = (2 * row + 1) / across - 1;
      const far = Math.hypot(x, y);
      if (far >= 1) continue;
      const turn = (Math.atan2(y, x) + 4.4 * Math.log(far + 0.12)) / (2 * Math.PI);
      const torn = noise(far * 17, turn * 5 + 70, 5) * 0.55 + noise(far * 41 + 9, turn * 9 + 130, 9) * 0.45;
      const out = step(1, HOLE, far);
      const edge = (far - HOLE) / (far < HOLE ? 0.014 : 0.045);
      const rim = Math.exp(-edge * edge) * (0.8 + 0.4 * torn);
      const body = out ** 1.7 * (0.3 + 1.5 * step(0.3, 0.78, torn));
      const hot = step(0.8, 0.3, far);
      const inside = step(HOLE - 0.004, HOLE - 0.03, far);
      const light = [96 + hot * 159, 26 + hot * 14 + rim * 176, 226 - hot * 116 + rim * 44];
      for (const part of [0, 1, 2] as const) data[at + part] = light[part]! + (DARK[part] - light[part]!) * inside;
      data[at + 3] = 255 * Math.max(Math.min(1, body + rim), inside);
    }
  }
  return { width: across, height: across, data };
};
