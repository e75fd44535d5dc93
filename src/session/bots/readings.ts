/**
 * What bots read off the screens: shares of an island, how near its people are to waking in the dream, what is already in
 * somebody's plan. Everything here is shown to a player too (island panel, person panel, plans); nothing draws or writes.
 */
import { STATUS } from '../../sim/state/sleepers';
import type { Diver } from '../../sim/state/society';
import { TALLIES, TALLY } from '../../sim/state/tallies';
import { zoneTerms } from '../../sim/systems/block';
import { thetaOf } from '../../sim/systems/dream';
import { canWalk } from '../../sim/systems/ways';
import { CONTROL_MIN, type DiverOrder, TICKS_PER_MIN } from '../../sim/vocabulary';
import type { World } from '../../sim/world';
import type { BotView } from './bot';

/** Bots think once a simulated minute, from 23:50 until the night is settled. */
export function isTimeToThink(view: BotView): boolean {
  const { playing, outcome } = view.world.society;
  return playing && outcome === 'open' && view.nightTick >= CONTROL_MIN * TICKS_PER_MIN && view.nightTick % TICKS_PER_MIN === 0;
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

/**
 * How much gold a bridge could carry that it does not yet: the lucid share of its brighter end times what is left to free at the
 * other, 0..1. What widening it brings comes from everybody who turns later on, so what it would free at once says nothing.
 */
export function slopeOf(world: World, bridge: number): number {
  const { a, b } = world.bridges[bridge]!;
  const [one, other] = [shareOf(world, a, TALLY.lucid), shareOf(world, b, TALLY.lucid)];
  return Math.max(one, other) * (1 - Math.min(one, other));
}

/** Nothing planned and nothing in hand but holding ground. */
export function isFree(diver: Diver): boolean {
  return !diver.trapped && diver.path.length === 0 && diver.plan.length === 0 && (diver.task === null || diver.task.untilTick < 0);
}

/** Stretches to where no way leads. */
const NO_WAY = 99;

/** Stretches from one place to each island, over bridges as they stand; many where no way leads. From the Centre every island is one away. */
export function stretchesFrom(world: World, from: number): readonly number[] {
  const islands = world.society.islands.length;
  const away = new Array<number>(islands).fill(from === islands ? 1 : NO_WAY);
  if (from === islands) return away;
  const next: number[][] = Array.from({ length: islands }, () => []);
  world.bridges.forEach(({ a, b }, bridge) => {
    if (!canWalk(world, bridge)) return;
    next[a]!.push(b);
    next[b]!.push(a);
  });
  away[from] = 0;
  const queue = [from];
  for (const here of queue) {
    for (const there of next[here]!) {
      if (away[there]! < NO_WAY) continue;
      away[there] = away[here]! + 1;
      queue.push(there);
    }
  }
  return away;
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
