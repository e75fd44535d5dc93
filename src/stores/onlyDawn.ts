/**
 * Whether nothing is left of a night but to wait for its dawn: then the way to the morning may be quick. What dawn alone settles is
 * read from the kinds of a goal's parts; where nothing else is asked, the highest flood must be over with hardly anybody in nightmare.
 * Rejected: that no flood comes any more (the last of them runs into the dawn, and the hours before it are as quiet as any).
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

/** A flood that is expected may come this much higher than the one that was. */
const AS_HIGH = 1.15;
/** No more than this share of those that may be in nightmare are. */
const CALM = 0.1;

/** No flood is expected that is higher than what the city has been through. */
export const highestIsOver = ({ shares }: Tide, nightMin: number): boolean => {
  const now = Math.floor(nightMin / TIDE_STEP_MIN);
  return Math.max(...shares.slice(now + 1)) <= AS_HIGH * Math.max(...shares.slice(0, now + 1));
};
const isCalm = ({ kind, have, need }: GoalReading): boolean => kind !== 'nightmares-at-most' || have <= CALM * need;

export const onlyDawnIsLeft = ({ goal, tide, nightMin }: Pick<Seen, 'goal' | 'tide' | 'nightMin'>): boolean =>
  goal.length > 0 &&
  goal.every((part) => part.state === 'met' || (part.state === 'open' && waitsForDawn(part))) &&
  (goal.some(({ kind, state }) => state === 'met' && !SETTLED_BY_DAWN.includes(kind)) ||
    (tide !== null && highestIsOver(tide, nightMin) && goal.every(isCalm)));

/** A night that is decided and looked around in has nothing left to come either. */
export const mayGoToMorning = (state: Seen): boolean =>
  state.mode === 'play' && state.nightMin >= CONTROL_MIN && state.nightMin < NIGHT_MIN && (state.outcome === 'open' ? onlyDawnIsLeft(state) : state.looking);

export const isToMorning = ({ speed, speedWhy }: Pick<NightState, 'speed' | 'speedWhy'>): boolean => speed > 0 && speedWhy === 'to-morning';
