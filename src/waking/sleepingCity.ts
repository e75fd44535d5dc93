/**
 * The picture behind the title: a quay of houses whose windows go dark one by one and rise as lights of the dream, and come home
 * again towards morning. Only eyes ever see it, so its chance is its own; a fixed start gives everyone the same city. A few
 * hundred lights on a plain canvas: the dream's renderer is four hundred times larger, and nobody should wait for it to read a title.
 */
import { LOOK_COLOURS } from '../words/tokens';

export interface House {
  x: number;
  width: number;
  height: number;
  roof: 0 | 1 | 2;
}
export interface Light {
  /** Where its window is, and how large. */
  x: number;
  y: number;
  w: number;
  h: number;
  /** Its place in the sky, CSS pixels. */
  skyX: number;
  skyY: number;
  island: number;
  /** When in the going-out it leaves, 0..1. */
  leaves: number;
  colour: string;
  phase: number;
  size: number;
}
export interface SleepingCity {
  ground: number;
  houses: House[];
  lights: Light[];
  /** Windows that stay dark all night. */
  dark: { x: number; y: number; w: number; h: number }[];
  /** Pairs of lights that are linked in the sky. */
  links: [number, number][];
}

/** A small generator of its own (mulberry32). */
const chance = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** Islands of the sky, as shares of width and of the sky's height. On a narrow page the text has the left too, so they stand higher. */
const ISLANDS: readonly (readonly [number, number, number])[] = [
  [0.1, 0.2, 0.8],
  [0.3, 0.1, 0.6],
  [0.47, 0.3, 1],
  [0.62, 0.12, 0.9],
  [0.8, 0.26, 1.1],
  [0.93, 0.1, 0.7],
  [0.7, 0.5, 1],
  [0.9, 0.56, 0.8],
  [0.36, 0.56, 0.8],
  [0.16, 0.48, 0.6],
];
const CELL = 13;
const MOST_LIGHTS = 420;

const colourOf = (draw: number): string =>
  draw < 0.1 ? LOOK_COLOURS.lucid : draw < 0.2 ? LOOK_COLOURS.uneasy : draw < 0.28 ? LOOK_COLOURS.awake : LOOK_COLOURS.dreaming;

const row = (width: number, ground: number, random: () => number): House[] => {
  const houses: House[] = [];
  for (let x = -12; x < width; ) {
    const cells = 3 + Math.floor(random() * 4);
    const floors = 3 + Math.floor(random() * 4) + (random() < 0.16 ? 3 : 0);
    const house = { x, width: cells * CELL + 9, height: Math.min(floors * CELL * 1.35 + 16, ground * 0.3), roof: Math.floor(random() * 3) as House['roof'] };
    houses.push(house);
    x += house.width + (random() < 0.2 ? 10 : 2);
  }
  return houses;
};

export const layCity = (width: number, height: number): SleepingCity => {
  const random = chance(2045);
  const ground = height - Math.max(24, height * 0.045);
  const houses = row(width, ground, random);
  const windows: { x: number; y: number; w: number; h: number }[] = [];
  for (const house of houses) {
    for (let y = ground - house.height + 12; y < ground - 12; y += CELL * 1.35) {
      for (let x = house.x + 7; x < house.x + house.width - 9; x += CELL) windows.push({ x, y, w: 5.5, h: 8.5 });
    }
  }
  const share = Math.min(0.7, MOST_LIGHTS / Math.max(1, windows.length));
  const lights: Light[] = [];
  const dark: SleepingCity['dark'] = [];
  for (const window of windows) {
    if (random() >= share) {
      dark.push(window);
      continue;
    }
    const island = Math.floor(random() * ISLANDS.length);
    const [ix, iy, spread] = ISLANDS[island]!;
    const angle = random() * Math.PI * 2;
    const far = Math.sqrt(random()) * spread;
    lights.push({
      ...window,
      skyX: ix * width + Math.cos(angle) * far * Math.min(120, width * 0.09),
      skyY: iy * ground * 0.92 + 26 + Math.sin(angle) * far * Math.min(46, height * 0.06),
      island,
      leaves: random(),
      colour: colourOf(random()),
      phase: random() * Math.PI * 2,
      size: 0.7 + random() * 0.9,
    });
  }
  return { ground, houses, lights, dark, links: linksOf(lights, random) };
};

/** Each light to the one before it on its island, half of the time. */
const linksOf = (lights: readonly Light[], random: () => number): [number, number][] => {
  const links: [number, number][] = [];
  const last = new Map<number, number>();
  lights.forEach(({ island }, i) => {
    const before = last.get(island);
    if (before !== undefined && random() < 0.5) links.push([before, i]);
    last.set(island, i);
  });
  return links;
};

const ease = (share: number): number => share * share * (3 - 2 * share);
/** How far a light has risen, 0 at its window and 1 in the sky; `night` is 0 while all windows burn and 1 while all sleep. */
export const risen = (light: Pick<Light, 'leaves'>, night: number): number => ease(Math.min(1, Math.max(0, (night - light.leaves * 0.72) / 0.28)));

const OUT_S = 34;
const SLEEP_S = 40;
const HOME_S = 20;
const AWAKE_S = 4;
/** The night of the picture at a time, round and round. It begins with some asleep already, so that there is something to see at once. */
export const nightAt = (seconds: number): number => {
  const at = (seconds + 0.5 * OUT_S + AWAKE_S) % (AWAKE_S + OUT_S + SLEEP_S + HOME_S);
  if (at < AWAKE_S) return 0;
  if (at < AWAKE_S + OUT_S) return (at - AWAKE_S) / OUT_S;
  return at < AWAKE_S + OUT_S + SLEEP_S ? 1 : 1 - (at - AWAKE_S - OUT_S - SLEEP_S) / HOME_S;
};
