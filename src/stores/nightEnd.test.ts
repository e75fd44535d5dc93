import { describe, expect, it, vi } from 'vitest';
import type { CityInfo, Frame, NightResult, Session } from '../session/protocol';
import { bindActions, type NightActions } from './actions';
import type { NightState } from './nightStore';
import { bindSession, createNightStores } from './projection';

const RESULT = { outcome: 'lost', score: 48, parts: [] } as unknown as NightResult;
const city = { scenario: 'storm', seed: 'storm', night: 4, sleepers: 4, cast: [] } as unknown as CityInfo;
const openFrame = {
  tick: 10,
  outcome: 'open',
  nightMin: 1,
  meters: {},
  zones: new Float32Array(0),
  apart: {},
  entities: [],
  divers: [],
  deeds: [],
  tide: { shares: [], turns: [], cycles: 'one' },
};

function ended(): { actions: NightActions; asked: () => unknown[]; nexts: () => number; state: () => NightState; listener: ReturnType<typeof bindSession> } {
  const stores = createNightStores();
  const listener = bindSession(stores);
  const session = { setSpeed: vi.fn(), toNextEvent: vi.fn() };
  listener.onReady(city);
  listener.onResult?.(RESULT);
  listener.onSpeed(0, 'ended');
  return {
    actions: bindActions(stores, session as unknown as Session),
    asked: () => session.setSpeed.mock.calls.flat(),
    nexts: () => session.toNextEvent.mock.calls.length,
    state: () => stores.night.getState(),
    listener,
  };
}

describe('after the end of a night', () => {
  it('time stands as long as the report does, whatever is pressed', () => {
    const { actions, asked, nexts } = ended();
    actions.setSpeed(4);
    actions.togglePause();
    actions.toNextEvent();
    expect(asked()).toEqual([]);
    expect(nexts()).toBe(0);
  });

  it('time runs on for whoever looks around, and stands again with the report', () => {
    const { actions, asked, nexts, state, listener } = ended();
    actions.lookAround(true);
    actions.setSpeed(2);
    actions.toNextEvent();
    expect(asked()).toEqual([2]);
    expect(nexts()).toBe(1);
    listener.onSpeed(2, 'asked');
    actions.lookAround(false);
    expect(asked()).toEqual([2, 0]);
    expect(state().looking).toBe(false);
  });

  it('the report comes forward again at dawn, and is gone from a night taken back to before its end', () => {
    const { actions, state, listener } = ended();
    actions.lookAround(true);
    listener.onResult?.(RESULT);
    expect(state().looking).toBe(false);
    actions.lookAround(true);
    listener.onFrame(openFrame as unknown as Frame, []);
    expect(state()).toMatchObject({ result: null, looking: false });
  });
});
