import { describe, expect, it } from 'vitest';
import type { Deed } from '../session/protocol';
import { WANTS } from '../sim/vocabulary';
import { chosenWant, countedQuestions, openWants, queuedWant, refusedOffers } from './asking';

const offer = (sleeper: number, want: number, tick: number, result: Deed['result']): Deed => ({
  tick,
  diver: 0,
  order: { kind: 'ask', diver: 0, sleeper, questions: [], want },
  place: 1,
  sleeper,
  being: -1,
  result,
  freed: 0,
});

describe('the want that is on its way', () => {
  const order = (sleeper: number, want: number) => ({ kind: 'ask' as const, diver: 0, sleeper, questions: [], want });
  const step = (sleeper: number, want: number) => ({ order: order(sleeper, want), place: 1, route: [], arrivesTick: 60, lacks: 0 });
  it('is what is planned or being offered, to that person alone', () => {
    const divers = [
      { task: null, plan: [step(4, 2), step(9, 6)] },
      { task: { order: order(7, 5), sinceTick: 0, untilTick: 90 }, plan: [] },
    ];
    expect(queuedWant(divers, 9)).toBe(6);
    expect(queuedWant(divers, 7)).toBe(5);
    expect(queuedWant(divers, 8)).toBeNull();
  });
});

describe('the questions of an order', () => {
  it('are those that told something, as many as are allowed', () => {
    const every = WANTS.map((_, want) => want);
    const asked = [
      { question: 3, wants: [1, 4] },
      { question: 0, wants: every },
      { question: 2, wants: [0, 1, 7] },
      { question: 1, wants: [1] },
    ];
    expect(countedQuestions({ asked, allowed: 3 })).toEqual([3, 2, 1]);
    expect(countedQuestions({ asked, allowed: 1 })).toEqual([3]);
  });
});

describe('what may still be offered', () => {
  const deeds = [offer(4, 2, 600, 'wrong'), offer(9, 0, 700, 'wrong'), offer(4, 5, 800, 'passed'), offer(4, 2, 960, 'wrong')];
  it('is not what this person has refused; what another refused, or was never put, still is', () => {
    expect(refusedOffers(deeds, 4)).toEqual([{ want: 2, tick: 960 }]);
    expect(openWants([0, 2, 5], refusedOffers(deeds, 4))).toEqual([0, 5]);
    expect(openWants([0, 2, 5], refusedOffers(deeds, 9))).toEqual([2, 5]);
    expect(openWants([0, 2, 5], refusedOffers([], 4))).toEqual([0, 2, 5]);
  });
  it('is never chosen once refused, though it was pressed or nothing else was left by the answers', () => {
    const refused = refusedOffers(deeds, 4);
    expect(chosenWant(2, openWants([0, 2, 5], refused))).toBe(-1);
    expect(chosenWant(2, openWants([2], refused))).toBe(-1);
    expect(chosenWant(2, openWants([0, 2], refused))).toBe(0);
    expect(chosenWant(5, openWants([0, 2, 5], refused))).toBe(5);
    expect(chosenWant(-1, [0, 5])).toBe(-1);
  });
});
