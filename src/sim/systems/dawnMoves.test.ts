import { describe, expect, it } from 'vitest';
import type { DawnMove, DemandSpec, EveningSpec, StorySpec } from '../scenario';
import { STATUS } from '../state/sleepers';
import { IN_NIGHTMARE, IN_REM, plainWorld, putAll, testCity } from '../testCity';
import { createWorld, type World } from '../world';
import { dawnMoved, takeNight } from './dawnMoves';
import { endNight } from './night';

const STORY: StorySpec = { scenes: [], facts: [], promises: [] };

function city(dawnMoves: DawnMove[], story?: StorySpec): World {
  const scenario = testCity({ sleepers: 120, dawnMoves, ...(story && { story }) });
  return putAll(plainWorld(scenario, 'moves'), () => ({ status: IN_REM }));
}

describe('how the city takes a night', () => {
  it('moves for what happened and for nothing else', () => {
    const world = city([
      { scalar: 'trust', cause: 'won', by: 0.05 },
      { scalar: 'trust', cause: 'lost', by: -0.07 },
    ]);
    world.society.outcome = 'lost';
    expect(dawnMoved(world)).toEqual([{ scalar: 'trust', cause: 'lost', count: 1, by: -0.07 }]);
    world.society.outcome = 'won:some-ending';
    expect(dawnMoved(world).map(({ cause }) => cause)).toEqual(['won']);
  });
  it('counts whole steps, and no further than its most', () => {
    const world = city([{ scalar: 'pressure', cause: 'freed', by: -0.01, each: 10, most: 0.03 }]);
    const by = (freed: number): number[] => {
      world.society.freed = freed;
      return dawnMoved(world).map((move) => move.by);
    };
    expect([by(9), by(10), by(29), by(30), by(500)]).toEqual([[], [-0.01], [-0.02], [-0.03], [-0.03]]);
  });
  it('counts the trapped, and everyone once who had a nightmare', () => {
    const world = city([
      { scalar: 'trust', cause: 'trapped', by: -0.01 },
      { scalar: 'trust', cause: 'troubled', by: -0.001 },
    ]);
    putAll(world, (i) => ({ status: i < 7 ? IN_NIGHTMARE | STATUS.trapped : IN_REM }));
    for (const sleeper of [3, 4, 3]) world.causes.add(0, sleeper, -1, 0);
    expect(dawnMoved(world).map(({ count }) => count)).toEqual([7, 2]);
  });
  it('stays between nothing and all', () => {
    const world = city([{ scalar: 'trust', cause: 'won', by: 1 }]);
    world.society.outcome = 'won';
    takeNight(world);
    expect(world.society.trust).toBe(1);
  });
  it('is remembered at dawn where there is a story, and nowhere else', () => {
    const moves: DawnMove[] = [{ scalar: 'trust', cause: 'won', by: 0.1 }];
    const trust = (story?: StorySpec): number => {
      const world = city(moves, story);
      const before = world.society.trust;
      world.society.outcome = 'won';
      endNight(world);
      return world.society.trust - before;
    };
    expect(trust(STORY)).toBeCloseTo(0.1, 9);
    expect(trust()).toBe(0);
  });
});

describe('what was asked of an evening', () => {
  const EVENING: EveningSpec = { hours: 4, policyHours: 1, councilPressure: 0.75, policyPressure: {}, divers: 1, rituals: [] };
  const demand: DemandSpec = {
    by: 'council',
    asks: { mandate: 0.9 },
    profits: 'company',
    granted: { trust: -0.02 },
    refused: { trust: 0.01, pressure: 0.05 },
  };
  const asked = (mandate: number, evening: EveningSpec | null = EVENING, night = 1): World => {
    const nights = [0, 1].map((day) => ({ id: `n${day}`, title: 'N', day, divers: [], demand }));
    const world = createWorld(testCity({ sleepers: 60, story: STORY, nights, ...(evening && { evening }) }), 'asked', { night });
    world.society.policies.mandate = mandate;
    return putAll(world, () => ({ status: IN_REM }));
  };
  it('moves at dawn what it says, granted or refused', () => {
    expect(dawnMoved(asked(0.9))).toEqual([{ scalar: 'trust', cause: 'granted', count: 1, by: -0.02 }]);
    // More than was asked is no refusal.
    expect(dawnMoved(asked(1))).toEqual([{ scalar: 'trust', cause: 'granted', count: 1, by: -0.02 }]);
    expect(dawnMoved(asked(0.5))).toEqual([
      { scalar: 'trust', cause: 'refused', count: 1, by: 0.01 },
      { scalar: 'pressure', cause: 'refused', count: 1, by: 0.05 },
    ]);
    const world = asked(0.5);
    const { pressure } = world.society;
    endNight(world);
    expect(world.society.pressure).toBeCloseTo(pressure + 0.05, 9);
  });
  it('is asked of nobody where there is no evening, or where the run began after it', () => {
    expect(dawnMoved(asked(0.5, null))).toEqual([]);
    expect(dawnMoved(asked(0.5, EVENING, 2))).toEqual([]);
    const later = asked(0.5);
    later.society.night = 2;
    expect(dawnMoved(later)).toHaveLength(2);
  });
});

describe('a visitor is remembered', () => {
  const remembered = (answered: boolean, came = true): string[] => {
    const scenario = testCity({
      sleepers: 120,
      story: STORY,
      cast: [{ id: 'ada', name: 'Ada', ageYears: 9, household: 'a', zone: 'north' }],
      nights: [{ id: 'n', title: 'N', day: 0, divers: [], goal: [{ kind: 'visitor', person: 'ada', eased: 'ada_eased', left: 'ada_left' }] }],
    });
    const world = putAll(plainWorld(scenario, 'visitor'), () => ({ status: IN_REM }));
    const { sleeper } = world.homes.cast[0]!;
    world.society.facts = ['ada_left'];
    if (came) world.society.goal.held = [sleeper];
    if (answered) world.society.goal.back = [sleeper];
    endNight(world);
    return world.society.facts.filter((fact) => fact.startsWith('ada'));
  };
  it('as eased or as left, and only if they came', () => {
    expect([remembered(true), remembered(false), remembered(false, false)]).toEqual([['ada_eased'], ['ada_left'], []]);
  });
});
