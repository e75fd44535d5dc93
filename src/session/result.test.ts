import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import type { Scenario } from '../sim/scenario';
import { STATUS } from '../sim/state/sleepers';
import { step } from '../sim/step';
import { NIGHT_TICKS, type Order, type TimedOrder } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { createHost } from './host';
import { ManualClock } from './manualClock';
import type { FromWorker, NightResult } from './protocol';
import { endingOf, nightResult } from './result';

const scenarioOf = (): Scenario => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  return loaded.scenario;
};
const crisis = (seed = 'end', sleepers = 300): World => createWorld(scenarioOf(), seed, { night: 4, sleepers });
const playToEnd = (world: World): World => {
  while (world.society.outcome === 'open' && world.tick < NIGHT_TICKS) step(world, []);
  return world;
};

describe('what ended the night', () => {
  it('is told from the true state when nobody did anything', () => {
    const world = playToEnd(crisis());
    expect(world.society.outcome).toBe('lost');
    const ending = endingOf(world);
    expect(['half-trapped', 'dawn-latched']).toContain(ending.kind);
    const result = nightResult(world, ending, []);
    let held = 0;
    for (const status of world.sleepers.status) if (status & (STATUS.nightmare | STATUS.trapped)) held++;
    expect(result.held).toBe(held);
    expect(result.back).toBeGreaterThanOrEqual(0);
    expect(result.score).toBeGreaterThan(0);
    expect(result.parts.reduce((sum, { value }) => sum + value, 0)).toBe(result.score);
    expect(new Set([...result.knownBack, ...result.knownHeld]).size).toBe(result.knownBack.length + result.knownHeld.length);
  });
  it('counts the orders of this night alone, and not what its evening decided', () => {
    const world = crisis();
    const { society } = world;
    society.nightStartTick = 100;
    const count = (...orders: TimedOrder[]): number => nightResult(world, endingOf(world), orders).orders;
    const go: Order = { kind: 'go', diver: 0, place: 1 };
    const policy: Order = { kind: 'set-policy', policy: 'mandate', value: 1 };
    expect(count()).toBe(0);
    expect(count({ tick: 99, order: go }, { tick: 100, order: policy }, { tick: 100, order: { kind: 'choose', scene: 0, choice: 0 } })).toBe(0);
    expect(count({ tick: 100, order: go }, { tick: 130, order: policy })).toBe(2);
  });
  it('is a reversal when the Protocol was lifted, whatever the hour', () => {
    const world = crisis();
    world.society.reversed = true;
    world.society.outcome = 'won';
    expect(endingOf(world)).toMatchObject({ kind: 'reversed', shares: 0 });
  });
  it('says what was short at a latched dawn: lucidity, a fear, or time', () => {
    const world = crisis();
    const { society, params } = world;
    world.tick = NIGHT_TICKS;
    society.outcome = 'lost';
    expect(endingOf(world)).toMatchObject({ kind: 'dawn-latched', short: 'lucidity', mark: 40 });
    params.reversalLucidity = 0;
    expect(endingOf(world)).toMatchObject({ kind: 'dawn-latched', short: 'shares', shares: 0, needed: 2 });
    society.shares = 2;
    society.lucidHoldMin = 4;
    expect(endingOf(world)).toMatchObject({ kind: 'dawn-latched', short: 'hold', heldMin: 4, holdMin: 10 });
  });
});

describe('a night that asks something of its own', () => {
  const asking = (night: number): World => {
    const world = createWorld(scenarioOf(), 'asked', { night, sleepers: 300 });
    world.tick = NIGHT_TICKS;
    return world;
  };
  it('is ended by the part that failed, whatever the phases say', () => {
    const world = asking(2);
    world.society.goal.marks = [31, 0];
    world.society.outcome = 'lost';
    expect(endingOf(world)).toMatchObject({ kind: 'goal', met: false, atDawn: true, part: { kind: 'nightmares-at-most', more: 31, state: 'broken' } });
    expect(nightResult(world, endingOf(world), []).goal.map(({ kind }) => kind)).toEqual(['nightmares-at-most', 'sleep-at-least']);
  });
  it('is ended by its goal when it is met', () => {
    const world = asking(1);
    world.society.goal.marks = [0.6, 2];
    world.society.outcome = 'won';
    expect(endingOf(world)).toMatchObject({ kind: 'goal', met: true, part: { kind: 'wake-island' } });
  });
});

describe('the page', () => {
  it('is told once the outcome falls, and what decided it does not change by dawn', () => {
    const heard: FromWorker[] = [];
    const host = createHost({ clock: new ManualClock(), loadScenario, send: (message) => heard.push(message) });
    host.receive({ type: 'open', source: { scenario: 'nightmare-protocol', seed: 'end', night: 4, sleepers: 300 } });
    host.receive({ type: 'step', ticks: NIGHT_TICKS });
    const results = heard.flatMap((message): NightResult[] => (message.type === 'result' ? [message.result] : []));
    host.receive({ type: 'speed', speed: 1 });
    const again = heard.flatMap((message): NightResult[] => (message.type === 'result' ? [message.result] : []));
    expect(results).toHaveLength(1);
    expect(results[0]!.outcome).toBe('lost:the-long-night');
    // Decided before dawn, and told as it was decided, though the page asked for the whole night at once.
    expect(results[0]!.ending).toMatchObject({ kind: 'half-trapped' });
    expect(again.map(({ ending }) => ending)).toEqual(again.map(() => results[0]!.ending));
  });
});
