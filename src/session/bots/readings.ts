/**
 * What bots read off the screens: shares of an island, how near its people are to waking in the dream, what is already in
 * somebody's plan. Everything here is shown to a player too (island panel, person panel, plans); nothing draws or writes.
 */
import { STATUS } from '../../sim/state/sleepers';
import type { Diver } from '../../sim/state/society';
import { TALLIES, TALLY } from '../../sim/state/tallies';
import { zoneTerms } from '../../sim/systems/block';
import { thetaOf } from '../../sim/systems/dream';
import { pathBetween } from '../../sim/systems/ways';
import { CONTROL_MIN, type DiverOrder, TICKS_PER_MIN } from '../../sim/vocabulary';
import type { World } from '../../sim/world';
import type { BotView } from './bot';

/** Bots think once a simulated minute, from 23:50. */
export function isTimeToThink(view: BotView): boolean {
  return view.world.society.playing && view.nightTick >= CONTROL_MIN * TICKS_PER_MIN && view.nightTick % TICKS_PER_MIN === 0;
}

/** One tally of a zone as a share of those in bed there. */
export function shareOf(world: World, zone: number, tally: number): number {
  const { zones } = world.tallies;
  return zones[zone * TALLIES + tally]! / Math.max(1, zones[zone * TALLIES + TALLY.inBed]!);
}

export function cityShare(world: World, tally: number): number {
  const { zones } = world.tallies;
  let sum = 0;
  let inBed = 0;
  for (let row = 0; row < zones.length; row += TALLIES) {
    sum += zones[row + tally]!;
    inBed += zones[row + TALLY.inBed]!;
  }
  return sum / Math.max(1, inBed);
}

/** Nothing planned and nothing in hand but holding ground. */
export function isFree(diver: Diver): boolean {
  return !diver.trapped && diver.path.length === 0 && diver.plan.length === 0 && (diver.task === null || diver.task.untilTick < 0);
}

/** Stretches from one place to another; many where no way leads. */
export function stretches(world: World, from: number, to: number): number {
  return pathBetween(world, from, to)?.length ?? 99;
}

export function ordersInHand(diver: Diver): DiverOrder[] {
  return diver.task ? [diver.task.order, ...diver.plan] : diver.plan;
}

/** Somebody asleep in the household who can be asked, -1 for none. */
export function whomToAsk(world: World, household: number): number {
  const { homes, sleepers: s } = world;
  for (let i = homes.householdFirst[household]!; i < homes.householdFirst[household + 1]!; i++) {
    const status = s.status[i]!;
    if (status & STATUS.inBed && (status & STATUS.stage) !== 0 && (status & STATUS.lucid) === 0) return i;
  }
  return -1;
}

export function householdsOf(world: World, zone: number): { from: number; to: number } {
  return { from: world.homes.zoneFirstHousehold[zone]!, to: world.homes.zoneFirstHousehold[zone + 1]! };
}

/** Mean share of the way to waking, over those in a zone who are in bed and not lucid; 1 when all are. */
export function warmthOf(world: World, zone: number): number {
  const { homes, sleepers: s } = world;
  const terms = zoneTerms(world, zone);
  let sum = 0;
  let count = 0;
  for (let i = homes.zoneFirst[zone]!; i < homes.zoneFirst[zone + 1]!; i++) {
    const status = s.status[i]!;
    if (!(status & STATUS.inBed)) continue;
    count++;
    if (status & STATUS.lucid) sum += 1;
    else sum += Math.min(1, s.lucidIn[i]! / (Math.max(0.02, thetaOf(world, i, terms)) * Math.max(16, s.bedIn[i]!)));
  }
  return count === 0 ? 0 : sum / count;
}
