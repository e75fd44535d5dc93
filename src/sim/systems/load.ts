/** The system's load, once a tick, from the zones' sums: Lam = sum q (1+2x) (1-lucid) I / (capacity N) over those in bed. */
import { UNIT16 } from '../../kernel/exact';
import type { World } from '../world';

export function systemLoad(world: World): number {
  const { tallies, society, params } = world;
  let sum = 0;
  for (let z = 0; z < tallies.zoneLoad.length; z++) sum += tallies.zoneLoad[z]!;
  return (sum * society.policies.intensity) / (UNIT16 * params.capacity * world.sleepers.count);
}

/** phi = Lam^4 / (1 + Lam^4): what the load feeds back. */
export function loadFeedback(world: World): number {
  const held = world.overrides.phi;
  if (held !== undefined) return held;
  const square = world.society.load * world.society.load;
  const fourth = square * square;
  return fourth / (1 + fourth);
}

/** O = max(0, Lam - 1); nothing when phi is held, since then load feeds nothing back. */
export function overload(world: World): number {
  return world.overrides.phi !== undefined ? 0 : Math.max(0, world.society.load - 1);
}

/** X = sum q x / N. */
export function meanNightmareCoupling(world: World): number {
  return world.tallies.nightmareQ / (UNIT16 * world.sleepers.count);
}

export function measureLoad(world: World): void {
  world.society.load = systemLoad(world);
}
