/** The night a run is in, as its scenario has it; apart from world.ts, which is made by systems that ask for it. */
import type { NightSpec } from './scenario';
import type { World } from './world';

/** The night being played, or the last one. */
export function nightSpec(world: World): NightSpec | undefined {
  return world.scenario.nights[world.society.night - 1];
}
