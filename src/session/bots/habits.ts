/**
 * Containment, as habits: dimming the worst islands, closing the worst bridges, holding the worst ground. Alone they are the
 * containment bots; added to a careful player they show that buying time does not win.
 */
import { TALLY } from '../../sim/state/tallies';
import { neighboursOf } from '../../sim/systems/ways';
import type { Order } from '../../sim/vocabulary';
import type { Bot, BotView } from './bot';
import { isFree, isTimeToThink, ordersInHand, shareOf } from './readings';

export const HABITS = ['dim', 'close', 'hold'] as const;
export type Habit = (typeof HABITS)[number];

/** Dread from which an island is worth containing. */
export const WORTH_CONTAINING = 0.02;

/** Islands in dread, the worst first. */
export function worstIslands(view: BotView): number[] {
  const { world } = view;
  const dread = (zone: number): number => shareOf(world, zone, TALLY.nightmare);
  return Array.from({ length: view.islands }, (_, zone) => zone)
    .filter((zone) => dread(zone) > WORTH_CONTAINING)
    .sort((p, q) => dread(q) - dread(p) || p - q);
}

/** What a habit would do now; only what could be given. */
export function habitOrders(habit: Habit, view: BotView): Order[] {
  const wanted = habit === 'dim' ? dimming(view) : habit === 'close' ? closing(view) : holding(view, 1);
  return wanted.filter((order) => view.check(order).ok).slice(0, habit === 'hold' ? 1 : view.attention);
}

function dimming(view: BotView): Order[] {
  return worstIslands(view).map((island) => ({ kind: 'dim-island', island }));
}

/** The bridges of the worst islands. */
function closing(view: BotView): Order[] {
  const worst = worstIslands(view).slice(0, 4);
  return view.world.bridges.flatMap(({ a, b }, bridge): Order[] => (worst.includes(a) || worst.includes(b) ? [{ kind: 'isolate-bridge', bridge }] : []));
}

/** Up to `most` divers on the worst ground, one an island. */
function holding(view: BotView, most: number): Order[] {
  const { divers } = view.world.society;
  const held = new Set(divers.flatMap((diver) => ordersInHand(diver).flatMap((order) => (order.kind === 'ground' ? [order.island] : []))));
  if (held.size >= most) return [];
  const open = worstIslands(view).filter((island) => !held.has(island) && !view.world.society.islands[island]!.fallen);
  const orders: Order[] = [];
  for (const [diver, state] of divers.entries()) {
    const island = open[orders.length];
    if (island !== undefined && isFree(state) && held.size + orders.length < most) orders.push({ kind: 'ground', diver, island });
  }
  return orders;
}

/** Dims whatever can be dimmed, all night. */
export function dimAllBot(): Bot {
  return { id: 'dim-all', decide: (view) => (isTimeToThink(view) ? habitOrders('dim', view) : []) };
}

/** Isolates bridges, and has the divers close them for good where they stand. */
export function closeAllBot(): Bot {
  return {
    id: 'close-all',
    decide(view) {
      if (!isTimeToThink(view)) return [];
      return [...habitOrders('close', view), ...weavingShut(view)];
    },
  };
}

function weavingShut(view: BotView): Order[] {
  const { society, bridges } = view.world;
  const taken = new Set<number>();
  return society.divers.flatMap((diver, d): Order[] => {
    if (!isFree(diver)) return [];
    const here = bridges.findIndex(({ a, b }, at) => (a === diver.place || b === diver.place) && society.bridges[at]!.weight > 0 && !taken.has(at));
    if (here >= 0) taken.add(here);
    const order: Order =
      here >= 0
        ? { kind: 'weave', diver: d, work: 'close', index: here }
        : { kind: 'go', diver: d, place: neighboursOf(view.world, diver.place)[0] ?? diver.place };
    return view.check(order).ok ? [order] : [];
  });
}

/** Holds ground wherever it is worst, and nothing else. */
export function groundOnlyBot(): Bot {
  return {
    id: 'ground-only',
    decide: (view) => (isTimeToThink(view) ? holding(view, view.world.society.divers.length).filter((order) => view.check(order).ok) : []),
  };
}
