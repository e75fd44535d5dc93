import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWorld } from '../hash';
import { fork } from '../snapshot';
import { STATUS } from '../state/sleepers';
import { step } from '../step';
import { ASLEEP, IN_NIGHTMARE, IN_REM, LUCID, plainWorld, putAll, testCity } from '../testCity';
import { ORDER_KINDS, type Order, type Refusal, STAGE } from '../vocabulary';
import type { World } from '../world';
import { applyOrder, check, decodeOrder, encodeOrder, parseOrder } from './index';

function city(): World {
  const world = plainWorld(testCity({ sleepers: 300, policies: { mandate: 0.5 } }), 'orders');
  world.tick = 600;
  return putAll(world, (i) => ({ status: [IN_REM, IN_NIGHTMARE, LUCID, ASLEEP | STAGE.n2, STATUS.inBed, 0][i % 6]!, q: 0.5, L: 0.1 }));
}

const GOOD: Order[] = [
  { kind: 'set-policy', policy: 'mandate', value: 0.75 },
  { kind: 'set-policy', policy: 'sessionHours', value: 9 },
  { kind: 'set-policy', policy: 'intensity', value: 1.25 },
  { kind: 'set-policy', policy: 'realitySomnos', value: 0.5 },
  { kind: 'set-policy', policy: 'sharing', value: 'household' },
  { kind: 'set-policy', policy: 'cycles', value: 'own' },
  { kind: 'set-policy', policy: 'profiling', value: 'deep' },
  { kind: 'set-policy', policy: 'gate', value: 'early' },
  { kind: 'isolate-bridge', bridge: 3 },
  { kind: 'wake-household', household: 0 },
  { kind: 'dim-island', island: 4 },
  { kind: 'listen', island: 0 },
];

