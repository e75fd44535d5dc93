import { describe, expect, it } from 'vitest';
import type { CityInfo } from '../session/protocol';
import { bindAutosave } from './autosave';
import { createDayStore } from './dayStore';
import { createNightStore } from './nightStore';

const setUp = () => {
  let nowMs = 0;
  const timers: { at: number; call: () => void }[] = [];
  const clock = {
    nowMs: () => nowMs,
    after: (ms: number, call: () => void) => {
      const timer = { at: nowMs + ms, call };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  };
  const pass = (ms: number): void => {
    nowMs += ms;
    for (const timer of timers.filter(({ at }) => at <= nowMs)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.call();
    }
  };
  const saved: number[] = [];
  const night = createNightStore();
  const day = createDayStore();
  const bound = bindAutosave({ autosave: () => void saved.push(nowMs) }, night, day, clock);
  const city = {} as CityInfo;
  night.setState({ status: 'running', city });
  return { night, day, saved, pass, bound };
};

describe('the game saves itself', () => {
  it('each minute of a night, and never more often than every ten seconds', () => {
    const { night, saved, pass } = setUp();
    for (let minute = 1; minute <= 60; minute++) {
      night.setState({ nightMin: minute });
      pass(1000);
    }
    expect(saved.length).toBeGreaterThanOrEqual(5);
    expect(saved.length).toBeLessThanOrEqual(7);
    for (let i = 1; i < saved.length; i++) expect(saved[i]! - saved[i - 1]!).toBeGreaterThanOrEqual(10_000);
    const before = saved.length;
    // The last minute before a long pause is kept as well, once.
    pass(10_000);
    pass(60_000);
    expect(saved.length).toBe(before + 1);
  });
  it('at every turn of a chapter at once, and when the page is put away', () => {
    const { night, day, saved, pass, bound } = setUp();
    for (const at of ['dusk', 'scene', 'dusk', 'night', 'dawn'] as const) day.setState({ at });
    expect(saved.length).toBe(4);
    night.setState({ nightMin: 5 });
    bound.now();
    bound.now();
    expect(saved.length).toBe(5);
    pass(30_000);
    expect(saved.length).toBe(5);
  });
  it('not while a recorded night is watched, nor when it is decided', () => {
    const { night, saved, pass } = setUp();
    night.setState({ mode: 'watch', nightMin: 3 });
    pass(20_000);
    night.setState({ mode: 'play', outcome: 'won', nightMin: 4 });
    pass(20_000);
    expect(saved).toEqual([]);
  });
});
