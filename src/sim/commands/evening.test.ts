import { describe, expect, it } from 'vitest';
import { hashWorld } from '../hash';
import type { CastSpec, Effect, Scenario, SceneSpec } from '../scenario';
import { fork, restore, snapshot } from '../snapshot';
import { deriveAll } from '../state/tallies';
import { advanceToNight, step } from '../step';
import { castSleeper } from '../systems/story';
import { testCity } from '../testCity';
import { NIGHT_TICKS, type Order } from '../vocabulary';
import { createWorld, type World } from '../world';
import { check, decodeOrder, encodeOrder, parseOrder } from './index';

const CAST: CastSpec[] = [
  { id: 'ada', name: 'Ada', ageYears: 40, household: 'a', zone: 'north' },
  { id: 'ben', name: 'Ben', ageYears: 41, household: 'b', zone: 'south' },
  { id: 'cy', name: 'Cy', ageYears: 42, household: 'c', zone: 'east' },
];
const scene = (id: string, change: Partial<SceneSpec>, ...effects: Effect[][]): SceneSpec => ({
  id,
  title: id,
  place: '',
  when: { phase: 'dusk', night: 1 },
  with: [],
  hours: 1,
  opens: false,
  answers: effects.map((list) => ({ needs: [], hours: 0, effects: list })),
  ...change,
});
const TELLS: Effect[] = [{ kind: 'fact', fact: 'told_once', promise: false }];
const SCENES: SceneSpec[] = [
  scene('opening', { opens: true, hours: 0 }, [], TELLS),
  scene('ada_alone', {}, [{ kind: 'person', person: 'ada', column: 'A', by: 0.5 }], [{ kind: 'city', column: 'F', by: -1 }]),
  scene('tie', { hours: 2 }, [{ kind: 'tie', a: 'ada', b: 'ben', factor: 3 }]),
  scene('later', { when: { phase: 'dusk', night: 2 } }, []),
  scene('known', {}, []),
  scene('morning', { when: { phase: 'dawn', night: 1 }, with: ['ada'] }, [{ kind: 'scalar', scalar: 'trust', by: 0.2 }]),
  scene('end', { when: { phase: 'ending', ending: 'good' } }, []),
];
SCENES[4]!.answers[0]!.needs = ['told_once'];
const SCENARIO: Scenario = testCity({
  sleepers: 120,
  cast: CAST,
  nights: [
    { id: 'one', title: 'One', day: 0, divers: ['ada'], policies: { mandate: 0.5 } },
    { id: 'two', title: 'Two', day: 1, divers: ['ada'] },
  ],
  evening: {
    hours: 3,
    policyHours: 1,
    councilPressure: 0.75,
    policyPressure: { mandate: -0.4 },
    divers: 2,
    rituals: [{ id: 'walk', title: 'Walk', hours: 1, effects: [{ kind: 'here', column: 'F', by: 0.5 }] }],
  },
  story: { scenes: SCENES, facts: ['told_once'], promises: [] },
  endings: [
    { id: 'never', outcome: 'won', autonomyAtLeast: 1 },
    { id: 'good', outcome: 'won' },
    { id: 'bad', outcome: 'lost' },
  ],
});
const AT = Object.fromEntries(SCENES.map(({ id }, index) => [id, index]));
const say = (id: string, choice = 0): Order => ({ kind: 'choose', scene: AT[id]!, choice });
const evening = (): World => createWorld(SCENARIO, 'evening');
const why = (world: World, order: Order): string => {
  const verdict = check(world, order);
  return verdict.ok ? 'ok' : verdict.why;
};
/** Gives orders at this tick and takes it. */
const give = (world: World, ...orders: Order[]): World => {
  expect(step(world, orders)).toEqual(orders.map(() => ({ ok: true })));
  return world;
};

describe('an answer', () => {
  it('waits for the scene that opens the evening, then costs its hours', () => {
    const world = evening();
    expect(why(world, say('ada_alone'))).toBe('not-now');
    give(world, say('opening'), say('ada_alone'), say('tie'));
    expect(world.society).toMatchObject({ hoursLeft: 0, told: [AT.opening, AT.ada_alone, AT.tie] });
  });
  it('can be given once, on its own evening, before the night begins', () => {
    const world = evening();
    expect(step(world, [say('opening'), say('opening', 1)])).toEqual([{ ok: true }, { ok: false, why: 'already-told' }]);
    expect(why(world, say('ada_alone'))).toBe('not-now');
    expect([why(evening(), say('later')), why(evening(), say('morning')), why(evening(), { kind: 'choose', scene: 99, choice: 0 })]).toEqual([
      'not-now',
      'not-now',
      'no-such-scene',
    ]);
  });
  it('is refused for want of hours, and of what must be true', () => {
    const without = [say('opening'), say('known')];
    expect(step(evening(), without)[1]).toEqual({ ok: false, why: 'not-true-yet' });
    expect(step(evening(), [say('opening', 1), say('known'), say('tie'), say('ada_alone')]).map((verdict) => (verdict.ok ? 'ok' : verdict.why))).toEqual([
      'ok',
      'ok',
      'ok',
      'no-hours',
    ]);
  });
  it('moves the variable it names, of whom it names, within its range', () => {
    const before = evening();
    const ada = castSleeper(before, 'ada');
    const one = fork(before);
    give(one, say('opening'), say('ada_alone'));
    expect(one.sleepers.A[ada]).toBeGreaterThan(before.sleepers.A[ada]!);
    expect(one.sleepers.A[ada]).toBeLessThanOrEqual(1);
    expect(one.sleepers.A[ada + 1]).toBeCloseTo(before.sleepers.A[ada + 1]!, 3);
    const all = fork(before);
    give(all, say('opening'), say('ada_alone', 1));
    expect(Math.max(...all.sleepers.F.slice(0, 20))).toBeLessThan(0.01);
  });
  it('of a morning is given at its dawn', () => {
    const world = evening();
    for (let tick = 0; tick < NIGHT_TICKS; tick++) step(world);
    const { trust } = world.society;
    give(world, say('morning'));
    expect(world.society.trust).toBeCloseTo(trust + 0.2, 12);
    expect(why(world, say('morning'))).toBe('not-now');
  });
  it('of a morning waits for whoever it begins with: not while they have not woken', () => {
    const world = evening();
    for (let tick = 0; tick < NIGHT_TICKS; tick++) step(world);
    world.society.facts = [...world.society.facts, 'lost_ada'];
    expect(why(world, say('morning'))).toBe('not-now');
  });
});

