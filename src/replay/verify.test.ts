import { beforeAll, describe, expect, it } from 'vitest';
import type { ReplayBody } from '../content/replaySchema';
import { check } from '../sim/commands/index';
import type { Scenario } from '../sim/scenario';
import { step } from '../sim/step';
import type { Order, TimedOrder } from '../sim/vocabulary';
import { createWorld } from '../sim/world';
import { decodeReplay, encodeReplay } from './codec';
import { decodeTimed, Journal } from './journal';
import { Playback } from './playback';
import { verifyReplay } from './verify';

const SCENARIO: Scenario = {
  format: 'nightmare-scenario',
  version: 1,
  id: 'three',
  title: 'Three',
  city: {
    sleepers: 240,
    zones: [
      { id: 'a', name: 'A', x: -0.5, y: 0 },
      { id: 'b', name: 'B', x: 0.5, y: 0 },
      { id: 'c', name: 'C', x: 0, y: 0.7 },
    ],
    bridges: 'gabriel',
  },
  cast: [],
  policies: { mandate: 1, sharing: 'all', sessionHours: 9, cycles: 'one', profiling: 'none', gate: 'early', intensity: 1, realitySomnos: 0 },
  trust: 0.5,
  pressure: 0.5,
  nights: [{ id: 'one', title: 'One', day: 0, start: { A: { mean: 0.25 }, F: { mean: 0.4 } } }],
};
const TICKS = 1500;
const WISHES: TimedOrder[] = [
  { tick: 300, order: { kind: 'dim-island', island: 1 } },
  { tick: 300, order: { kind: 'dim-island', island: 1 } },
  { tick: 700, order: { kind: 'set-policy', policy: 'intensity', value: 1.4 } },
  { tick: 1100, order: { kind: 'isolate-bridge', bridge: 0 } },
];

let body: ReplayBody;
let orders: TimedOrder[];
const copyOf = (): ReplayBody => structuredClone(body);

beforeAll(() => {
  const world = createWorld(SCENARIO, 'seed');
  const journal = new Journal(250);
  while (world.tick < TICKS) {
    const { tick } = world;
    const due: Order[] = WISHES.filter((wish) => wish.tick === tick).map(({ order }) => order);
    journal.note(tick, due, step(world, due));
    journal.watch(world);
  }
  body = journal.body(world, { scenarioId: 'three', contentHash: '0'.repeat(16), seed: 'seed', deltas: {} }, 'test');
  orders = journal.orders;
});

describe('a recorded night', () => {
  it('holds the orders that acted, and not the one that was refused', () => {
    expect(orders).toEqual([WISHES[0], WISHES[2], WISHES[3]]);
    expect(body.checkpoints.map(({ tick }) => tick)).toEqual([250, 500, 750, 1000, 1250, 1500]);
  });
  it('survives its own file', () => {
    const decoded = decodeReplay(encodeReplay(body), (value) => ({ ok: true, value: value as ReplayBody }));
    expect(decoded).toEqual({ ok: true, body, orders });
  });
  it('plays again to the same hash', () => {
    expect(verifyReplay(SCENARIO, body, orders)).toEqual({ verified: true, tick: TICKS, hash: body.final.hash });
  });
  it('can be stopped on the way', () => {
    const playback = new Playback(SCENARIO, body, orders);
    playback.to(720);
    expect(playback.world.tick).toBe(720);
    expect(playback.world.society.policies.intensity).toBe(1.4);
    expect(check(playback.world, { kind: 'set-policy', policy: 'intensity', value: 1.4 })).toEqual({ ok: false, why: 'no-change' });
  });
});

describe('verification finds', () => {
  it('an order that was moved, by the first checkpoint after it', () => {
    const moved = orders.map((timed, index) => (index === 1 ? { ...timed, tick: 690 } : timed));
    expect(verifyReplay(SCENARIO, body, moved)).toMatchObject({ verified: false, firstTick: 750 });
  });
  it('an order that was left out', () => {
    expect(verifyReplay(SCENARIO, body, orders.slice(1))).toMatchObject({ verified: false, firstTick: 500 });
  });
  it('an order that could not have been given', () => {
    const forged = [orders[0]!, { tick: 310, order: { kind: 'dim-island', island: 1 } } as const, ...orders.slice(1)];
    expect(verifyReplay(SCENARIO, body, forged)).toEqual({ verified: false, firstTick: 310, array: 'orders', index: 1 });
  });
  it('another seed, at once', () => {
    expect(verifyReplay(SCENARIO, { ...copyOf(), seed: 'other' }, orders)).toMatchObject({ verified: false, firstTick: 250 });
  });
  it('the array and the place in it', () => {
    const altered = copyOf();
    const group = altered.checkpoints[2]!.groups.find(({ name }) => name === 'F')!;
    group.hash = 'f'.repeat(16);
    group.chunks[3]! ^= 1;
    expect(verifyReplay(SCENARIO, altered, orders)).toEqual({ verified: false, firstTick: 750, array: 'F', index: 24 });
  });
  it('a final hash, an outcome or a score that was written in', () => {
    const final = copyOf();
    final.final.hash = 'f'.repeat(16);
    expect(verifyReplay(SCENARIO, final, orders)).toEqual({ verified: false, firstTick: TICKS, array: 'hash', index: 0 });
    expect(verifyReplay(SCENARIO, { ...copyOf(), outcome: 'won:by-fraud' }, orders)).toMatchObject({ verified: false, array: 'outcome' });
    expect(verifyReplay(SCENARIO, { ...copyOf(), score: body.score + 1 }, orders)).toMatchObject({ verified: false, array: 'score' });
  });
});

describe('an order in numbers', () => {
  it('is itself again, or nothing', () => {
    for (const timed of WISHES) expect(decodeTimed([timed.tick, ...codedOf(timed)])).toEqual(timed);
    expect(decodeTimed([5, 99, 1])).toBeNull();
    expect(decodeTimed([5])).toBeNull();
  });
});

function codedOf(timed: TimedOrder): number[] {
  const journal = new Journal();
  journal.note(timed.tick, [timed.order], [{ ok: true }]);
  return journal.body(createWorld(SCENARIO, 'seed'), { scenarioId: 'three', contentHash: '', seed: 'seed', deltas: {} }).orders[0]!.slice(1);
}
