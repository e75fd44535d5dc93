/**
 * The rows of the list view, read from the frame's bytes when asked and never kept per sleeper. Order is by the
 * chosen key and then by id, so that equal rows never trade places between two readings.
 */
import { type CityInfo, type Frame, PERSON, PERSON_STRIDE } from '../session/protocol';
import { LOOKS, type Look } from '../sim/vocabulary';
import { personName } from '../words/names';

export const SORTS = ['danger', 'name', 'fear', 'household'] as const;
export type PeopleSort = (typeof SORTS)[number];
export type LookFilter = Look | 'all';
/** What needs you first. */
const DANGER: Record<Look, number> = { trapped: 0, nightmare: 1, uneasy: 2, lucid: 3, dreaming: 4, awake: 5 };

export const lookOf = (frame: Frame | null, sleeper: number): Look => LOOKS[frame?.people[sleeper * PERSON_STRIDE + PERSON.look] ?? 0] ?? 'awake';
export const fearOf = (frame: Frame | null, sleeper: number): number => (frame?.people[sleeper * PERSON_STRIDE + PERSON.fear] ?? 0) / 255;

export const peopleOfZone = (city: CityInfo, frame: Frame | null, zone: number, filter: LookFilter, sort: PeopleSort): number[] => {
  const place = city.zones[zone];
  if (place === undefined) return [];
  const ids: number[] = [];
  for (let id = place.first; id < place.first + place.count; id++) if (filter === 'all' || lookOf(frame, id) === filter) ids.push(id);
  if (sort === 'danger') ids.sort((a, b) => DANGER[lookOf(frame, a)] - DANGER[lookOf(frame, b)] || fearOf(frame, b) - fearOf(frame, a) || a - b);
  else if (sort === 'fear') ids.sort((a, b) => fearOf(frame, b) - fearOf(frame, a) || a - b);
  else if (sort === 'name') {
    const names = new Map(ids.map((id) => [id, personName(city, id)]));
    ids.sort((a, b) => names.get(a)!.localeCompare(names.get(b)!, 'en') || a - b);
  }
  return ids;
};
