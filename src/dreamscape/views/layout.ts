/**
 * Where everything lies in the dream: islands, the sleepers on them, the bridges between. Plain numbers with no
 * renderer, so that picking, labels, camera and tests share one truth with the picture.
 *
 * The map keeps the city's compass (a zone to the east stays east of its neighbours) but not its distances: islands
 * lower on the map are nearer and larger, and a few rounds of pushing keep boxes apart, clear of the Centre and out
 * from under what usually stands over the dream. A force-directed layout was rejected: it forgets the map people know from dusk. Cosmetic randomness is a hash of
 * ids, never Math.random, so the same city always looks the same.
 */
import type { CityInfo } from '../../session/protocol';

export interface Island {
  zone: number;
  x: number;
  y: number;
  /** Half the width of the plate, world units. */
  radius: number;
  /** 0 far (top of the map) to 1 near. */
  depth: number;
  seed: number;
}
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Bridge {
  ax: number;
  ay: number;
  bx: number;
  by: number;
  /** Sideways bend, world units. */
  sag: number;
  seed: number;
}
/** Floats a sleeper in `lights`. */
export const LIGHT_STRIDE = 4;
export interface DreamLayout {
  islands: Island[];
  bridges: Bridge[];
  /** x, y, radius, seed for each sleeper, in id order. */
  lights: Float32Array;
  /** x, y, half width, seed of each household of two or more. */
  homes: Float32Array;
  /** The middle light radius, world units: what "a person fills so many pixels" is measured by. */
  lightRadius: number;
  islandRadius: number;
  bounds: Box;
}

/** World area shared by all islands: 4800 by 2900. */
const WORLD_AREA = 4800 * 2900;
/** The ellipse kept free round the Centre, half axes. */
export const CENTRE_CLEAR = { x: 520, y: 325 } as const;
/** How far an island reaches from its middle, in radii: the lights above, the roots and its name below. */
export const REACH = { side: 1.1, up: 0.9, down: 0.86 } as const;
const PUSH_ROUNDS = 4000;
/** When pushing alone has not helped for so many rounds, every island gives up a little. */
const SHRINK_EVERY = 60;
const SHRINK = 0.97;
/** Share of the world that island boxes fill. */
const FILL = 0.58;

/** 0..1 from two whole numbers. */
export const hash01 = (a: number, b: number): number => {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
};

export const islandBox = (island: Island): Box => ({
  left: island.x - island.radius * REACH.side,
  right: island.x + island.radius * REACH.side,
  top: island.y - island.radius * REACH.up,
  bottom: island.y + island.radius * REACH.down,
});

const pushApart = (a: Island, b: Island): boolean => {
  const p = islandBox(a);
  const q = islandBox(b);
  const overX = Math.min(p.right, q.right) - Math.max(p.left, q.left);
  const overY = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
  if (overX <= 0 || overY <= 0) return false;
  const signX = a.x < b.x || (a.x === b.x && a.zone < b.zone) ? -1 : 1;
  const signY = a.y < b.y || (a.y === b.y && a.zone < b.zone) ? -1 : 1;
  if (overX < overY) {
    a.x += (signX * (overX + 1)) / 2;
    b.x -= (signX * (overX + 1)) / 2;
  } else {
    a.y += (signY * (overY + 1)) / 2;
    b.y -= (signY * (overY + 1)) / 2;
  }
  return true;
};

const pushFromCentre = (island: Island): boolean => {
  const reachX = CENTRE_CLEAR.x + island.radius * 0.8;
  const reachY = CENTRE_CLEAR.y + island.radius * 0.6;
  const gauge = Math.hypot(island.x / reachX, island.y / reachY);
  if (gauge >= 1) return false;
  if (gauge < 0.001) {
    const angle = hash01(island.zone, 5) * Math.PI * 2;
    island.x = Math.cos(angle) * reachX;
    island.y = Math.sin(angle) * reachY;
    return true;
  }
  island.x /= gauge;
  island.y /= gauge;
  return true;
};

/** Out of what stands over the dream, by the shorter way. */
const pushFromKept = (island: Island, kept: Box): boolean => {
  const box = islandBox(island);
  const left = box.right - kept.left;
  const right = kept.right - box.left;
  const up = box.bottom - kept.top;
  const down = kept.bottom - box.top;
  if (left <= 0 || right <= 0 || up <= 0 || down <= 0) return false;
  const least = Math.min(left, right, up, down);
  if (least === left) island.x -= left + 1;
  else if (least === right) island.x += right + 1;
  else if (least === up) island.y -= up + 1;
  else island.y += down + 1;
  return true;
};
/** Back into the world; whoever is pushed out of it again shows that there is too little room. */
const pushInside = (island: Island, halfWidth: number, halfHeight: number): boolean => {
  const { x, y, radius } = island;
  island.x = Math.min(halfWidth - radius * REACH.side, Math.max(-halfWidth + radius * REACH.side, x));
  island.y = Math.min(halfHeight - radius * REACH.down, Math.max(-halfHeight + radius * REACH.up, y));
  return Math.abs(island.x - x) + Math.abs(island.y - y) > 0.5;
};

