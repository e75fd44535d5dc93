import { expect, it } from 'vitest';
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
