/** What is asked of an evening, and whether it was granted. A reader: what an answer moves is dawnMoves.ts's to write. */
import type { DemandCause, DemandMoves, DemandSpec } from '../scenario';
import { nightSpec } from '../tonight';
import { POLICY_KEYS, type PolicyKey } from '../vocabulary';
import type { World } from '../world';

/** Null where nothing is asked: there are no evenings, or the run began when this one was over. */
export function demandTonight(world: World): DemandSpec | null {
  const { options, scenario, society } = world;
  const begunAfter = society.night > 1 && society.night === options.night;
  return scenario.evening === undefined || begunAfter ? null : (nightSpec(world)?.demand ?? null);
}

/** The one policy it names. */
export function policyAsked({ asks }: DemandSpec): PolicyKey {
  return POLICY_KEYS.find((key) => asks[key] !== undefined)!;
}

/** As the policies stand now. */
export function isGranted({ society }: World, demand: DemandSpec): boolean {
  const policy = policyAsked(demand);
  return society.policies[policy] === demand.asks[policy];
}

/** What the answer moves at dawn. */
export function answerMoves(world: World): { cause: DemandCause; moves: DemandMoves } | null {
  const demand = demandTonight(world);
  if (demand === null) return null;
  return isGranted(world, demand) ? { cause: 'granted', moves: demand.granted ?? {} } : { cause: 'refused', moves: demand.refused };
}
