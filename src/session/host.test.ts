import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { hashWorld } from '../sim/hash';
import { restore } from '../sim/snapshot';
import { step } from '../sim/step';
import { CONTROL_MIN, LOOK, type Order, TICKS_PER_MIN, type TimedOrder } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { POOL_SIZE } from './framePool';
import { createHost, FRAMES_PER_S } from './host';
import { ManualClock } from './manualClock';
import { type FromWorker, PERSON_STRIDE, type RunSource, type ToWorker } from './protocol';

type Kind<T extends FromWorker['type']> = Extract<FromWorker, { type: T }>;
const NIGHT_4: RunSource = { scenario: 'nightmare-protocol', seed: 'host', night: 4, sleepers: 300 };

/** Time that passes while work is done: a millisecond a look. */
class BusyClock extends ManualClock {
  override nowMs(): number {
    this.spend(1);
    return super.nowMs();
  }
}

function open(source: RunSource = NIGHT_4, giveBack = true, clock = new ManualClock()) {
  const heard: FromWorker[] = [];
  const host = createHost({
    clock,
    loadScenario,
    send: (message, transfer) => {
      const copy = structuredClone(message, { transfer });
      heard.push(copy);
      if (copy.type === 'frame' && giveBack) clock.after(1, () => send({ type: 'give-back', buffer: copy.buffer }));
    },
  });
  const send = (message: ToWorker): void => host.receive(structuredClone(message, { transfer: message.type === 'give-back' ? [message.buffer] : [] }));
  const all = <T extends FromWorker['type']>(type: T) => heard.filter((message): message is Kind<T> => message.type === type);
  const hash = (): string => {
    send({ type: 'hash', ref: 1 });
    return all('hash').at(-1)!.hash;
  };
  send({ type: 'open', source });
  return { clock, host, heard, send, all, hash };
}

function worldOf({ scenario, seed, ...options }: RunSource): World {
  const loaded = loadScenario(scenario);
  if (!loaded.ok) throw new Error(loaded.detail);
  return createWorld(loaded.scenario, seed, options);
}

/** The same night without a session: orders at their ticks, nothing else. */
function straight(source: RunSource, orders: readonly TimedOrder[], ticks: number): string {
  const world = worldOf(source);
  while (world.tick < ticks)
    step(
      world,
      orders.filter(({ tick }) => tick === world.tick).map(({ order }) => order),
    );
  return hashWorld(world).hash;
}

const DIM: Order = { kind: 'dim-island', island: 3 };

