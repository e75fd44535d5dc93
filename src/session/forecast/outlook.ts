/** From futures to what is told of them: how many of them, by island, person and city. */
import { LOOK } from '../../sim/vocabulary';
import { FALL_MARKS_MIN, type IslandOutlook, type Outlook, type PersonOutlook, type Spread } from './protocol';
import { type Ended, LOOK_BITS, TOUCHED } from './witness';

export function outlookOf(ended: readonly Ended[], people: readonly number[], about: { of: number; tick: number; untilTick: number }): Outlook {
  const [first] = ended;
  const zones = first?.fellMin.length ?? 0;
  const sleepers = first?.people.length ?? 0;
  const known = people.filter((sleeper) => Number.isInteger(sleeper) && sleeper >= 0 && sleeper < sleepers);
  return {
    futures: ended.length,
    ...about,
    islands: Array.from({ length: zones }, (_, zone) => islandOutlook(ended, zone)),
    people: known.map((sleeper) => personOutlook(ended, sleeper)),
    city: {
      lost: countOf(ended, ({ lost }) => lost),
      won: countOf(ended, ({ won }) => won),
      latched: countOf(ended, ({ latched }) => latched),
      lucidMark: countOf(ended, ({ lucidMark }) => lucidMark),
      dread: spreadOf(ended.map(({ dread }) => dread)),
      lucidity: spreadOf(ended.map(({ lucidity }) => lucidity)),
      r: spreadOf(ended.map(({ r }) => r)),
    },
  };
}

function islandOutlook(ended: readonly Ended[], zone: number): IslandOutlook {
  return {
    fallen: FALL_MARKS_MIN.map((mark) => countOf(ended, ({ fellMin }) => fellMin[zone]! <= mark)),
    afraid: spreadOf(ended.map(({ afraid }) => afraid[zone]!)),
    lucid: spreadOf(ended.map(({ lucid }) => lucid[zone]!)),
  };
}

function personOutlook(ended: readonly Ended[], sleeper: number): PersonOutlook {
  const shows = (look: number): number => countOf(ended, ({ people }) => (people[sleeper]! & LOOK_BITS) === look);
  return {
    sleeper,
    nightmare: shows(LOOK.nightmare),
    trapped: shows(LOOK.trapped),
    lucid: shows(LOOK.lucid),
    touched: countOf(ended, ({ people }) => (people[sleeper]! & TOUCHED) !== 0),
  };
}

function countOf(ended: readonly Ended[], is: (future: Ended) => boolean): number {
  return ended.reduce((count, future) => count + (is(future) ? 1 : 0), 0);
}

/** The middle value, and the bounds left when a twentieth of the futures is taken off each end. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { lo: at(0.05), mid: at(0.5), hi: at(0.95) };
}
