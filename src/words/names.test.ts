import { describe, expect, it } from 'vitest';
import { FAMILY_NAMES, GIVEN_NAMES } from './nameLists';
import { familyNameOf, givenNameOf, personName } from './names';
import { clockText, grouped, nightClockText } from './numbers';

const city = { givenName: [0, 1, 2, 200], familyName: [0, 0, 0, 7], cast: [{ sleeper: 1, name: 'Ada Quill' }] };

describe('names', () => {
  it('lists each name once, in letters the shipped fonts have', () => {
    for (const list of [GIVEN_NAMES, FAMILY_NAMES]) {
      expect(list).toHaveLength(200);
      expect(new Set(list).size).toBe(200);
      expect(list.filter((name) => [...name].some((letter) => letter.charCodeAt(0) > 0xff))).toEqual([]);
    }
  });
  it('gives the household one family name and wraps round the list', () => {
    expect(personName(city, 0)).toBe('Tomas Reyes');
    expect(personName(city, 2)).toBe('Aiko Reyes');
    expect(personName(city, 3)).toBe(`Tomas ${FAMILY_NAMES[7]}`);
  });
  it('keeps the name the scenario gave', () => {
    expect([personName(city, 1), givenNameOf(city, 1), familyNameOf(city, 1)]).toEqual(['Ada Quill', 'Ada', 'Quill']);
  });
});

describe('numbers', () => {
  it('reads clocks through midnight', () => {
    expect([clockText(0), clockText(1439), clockText(1440 + 61), nightClockText(312)]).toEqual(['00:00', '23:59', '01:01', '03:12']);
  });
  it('groups thousands', () => {
    expect([grouped(999), grouped(3000), grouped(1234567)]).toEqual(['999', '3,000', '1,234,567']);
  });
});