describe('a tie', () => {
  it('carries what two people push on one another, and a snapshot keeps it', () => {
    const world = give(evening(), say('opening'), say('tie'));
    for (let tick = 0; tick < 900; tick++) step(world);
    const kept = { lucid: world.sleepers.lucidIn.slice(), bed: world.sleepers.bedIn.slice(), pressure: world.sleepers.pressure.slice() };
    deriveAll(world);
    expect([world.sleepers.lucidIn, world.sleepers.bedIn, world.sleepers.pressure]).toEqual([kept.lucid, kept.bed, kept.pressure]);
    expect(world.sleepers.bedIn[castSleeper(world, 'ada')]! % 16).toBe(0);
    const again = restore(SCENARIO, 'evening', {}, snapshot(world));
    for (const one of [world, again]) for (let tick = 0; tick < 60; tick++) step(one);
    expect(hashWorld(again).hash).toBe(hashWorld(world).hash);
  });
});

describe('a ritual', () => {
  it('is held once an evening, on one island, for its hours', () => {
    const world = evening();
    const [island, other] = [0, 1].map((zone) => world.homes.zoneFirst[zone]!) as [number, number];
    const before = [world.sleepers.F[island]!, world.sleepers.F[other]!];
    expect(
      step(world, [
        { kind: 'hold-ritual', ritual: 0, island: 0 },
        { kind: 'hold-ritual', ritual: 0, island: 1 },
      ]),
    ).toEqual([{ ok: true }, { ok: false, why: 'already-held' }]);
    expect(world.sleepers.F[island]! - before[0]!).toBeGreaterThan(0.3);
    expect(world.sleepers.F[other]! - before[1]!).toBeLessThan(0.1);
    expect(world.society.hoursLeft).toBe(2);
  });
});

describe('who dives', () => {
  const at = (id: string): number => CAST.findIndex((person) => person.id === id);
  it('is chosen of an evening among those asked, as many as can be watched', () => {
    const world = evening();
    expect(why(world, { kind: 'appoint', person: at('ben'), dives: true })).toBe('cannot-dive');
    world.society.willing = ['ben', 'cy'];
    give(world, { kind: 'appoint', person: at('ben'), dives: true });
    expect(world.society.divers.map(({ sleeper }) => sleeper)).toEqual(['ada', 'ben'].map((id) => castSleeper(world, id)));
    expect(why(world, { kind: 'appoint', person: at('cy'), dives: true })).toBe('not-now');
    const other = evening();
    other.society.willing = ['ben', 'cy'];
    expect(
      step(other, [
        { kind: 'appoint', person: at('ben'), dives: true },
        { kind: 'appoint', person: at('cy'), dives: true },
        { kind: 'appoint', person: at('ada'), dives: false },
      ]).map((verdict) => (verdict.ok ? 'ok' : verdict.why)),
    ).toEqual(['ok', 'divers-full', 'ok']);
    expect(other.society.divers.map(({ sleeper }) => sleeper)).toEqual([castSleeper(other, 'ben')]);
  });
});

describe('evenings', () => {
  it('have an hour less when the council presses, and policies are signed in them', () => {
    const world = evening();
    expect(world.society.hoursLeft).toBe(3);
    give(world, { kind: 'set-policy', policy: 'mandate', value: 0.25 });
    expect(world.society).toMatchObject({ hoursLeft: 2, policies: { mandate: 0.25 } });
    expect(why(world, { kind: 'set-policy', policy: 'mandate', value: 1 })).toBe('not-now');
    world.society.pressure = 0.8;
    advanceToNight(world, 2);
    expect(world.society).toMatchObject({ night: 2, hoursLeft: 2, told: [], facts: expect.arrayContaining([]) });
    expect(why(world, say('later'))).toBe('ok');
  });
  it('end the last night with the first ending that fits', () => {
    const world = evening();
    advanceToNight(world, 2);
    for (let tick = 0; tick < NIGHT_TICKS; tick++) step(world);
    expect(world.society.outcome).toBe('won:good');
    expect(why(world, say('end'))).toBe('ok');
  });
});

it.each<Order>([
  { kind: 'choose', scene: 3, choice: 1 },
  { kind: 'hold-ritual', ritual: 2, island: 5 },
  { kind: 'appoint', person: 7, dives: false },
])('goes through the codec and the parser: %j', (order) => {
  expect(decodeOrder(encodeOrder(order))).toEqual(order);
  expect(parseOrder({ ...order })).toEqual(order);
  expect(parseOrder({ ...order, more: 1 })).toBeNull();
});
