/** Whole ticks: the same world from the same inputs, and nothing derived ever drifts from the columns. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeOrder, encodeOrder } from './commands/index';
import { hashWorld } from './hash';
import { bridgeFlows, bridgeWeight, counts, latchTick, look, meters, zoneReadout } from './readout';
import { fork } from './snapshot';
import { COLUMNS, STATUS } from './state/sleepers';
import { TALLIES, TALLY } from './state/tallies';
import { step } from './step';
import { stormyCity, stormyWorld, testCity } from './testCity';
import { CYCLES, GATES, type Order, PHASE, PROFILING, SHARING, STAGE } from './vocabulary';
import { createWorld, type World } from './world';

const hundredths = (low: number, high: number) => fc.integer({ min: low * 100, max: high * 100 }).map((n) => n / 100);
const policy = (name: 'mandate' | 'sessionHours' | 'intensity' | 'realitySomnos', low: number, high: number) =>
  fc.record({ kind: fc.constant('set-policy' as const), policy: fc.constant(name), value: hundredths(low, high) });
const anyOrder: fc.Arbitrary<Order> = fc.oneof(
  policy('mandate', 0, 1),
  policy('sessionHours', 0, 12),
  policy('intensity', 0.5, 1.5),
  policy('realitySomnos', 0, 0.5),
  fc.record({ kind: fc.constant('set-policy' as const), policy: fc.constant('sharing' as const), value: fc.constantFrom(...SHARING) }),
  fc.record({ kind: fc.constant('set-policy' as const), policy: fc.constant('cycles' as const), value: fc.constantFrom(...CYCLES) }),
  fc.record({ kind: fc.constant('set-policy' as const), policy: fc.constant('profiling' as const), value: fc.constantFrom(...PROFILING) }),
  fc.record({ kind: fc.constant('set-policy' as const), policy: fc.constant('gate' as const), value: fc.constantFrom(...GATES) }),
  fc.record({ kind: fc.constant('isolate-bridge' as const), bridge: fc.nat(8) }),
  fc.record({ kind: fc.constant('wake-household' as const), household: fc.nat(250) }),
  fc.record({ kind: fc.constant('dim-island' as const), island: fc.nat(6) }),
  fc.record({ kind: fc.constant('listen' as const), island: fc.nat(6) }),
);
/** Orders by tick within `ticks`. */
const journal = (ticks: number) => fc.array(fc.tuple(fc.nat(ticks - 1), anyOrder), { maxLength: 40 });
type Journal = [number, Order][];

function play(world: World, ticks: number, orders: Journal, each: (world: World) => void = () => {}): World {
  for (let end = world.tick + ticks; world.tick < end; each(world)) {
    const now = orders.filter(([tick]) => tick === world.tick).map(([, order]) => order);
    if (now.length > 0) world.society.attention = 5;
    step(world, now);
  }
  return world;
}

function expectDerived(world: World): void {
  const again = fork(world);
  for (const name of ['pressure', 'lucidIn', 'bedIn'] as const) expect(world.sleepers[name], `${name} at tick ${world.tick}`).toEqual(again.sleepers[name]);
  for (const name of ['zones', 'zoneLoad', 'nightmareQ', 'viaWeight', 'flipCount'] as const)
    expect(world.tallies[name], `${name} at tick ${world.tick}`).toEqual(again.tallies[name]);
}