/** `kept`: what no island may lie under, in halves of the world's width and height. */
export const layoutIslands = (zones: readonly { x: number; y: number; count: number }[], aspect: number, kept: readonly Box[] = []): Island[] => {
  const n = Math.max(1, zones.length);
  const mean =
    Math.max(
      1,
      zones.reduce((sum, zone) => sum + zone.count, 0),
    ) / n;
  const halfWidth = Math.sqrt(WORLD_AREA * aspect) / 2;
  const halfHeight = halfWidth / aspect;
  const over = kept.map(
    ({ left, right, top, bottom }): Box => ({ left: left * halfWidth, right: right * halfWidth, top: top * halfHeight, bottom: bottom * halfHeight }),
  );
  const free = WORLD_AREA - over.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
  const base = Math.min(320, Math.sqrt((FILL * free) / (n * 2 * REACH.side * (REACH.up + REACH.down))));
  const islands = zones.map((zone, i): Island => {
    const depth = Math.min(1, Math.max(0, (zone.y + 1) / 2));
    const bySize = Math.min(1.3, Math.max(0.75, Math.sqrt(zone.count / mean)));
    const radius = base * bySize * (0.55 + 0.75 * depth);
    return { zone: i, x: zone.x * (halfWidth - base), y: zone.y * (halfHeight - base), radius, depth, seed: hash01(i, 11) };
  });
  for (let round = 0; round < PUSH_ROUNDS; round++) {
    let moved = false;
    for (const island of islands) {
      moved = pushFromCentre(island) || moved;
      for (const box of over) moved = pushFromKept(island, box) || moved;
      moved = pushInside(island, halfWidth, halfHeight) || moved;
    }
    for (let i = 0; i < islands.length; i++) for (let j = i + 1; j < islands.length; j++) moved = pushApart(islands[i]!, islands[j]!) || moved;
    if (!moved) break;
    if (round % SHRINK_EVERY === SHRINK_EVERY - 1) for (const island of islands) island.radius *= SHRINK;
  }
  return islands;
};

/** Height of the heap of lights over the plate at `u` (-1..1 across), in radii. */
const domeAt = (u: number, seed: number): number => Math.sqrt(Math.max(0, 1 - u * u)) * (0.8 + 0.15 * Math.sin(u * 3.1 + seed * 40)) + 0.05;

/** Two irrationals whose multiples fill a square evenly (the plastic number's). */
const EVEN_X = 0.7548776662466927;
const EVEN_Y = 0.5698402909980532;
const fract = (v: number): number => v - Math.floor(v);

interface Home {
  x: number;
  y: number;
  /** Half the space the household takes. */
  reach: number;
  first: number;
  members: number;
  /** Distance of the members from its middle. */
  ring: number;
}
const APART_ROUNDS = 6;
/** Beyond so many homes an island is a haze at any zoom that shows it, and pushing them apart would hold the page for seconds. */
const MOST_SETTLED = 6000;
/** Pushes the homes of one island off each other, through a grid so that a huge island costs no more a home. */
const settleHomes = (homes: Home[], island: Island): void => {
  if (homes.length > MOST_SETTLED) return;
  const cell = homes.reduce((most, home) => Math.max(most, home.reach), 0.01) * 2;
  const columns = Math.ceil((island.radius * 2.6) / cell) + 1;
  const at = (home: Home): number =>
    Math.floor((home.y - island.y + island.radius * 1.6) / cell) * columns + Math.floor((home.x - island.x + island.radius * 1.3) / cell);
  for (let round = 0; round < APART_ROUNDS; round++) {
    const cells = new Map<number, Home[]>();
    for (const home of homes) {
      const key = at(home);
      const list = cells.get(key);
      if (list) list.push(home);
      else cells.set(key, [home]);
    }
    for (const home of homes) {
      const key = at(home);
      for (const near of [key - columns - 1, key - columns, key - columns + 1, key - 1, key, key + 1, key + columns - 1, key + columns, key + columns + 1]) {
        for (const other of cells.get(near) ?? []) if (other.first > home.first) partHomes(home, other);
      }
      const low = island.y + island.radius * 0.04;
      if (home.y > low) home.y = low;
    }
  }
};
const partHomes = (a: Home, b: Home): void => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const gap = a.reach + b.reach - Math.hypot(dx, dy);
  if (gap <= 0) return;
  const length = Math.hypot(dx, dy) + 1e-4;
  const push = (gap * 0.4) / length;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
};

