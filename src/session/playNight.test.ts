import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { hashWorld } from '../sim/hash';
import { step } from '../sim/step';
import { createWorld, type World } from '../sim/world';
import type { Bot } from './bots/bot';
import { BOTS } from './bots/registry';
import { playNight } from './playNight';

function start(seed = 'bots'): World {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  return createWorld(loaded.scenario, seed, { night: 4, sleepers: 300 });
}

describe('a night played headless', () => {
  it('is, with nobody at the desk, the world left to itself', () => {
    const world = start();
    const alone = start();
    const journal = playNight(world, BOTS.passive!('bots'), { ticks: 900 });
    for (let t = 0; t < 900; t++) step(alone);
    expect(journal.orders).toEqual([]);
    expect(journal.checkpoints.map(({ tick }) => tick)).toEqual([600]);
    expect(hashWorld(world).hash).toBe(hashWorld(alone).hash);
  });

  it('gives a journal that plays the same night', () => {
    const world = start();
    const hashes: string[] = [];
    const { orders, checkpoints } = playNight(world, BOTS.random!('bots'), {
      ticks: 1500,
      hashEvery: 500,
      onHash: (tick, hash) => hashes.push(`${tick} ${hash}`),
    });
    expect(orders.length).toBeGreaterThan(5);
    expect(new Set(orders.map(({ order }) => order.kind)).size).toBeGreaterThan(2);
    const again = start();
    while (again.tick < 1500) {
      const due = orders.filter(({ tick }) => tick === again.tick).map(({ order }) => order);
      expect(step(again, due).every(({ ok }) => ok)).toBe(true);
    }
    expect(hashWorld(again).hash).toBe(hashWorld(world).hash);
    expect(hashes).toEqual(checkpoints.map(({ tick, hash }) => `${tick} ${hash}`));
    expect(hashes).toHaveLength(3);
  });

  it('is the same night for the same seed, and another for another', () => {
    const play = (botSeed: string) => JSON.stringify(playNight(start(), BOTS.random!(botSeed), { ticks: 800 }).orders);
    expect(play('a')).toBe(play('a'));
    expect(play('a')).not.toBe(play('b'));
  });

  it.each([1, 7, 60])('is the same played %i ticks at a time', (chunk) => {
    const world = start();
    const bot = BOTS.random!('bots');
    const options = { ticks: chunk, hashEvery: 300 };
    const journal = playNight(world, bot, options);
    while (world.tick < 840) playNight(world, bot, options, journal);
    const whole = start();
    const straight = playNight(whole, BOTS.random!('bots'), { ticks: 840, hashEvery: 300 });
    expect(journal.orders).toEqual(straight.orders);
    expect(journal.checkpoints).toEqual(straight.checkpoints);
    expect(hashWorld(world).hash).toBe(hashWorld(whole).hash);
  });

  it('writes no order that was refused', () => {
    const world = start();
    const stubborn: Bot = {
      id: 'stubborn',
      decide: () => [
        { kind: 'listen', island: 1 },
        { kind: 'listen', island: 1 },
      ],
    };
    expect(playNight(world, stubborn, { ticks: 100 }).orders).toHaveLength(1);
  });
});
