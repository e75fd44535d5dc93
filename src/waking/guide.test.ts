import { describe, expect, it } from 'vitest';
import { type Deed, ZONE_FIELDS, ZONE_STRIDE } from '../session/protocol';
import { CONTROL_MIN, type DiverOrder, LOOK } from '../sim/vocabulary';
import { anchorsOf, BAD_STREET, badStreet, GUIDE_STEPS, type GuideView, isDone, stands, stepAfter, stepPast, streetInHand, wrongOffer } from './guide';

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
const planned = (order: DiverOrder): GuideView => ({
  ...NOW,
  divers: [{ plan: [{ order, place: 0, route: [], arrivesTick: -1, lacks: 0 }], task: null, path: [] }],
});
const at = (order: DiverOrder): GuideView => ({ ...NOW, divers: [{ plan: [], task: { order, sinceTick: 0, untilTick: 9 }, path: [] }] });

describe('the guide waits for what is really done', () => {
  it('has nothing done before anything was', () => {
    for (const step of GUIDE_STEPS.filter((one) => one !== 'lights' && one !== 'answer')) expect(isDone(step, NOW, START)).toBe(false);
    expect(isDone('lights', { ...NOW, nightMin: CONTROL_MIN - 1 }, START)).toBe(false);
    expect(isDone('lights', NOW, START)).toBe(true);
  });
  it('puts out the lights when time begins, however it does', () => {
    expect(isDone('goal', { ...NOW, tick: START.tick + 1 }, START)).toBe(true);
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
  it('waits for what an offer comes to, planned or being made', () => {
    const ask: DiverOrder = { kind: 'ask', diver: 0, sleeper: 4, questions: [], want: 2 };
    expect(isDone('answer', planned(ask), START)).toBe(false);
    expect(isDone('answer', at(ask), START)).toBe(false);
    expect(isDone('answer', NOW, START)).toBe(true);
  });
  it('lets time stand while a card is to be read, and run only where a step is about it', () => {
    expect(GUIDE_STEPS.filter((step) => !stands(step, 1))).toEqual(['lights', 'run', 'answer', 'watch']);
    // What is to be faced has to come first.
    expect(stands('face', 0)).toBe(false);
    expect(stands('goal', 0)).toBe(true);
    expect(stands('over', 0)).toBe(true);
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

describe('what comes after', () => {
  it('is the next card, and asking again after an offer that was wrong', () => {
    expect(stepAfter('answer', true)).toBe('ask');
    expect(stepAfter('answer', false)).toBe('weave');
    expect(stepAfter('face', true)).toBe('watch');
    expect(stepAfter('over', false)).toBe('over');
  });
  it('can be left out, asking together with its answer', () => {
    expect(stepPast('ask')).toBe('weave');
    expect(stepPast('answer')).toBe('weave');
    expect(stepPast('ground')).toBe('run');
  });
});

describe('the street spoken of', () => {
  const zones = (...rows: [nightmare: number, lucid: number][]): Float32Array => {
    const frame = new Float32Array(rows.length * ZONE_STRIDE);
    rows.forEach(([nightmare, lucid], zone) => {
      frame[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf('nightmare')] = nightmare;
      frame[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf('lucid')] = lucid;
    });
    return frame;
  };
  it('is the bad one while anybody there is in nightmare, then the worst, the first of equals', () => {
    expect(streetInHand(zones([2, 0], [7, 0])).zone).toBe(BAD_STREET);
    expect(streetInHand(zones([0, 3], [7, 0], [7, 0])).zone).toBe(1);
    expect(streetInHand(zones([0, 3], [0, 0])).zone).toBe(BAD_STREET);
  });
  it('is free with nobody in nightmare and somebody lucid', () => {
    expect(badStreet(zones([0, 2]))).toMatchObject({ isFree: true, lucid: 2 });
    expect(badStreet(zones([1, 2])).isFree).toBe(false);
    expect(badStreet(zones([0, 0])).isFree).toBe(false);
  });
});

describe('where it points', () => {
  const map = { hasDiver: true, selection: 'island', isList: false, zone: 2 } as const;
  it('rings the verb once somebody is chosen to do it, and only where it can be given', () => {
    expect(anchorsOf('ground', { ...map, hasDiver: false })).toEqual(['[data-part="crew"]']);
    expect(anchorsOf('ground', map)[0]).toBe('[data-verb="ground"][aria-disabled="false"]');
    expect(anchorsOf('run', map)).toEqual(['[data-part="speed"]', '[data-part="phone-speed"]']);
    expect(anchorsOf('read', map)).toEqual([]);
    expect(anchorsOf('ask', { ...map, selection: 'person' })[0]).toBe('[data-part="ask"] > button');
  });
  it('leads to the bridge, then to Widen and never to the button beside it', () => {
    expect(anchorsOf('weave', map)).toEqual(['#inspector-panel [data-part="bridges"]']);
    expect(anchorsOf('weave', { ...map, selection: 'bridge' })).toEqual([
      '[data-verb="widen"][aria-disabled="false"]',
      '[data-verb="weave"][aria-disabled="false"]',
    ]);
  });
  it('rings rows in the list', () => {
    expect(anchorsOf('read', { ...map, isList: true })).toEqual(['[data-pane="zones"] [data-zone="2"]']);
    expect(anchorsOf('person', { ...map, isList: true })[0]).toBe('[data-pane="people"] [data-sleeper]');
  });
});
