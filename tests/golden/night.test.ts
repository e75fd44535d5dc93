/**
 * Recorded hashes of short whole runs. They pin that nothing that was not meant to change the simulation did: a replay made
 * yesterday plays today. Whoever changes a rule on purpose records them anew, in the same commit, and says why.
 */
import { expect, it } from 'vitest';
import { loadScenario } from '../../src/content/load';
import { carefulBot } from '../../src/session/bots/careful';
import { playNight } from '../../src/session/playNight';
import { hashWorld } from '../../src/sim/hash';
import { step } from '../../src/sim/step';
import { stormyCity, testCity } from '../../src/sim/testCity';
import { NIGHT_TICKS, type Order } from '../../src/sim/vocabulary';
import { createWorld, type World } from '../../src/sim/world';

const ORDERS: Record<number, Order> = {
  60: { kind: 'set-policy', policy: 'mandate', value: 0.9 },
  400: { kind: 'isolate-bridge', bridge: 1 },
  500: { kind: 'dim-island', island: 2 },
  700: { kind: 'wake-household', household: 5 },
  900: { kind: 'listen', island: 0 },
};

function play(world: World, ticks: number): string {
  for (let tick = 0; tick < ticks; tick++) {
    const order = ORDERS[tick];
    step(world, order ? [order] : []);
  }
  return hashWorld(world).hash;
}

it.each([
  ['a calm night under one schedule', testCity({ sleepers: 240 }), 1440, '4d772a606182efec'],
  ['a calm night of one’s own cycles', testCity({ sleepers: 240, policies: { cycles: 'own' } }), 1440, '4fbdc35586744adc'],
  ['a storm', stormyCity({ sleepers: 240 }), 1440, 'd3aef24c5a9665af'],
  ['a night and the day after', stormyCity({ sleepers: 90, bridges: 'gabriel' }), 8640, 'd46c139f864ce848'],
  [
    'nightmares mixed, as in SIR',
    testCity({ sleepers: 300, network: { kind: 'mixed' }, overrides: { physiology: false, rule: 'hazard', phi: 1, seeds: 6, pEnd: 0.1, afterBout: 'immune' } }),
    360,
    '64db2affef62b285',
  ],
  [
    'lucidity by threshold on a Poisson graph',
    testCity({ sleepers: 300, network: { kind: 'poisson', z: 3 }, overrides: { physiology: false, rule: 'threshold', theta: 0.18, seeds: 3 } }),
    120,
    'cd6aad08d6197d91',
  ],
])('%s comes out as recorded', (_, scenario, ticks, recorded) => {
  expect(play(createWorld(scenario, 'golden'), ticks)).toBe(recorded);
});

it('a crisis night played by the careful bot comes out as recorded', () => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const world = createWorld(loaded.scenario, 'golden', { night: 4, sleepers: 480 });
  const journal = playNight(world, carefulBot('golden'), { ticks: NIGHT_TICKS });
  expect({ hash: hashWorld(world).hash, outcome: world.society.outcome, orders: journal.orders.length }).toEqual({
    hash: '401e2c43b6fd7d6d',
    outcome: 'won:awake-together',
    orders: 38,
  });
});
