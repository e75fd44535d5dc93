/**
 * The engine reduced to a textbook case: one zone, no sleep, only contagion. Runs are made by the game's own systems; what is
 * here sets the start (who is ill, who is lucid, nobody else) and watches. One world serves many single-seed runs: the
 * draws depend on the tick, which goes on, so every run has new ones and the network is made once.
 */
import { Stream } from '../../kernel/rng';
import type { Params } from '../../sim/params';
import type { NetworkSpec, Overrides, Scenario } from '../../sim/scenario';
import { FLAG, STATUS } from '../../sim/state/sleepers';
import { TALLY } from '../../sim/state/tallies';
import { step } from '../../sim/step';
import { becomeLucid, changeStatus, startNightmare } from '../../sim/systems/contagion';
import { cityTally } from '../../sim/systems/phases';
import { REASON, TICKS_PER_MIN } from '../../sim/vocabulary';
import { createWorld, type World } from '../../sim/world';

export interface Reduced {
  n: number;
  network: NetworkSpec;
  overrides: Overrides;
  params?: Partial<Params>;
}

export function oneZone(sleepers: number, rest: Pick<Scenario, 'network' | 'overrides' | 'params'>): Scenario {
  return {
    format: 'nightmare-scenario',
    version: 1,
    id: 'model-case',
    title: 'Model case',
    city: { sleepers, zones: [{ id: 'field', name: 'Field', x: 0, y: 0 }], bridges: [] },
    cast: [],
    policies: { mandate: 0, sharing: 'all', sessionHours: 12, cycles: 'own', profiling: 'none', gate: 'early', intensity: 1, realitySomnos: 0 },
    trust: 0.5,
    pressure: 0.5,
    nights: [{ id: 'first', title: 'First', day: 0, start: { L: { mean: 0 } } }],
    ...rest,
  };
}

export function reducedWorld({ n, network, overrides, params }: Reduced, seed: string): World {
  const held: Overrides = { physiology: false, q: 1, phi: 1, ...overrides };
  return createWorld(oneZone(n, { network, overrides: held, params: { h0: 0, ...params } }), seed);
}

/** Minutes to a unit of the textbook's time: 50 at 10^4 sleepers, more at more, so that the step's error shrinks with the noise. */
export function unitMin(n: number): number {
  return Math.round(50 * Math.max(1, Math.sqrt(n / 10_000)));
}

export function minutes(world: World, count: number): void {
  for (let tick = 0; tick < count * TICKS_PER_MIN; tick++) step(world);
}

export function inNightmare(world: World): number {
  return cityTally(world, TALLY.nightmare);
}

export function lucid(world: World): number {
  return cityTally(world, TALLY.lucid);
}

/** Everybody who is ill, or was and got over it immune, is susceptible again; those made immune by `spared` stay so. */
export function clearWorld(world: World, spared: ReadonlySet<number> = new Set()): void {
  const { status, flags } = world.sleepers;
  const marks = STATUS.nightmare | STATUS.lucid | STATUS.trapped;
  for (let i = 0; i < status.length; i++) {
    if (status[i]! & marks) changeStatus(world, i, status[i]! & ~marks);
    if (flags[i]! & FLAG.immune && !spared.has(i)) flags[i] = flags[i]! & ~FLAG.immune;
  }
  world.causes.clear();
}

export function immuneIds(world: World): Set<number> {
  const ids = new Set<number>();
  world.sleepers.flags.forEach((flags, i) => {
    if (flags & FLAG.immune) ids.add(i);
  });
  return ids;
}

/** Different people at random who are not immune, the same for the same name. */
export function pickSeeds(world: World, count: number, pick: Stream): number[] {
  const chosen = new Set<number>();
  for (let tries = 0; chosen.size < count && tries < 1000 * count; tries++) {
    const i = pick.below(world.sleepers.count);
    if (!(world.sleepers.flags[i]! & FLAG.immune)) chosen.add(i);
  }
  return [...chosen];
}

export function pickStream(name: string): Stream {
  return Stream.named('model', name);
}

export function seedNightmares(world: World, ids: readonly number[]): void {
  for (const i of ids) startNightmare(world, i, -1, REASON.scenario);
}

/** One lucid sleeper, then minutes until nothing changes or `stopAt` are lucid. Returns how many are. */
export function cascadeFrom(world: World, sleeper: number, stopAt: number): number {
  clearWorld(world);
  becomeLucid(world, sleeper);
  for (let before = 0, now = lucid(world); ; ) {
    before = now;
    minutes(world, 1);
    now = lucid(world);
    if (now === before || now >= stopAt) return now;
  }
}
