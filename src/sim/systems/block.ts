/**
 * What holds for one tick's block of sleepers: which ids, and the numbers that are the same for a whole zone or the whole
 * city. Worked out before the loops, so that the loops only multiply.
 */
import { drawKeyA, drawKeyB } from '../../kernel/rng';
import { MIN_PER_DAY, NIGHT_START_MIN, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { hauntOf } from './haunt';
import { loadFeedback, meanNightmareCoupling, overload } from './load';

/** Under one schedule nobody is sent to bed after this many minutes past 22:00, nor while rested to within this margin (of S). */
export const LAST_BEDTIME_MIN = 360;
export const RESTED_MARGIN = 0.1;

/** Theta no share of links reaches: gold cannot pass to a fallen island until it is mended. After the reversal every wall is gone by as much. */
const THETA_WALL = 4;

/** Sleepers stepped at this tick: floor(kN/6) to floor((k+1)N/6) - 1, k = tick mod 6. */
export function blockStart(count: number, k: number): number {
  return Math.floor((k * count) / TICKS_PER_MIN);
}

/** Whole minutes since the first 22:00. */
export function minuteOf(tick: number): number {
  return Math.floor(tick / TICKS_PER_MIN);
}

/** Clock minute, 0..1439. */
export function clockOf(minute: number): number {
  return (minute + NIGHT_START_MIN) % MIN_PER_DAY;
}

/** Minutes since the last 22:00, 0..1439. */
export function nightMinuteOf(minute: number): number {
  return minute % MIN_PER_DAY;
}

export interface Keys {
  a: number;
  b: number;
}

export function keysFor(world: World, purpose: number): Keys {
  return { a: drawKeyA(world.drawSeed, world.tick, purpose), b: drawKeyB(world.drawSeed, world.tick, purpose) };
}

/** Numbers of one zone for this tick. */
export interface ZoneTerms {
  /** Factor on q from a dimmed programme. */
  coupling: number;
  thetaAdd: number;
  /** Factor on the whole hazard: 0 on held ground, more in REM rebound and where rogue code runs. */
  hazard: number;
  /** Factor on its spontaneous part alone: more under a specter. */
  ownFear: number;
  /** Debt's target asleep. */
  debtAsleep: number;
  /** Nobody here becomes trapped. */
  held: boolean;
}

export function zoneTerms(world: World, zone: number): ZoneTerms {
  const { params, society } = world;
  const island = society.islands[zone]!;
  const dimmed = island.dimmedUntilTick > world.tick;
  const rebound = !dimmed && island.reboundUntilTick > world.tick;
  const grounded = island.grounded > 0;
  const haunt = hauntOf(world, zone);
  return {
    coupling: dimmed ? params.dimCoupling : 1,
    thetaAdd: society.reversed
      ? -THETA_WALL
      : (island.fallen ? THETA_WALL : 0) + (dimmed ? params.dimTheta : 0) - (grounded ? params.groundTheta : 0) + haunt.theta,
    hazard: grounded ? 0 : (rebound ? params.dimReboundHazard : 1) * haunt.hazard * (society.playing ? 1 : params.unplayedHazard),
    ownFear: haunt.ownFear,
    // A dimmed programme's rest counts half: halfway between the target asleep and the target out of bed.
    debtAsleep: dimmed ? (params.debtTargetAsleep + params.debtTargetAwake) / 2 : params.debtTargetAsleep,
    held: island.holdUntilTick > world.tick,
  };
}

/** Contagion's numbers of the whole city at the tick's start. */
export interface CityTerms {
  phi: number;
  /** .5 O X. */
  overload: number;
  /** In place of P when the network is mixed, else -1. */
  mixed: number;
}

export function cityTerms(world: World): CityTerms {
  const x = meanNightmareCoupling(world);
  return {
    phi: loadFeedback(world),
    overload: world.params.overloadHazard * overload(world) * x,
    mixed: world.scenario.network?.kind === 'mixed' ? x : -1,
  };
}
