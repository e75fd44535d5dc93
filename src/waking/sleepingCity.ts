/**
 * The picture behind the title: a quay of houses whose windows go dark one by one and rise as lights of the dream, and come home
 * again towards morning; over it hang the islands they become, on their bridges round the Centre. Only eyes ever see it, so its chance is its own; a fixed start gives everyone the same city. A few
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
  /** When in the going-out it leaves, 0..1; below 0 it sleeps all the time. */
  leaves: number;
  colour: string;
  phase: number;
  size: number;
}
export interface SleepingCity {
  ground: number;
  houses: House[];
  lights: Light[];
  islands: Island[];
  bridges: [number, number][];
  /** Windows that stay dark all night. */
  dark: { x: number; y: number; w: number; h: number }[];
}

/** A small generator of its own (mulberry32). */
export const chance = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export interface Island {
  /** The middle of its top. */
  x: number;
  y: number;
  /** Half its width. */
  reach: number;
  /** The colour most of its sleepers have. */
  colour: string;
  /** Its underside, from left to right: how far down, as shares of its reach. */
  rock: number[];
}
/** x and y as shares of width and of the sky, size, and who sleeps there: c alm, g old, r afraid. Far ones are small and high. */
const WIDE = '.07 .16 .34c|.27 .1 .3c|.44 .2 .42c|.56 .1 .36c|.84 .09 .4c|.96 .2 .5g|.5 .4 .62c|.89 .33 .6r|.58 .63 .8g|.97 .52 .8c|.76 .72 1c|.42 .68 .86c';
const TALL = '.09 .2 .4c|.32 .17 .3c|.7 .16 .34c|.92 .21 .42g|.08 .34 .56c|.94 .35 .6r|.26 .46 .7g|.74 .48 .8c|.1 .62 .8c|.9 .68 .9c';
/** The whirl, as shares of width and of the sky, and half its width as a share of the picture. */
const CENTRE = { wide: { x: 0.715, y: 0.36, reach: 0.27 }, tall: { x: 0.52, y: 0.335, reach: 0.54 } };
const isTall = (width: number, height: number): boolean => width < height;
export const centreOf = (width: number, height: number): { x: number; y: number; reach: number } => {
  const { x, y, reach } = CENTRE[isTall(width, height) ? 'tall' : 'wide'];
  return { x: x * width, y: y * height * 0.92, reach: reach * Math.min(width, height * 1.7) };
};
/** Lights an island has at least: more sleep there than come from the houses in sight. */
const RESIDENTS = 40;

const islandsOf = (places: string, width: number, height: number, random: () => number): Island[] =>
  places.split('|').map((text) => {
    const [x, y, size] = text.slice(0, -1).split(' ').map(Number) as [number, number, number];
    const mood = text.slice(-1);
    const rock = Array.from({ length: 15 }, (_, at) => Math.min(1, Math.sin((at / 14) * Math.PI) * 2.6) * (0.3 + 0.5 * random()));
    return {
      x: x * width,
      y: y * height * 0.92,
      reach: size * Math.min(128, Math.min(width, height * 1.7) * (isTall(width, height) ? 0.16 : 0.085)),
      colour: mood === 'g' ? LOOK_COLOURS.lucid : mood === 'r' ? LOOK_COLOURS.nightmare : LOOK_COLOURS.dreaming,
      rock,
    };
  });
/** Each island to the nearest of those before it. */
const bridgesOf = (islands: readonly Island[]): [number, number][] =>
  islands.slice(1).map(({ x, y }, before) => {
    const far = islands.slice(0, before + 1).map((other) => Math.hypot(other.x - x, (other.y - y) * 1.6));
    return [far.indexOf(Math.min(...far)), before + 1];
  });
const CELL = 13;
const MOST_LIGHTS = 260;

const colourOf = (own: string, draw: number): string =>
  draw > 0.34 ? own : draw < 0.08 ? LOOK_COLOURS.lucid : draw < 0.16 ? LOOK_COLOURS.uneasy : draw < 0.22 ? LOOK_COLOURS.awake : LOOK_COLOURS.dreaming;

/** Over an island: dense at the ground, and thinning upwards like a crown. */
const lightOver = ({ x, y, reach, colour }: Island, at: number, random: () => number): Omit<Light, 'x' | 'y' | 'w' | 'h' | 'leaves'> => {
  const aside = (random() + random() - 1) * 0.96;
  const high = random() ** 2.2 * (1 - aside * aside) * 0.95;
  return {
    skyX: x + aside * reach,
    skyY: y - 2 - high * reach,
    island: at,
    colour: colourOf(colour, random()),
    phase: random() * Math.PI * 2,
    size: (0.32 + random() ** 3 * 0.9) * (0.5 + reach / 170),
  };
};

const residentsOf = (islands: readonly Island[], random: () => number): Light[] =>
  islands.flatMap((island, at) =>
    Array.from({ length: RESIDENTS * (0.5 + island.reach / 120) }, () => {
      const light = lightOver(island, at, random);
      return { ...light, x: light.skyX, y: light.skyY, w: 0, h: 0, leaves: -1 };
    }),
  );

/** Islands by themselves, asleep: no houses under them. */
export const layIslands = (places: string, width: number, height: number): SleepingCity => {
  const random = chance(24);
  const islands = islandsOf(places, width, height, random);
  return { ground: height, houses: [], lights: residentsOf(islands, random), dark: [], islands, bridges: bridgesOf(islands) };
};

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
  const islands = islandsOf(isTall(width, height) ? TALL : WIDE, width, height, random);
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
    const at = Math.floor(random() * islands.length);
    lights.push({ ...window, leaves: random(), ...lightOver(islands[at]!, at, random) });
  }
  lights.push(...residentsOf(islands, random));
  return { ground, houses, lights, dark, islands, bridges: bridgesOf(islands) };
};

const ease = (share: number): number => share * share * (3 - 2 * share);
/** How far a light has risen, 0 at its window and 1 in the sky; `night` is 0 while all windows burn and 1 while all sleep. */
export const risen = ({ leaves }: Pick<Light, 'leaves'>, night: number): number =>
  leaves < 0 ? 1 : ease(Math.min(1, Math.max(0, (night - leaves * 0.72) / 0.28)));

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
