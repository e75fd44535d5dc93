/**
 * Names for thousands: a given name by the person's own hash, a family name by the household's, both drawn
 * from lists mixed as a port city's register is. Names carry no gender and no group: nothing may be read
 * from one. Only letters of the shipped Latin font subset (U+00FF at most), each name once.
 * A person of the cast keeps the name the scenario gave.
 */
import { FAMILY_NAMES, GIVEN_NAMES } from './nameLists';

/** The part of a city's description a name needs; the session's CityInfo fits it. */
export interface NamedCity {
  givenName: ArrayLike<number>;
  familyName: ArrayLike<number>;
  cast: readonly { sleeper: number; name: string }[];
}

const pick = (list: readonly string[], index: number | undefined): string => list[(index ?? 0) % list.length]!;

/** Nobody else has the given name of one of the cast: the screen would speak of two. Made once for each city. */
const given = new WeakMap<NamedCity['cast'], readonly string[]>();
const givenNamesOf = ({ cast }: NamedCity): readonly string[] => {
  let names = given.get(cast);
  if (names === undefined) {
    const taken = new Set(cast.map(({ name }) => name.split(' ')[0]));
    names = GIVEN_NAMES.filter((name) => !taken.has(name));
    given.set(cast, names);
  }
  return names;
};

export const givenNameOf = (city: NamedCity, sleeper: number): string => {
  const cast = city.cast.find((person) => person.sleeper === sleeper);
  return cast ? cast.name.split(' ')[0]! : pick(givenNamesOf(city), city.givenName[sleeper]);
};

/** The name the household is called by: its first cast member's last name, else the list's. */
export const familyNameOf = (city: NamedCity, sleeper: number): string => {
  const cast = city.cast.find((person) => person.sleeper === sleeper);
  const parts = cast ? cast.name.split(' ') : [];
  return parts.length > 1 ? parts[parts.length - 1]! : pick(FAMILY_NAMES, city.familyName[sleeper]);
};

export const personName = (city: NamedCity, sleeper: number): string => {
  const cast = city.cast.find((person) => person.sleeper === sleeper);
  return cast ? cast.name : `${pick(givenNamesOf(city), city.givenName[sleeper])} ${pick(FAMILY_NAMES, city.familyName[sleeper])}`;
};