type People = Pick<CityInfo, 'zones' | 'household' | 'ageYears'>;
const homesOf = (city: People, z: number, island: Island, radius: number): Home[] => {
  const zone = city.zones[z]!;
  const homes: Home[] = [];
  const end = Math.min(city.household.length, zone.first + zone.count);
  let place = Math.floor(island.seed * 977);
  for (let first = zone.first; first < end; place++) {
    let last = first;
    while (last < end && city.household[last] === city.household[first]) last++;
    const members = last - first;
    // Evenly spread, then shaken by about half the distance to a neighbour: the lattice must not show.
    const shake = 0.55 / Math.sqrt(zone.households + 1);
    const across = Math.max(-1, Math.min(1, 2 * (fract(0.5 + place * EVEN_X) + (hash01(first, 13) - 0.5) * shake) - 1));
    const u = across * (0.78 + 0.16 * across * across);
    const even = Math.max(0, fract(0.5 + place * EVEN_Y) + (hash01(first, 17) - 0.5) * shake);
    // Denser near the plate, thinning upwards like sparks.
    const lift = 0.4 * even + 0.6 * even ** 3;
    // Neighbours on the ring of a household stand 2.36 radii apart: close enough to read as one, never touching.
    const ring = members < 2 ? 0 : (1.18 * radius) / Math.sin(Math.PI / members);
    const y = island.y + island.radius * (0.01 - domeAt(u, island.seed) * lift);
    homes.push({ x: island.x + u * island.radius, y, reach: ring + radius * 1.3, first, members, ring });
    first = last;
  }
  return homes;
};

/** Floats a household in `homes`: x, y, half its width. */
export const HOME_STRIDE = 4;
/** Lights, and a ring for each household of two or more. */
export const placeSleepers = (city: People, islands: readonly Island[]): { lights: Float32Array; homes: Float32Array } => {
  const lights = new Float32Array(city.household.length * LIGHT_STRIDE);
  const rings: number[] = [];
  city.zones.forEach((zone, z) => {
    const island = islands[z]!;
    const radius = Math.min(island.radius * 0.055, (0.3 * island.radius) / Math.sqrt(Math.max(1, zone.count)));
    const homes = homesOf(city, z, island, radius);
    settleHomes(homes, island);
    for (const home of homes) {
      const turn = hash01(home.first, 3) * Math.PI * 2;
      for (let k = 0; k < home.members; k++) {
        const id = home.first + k;
        const angle = turn + (k / home.members) * Math.PI * 2;
        lights[id * LIGHT_STRIDE] = home.x + Math.cos(angle) * home.ring;
        lights[id * LIGHT_STRIDE + 1] = home.y + Math.sin(angle) * home.ring;
        lights[id * LIGHT_STRIDE + 2] = radius * ((city.ageYears[id] ?? 40) < 13 ? 0.78 : 1);
        lights[id * LIGHT_STRIDE + 3] = hash01(id, 7);
      }
      if (home.members > 1) rings.push(home.x, home.y, home.reach, hash01(home.first, 9));
    }
  });
  return { lights, homes: Float32Array.from(rings) };
};

export const layoutBridges = (bridges: readonly { a: number; b: number }[], islands: readonly Island[]): Bridge[] =>
  bridges.map((bridge, i) => {
    const a = islands[bridge.a]!;
    const b = islands[bridge.b]!;
    const seed = hash01(i, 23);
    return {
      ax: a.x,
      ay: a.y - a.radius * 0.08,
      bx: b.x,
      by: b.y - b.radius * 0.08,
      sag: (seed - 0.5) * 0.16 * Math.hypot(a.x - b.x, a.y - b.y),
      seed,
    };
  });

/** How far a bridge hangs below the straight line, in lengths; the shader reads the same number. */
export const BRIDGE_HANG = 0.1;
/** The middle control point of a bridge's curve. */
export const bridgeControl = (bridge: Bridge): { x: number; y: number } => {
  const dx = bridge.bx - bridge.ax;
  const dy = bridge.by - bridge.ay;
  const length = Math.hypot(dx, dy) + 1e-5;
  return {
    x: (bridge.ax + bridge.bx) / 2 - (dy / length) * bridge.sag,
    y: (bridge.ay + bridge.by) / 2 + (dx / length) * bridge.sag + BRIDGE_HANG * length,
  };
};
export const bridgePoint = (bridge: Bridge, t: number): { x: number; y: number } => {
  const c = bridgeControl(bridge);
  const s = 1 - t;
  return { x: s * s * bridge.ax + 2 * s * t * c.x + t * t * bridge.bx, y: s * s * bridge.ay + 2 * s * t * c.y + t * t * bridge.by };
};

export const layoutDream = (city: CityInfo, aspect: number, kept: readonly Box[] = []): DreamLayout => {
  const islands = layoutIslands(city.zones, aspect, kept);
  const { lights, homes } = placeSleepers(city, islands);
  const bounds: Box = { left: -CENTRE_CLEAR.x, right: CENTRE_CLEAR.x, top: -CENTRE_CLEAR.y, bottom: CENTRE_CLEAR.y };
  for (const island of islands) {
    const box = islandBox(island);
    bounds.left = Math.min(bounds.left, box.left);
    bounds.right = Math.max(bounds.right, box.right);
    bounds.top = Math.min(bounds.top, box.top);
    bounds.bottom = Math.max(bounds.bottom, box.bottom);
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 5;
  const lightRadius = middle(city.zones.map((zone) => lights[zone.first * LIGHT_STRIDE + 2] ?? 5));
  const islandRadius = middle(islands.map((island) => island.radius));
  return { islands, bridges: layoutBridges(city.bridges, islands), lights, homes, lightRadius, islandRadius, bounds };
};
