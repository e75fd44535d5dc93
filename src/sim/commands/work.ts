/** Weave, Face and the signature: a diver's work on a bridge, an island, a being. */
import { wovenWeight } from '../systems/verbs';
import { centreIsOpen, centreOf, pathBetween } from '../systems/ways';
import { type Verdict, WEAVINGS } from '../vocabulary';
import type { World } from '../world';
import { type Command, hasExactly, isIndex, OK, type OrderOf, refuse } from './command';
import { addToPlan, checkPlan } from './plan';

type Weave = OrderOf<'weave'>;

function buildWeave(diver: unknown, work: unknown, index: unknown): Weave | null {
  const known = WEAVINGS.find((name) => name === work);
  return known && isIndex(diver) && isIndex(index) ? { kind: 'weave', diver, work: known, index } : null;
}

function checkWeave(world: World, from: number, { work, index }: Weave): Verdict {
  const { society, bridges } = world;
  if (work === 'mend') {
    const island = society.islands[index];
    if (!island) return refuse('no-such-island');
    if (island.stability >= 1) return refuse('no-change');
    return pathBetween(world, from, index) === null ? refuse('no-way-there') : OK;
  }
  const bridge = society.bridges[index];
  if (!bridge) return refuse('no-such-bridge');
  if (wovenWeight(work, bridge.weight, world.params.weaveWide) === bridge.weight) return refuse('no-change');
  const { a, b } = bridges[index]!;
  return pathBetween(world, from, a) === null && pathBetween(world, from, b) === null ? refuse('no-way-there') : OK;
}

export const weave: Command<'weave'> = {
  kind: 'weave',
  parse: (value) => (hasExactly(value, ['diver', 'work', 'index']) ? buildWeave(value.diver, value.work, value.index) : null),
  check: (world, order) => checkPlan(world, order, (diver) => checkWeave(world, diver.place, order)),
  apply: addToPlan,
  encode: ({ diver, work, index }) => [diver, WEAVINGS.indexOf(work), index],
  decode: ([diver, work, index, ...rest]) => (rest.length === 0 ? buildWeave(diver, WEAVINGS[work ?? -1], index) : null),
};

export const face: Command<'face'> = {
  kind: 'face',
  parse: (value) =>
    hasExactly(value, ['diver', 'entity']) && isIndex(value.diver) && isIndex(value.entity) ? { kind: 'face', diver: value.diver, entity: value.entity } : null,
  check: (world, order) =>
    checkPlan(world, order, (diver) => {
      const entity = world.society.entities.find((other) => other.id === order.entity);
      if (!entity) return refuse('no-such-entity');
      if (entity.place === centreOf(world) && !centreIsOpen(world)) return refuse('centre-closed');
      return pathBetween(world, diver.place, entity.place) === null ? refuse('no-way-there') : OK;
    }),
  apply: addToPlan,
  encode: ({ diver, entity }) => [diver, entity],
  decode: ([diver, entity, ...rest]) => (rest.length === 0 && isIndex(diver) && isIndex(entity) ? { kind: 'face', diver, entity } : null),
};

export const signature: Command<'signature'> = {
  kind: 'signature',
  parse: (value) =>
    hasExactly(value, ['diver', 'island']) && isIndex(value.diver) && isIndex(value.island)
      ? { kind: 'signature', diver: value.diver, island: value.island }
      : null,
  check: (world, order) =>
    checkPlan(world, order, (diver) => {
      if (diver.signatureSpent || diver.plan.some((planned) => planned.kind === 'signature')) return refuse('signature-spent');
      if (!world.society.islands[order.island]) return refuse('no-such-island');
      return pathBetween(world, diver.place, order.island) === null ? refuse('no-way-there') : OK;
    }),
  apply: addToPlan,
  encode: ({ diver, island }) => [diver, island],
  decode: ([diver, island, ...rest]) => (rest.length === 0 && isIndex(diver) && isIndex(island) ? { kind: 'signature', diver, island } : null),
};
