/** What a night asks, in words: a part's name, how far it has come, and the steps worth announcing. */
import type { CityInfo, GoalReading } from '../session/protocol';
import { NIGHT_MIN } from '../sim/vocabulary';
import { t } from '../words/en/goal';
import { hundredths, nightClockText } from '../words/numbers';
import { zoneName } from './causes';

const DAILY = 'daily';
/** What is unlike other nights in the daily one: its first beat is the sentence. It stands over what the night asks, and is said there alone. */
export const twistOf = ({ scenario, beats }: Pick<CityInfo, 'scenario' | 'beats'>): string => (scenario === DAILY ? (beats[0]?.says ?? '') : '');

export interface GoalLineText {
  what: string;
  how: string;
  state: GoalReading['state'];
}
/** A visitor's marks: not come, there, answered. */
const VISITOR_HERE = 1;

const hours = (minutes: number): string => t('goal.duration', { hours: Math.floor(minutes / 60), minutes: String(Math.floor(minutes % 60)).padStart(2, '0') });

/** Parts that can be spoken of: a visitor who has not come is nobody's business yet. `nightMin`: minutes since lights out. */
export const goalLines = (city: CityInfo, goal: readonly GoalReading[], nightMin = NIGHT_MIN): GoalLineText[] =>
  goal
    .filter((part) => part.kind !== 'visitor' || part.have >= VISITOR_HERE)
    .map((part) => ({ what: whatOf(city, part, nightMin), how: howOf(city, part, nightMin), state: part.state }));

/** The same before the night has begun: what is asked, and what that takes; nothing of how far it has come. */
export const askedTonight = (city: CityInfo, goal: readonly GoalReading[]): string[] =>
  goal
    .filter(({ kind }) => kind !== 'visitor')
    .map((part) => {
      const what = whatOf(city, part, 0);
      return part.kind === 'wake-island' || part.kind === 'lift' ? t('goal.said', { what, how: howOf(city, part, 0) }) : `${what}.`;
    });

const whatOf = (city: CityInfo, part: GoalReading, nightMin: number): string => {
  switch (part.kind) {
    case 'lift':
      if (city.stakes.flawAtMin < 0) return t('goal.lift');
      return nightMin < city.stakes.flawAtMin ? t('goal.lift.at', { time: nightClockText(city.stakes.flawAtMin) }) : t('goal.lift.now');
    case 'visitor':
      return t('goal.visitor', { name: givenOf(city, part.sleeper) });
    case 'sleep-at-least':
      return t('goal.sleep-at-least', { need: hours(part.need) });
    case 'bring-back':
      return t('goal.bring-back', { find: part.find, need: part.need });
    default:
      return t(`goal.${part.kind}`, { need: part.need });
  }
};

/** Whoever has not gone to bed yet still has the sleep of the night before to their name: before midnight those are many, and a mean would be false. */
const SLEEP_FROM_MIN = 120;

const howOf = (city: CityInfo, part: GoalReading, nightMin: number): string => {
  const { kind, state } = part;
  switch (kind) {
    case 'wake-island':
      if (state !== 'open') return t(`goal.wake-island.${state}`);
      return part.have === 0 ? t('goal.wake-island.none') : t('goal.wake-island.far', { zone: zoneName(city, part.zone), have: part.have, need: part.need });
    case 'visitor':
      if (state === 'open') return t('goal.visitor.far');
      return part.have > VISITOR_HERE ? t('goal.visitor.met', { name: givenOf(city, part.sleeper) }) : t('goal.visitor.left');
    case 'nightmares-at-most':
      return t(state === 'open' ? 'goal.nightmares-at-most.far' : `goal.nightmares-at-most.${state}`, { have: part.have, more: part.more });
    case 'sleep-at-least': {
      const lost = Math.floor(part.more);
      if (state === 'open' && nightMin < SLEEP_FROM_MIN) return t(lost > 0 ? 'goal.sleep-at-least.earlyShut' : 'goal.sleep-at-least.early', { more: lost });
      if (state !== 'open') return t(`goal.sleep-at-least.${state}`, { have: hours(part.have) });
      // Nobody has slept longer than the night is old.
      return t(lost > 0 ? 'goal.sleep-at-least.shut' : 'goal.sleep-at-least.far', { have: hours(Math.min(part.have, nightMin)), more: lost });
    }
    case 'bring-back':
      return t(state === 'open' ? 'goal.bring-back.far' : `goal.bring-back.${state}`, { more: part.more, have: part.have });
    case 'lift': {
      const said = {
        have: part.have,
        need: part.need,
        mark: hundredths(city.reversal.lucidity),
        min: city.reversal.holdMin,
        resolve: Math.round(city.prices.share.resolve),
        streets: Math.ceil(city.reversal.lucidity * city.zones.length),
      };
      if (state !== 'open') return t(`goal.lift.${state}`);
      return t(nightMin < city.stakes.flawAtMin ? 'goal.lift.before' : 'goal.lift.far', said);
    }
  }
};

const givenOf = (city: CityInfo, sleeper: number): string => city.cast.find((one) => one.sleeper === sleeper)?.name.split(' ')[0] ?? '';

/** Changes whenever a part has come a step that should be told: not with every sleeper. */
const goalStep = (part: GoalReading): string => {
  switch (part.kind) {
    case 'bring-back':
    case 'visitor':
    case 'lift':
      return `${part.state} ${part.have} ${part.more}`;
    case 'nightmares-at-most':
      return `${part.state} ${Math.floor((STEPS * part.more) / Math.max(1, part.need))}`;
    case 'wake-island':
      return `${part.state} ${part.have > 0 && part.have * 2 >= part.need}`;
    default:
      return part.state;
  }
};
/** The worst so far is told by thirds of what is allowed. */
const STEPS = 3;

/** What a screen reader is told of it; nothing when the night begins. */
export const goalNews = (
  city: CityInfo,
  before: readonly GoalReading[],
  now: readonly GoalReading[],
): { subject: string; sentence: string; decides: boolean }[] =>
  now.flatMap((part, at) => {
    const was = before[at];
    if (was === undefined || was.kind !== part.kind || goalStep(was) === goalStep(part)) return [];
    return goalLines(city, [part]).map(({ what, how, state }) => ({
      subject: `goal-${at}`,
      sentence: t('goal.said', { what, how }),
      decides: state !== 'open',
    }));
  });
