/** The night that the browser tests play by every hand: won by what they do whoever they ask, and by nothing less. Here, where playing it takes no browser. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/content/load';
import { Stream } from '../src/kernel/rng';
import { deduce } from '../src/session/bots/deduce';
import { check } from '../src/sim/commands/index';
import { step } from '../src/sim/step';
import { CONTROL_MIN, type Order, TICKS_PER_MIN } from '../src/sim/vocabulary';
import { createWorld, type World } from '../src/sim/world';

const loaded = loadScenario({ json: readFileSync(new URL('./e2e/short-night.json', import.meta.url), 'utf8'), name: 'short-night.json' });
if (!loaded.ok) throw new Error(loaded.detail);
const { scenario } = loaded;
const SEED = 'c';
const CONTROL_TICK = CONTROL_MIN * TICKS_PER_MIN;
/** The Centre is open, and both have asked. */
const OPEN_TICK = 780;

const give = (world: World, orders: readonly Order[]): void => {
  for (const order of orders) expect(check(world, order)).toMatchObject({ ok: true });
  step(world, orders);
};
const toTick = (world: World, tick: number): void => {
  while (world.tick < tick && world.society.outcome === 'open') step(world, []);
};
const atControl = (): World => {
  const world = createWorld(scenario, SEED);
  toTick(world, CONTROL_TICK);
  return world;
};
const asked = (world: World, diver: number, sleeper: number): Order => {
  const { questions, want } = deduce(world, sleeper, Stream.named(SEED, 'asked'));
  return { kind: 'ask', diver, sleeper, questions, want };
};
/** Whoever of a street can be asked now and is read by three questions. */
const readable = (world: World, zone: number): number[] => {
  const { zoneFirst } = world.homes;
  const people = Array.from({ length: zoneFirst[zone + 1]! - zoneFirst[zone]! }, (_, i) => zoneFirst[zone]! + i);
  return people.filter((sleeper) => check(world, asked(world, zone, sleeper)).ok && deduce(world, sleeper, Stream.named(SEED, 'read')).left === 1);
};
const SHARES: readonly Order[] = [
  { kind: 'share', diver: 0 },
  { kind: 'share', diver: 1 },
];
const played = (asks: readonly (readonly [diver: number, sleeper: number])[], shares: readonly Order[]): string => {
  const world = atControl();
  give(
    world,
    asks.map(([diver, sleeper]) => asked(world, diver, sleeper)),
  );
  toTick(world, OPEN_TICK);
  give(world, shares);
  toTick(world, Number.POSITIVE_INFINITY);
  return world.society.outcome;
};

describe('the short night', () => {
  const control = atControl();
  const [ferry, mill] = [readable(control, 0), readable(control, 1)];

  it('has many in both streets who can be read', () => {
    expect(Math.min(ferry.length, mill.length)).toBeGreaterThan(30);
  });
  it('is won by two Asks and two shares, whoever is asked', () => {
    const pairs = Array.from({ length: 12 }, (_, i) => [ferry[(i * 7) % ferry.length]!, mill[(i * 11) % mill.length]!] as const);
    const outcomes = pairs.map(([a, b]) =>
      played(
        [
          [0, a],
          [1, b],
        ],
        SHARES,
      ),
    );
    expect(outcomes).toEqual(pairs.map(() => 'won'));
  });
  it('is lost when it is left alone, and by either half of that', () => {
    const both = [
      [0, ferry[0]!],
      [1, mill[0]!],
    ] as const;
    expect([played([], []), played([], SHARES), played(both, []), played(both, SHARES.slice(1))]).toEqual(['lost', 'lost', 'lost', 'lost']);
  });
});
