import { describe, expect, it } from 'vitest';
import { type Deed, ZONE_FIELDS, ZONE_STRIDE } from '../session/protocol';
import { CONTROL_MIN, type DiverOrder, LOOK } from '../sim/vocabulary';
import { anchorsOf, GUIDE_STEPS, type GuideView, isDone, worstZone, wrongOffer } from './guide';

const START = { tick: 660, entities: 1 };
const NOW: GuideView = {
  nightMin: CONTROL_MIN,
  tick: 660,
  selection: { kind: 'none' },
  look: -1,
  divers: [{ plan: [], task: null, path: [] }],
  entities: [{ id: 1, place: 0 }],
  lucid: 0,
};
const planned = (order: DiverOrder): GuideView => ({ ...NOW, divers: [{ plan: [{ order, place: 0, route: [], arrivesTick: -1 }], task: null, path: [] }] });
const at = (order: DiverOrder): GuideView => ({ ...NOW, divers: [{ plan: [], task: { order, sinceTick: 0, untilTick: 9 }, path: [] }] });

describe('the guide waits for what is really done', () => {
  it('has nothing done before anything was', () => {
    for (const step of GUIDE_STEPS.filter((one) => one !== 'lights')) expect(isDone(step, NOW, START)).toBe(false);
    expect(isDone('lights', { ...NOW, nightMin: CONTROL_MIN - 1 }, START)).toBe(false);
    expect(isDone('lights', NOW, START)).toBe(true);
  });
  it('reads an island, then somebody who is afraid', () => {
    expect(isDone('read', { ...NOW, selection: { kind: 'island', zone: 2 } }, START)).toBe(true);
    const person: GuideView = { ...NOW, selection: { kind: 'person', sleeper: 5 } };
    expect(isDone('person', { ...person, look: LOOK.dreaming }, START)).toBe(false);
    expect(isDone('person', { ...person, look: LOOK.nightmare }, START)).toBe(true);
  });
  it.each<['ground' | 'ask' | 'weave' | 'face', DiverOrder]>([
    ['ground', { kind: 'ground', diver: 0, island: 1 }],
    ['ask', { kind: 'ask', diver: 0, sleeper: 4, questions: [], want: 2 }],
    ['weave', { kind: 'weave', diver: 0, work: 'mend', index: 1 }],
    ['face', { kind: 'face', diver: 0, entity: 1 }],
  ])('%s stands in a plan or is being done; another order does not count', (step, order) => {
    expect(isDone(step, planned(order), START)).toBe(true);
    expect(isDone(step, at(order), START)).toBe(true);
    expect(isDone(step, planned({ kind: 'go', diver: 0, place: 1 }), START)).toBe(false);
  });
  it('does not wait for a being that is gone', () => {
    expect(isDone('face', { ...NOW, entities: [] }, START)).toBe(true);
  });
  it('lets time run, and watches until nothing is left to do but hold', () => {
    const later = { ...NOW, tick: START.tick + 6 };
    expect(isDone('run', later, START)).toBe(true);
    expect(isDone('watch', later, START)).toBe(true);
    const busy = planned({ kind: 'go', diver: 0, place: 1 });
    expect(isDone('watch', { ...busy, tick: later.tick }, START)).toBe(false);
    expect(isDone('watch', { ...at({ kind: 'ground', diver: 0, island: 1 }), tick: later.tick }, START)).toBe(true);
  });
});

describe('what it says of an offer', () => {
  const told = (want: number, result: Deed['result']): Deed => ({
    tick: 720,
    diver: 0,
    order: { kind: 'ask', diver: 0, sleeper: 4, questions: [], want },
    place: 0,
    sleeper: 4,
    being: -1,
    result,
    freed: 0,
  });
  it('speaks of the last one while it was wrong, and is silent once another is on its way or was right', () => {
    expect(wrongOffer([], NOW.divers)).toBeNull();
    expect(wrongOffer([told(2, 'wrong')], NOW.divers)).toEqual({ sleeper: 4, want: 2 });
    expect(wrongOffer([told(2, 'wrong'), told(3, 'passed')], NOW.divers)).toEqual({ sleeper: 4, want: 2 });
    expect(wrongOffer([told(2, 'wrong')], planned({ kind: 'ask', diver: 0, sleeper: 4, questions: [], want: 3 }).divers)).toBeNull();
    expect(wrongOffer([told(2, 'wrong'), told(3, 'right')], NOW.divers)).toBeNull();
  });
});

describe('where it points', () => {
  it('finds the worst island of a frame', () => {
    const zones = new Float32Array(3 * ZONE_STRIDE);
    const column = ZONE_FIELDS.indexOf('nightmare');
    zones[column] = 2;
    zones[ZONE_STRIDE + column] = 7;
    zones[2 * ZONE_STRIDE + column] = 7;
    expect(worstZone(zones)).toEqual({ zone: 1, count: 7 });
  });
  it('rings the verb once somebody is chosen to do it', () => {
    expect(anchorsOf('ground', false, false)).toEqual(['[data-part="crew"]']);
    expect(anchorsOf('ground', true, false)[0]).toBe('[data-verb-key="2"]');
    expect(anchorsOf('read', true, true)).toEqual([]);
    expect(anchorsOf('ask', true, true)[0]).toBe('[data-part="ask"] > button');
  });
});
