/** What came of something a diver did, in one sentence: for their line over the verbs, the Asking and the screen reader. */
import type { Deed } from '../session/protocol';
import { ENTITIES, type WEAVINGS } from '../sim/vocabulary';
import { t } from '../words/en/crew';
import { askOutcome } from '../words/journal';
import { givenNameOf } from '../words/names';
import { type CrewState, placeName, stepTarget, stepVerb } from './crew';

const wovenText = (work: (typeof WEAVINGS)[number], index: number, place: number, { city }: CrewState): string => {
  const bridge = city.bridges[index];
  return t(`deed.weave.${work}`, { zone: placeName(city, place), a: placeName(city, bridge?.a ?? -1), b: placeName(city, bridge?.b ?? -1) });
};

export const deedText = ({ order, diver, place, sleeper, being, result, freed }: Deed, crew: CrewState): string => {
  const { city, divers } = crew;
  const own = divers[diver];
  const words = {
    diver: givenNameOf(city, own?.sleeper ?? -1),
    name: sleeper < 0 ? '' : givenNameOf(city, sleeper),
    zone: placeName(city, place),
  };
  if (order.kind === 'ask') {
    if (result === 'passed') return t('deed.askMissed', words);
    return askOutcome(words.name, result === 'right', freed, words.zone);
  }
  if (order.kind === 'face') {
    if (result === 'hurt') return t('deed.hurt', words);
    if (result === 'held-off') return t('deed.heldOff', words);
    const kind = ENTITIES[being];
    return kind === undefined || result === 'passed' ? t('deed.faceMissed', words) : t(`deed.face.${kind}`, words);
  }
  if (result === 'passed' || order.kind === 'cancel' || order.kind === 'reorder' || order.kind === 'go' || order.kind === 'ground') {
    const step = own === undefined ? '' : t('verbs.target', { verb: stepVerb(order, own), target: stepTarget(order, place, crew) });
    return t('deed.passed', { ...words, step });
  }
  if (order.kind === 'weave') return wovenText(order.work, order.index, place, crew);
  if (order.kind === 'signature') return t('deed.signature', { ...words, signature: own === undefined ? '' : stepVerb(order, own) });
  if (order.kind === 'share') return t('deed.share', words);
  return t('deed.rescue', { name: givenNameOf(city, divers[order.other]?.sleeper ?? -1) });
};
