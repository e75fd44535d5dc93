/**
 * From two pictures of the page to what is heard between them: pure, so that every cue can be tested without a loudspeaker. Read from the
 * stores' own records (marks, deeds, waiting orders, the phase), not from raw events: what is merged for the eye is heard once too.
 * Nothing is heard of a jump: another city, a loaded moment, a night taken back.
 */

import { NIGHT_MIN, PHASE } from '../sim/vocabulary';
import type { NightState } from '../stores/nightStore';
import type { Cue } from '../stores/soundStore';

export type Heard = Pick<NightState, 'city' | 'tick' | 'nightMin' | 'marks' | 'deeds' | 'waiting' | 'phase' | 'reversed' | 'tide'> & {
  refusals: number;
};

const ordersOf = ({ marks, waiting }: Heard): number => marks.reduce((sum, { kind }) => sum + (kind === 'order' ? 1 : 0), waiting.length);
/** Counted only when something was given or acted: this is asked sixty times a second. */
const isOrderGiven = (before: Heard, next: Heard): boolean =>
  (next.marks !== before.marks || next.waiting.length !== before.waiting.length) && ordersOf(next) > ordersOf(before);

const deedCues = (before: Heard, next: Heard): Cue[] => {
  if (next.deeds === before.deeds) return [];
  return next.deeds
    .filter(({ tick }) => tick >= before.tick)
    .filter((deed) => !before.deeds.some(({ tick, diver }) => tick === deed.tick && diver === deed.diver))
    .flatMap(({ order, result }): Cue[] => {
      if (result === 'right') return order.kind === 'face' ? ['met'] : ['right'];
      if (result === 'wrong' || result === 'hurt' || result === 'held-off') return ['wrong'];
      return order.kind === 'face' && result === 'done' ? ['met'] : [];
    });
};
/** The turn of the tide that lies between the two. */
const tideCues = ({ nightMin }: Heard, next: Heard): Cue[] => {
  const turn = next.tide?.turns.find(({ min }) => nightMin < min && next.nightMin >= min);
  return turn === undefined ? [] : [turn.to];
};

/** What weighs most first. */
export const cuesOf = (before: Heard, next: Heard): Cue[] => {
  const cues: Cue[] = [];
  // A refusal is told at once, whatever the world does.
  const refused: Cue[] = next.refusals > before.refusals ? ['refused'] : [];
  const isJump = next.city !== before.city || next.tick < before.tick || (before.tick === 0 && next.tick > 0);
  if (next.city === null || isJump) return refused;
  if (next.phase === PHASE.protocol && before.phase !== PHASE.protocol) cues.push('latch');
  if (next.reversed && !before.reversed) cues.push('lifted');
  if (before.nightMin < NIGHT_MIN && next.nightMin >= NIGHT_MIN) cues.push('dawn');
  if (next.marks !== before.marks && next.marks.some((mark) => mark.kind === 'island-fell' && mark.tick >= before.tick && !before.marks.includes(mark)))
    cues.push('fall');
  if (next.marks !== before.marks && next.marks.some((mark) => mark.kind === 'tipped' && mark.tick >= before.tick && !before.marks.includes(mark)))
    cues.push('tipped');
  cues.push(...deedCues(before, next), ...tideCues(before, next));
  if (isOrderGiven(before, next)) cues.push('order');
  return [...new Set([...cues, ...refused])];
};

/** The least time between two of a kind. What decides a night is never held back. */
const GAP_MS: Readonly<Record<Cue, number>> = {
  tap: 60,
  order: 220,
  refused: 300,
  right: 700,
  wrong: 700,
  met: 900,
  fall: 2200,
  flood: 6000,
  ebb: 6000,
  latch: 0,
  dawn: 0,
  lifted: 0,
  tipped: 2200,
};
const DECISIVE: readonly Cue[] = ['latch', 'dawn', 'lifted'];
const WINDOW_MS = 1000;
const MOST_IN_WINDOW = 4;

/** At four times speed a night's flood brings more than anybody can hear: at most one of a kind at a time, and four in a second. */
export const createPacer = (): ((cues: readonly Cue[], nowMs: number) => Cue[]) => {
  const lastMs = new Map<Cue, number>();
  let recent: number[] = [];
  return (cues, nowMs) => {
    recent = recent.filter((ms) => nowMs - ms < WINDOW_MS);
    return cues.filter((cue) => {
      if (!DECISIVE.includes(cue)) {
        if (nowMs - (lastMs.get(cue) ?? Number.NEGATIVE_INFINITY) < GAP_MS[cue] || recent.length >= MOST_IN_WINDOW) return false;
        recent.push(nowMs);
      }
      lastMs.set(cue, nowMs);
      return true;
    });
  };
};
