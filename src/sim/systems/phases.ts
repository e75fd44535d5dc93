/**
 * The city's phase, once a minute of a played night: nominal, strained, overload by load alone; the Protocol is latched, by
 * load that stays above the mark or by the night's own flaw. While it holds the wake gate has failed. It is reversed when
 * Lucidity has stood at its mark long enough and enough divers have shared their fear at the Centre; once the night is lost nothing lifts it.
 */
import { drawUnit, PURPOSE } from '../../kernel/rng';
import { TALLIES, TALLY } from '../state/tallies';
import { nightSpec } from '../tonight';
import { NIGHT_TICKS, PHASE, REASON, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { startNightmare } from './contagion';
import { goalDecides, goalVerdict, stepGoal } from './goal';
import { endNight } from './night';
import { centreOf } from './ways';

export function stepPhases(world: World): void {
  const { society, params } = world;
  if (!society.playing) return;
  // The flaw comes at its hour also when load has latched the Protocol before it; nothing does once the night is turned.
  if (flawIsDue(world)) fireFlaw(world);
  else if (society.phase === PHASE.protocol) {
    if (!society.outcome.startsWith('lost')) mayReverse(world);
  } else {
    society.overloadMin = society.load > params.overloadLoad && !society.reversed ? society.overloadMin + 1 : 0;
    // A night that has been won is kept: what load does to it afterwards is told, and takes nobody.
    if (society.overloadMin >= latchMinutes(world) && !society.outcome.startsWith('won')) latch(world);
    else society.phase = phaseOfLoad(world);
  }
  judge(world);
}

/** Minutes of overload after which the Protocol latches, by the safety gate's setting. */
export function latchMinutes(world: World): number {
  return world.society.policies.gate === 'early' ? world.params.gateEarlyLatchMin : world.params.gateLateLatchMin;
}

/** Sum of one field over all zones. */
export function cityTally(world: World, field: number): number {
  const { zones } = world.tallies;
  let sum = 0;
  for (let at = field; at < zones.length; at += TALLIES) sum += zones[at]!;
  return sum;
}

function phaseOfLoad(world: World): number {
  const { society, params } = world;
  return society.load > params.overloadLoad ? PHASE.overload : society.load > params.strainedLoad ? PHASE.strained : PHASE.nominal;
}

function latch(world: World): void {
  if (world.society.phase === PHASE.protocol) return;
  world.society.phase = PHASE.protocol;
  world.society.wakeGateFailed = true;
  world.society.lucidHoldMin = 0;
}

function flawIsDue(world: World): boolean {
  const flawAtMin = nightSpec(world)?.flawAtMin;
  const nightMin = Math.floor((world.tick - world.society.nightStartTick) / TICKS_PER_MIN);
  return flawAtMin !== undefined && !world.society.flawFired && !world.society.reversed && nightMin >= flawAtMin;
}

/** The flaw: the Protocol latches whatever the load, and a share of some islands' sleepers falls into nightmare at once. */
function fireFlaw(world: World): void {
  const spec = nightSpec(world)!;
  world.society.flawFired = true;
  latch(world);
  const named = new Set(spec.flawIslands ?? []);
  world.scenario.city.zones.forEach((zone, z) => {
    if (!named.has(zone.id)) return;
    for (let i = world.homes.zoneFirst[z]!; i < world.homes.zoneFirst[z + 1]!; i++) {
      if (drawUnit(world.drawSeed, world.tick, i, PURPOSE.flaw) < (spec.flawShare ?? 0)) startNightmare(world, i, -1, REASON.scenario);
    }
  });
}

function mayReverse(world: World): void {
  const { society, params } = world;
  const lucidity = cityTally(world, TALLY.lucid) / Math.max(1, cityTally(world, TALLY.inBed));
  society.lucidHoldMin = lucidity >= params.reversalLucidity ? society.lucidHoldMin + 1 : 0;
  if (society.lucidHoldMin < params.reversalHoldMin || society.shares < params.reversalShares) return;
  society.wakeGateFailed = false;
  society.overloadMin = 0;
  society.reversed = true;
  society.reversedTick = world.tick;
  society.phase = phaseOfLoad(world);
  // What stood at the Centre was everyone's; it goes with the Protocol.
  society.entities = society.entities.filter(({ place }) => place !== centreOf(world));
}

/** Collapse and reversal settle the night at once; otherwise dawn does. */
function judge(world: World): void {
  const { society } = world;
  const spec = nightSpec(world);
  const trapped = cityTally(world, TALLY.trapped) / Math.max(1, cityTally(world, TALLY.inBed));
  if (society.outcome === 'open' && spec?.loseAtTrapped !== undefined && trapped >= spec.loseAtTrapped) society.outcome = 'lost';
  stepGoal(world);
  const atDawn = world.tick + 1 - society.nightStartTick >= NIGHT_TICKS;
  if (society.outcome === 'open' && goalDecides(world)) society.outcome = goalVerdict(world, atDawn);
  else if (society.outcome === 'open' && society.reversed) society.outcome = 'won';
  if (atDawn) {
    if (society.outcome === 'open') society.outcome = spec?.loseIfLatchedAtDawn && society.phase === PHASE.protocol ? 'lost' : 'won';
    endNight(world);
  }
}
