/** What a screen reader is told of divers and beings: arrivals, what came of an order, somebody trapped or brought back, a being nobody had seen. */
import type { CityInfo, Deed, DiverView, EntityView } from '../session/protocol';
import { ENTITIES } from '../sim/vocabulary';
import { BEINGS } from '../words/beings';
import { t } from '../words/en/crew';
import { givenNameOf } from '../words/names';
import { placeName } from './crew';
import { deedText } from './deedText';

interface Seen {
  divers: readonly DiverView[];
  entities: readonly EntityView[];
  deeds: readonly Deed[];
}
export const crewNews = (city: CityInfo, before: Seen, now: Seen): { subject: string; sentence: string }[] => {
  const news: { subject: string; sentence: string }[] = [];
  now.divers.forEach((diver, index) => {
    const was = before.divers[index];
    if (was === undefined || was.sleeper !== diver.sleeper) return;
    const words = { name: givenNameOf(city, diver.sleeper), zone: placeName(city, diver.place) };
    const subject = `diver-${index}`;
    if (diver.trapped && !was.trapped) news.push({ subject, sentence: t('announce.diverTrapped', words) });
    else if (was.trapped && !diver.trapped) news.push({ subject, sentence: t('announce.diverBack', words) });
    else if (was.path.length > 0 && diver.path.length === 0) news.push({ subject, sentence: t('announce.diverArrived', words) });
  });
  if (before.divers.length === 0) return news;
  const crew = { city, divers: now.divers, entities: now.entities, asked: null };
  for (const deed of now.deeds) if (!before.deeds.includes(deed)) news.push({ subject: `deed-${deed.diver}`, sentence: deedText(deed, crew) });
  for (const { id, kind, place } of now.entities) {
    const known = before.entities.find((other) => other.id === id);
    // A neglected friend that turns is news as well.
    if (known?.kind === kind) continue;
    news.push({ subject: `being-${id}`, sentence: t('being.appeared', { being: BEINGS[ENTITIES[kind]!].name, zone: placeName(city, place) }) });
  }
  return news;
};
