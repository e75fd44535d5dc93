/** From what changed in the night's store to what a screen reader is offered: alerts as they come or double, divers and beings, pauses with their reason. */
import type { Alert, NightState } from '../stores/nightStore';
import { isToMorning } from '../stores/onlyDawn';
import { t } from '../words/en/night';
import { clockText } from '../words/numbers';
import { alertSentence } from './announcements';
import type { Announcer } from './announcer';
import { beatSentence } from './beatText';
import { crewNews } from './crewNews';
import { goalNews } from './goalText';
import { whyPaused } from './whyPaused';

const isDecisive = ({ event }: Alert): boolean =>
  event.kind === 'phase' || event.kind === 'outcome' || event.kind === 'island-fell' || (event.kind === 'moment' && event.moment === 'reversal');

const speedSentence = (state: NightState): string => {
  if (isToMorning(state)) return t('announce.toMorning');
  if (state.speed > 0) return t('announce.resumed', { speed: state.speed });
  const { speedWhy } = state;
  return speedWhy === 'asked' ? t('announce.paused', { time: clockText(state.clockMin) }) : whyPaused({ ...state, speedWhy });
};

export const createFeed = (announcer: Announcer): ((state: NightState, before: NightState) => void) => {
  const told = new Map<number, number>();
  return (state, before) => {
    const { city } = state;
    if (city !== null && state.alerts !== before.alerts) {
      for (const alert of state.alerts) {
        // A merged alert is told again when its count has doubled, not at each step.
        const last = told.get(alert.id) ?? 0;
        // What a diver passed over is told as their deed.
        if (alert.event.kind === 'moot') continue;
        if (last > 0 && alert.count < last * 2) continue;
        told.set(alert.id, alert.count);
        announcer.offer(`alert-${alert.id}`, alertSentence(city, alert), isDecisive(alert));
      }
    }
    if (city !== null && (state.divers !== before.divers || state.entities !== before.entities)) {
      for (const { subject, sentence } of crewNews(city, before, state)) announcer.offer(subject, sentence);
    }
    if (city !== null && state.goal !== before.goal) {
      for (const { subject, sentence, decides } of goalNews(city, before.goal, state.goal)) announcer.offer(subject, sentence, decides);
    }
    if (city !== null && state.said !== before.said) {
      for (const { beat } of state.said.slice(before.said.length)) {
        const one = city.beats[beat];
        if (one !== undefined) announcer.offer(`beat-${beat}`, beatSentence(city, one));
      }
    }
    if (state.speed !== before.speed || isToMorning(state) !== isToMorning(before)) announcer.offer('speed', speedSentence(state), state.speedWhy !== 'asked');
  };
};
