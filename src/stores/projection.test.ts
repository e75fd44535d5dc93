import { describe, expect, it, vi } from 'vitest';
import type { CityInfo, Frame, PersonDetail, Session } from '../session/protocol';
import type { NightEvent } from '../session/protocolNight';
import { CONTROL_MIN } from '../sim/vocabulary';
import { bindActions } from './actions';
import type { NightState } from './nightStore';
import { bindSession, createNightStores, MAX_MARKS } from './projection';

const PRICES: CityInfo['prices'] = {
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
};
const city = (seed = 'dusk'): CityInfo => ({
  scenario: 'nightmare-protocol',
  title: 'The Nightmare Protocol',
  seed,
  night: 1,
  nightTitle: 'Lights Out',
  difficulty: 'normal',
  sleepers: 4,
  excessDegree: 13,
  zones: [{ id: 'harrow-row', name: 'Harrow Row', x: 0, y: 0, first: 0, count: 4, firstHousehold: 0, households: 2 }],
  bridges: [],
  zone: new Uint16Array(4),
  household: new Int32Array([0, 0, 1, 1]),
  ageYears: new Uint8Array([41, 39, 6, 70]),
  givenName: new Uint16Array(4),
  familyName: new Uint16Array(4),
  prices: PRICES,
  reversal: { lucidity: 0.4, holdMin: 10, shares: 2 },
  stakes: { loseAtTrapped: 0.5, flawAtMin: -1 },
  beats: [],
  cast: [{ sleeper: 1, id: 'clara', name: 'Clara', about: 'sleep therapist' }],
});
const frame = (tick: number): Frame => ({
  tide: { shares: [], turns: [], cycles: 'one' },
  tick,
  nightMin: Math.floor(tick / 6),
  clockMin: (1320 + Math.floor(tick / 6)) % 1440,
  people: new Uint8Array(16),
  zones: new Float32Array(16),
  bridges: new Float32Array(0),
  meters: { dread: tick / 1000, lucidity: 0.1, load: 0.5, r: 0.2, rest: 1, autonomy: 0.8, connection: 1, trust: 0.5, pressure: 0.5 },
  counts: { sleepers: 4, asleep: 3, nightmare: 0, trapped: 0, lucid: 0 },
  phase: 0,
  wakeGateFailed: false,
  latchTick: -1,
  remShare: 0.2,
  remShareNext20: 0.25,
  apart: { being: 2, fall: 0, overload: 0, flaw: 0, 'own-fear': 1 },
  attention: 3,
  nextAttentionTick: 120,
  policies: { mandate: 0, sharing: 'all', sessionHours: 8, cycles: 'one', profiling: 'none', gate: 'early', intensity: 1, realitySomnos: 0 },
  outcome: 'open',
  divers: [],
  entities: [],
  islands: [],
  centreOpen: false,
  shares: 0,
  reversed: false,
  lucidHoldMin: 0,
  pathwayUntilTick: -1,
  deeds: [],
  waiting: [],
  goal: [],
  said: [],
});
const nightmare = (tick: number, sleeper: number): NightEvent => ({ kind: 'nightmare', tick, sleeper, zone: 0, reason: 0, source: -1 });
const begin = () => {
  const stores = createNightStores();
  const listener = bindSession(stores);
  listener.onReady(city());
  return { stores, listener, state: () => stores.night.getState() };
};
const fakeSession = () => ({ setSpeed: vi.fn(), follow: vi.fn(), restart: vi.fn(), toNextEvent: vi.fn() }) as unknown as Session;

