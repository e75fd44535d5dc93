/** Storms of orders, legal and not, thrown at a night in trouble: what must hold whatever anybody does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOrder, check } from './commands/index';
import { hashWorld } from './hash';
import type { Scenario } from './scenario';
import { fork, restore, snapshot } from './snapshot';
import { COLUMNS } from './state/sleepers';
import { step } from './step';
import { stormyCity } from './testCity';
import { CONTROL_MIN, type Order, QUESTIONS, TICKS_PER_MIN, WANTS, WEAVINGS } from './vocabulary';
import { createWorld, type World } from './world';

const scenario: Scenario = stormyCity({
  sleepers: 240,
  cast: [{ id: 'clara', name: 'Clara', ageYears: 40, household: 'voss', zone: 'centre', signature: 'friends' }],
  nights: [{ id: 'storm', title: 'Storm', day: 0, flawAtMin: 130, flawShare: 0.4, flawIslands: ['north', 'east'] }],
});
const begun = createWorld(scenario, 'storm');
while (begun.tick < CONTROL_MIN * TICKS_PER_MIN) step(begun);

const small = fc.nat(8);
const order: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ kind: fc.constant('go' as const), diver: fc.nat(3), place: small }),
  fc.record({ kind: fc.constant('ground' as const), diver: fc.nat(3), island: small }),
  fc.record({
    kind: fc.constant('ask' as const),
    diver: fc.nat(3),
    sleeper: fc.nat(250),
    questions: fc.uniqueArray(fc.nat(QUESTIONS.length - 1), { maxLength: 4 }),
    want: fc.nat(WANTS.length - 1),
  }),
  fc.record({ kind: fc.constant('weave' as const), diver: fc.nat(3), work: fc.constantFrom(...WEAVINGS), index: small }),
  fc.record({ kind: fc.constant('face' as const), diver: fc.nat(3), entity: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('signature' as const), diver: fc.nat(3), island: small }),
  fc.record({ kind: fc.constant('share' as const), diver: fc.nat(3) }),
  fc.record({ kind: fc.constant('rescue' as const), diver: fc.nat(3), other: fc.nat(3) }),
  fc.record({ kind: fc.constant('cancel' as const), diver: fc.nat(3), position: fc.nat(4) }),
  fc.record({ kind: fc.constant('reorder' as const), diver: fc.nat(3), from: fc.nat(4), to: fc.nat(4) }),
  fc.record({ kind: fc.constant('isolate-bridge' as const), bridge: small }),
  fc.record({ kind: fc.constant('dim-island' as const), island: small }),
  fc.record({ kind: fc.constant('listen' as const), island: small }),
);
/** Orders, and the minutes that pass after each. */
const storm = fc.array(fc.tuple(order, fc.nat(12)), { minLength: 10, maxLength: 60 });

function holds(world: World): void {
  const { society, sleepers, params, tallies } = world;
  for (const [name, type] of COLUMNS)
    if (type === 'f64') for (const value of sleepers[name]) if (!Number.isFinite(value)) throw new Error(`${name} holds ${value}`);
  expect(JSON.parse(JSON.stringify(society))).toEqual(society);
  const grounding = society.islands.map((_, zone) => society.divers.filter((diver) => diver.task?.order.kind === 'ground' && diver.place === zone).length);
  expect(society.islands.map((island) => island.grounded)).toEqual(grounding);
  for (const diver of society.divers) {
    expect(diver.resolve).toBeGreaterThanOrEqual(0);
    expect(diver.resolve).toBeLessThanOrEqual(params.diverResolveMax);
    expect(diver.plan.length).toBeLessThanOrEqual(params.diverPlanMax);
    if (diver.trapped) expect([diver.task, diver.plan.length, diver.path.length]).toEqual([null, 0, 0]);
  }
  expect(society.shares).toBe(society.divers.filter((diver) => diver.shared).length);
  const derived = fork(world);
  expect(derived.tallies.zones).toEqual(tallies.zones);
  expect(derived.sleepers.lucidIn).toEqual(sleepers.lucidIn);
  expect(derived.sleepers.pressure).toEqual(sleepers.pressure);
}

describe('a storm of orders', () => {
  it('breaks nothing: no NaN, resolve in range, held ground and tallies agree, nobody lost; and what is refused changes nothing', () => {
    fc.assert(
      fc.property(storm, (thrown) => {
        const world = fork(begun);
        for (const [given, pause] of thrown) {
          const before = hashWorld(world).hash;
          const verdict = check(world, given);
          expect(hashWorld(world).hash).toBe(before);
          expect(applyOrder(world, given)).toEqual(verdict);
          if (!verdict.ok) expect(hashWorld(world).hash).toBe(before);
          for (let t = 0; t < pause * TICKS_PER_MIN; t++) step(world);
        }
        holds(world);
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('goes on the same from a snapshot taken in the middle of a plan', () => {
    fc.assert(
      fc.property(storm, (thrown) => {
        const straight = fork(begun);
        const half = Math.floor(thrown.length / 2);
        let kept: World = straight;
        thrown.forEach(([given, pause], at) => {
          if (at === half) kept = restore(scenario, 'storm', {}, snapshot(straight));
          applyOrder(straight, given);
          if (at >= half) applyOrder(kept, given);
          for (let t = 0; t < pause * TICKS_PER_MIN; t++) {
            step(straight);
            if (at >= half) step(kept);
          }
        });
        expect(hashWorld(kept).hash).toBe(hashWorld(straight).hash);
      }),
      { numRuns: 15, seed: 12 },
    );
  });
});
