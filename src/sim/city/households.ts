/**
 * Who lives with whom and how old they are. Ids run zone by zone and household by household, so that whoever is linked
 * most lies close in memory. The cast comes first in its zone; the rest is drawn until the zone's quota is full.
 */
import type { Stream } from '../../kernel/rng';
import type { Params } from '../params';
import type { CastSpec, Scenario } from '../scenario';

export interface Homes {
  /** First sleeper of each zone, zones + 1. */
  zoneFirst: Int32Array;
  /** First household of each zone, zones + 1. */
  zoneFirstHousehold: Int32Array;
  /** First sleeper of each household, households + 1. */
  householdFirst: Int32Array;
  zoneOf: Uint16Array;
  householdOf: Int32Array;
  ageYears: Uint8Array;
  cast: { sleeper: number; spec: CastSpec }[];
}

export function settle(scenario: Scenario, params: Params, quotas: readonly number[], stream: Stream): Homes {
  const count = quotas.reduce((sum, quota) => sum + quota, 0);
  const homes: Homes = {
    zoneFirst: new Int32Array(quotas.length + 1),
    zoneFirstHousehold: new Int32Array(quotas.length + 1),
    householdFirst: new Int32Array(count + 1),
    zoneOf: new Uint16Array(count),
    householdOf: new Int32Array(count),
    ageYears: new Uint8Array(count),
    cast: [],
  };
  let sleeper = 0;
  let household = 0;
  quotas.forEach((quota, z) => {
    const zone = scenario.city.zones[z]!;
    const end = sleeper + quota;
    homes.zoneFirst[z] = sleeper;
    homes.zoneFirstHousehold[z] = household;
    for (const family of castHouseholds(scenario.cast, zone.id)) {
      homes.householdFirst[household] = sleeper;
      for (const spec of family) {
        homes.cast.push({ sleeper, spec });
        homes.ageYears[sleeper] = spec.ageYears;
        homes.householdOf[sleeper++] = household;
      }
      household++;
    }
    while (sleeper < end) {
      const size = Math.min(end - sleeper, householdSize(params.householdShares, zone.families ?? 1, stream));
      homes.householdFirst[household] = sleeper;
      fillAges(homes.ageYears, sleeper, size, stream);
      for (let m = 0; m < size; m++) homes.householdOf[sleeper++] = household;
      household++;
    }
    homes.zoneOf.fill(z, homes.zoneFirst[z]!, end);
  });
  homes.zoneFirst[quotas.length] = sleeper;
  homes.zoneFirstHousehold[quotas.length] = household;
  homes.householdFirst[household] = sleeper;
  homes.householdFirst = homes.householdFirst.slice(0, household + 1);
  return homes;
}

/** The cast of a zone by household, in the scenario's order. */
function castHouseholds(cast: readonly CastSpec[], zone: string): CastSpec[][] {
  const families = new Map<string, CastSpec[]>();
  for (const spec of cast) {
    if (spec.zone !== zone) continue;
    const family = families.get(spec.household);
    if (family) family.push(spec);
    else families.set(spec.household, [spec]);
  }
  return [...families.values()];
}

/** 1..shares.length people; `families` scales the chance of three and more. */
function householdSize(shares: readonly number[], families: number, stream: Stream): number {
  let total = 0;
  for (let s = 0; s < shares.length; s++) total += shares[s]! * (s >= 2 ? families : 1);
  let left = stream.unit() * total;
  for (let s = 0; s < shares.length; s++) {
    left -= shares[s]! * (s >= 2 ? families : 1);
    if (left < 0) return s + 1;
  }
  return shares.length;
}

const OLDEST = 92;

/** Alone: any adult. Two: a couple close in age, or one parent and a child. Three and more: parents first, then children of 6 to 24. */
function fillAges(ages: Uint8Array, first: number, size: number, stream: Stream): void {
  if (size === 1) {
    ages[first] = 19 + stream.below(OLDEST - 18);
    return;
  }
  const parentsWithChild = size > 2 || stream.unit() < 0.25;
  const elder = parentsWithChild ? 28 + stream.below(27) : 22 + stream.below(OLDEST - 26);
  const parents = parentsWithChild && (size === 2 || stream.unit() < 0.2) ? 1 : 2;
  ages[first] = elder;
  if (parents === 2) ages[first + 1] = Math.min(OLDEST, Math.max(19, elder - 4 + stream.below(9)));
  for (let m = parents; m < size; m++) ages[first + m] = Math.max(6, Math.min(24, elder - 20 - stream.below(18)));
}
