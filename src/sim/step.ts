/**
 * One tick of ten seconds. The list below is the only place that knows the order of the systems: orders, what time ends,
 * the load, the hour, the body's minute, the dream's minute, then flips are passed on; and with the last tick of a minute the
 * islands, the phase, the rogue programmes.
 */
import { applyOrder } from './commands/index';
import { deriveAll } from './state/tallies';
import { pushFlips } from './systems/contagion';
import { stepDesk } from './systems/desk';
import { stepDivers, stepResolve } from './systems/divers';
import { stepDream } from './systems/dream';
import { stepEntities } from './systems/entities';
import { stepIslands } from './systems/islands';
import { measureLoad } from './systems/load';
import { mayBeginNight } from './systems/night';
import { stepPhases } from './systems/phases';
import { stepRogue } from './systems/rogue';
import { stepSleep } from './systems/sleep';
import { stepSlow } from './systems/slow';
import { type Order, TICKS_PER_MIN, type Verdict } from './vocabulary';
import type { World } from './world';

type System = (world: World) => void;

const EACH_TICK: readonly System[] = [stepDesk, stepDivers, measureLoad, stepSlow, stepSleep, stepDream, pushFlips];
const EACH_MINUTE: readonly System[] = [stepIslands, stepResolve, stepEntities, stepPhases, stepRogue];
/** With physiology off nobody sleeps or changes slowly: only contagion runs. */
const REDUCED_TICK: readonly System[] = [measureLoad, stepDream, pushFlips];
const REDUCED_MINUTE: readonly System[] = [stepRogue];

/** Moves the world one tick on. Orders act first, in their order; one that cannot be given is passed over and changes nothing. Returns how each was met. */
export function step(world: World, orders: readonly Order[] = []): Verdict[] {
  const verdicts = orders.map((order) => applyOrder(world, order));
  const reduced = world.overrides.physiology === false;
  for (const system of reduced ? REDUCED_TICK : EACH_TICK) system(world);
  if (world.tick % TICKS_PER_MIN === TICKS_PER_MIN - 1) for (const system of reduced ? REDUCED_MINUTE : EACH_MINUTE) system(world);
  world.tick++;
  if (mayBeginNight(world)) deriveAll(world);
  return verdicts;
}

/** Lives through the days until the given night's lights-out; at once there when it has begun or the scenario has no such night. */
export function advanceToNight(world: World, night: number): void {
  while (world.society.night < night && night <= world.scenario.nights.length) step(world);
}
