import { describe, expect, it } from 'vitest';
import { applyOrder } from '../commands/index';
import type { ArrivalSpec, CastSpec, GoalPart } from '../scenario';
import { FLAG } from '../state/sleepers';
import { TALLIES, TALLY } from '../state/tallies';
import { ASLEEP, IN_NIGHTMARE, IN_REM, LUCID, type Person, plainWorld, putAll, testCity } from '../testCity';
import { CONTROL_MIN, ENTITY, NIGHT_TICKS, PHASE, STAGE, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { zoneTerms } from './block';
import { becomeLucid } from './contagion';
import { newDiver } from './divers';
import { reachesTheta } from './dream';
import { stepEntities } from './entities';
import { goalReadings, goalVerdict, partDone, seenEntities, stepGoal } from './goal';
import { stepPhases } from './phases';

const CAST: CastSpec[] = [{ id: 'ada', name: 'Ada Byrd', ageYears: 9, household: 'byrd', zone: 'north' }];

function night(goal: GoalPart[], arrivals: ArrivalSpec[] = []): World {
  const scenario = testCity({ sleepers: 240, cast: CAST, nights: [{ id: 'n', title: 'N', day: 0, divers: [], goal, arrivals }] });
  return putAll(plainWorld(scenario, 'goal'), () => ({ status: IN_REM, A: 0.5 }));
}

/** The zone's people as `person` says for their place in it. */
function people(world: World, zone: number, person: (place: number, of: number) => Person): World {
  const from = world.homes.zoneFirst[zone]!;
  const to = world.homes.zoneFirst[zone + 1]!;
  return putAll(world, (i) => (i >= from && i < to ? { A: 0.5, ...person(i - from, to - from) } : { status: IN_REM, A: 0.5 }));
}

/** One minute of beings, then of the goal, at a minute of the night. */
function minuteAt(world: World, minute: number): World {
  world.tick = minute * TICKS_PER_MIN;
  stepEntities(world);
  stepGoal(world);
  return world;
}

const states = (world: World): string[] => goalReadings(world).map(({ state }) => state);
const dawn = (world: World): World => {
  world.tick = NIGHT_TICKS - 1;
  return world;
};

describe('a street that wakes', () => {
  const asked: GoalPart[] = [{ kind: 'wake-island', share: 0.5 }];
  it('is met at its share, not one sleeper below, and stays met', () => {
    const world = night(asked);
    const size = world.homes.zoneFirst[2]! - world.homes.zoneFirst[1]!;
    const half = Math.ceil(size / 2);
    stepGoal(people(world, 1, (place) => ({ status: place < half - 1 ? LUCID : IN_REM })));
    expect(states(world)).toEqual(['open']);
    expect(goalReadings(world)[0]).toMatchObject({ have: half - 1, zone: 1 });
    stepGoal(people(world, 1, (place) => ({ status: place < half ? LUCID : IN_REM })));
    expect(states(world)).toEqual(['met']);
    stepGoal(people(world, 1, () => ({ status: IN_REM })));
    expect(goalVerdict(world, false)).toBe('won');
  });
  it('is lost at dawn when none has, and not before', () => {
    const world = night(asked);
    stepGoal(world);
    expect(goalVerdict(world, false)).toBe('open');
    expect(goalVerdict(dawn(world), true)).toBe('lost');
  });
  it('passes over an island where hardly anybody is in bed', () => {
    const world = night(asked);
    stepGoal(people(world, 1, (place) => ({ status: place < 5 ? LUCID : 0 })));
    expect(states(world)).toEqual(['open']);
  });
});

describe('never more in nightmare than so many', () => {
  const asked: GoalPart[] = [{ kind: 'nightmares-at-most', people: 4 }];
  it('holds at the number and is broken by one more, for good', () => {
    const world = night(asked);
    stepGoal(people(world, 1, (place) => ({ status: place < 4 ? IN_NIGHTMARE : IN_REM })));
    expect(states(world)).toEqual(['open']);
    stepGoal(people(world, 1, (place) => ({ status: place < 5 ? IN_NIGHTMARE : IN_REM })));
    stepGoal(people(world, 1, () => ({ status: IN_REM })));
    expect(goalVerdict(world, false)).toBe('lost');
    expect(goalReadings(world)[0]).toMatchObject({ have: 0, more: 5 });
  });
  it('is met at dawn', () => {
    const world = night(asked);
    stepGoal(world);
    expect(goalVerdict(dawn(world), true)).toBe('won');
  });
  it('decides the night in the minute it is broken', () => {
    const world = night(asked);
    people(world, 1, (place) => ({ status: place < 5 ? IN_NIGHTMARE : IN_REM }));
    stepPhases(world);
    expect(world.society.outcome).toBe('lost');
  });
});

describe('mean sleep', () => {
  const asked: GoalPart[] = [{ kind: 'sleep-at-least', min: 390 }];
  const slept = (minutes: number): World => {
    const world = night(asked);
    world.sleepers.minutesAsleep.fill(minutes);
    return world;
  };
  it('is settled at dawn, at the minute', () => {
    expect(goalVerdict(slept(390), false)).toBe('open');
    expect(goalVerdict(dawn(slept(390)), true)).toBe('won');
    expect(goalVerdict(dawn(slept(389)), true)).toBe('lost');
  });
  it('counts by half what is slept dimmed', () => {
    const world = slept(390);
    world.society.islands[1]!.dimmedUntilTick = NIGHT_TICKS;
    stepGoal(world);
    const asleep = world.tallies.zones[1 * TALLIES + TALLY.asleep]!;
    expect(goalReadings(world)[0]!.have).toBeCloseTo(390 - (0.5 * asleep) / 240, 9);
  });
  it('counts the hour after a dimming no better than the dimming', () => {
    const world = slept(390);
    world.society.islands[1]!.reboundUntilTick = NIGHT_TICKS;
    stepGoal(world);
    expect(goalReadings(world)[0]!.have).toBeCloseTo(390 - (0.5 * world.tallies.zones[1 * TALLIES + TALLY.asleep]!) / 240, 9);
  });
  it('counts by half what is slept on either side of a shut bridge, and all of it elsewhere', () => {
    const world = slept(390);
    stepGoal(world);
    expect(goalReadings(world)[0]!.have).toBe(390);
    world.society.bridges[0]!.isolatedUntilTick = NIGHT_TICKS;
    stepGoal(world);
    const { a, b } = world.bridges[0]!;
    const behind = world.tallies.zones[a * TALLIES + TALLY.asleep]! + world.tallies.zones[b * TALLIES + TALLY.asleep]!;
    expect(behind).toBeLessThan(240);
    expect(goalReadings(world)[0]!.have).toBeCloseTo(390 - (0.5 * behind) / 240, 9);
  });
  it('takes what the night says of whoever is dimmed, and of whoever is woken', () => {
    const world = night([{ kind: 'sleep-at-least', min: 390, shutCounts: 0.25, wokenMin: 60 }]);
    world.sleepers.minutesAsleep.fill(400);
    world.society.islands[1]!.dimmedUntilTick = NIGHT_TICKS;
    stepGoal(world);
    const dimmed = (0.75 * world.tallies.zones[1 * TALLIES + TALLY.asleep]!) / 240;
    expect(goalReadings(world)[0]!.have).toBeCloseTo(400 - dimmed, 9);
    world.society.playing = true;
    world.society.attention = 1;
    expect(applyOrder(world, { kind: 'wake-household', household: 0 })).toEqual({ ok: true });
    const woken = world.homes.householdFirst[1]!;
    expect(goalReadings(world)[0]!.have).toBeCloseTo(400 - dimmed - (60 * woken) / 240, 9);
  });
});

describe('visitors', () => {
  const arrivals: ArrivalSpec[] = [{ atMin: 130, being: 'faceless-friend', person: 'ada' }];
  const asked: GoalPart[] = [{ kind: 'visitor', person: 'ada', eased: 'ada_eased', left: 'ada_left' }];
  const ada = (world: World): number => world.homes.cast[0]!.sleeper;
  it('come at their minute, once, and keep whom they sit with from the gold', () => {
    const world = minuteAt(night(asked, arrivals), 129);
    expect(world.society.entities).toEqual([]);
    minuteAt(world, 130);
    minuteAt(world, 131);
    expect(world.society.entities.map(({ kind, sleeper }) => [kind, sleeper])).toEqual([[ENTITY.facelessFriend, ada(world)]]);
    world.sleepers.lucidIn[ada(world)] = 60_000;
    expect(reachesTheta(world, ada(world), zoneTerms(world, 1))).toBe(false);
    world.sleepers.flags[ada(world)] = 0;
    expect(reachesTheta(world, ada(world), zoneTerms(world, 1))).toBe(true);
  });
  it('wait for who is up', () => {
    const world = night(asked, arrivals);
    putAll(world, (i) => ({ status: i === ada(world) ? 0 : IN_REM }));
    minuteAt(world, 140);
    expect(world.society.goal.held).toEqual([]);
    putAll(world, () => ({ status: IN_REM }));
    minuteAt(world, 150);
    expect(world.society.goal.held).toEqual([ada(world)]);
  });
  it('are answered when their person sees clearly, and then let go', () => {
    const world = minuteAt(night(asked, arrivals), 130);
    expect([states(world), partDone(world, 0)]).toEqual([['open'], 0.5]);
    becomeLucid(world, ada(world));
    minuteAt(world, 131);
    expect([states(world), partDone(world, 0)]).toEqual([['met'], 1]);
    expect(world.sleepers.flags[ada(world)]! & FLAG.kept).toBe(0);
  });
  it('left alone until dawn fail nothing', () => {
    expect(goalVerdict(dawn(minuteAt(night(asked, arrivals), 130)), true)).toBe('won');
  });
  it('let go of whom they held when they turn under the Protocol', () => {
    const world = minuteAt(night(asked, arrivals), 130);
    world.society.phase = PHASE.protocol;
    for (let minute = 131; minute < 160; minute++) minuteAt(world, minute);
    expect(world.society.entities.map(({ kind }) => kind)).toContain(ENTITY.specter);
    expect(world.sleepers.flags[ada(world)]! & FLAG.kept).toBe(0);
  });
});

describe('who is held', () => {
  const arrivals: ArrivalSpec[] = [{ atMin: 60, being: 'faceless-friend', lonely: 3 }];
  const asked: GoalPart[] = [{ kind: 'bring-back', found: 2, back: 1 }];
  const held = (): World => {
    const world = night(asked, arrivals);
    for (let i = 0; i < 240; i++) world.sleepers.D[i] = 0.2 + i / 1000;
    return minuteAt(world, 60);
  };
  const zoneOf = (world: World, at: number): number => world.homes.zoneOf[world.society.goal.held[at]!]!;
  it('live alone, depend most, and are one to an island', () => {
    const world = held();
    const { homes, society } = world;
    expect(society.goal.held).toHaveLength(3);
    expect(new Set(society.goal.held.map((sleeper) => homes.zoneOf[sleeper])).size).toBe(3);
    for (const sleeper of society.goal.held) {
      const home = homes.householdOf[sleeper]!;
      expect(homes.householdFirst[home + 1]! - homes.householdFirst[home]!).toBe(1);
    }
    expect(held().society.goal).toEqual(society.goal);
  });
  it('are not seen until somebody listens there, stands there, or reads everyone', () => {
    const world = held();
    expect(seenEntities(world)).toEqual([]);
    world.society.islands[zoneOf(world, 0)]!.listenedUntilTick = NIGHT_TICKS;
    minuteAt(world, 61);
    expect(world.society.goal.found).toEqual([world.society.goal.held[0]]);
    expect(seenEntities(world)).toHaveLength(1);
    const diver = newDiver(world, 0);
    diver.place = zoneOf(world, 1);
    world.society.divers = [diver];
    minuteAt(world, CONTROL_MIN - 1);
    expect(world.society.goal.found).toHaveLength(1);
    minuteAt(world, CONTROL_MIN);
    expect(world.society.goal.found).toHaveLength(2);
    world.society.policies.profiling = 'deep';
    minuteAt(world, CONTROL_MIN + 1);
    expect(world.society.goal.found).toHaveLength(world.society.goal.held.length);
  });
  it('are met when so many are found and so many back, and neither alone', () => {
    const world = held();
    becomeLucid(world, world.society.goal.held[0]!);
    minuteAt(world, 61);
    expect(goalReadings(world)[0]).toMatchObject({ have: 1, more: 1, state: 'open' });
    world.society.islands[zoneOf(world, 1)]!.listenedUntilTick = NIGHT_TICKS;
    minuteAt(world, 62);
    expect(goalVerdict(world, false)).toBe('won');
  });
  it('are missed at dawn otherwise', () => {
    expect(goalVerdict(dawn(held()), true)).toBe('lost');
  });
});

describe('a night that asks for nothing of its own', () => {
  it('is left to the phases', () => {
    const world = night([{ kind: 'lift' }]);
    world.society.reversed = true;
    stepPhases(world);
    expect(world.society.outcome).toBe('won');
    expect(goalReadings(world)[0]).toMatchObject({ kind: 'lift', state: 'met' });
  });
  it('keeps nothing in mind without a goal', () => {
    const world = putAll(plainWorld(testCity({ sleepers: 60 }), 'none'), () => ({ status: ASLEEP | STAGE.n2 }));
    minuteAt(world, 120);
    expect(world.society.goal).toEqual({ marks: [], held: [], found: [], back: [] });
  });
});
