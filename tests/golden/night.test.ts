/**
 * Recorded hashes of short whole runs. They pin that nothing that was not meant to change the simulation did: a replay made
 * yesterday plays today. Whoever changes a rule on purpose records them anew, in the same commit, and says why.
 */
import { expect, it } from 'vitest';
import { hashWorld } from '../../src/sim/hash';
import { step } from '../../src/sim/step';
import { stormyCity, testCity } from '../../src/sim/testCity';
import type { Order } from '../../src/sim/vocabulary';
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
  ['a calm night under one schedule', testCity({ sleepers: 240 }), 1440, 'd1b59b75e9bf8160'],
  ['a calm night of one’s own cycles', testCity({ sleepers: 240, policies: { cycles: 'own' } }), 1440, '6802b5cecfdef3be'],
  ['a storm', stormyCity({ sleepers: 240 }), 1440, 'acfb39186bc6b012'],
  ['a night and the day after', stormyCity({ sleepers: 90, bridges: 'gabriel' }), 8640, '9cedb1f0ac3fd0ab'],
  [
    'nightmares mixed, as in SIR',
    testCity({ sleepers: 300, network: { kind: 'mixed' }, overrides: { physiology: false, rule: 'hazard', phi: 1, seeds: 6, pEnd: 0.1, afterBout: 'immune' } }),
    360,
    '4034c387541470c0',
  ],
  [
    'lucidity by threshold on a Poisson graph',
    testCity({ sleepers: 300, network: { kind: 'poisson', z: 3 }, overrides: { physiology: false, rule: 'threshold', theta: 0.18, seeds: 3 } }),
    120,
    'a87ff08e5ea6d7c3',
  ],
])('%s comes out as recorded', (_, scenario, ticks, recorded) => {
  expect(play(createWorld(scenario, 'golden'), ticks)).toBe(recorded);
});