describe('reading an order', () => {
  it.each(GOOD)('takes $kind exactly as it is', (order) => {
    expect(parseOrder(order)).toEqual(order);
    expect(parseOrder(JSON.parse(JSON.stringify(order)))).toEqual(order);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'listen'],
    ['a number', 4],
    ['an empty record', {}],
    ['a list', ['listen', 0]],
    ['an unknown kind', { kind: 'open-sesame' }],
    ['a kind of a prototype', { kind: 'constructor' }],
    ['a missing key', { kind: 'listen' }],
    ['an extra key', { kind: 'listen', island: 1, loud: true }],
    ['an extra own __proto__', JSON.parse('{"kind":"listen","island":1,"__proto__":{}}')],
    ['an inherited key', Object.assign(Object.create({ island: 1 }), { kind: 'listen' })],
    ['an inherited key and an extra one', Object.assign(Object.create({ island: 1 }), { kind: 'listen', loud: 1 })],
    ['an inherited kind', Object.assign(Object.create({ kind: 'listen' }), { island: 1 })],
    ['an inherited kind and an extra key', Object.assign(Object.create({ kind: 'listen' }), { island: 1, loud: 1 })],
    ['a negative index', { kind: 'listen', island: -1 }],
    ['half an index', { kind: 'listen', island: 0.5 }],
    ['NaN', { kind: 'listen', island: Number.NaN }],
    ['Infinity', { kind: 'isolate-bridge', bridge: Number.POSITIVE_INFINITY }],
    ['an index as text', { kind: 'dim-island', island: '0' }],
    ['an index beyond 32 bits', { kind: 'wake-household', household: 4294967296 }],
    ['a policy as a prototype', { kind: 'set-policy', policy: '__proto__', value: 1 }],
    ['an unknown policy', { kind: 'set-policy', policy: 'kindness', value: 1 }],
    ['a policy of the wrong type', { kind: 'set-policy', policy: 'mandate', value: 'all' }],
    ['an unknown choice', { kind: 'set-policy', policy: 'gate', value: 'never' }],
    ['a number for a choice', { kind: 'set-policy', policy: 'gate', value: 0 }],
    ['a policy of NaN', { kind: 'set-policy', policy: 'mandate', value: Number.NaN }],
    ['a negative policy', { kind: 'set-policy', policy: 'mandate', value: -0.5 }],
    ['a policy finer than hundredths', { kind: 'set-policy', policy: 'mandate', value: 0.123 }],
    ['an infinite policy', { kind: 'set-policy', policy: 'sessionHours', value: Number.POSITIVE_INFINITY }],
  ])('refuses %s as malformed', (_, value) => {
    const world = city();
    const before = hashWorld(world).hash;
    expect(parseOrder(value)).toBeNull();
    expect(check(world, value)).toEqual({ ok: false, why: 'malformed' });
    expect(applyOrder(world, value)).toEqual({ ok: false, why: 'malformed' });
    expect(hashWorld(world).hash).toBe(before);
  });

  it('never throws on anything', () => {
    const world = city();
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ kind: fc.constantFrom(...ORDER_KINDS), island: fc.anything(), bridge: fc.anything() }, { requiredKeys: ['kind'] }),
      fc.record({ kind: fc.constant('set-policy'), policy: fc.constantFrom('mandate', 'gate', 'sharing', 'toString'), value: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const order = parseOrder(value);
        expect(check(world, value).ok).toBe(order !== null && check(world, order).ok);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('never lets a -0 into a policy', () => {
    const order = parseOrder({ kind: 'set-policy', policy: 'mandate', value: -0 });
    expect(order).toEqual({ kind: 'set-policy', policy: 'mandate', value: 0 });
  });
});

describe('an order as whole numbers', () => {
  it.each(GOOD)('comes back the same: $kind', (order) => {
    const numbers = encodeOrder(order);
    for (const number of numbers) expect(Number.isInteger(number) && number >= 0).toBe(true);
    expect(decodeOrder(numbers)).toEqual(order);
    expect(decodeOrder([...numbers, 0])).toBeNull();
    expect(decodeOrder(numbers.slice(0, -1))).toBeNull();
  });

  it('comes back the same for every hundredth', () => {
    for (let hundredth = 0; hundredth <= 1200; hundredth++) {
      const order: Order = { kind: 'set-policy', policy: 'sessionHours', value: hundredth / 100 };
      expect(parseOrder(order)).toEqual(order);
      expect(decodeOrder(encodeOrder(order))).toEqual(order);
    }
  });

  it('is null or a parseable order for any numbers', () => {
    const number = fc.oneof(fc.nat(20), fc.nat(), fc.integer(), fc.double());
    fc.assert(
      fc.property(fc.array(number, { maxLength: 4 }), (numbers) => {
        const order = decodeOrder(numbers);
        if (order !== null) expect(parseOrder(order)).toEqual(order);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

describe('why an order cannot be given', () => {
  const listenTo = (island: number): Order => ({ kind: 'listen', island });
  const dim = (island: number): Order => ({ kind: 'dim-island', island });
  const isolate = (bridge: number): Order => ({ kind: 'isolate-bridge', bridge });
  const wake = (household: number): Order => ({ kind: 'wake-household', household });
  const broke = (world: World): void => {
    world.society.attention = 0;
  };
  const quiet = (world: World): void => {
    putAll(world, (i) => ({ status: i % 2 === 0 ? STATUS.inBed : 0 }));
  };
  const given =
    (...orders: Order[]) =>
    (world: World): void => {
      for (const order of orders) applyOrder(world, order);
    };
  const unchanged = (): void => {};

  const cases: [Refusal, string, Order, (world: World) => void][] = [
    ['out-of-range', 'mandate above 1', { kind: 'set-policy', policy: 'mandate', value: 1.01 }, unchanged],
    ['out-of-range', 'intensity below .5', { kind: 'set-policy', policy: 'intensity', value: 0.49 }, unchanged],
    ['out-of-range', 'intensity above 1.5', { kind: 'set-policy', policy: 'intensity', value: 1.51 }, unchanged],
    ['out-of-range', 'session above 12 h', { kind: 'set-policy', policy: 'sessionHours', value: 12.01 }, unchanged],
    ['out-of-range', 'Reality Somnos above .5', { kind: 'set-policy', policy: 'realitySomnos', value: 0.51 }, unchanged],
    ['no-change', 'mandate as it is', { kind: 'set-policy', policy: 'mandate', value: 0.5 }, unchanged],
    ['no-change', 'sharing as it is', { kind: 'set-policy', policy: 'sharing', value: 'all' }, unchanged],
    ['no-such-bridge', 'the eighth of seven bridges', isolate(7), unchanged],
    ['no-such-island', 'to dim the seventh of six', dim(6), unchanged],
    ['no-such-island', 'to listen to the seventh of six', listenTo(6), unchanged],
    ['no-such-household', 'one past the last', wake(city().homes.householdFirst.length - 1), unchanged],
    ['no-attention', 'isolate', isolate(0), broke],
    ['no-attention', 'dim', dim(0), broke],
    ['no-attention', 'listen', listenTo(0), broke],
    ['no-attention', 'wake', wake(0), broke],
    ['already-isolated', 'twice', isolate(2), given(isolate(2))],
    ['already-dimmed', 'twice', dim(2), given(dim(2))],
    ['already-listening', 'twice', listenTo(2), given(listenTo(2))],
    [
      'rebounding',
      'dim within the hour after',
      dim(2),
      (world) => {
        given(dim(2))(world);
        world.tick += 360;
      },
    ],
    [
      'three-dimmed',
      'a fourth',
      dim(3),
      (world) => {
        given(dim(0), dim(1), dim(2))(world);
        world.society.attention = 5;
      },
    ],
    [
      'island-fallen',
      'dim what has fallen',
      dim(1),
      (world) => {
        world.society.islands[1]!.fallen = true;
      },
    ],
    [
      'wake-gate-failed',
      'wake',
      wake(0),
      (world) => {
        world.society.wakeGateFailed = true;
      },
    ],
    ['nobody-asleep', 'wake the wakeful', wake(0), quiet],
  ];

  it.each(cases)('%s: %s; and then nothing changes and nothing is drawn', (why, _, order, prepare) => {
    const world = city();
    prepare(world);
    const before = hashWorld(world).hash;
    const tallies = structuredClone(world.tallies);
    expect(check(world, order)).toEqual({ ok: false, why });
    expect(applyOrder(world, order)).toEqual({ ok: false, why });
    expect(hashWorld(world).hash).toBe(before);
    expect(world.tallies).toEqual(tallies);
    const other = fork(world);
    expect(step(world, [order])).toEqual([{ ok: false, why }]);
    step(other);
    expect(hashWorld(world).hash).toBe(hashWorld(other).hash);
  });

  it('is nothing for each good order, and a check changes nothing', () => {
    for (const order of GOOD) {
      const world = city();
      const before = hashWorld(world).hash;
      expect(check(world, order)).toEqual({ ok: true });
      expect(hashWorld(world).hash).toBe(before);
      expect(applyOrder(world, order)).toEqual({ ok: true });
      expect(hashWorld(world).hash).not.toBe(before);
    }
  });
});

describe('what an order does', () => {
  it('costs one attention at the desk and none for a policy', () => {
    for (const order of GOOD) {
      const world = city();
      applyOrder(world, order);
      expect(world.society.attention).toBe(order.kind === 'set-policy' ? 3 : 2);
    }
  });

  it('wakes everyone asleep in one household, out of any nightmare, at a price of rest', () => {
    const world = city();
    const { householdFirst } = world.homes;
    let household = 0;
    while (householdFirst[household + 1]! - householdFirst[household]! < 3) household++;
    const before = world.sleepers.status.slice();
    applyOrder(world, { kind: 'wake-household', household });
    for (let i = 0; i < 300; i++) {
      const stage = before[i]! & STATUS.stage;
      const woken = world.homes.householdOf[i] === household && before[i]! & STATUS.inBed && stage !== STAGE.wake;
      expect(world.sleepers.status[i]).toBe(woken ? before[i]! & ~(STATUS.stage | STATUS.nightmare) : before[i]);
      expect(world.sleepers.L[i]).toBeCloseTo(woken ? 0.13 : 0.1, 14);
      if (woken) expect(world.sleepers.sinceTick[i]).toBe(-1);
    }
    const again = fork(world);
    expect(world.tallies.zones).toEqual(again.tallies.zones);
    expect(world.sleepers.pressure).toEqual(again.sleepers.pressure);
  });

  it('dims for an hour and rebounds for an hour; listens for an hour; isolates for an hour', () => {
    const world = city();
    applyOrder(world, { kind: 'dim-island', island: 1 });
    applyOrder(world, { kind: 'listen', island: 2 });
    applyOrder(world, { kind: 'isolate-bridge', bridge: 0 });
    expect(world.society.islands[1]).toMatchObject({ dimmedUntilTick: 960, reboundUntilTick: 1320 });
    expect(world.society.islands[2]!.listenedUntilTick).toBe(960);
    expect(world.society.bridges[0]!.isolatedUntilTick).toBe(960);
  });

  it('opens the links that sharing names', () => {
    const weights = (sharing: 'own' | 'household' | 'zone' | 'all'): number[] => {
      const world = city();
      applyOrder(world, { kind: 'set-policy', policy: sharing === 'all' ? 'gate' : 'sharing', value: sharing === 'all' ? 'early' : sharing } as Order);
      expect(world.sleepers.pressure).toEqual(fork(world).sleepers.pressure);
      return [...world.tallies.viaWeight.subarray(0, 4)];
    };
    expect(weights('own')).toEqual([0, 0, 0, 0]);
    expect(weights('household')).toEqual([16, 0, 0, 0]);
    expect(weights('zone')).toEqual([16, 16, 0, 0]);
    expect(weights('all')).toEqual([16, 16, 16, 16]);
  });
});
