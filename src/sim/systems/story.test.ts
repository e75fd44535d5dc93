import { describe, expect, it } from 'vitest';
import type { CastSpec, StorySpec } from '../scenario';
import { STATUS } from '../state/sleepers';
import { IN_REM, plainWorld, putAll, testCity } from '../testCity';
import { endNight } from './night';
import { castSleeper } from './story';

const STORY: StorySpec = { scenes: [], facts: [], promises: [] };
const OSKAR = { id: 'oskar', name: 'Oskar', ageYears: 50, household: 'one', zone: 'centre' } satisfies CastSpec;

it('a morning knows who was freed and who was lost in the night before it, and in no other', () => {
  const scenario = testCity({ sleepers: 120, story: STORY, cast: [OSKAR] });
  const world = putAll(plainWorld(scenario, 'remembered'), () => ({ status: IN_REM }));
  const after = (status: number): string[] => {
    world.sleepers.status[castSleeper(world, OSKAR.id)] = status;
    endNight(world);
    return world.society.facts.filter((fact) => fact.endsWith('oskar'));
  };
  expect(after(IN_REM | STATUS.lucid)).toEqual(['freed_oskar']);
  expect(after(IN_REM | STATUS.trapped)).toEqual(['lost_oskar']);
  expect(after(IN_REM | STATUS.lucid)).toEqual(['freed_oskar']);
  expect(after(IN_REM)).toEqual([]);
  world.society.goal.back = [castSleeper(world, OSKAR.id)];
  expect(after(IN_REM)).toEqual(['freed_oskar']);
});

it('a morning knows whether anybody at all has not woken', () => {
  const world = putAll(plainWorld(testCity({ sleepers: 120, story: STORY }), 'anybody'), () => ({ status: IN_REM }));
  const after = (status: number): boolean => {
    world.sleepers.status[7] = status;
    endNight(world);
    return world.society.facts.includes('lost_any');
  };
  expect([after(IN_REM | STATUS.trapped), after(IN_REM)]).toEqual([true, false]);
});

describe('a promise', () => {
  const promises = [
    { fact: 'safe', unless: ['lost_oskar'], when: [] },
    { fact: 'early', unless: [], when: ['freed_oskar'] },
    { fact: 'never_made', unless: ['lost_oskar'], when: [] },
  ];
  const nights = [0, 14].map((day) => ({ id: `n${day}`, title: 'N', day, divers: [] }));
  const settled = (...mornings: number[]): string[] => {
    const world = putAll(plainWorld(testCity({ sleepers: 120, story: { ...STORY, promises }, cast: [OSKAR], nights }), 'promised'), () => ({ status: IN_REM }));
    world.society.facts = ['safe', 'early'];
    for (const [at, status] of mornings.entries()) {
      world.society.night = at + 1;
      world.sleepers.status[castSleeper(world, OSKAR.id)] = IN_REM | status;
      endNight(world);
    }
    return world.society.facts.filter((fact) => /^(kept|broken)_/.test(fact));
  };
  it('is settled by the last morning, each by itself', () => {
    expect(settled(0)).toEqual([]);
    expect(settled(0, STATUS.lucid)).toEqual(['kept_safe', 'kept_early']);
    expect(settled(0, 0)).toEqual(['kept_safe', 'broken_early']);
    expect(settled(0, STATUS.trapped)).toEqual(['broken_safe', 'broken_early']);
  });
  it.each([
    [true, ['broken_safe', 'broken_early']],
    [false, ['kept_safe', 'broken_early']],
  ])('a diver whose strength was spent is lost while nobody can wake: %s', (wakeGateFailed, promised) => {
    const world = putAll(
      plainWorld(testCity({ sleepers: 120, story: { ...STORY, promises }, cast: [OSKAR], nights: [{ id: 'last', title: 'N', day: 0 }] }), 'spent'),
      () => ({
        status: IN_REM,
      }),
    );
    const sleeper = castSleeper(world, OSKAR.id);
    Object.assign(world.society, { facts: ['safe', 'early'], wakeGateFailed });
    Object.assign(world.society.divers[0]!, { sleeper, trapped: true });
    endNight(world);
    expect(world.society.facts.filter((fact) => /^(kept|broken)_/.test(fact))).toEqual(promised);
    expect(world.society.facts.includes('lost_any')).toBe(wakeGateFailed);
  });
  it('stays broken once it is', () => {
    expect(settled(STATUS.trapped)).toEqual(['broken_safe']);
    expect(settled(STATUS.trapped, STATUS.lucid)).toEqual(['broken_safe', 'kept_early']);
  });
});