describe('projection', () => {
  it('runs once the city is known', () => {
    const { state } = begin();
    expect(state().status).toBe('running');
    expect(state().city?.title).toBe('The Nightmare Protocol');
  });

  it('repeats a frame for selectors and hands its arrays over untouched', () => {
    const { stores, listener, state } = begin();
    const given = frame(60);
    listener.onFrame(given, []);
    expect(state()).toMatchObject({ tick: 60, nightMin: 10, clockMin: 1330, remShareNext20: 0.25, nextAttentionTick: 120 });
    expect(stores.live.frame).toBe(given);
    expect(stores.live.serial).toBe(1);
  });

  it('samples the curve once a minute', () => {
    const { stores, listener } = begin();
    for (let tick = 0; tick < 18; tick++) listener.onFrame(frame(tick), []);
    expect(stores.live.curve.minutes).toEqual([0, 1, 2]);
    expect(stores.live.curve.dread).toEqual([0, 0.006, 0.012]);
  });

  it('tells of an Ask that was passed over, once, and not of one from before the page came', () => {
    const diver = { sleeper: 1, place: 0, path: [], task: null, plan: [] } as unknown as Frame['divers'][number];
    const order = { kind: 'ask' as const, diver: 0, sleeper: 2, questions: [], want: 3 };
    const passed = (tick: number): Frame['deeds'][number] => ({ tick, diver: 0, order, place: 0, sleeper: 2, being: -1, result: 'passed', freed: 0 });
    const { listener, state } = begin();
    const told = () => state().alerts.filter(({ event }) => event.kind === 'moot');
    listener.onFrame({ ...frame(60), divers: [diver], deeds: [passed(30)] }, []);
    expect(told()).toEqual([]);
    for (const tick of [90, 91]) listener.onFrame({ ...frame(tick), divers: [diver], deeds: [passed(30), passed(90)] }, []);
    expect(told().map(({ event }) => event)).toEqual([{ kind: 'moot', tick: 90, sleeper: 2, zone: 0, diver: 1, look: 0, isFree: true }]);
    listener.onFrame({ ...frame(120), divers: [diver], deeds: [{ ...passed(120), result: 'wrong' }] }, []);
    expect(told()).toHaveLength(1);
  });

  it('keeps the alerts array itself while nothing changed', () => {
    const { listener, state } = begin();
    listener.onFrame(frame(6), [nightmare(6, 2)]);
    const alerts = state().alerts;
    listener.onFrame(frame(7), []);
    expect(state().alerts).toBe(alerts);
  });

  it('marks the first trouble in 20 minutes and everybody known, not the rest', () => {
    const { listener, state } = begin();
    listener.onFrame(frame(6), [nightmare(6, 2)]);
    listener.onFrame(frame(7), [nightmare(7, 3)]);
    listener.onFrame(frame(8), [nightmare(8, 1)]);
    listener.onFrame(frame(129), [nightmare(128, 2), nightmare(129, 2)]);
    expect(state().marks.map((mark) => mark.tick)).toEqual([6, 8, 129]);
  });

  it('marks orders and phases, and forgets ordinary marks first', () => {
    const { listener, state } = begin();
    listener.onFrame(frame(1), [{ kind: 'phase', tick: 1, phase: 1, from: 0 }]);
    const many = Array.from({ length: MAX_MARKS + 5 }, (_, i) => nightmare(i + 2, 1));
    listener.onFrame(frame(500), many);
    expect(state().marks).toHaveLength(MAX_MARKS);
    expect(state().marks[0]).toMatchObject({ kind: 'phase' });
    expect(state().marks[1]).toMatchObject({ tick: 8 });
  });

  it('takes marks, alerts and the curve back when the night goes on from an earlier moment', () => {
    const { stores, listener, state } = begin();
    for (let minute = 0; minute <= 30; minute++) listener.onFrame(frame(minute * 6), minute === 25 ? [nightmare(150, 1)] : []);
    listener.onReady(city());
    listener.onFrame(frame(120), []);
    expect(state().marks).toEqual([]);
    expect(state().alerts).toEqual([]);
    expect(stores.live.curve.minutes.at(-1)).toBe(20);
    expect(stores.live.curve.minutes).toHaveLength(21);
  });

  it('forgets everything when another run is opened', () => {
    const { stores, listener, state } = begin();
    listener.onFrame(frame(60), [nightmare(60, 1)]);
    listener.onReady(city('other'));
    expect(state()).toMatchObject({ marks: [], alerts: [], tick: 0, selection: { kind: 'none' } });
    expect(stores.live.curve.minutes).toEqual([]);
    expect(stores.live.frame).toBeNull();
  });

  it('keeps a person only while that person is selected', () => {
    const { listener, stores, state } = begin();
    const session = fakeSession();
    bindActions(stores, session).select({ kind: 'person', sleeper: 1 });
    listener.onPerson({ sleeper: 1 } as PersonDetail);
    expect(state().person?.sleeper).toBe(1);
    listener.onPerson({ sleeper: 2 } as PersonDetail);
    expect(state().person).toBeNull();
  });

  it('says why the speed changed, and stops at a fault', () => {
    const { listener, state } = begin();
    listener.onSpeed(4, 'asked');
    listener.onSpeed(0, 'hidden');
    expect(state()).toMatchObject({ speed: 0, speedWhy: 'hidden' });
    listener.onFault('crashed', 'tick 12', true);
    expect(state()).toMatchObject({ status: 'fault', fault: { code: 'crashed', canRestart: true } });
  });
});

