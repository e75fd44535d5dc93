/**
 * What a player shuts on a night that counts nightmares and sleep against each other. `measured` shuts what it can from the start, wherever it
 * is worst, as long as there is sleep to spare, and wakes the worst households when the count comes near; `nothing` leaves the desk alone,
 * `everything` never stops: the two are there to measure that either end loses.
 */
import { STATUS } from '../../sim/state/sleepers';
import { TALLIES, TALLY } from '../../sim/state/tallies';
import { goalReadings } from '../../sim/systems/goal';
import type { Order } from '../../sim/vocabulary';
import type { World } from '../../sim/world';
import type { BotView } from './bot';
import { shareOf } from './readings';

export const SHUTTING = ['measured', 'nothing', 'everything'] as const;
export type Shutting = (typeof SHUTTING)[number];

/** Of the nightmares asked at most, the share from which households are woken. */
const NEAR = 0.7;
/** Minutes of everyone's sleep that are given up; what is shut by then still takes some more. */
const SPARE_MIN = 34;

/** Orders of the desk for this minute; only what could be given. */
export function shuttingOrders(shuts: Shutting, view: BotView): Order[] {
  const parts = goalReadings(view.world);
  const few = parts.find(({ kind }) => kind === 'nightmares-at-most');
  if (few === undefined || shuts === 'nothing') return [];
  const lostMin = parts.find(({ kind }) => kind === 'sleep-at-least')?.more ?? 0;
  const waking = shuts === 'measured' && few.have >= NEAR * few.need ? wakings(view.world) : [];
  const shutting = shuts === 'everything' || lostMin < SPARE_MIN ? shuttings(view) : [];
  return [...waking, ...shutting].filter((order) => view.check(order).ok).slice(0, view.attention);
}

/** Households with somebody in nightmare, most first. */
function wakings({ homes, sleepers, tallies }: World): Order[] {
  const found: { household: number; count: number }[] = [];
  for (let zone = 0; zone * TALLIES < tallies.zones.length; zone++) {
    if (tallies.zones[zone * TALLIES + TALLY.nightmare]! === 0) continue;
    for (let household = homes.zoneFirstHousehold[zone]!; household < homes.zoneFirstHousehold[zone + 1]!; household++) {
      let count = 0;
      for (let i = homes.householdFirst[household]!; i < homes.householdFirst[household + 1]!; i++) if (sleepers.status[i]! & STATUS.nightmare) count++;
      if (count > 0) found.push({ household, count });
    }
  }
  return found.sort((p, q) => q.count - p.count || p.household - q.household).map(({ household }) => ({ kind: 'wake-household', household }));
}

/** Islands, the worst first; then their bridges. */
function shuttings({ world, islands }: BotView): Order[] {
  const dread = (zone: number): number => shareOf(world, zone, TALLY.nightmare);
  const worst = Array.from({ length: islands }, (_, zone) => zone).sort((p, q) => dread(q) - dread(p) || p - q);
  return [
    ...worst.map((island): Order => ({ kind: 'dim-island', island })),
    ...worst.flatMap((zone) => world.bridges.flatMap(({ a, b }, bridge): Order[] => (a === zone || b === zone ? [{ kind: 'isolate-bridge', bridge }] : []))),
  ];
}
