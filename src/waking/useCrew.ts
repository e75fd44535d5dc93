/** The crew as components read it, and giving an order with what became of it in words. */
import { useEffect, useState } from 'react';
import type { DiverOrder } from '../sim/vocabulary';
import { t } from '../words/en/night';
import { countedQuestions } from './asking';
import { useCity, useNight, usePage } from './context';
import type { CrewState } from './crew';

const SAID_MS = 6000;

export const useCrewState = (): CrewState => {
  const city = useCity();
  const divers = useNight((state) => state.divers);
  const entities = useNight((state) => state.entities);
  const person = useNight((state) => state.person);
  const asked = person === null ? null : countedQuestions(person.asking);
  return { city, divers, entities, asked };
};

/** Gives an order; `done` is said when it has acted, the refusal's reason when it has not. Another diver begins with nothing said. */
export const useGiveCrew = (about = -1): { give: (order: DiverOrder, name: string, done: string) => void; said: string } => {
  const { session, stores } = usePage();
  const [line, setLine] = useState({ about, text: '' });
  const setSaid = (text: string): void => setLine({ about, text });
  const give = (order: DiverOrder, name: string, done: string): void => {
    if (stores.night.getState().speed === 0) setSaid(t('order.waiting', { order: name }));
    session
      .give(order)
      .then(({ ok, why }) => setSaid(ok ? done : t('order.refused', { order: name, why: why === null ? t('order.failed') : t(`refusal.${why}`) })))
      .catch(() => setSaid(t('order.failed')));
  };
  // What is said is old news after a while, and the line is wanted for what came of it.
  useEffect(() => {
    if (line.text === '') return;
    const timer = setTimeout(() => setLine({ about, text: '' }), SAID_MS);
    return () => clearTimeout(timer);
  }, [line, about]);
  return { give, said: line.about === about ? line.text : '' };
};
