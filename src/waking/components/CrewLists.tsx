/** Divers and beings for the list view: a button each that opens it in the inspector; where they are and at what is in its name. */
import type { ReactNode } from 'react';
import { ENTITIES } from '../../sim/vocabulary';
import { BEINGS } from '../../words/beings';
import { t } from '../../words/en/list';
import { givenNameOf, personName } from '../../words/names';
import { useNight, usePage } from '../context';
import { doingText, placeName } from '../crew';
import { useCrewState } from '../useCrew';
import styles from './CrewLists.module.css';

export const CrewLists = (): ReactNode => {
  const crew = useCrewState();
  const { actions } = usePage();
  const centreOpen = useNight((state) => state.centreOpen);
  const { city, divers, entities } = crew;
  const toInspector = (): void => void requestAnimationFrame(() => document.getElementById('inspector-panel')?.focus());
  if (divers.length === 0) return null;
  return (
    <div className={styles.groups}>
      <div>
        <h2 id="list-divers">{t('list.divers')}</h2>
        <ul aria-labelledby="list-divers">
          {divers.map((diver, index) => (
            <li key={diver.sleeper}>
              <button
                type="button"
                onClick={() => {
                  actions.select({ kind: 'diver', diver: index });
                  toInspector();
                }}
              >
                <strong>{givenNameOf(city, diver.sleeper)}</strong> <span>{doingText(diver, crew)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2 id="list-beings">{t('list.beings')}</h2>
        {entities.length === 0 && !centreOpen && <p>{t('list.noBeings')}</p>}
        <ul aria-labelledby="list-beings">
          {entities.map(({ id, kind, place, sleeper }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  actions.select({ kind: 'being', entity: id });
                  toInspector();
                }}
              >
                <strong>{BEINGS[ENTITIES[kind]!].name}</strong>{' '}
                <span>{sleeper >= 0 ? t('being.with', { name: personName(city, sleeper) }) : t('being.at', { zone: placeName(city, place) })}</span>{' '}
                <span className={styles.answer}>{t('list.face', { answer: BEINGS[ENTITIES[kind]!].answer, effect: BEINGS[ENTITIES[kind]!].effect })}</span>
              </button>
            </li>
          ))}
          {centreOpen && (
            <li>
              <button
                type="button"
                onClick={() => {
                  actions.select({ kind: 'centre' });
                  toInspector();
                }}
              >
                <strong>{t('centre.title')}</strong> <span>{t('centre.open')}</span>
              </button>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
};
