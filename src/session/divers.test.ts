import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { step } from '../sim/step';
import { neighboursOf } from '../sim/systems/ways';
import { CONTROL_MIN, type DiverOrder, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { diverViews, islandFlags, wayOf } from './divers';

function controlled(): World {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const world = createWorld(loaded.scenario, 'views', { night: 4, sleepers: 200 });
  while (world.tick < CONTROL_MIN * TICKS_PER_MIN) step(world);
  return world;
}

describe('divers as the page sees them', () => {
  it('show an order that waits for the next tick as planned, with its way and arrival', () => {
    const world = controlled();
    const from = world.society.divers[0]!.place;
    const to = neighboursOf(world, from)[0]!;
    const order: DiverOrder = { kind: 'go', diver: 0, place: to };
    const [view] = diverViews(world, [order]);
    expect(view!.plan).toEqual([{ order, place: to, route: [to], arrivesTick: world.tick + world.params.goMin * TICKS_PER_MIN, lacks: 0 }]);
    expect(wayOf(world, order)).toEqual({ route: [from, to], min: world.params.goMin });
    expect(world.society.divers[0]!.plan).toEqual([]);
  });

  it('show what walking really brings, and when', () => {
    const world = controlled();
    const to = neighboursOf(world, world.society.divers[0]!.place)[0]!;
    step(world, [{ kind: 'go', diver: 0, place: to }]);
    const [view] = diverViews(world, []);
    expect(view!.path).toEqual([to]);
    while (world.tick <= view!.endTick) step(world);
    expect(world.society.divers[0]!.place).toBe(to);
    expect(diverViews(world, [])[0]!.path).toEqual([]);
  });

  it('say what a step lacks in resolve, after what comes before it is paid for', () => {
    const world = controlled();
    const diver = world.society.divers[0]!;
    for (const island of world.society.islands) island.stability = 0.5;
    const mend: DiverOrder = { kind: 'weave', diver: 0, work: 'mend', index: diver.place };
    const lacks = (): number[] => diverViews(world, [mend, mend, mend])[0]!.plan.map((one) => one.lacks);
    const price = world.params.weaveCost;
    expect(lacks()).toEqual([0, 0, 0]);
    diver.resolve = price + 1;
    expect(lacks()).toEqual([0, price - 1, price - 1]);
  });

  it('take waiting changes of the plan into account', () => {
    const world = controlled();
    const [a, b] = [0, 1].map((place): DiverOrder => ({ kind: 'ground', diver: 0, island: place }));
    const kinds = (orders: DiverOrder[]): unknown[] => diverViews(world, orders)[0]!.plan.map(({ order }) => 'island' in order && order.island);
    expect(kinds([a!, b!])).toEqual([0, 1]);
    expect(kinds([a!, b!, { kind: 'reorder', diver: 0, from: 1, to: 0 }])).toEqual([1, 0]);
    expect(kinds([a!, b!, { kind: 'cancel', diver: 0, position: 0 }])).toEqual([1]);
  });

  it('find no way for what is not there', () => {
    const world = controlled();
    expect(wayOf(world, { kind: 'weave', diver: 0, work: 'close', index: 9999 })).toBeNull();
    expect(wayOf(world, { kind: 'rescue', diver: 0, other: 99 })).toBeNull();
    expect(wayOf(world, { kind: 'go', diver: 99, place: 0 })).toBeNull();
    expect(wayOf(world, { kind: 'go', diver: 0, place: 999 })).toBeNull();
  });

  it('know an island that is held', () => {
    const world = controlled();
    world.society.islands[2]!.grounded = 1;
    expect(islandFlags(world).map(({ grounded }) => grounded)[2]).toBe(true);
  });
});
