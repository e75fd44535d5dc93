/**
 * What nobody knows yet stays unknown in a future too. What a sleeper wants is a fact of the world before anybody has asked, and
 * a future that used it would answer the Asking: the right want would shine out among eight. So whoever is to be asked wants, in
 * each future, one of the wants that their answers so far leave open; which one is the future's own draw, the same whatever is
 * being weighed, so that two orders are compared on one guess.
 */
import { hashString } from '../../kernel/rng';
import { wantsLeft } from '../../sim/systems/asking';
import type { Order } from '../../sim/vocabulary';
import type { World } from '../../sim/world';

/** Sleepers who are to be asked, each with the wants that still fit. */
export type OpenWants = ReadonlyMap<number, readonly number[]>;

/** Everybody whom a diver is asking, will ask by plan, or would ask by `orders`. */
export function openWants(world: World, orders: readonly Order[]): OpenWants {
  const put = new Map<number, Set<number>>();
  const planned: Order[] = world.society.divers.flatMap(({ task, plan }) => [...(task === null ? [] : [task.order]), ...plan]);
  for (const order of [...planned, ...orders]) {
    if (order.kind !== 'ask' || order.sleeper >= world.sleepers.count) continue;
    const questions = put.get(order.sleeper) ?? new Set();
    for (const question of order.questions) questions.add(question);
    put.set(order.sleeper, questions);
  }
  return new Map([...put].map(([sleeper, questions]) => [sleeper, wantsLeft(world, sleeper, [...questions])]));
}

/** Gives everybody in `open` a want of this future's own. */
export function drawWants(future: World, open: OpenWants): void {
  for (const [sleeper, wants] of open) {
    const draw = hashString(`${future.seed}/want/${sleeper}`) >>> 0;
    future.sleepers.wantKind[sleeper] = wants[Math.floor((draw / 4294967296) * wants.length)]!;
  }
}

/** An Ask that is only being considered has no want yet: it is weighed with one that fits. */
export function withFittingWant(order: Order, open: OpenWants): Order {
  if (order.kind !== 'ask') return order;
  const wants = open.get(order.sleeper) ?? [];
  return wants.includes(order.want) || wants.length === 0 ? order : { ...order, want: wants[0]! };
}
