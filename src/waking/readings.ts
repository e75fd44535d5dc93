/** Gauges as words: thresholds are the model's (load .95 and 1, R around 1), said before the number is. */
import { APART_KINDS, type CameApart } from '../session/protocolNight';
import { PHASE, TICKS_PER_MIN } from '../sim/vocabulary';
import { decimals, nightClockText } from '../words/numbers';

/** An R this close to 1 neither grows nor dies within an hour of play. */
const HOLDING = 0.1;

export const rWord = (r: number): 'fading' | 'holding' | 'spreading' => (r < 1 - HOLDING ? 'fading' : r <= 1 + HOLDING ? 'holding' : 'spreading');
/** What R leaves out: how many, and the one or two ways most of it came by. A second way is named where it brings a fifth. */
export const apartCauses = (apart: CameApart): { count: number; kinds: (typeof APART_KINDS)[number][] } => {
  const count = APART_KINDS.reduce((sum, kind) => sum + apart[kind], 0);
  const kinds = APART_KINDS.filter((kind) => apart[kind] > 0).sort((a, b) => apart[b] - apart[a]);
  return { count, kinds: kinds.slice(0, 2).filter((kind, i) => i === 0 || apart[kind] * 5 >= count) };
};
/** R as whole nightmares: below 1 by the ten, since half a nightmare is nobody's. */
export const rStarts = (r: number): { count: 'none' | 'ten' | 'each'; value: string } =>
  r < 0.05 ? { count: 'none', value: '0' } : r < 0.95 ? { count: 'ten', value: String(Math.round(r * 10)) } : { count: 'each', value: decimals(r, 1) };
export const loadWord = (load: number): 'calm' | 'near' | 'strained' | 'overload' =>
  load > 1 ? 'overload' : load > 0.95 ? 'strained' : load > 0.8 ? 'near' : 'calm';
/** Rounded away from the bound its word names, so that no "1.00" stands above 1. */
/** The phase stays a little after the load has gone under its mark: then what stands beside it says the same. */
export const loadWordIn = (load: number, phase: number): ReturnType<typeof loadWord> => (phase === PHASE.strained && load <= 1 ? 'strained' : loadWord(load));
export const loadFigure = (load: number): string => decimals((load > 1 ? Math.ceil : Math.floor)(Math.round(load * 1e4) / 100) / 100, 2);
/** The clock at a tick of this night. */
export const tickClock = (tick: number): string => nightClockText(Math.floor(tick / TICKS_PER_MIN));

/** Sleep debt (-.5..1 in the model's units) in hours behind: the asymptote of 1 is a whole night of about 8 h. */
export const debtHours = (debt: number): number => Math.max(0, debt) * 8;
