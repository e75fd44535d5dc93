import { describe, expect, it } from 'vitest';
import type { GoalReading } from '../session/protocol';
import { TIDE_STEP_MIN, type Tide } from '../session/protocolNight';
import { CONTROL_MIN, NIGHT_MIN } from '../sim/vocabulary';
import { highestIsOver, mayGoToMorning, onlyDawnIsLeft } from './onlyDawn';

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
/** Floods around 03:00 and 05:30, the second as high as `second`. */
const tideOf = (second: number): Tide => ({
  shares: Array.from({ length: NIGHT_MIN / TIDE_STEP_MIN + 1 }, (_, i) => (i === 30 ? 0.4 : i === 45 ? second : 0.1)),
  turns: [],
  cycles: 'one',
});
const TIDE = tideOf(0.42);
const VISITOR = part('visitor', 'open', 1);

describe('only dawn is left', () => {
  it.each<[string, GoalReading[], number, boolean]>([
    ['a street is awake and somebody sits there', [part('wake-island', 'met'), VISITOR], 150, true],
    ['a street is awake and nobody has come yet', [part('wake-island', 'met'), part('visitor', 'open')], 150, false],
    ['no street is awake', [part('wake-island', 'open'), VISITOR], 400, false],
    ['the highest flood is to come', [part('nightmares-at-most', 'open'), part('sleep-at-least', 'open')], 299, false],
    ['the highest flood is over', [part('nightmares-at-most', 'open'), part('sleep-at-least', 'open')], 300, true],
    ['it is over and some are still in nightmare', [part('nightmares-at-most', 'open', 1), part('sleep-at-least', 'open')], 300, false],
    ['more than were allowed', [part('nightmares-at-most', 'broken'), part('sleep-at-least', 'open')], 300, false],
    ['some are still to be found', [part('bring-back', 'open')], 500, false],
    ['the Protocol is still to be lifted', [part('lift', 'open')], 500, false],
    ['nothing is asked', [], 500, false],
  ])('%s', (_, goal, nightMin, isLeft) => {
    expect(onlyDawnIsLeft({ goal, tide: TIDE, nightMin })).toBe(isLeft);
  });

  it('not before a flood that is higher than any that was', () => {
    expect([300, 449, 450].map((nightMin) => highestIsOver(tideOf(0.5), nightMin))).toEqual([false, false, true]);
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
