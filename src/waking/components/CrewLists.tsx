/**
 * The Centre once it is open, beings and divers for the list view: a button each that opens it in the inspector. Beings of a kind are
 * one row, with what answers it said once and a button for each place or person ("Specter ×6: Quay ×2, Kiln Lane ×4"), so that a night
 * of thirty is still a list.
 */
import type { ReactNode } from 'react';
import type { EntityView } from '../../session/protocol';
import { ENTITIES } from '../../sim/vocabulary';
import type { Selection } from '../../stores/nightStore';
import { BEINGS } from '../../words/beings';
import { t } from '../../words/en/list';
import { givenNameOf, personName } from '../../words/names';
import { useCity, useNight, usePage } from '../context';
import { doingText, placeName } from '../crew';
import { useCrewState } from '../useCrew';
import styles from './CrewLists.module.css';

interface Kind {
  kind: number;
  count: number;
  /** By island for those that belong to nobody; one each for the others. */
  at: { id: number; place: number; sleeper: number; count: number }[];
}
const kindsOf = (entities: readonly EntityView[]): Kind[] => {
  const kinds = new Map<number, Kind>();
  for (const { id, kind, place, sleeper } of entities) {
    const known = kinds.get(kind) ?? { kind, count: 0, at: [] };
    kinds.set(kind, known);
    known.count++;
    const same = sleeper < 0 ? known.at.find((one) => one.sleeper < 0 && one.place === place) : undefined;
    if (same === undefined) known.at.push({ id, place, sleeper, count: 1 });
    else same.count++;
  }
  for (const { at } of kinds.values()) at.sort((a, b) => b.count - a.count || a.place - b.place);
  return [...kinds.values()].sort((a, b) => a.kind - b.kind);
};

const useOpen = (): ((what: Selection) => void) => {
  const { actions } = usePage();
  return (what) => {
    actions.select(what);
    requestAnimationFrame(() => document.getElementById('inspector-panel')?.focus());
  };
};

const KindRow = ({ kind: { kind, count, at } }: { kind: Kind }): ReactNode => {
  const city = useCity();
  const open = useOpen();
  const { name, answer, effect } = BEINGS[ENTITIES[kind]!];
  const face = t('list.face', { answer, effect });
  const where = ({ place, sleeper, count: here }: Kind['at'][number]): string => {
    if (sleeper >= 0) return t('list.with', { name: personName(city, sleeper), zone: placeName(city, place) });
    return here > 1 ? t('list.times', { name: placeName(city, place), count: here }) : placeName(city, place);
  };
  return (
    <li className={styles.kind}>
      <strong>{count > 1 ? t('list.times', { name, count }) : name}</strong> <span className={styles.answer}>{face}</span>
      <ul className={styles.places}>
        {at.map((one) => (
          <li key={one.id}>
            <button type="button" aria-label={`${name} ${where(one)}. ${face}`} onClick={() => open({ kind: 'being', entity: one.id })}>
              {where(one)}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
};

export const CrewLists = (): ReactNode => {
  const crew = useCrewState();
  const open = useOpen();
  const centreOpen = useNight((state) => state.centreOpen);
  const { city, divers, entities } = crew;
  if (divers.length === 0) return null;
  return (
    <div className={styles.groups}>
      {centreOpen && (
        <button type="button" className={styles.centre} onClick={() => open({ kind: 'centre' })}>
          <strong>{t('centre.title')}</strong> <span>{t('centre.open')}</span>
        </button>
      )}
      <h2 id="list-beings">{t('list.beings')}</h2>
      {entities.length === 0 && <p>{t('list.noBeings')}</p>}
      <ul aria-labelledby="list-beings">
        {kindsOf(entities).map((kind) => (
          <KindRow key={kind.kind} kind={kind} />
        ))}
      </ul>
      <h2 id="list-divers">{t('list.divers')}</h2>
      <ul aria-labelledby="list-divers">
        {divers.map((diver, index) => (
          <li key={diver.sleeper}>
            <button type="button" className={styles.diver} onClick={() => open({ kind: 'diver', diver: index })}>
              <strong>{givenNameOf(city, diver.sleeper)}</strong> <span>{doingText(diver, crew)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
