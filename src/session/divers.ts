/**
 * Divers, beings and islands as the page sees them. A plan is shown with its ways and times as they stand now: bridges may
 * close and people may wake before its turn comes, so every arrival is an estimate, made anew with each picture.
 */
import { placeOf, priceOf, resolveMoves } from '../sim/systems/divers';
import { seenEntities } from '../sim/systems/goal';
import { pathBetween, stretchTicks } from '../sim/systems/ways';
import { type DiverOrder, type Order, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { DiverView, EntityView, IslandFlags, PlannedStep, Prices, Way } from './protocol';

type SimDiver = World['society']['divers'][number];

export function diverViews(world: World, waiting: readonly DiverOrder[]): DiverView[] {
  return world.society.divers.map((diver, index) => {
    const mine = waiting.filter((order) => order.diver === index);
    const { sleeper, signature, place, arrivesTick, resolve, trapped, signatureSpent, shared, task } = diver;
    const path = [...diver.path];
    const endTick = path.length === 0 ? -1 : arrivesTick + walkTicks(world, path[0]!, path.slice(1));
    const leftTick = path.length === 0 ? -1 : arrivesTick - stretchTicks(world, place, path[0]!);
    const plan = stepsOf(world, diver, endTick, planAfter(diver.plan, mine));
    return {
      sleeper,
      signature,
      place,
      path,
      leftTick,
      arrivesTick,
      endTick,
      resolve,
      resolvePerMin: trapped ? 0 : perMin(world, diver),
      trapped,
      signatureSpent,
      shared,
      task: task === null ? null : { ...task },
      plan,
    };
  });
}

const perMin = (world: World, diver: SimDiver): number => {
  const { held, worn } = resolveMoves(world, diver);
  return held - worn;
};

/** The plan once the waiting orders have acted. */
function planAfter(plan: readonly DiverOrder[], waiting: readonly DiverOrder[]): DiverOrder[] {
  let steps = [...plan];
  for (const order of waiting) {
    if (order.kind === 'cancel') steps = steps.filter((_, at) => at !== order.position);
    else if (order.kind === 'reorder') {
      const [moved] = steps.splice(order.from, 1);
      if (moved !== undefined) steps.splice(order.to, 0, moved);
    } else steps.push(order);
  }
  return steps;
}

/** Households that a diver is asking, goes to ask, or will once the waiting orders have acted. */
export function householdsAsked({ society, homes }: World, waiting: readonly Order[]): Set<number> {
  const asked = new Set<number>();
  for (const [index, { task, plan }] of society.divers.entries()) {
    const mine = waiting.flatMap((order) => ('diver' in order && order.diver === index ? [order] : []));
    for (const order of [...(task === null ? [] : [task.order]), ...planAfter(plan, mine)])
      if (order.kind === 'ask') asked.add(homes.householdOf[order.sleeper]!);
  }
  return asked;
}

function stepsOf(world: World, diver: SimDiver, endTick: number, plan: readonly DiverOrder[]): PlannedStep[] {
  let at = diver.path.at(-1) ?? diver.place;
  let when = Math.max(world.tick, endTick, diver.task?.untilTick ?? -1);
  let resolve = diver.resolve;
  return plan.map((order) => {
    const place = placeOf(world, { ...diver, place: at }, order);
    const route = when < 0 ? null : pathBetween(world, at, place);
    if (route === null) return { order, place, route: [], arrivesTick: -1, lacks: 0 };
    const ticks = walkTicks(world, at, route);
    const price = priceOf(world, order);
    const rested = Math.min(world.params.diverResolveMax, resolve + (world.params.diverRest * ticks) / TICKS_PER_MIN);
    const lacks = Math.max(0, Math.ceil(price.resolve - rested));
    const arrivesTick = when + ticks;
    at = place;
    // What cannot be paid for is not done, and takes no time.
    when = arrivesTick + (lacks > 0 ? 0 : Math.max(0, price.ticks));
    resolve = lacks > 0 ? rested : rested - price.resolve;
    return { order, place, route, arrivesTick, lacks };
  });
}

function walkTicks(world: World, from: number, route: readonly number[]): number {
  let ticks = 0;
  let here = from;
  for (const next of route) {
    ticks += stretchTicks(world, here, next);
    here = next;
  }
  return ticks;
}

/** The way a diver would take for an order given now, after what is planned and waiting already; null where none is taken or none leads. */
export function wayOf(world: World, order: Order, waiting: readonly Order[] = []): Way | null {
  if (typeof order !== 'object' || order === null || !('diver' in order) || order.kind === 'cancel' || order.kind === 'reorder') return null;
  const diver = world.society.divers[order.diver];
  if (!diver) return null;
  const mine = waiting.flatMap((one) => ('diver' in one && one.diver === order.diver ? [one] : []));
  const last = planAfter(diver.plan, mine).at(-1);
  const from = last ? placeOf(world, diver, last) : (diver.path.at(-1) ?? diver.place);
  const to = knownPlace(world, { ...diver, place: from }, order);
  const route = to === null ? null : pathBetween(world, from, to);
  return route === null ? null : { route: [from, ...route], min: walkTicks(world, from, route) / TICKS_PER_MIN };
}

/** Orders come from outside and may name what is not there. */
function knownPlace(world: World, diver: SimDiver, order: DiverOrder): number | null {
  if (order.kind === 'weave' && order.work !== 'mend' && !world.bridges[order.index]) return null;
  if (order.kind === 'rescue' && !world.society.divers[order.other]) return null;
  const place = placeOf(world, diver, order);
  return Number.isInteger(place) && place >= 0 && place <= world.society.islands.length ? place : null;
}

export function entityViews(world: World): EntityView[] {
  return seenEntities(world).map(({ id, kind, place, sleeper, strength }) => ({ id, kind, place, sleeper, strength }));
}

export function islandFlags(world: World): IslandFlags[] {
  return world.society.islands.map(({ grounded, guide, thread, rhythmUntilTick, holdUntilTick }) => ({
    grounded: grounded > 0,
    guide,
    thread,
    rhythmUntilTick,
    holdUntilTick,
  }));
}

export function pricesOf({ params }: World): Prices {
  return {
    ask: { resolve: params.askCost, min: params.askMin },
    weave: { resolve: params.weaveCost, min: params.weaveMin },
    face: { resolve: params.faceCost, min: params.faceMin },
    share: { resolve: params.shareCost, min: params.shareMin },
    rescue: { resolve: params.rescueCost, min: params.rescueMin },
    goMin: params.goMin,
    descendMin: params.descendMin,
    groundCost: params.groundCost,
    signatureMin: params.signatureMin,
    dreadCost: params.diverDread,
    resolveMax: params.diverResolveMax,
    planMax: params.diverPlanMax,
  };
}
