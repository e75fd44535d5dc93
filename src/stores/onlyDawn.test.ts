import { describe, expect, it } from 'vitest';
import type { GoalReading } from '../session/protocol';
import { TIDE_STEP_MIN, type Tide } from '../session/protocolNight';
import { CONTROL_MIN, NIGHT_MIN } from '../sim/vocabulary';
import { lastFloodIsOver, mayGoToMorning, onlyDawnIsLeft } from './onlyDawn';

const part = (kind: GoalReading['kind'], state: GoalReading['state'], have = 0): GoalReading => ({
  kind,
  state,
  have,
  need: 2,
  more: 0,
  find: 0,
  zone: -1,
  sleeper: -1,
});
const POINTS = NIGHT_MIN / TIDE_STEP_MIN + 1;
const TIDE: Tide = {
  shares: Array.from({ length: POINTS }, () => 0.2),
  turns: [
    { min: 100, to: 'flood' },
    { min: 300, to: 'ebb' },
  ],
  cycles: 'one',
};
const VISITOR = part('visitor', 'open', 1);

describe('only dawn is left', () => {
  it.each<[string, GoalReading[], number, boolean]>([
    ['a street is awake and somebody sits there', [part('wake-island', 'met'), VISITOR], 150, true],
    ['a street is awake and nobody has come yet', [part('wake-island', 'met'), part('visitor', 'open')], 150, false],
    ['no street is awake', [part('wake-island', 'open'), VISITOR], 400, false],
    ['the flood is still there', [part('nightmares-at-most', 'open'), part('sleep-at-least', 'open')], 299, false],
    ['the last flood is over', [part('nightmares-at-most', 'open'), part('sleep-at-least', 'open')], 300, true],
    ['more than were allowed', [part('nightmares-at-most', 'broken'), part('sleep-at-least', 'open')], 300, false],
    ['some are still to be found', [part('bring-back', 'open')], 500, false],
    ['the Protocol is still to be lifted', [part('lift', 'open')], 500, false],
    ['nothing is asked', [], 500, false],
  ])('%s', (_, goal, nightMin, isLeft) => {
    expect(onlyDawnIsLeft({ goal, tide: TIDE, nightMin })).toBe(isLeft);
  });

  it('with hours of their own: when fewer dream from now on', () => {
    const shares = TIDE.shares.map((_, i) => (i < 30 ? 0.1 + i / 100 : 0.4 - (i - 30) / 100));
    expect([200, 290, 300, 400].map((nightMin) => lastFloodIsOver({ ...TIDE, shares, turns: [] }, nightMin))).toEqual([false, false, true, true]);
  });
  it('never while a flood is still to come', () => {
    expect(lastFloodIsOver({ ...TIDE, turns: [...TIDE.turns, { min: 400, to: 'flood' }] }, 350)).toBe(false);
  });
});

describe('going to the morning', () => {
  const settled = {
    mode: 'play' as const,
    goal: [part('wake-island', 'met'), VISITOR],
    tide: TIDE,
    nightMin: 200,
    outcome: 'open' as const,
    looking: false,
  };
  it.each<[string, Partial<Parameters<typeof mayGoToMorning>[0]>, boolean]>([
    ['a settled night', {}, true],
    ['a recorded one', { mode: 'watch' }, false],
    ['before control', { nightMin: CONTROL_MIN - 1 }, false],
    ['at dawn', { nightMin: NIGHT_MIN }, false],
    ['decided, under its report', { outcome: 'won' }, false],
    ['decided and looked around in', { outcome: 'lost', looking: true, goal: [] }, true],
  ])('%s', (_, change, may) => {
    expect(mayGoToMorning({ ...settled, ...change })).toBe(may);
  });
});
