/**
 * The conductor: hears the stores, settings and clicks, and tells the player and the captions. One begins at the first press and lasts as
 * long as the page. It goes on without a player, for the captions.
 */
import type { DayStore } from '../stores/dayStore';
import type { NightStore } from '../stores/nightStore';
import { settings } from '../stores/settings';
import { type Bed, type Caption, type Cue, sound as heard } from '../stores/soundStore';
import { createPacer, cuesOf, type Heard } from './cues';
import { DUCKS, gainsOf, HUSH_MS, leading, type Mix, mixOf, type Place } from './mix';
import { createPlayer, keepAwake, type Player } from './player';

export interface Followed {
  stores: { night: NightStore };
  day: DayStore;
}
export interface Sound {
  /** The night to be heard; null for none, on the title. */
  follow(followed: Followed | null): void;
  report(): (ReturnType<Player['report']> & { leading: Bed | null }) | null;
}

const NIGHT_LAYERS: readonly Bed[] = ['calm', 'dread', 'protocol', 'gold'];
/** A layer takes so long to come and go with the night, and so long from place to place. */
const WITH_THE_NIGHT_S = 3;
const BETWEEN_PLACES_S = 2;
/** A layer leads once it is so much louder than the one before; otherwise two that are level would be told in turn. */
const CLEARLY = 1.2;
const PRESSED = 'button, a[href], summary, select, input[type="checkbox"], input[type="radio"]';

/** Frames come sixty times a second; a change of less is not heard. */
const isHeard = (before: Mix, next: Mix): boolean => (Object.keys(next) as Bed[]).some((bed) => Math.abs(next[bed] - before[bed]) > 0.015);
const mixAt = (place: Place, night: NightStore | null): Mix => {
  const state = night?.getState();
  const { dread = 0, lucidity = 0, load = 0, r = 0 } = state?.meters ?? {};
  return mixOf({ place, phase: state?.phase ?? 0, reversed: state?.reversed ?? false, speed: state?.speed ?? 1, dread, lucidity, load, r });
};

export const startSound = (): Sound => {
  const setStatus = (status: 'waiting' | 'running' | 'failed'): void => {
    if (heard.getState().status !== 'failed' && heard.getState().status !== status) heard.setState({ status });
  };
  const player = createPlayer(() => setStatus('failed'));
  if (player === null) setStatus('failed');
  else keepAwake((isRunning) => setStatus(isRunning ? 'running' : 'waiting'));

  const pace = createPacer();
  let serial = 0;
  const caption = (of: Caption): void => heard.setState({ caption: { of, serial: ++serial } });
  const sound = (cue: Cue): void => {
    const duck = DUCKS[cue];
    if (duck !== undefined) player?.duck(duck.to, duck.forMs);
    player?.play(cue);
    if (cue !== 'tap') caption(cue);
  };
  const tell = (cues: readonly Cue[]): void => {
    for (const cue of pace(cues, performance.now())) {
      if (cue === 'latch') {
        player?.hush(HUSH_MS);
        setTimeout(() => sound('latch'), HUSH_MS);
      } else sound(cue);
    }
  };

  let followed: Followed | null = null;
  let mix: Mix | null = null;
  let leads: Bed | null = null;
  const lay = (place: Place, overS: number): void => {
    const next = mixAt(place, followed?.stores.night ?? null);
    if (mix !== null && !isHeard(mix, next)) return;
    mix = next;
    player?.setMix(next, overS);
    const first = leading(next);
    if (first === null || first === leads || (leads !== null && next[first] < next[leads] * CLEARLY)) return;
    leads = first;
    caption(first);
  };

  const setVolumes = (): void => player?.setVolumes(gainsOf(settings.getState()));
  setVolumes();
  settings.subscribe(setVolumes);
  window.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest(PRESSED) : null;
    if (pressed !== null && pressed.getAttribute('aria-disabled') !== 'true') tell(['tap']);
  });

  const placeNow = (): Place => followed?.day.getState().at ?? 'title';
  let stop: (() => void)[] = [];
  let last: Heard | null = null;
  const hear = (): void => {
    if (followed === null) return;
    const { city, tick, nightMin, marks, deeds, waiting, phase, reversed, tide } = followed.stores.night.getState();
    const next: Heard = { city, tick, nightMin, marks, deeds, waiting, phase, reversed, tide, refusals: heard.getState().refusals };
    const cues = last === null ? [] : cuesOf(last, next);
    last = next;
    if (cues.length > 0) tell(cues);
    lay(placeNow(), WITH_THE_NIGHT_S);
  };
  // A caption is written into the same store: only a refusal is news from there.
  heard.subscribe(({ refusals }, before) => {
    if (refusals !== before.refusals) hear();
  });

  return {
    follow(next) {
      for (const leave of stop) leave();
      followed = next;
      last = null;
      lay(placeNow(), BETWEEN_PLACES_S);
      if (next === null) return;
      hear();
      const placed = next.day.subscribe(({ at }, before) => {
        if (at === before.at) return;
        lay(at, BETWEEN_PLACES_S);
        if (at === 'night') player?.prepare(NIGHT_LAYERS);
      });
      if (placeNow() === 'none' || placeNow() === 'night') player?.prepare(NIGHT_LAYERS);
      stop = [next.stores.night.subscribe(hear), placed];
    },
    report: () => (player === null ? null : { ...player.report(), leading: leads }),
  };
};
