/** Ways across the dream: which bridges can be walked, the shortest path between two places, how long a stretch takes. The Centre lies under every island and opens under the Protocol. */
import { PHASE, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';

/** The Centre's place: one past the last island. */
export function centreOf(world: World): number {
  return world.society.islands.length;
}

export function centreIsOpen(world: World): boolean {
  return world.society.phase === PHASE.protocol;
}

/** Bridges carry divers while they carry anything. */
export function canWalk(world: World, bridge: number): boolean {
  const state = world.society.bridges[bridge]!;
  return state.weight > 0 && state.isolatedUntilTick < 0;
}

/** Whether one place leads to the next: by a bridge that carries, or down to the Centre and up from it. */
export function isStretch(world: World, from: number, to: number): boolean {
  const centre = centreOf(world);
  return from === centre || (to === centre ? centreIsOpen(world) : neighboursOf(world, from).includes(to));
}

/** Ticks from one place to the next along a path. */
export function stretchTicks(world: World, from: number, to: number): number {
  const { params, society, tick } = world;
  if (society.pathwayUntilTick > tick) return TICKS_PER_MIN;
  const centre = centreOf(world);
  return (from === centre || to === centre ? params.descendMin : params.goMin) * TICKS_PER_MIN;
}

/** Places to pass from `from` to `to`, the last included; empty when already there, null when no way leads there. Fewest bridges, ties to the lower index. */
export function pathBetween(world: World, from: number, to: number): number[] | null {
  if (from === to) return [];
  const centre = centreOf(world);
  if (from === centre || to === centre) return centreIsOpen(world) || from === centre ? [to] : null;
  const cameFrom = new Int32Array(centre).fill(-1);
  cameFrom[from] = from;
  const queue = [from];
  for (const here of queue) {
    for (const next of neighboursOf(world, here)) {
      if (cameFrom[next] !== -1) continue;
      cameFrom[next] = here;
      if (next === to) return traceBack(cameFrom, from, to);
      queue.push(next);
    }
  }
  return null;
}

/** Islands one walkable bridge away, ascending. */
export function neighboursOf(world: World, place: number): number[] {
  const found: number[] = [];
  world.bridges.forEach(({ a, b }, bridge) => {
    if ((a === place || b === place) && canWalk(world, bridge)) found.push(a === place ? b : a);
  });
  return found.sort((p, q) => p - q);
}

function traceBack(cameFrom: Int32Array, from: number, to: number): number[] {
  const path: number[] = [];
  for (let here = to; here !== from; here = cameFrom[here]!) path.push(here);
  return path.reverse();
}
