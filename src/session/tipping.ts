/**
 * Whom to free next on an island: the household after which the most people there would be lucid. It counts those of the house
 * who sleep, and then, one step on, the neighbours whose share of lucid links would reach their theta. A reading, never a
 * forecast: nobody's next minute is looked at. Further steps were rejected: they say more than anybody can see from here. A house that
 * a diver is asking, or goes to ask, is not named again: whoever reads this looks for work for the next one.
 */
import { STATUS } from '../sim/state/sleepers';
import { type ZoneTerms, zoneTerms } from '../sim/systems/block';
import { reachesTheta, thetaOf } from '../sim/systems/dream';
import type { World } from '../sim/world';
import type { NextToFree } from './protocolNight';

/** `asked`: households that somebody sees to already. */
export function nextToFree(world: World, zone: number, asked: ReadonlySet<number>): NextToFree | null {
  const { homes } = world;
  const terms = zoneTerms(world, zone);
  let best: NextToFree | null = null;
  for (let home = homes.zoneFirstHousehold[zone]!; home < homes.zoneFirstHousehold[zone + 1]!; home++) {
    if (asked.has(home)) continue;
    const found = gainOf(world, zone, home, terms);
    if (found !== null && (best === null || found.freed + found.follow > best.freed + best.follow)) best = found;
  }
  return best;
}

const canBeFreed = (status: number): boolean =>
  (status & STATUS.inBed) !== 0 && (status & STATUS.lucid) === 0 && ((status & STATUS.stage) !== 0 || (status & STATUS.nightmare) !== 0);

function gainOf(world: World, zone: number, household: number, terms: ZoneTerms): NextToFree | null {
  const { homes, network, sleepers: s, tallies } = world;
  const first = homes.householdFirst[household]!;
  const end = homes.householdFirst[household + 1]!;
  const gained = new Map<number, number>();
  let face = -1;
  let freed = 0;
  for (let i = first; i < end; i++) {
    if (!canBeFreed(s.status[i]!)) continue;
    if (face < 0) face = i;
    freed++;
    for (let p = network.offsets[i]!; p < network.offsets[i + 1]!; p++) {
      const j = network.targets[p]!;
      const weight = tallies.viaWeight[network.via[p]!]!;
      if (homes.zoneOf[j] !== zone || (j >= first && j < end) || weight === 0 || !canBeFreed(s.status[j]!)) continue;
      gained.set(j, (gained.get(j) ?? 0) + weight);
    }
  }
  if (face < 0) return null;
  let follow = 0;
  for (const [j, weight] of gained) if (!reachesTheta(world, j, terms) && s.lucidIn[j]! + weight >= thetaOf(world, j, terms) * s.bedIn[j]!) follow++;
  return { household, sleeper: face, freed, follow };
}
