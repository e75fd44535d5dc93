import { describe, expect, it } from 'vitest';
import type { StorySpec } from '../scenario';
import { testCity } from '../testCity';
import { createWorld, type World } from '../world';
import { stepDivers, stepResolve } from './divers';
import { beginNight } from './night';

const promises = [{ fact: 'early', unless: [], when: ['stood_oskar_north'] }];
const city = (story?: StorySpec): World =>
  createWorld(
    testCity({
      sleepers: 120,
      ...(story && { story }),
      cast: [{ id: 'oskar', name: 'Oskar', ageYears: 50, household: 'one', zone: 'centre', signature: 'hold' }],
      nights: [0, 14].map((day) => ({ id: `n${day}`, title: 'N', day, divers: ['oskar'] })),
    }),
    'stood',
  );
const STORY: StorySpec = { scenes: [], facts: [], promises };
/** Oskar walks to an island and stands there. */
function walked(world: World, zone: string): string[] {
  const place = world.scenario.city.zones.findIndex(({ id }) => id === zone);
  Object.assign(world.society.divers[0]!, { path: [place], arrivesTick: world.tick });
  stepDivers(world);
  return world.society.facts;
}

describe('what dives are remembered for', () => {
  it('where a diver stood, if a promise asks for it, and until the next lights-out', () => {
    const world = city(STORY);
    expect(walked(world, 'south')).toEqual([]);
    expect(walked(world, 'north')).toEqual(['stood_oskar_north']);
    beginNight(world, 2);
    expect(world.society.facts).toEqual([]);
    expect(walked(city(), 'north')).toEqual([]);
  });
  it('whose strength was spent, where there is a story', () => {
    const spent = (world: World): string[] => {
      world.society.divers[0]!.resolve = 0;
      world.sleepers.F.fill(1);
      Object.assign(world.params, { diverRest: 0, diverRestLucid: 0 });
      stepResolve(world);
      return world.society.facts;
    };
    expect(spent(city(STORY))).toEqual(['spent_oskar']);
    expect(spent(city())).toEqual([]);
  });
});
