/**
 * When the game saves itself: at every turn of a chapter's day, each minute of a night that is played, and when the page is put away.
 * A night's minute passes in about a second, and a save of a large city takes the worker some tenths of one, so a save every ten real
 * seconds is the most. One that would come sooner waits for its time, so that the last minute before a long pause is kept too.
 */
import type { Saves } from '../session/keepingProtocol';
import type { Clock } from '../session/protocol';
import type { DayStore } from './dayStore';
import type { NightStore } from './nightStore';

export const AUTOSAVE_GAP_MS = 10_000;

const TURNS = ['dusk', 'scene', 'dawn', 'epilogue'];

export const bindAutosave = (saves: Pick<Saves, 'autosave'>, night: NightStore, day: DayStore, clock: Clock): { now(): void; stop(): void } => {
  let lastMs = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  const isPlayed = (): boolean => {
    const { status, mode, city } = night.getState();
    return status === 'running' && mode === 'play' && city !== null;
  };
  const now = (): void => {
    cancel?.();
    cancel = null;
    if (!isPlayed()) return;
    lastMs = clock.nowMs();
    saves.autosave();
  };
  const soon = (): void => {
    if (cancel === null) cancel = clock.after(Math.max(0, lastMs + AUTOSAVE_GAP_MS - clock.nowMs()), now);
  };
  const leaveNight = night.subscribe((state, last) => {
    if (state.city !== last.city) {
      cancel?.();
      cancel = null;
    } else if (isPlayed() && state.nightMin !== last.nightMin && state.nightMin > 0 && state.outcome === 'open') soon();
  });
  const leaveDay = day.subscribe(({ at, state }, last) => {
    const signed = at === 'dusk' && state?.waiting.length !== last.state?.waiting.length;
    if (TURNS.includes(at) && (at !== last.at || signed)) now();
  });
  return {
    now: () => {
      if (cancel !== null) now();
    },
    stop: () => {
      cancel?.();
      leaveNight();
      leaveDay();
    },
  };
};
