/**
 * What may be read off a world: meters, counts, what a light shows, the state of islands and bridges. Pure readers: nothing
 * here feeds back, so it may be called at any tick or never.
 */
import { clamp, UNIT16 } from '../kernel/exact';
import { VIA, WEIGHT_ONE } from './state/network';
import { STATUS } from './state/sleepers';
import { TALLIES, TALLY } from './state/tallies';
import { zoneTerms } from './systems/block';
import { loadFeedback } from './systems/load';
import { cityTally, latchMinutes } from './systems/phases';
import { type Counts, LOOK, type Meters, PHASE, STAGE, TICKS_PER_MIN } from './vocabulary';
import type { World } from './world';

/** Fear from which a sleeper looks uneasy. */
const UNEASY_FEAR = 0.4;
/** Expected REM is read this many minutes ahead, at the middle of the window the gauge names (20 min). */
const REM_AHEAD_MIN = 10;
/** Share of an open REM gate that is spent in REM. */
const REM_IN_GATE = 0.85;

export function counts(world: World): Counts {
  return {
    sleepers: world.sleepers.count,
    asleep: cityTally(world, TALLY.asleep),
    nightmare: cityTally(world, TALLY.nightmare),
    trapped: cityTally(world, TALLY.trapped),
    lucid: cityTally(world, TALLY.lucid),
  };
}

/** LOOK code of one sleeper. */
export function look(world: World, sleeper: number): number {
  const status = world.sleepers.status[sleeper]!;
  if (!(status & STATUS.inBed)) return LOOK.awake;
  if (status & STATUS.trapped) return LOOK.trapped;
  if (status & STATUS.nightmare) return LOOK.nightmare;
  if (status & STATUS.lucid) return LOOK.lucid;
  const stage = status & STATUS.stage;
  if (stage === STAGE.wake) return LOOK.awake;
  if (world.sleepers.F[sleeper]! >= UNEASY_FEAR || (stage === STAGE.rem && world.sleepers.pressure[sleeper]! > 0)) return LOOK.uneasy;
  return LOOK.dreaming;
}

/** Means over some sleepers; those in bed where there are any. */
export interface Means {
  inBed: number;
  awake: number;
  dreaming: number;
  uneasy: number;
  fear: number;
  autonomy: number;
  coupling: number;
  theta: number;
  remNext: number;
}

export function meansOf(world: World, from: number, to: number, theta: { thetaAdd: number }): Means {
  const { sleepers: s, params, tables } = world;
  const means: Means = { inBed: 0, awake: 0, dreaming: 0, uneasy: 0, fear: 0, autonomy: 0, coupling: 0, theta: 0, remNext: 0 };
  const widths = params.remGateWidth;
  let gates = 0;
  for (let i = from; i < to; i++) {
    const shown = look(world, i);
    if (shown === LOOK.awake) means.awake++;
    else if (shown === LOOK.dreaming) means.dreaming++;
    else if (shown === LOOK.uneasy) means.uneasy++;
    const status = s.status[i]!;
    if (!(status & STATUS.inBed)) continue;
    means.inBed++;
    means.fear += s.F[i]!;
    means.autonomy += s.A[i]!;
    means.coupling += s.q[i]!;
    means.theta += params.thetaBase + params.thetaAutonomy * (1 - s.A[i]!) + params.thetaFear * s.F[i]! + theta.thetaAdd;
    if (!(status & STATUS.slept)) continue;
    const ahead = s.u[i]! + REM_AHEAD_MIN * tables.cycleSpeed[s.cycleRate[i]!]!;
    const wrapped = ahead >= 1;
    const width = widths[Math.min(s.cycle[i]! + (wrapped ? 1 : 0), widths.length - 1)]!;
    if ((wrapped ? ahead - 1 : ahead) >= 1 - width) gates++;
  }
  const n = Math.max(1, means.inBed);
  means.fear /= n;
  means.autonomy /= n;
  means.coupling /= n * UNIT16;
  means.theta /= n;
  means.remNext = (gates * REM_IN_GATE) / n;
  return means;
}

/** R_dream = beta q^2 phi (1-.5A) k REM / (.02+.10A): how many nightmares one nightmare starts. */
export function reproduction(world: World, means: Means): number {
  const { params, network } = world;
  const end = world.overrides.pEnd ?? params.boutEndBase + params.boutEndAutonomy * means.autonomy;
  if (end <= 0) return 0;
  return (params.beta * means.coupling * means.coupling * loadFeedback(world) * (1 - 0.5 * means.autonomy) * network.excessDegree * means.remNext) / end;
}

