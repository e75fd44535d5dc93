/** The night a run is in, as its scenario has it; apart from world.ts, which is made by systems that ask for it. */
import type { NightSpec } from './scenario';
import type { World } from './world';

/** The night being played, or the last one. */
export function nightSpec(world: World): NightSpec | undefined {
  return world.scenario.nights[world.society.night - 1];
}

/** What the chosen difficulty multiplies pressure by; 1 where the scenario names none. */
export function difficultyFactor(world: World): number {
  return world.scenario.difficulty?.[world.options.difficulty] ?? 1;
}
