/** Go, Ground, Share and Rescue: orders that name a place or another diver. */
import { centreIsOpen, centreOf, pathBetween } from '../systems/ways';
import type { World } from '../world';
import { type Command, hasExactly, isIndex, OK, refuse } from './command';
import { addToPlan, checkPlan } from './plan';

function reachable(world: World, from: number, place: number): ReturnType<typeof refuse> {
  if (place === centreOf(world) && !centreIsOpen(world)) return refuse('centre-closed');
  return pathBetween(world, from, place) === null ? refuse('no-way-there') : OK;
}

export const go: Command<'go'> = {
  kind: 'go',
  parse: (value) =>
    hasExactly(value, ['diver', 'place']) && isIndex(value.diver) && isIndex(value.place) ? { kind: 'go', diver: value.diver, place: value.place } : null,
  check: (world, order) =>
    checkPlan(world, order, (diver) => {
      if (order.place > centreOf(world)) return refuse('no-such-island');
      return diver.place === order.place && diver.plan.length === 0 && diver.path.length === 0
        ? refuse('no-change')
        : reachable(world, diver.place, order.place);
    }),
  apply: addToPlan,
  encode: ({ diver, place }) => [diver, place],
  decode: ([diver, place, ...rest]) => (rest.length === 0 && isIndex(diver) && isIndex(place) ? { kind: 'go', diver, place } : null),
};

export const ground: Command<'ground'> = {
  kind: 'ground',
  parse: (value) =>
    hasExactly(value, ['diver', 'island']) && isIndex(value.diver) && isIndex(value.island)
      ? { kind: 'ground', diver: value.diver, island: value.island }
      : null,
  check: (world, order) =>
    checkPlan(world, order, (diver) => {
      const island = world.society.islands[order.island];
      if (!island) return refuse('no-such-island');
      if (island.fallen) return refuse('island-fallen');
      if (diver.task?.order.kind === 'ground' && diver.place === order.island && diver.plan.length === 0) return refuse('no-change');
      return reachable(world, diver.place, order.island);
    }),
  apply: addToPlan,
  encode: ({ diver, island }) => [diver, island],
  decode: ([diver, island, ...rest]) => (rest.length === 0 && isIndex(diver) && isIndex(island) ? { kind: 'ground', diver, island } : null),
};

export const share: Command<'share'> = {
  kind: 'share',
  parse: (value) => (hasExactly(value, ['diver']) && isIndex(value.diver) ? { kind: 'share', diver: value.diver } : null),
  check: (world, order) =>
    checkPlan(world, order, (diver) => {
      if (diver.shared || diver.plan.some((planned) => planned.kind === 'share')) return refuse('already-shared');
      return reachable(world, diver.place, centreOf(world));
    }),
  apply: addToPlan,
  encode: ({ diver }) => [diver],
  decode: ([diver, ...rest]) => (rest.length === 0 && isIndex(diver) ? { kind: 'share', diver } : null),
};

export const rescue: Command<'rescue'> = {
  kind: 'rescue',
  parse: (value) =>
    hasExactly(value, ['diver', 'other']) && isIndex(value.diver) && isIndex(value.other) ? { kind: 'rescue', diver: value.diver, other: value.other } : null,
  check: (world, order) =>
    checkPlan(world, order, (diver) => {
      const other = world.society.divers[order.other];
      if (!other) return refuse('no-such-diver');
      return other.trapped ? reachable(world, diver.place, other.place) : refuse('diver-free');
    }),
  apply: addToPlan,
  encode: ({ diver, other }) => [diver, other],
  decode: ([diver, other, ...rest]) => (rest.length === 0 && isIndex(diver) && isIndex(other) ? { kind: 'rescue', diver, other } : null),
};
