import { describe, expect, it } from 'vitest';
import type { CityInfo, Frame } from '../session/protocol';
import { LOOK } from '../sim/vocabulary';
import { peopleOfZone } from './people';

const city = {
  zones: [
    { first: 0, count: 1 },
    { first: 1, count: 4 },
  ],
  givenName: [0, 3, 2, 1, 0],
  familyName: [0, 0, 0, 0, 0],
  cast: [],
} as unknown as CityInfo;
const row = (look: number, fear: number): number[] => [look, 0, fear, 0];
const frame = {
  people: new Uint8Array([...row(LOOK.trapped, 9), ...row(LOOK.dreaming, 10), ...row(LOOK.nightmare, 20), ...row(LOOK.dreaming, 40), ...row(LOOK.trapped, 5)]),
} as Frame;

describe('peopleOfZone', () => {
  it('keeps to the zone and puts danger first, then fear', () => {
    expect(peopleOfZone(city, frame, 1, 'all', 'danger')).toEqual([4, 2, 3, 1]);
  });
  it('filters by state', () => {
    expect(peopleOfZone(city, frame, 1, 'dreaming', 'household')).toEqual([1, 3]);
    expect(peopleOfZone(city, frame, 1, 'lucid', 'danger')).toEqual([]);
  });
  it('sorts by name, fear, household', () => {
    expect(peopleOfZone(city, frame, 1, 'all', 'name')).toEqual([2, 3, 1, 4]);
    expect(peopleOfZone(city, frame, 1, 'all', 'fear')).toEqual([3, 2, 1, 4]);
    expect(peopleOfZone(city, frame, 1, 'all', 'household')).toEqual([1, 2, 3, 4]);
  });
  it('has nobody in a zone that is not there', () => {
    expect(peopleOfZone(city, frame, 9, 'all', 'danger')).toEqual([]);
  });
});
