/**
 * Whether nothing is left of a night but to wait for its dawn: then the way to the morning may be quick. What dawn alone settles is
 * read from the kinds of a goal's parts; that a night of which nothing else is asked has passed its worst, from the tide.
 */
import type { GoalReading } from '../session/protocol';
import type { Tide } from '../session/protocolNight';
import { TIDE_STEP_MIN } from '../session/protocolNight';
import { CONTROL_MIN, NIGHT_MIN } from '../sim/vocabulary';
import type { NightState } from './nightStore';

type Seen = Pick<NightState, 'mode' | 'goal' | 'tide' | 'nightMin' | 'outcome' | 'looking'>;

const SETTLED_BY_DAWN: readonly GoalReading['kind'][] = ['visitor', 'nightmares-at-most', 'sleep-at-least'];
/** A visitor who has not come yet may still ask for something. */
const VISITOR_HERE = 1;
const waitsForDawn = ({ kind, have }: GoalReading): boolean => SETTLED_BY_DAWN.includes(kind) && (kind !== 'visitor' || have >= VISITOR_HERE);

/** No flood comes any more tonight. Where the city has hours of its own nothing turns: then fewer dream from now on than do now. */
export const lastFloodIsOver = ({ turns, shares }: Tide, nightMin: number): boolean => {
  const last = turns.at(-1);
  if (last !== undefined) return last.to === 'ebb' && last.min <= nightMin;
  const now = Math.floor(nightMin / TIDE_STEP_MIN);
  return shares.slice(now + 1).every((share) => share <= shares[now]!);
};

export const onlyDawnIsLeft = ({ goal, tide, nightMin }: Pick<Seen, 'goal' | 'tide' | 'nightMin'>): boolean =>
  goal.length > 0 &&
  goal.every((part) => part.state === 'met' || (part.state === 'open' && waitsForDawn(part))) &&
  (goal.some(({ kind, state }) => state === 'met' && !SETTLED_BY_DAWN.includes(kind)) || (tide !== null && lastFloodIsOver(tide, nightMin)));

/** A night that is decided and looked around in has nothing left to come either. */
export const mayGoToMorning = (state: Seen): boolean =>
  state.mode === 'play' && state.nightMin >= CONTROL_MIN && state.nightMin < NIGHT_MIN && (state.outcome === 'open' ? onlyDawnIsLeft(state) : state.looking);

export const isToMorning = ({ speed, speedWhy }: Pick<NightState, 'speed' | 'speedWhy'>): boolean => speed > 0 && speedWhy === 'to-morning';
