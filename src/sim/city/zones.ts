/** Zones, bridges and how many people live where: the city's skeleton, drawn from the scenario without any chance. */
import { assert } from '../../kernel/assert';
import type { Scenario, ZoneSpec } from '../scenario';

export interface Bridge {
  a: number;
  b: number;
}

/** Sleepers a zone: shares by `size`, at least its cast, summing to `total` exactly (largest remainders, ties to the earlier zone). */
export function zoneQuotas(zones: readonly ZoneSpec[], total: number, castInZone: readonly number[]): number[] {
  const weight = zones.reduce((sum, zone) => sum + (zone.size ?? 1), 0);
  const exact = zones.map((zone) => (total * (zone.size ?? 1)) / weight);
  const quotas = exact.map((share, z) => Math.max(Math.floor(share), castInZone[z]!));
  const byRemainder = zones.map((_, z) => z).sort((p, q) => exact[q]! - Math.floor(exact[q]!) - (exact[p]! - Math.floor(exact[p]!)) || p - q);
  let left = total - quotas.reduce((sum, quota) => sum + quota, 0);
  for (let i = 0; left > 0; i = (i + 1) % zones.length, left--) quotas[byRemainder[i]!]!++;
  while (left < 0) {
    let largest = 0;
    for (let z = 1; z < zones.length; z++) if (quotas[z]! - castInZone[z]! > quotas[largest]! - castInZone[largest]!) largest = z;
    assert(quotas[largest]! > castInZone[largest]!, 'more named people than sleepers');
    quotas[largest]!--;
    left++;
  }
  return quotas;
}

/** The scenario's own bridges by zone index, or the Gabriel graph of the places: a pair is joined when no third place lies in the circle over it. */
export function bridgesOf(scenario: Scenario): Bridge[] {
  const { zones, bridges } = scenario.city;
  if (bridges !== 'gabriel') {
    const index = new Map(zones.map((zone, z) => [zone.id, z]));
    return bridges.map(({ a, b }) => ({ a: index.get(a)!, b: index.get(b)! }));
  }
  const found: Bridge[] = [];
  for (let a = 0; a < zones.length; a++) for (let b = a + 1; b < zones.length; b++) if (isGabriel(zones, a, b)) found.push({ a, b });
  return found;
}

function isGabriel(zones: readonly ZoneSpec[], a: number, b: number): boolean {
  const p = zones[a]!;
  const q = zones[b]!;
  const mx = (p.x + q.x) / 2;
  const my = (p.y + q.y) / 2;
  const r2 = ((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y)) / 4;
  return zones.every((zone, c) => c === a || c === b || (zone.x - mx) * (zone.x - mx) + (zone.y - my) * (zone.y - my) >= r2);
}
