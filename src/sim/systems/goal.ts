/**
 * What a night asks, from its scenario: how far each part has come, once a minute, and whether that decides the night. A part's
 * mark is the best or the worst it has stood at, so that nothing has to be looked up in the past. A night that asks for nothing,
 * or only for the Protocol to be lifted, is left to the phases.
 */
import type { GoalPart } from '../scenario';
import { STATUS } from '../state/sleepers';
import type { Entity } from '../state/society';
import { TALLIES, TALLY } from '../state/tallies';
import { nightSpec } from '../tonight';
import { CONTROL_MIN, ENTITY, NIGHT_TICKS, type Outcome, PHASE, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { shutShare } from './islands';

/** An island with fewer in bed is not a street that wakes. */
const STREET_IN_BED = 10;
/** What rest counts for on an island that is dimmed or shut, where the night does not say. */
const SHUT_COUNTS = 0.5;
/** A visitor has not come, is there, is answered. */
const VISITOR = { none: 0, here: 1, answered: 2 } as const;

export type PartState = 'open' | 'met' | 'broken';
/** How a part stands: `have` of `need`, in the part's own unit. `zone`: the island meant, -1 for none; `more`: a second figure of the kind. */
export interface GoalReading {
  kind: GoalPart['kind'];
  have: number;
  need: number;
  more: number;
  /** People to be found. */
  find: number;
  zone: number;
  sleeper: number;
  state: PartState;
}

function partsOf(world: World): readonly GoalPart[] {
  return nightSpec(world)?.goal ?? [];
}

/** Whether the goal, and not the Protocol alone, decides this night. */
export function goalDecides(world: World): boolean {
  return partsOf(world).some(({ kind }) => kind !== 'lift');
}

/** Once a minute of a played night. */
export function stepGoal(world: World): void {
  const { goal } = world.society;
  if (goal.marks.length === 0) return;
  seek(world);
  partsOf(world).forEach((part, at) => {
    goal.marks[at] = markOf(world, part, goal.marks[at]!);
  });
}

function markOf(world: World, part: GoalPart, before: number): number {
  const { goal } = world.society;
  switch (part.kind) {
    case 'wake-island':
      return Math.max(before, brightest(world).share);
    case 'visitor': {
      const sleeper = castSleeper(world, part.person);
      if (!goal.held.includes(sleeper)) return VISITOR.none;
      return goal.back.includes(sleeper) ? VISITOR.answered : VISITOR.here;
    }
    case 'nightmares-at-most':
      return Math.max(before, inNightmare(world));
    case 'sleep-at-least':
      return before + restLost(world, part.shutCounts ?? SHUT_COUNTS);
    case 'bring-back':
      return goal.back.length;
    case 'lift':
      return 0;
  }
}

/** Whoever is held is found where somebody listens or stands, or is read by deep profiling; whoever is lucid since is back. */
function seek(world: World): void {
  const { society, homes, sleepers, tick } = world;
  const { held, found, back } = society.goal;
  const begun = tick - society.nightStartTick >= CONTROL_MIN * TICKS_PER_MIN;
  for (const sleeper of held) {
    const zone = homes.zoneOf[sleeper]!;
    const lucid = (sleepers.status[sleeper]! & STATUS.lucid) !== 0;
    const stoodBy = begun && society.divers.some(({ place, path, trapped }) => place === zone && path.length === 0 && !trapped);
    const seen = lucid || stoodBy || society.islands[zone]!.listenedUntilTick > tick || society.policies.profiling === 'deep';
    if (seen && !found.includes(sleeper)) found.push(sleeper);
    if (lucid && !back.includes(sleeper)) back.push(sleeper);
  }
}

/** Whether people are to be found tonight. */
export function asksToFind(world: World): boolean {
  return partsOf(world).some(({ kind }) => kind === 'bring-back');
}

/** Beings that can be seen: where people are to be found, who sits with them is not known before. */
export function seenEntities(world: World): Entity[] {
  const { entities, goal } = world.society;
  if (!asksToFind(world)) return entities;
  return entities.filter(({ kind, sleeper }) => kind !== ENTITY.facelessFriend || !goal.held.includes(sleeper) || goal.found.includes(sleeper));
}

/** Person-minutes of rest that containment has cost in this minute: a rebound after dimming is no better than the dimming. */
function restLost(world: World, counts: number): number {
  const { society, tallies, tick } = world;
  return society.islands.reduce((sum, { dimmedUntilTick, reboundUntilTick }, zone) => {
    const shut = dimmedUntilTick > tick || reboundUntilTick > tick || shutShare(world, zone) > 0;
    return shut ? sum + (1 - counts) * tallies.zones[zone * TALLIES + TALLY.asleep]! : sum;
  }, 0);
}

/** People were woken: each has lost what the night says. */
export function loseToWaking(world: World, people: number): void {
  partsOf(world).forEach((part, at) => {
    if (part.kind === 'sleep-at-least') world.society.goal.marks[at] = world.society.goal.marks[at]! + people * (part.wokenMin ?? 0);
  });
}

function inNightmare({ tallies }: World): number {
  let sum = 0;
  for (let row = TALLY.nightmare; row < tallies.zones.length; row += TALLIES) sum += tallies.zones[row]!;
  return sum;
}

/** The island with the largest share lucid now. */
function brightest({ tallies }: World): { zone: number; share: number; lucid: number; inBed: number } {
  const best = { zone: -1, share: 0, lucid: 0, inBed: 0 };
  for (let zone = 0; zone * TALLIES < tallies.zones.length; zone++) {
    const inBed = tallies.zones[zone * TALLIES + TALLY.inBed]!;
    const lucid = tallies.zones[zone * TALLIES + TALLY.lucid]!;
    if (inBed >= STREET_IN_BED && lucid / inBed > best.share) Object.assign(best, { zone, share: lucid / inBed, lucid, inBed });
  }
  return best;
}

function castSleeper({ homes }: World, id: string): number {
  return homes.cast.find(({ spec }) => spec.id === id)?.sleeper ?? -1;
}

/** Mean minutes slept tonight, less what containment has cost. */
export function meanRestMin({ sleepers }: World, lost: number): number {
  let slept = 0;
  for (let i = 0; i < sleepers.count; i++) slept += sleepers.minutesAsleep[i]!;
  return (slept - lost) / Math.max(1, sleepers.count);
}

/** Each part as it stands, for pictures and for the verdict. */
export function goalReadings(world: World): GoalReading[] {
  const { society, tick } = world;
  const over = tick - society.nightStartTick >= NIGHT_TICKS - 1;
  return partsOf(world).map(
    (part, at): GoalReading => ({ kind: part.kind, more: 0, find: 0, zone: -1, sleeper: -1, ...stand(world, part, society.goal.marks[at] ?? 0, over) }),
  );
}

function stand(world: World, part: GoalPart, mark: number, over: boolean): Pick<GoalReading, 'have' | 'need' | 'state'> & Partial<GoalReading> {
  const { goal, outcome, phase, reversed, shares } = world.society;
  switch (part.kind) {
    case 'wake-island': {
      const best = brightest(world);
      const state = mark >= part.share ? 'met' : over ? 'broken' : 'open';
      return { have: best.lucid, need: Math.ceil(part.share * best.inBed), zone: best.zone, more: mark, state };
    }
    case 'visitor':
      return {
        have: mark,
        need: VISITOR.answered,
        sleeper: castSleeper(world, part.person),
        zone: zoneOfCast(world, part.person),
        state: mark === VISITOR.answered || over ? 'met' : 'open',
      };
    case 'nightmares-at-most':
      // The mark is set once a minute; what stands now may be worse already.
      return {
        have: inNightmare(world),
        need: part.people,
        more: Math.max(mark, inNightmare(world)),
        state: mark > part.people ? 'broken' : over ? 'met' : 'open',
      };
    case 'sleep-at-least': {
      const have = meanRestMin(world, mark);
      return { have, need: part.min, more: mark / Math.max(1, world.sleepers.count), state: !over ? 'open' : have >= part.min ? 'met' : 'broken' };
    }
    case 'bring-back': {
      const met = goal.back.length >= part.back && goal.found.length >= part.found;
      return { have: goal.back.length, need: part.back, more: goal.found.length, find: part.found, state: met ? 'met' : over ? 'broken' : 'open' };
    }
    case 'lift': {
      const lost = outcome.startsWith('lost') || (over && phase === PHASE.protocol);
      // A dawn to which it never came asks for nothing more.
      return { have: shares, need: world.params.reversalShares, state: reversed ? 'met' : lost ? 'broken' : over ? 'met' : 'open' };
    }
  }
}

function zoneOfCast(world: World, id: string): number {
  const sleeper = castSleeper(world, id);
  return sleeper < 0 ? -1 : world.homes.zoneOf[sleeper]!;
}

/** How much of a part is done, 0..1; never falls. */
export function partDone(world: World, at: number): number {
  const part = partsOf(world)[at];
  const { goal, shares } = world.society;
  const mark = goal.marks[at] ?? 0;
  switch (part?.kind) {
    case 'wake-island':
      return Math.min(1, mark / part.share);
    case 'visitor':
      return mark / VISITOR.answered;
    case 'nightmares-at-most':
      return Math.min(1, mark / Math.max(1, part.people));
    case 'bring-back':
      return (Math.min(1, goal.found.length / Math.max(1, part.found)) + Math.min(1, mark / Math.max(1, part.back))) / 2;
    case 'lift':
      return Math.min(1, shares / world.params.reversalShares);
    default:
      return 0;
  }
}

/** `open` while it can go either way: lost as soon as a part is broken, won as soon as every part is met, at dawn settled. */
export function goalVerdict(world: World, atDawn: boolean): Outcome {
  const states = goalReadings(world).map(({ state }) => state);
  if (states.includes('broken')) return 'lost';
  if (states.every((state) => state === 'met')) return 'won';
  return atDawn ? 'lost' : 'open';
}