describe('actions', () => {
  it('follows a selected person, and nobody after that', () => {
    const { stores } = begin();
    const session = fakeSession();
    const actions = bindActions(stores, session);
    actions.select({ kind: 'person', sleeper: 3 });
    actions.select({ kind: 'person', sleeper: 3 });
    actions.select({ kind: 'island', zone: 0 });
    expect(vi.mocked(session.follow).mock.calls).toEqual([[3], [-1]]);
  });

  it('keeps a diver who is chosen again, and has the map show where they are', () => {
    const { stores, state } = begin();
    const actions = bindActions(stores, fakeSession());
    actions.chooseDiver(0);
    expect(state().sought).toEqual({ kind: 'none' });
    actions.chooseDiver(0);
    expect(state()).toMatchObject({ diver: 0, sought: { kind: 'diver', diver: 0 } });
    const first = state().sought;
    actions.chooseDiver(0);
    expect(state().diver).toBe(0);
    expect(state().sought).not.toBe(first);
  });

  it('looks at a diver who is chosen while nothing else is, and at one chosen twice', () => {
    const { stores, state } = begin();
    const actions = bindActions(stores, fakeSession());
    actions.chooseDiver(0);
    expect(state()).toMatchObject({ diver: 0, selection: { kind: 'none' } });
    actions.chooseDiver(0);
    expect(state().selection).toEqual({ kind: 'diver', diver: 0 });
    stores.night.setState({ nightMin: CONTROL_MIN });
    actions.chooseDiver(1);
    expect(state()).toMatchObject({ diver: 1, selection: { kind: 'diver', diver: 1 } });
    actions.chooseDiver(-1);
    expect(state()).toMatchObject({ diver: -1, selection: { kind: 'none' } });
    actions.chooseDiver(1);
    expect(state().selection).toEqual({ kind: 'diver', diver: 1 });
    // Whoever is being asked already is done with.
    stores.night.setState({
      divers: [{ task: null, plan: [{ order: { kind: 'ask', diver: 1, sleeper: 5, questions: [], want: 0 } }] }] as unknown as NightState['divers'],
    });
    actions.select({ kind: 'person', sleeper: 5 });
    actions.chooseDiver(0);
    expect(state().selection).toEqual({ kind: 'diver', diver: 0 });
    actions.select({ kind: 'person', sleeper: 6 });
    actions.chooseDiver(1);
    expect(state().selection).toEqual({ kind: 'person', sleeper: 6 });
    // What somebody is to be sent to stays chosen.
    actions.select({ kind: 'island', zone: 0 });
    actions.chooseDiver(0);
    expect(state()).toMatchObject({ diver: 0, selection: { kind: 'island', zone: 0 } });
  });

  it('lets a night stand while somebody is asked, and go on when the offer is made, the talk left, somebody else chosen or time let go', () => {
    for (const leave of ['offer', 'close', 'select', 'play'] as const) {
      const { stores, listener } = begin();
      const session = fakeSession();
      const actions = bindActions(stores, session);
      listener.onSpeed(2, 'asked');
      actions.setTalking(true);
      listener.onSpeed(0, 'asked');
      if (leave === 'offer') actions.goOnAfterAsking();
      if (leave === 'close') actions.setTalking(false);
      if (leave === 'select') actions.select({ kind: 'island', zone: 0 });
      if (leave === 'play') actions.togglePause();
      expect(vi.mocked(session.setSpeed).mock.calls[0]).toEqual([0]);
      expect(vi.mocked(session.setSpeed).mock.lastCall?.[0]).toBeGreaterThan(0);
      listener.onSpeed(2, 'asked');
      const calls = vi.mocked(session.setSpeed).mock.calls.length;
      actions.setTalking(false);
      expect(vi.mocked(session.setSpeed).mock.calls).toHaveLength(calls);
    }
  });

  it('leaves a night that stands already as it is, and a watched one running', () => {
    const { stores, listener } = begin();
    const session = fakeSession();
    const actions = bindActions(stores, session);
    listener.onSpeed(0, 'asked');
    actions.setTalking(true);
    actions.setTalking(false);
    listener.onSpeed(2, 'asked');
    stores.night.setState({ mode: 'watch' });
    actions.setTalking(true);
    expect(session.setSpeed).not.toHaveBeenCalled();
  });

  it('returns from pause to the speed it left', () => {
    const { stores, listener } = begin();
    const session = fakeSession();
    const actions = bindActions(stores, session);
    actions.setSpeed(4);
    listener.onSpeed(4, 'asked');
    actions.togglePause();
    listener.onSpeed(0, 'asked');
    actions.togglePause();
    expect(vi.mocked(session.setSpeed).mock.calls).toEqual([[4], [0], [4]]);
  });

  it('goes a step slower or faster, and never stands still by it', () => {
    const { stores, listener } = begin();
    const session = fakeSession();
    const actions = bindActions(stores, session);
    const at = (speed: 0 | 1 | 2 | 4, by: 1 | -1): unknown => {
      listener.onSpeed(speed, 'asked');
      vi.mocked(session.setSpeed).mockClear();
      actions.changeSpeed(by);
      return vi.mocked(session.setSpeed).mock.calls.at(-1)?.[0];
    };
    expect([at(1, 1), at(2, 1), at(4, 1), at(4, -1), at(2, -1), at(1, -1)]).toEqual([2, 4, undefined, 2, 1, undefined]);
    expect([at(0, 1), at(0, -1)]).toEqual([1, undefined]);
  });

  it('stands under a sheet, and under two, and then goes on as it was', () => {
    const { stores, listener } = begin();
    const session = fakeSession();
    const asked = vi.mocked(session.setSpeed);
    asked.mockImplementation((speed) => listener.onSpeed(speed, 'asked'));
    const actions = bindActions(stores, session);
    actions.setSpeed(2);
    const [first, second] = [actions.hold(), actions.hold()];
    expect(stores.night.getState().speed).toBe(0);
    second();
    second();
    expect(stores.night.getState().speed).toBe(0);
    first();
    expect(stores.night.getState().speed).toBe(2);
    // Paused stays paused, and so does what is paused meanwhile.
    actions.setSpeed(0);
    actions.hold()();
    expect(stores.night.getState().speed).toBe(0);
    actions.setSpeed(4);
    const third = actions.hold();
    actions.setSpeed(0);
    third();
    expect(stores.night.getState().speed).toBe(0);
  });

  it('does not set another night going that was opened under the sheet', () => {
    const { stores, listener } = begin();
    const session = fakeSession();
    const actions = bindActions(stores, session);
    listener.onSpeed(2, 'asked');
    const letGo = actions.hold();
    listener.onReady(city('dawn'));
    letGo();
    expect(vi.mocked(session.setSpeed).mock.calls).toEqual([[0]]);
  });

  it('opens again after a fault', () => {
    const { stores, listener, state } = begin();
    const session = fakeSession();
    listener.onFault('worker-lost', '', true);
    bindActions(stores, session).restart();
    expect(state().status).toBe('opening');
    expect(session.restart).toHaveBeenCalledOnce();
  });
});
