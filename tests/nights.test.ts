/** The made nights, of a day and of the sandbox, as the engine plays them; here because content may not import the engine. */
import { describe, expect, it } from 'vitest';
import { TWIST_IDS, TWISTS } from '../src/content/daily';
import { dailyScenario } from '../src/content/dailyScenario';
import { GUIDE_SEED, guideText } from '../src/content/guideScenario';
import { loadScenario } from '../src/content/load';
import { sandboxScenario } from '../src/content/sandboxScenario';
import { counts, zoneReadout } from '../src/sim/readout';
import { step } from '../src/sim/step';
import { CONTROL_MIN, ENTITY, TICKS_PER_MIN } from '../src/sim/vocabulary';
import { createWorld } from '../src/sim/world';

describe.each(TWIST_IDS)('twist %s', (id) => {
  it('changes something, is a valid scenario, and plays', () => {
    expect(Object.keys(TWISTS[id])).not.toEqual([]);
    const loaded = loadScenario({ json: JSON.stringify(dailyScenario(id, 'Tonight', 'What it means.')), name: 'daily' });
    if (!loaded.ok) throw new Error(loaded.detail);
    const { scenario } = loaded;
    expect(scenario.nights).toHaveLength(1);
    const plain = dailyScenario('own-hours', 'Tonight', 'What it means.');
    expect({ params: scenario.params, night: scenario.nights[0] }).not.toEqual({ params: { ...plain.params, goMin: 5 }, night: plain.nights[0] });
    const world = createWorld(scenario, 'daily-2045-03-09', { sleepers: 400 });
    for (let tick = 0; tick < 100; tick++) step(world, []);
    expect(world.tick).toBe(100);
    expect(world.society.divers.map(({ signature }) => signature)).toEqual(['own-rhythm', 'pathway', 'hold']);
  });
});

describe('a sandbox night', () => {
  const policies = {
    mandate: 0.25,
    sharing: 'zone',
    sessionHours: 9,
    cycles: 'one',
    profiling: 'light',
    gate: 'late',
    intensity: 1.2,
    realitySomnos: 0,
  } as const;
  it.each([null, 255])('with its flaw at %s is valid, plays, and has the rules that were set', (flawAtMin) => {
    const made = sandboxScenario({ sleepers: 500, policies, flawAtMin, difficulty: 'hard' });
    const loaded = loadScenario({ json: JSON.stringify(made), name: 'sandbox' });
    if (!loaded.ok) throw new Error(loaded.detail);
    expect(loaded.scenario.nights[0]!.flawAtMin).toBe(flawAtMin ?? undefined);
    const world = createWorld(loaded.scenario, 'mine', { difficulty: 'hard' });
    for (let tick = 0; tick < 100; tick++) step(world, []);
    expect(world.society.policies).toEqual(policies);
    expect(world.sleepers.count).toBe(500);
  });
  it('gives people who were never asked less of a say', () => {
    const mean = (mandate: number) =>
      sandboxScenario({ sleepers: 500, policies: { ...policies, mandate }, flawAtMin: 255, difficulty: 'normal' }).nights[0]!.start!.A!.mean;
    expect(mean(0)).toBeCloseTo(0.8);
    expect(mean(1)).toBeCloseTo(0.43);
  });
});

describe('the guided first night', () => {
  const loaded = loadScenario({ json: guideText(), name: 'guide' });
  if (!loaded.ok) throw new Error(loaded.detail);
  const { scenario } = loaded;
  const playTo = (min: number) => {
    const world = createWorld(scenario, GUIDE_SEED);
    while (world.tick < min * TICKS_PER_MIN) step(world, []);
    return world;
  };
  it('has what it teaches: one bad street when control begins, and a specter on it soon after', () => {
    const world = playTo(CONTROL_MIN);
    const nightmares = scenario.city.zones.map((_, zone) => zoneReadout(world, zone).nightmare);
    expect(nightmares[0]).toBeGreaterThanOrEqual(6);
    expect(Math.max(...nightmares.slice(1))).toBeLessThan(nightmares[0]!);
    expect(world.society.divers).toHaveLength(1);
    const later = playTo(CONTROL_MIN + 20);
    const specters = later.society.entities.filter(({ kind }) => kind === ENTITY.specter);
    expect(specters.map(({ place }) => place)).toEqual([0]);
  });
  it('punishes nobody for thinking: two hours without an order are not lost', () => {
    const world = playTo(CONTROL_MIN + 120);
    expect(world.society.outcome).toBe('open');
    expect(counts(world).trapped).toBe(0);
  });
});