describe('opening', () => {
  it('says what the city is and shows it, paused', () => {
    const { all, heard, clock } = open();
    const { city } = all('ready')[0]!;
    expect(heard.map(({ type }) => type)).toEqual(['ready', 'frame']);
    expect(city).toMatchObject({ scenario: 'nightmare-protocol', seed: 'host', night: 4, sleepers: 300 });
    expect(city.zones.reduce((sum, { count }) => sum + count, 0)).toBe(300);
    expect(city.household).toHaveLength(300);
    expect(city.bridges.every(({ a, b, links }) => a !== b && Number.isInteger(links))).toBe(true);
    const family = new Map<number, number>();
    city.household.forEach((household, i) => {
      expect(family.get(household) ?? city.familyName[i]).toBe(city.familyName[i]);
      family.set(household, city.familyName[i]!);
    });
    clock.advance(5000);
    expect(all('frame')).toHaveLength(1);
  });

  it.each<[RunSource, string]>([
    [{ scenario: 'atlantis', seed: 's' }, 'unknown-scenario'],
    [{ scenario: { json: '{"format":', name: 'mine.json' }, seed: 's' }, 'bad-scenario'],
    [{ scenario: 'sandbox', seed: 's', sleepers: 1e9 }, 'bad-source'],
    [{ scenario: 'sandbox', seed: 's', sleepers: Number.NaN }, 'bad-source'],
    [{ scenario: 'nightmare-protocol', seed: 's', sleepers: 2 }, 'bad-source'],
    [{ scenario: 'nightmare-protocol', seed: 's', night: 9 }, 'bad-source'],
  ])('answers %j with %s', (source, code) => {
    const { heard, all, send } = open(source);
    expect(heard).toHaveLength(1);
    expect(all('fault')[0]).toMatchObject({ code, fatal: true });
    expect(all('fault')[0]!.detail).not.toBe('');
    send({ type: 'speed', speed: 1 });
    expect(heard).toHaveLength(1);
  });

  it.each(['gentle', 'nightmare'] as const)('plays at difficulty %s, and says so', (difficulty) => {
    const { all, hash, send } = open({ ...NIGHT_4, difficulty });
    expect(all('ready')[0]!.city.difficulty).toBe(difficulty);
    send({ type: 'step', ticks: 2400 });
    expect(hash()).toBe(straight({ ...NIGHT_4, difficulty }, [], 2400));
    expect(hash()).not.toBe(straight(NIGHT_4, [], 2400));
  });

  it('refuses a difficulty there is not', () => {
    const { all } = open({ ...NIGHT_4, difficulty: 'cruel' as 'hard' });
    expect(all('ready')).toEqual([]);
    expect(all('fault')[0]).toMatchObject({ code: 'bad-source' });
  });

  it('can open another run after a fault or another run', () => {
    const { send, all } = open({ scenario: 'atlantis', seed: 's' });
    send({ type: 'open', source: NIGHT_4 });
    send({ type: 'open', source: { ...NIGHT_4, sleepers: 400 } });
    expect(all('ready').map(({ city }) => city.sleepers)).toEqual([300, 400]);
    expect(all('frame').map(({ frame }) => frame.people.length)).toEqual([300 * PERSON_STRIDE, 400 * PERSON_STRIDE]);
  });

  it('refuses a snapshot that does not fit', () => {
    const { send, all } = open();
    send({ type: 'open', source: NIGHT_4, resume: { kept: { tick: 3, snapshot: new ArrayBuffer(99), record: new ArrayBuffer(0) }, orders: [], untilTick: 5 } });
    expect(all('fault')[0]).toMatchObject({ code: 'bad-snapshot', fatal: true });
  });

  it('takes no harm from what is not of the protocol', () => {
    const { host, all, hash } = open();
    const before = hash();
    for (const message of [null, 7, 'x', {}, { type: 'constructor' }, { type: 'speed', speed: 3 }, { type: 'step', ticks: 1.5 }, { type: 'give-back' }])
      host.receive(message);
    expect(all('fault')).toHaveLength(8);
    expect(all('fault').every(({ fatal }) => !fatal)).toBe(true);
    expect(hash()).toBe(before);
  });
});

describe('a run that breaks', () => {
  it('is closed and told of, and time stops', () => {
    const clock = new ManualClock();
    const heard: FromWorker[] = [];
    const loaded = loadScenario('nightmare-protocol');
    if (!loaded.ok) throw new Error(loaded.detail);
    let broken = false;
    const scenario = new Proxy(loaded.scenario, {
      get(target, key, receiver): unknown {
        if (broken) throw new Error('a broken invariant');
        return Reflect.get(target, key, receiver);
      },
    });
    const host = createHost({ clock, loadScenario: () => ({ ok: true, scenario }), send: (message) => heard.push(message) });
    host.receive({ type: 'open', source: NIGHT_4 });
    host.receive({ type: 'speed', speed: 1 });
    clock.advance(1000);
    broken = true;
    clock.advance(1000);
    expect(heard.at(-1)).toEqual({ type: 'fault', code: 'crashed', detail: 'a broken invariant', fatal: true });
    expect(clock.waiting).toBe(0);
    const count = heard.length;
    host.receive({ type: 'step', ticks: 5 });
    expect(heard).toHaveLength(count);
  });
});

