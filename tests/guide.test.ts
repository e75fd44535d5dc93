/** The guide's first card says how a night is won and lost: here its sentences are held to the nights that are really played. */
import { describe, expect, it } from 'vitest';
import { GUIDE_SEED, guideText } from '../src/content/guideScenario';
import { loadScenario } from '../src/content/load';
import type { Scenario } from '../src/sim/scenario';
import { step } from '../src/sim/step';
import { NIGHT_TICKS } from '../src/sim/vocabulary';
import { createWorld } from '../src/sim/world';
import { guideWords, t } from '../src/words/en/guide';

const scenarioOf = (source: Parameters<typeof loadScenario>[0]): Scenario => {
  const loaded = loadScenario(source);
  if (!loaded.ok) throw new Error(loaded.detail);
  return loaded.scenario;
};
const guided = scenarioOf({ json: guideText(), name: 'guide' });
const CRISIS = 4;

describe('the guide’s first card', () => {
  it('says of the guided night what becomes of it when nobody does anything', () => {
    const world = createWorld(guided, GUIDE_SEED, {});
    while (world.tick < NIGHT_TICKS) step(world);
    expect(world.society.outcome).toBe('won');
    expect(guided.nights[0]).not.toHaveProperty('loseAtTrapped');
    expect(guided.nights[0]).not.toHaveProperty('goal');
    expect(guideWords['guide.goal.tonight']).toContain('cannot be lost');
  });
  it('names the crisis night’s own figures, and what the Centre takes', () => {
    const crisis = scenarioOf('nightmare-protocol');
    const night = crisis.nights[CRISIS - 1]!;
    const { reversalLucidity, reversalHoldMin, reversalShares, shareCost } = createWorld(crisis, GUIDE_SEED, { night: CRISIS, sleepers: 200 }).params;
    expect({ lucidity: Math.round(reversalLucidity * 100), min: reversalHoldMin, shares: reversalShares }).toEqual({ lucidity: 40, min: 10, shares: 2 });
    expect(createWorld(guided, GUIDE_SEED, {}).params.shareCost).toBe(shareCost);
    const won = t('guide.goal.won', { cost: shareCost });
    for (const part of ['held at 40', 'ten minutes', 'two divers', 'at the Centre', `${shareCost} resolve`]) expect(won).toContain(part);
    expect(night).toMatchObject({ loseAtTrapped: 0.5, goal: [{ kind: 'lift' }] });
    expect(t('guide.goal.lost')).toContain('half of all in bed');
  });
});
