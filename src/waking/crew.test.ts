import { describe, expect, it } from 'vitest';
import type { CityInfo, DiverView, EntityView } from '../session/protocol';
import { ENTITY } from '../sim/vocabulary';
import { type CrewState, doingText, placeOfSelection, priceLines, stepText, verbOrder, verbsFor } from './crew';
import { crewNews } from './crewNews';
import { nextDiver } from './freeDivers';
import { pauseText } from './pauseText';

const city = {
  zones: [{ name: 'Harrow Row' }, { name: 'Quay' }],
  bridges: [{ a: 0, b: 1, links: 3 }],
  zone: new Uint16Array([0, 0, 1, 1]),
  givenName: new Uint16Array(4),
  familyName: new Uint16Array(4),
  cast: [
    { sleeper: 0, id: 'lena', name: 'Lena Vos', about: '' },
    { sleeper: 1, id: 'ethan', name: 'Ethan Park', about: '' },
    { sleeper: 2, id: 'tomas', name: 'Tomas Reyes', about: '' },
  ],
  prices: {
    ask: { resolve: 12, min: 15 },
    weave: { resolve: 10, min: 15 },
    face: { resolve: 15, min: 20 },
    share: { resolve: 20, min: 10 },
    rescue: { resolve: 10, min: 15 },
    goMin: 5,
    descendMin: 10,
    groundCost: 0.25,
    signatureMin: 60,
    dreadCost: 0.8,
    resolveMax: 100,
    planMax: 6,
  },
} as unknown as CityInfo;
const diver = (changes: Partial<DiverView> = {}): DiverView => ({
  sleeper: 0,
  signature: 'hold',
  place: 0,
  path: [],
  leftTick: -1,
  arrivesTick: -1,
  endTick: -1,
  resolve: 84,
  trapped: false,
  resolvePerMin: 0,
  signatureSpent: false,
  shared: false,
  task: null,
  plan: [],
  ...changes,
});
const specter: EntityView = { id: 7, kind: ENTITY.specter, place: 1, sleeper: -1, strength: 0.5 };
const friend: EntityView = { id: 9, kind: ENTITY.facelessFriend, place: 0, sleeper: 3, strength: 1 };
const state = (changes: Partial<CrewState> = {}): CrewState => ({
  city,
  divers: [diver(), diver({ sleeper: 1, signature: 'pathway' })],
  entities: [specter, friend],
  asked: [],
  ...changes,
});

describe('verbs act on what is selected', () => {
  it('a person: go and ground where they lie, ask them, face what sits with them', () => {
    const person = { kind: 'person', sleeper: 3 } as const;
    expect(verbOrder('go', 0, person, state())).toEqual({ kind: 'go', diver: 0, place: 1 });
    expect(verbOrder('ground', 0, person, state())).toEqual({ kind: 'ground', diver: 0, island: 1 });
    expect(verbOrder('ask', 0, person, state({ asked: [2, 4] }))).toMatchObject({ kind: 'ask', sleeper: 3, questions: [2, 4] });
    expect(verbOrder('face', 0, person, state())).toEqual({ kind: 'face', diver: 0, entity: 9 });
    expect(verbOrder('weave', 0, person, state())).toBeNull();
  });
  it('an island: mend it, face what walks there', () => {
    const island = { kind: 'island', zone: 1 } as const;
    expect(verbOrder('weave', 0, island, state())).toEqual({ kind: 'weave', diver: 0, work: 'mend', index: 1 });
    expect(verbOrder('face', 0, island, state())).toEqual({ kind: 'face', diver: 0, entity: 7 });
    expect(verbOrder('ask', 0, island, state())).toBeNull();
    expect(verbOrder('signature', 0, island, state())).toEqual({ kind: 'signature', diver: 0, island: 1 });
  });
  it('a bridge: only weaving, in the way that was chosen', () => {
    const bridge = { kind: 'bridge', bridge: 0 } as const;
    expect(verbOrder('weave', 0, bridge, state(), 'close')).toEqual({ kind: 'weave', diver: 0, work: 'close', index: 0 });
    expect((['go', 'ground', 'ask', 'face', 'signature'] as const).map((verb) => verbOrder(verb, 0, bridge, state()))).toEqual([null, null, null, null, null]);
  });
  it('the Centre: go there and share; it cannot be grounded', () => {
    const centre = { kind: 'centre' } as const;
    expect(placeOfSelection(centre, state())).toBe(2);
    expect(verbOrder('go', 1, centre, state())).toEqual({ kind: 'go', diver: 1, place: 2 });
    expect(verbOrder('ground', 1, centre, state())).toBeNull();
    expect(verbsFor(centre, state())[5]).toBe('share');
  });
  it('a trapped diver: bring them back, but not by themselves', () => {
    const crew = state({ divers: [diver({ trapped: true }), diver({ sleeper: 1 })] });
    const trapped = { kind: 'diver', diver: 0 } as const;
    expect(verbsFor(trapped, crew)[5]).toBe('rescue');
    expect(verbOrder('rescue', 1, trapped, crew)).toEqual({ kind: 'rescue', diver: 1, other: 0 });
    expect(verbOrder('rescue', 0, trapped, crew)).toBeNull();
    expect(verbsFor({ kind: 'none' }, crew)[5]).toBe('signature');
  });
  it('nothing: a pathway can be opened from where the diver stands, everything else wants a target', () => {
    const none = { kind: 'none' } as const;
    expect(verbOrder('signature', 1, none, state())).toEqual({ kind: 'signature', diver: 1, island: 0 });
    expect(verbOrder('signature', 0, none, state())).toBeNull();
    expect(verbOrder('go', 0, none, state())).toBeNull();
  });
});

