/** An hour of the evening for one island: composed dreams and the clinic's files, and storms of both. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWorld } from '../hash';
import { type ComposerSpec, DREAM_PARAMETERS, type DreamChoice, type Scenario } from '../scenario';
import { fork, restore, snapshot } from '../snapshot';
import { outOfBounds } from '../snapshotBounds';
import { step } from '../step';
import { wantsLeft } from '../systems/asking';
import { chosenOf, dreamEffects } from '../systems/composer';
import { testCity } from '../testCity';
import type { Order } from '../vocabulary';
import { createWorld, type World } from '../world';
import { applyOrder, check, decodeOrder, encodeOrder, parseOrder } from './index';

const choice = (id: string, intensity: number, openness: number, novelty: number, tenderness: number): DreamChoice => ({
  id,
  title: id,
  intensity,
  openness,
  novelty,
  tenderness,
});
const CHOICES = [choice('fierce', 1, 0, 0, 0), choice('open', 0, 1, 0, 0), choice('new', 0, 0, 1, 0), choice('tender', 0, 0, 0, 1)];
const COMPOSER: ComposerSpec = {
  hours: 1,
  cards: ['place', 'companion', 'thread', 'tone', 'ending'].map((id) => ({ id, title: id, choices: CHOICES })),
  effects: {
    intensity: [
      { kind: 'here', column: 'D', by: 0.04 },
      { kind: 'scalar', scalar: 'pressure', by: -0.03 },
    ],
    openness: [
      { kind: 'here', column: 'A', by: 0.02 },
      { kind: 'here', column: 'R', by: -0.02 },
    ],
    novelty: [{ kind: 'here', column: 'L', by: 0.02 }],
    tenderness: [
      { kind: 'here', column: 'F', by: -0.02 },
      { kind: 'here', column: 'T', by: -0.02 },
      { kind: 'scalar', scalar: 'pressure', by: 0.01 },
    ],
  },
};
const SCENARIO: Scenario = testCity({
  sleepers: 120,
  pressure: 0.5,
  evening: {
    hours: 4,
    policyHours: 1,
    councilPressure: 1,
    policyPressure: {},
    divers: 2,
    rituals: [{ id: 'walk', title: 'Walk', hours: 1, effects: [] }],
    composer: COMPOSER,
    filesHours: 1,
  },
});
const evening = (): World => createWorld(SCENARIO, 'island-evening');
const ALL_FIERCE = [0, 0, 0, 0, 0];
const compose = (island: number, cards: number[] = ALL_FIERCE): Order => ({ kind: 'compose', island, cards });
const read = (island: number): Order => ({ kind: 'read-files', island });
const given = (world: World, ...orders: Order[]): string[] =>
  orders.map((order) => {
    const verdict = applyOrder(world, order);
    return verdict.ok ? 'ok' : verdict.why;
  });
const mean = ({ sleepers, homes }: World, column: 'A' | 'D' | 'F' | 'T' | 'R' | 'L', island: number): number => {
  const [from, to] = [homes.zoneFirst[island]!, homes.zoneFirst[island + 1]!];
  let sum = 0;
  for (let i = from; i < to; i++) sum += sleepers[column][i]!;
  return sum / (to - from);
};

describe('a composed dream', () => {
  it('binds and earns when it is intense, on its own island alone', () => {
    const world = evening();
    for (let i = 0; i < world.sleepers.count; i++) world.sleepers.D[i] = 0.3;
    expect(given(world, compose(1))).toEqual(['ok']);
    expect(mean(world, 'D', 1)).toBeCloseTo(0.5, 12);
    expect(mean(world, 'D', 0)).toBeCloseTo(0.3, 12);
    expect(world.society).toMatchObject({ hoursLeft: 3, pressure: expect.closeTo(0.35, 12) });
  });
  it('restores when it is tender, and earns nothing', () => {
    const world = evening();
    for (let i = 0; i < world.sleepers.count; i++) world.sleepers.F[i] = world.sleepers.T[i] = 0.5;
    given(world, compose(0, [3, 3, 3, 3, 3]));
    expect([mean(world, 'F', 0), mean(world, 'T', 0), world.society.pressure].map((value) => value.toFixed(2))).toEqual(['0.40', '0.40', '0.55']);
  });
  it('is composed once an island an evening, for its hour, of cards there are', () => {
    const world = evening();
    expect(
      given(world, compose(0), compose(0, [3, 3, 3, 3, 3]), compose(9), compose(1, [0, 0, 0, 0]), compose(1, [0, 0, 0, 0, 4]), compose(1, [0, 0, 0, 0, 0, 0])),
    ).toEqual(['ok', 'already-composed', 'no-such-island', 'no-such-card', 'no-such-card', 'no-such-card']);
    expect(given(world, { kind: 'hold-ritual', ritual: 0, island: 0 }, compose(1), compose(2), compose(3))).toEqual(['ok', 'ok', 'ok', 'no-hours']);
    step(world);
    expect(check(world, compose(3))).toEqual({ ok: false, why: 'not-now' });
    const without = createWorld(testCity({ sleepers: 60 }), 'none');
    expect(given(without, compose(0), read(0))).toEqual(['no-such-card', 'no-files']);
  });
  it('is a linear function of its cards: the sum of what each does alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }), (cards) => {
        const chosen = chosenOf(COMPOSER, cards)!;
        const keyOf = (effect: object): string => JSON.stringify({ ...effect, by: 0 });
        const sums = new Map<string, number>();
        for (const one of chosen) for (const effect of dreamEffects(COMPOSER, [one])) sums.set(keyOf(effect), (sums.get(keyOf(effect)) ?? 0) + effect.by);
        const together = dreamEffects(COMPOSER, chosen);
        expect(together.length).toBe([...sums.values()].filter((by) => Math.abs(by) > 1e-9).length);
        for (const effect of together) expect(effect.by).toBeCloseTo(sums.get(keyOf(effect))!, 12);
      }),
      { seed: 3 },
    );
    expect(DREAM_PARAMETERS.every((parameter) => COMPOSER.effects[parameter].length > 0)).toBe(true);
  });
});

describe('the files of an island', () => {
  it('make its thread known tonight, so that one question is enough there', () => {
    const world = evening();
    const sleeper = world.homes.zoneFirst[1]!;
    expect(wantsLeft(world, sleeper, [4]).length).toBeGreaterThan(1);
    expect(given(world, read(1), read(1), read(9))).toEqual(['ok', 'already-read', 'no-such-island']);
    for (let tick = 0; tick < 30; tick++) step(world);
    expect(world.society.islands.map(({ thread }) => thread)).toEqual(world.society.islands.map((_, island) => island === 1));
    expect(wantsLeft(world, sleeper, [4])).toEqual([world.sleepers.wantKind[sleeper]]);
  });
});

const order: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ kind: fc.constant('compose' as const), island: fc.nat(6), cards: fc.array(fc.nat(4), { minLength: 4, maxLength: 6 }) }),
  fc.record({ kind: fc.constant('compose' as const), island: fc.nat(3), cards: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }) }),
  fc.record({ kind: fc.constant('read-files' as const), island: fc.nat(6) }),
  fc.record({ kind: fc.constant('hold-ritual' as const), ritual: fc.nat(1), island: fc.nat(6) }),
);

describe('a storm of evening orders', () => {
  it('goes through codec and parser, changes nothing when refused, stays within bounds, and a snapshot goes on the same', () => {
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 12 }), (thrown) => {
        const world = evening();
        for (const one of thrown) {
          expect(decodeOrder(encodeOrder(one))).toEqual(one);
          expect(parseOrder({ ...one })).toEqual(one);
          expect(parseOrder({ ...one, more: 1 })).toBeNull();
          const before = hashWorld(world).hash;
          const verdict = check(world, one);
          expect(applyOrder(world, one)).toEqual(verdict);
          if (!verdict.ok) expect(hashWorld(world).hash).toBe(before);
        }
        expect(world.society.hoursLeft).toBeGreaterThanOrEqual(0);
        expect(outOfBounds(world)).toBeNull();
        const again = restore(SCENARIO, 'island-evening', {}, snapshot(world));
        const forked = fork(world);
        for (const one of [world, again, forked]) for (let tick = 0; tick < 12; tick++) step(one);
        expect(new Set([world, again, forked].map((one) => hashWorld(one).hash)).size).toBe(1);
      }),
      { numRuns: 40, seed: 21 },
    );
  });
  it.each([
    { island: 0, cards: [0, -1, 0, 0, 0] },
    { island: 0, cards: [0, 0.5, 0, 0, 0] },
    { island: 0, cards: 'all' },
    { island: 0, cards: Array(21).fill(0) },
    { island: 0, cards: new Array(5) },
  ])('reads nothing else as cards: %j', (fields) => {
    expect(parseOrder({ kind: 'compose', ...fields })).toBeNull();
  });
});