export function meters(world: World, means: Means = meansOf(world, 0, world.sleepers.count, { thetaAdd: 0 })): Meters {
  const { sleepers: s, society } = world;
  const inBed = Math.max(1, cityTally(world, TALLY.inBed));
  let debt = 0;
  let autonomy = 0;
  let detachment = 0;
  for (let i = 0; i < s.count; i++) {
    debt += Math.max(0, 2 * s.L[i]!);
    autonomy += s.A[i]!;
    detachment += s.R[i]!;
  }
  return {
    dread: cityTally(world, TALLY.nightmare) / inBed,
    lucidity: cityTally(world, TALLY.lucid) / inBed,
    load: society.load,
    r: reproduction(world, means),
    rest: clamp(1 - debt / s.count, 0, 1),
    autonomy: autonomy / s.count,
    connection: 1 - detachment / s.count,
    trust: society.trust,
    pressure: society.pressure,
  };
}

/** Everything an island shows. `tippingNeed`: lucid sleepers at which the mean sleeper there reaches theta. */
export interface ZoneReadout extends Means {
  nightmare: number;
  trapped: number;
  lucid: number;
  rem: number;
  stability: number;
  tippingNeed: number;
  dimmedUntilTick: number;
  listenedUntilTick: number;
  r: number;
  fallen: number;
}

export function zoneReadout(world: World, zone: number): ZoneReadout {
  const { homes, tallies, society } = world;
  const means = meansOf(world, homes.zoneFirst[zone]!, homes.zoneFirst[zone + 1]!, zoneTerms(world, zone));
  const island = society.islands[zone]!;
  const row = zone * TALLIES;
  return {
    ...means,
    nightmare: tallies.zones[row + TALLY.nightmare]!,
    trapped: tallies.zones[row + TALLY.trapped]!,
    lucid: tallies.zones[row + TALLY.lucid]!,
    rem: tallies.zones[row + TALLY.rem]!,
    stability: island.stability,
    tippingNeed: Math.max(0, Math.ceil(means.theta * means.inBed)),
    dimmedUntilTick: island.dimmedUntilTick,
    listenedUntilTick: island.listenedUntilTick,
    r: reproduction(world, means),
    fallen: island.fallen ? 1 : 0,
  };
}

/**
 * Fear pressed across each bridge, both ways, as a share of what all its links could carry: `flow` takes two numbers a
 * bridge (from a to b, from b to a). Work goes with the number of nightmares.
 */
export function bridgeFlows(world: World, flow: Float64Array): void {
  const { network, sleepers, tallies, homes, bridges } = world;
  flow.fill(0);
  for (let zone = 0; zone < world.society.islands.length; zone++) {
    if (tallies.zones[zone * TALLIES + TALLY.nightmare] === 0) continue;
    for (let i = homes.zoneFirst[zone]!; i < homes.zoneFirst[zone + 1]!; i++) {
      const q = sleepers.qPushed[i]!;
      if (q === 0) continue;
      for (let p = network.offsets[i]!; p < network.offsets[i + 1]!; p++) {
        const b = network.via[p]! - VIA.bridge0;
        if (b >= 0) flow[b * 2 + (bridges[b]!.a === zone ? 0 : 1)]! += tallies.viaWeight[network.via[p]!]! * q;
      }
    }
  }
  for (let b = 0; b < bridges.length; b++) {
    const full = Math.max(1, world.bridgeLinks[b]!) * WEIGHT_ONE * UNIT16;
    flow[b * 2]! /= full;
    flow[b * 2 + 1]! /= full;
  }
}

/** Tick at which the latch closes if load stays above the mark; -1 when it is not counting. */
export function latchTick(world: World): number {
  const { society: s } = world;
  if (!s.playing || s.phase === PHASE.protocol || s.overloadMin === 0) return -1;
  return world.tick + (latchMinutes(world) - s.overloadMin) * TICKS_PER_MIN;
}

/** Weight of a bridge for pictures: 1 normal, 0 closed. */
export function bridgeWeight(world: World, bridge: number): number {
  return world.tallies.viaWeight[VIA.bridge0 + bridge]! / WEIGHT_ONE;
}