describe('divers in words', () => {
  it('say what they do and until when', () => {
    expect(doingText(diver(), state())).toContain('Harrow Row');
    expect(doingText(diver({ path: [1], endTick: 6 * 320 }), state())).toContain('03:20');
    const asking = diver({ task: { order: { kind: 'ask', diver: 0, sleeper: 2, questions: [], want: 0 }, sinceTick: 0, untilTick: 6 * 300 } });
    expect(doingText(asking, state())).toMatch(/Tomas.*03:00/);
    expect(doingText(diver({ trapped: true }), state())).toMatch(/Trapped/);
    const facing = (entity: number): string =>
      doingText(diver({ task: { order: { kind: 'face', diver: 0, entity }, sinceTick: 0, untilTick: 6 * 300 } }), state());
    expect(facing(7)).toBe('Facing the specter, 03:00');
    // It has gone meanwhile: the place is named, and never as if it were a being.
    expect(facing(99)).toBe('Facing what was in Harrow Row, 03:00');
  });
  it('say a step of the plan and its price', () => {
    expect(stepText({ order: { kind: 'face', diver: 0, entity: 7 }, place: 1, route: [], arrivesTick: 0, lacks: 0 }, diver(), state())).toBe('Face: Specter');
    expect(priceLines('ask', city, 5).join(' ')).toMatch(/12.*15/);
    expect(priceLines('go', city, 10).join(' ')).toMatch(/10/);
  });
  it('tell a screen reader who is trapped and what has come', () => {
    const before = { divers: [diver()], entities: [friend], deeds: [] };
    const turned = { ...friend, kind: ENTITY.specter };
    const news = crewNews(city, before, { ...before, divers: [diver({ trapped: true })], entities: [turned, specter] });
    expect(news.map(({ subject }) => subject)).toEqual(['diver-0', 'being-9', 'being-7']);
    expect(crewNews(city, before, before)).toEqual([]);
  });
  it('say why the night stands still', () => {
    const night = { falls: [], nightMin: 200 };
    expect(pauseText(city, [diver()], { kind: 'diver-free', subject: 0 }, night)).toContain('Lena');
    expect(pauseText(city, [diver({ path: [1] })], { kind: 'diver-free', subject: 0 }, night)).toBe('');
    expect(pauseText(city, [], { kind: 'named-nightmare', subject: 2 }, night)).toMatch(/Tomas Reyes.*Quay/);
  });
});

describe('the key for the next diver', () => {
  it('goes round and then lets go', () => {
    const divers = [diver(), diver()];
    expect(nextDiver({ diver: -1, divers })).toBe(0);
    expect(nextDiver({ diver: 0, divers })).toBe(1);
    expect(nextDiver({ diver: 1, divers })).toBe(-1);
    expect(nextDiver({ diver: -1, divers: [] })).toBe(-1);
  });
  it('comes to those who are free first', () => {
    const busy = diver({ path: [1] });
    const divers = [busy, diver(), diver({ trapped: true }), diver()];
    const round: number[] = [];
    for (let at = -1; round.length < divers.length; round.push(at)) at = nextDiver({ diver: at, divers });
    expect(round).toEqual([1, 3, 0, 2]);
    expect(nextDiver({ diver: 2, divers })).toBe(1);
    expect(nextDiver({ diver: 0, divers: [busy] })).toBe(-1);
  });
});