describe('the world through a host', () => {
  it.each([1, 7, 60])('is the same when stepped %i ticks a call', (chunk) => {
    const { send, hash } = open();
    for (let tick = 0; tick < 840; tick += chunk) {
      if (tick === 420) send({ type: 'order', ref: 5, order: DIM });
      send({ type: 'step', ticks: chunk });
    }
    expect(hash()).toBe(straight(NIGHT_4, [{ tick: 420, order: DIM }], 840));
  });

  it('is the same at any speed, through pauses and hiding', () => {
    const { send, clock, all, hash } = open();
    send({ type: 'speed', speed: 4 });
    clock.advance(3000);
    send({ type: 'order', ref: 5, order: DIM });
    send({ type: 'hidden', hidden: true });
    clock.advance(3000);
    send({ type: 'hidden', hidden: false });
    send({ type: 'speed', speed: 1 });
    clock.advance(5100);
    send({ type: 'next-event', maxMin: 20 });
    clock.advance(5000);
    send({ type: 'hash', ref: 9 });
    const { tick } = all('hash').at(-1)!;
    const given = all('answer').find(({ ref }) => ref === 5)!;
    expect(given.ok).toBe(true);
    expect(hash()).toBe(straight(NIGHT_4, [{ tick: given.tick, order: DIM }], tick));
    expect(all('speed').map(({ speed, why }) => `${speed} ${why}`)).toEqual(['4 asked', '0 hidden', '1 asked', '0 event']);
  });

  it('is the same on the way to the morning, which an order slows down', () => {
    const { send, clock, all, hash } = open();
    send({ type: 'to-morning', speed: 1 });
    clock.advance(3000);
    send({ type: 'order', ref: 5, order: DIM });
    clock.advance(1000);
    const given = all('answer').find(({ ref }) => ref === 5)!;
    expect(given.tick).toBeGreaterThanOrEqual(350);
    expect(all('frame').at(-1)!.frame.tick - given.tick).toBeLessThanOrEqual(6);
    // The night is decided on the way, and stands until it is sent on.
    for (let i = 0; i < 2; i++) {
      send({ type: 'to-morning', speed: 1 });
      clock.advance(30_000);
    }
    expect(all('frame').at(-1)!.frame.tick).toBe(3240);
    expect(hash()).toBe(straight(NIGHT_4, [{ tick: given.tick, order: DIM }], 3240));
    expect(all('speed').map(({ speed, why }) => `${speed} ${why}`)).toEqual(['1 to-morning', '1 asked', '1 to-morning', '0 ended', '1 to-morning', '0 ended']);
  });

  it('does not stop on the way to the morning for a tide, but for whoever is free', () => {
    const { send, clock, all } = open({ ...NIGHT_4, night: 1 });
    const said = () => all('speed').map(({ speed, why, cause }) => `${speed} ${why} ${cause?.kind ?? ''}`.trim());
    send({ type: 'pace', pauses: ['tide-turns', 'diver-free'], quickLightsOut: false });
    send({ type: 'step', ticks: CONTROL_MIN * TICKS_PER_MIN + 1 });
    send({ type: 'speed', speed: 4 });
    clock.advance(200_000);
    expect(said()).toEqual(['4 asked', '0 event tide-turns']);
    send({ type: 'order', ref: 1, order: { kind: 'go', diver: 0, place: 3 } });
    send({ type: 'to-morning', speed: 1 });
    clock.advance(200_000);
    send({ type: 'to-morning', speed: 1 });
    clock.advance(200_000);
    expect(said().slice(2)).toEqual(['1 to-morning', '0 event diver-free', '1 to-morning', '0 ended']);
    expect(all('frame').at(-1)!.frame.tick).toBe(3240);
  });

  it('plays no tick past dawn', () => {
    const { send, all } = open();
    send({ type: 'step', ticks: 5000 });
    send({ type: 'hash', ref: 1 });
    expect(all('hash')[0]!.tick).toBe(3240);
    expect(all('speed').at(-1)).toMatchObject({ speed: 0, why: 'ended' });
  });
});

