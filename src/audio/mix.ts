/**
 * How loud each layer is, from where one is and how the city sleeps. Pure. The discord rises with load and spread before anybody is in
 * nightmare, so dread is felt before it is seen; the gold rises with Lucidity; the Protocol takes the calm away. Rejected: one piece of
 * music a phase, cut over at its beginning, which tells what the screen has told already.
 */
import { PHASE } from '../sim/vocabulary';
import type { DayPlace } from '../stores/dayStore';
import type { NightState } from '../stores/nightStore';
import type { Settings, Volume } from '../stores/settings';
import { BEDS, type Bed, type Cue } from '../stores/soundStore';

export type Place = 'title' | DayPlace;
export interface Situation extends Pick<NightState, 'phase' | 'reversed' | 'speed'> {
  place: Place;
  dread: number;
  lucidity: number;
  load: number;
  r: number;
}
export type Mix = Readonly<Record<Bed, number>>;

/** The Protocol begins in silence. */
export const HUSH_MS = 1000;
/** How long beds give way, and by how much, to what is heard once. */
export const DUCKS: Readonly<Partial<Record<Cue, { to: number; forMs: number }>>> = {
  latch: { to: 0.35, forMs: 5000 },
  lifted: { to: 0.4, forMs: 5000 },
  dawn: { to: 0.4, forMs: 4000 },
  fall: { to: 0.55, forMs: 1800 },
  right: { to: 0.7, forMs: 1400 },
};

/** 0 below `from`, 1 above `to`, smooth between. */
const between = (value: number, from: number, to: number): number => {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return part * part * (3 - 2 * part);
};
const NONE: Mix = { dusk: 0, calm: 0, dread: 0, protocol: 0, gold: 0 };

export const mixOf = ({ place, phase, reversed, speed, dread, lucidity, load, r }: Situation): Mix => {
  // An open night has no place in a chapter.
  if (place !== 'night' && place !== 'none') return { ...NONE, dusk: place === 'scene' || place === 'dawn' ? 0.65 : 1 };
  const latched = phase === PHASE.protocol && !reversed;
  const ahead = 0.35 * between(load, 0.8, 1.05) + 0.25 * between(r, 0.8, 1.6);
  const fear = Math.min(1, Math.max(ahead, between(dread, 0.01, 0.25)));
  const gold = between(lucidity, 0.02, 0.4);
  // A pause is a table to plan at: everything stays, further off.
  const near = speed === 0 ? 0.7 : 1;
  return {
    dusk: 0,
    calm: near * (latched ? 0.12 : 1 - 0.6 * fear) * (1 - 0.3 * gold),
    dread: near * fear * (latched ? 0.6 : 0.85) * (1 - 0.5 * gold),
    protocol: near * (latched ? 0.95 - 0.35 * gold : 0),
    gold: near * gold * (reversed ? 1 : 0.8),
  };
};

/** The layer that says most: the loudest, told when it changes. */
export const leading = (mix: Mix): Bed | null => {
  const first = BEDS.reduce((best, bed) => (mix[bed] > mix[best] ? bed : best), BEDS[0]);
  return mix[first] > 0 ? first : null;
};

/** Ears hear ratios: half of the way is a quarter of the amplitude. */
export const gainOf = (percent: number): number => (percent / 100) ** 2;
export const gainsOf = ({ volumes, muted }: Pick<Settings, 'volumes' | 'muted'>): Record<Volume, number> => ({
  whole: muted ? 0 : gainOf(volumes.whole),
  beds: gainOf(volumes.beds),
  effects: gainOf(volumes.effects),
  interface: gainOf(volumes.interface),
});
/** Which volume a cue obeys. */
export const volumeOf = (cue: Cue): 'effects' | 'interface' => (cue === 'tap' || cue === 'order' || cue === 'refused' ? 'interface' : 'effects');
