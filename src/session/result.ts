/**
 * How a night ended, from the true state: what decided it, how many were brought back, who is held still, and the score with its
 * parts. Read once when the outcome falls or dawn comes; the world is only looked at.
 */
import { scoreParts } from '../replay/score';
import { counts } from '../sim/readout';
import { STATUS } from '../sim/state/sleepers';
import { TALLY } from '../sim/state/tallies';
import { asksToFind, goalDecides, goalReadings } from '../sim/systems/goal';
import { cityTally } from '../sim/systems/phases';
import { EVENING_KINDS, NIGHT_TICKS, type TimedOrder } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { leadPlace } from './met';
import type { NightEnding, NightResult } from './protocol';

/** What decided the night; asked at the tick at which it was decided. */
export function endingOf(world: World): NightEnding {
  const { society, params, tick } = world;
  const inBed = cityTally(world, TALLY.inBed);
  const trapped = cityTally(world, TALLY.trapped);
  const atDawn = tick - society.nightStartTick >= NIGHT_TICKS;
  const byGoal = goalDecides(world) && society.outcome !== 'open' ? goalEnding(world, tick, atDawn) : null;
  if (byGoal !== null) return byGoal;
  if (society.reversed) return { kind: 'reversed', tick, shares: society.shares, lucid: cityTally(world, TALLY.lucid), inBed };
  if (!society.outcome.startsWith('lost')) return { kind: 'dawn-quiet', nightmares: troubled(world).size, sleepers: world.sleepers.count };
  if (!atDawn) return { kind: 'half-trapped', tick, trapped, inBed };
  const lucidity = cityTally(world, TALLY.lucid) / Math.max(1, inBed);
  if (lucidity < params.reversalLucidity)
    return { kind: 'dawn-latched', trapped, short: 'lucidity', lucidity: Math.round(lucidity * 100), mark: Math.round(params.reversalLucidity * 100) };
  if (society.shares < params.reversalShares) return { kind: 'dawn-latched', trapped, short: 'shares', shares: society.shares, needed: params.reversalShares };
  return { kind: 'dawn-latched', trapped, short: 'hold', heldMin: society.lucidHoldMin, holdMin: params.reversalHoldMin };
}

function goalEnding(world: World, tick: number, atDawn: boolean): NightEnding | null {
  const met = world.society.outcome.startsWith('won');
  const parts = goalReadings(world);
  const part = met
    ? parts.find(({ state }) => state === 'met')
    : (parts.find(({ state }) => state === 'broken') ?? parts.find(({ state }) => state === 'open'));
  return part === undefined ? null : { kind: 'goal', tick, atDawn, met, part };
}

/** Everybody who had a nightmare tonight. */
function troubled(world: World): Set<number> {
  const { causes, society } = world;
  const found = new Set<number>();
  for (let e = 0; e < causes.count; e++) if (causes.tick(e) >= society.nightStartTick) found.add(causes.sleeper(e));
  return found;
}

/** Orders of the night itself: the evening's act at the tick of lights-out, together with the levers set then. */
function ordersTonight({ nightStartTick }: World['society'], orders: readonly TimedOrder[]): number {
  const byDay = ({ tick, order }: TimedOrder): boolean =>
    tick < nightStartTick || EVENING_KINDS.some((kind) => kind === order.kind) || (tick === nightStartTick && order.kind === 'set-policy');
  return orders.filter((order) => !byDay(order)).length;
}

/** `orders`: the journal of the run. */
export function nightResult(world: World, ending: NightEnding, orders: readonly TimedOrder[]): NightResult {
  const { sleepers, homes, society } = world;
  const isHeld = (sleeper: number): boolean => (sleepers.status[sleeper]! & (STATUS.nightmare | STATUS.trapped)) !== 0;
  const met = troubled(world);
  const known = [...homes.cast]
    .sort((a, b) => leadPlace(a.spec.id) - leadPlace(b.spec.id))
    .map(({ sleeper }) => sleeper)
    .filter((sleeper) => met.has(sleeper));
  const { total, parts } = scoreParts(world);
  return {
    outcome: society.outcome,
    ending,
    score: total,
    parts,
    back: society.freed + (asksToFind(world) ? society.goal.back.length : 0),
    // The trapped are in their nightmare too.
    held: counts(world).nightmare,
    knownBack: known.filter((sleeper) => !isHeld(sleeper)),
    knownHeld: known.filter(isHeld),
    fallen: society.islands.filter(({ fallen }) => fallen).length,
    asksRight: society.divers.reduce((sum, { right }) => sum + right, 0),
    asksWrong: society.divers.reduce((sum, { wrong }) => sum + wrong, 0),
    orders: ordersTonight(society, orders),
    goal: goalReadings(world),
  };
}