describe('orders', () => {
  it('act at the start of the next tick and are answered then, a refusal at once', () => {
    const { send, all } = open();
    send({ type: 'order', ref: 1, order: DIM });
    expect(all('answer')).toEqual([]);
    send({ type: 'order', ref: 2, order: DIM });
    send({ type: 'step', ticks: 1 });
    expect(all('answer').map(({ ref, ok, why, tick }) => ({ ref, ok, why, tick }))).toEqual([
      { ref: 1, ok: true, why: null, tick: 0 },
      { ref: 2, ok: false, why: 'already-dimmed', tick: -1 },
    ]);
    send({ type: 'order', ref: 3, order: { kind: 'dim-island', island: 99 } });
    send({ type: 'order', ref: 4, order: { kind: 'dim-island', island: 1, extra: true } as unknown as Order });
    send({ type: 'check', ref: 5, order: { kind: 'listen', island: 0 } });
    expect(
      all('answer')
        .slice(2)
        .map(({ why }) => why),
    ).toEqual(['no-such-island', 'malformed', null]);
  });

  it('refused ones change nothing and are not in the journal', () => {
    const { send, all, hash } = open();
    for (let i = 0; i < 5; i++) send({ type: 'order', ref: i, order: DIM });
    // Each order given while time stands still has been shown as waiting.
    expect(all('frame').at(-1)!.frame.waiting).toContainEqual(DIM);
    for (const { buffer } of all('frame')) send({ type: 'give-back', buffer });
    send({ type: 'step', ticks: 60 });
    send({ type: 'keep', ref: 9 });
    expect(all('kept').at(-1)!.orders).toEqual([{ tick: 0, order: DIM }]);
    expect(hash()).toBe(straight(NIGHT_4, [{ tick: 0, order: DIM }], 60));
    expect(all('frame').flatMap(({ events }) => events.filter(({ kind }) => kind === 'order'))).toEqual([{ kind: 'order', tick: 0, order: DIM }]);
  });

  it('in any storm leave a journal that plays the same night', () => {
    const number = fc.oneof(fc.integer({ min: -1, max: 45 }), fc.constant(Number.NaN), fc.double());
    const anything = fc.oneof(
      fc.record({ kind: fc.constant('isolate-bridge'), bridge: number }),
      fc.record({ kind: fc.constant('wake-household'), household: number }),
      fc.record({ kind: fc.constantFrom('dim-island', 'listen'), island: number }),
      fc.record({
        kind: fc.constant('set-policy'),
        policy: fc.constantFrom('mandate', 'intensity', 'sharing'),
        value: fc.oneof(fc.constantFrom(0.5, 1, 'zone', 'all'), number),
      }),
      fc.anything(),
    );
    const move = fc.oneof({ weight: 3, arbitrary: fc.record({ order: anything }) }, { weight: 1, arbitrary: fc.record({ ticks: fc.nat(40) }) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const { host, send, all, hash } = open({ ...NIGHT_4, sleepers: 60 });
        let asked = 0;
        for (const next of moves) {
          if ('ticks' in next) send({ type: 'step', ticks: next.ticks });
          else host.receive({ type: 'order', ref: asked++, order: next.order });
        }
        send({ type: 'step', ticks: 1 });
        send({ type: 'keep', ref: 1 });
        const { orders, kept } = all('kept').at(-1)!;
        expect(all('answer')).toHaveLength(asked);
        expect(all('answer').filter(({ ok }) => ok)).toHaveLength(orders.length);
        expect(all('fault')).toEqual([]);
        expect(hash()).toBe(straight({ ...NIGHT_4, sleepers: 60 }, orders, kept.tick));
      }),
      { numRuns: 40 },
    );
  });
});

