/**
 * What a diver's orders share: whose they are, whether they may be given at all, room in the plan. An order is checked when it is
 * given and again when its turn comes; what has become impossible by then is passed over.
 */
import type { Diver } from '../state/society';
import { priceOf } from '../systems/divers';
import { CONTROL_MIN, type DiverOrder, TICKS_PER_MIN, type Verdict } from '../vocabulary';
import type { World } from '../world';
import { isIndex, OK, refuse } from './command';

/** The diver an order is for, when anything may be ordered of them now. */
export function readyDiver(world: World, index: number): Verdict | Diver {
  const { society } = world;
  const diver = society.divers[index];
  if (!diver) return refuse('no-such-diver');
  if (!society.playing || world.tick - society.nightStartTick < CONTROL_MIN * TICKS_PER_MIN) return refuse('before-control');
  return diver.trapped ? refuse('diver-trapped') : diver;
}

export function isVerdict(answer: Verdict | Diver): answer is Verdict {
  return 'ok' in answer;
}

/** Whether an order can join the plan: the diver is ready, has room, and has the strength it takes. */
export function checkPlan(world: World, order: DiverOrder, more: (diver: Diver) => Verdict): Verdict {
  const diver = readyDiver(world, order.diver);
  if (isVerdict(diver)) return diver;
  if (diver.plan.length >= world.params.diverPlanMax) return refuse('plan-full');
  const verdict = more(diver);
  if (!verdict.ok) return verdict;
  return diver.resolve < priceOf(world, order).resolve ? refuse('too-tired') : OK;
}

export function addToPlan(world: World, order: DiverOrder): void {
  const diver = world.society.divers[order.diver]!;
  diver.plan = [...diver.plan, order];
}

export function allIndices(values: readonly unknown[]): values is number[] {
  return values.every(isIndex);
}
