/** What is asked of an evening, and whether it was granted. A reader: what an answer moves is dawnMoves.ts's to write. */
import type { DemandCause, DemandMoves, DemandSpec } from '../scenario';
import { nightSpec } from '../tonight';
import { CYCLES, GATES, POLICY_KEYS, type PolicyKey, PROFILING, SHARING } from '../vocabulary';
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

/** Choices from the loosest hold on the sleepers to the tightest; amounts are tighter the larger they are. */
const LOOSEST_FIRST: Partial<Record<PolicyKey, readonly unknown[]>> = { sharing: SHARING, cycles: CYCLES.toReversed(), profiling: PROFILING, gate: GATES };

/** As the policies stand now: whoever signs more than was asked has not refused. */
export function isGranted({ society }: World, demand: DemandSpec): boolean {
  const policy = policyAsked(demand);
  const choices = LOOSEST_FIRST[policy];
  const hold = (value: unknown): number => (choices === undefined ? Number(value) : choices.indexOf(value));
  return hold(society.policies[policy]) >= hold(demand.asks[policy]);
}

/** What the answer moves at dawn. */
export function answerMoves(world: World): { cause: DemandCause; moves: DemandMoves } | null {
  const demand = demandTonight(world);
  if (demand === null) return null;
  return isGranted(world, demand) ? { cause: 'granted', moves: demand.granted ?? {} } : { cause: 'refused', moves: demand.refused };
}
