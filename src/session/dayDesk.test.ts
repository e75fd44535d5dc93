import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { createWorld } from '../sim/world';
import { morningFacts } from './dayDesk';

const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const world = createWorld(loaded.scenario, 'morning', { night: 3, sleepers: 300 });
const zoneOf = (id: string): number => loaded.scenario.city.zones.findIndex((zone) => zone.id === id);
const asks = (sleeper: number, right: boolean) => ({ tick: 700, beat: { kind: 'asks', diver: 1, sleeper, want: 0, right, freed: right ? 1 : 0 } }) as const;
const inZone = (id: string): number => world.homes.zoneFirst[zoneOf(id)]!;

describe('what only a morning knows', () => {
  it('is where somebody was asked and answered, and what woke, each once', () => {
    const orders = [asks(inZone('harrow-row'), true), asks(inZone('harrow-row') + 1, true), asks(inZone('quay'), false)];
    expect(morningFacts(world, { orders, woke: [zoneOf('clinic-hill')] }).filter((fact) => /^(asked|woke)/.test(fact))).toEqual([
      'asked_harrow_row',
      'woke_clinic_hill',
    ]);
  });
  it('is whether anybody who was held came back, and which parts of the goal were met', () => {
    const facts = (): string[] => morningFacts(world, { orders: [], woke: [] });
    expect(facts()).toEqual([]);
    world.society.goal.held = Array.from({ length: 12 }, (_, at) => at);
    world.society.goal.back = Array.from({ length: 8 }, (_, at) => at);
    expect(facts()).toEqual(['back_any']);
    world.society.goal.found = Array.from({ length: 12 }, (_, at) => at);
    expect(facts()).toEqual(['met_bring_back', 'back_any']);
    world.society.goal.back = [...world.society.goal.held];
    expect(facts()).toEqual(['met_bring_back', 'back_any', 'back_all']);
  });
});