describe('pictures', () => {
  it('are of the world as it stands', () => {
    const { send, all } = open();
    send({ type: 'step', ticks: 1000 });
    const { frame } = all('frame').at(-1)!;
    const world = worldOf(NIGHT_4);
    for (let t = 0; t < 1000; t++) step(world);
    expect(frame).toMatchObject({ tick: 1000, nightMin: 166, clockMin: 46 });
    expect(frame.zones).toHaveLength(world.society.islands.length * 17);
    let inBed = 0;
    for (let i = 0; i < 300; i++) if (frame.people[i * PERSON_STRIDE] !== LOOK.awake) inBed++;
    expect(inBed).toBeGreaterThan(200);
    expect(frame.counts.asleep).toBe(inBed);
    expect(frame.meters.r).toBeGreaterThan(0);
  });

  it.each([1, 2, 4] as const)('come at most twenty times a second at %ix', (speed) => {
    const { send, clock, all } = open();
    send({ type: 'speed', speed });
    clock.advance(10_000);
    const frames = all('frame').length;
    expect(frames).toBeLessThanOrEqual(10 * FRAMES_PER_S + 1);
    expect(frames).toBeGreaterThan(10 * 5 * speed * 0.9);
  });

  it('come no oftener while time runs as fast as it can', () => {
    const clock = new BusyClock();
    const { send, all } = open({ ...NIGHT_4, night: 1 }, true, clock);
    const from = clock.nowMs();
    send({ type: 'next-event', maxMin: 540 });
    clock.advance(60_000);
    expect(all('speed').at(-1)!.speed).toBe(0);
    const last = all('frame').at(-1)!.frame.tick;
    expect(last).toBeGreaterThan(600);
    const frames = all('frame').length;
    // A tick takes about a millisecond of this clock.
    expect(frames).toBeLessThanOrEqual(2 + (2 * last * FRAMES_PER_S) / 1000);
    expect(frames).toBeGreaterThan(last / 200);
    expect(clock.nowMs() - from).toBeGreaterThan(last);
  });

  it('are dropped while no buffer is free, and the newest state goes as soon as one is', () => {
    const { send, clock, all } = open(NIGHT_4, false);
    send({ type: 'speed', speed: 4 });
    clock.advance(4000);
    const frames = all('frame');
    expect(frames).toHaveLength(POOL_SIZE);
    send({ type: 'speed', speed: 0 });
    send({ type: 'hash', ref: 1 });
    send({ type: 'give-back', buffer: frames[0]!.buffer });
    clock.advance(100);
    expect(all('frame')).toHaveLength(POOL_SIZE + 1);
    expect(all('frame').at(-1)!.frame.tick).toBe(all('hash')[0]!.tick);
    clock.advance(1000);
    expect(all('frame')).toHaveLength(POOL_SIZE + 1);
  });
});

describe('keeping', () => {
  it('gives a moment every ten simulated minutes, from which the run goes on the same', () => {
    const { send, clock, all } = open();
    send({ type: 'order', ref: 1, order: DIM });
    send({ type: 'speed', speed: 4 });
    clock.advance(9500);
    expect(all('kept').map(({ kept }) => kept.tick)).toEqual([60, 120, 180]);
    const { kept, orders } = all('kept').at(-1)!;
    const loaded = loadScenario('nightmare-protocol');
    if (!loaded.ok) throw new Error(loaded.detail);
    const world = restore(loaded.scenario, 'host', { night: 4, sleepers: 300 }, new Uint8Array(kept.snapshot));
    while (world.tick < 400) step(world);
    expect(hashWorld(world).hash).toBe(straight(NIGHT_4, orders, 400));
  });
});

describe('a followed person', () => {
  it('is told of at once and each simulated minute', () => {
    const { send, clock, all } = open();
    send({ type: 'follow', sleeper: 12 });
    expect(all('person')).toHaveLength(1);
    send({ type: 'speed', speed: 1 });
    clock.advance(60_000);
    const details = all('person').map(({ detail }) => detail!);
    expect(details.length).toBeGreaterThanOrEqual(49);
    expect(details.length).toBeLessThanOrEqual(52);
    const last = details.at(-1)!;
    expect(last.hypnogram).toHaveLength(Math.floor(last.tick / TICKS_PER_MIN));
    expect(last.householdMembers).toContain(12);
    expect(last.links.map(({ via }) => via)).toEqual(last.links.map(({ via }) => via).sort());
    send({ type: 'follow', sleeper: -1 });
    expect(all('person').at(-1)!.detail).toBeNull();
    clock.advance(5000);
    expect(all('person').at(-1)!.detail).toBeNull();
  });
});