/** Places of numbers that JSON would not bring back to the bit: NaN, infinities, -0. */
function unsaveable(value: unknown, place: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${place} is ${value}`];
  if (typeof value !== 'object' || value === null) return value === undefined || value === null ? [`${place} is ${value}`] : [];
  return Object.entries(value).flatMap(([key, inner]) => unsaveable(inner, `${place}.${key}`));
}

/** What must hold of any world at any tick. */
function expectSound(world: World): void {
  const { sleepers: s, homes, tallies, society } = world;
  const faults: string[] = [];
  const bad = (name: string, i: number): void => {
    if (faults.length < 5) faults.push(`${name} of ${i}: ${s[name as 'F'][i]}`);
  };
  for (const [name, type] of COLUMNS) {
    if (type !== 'f64') continue;
    const low = name === 'L' ? -0.5 : 0;
    for (let i = 0; i < s.count; i++) {
      const value = s[name][i]!;
      if (!(value >= low && value <= 1) || Object.is(value, -0)) bad(name, i);
    }
  }
  const perZone = new Int32Array(tallies.zones.length);
  for (let i = 0; i < s.count; i++) {
    const status = s.status[i]!;
    const stage = status & STATUS.stage;
    const isNightmare = (status & STATUS.nightmare) !== 0;
    if (stage > STAGE.rem || (!(status & STATUS.inBed) && status !== 0)) bad('status', i);
    if (isNightmare && (stage !== STAGE.rem || status & STATUS.lucid)) bad('status', i);
    if (status & STATUS.trapped && !isNightmare) bad('status', i);
    if (isNightmare !== s.sinceTick[i]! >= 0) bad('sinceTick', i);
    if (!isNightmare && s.qPushed[i] !== 0) bad('qPushed', i);
    if (status & STATUS.inBed) perZone[homes.zoneOf[i]! * TALLIES + TALLY.inBed]!++;
  }
  for (let z = 0; z < society.islands.length; z++) {
    const of = (field: number): number => tallies.zones[z * TALLIES + field]!;
    const size = homes.zoneFirst[z + 1]! - homes.zoneFirst[z]!;
    if (of(TALLY.inBed) !== perZone[z * TALLIES + TALLY.inBed] || of(TALLY.inBed) > size) faults.push(`in bed of zone ${z}`);
    if (of(TALLY.asleep) > of(TALLY.inBed) || of(TALLY.rem) > of(TALLY.asleep) || of(TALLY.nightmare) > of(TALLY.rem)) faults.push(`stages of zone ${z}`);
    if (of(TALLY.trapped) > of(TALLY.nightmare) || of(TALLY.nightmare) + of(TALLY.lucid) > of(TALLY.inBed)) faults.push(`counts of zone ${z}`);
    const { stability } = society.islands[z]!;
    if (!(stability >= 0 && stability <= 1)) faults.push(`stability of zone ${z}`);
  }
  faults.push(...unsaveable(society, 'society'));
  expect(faults).toEqual([]);
}

describe('a run', () => {
  it('is the same for the same scenario, seed and orders, and another for another seed', () => {
    const orders: Journal = [
      [12, { kind: 'isolate-bridge', bridge: 2 }],
      [100, { kind: 'set-policy', policy: 'intensity', value: 1.2 }],
      [130, { kind: 'dim-island', island: 1 }],
    ];
    const hash = (seed: string, given: Journal): string => hashWorld(play(createWorld(stormyCity({ sleepers: 300 }), seed), 300, given)).hash;
    const first = hash('one', orders);
    expect(hash('one', orders)).toBe(first);
    expect(hash('two', orders)).not.toBe(first);
    expect(hash('one', [])).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
  });

  it('does not depend on the options that are not given, nor on other worlds alive', () => {
    const scenario = stormyCity({ sleepers: 120 });
    const one = createWorld(scenario, 's');
    const two = createWorld(structuredClone(scenario), 's', { night: 1, sleepers: 120, difficulty: 'normal' });
    for (let t = 0; t < 200; t++) {
      step(one);
      step(two);
    }
    expect(hashWorld(one).hash).toBe(hashWorld(two).hash);
  });

  it('is the same however its ticks are grouped, and whoever looks on', () => {
    const straight = play(stormyWorld('look', 300), 240, []);
    const grouped = stormyWorld('look', 300);
    for (const ticks of [1, 7, 60, 100, 72]) play(grouped, ticks, []);
    expect(hashWorld(grouped).hash).toBe(hashWorld(straight).hash);
    const watched = play(stormyWorld('look', 300), 240, [], (world) => {
      meters(world);
      counts(world);
      look(world, world.tick % 300);
      zoneReadout(world, world.tick % 6);
      bridgeFlows(world, new Float64Array(14));
      bridgeWeight(world, 3);
      latchTick(world);
      if (world.tick % 20 === 0) hashWorld(world);
      if (world.tick % 20 === 1) fork(world);
    });
    expect(hashWorld(watched).hash).toBe(hashWorld(straight).hash);
    expect(watched.tallies.zones).toEqual(straight.tallies.zones);
  });

  it('is the same from orders that went through their numbers and back', () => {
    const property = (orders: Journal): void => {
      const again = orders.map(([tick, order]): [number, Order] => [tick, decodeOrder(encodeOrder(order))!]);
      expect(again).toEqual(orders);
      expect(hashWorld(play(stormyWorld('codec', 120), 40, again)).hash).toBe(hashWorld(play(stormyWorld('codec', 120), 40, orders)).hash);
    };
    fc.assert(fc.property(journal(40), property), { numRuns: 10, seed: 5 });
  });

  it('answers each order in turn, and passes over what cannot be given', () => {
    const world = stormyWorld('turn', 300);
    const given: Order[] = [
      { kind: 'dim-island', island: 1 },
      { kind: 'dim-island', island: 1 },
      { kind: 'isolate-bridge', bridge: 99 },
      { kind: 'listen', island: 1 },
    ];
    expect(step(world, given)).toEqual([{ ok: true }, { ok: false, why: 'already-dimmed' }, { ok: false, why: 'no-such-bridge' }, { ok: true }]);
    expect(world.society.attention).toBe(1);
  });
});

describe('what is derived', () => {
  it('equals a full recomputation after any orders, at any tick', () => {
    const property = (seed: number, sleepers: number, orders: Journal): void => {
      const world = stormyWorld(`d${seed}`, sleepers);
      play(world, 240, orders, (now) => {
        if (now.tick % 23 === 0) expectDerived(now);
      });
      expectDerived(world);
      expectSound(world);
    };
    fc.assert(fc.property(fc.nat(1000), fc.integer({ min: 300, max: 600 }), journal(240), property), { numRuns: 15, seed: 21 });
  });

  it.each([
    ['one', 12],
    ['own', 6],
  ] as const)('stays right from lights-out to dawn and beyond, and every count with it: cycles %s, %d h on the network', (cycles, sessionHours) => {
    const world = createWorld(stormyCity({ sleepers: 300, policies: { mandate: 1, cycles, sessionHours } }), 'whole');
    let most = 0;
    play(world, 3500, [[500, { kind: 'set-policy', policy: 'sharing', value: 'zone' }]], (now) => {
      most = Math.max(most, counts(now).nightmare);
      if (now.tick % 97 !== 0) return;
      expectDerived(now);
      expectSound(now);
    });
    expect(most).toBeGreaterThan(30);
    expect(world.society.playing).toBe(false);
  });
});

describe('a reduced case', () => {
  it.each([
    ['hazard', { physiology: false, rule: 'hazard', q: 1, phi: 1, pEnd: 0.1, seeds: 10, afterBout: 'immune' }],
    ['threshold', { physiology: false, rule: 'threshold', theta: 0.1, seeds: 6 }],
  ] as const)('runs only its contagion, by the same systems, and keeps its sums: %s', (_, overrides) => {
    const world = createWorld(testCity({ sleepers: 400, overrides }), 'reduced');
    const before = hashWorld(world).groups;
    let most = 0;
    play(world, 300, [], (now) => {
      const { nightmare, lucid } = counts(now);
      most = Math.max(most, nightmare + lucid);
    });
    expect(most).toBeGreaterThan(60);
    expectDerived(world);
    const after = hashWorld(world).groups;
    const changed = after.filter((group, g) => group.hash !== before[g]!.hash).map(({ name }) => name);
    const contagion = ['status', 'flags', 'sinceTick', 'qPushed', 'pressure', 'lucidIn', 'causes', 'society', 'tick'];
    expect(changed.filter((name) => !contagion.includes(name))).toEqual([]);
  });
});

describe('a storm', () => {
  it('keeps every number in its range, and closes and opens the gate as it should', () => {
    const world = stormyWorld('storm', 600, {
      params: { reversalLucidity: 0.02, reversalHoldMin: 20, capacity: 0.5, h0: 0.002, stabilityProtocolWear: 0.2, trappedAfterMin: 5, reversalShares: 0 },
    });
    let failed = 0;
    let trapped = 0;
    let fallen = 0;
    play(world, 900, [], (now) => {
      const gate = now.society.wakeGateFailed;
      if (gate !== (now.society.phase === PHASE.protocol)) throw new Error('the gate and the phase part');
      if (gate) failed++;
      trapped = Math.max(trapped, counts(now).trapped);
      fallen = Math.max(fallen, now.society.islands.filter((island) => island.fallen).length);
      if (now.tick % 60 === 0) expectSound(now);
    });
    expect(failed).toBeGreaterThan(60);
    expect(trapped).toBeGreaterThan(20);
    expect(fallen).toBeGreaterThan(0);
    expectSound(world);
  });

  it('lets nobody out of bed and nobody wake while the gate has failed', () => {
    const world = stormyWorld('locked', 400, { params: { capacity: 0.5, h0: 0.002, reversalLucidity: 2 } });
    let seen = 0;
    let before = world.sleepers.status.slice();
    play(world, 700, [], (now) => {
      const status = now.sleepers.status.slice();
      if (now.society.wakeGateFailed && now.tick % 6 !== 0) {
        for (let i = 0; i < 400; i++) {
          if (before[i]! & STATUS.inBed && !(status[i]! & STATUS.inBed)) throw new Error(`${i} got up at ${now.tick}`);
          if ((before[i]! & STATUS.stage) !== STAGE.wake && (status[i]! & STATUS.stage) === STAGE.wake) throw new Error(`${i} woke at ${now.tick}`);
        }
        seen++;
      }
      before = status;
    });
    expect(seen).toBeGreaterThan(100);
  });

  it('leaves lucid sleepers lucid until they leave bed, and out of any nightmare', () => {
    const world = stormyWorld('gold', 400);
    let before = world.sleepers.status.slice();
    let kept = 0;
    play(world, 700, [], (now) => {
      const { status } = now.sleepers;
      for (let i = 0; i < 400; i++) {
        if (!(before[i]! & STATUS.lucid) || !(status[i]! & STATUS.inBed)) continue;
        if (!(status[i]! & STATUS.lucid) || status[i]! & (STATUS.nightmare | STATUS.trapped)) throw new Error(`${i} lost it at ${now.tick}`);
        kept++;
      }
      before = status.slice();
    });
    expect(kept).toBeGreaterThan(1000);
  });

  it('names as source only a neighbour who was in nightmare over an open link', () => {
    const world = stormyWorld('source', 400);
    let links = 0;
    for (let t = 0; t < 600; t++) {
      const before = world.sleepers.status.slice();
      const from = world.causes.count;
      step(world, t === 90 ? [{ kind: 'set-policy', policy: 'sharing', value: 'zone' }] : []);
      for (let e = from; e < world.causes.count; e++) {
        expect(world.causes.tick(e)).toBe(t);
        const source = world.causes.source(e);
        if (source < 0) continue;
        const { offsets, targets, via } = world.network;
        const p = targets.subarray(offsets[world.causes.sleeper(e)], offsets[world.causes.sleeper(e) + 1]).indexOf(source);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(before[source]! & STATUS.nightmare).toBe(STATUS.nightmare);
        const weight = world.tallies.viaWeight[via[offsets[world.causes.sleeper(e)]! + p]!]!;
        expect(weight).toBe(16);
        links++;
      }
    }
    expect(links).toBeGreaterThan(20);
  });
});

describe('a calm city', () => {
  it('sleeps through its night: to bed after ten, up by the morning, hardly a nightmare', () => {
    const world = createWorld(testCity({ sleepers: 400, policies: { mandate: 0, gate: 'early' } }), 'calm');
    const inBed = (): number => world.sleepers.status.filter((status) => status & STATUS.inBed).length;
    expect(inBed()).toBeLessThan(40);
    play(world, 240 * 6, []);
    expect(inBed()).toBeGreaterThan(380);
    play(world, 3240 - 240 * 6, []);
    expect(world.society.outcome).toBe('won');
    expect(world.causes.count).toBeLessThan(40);
    play(world, 8640 - 3240, []);
    expect(inBed()).toBeLessThan(40);
    expectSound(world);
  });
});
