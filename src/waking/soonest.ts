/**
 * Who could be somewhere first, where nobody has been chosen: by when each is free and the bridges between, with whoever has the
 * strength for it before whoever has not. An estimate over the lines of the map; the simulation then says the true way and time.
 */
import type { CityInfo, DiverView } from '../session/protocol';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import { freeTick } from './crew';

const NOBODY = -1;

/** Bridges from each zone to `zone`; from the Centre and from where no line leads, as many as there are zones. */
const bridgesTo = ({ bridges, zones }: Pick<CityInfo, 'bridges' | 'zones'>, zone: number): number[] => {
  const away = new Array<number>(zones.length + 1).fill(zones.length);
  away[zone] = 0;
  const queue = [zone];
  for (const here of queue) {
    for (const { a, b } of bridges) {
      const there = a === here ? b : b === here ? a : -1;
      if (there < 0 || away[there]! < zones.length) continue;
      away[there] = away[here]! + 1;
      queue.push(there);
    }
  }
  return away;
};

/** Index of the diver; -1 when all are trapped. `resolve`: what it will take. */
export const soonestAt = (zone: number, resolve: number, divers: readonly DiverView[], city: CityInfo, tick: number): number => {
  const away = bridgesTo(city, zone);
  let best = NOBODY;
  let least = Number.POSITIVE_INFINITY;
  divers.forEach((diver, index) => {
    if (diver.trapped) return;
    const from = diver.plan.at(-1)?.place ?? diver.path.at(-1) ?? diver.place;
    const there = freeTick(diver, city, tick) + away[from]! * city.prices.goMin * TICKS_PER_MIN;
    const cost = diver.resolve < resolve ? there + Number.MAX_SAFE_INTEGER / 2 : there;
    if (cost >= least) return;
    least = cost;
    best = index;
  });
  return best;
};
