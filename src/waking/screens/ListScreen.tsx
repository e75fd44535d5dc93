/**
 * The city as a list: zones on the left, the people of one beside them, then the Centre, beings and divers; every order through the
 * inspector. It does all the map does, by keyboard, with no canvas. On a phone zones and people stand one behind the other.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LOOKS } from '../../sim/vocabulary';
import { t as sayGoal } from '../../words/en/goal';
import { t } from '../../words/en/list';
import { CrewLists } from '../components/CrewLists';
import { GoalLine } from '../components/GoalLine';
import { NightBeat } from '../components/NightBeat';
import { PeopleList } from '../components/PeopleList';
import { ZoneList } from '../components/ZoneList';
import { useCity, usePage } from '../context';
import { firstZone } from '../crew';
import { type LookFilter, type PeopleSort, SORTS } from '../people';
import styles from './ListScreen.module.css';

const FILTERS: readonly LookFilter[] = ['all', ...LOOKS];
const NOBODY = -1;

const FRAMES_TO_WAIT = 120;

/**
 * What should be focused may be some frames away: rows are measured only once their pane is shown (a phone shows one at
 * a time), and the inspector arrives with its first use.
 */
const focusSoon = (find: () => HTMLElement | null, framesLeft = FRAMES_TO_WAIT): void => {
  requestAnimationFrame(() => {
    const wanted = find();
    wanted?.focus();
    if ((wanted === null || document.activeElement !== wanted) && framesLeft > 0) focusSoon(find, framesLeft - 1);
  });
};

export const ListScreen = (): ReactNode => {
  const city = useCity();
  const { stores, actions } = usePage();
  const root = useRef<HTMLElement>(null);
  const [zone, setZone] = useState(() => {
    const { selection, diver, divers, entities } = stores.night.getState();
    return firstZone({ city, divers, entities, asked: null }, selection, diver);
  });
  const [pane, setPane] = useState<'zones' | 'people'>('zones');
  const [filter, setFilter] = useState<LookFilter>('all');
  const [sort, setSort] = useState<PeopleSort>('danger');
  const [focused, setFocused] = useState(NOBODY);
  const focusRow = (which: 'zones' | 'people'): void => {
    setPane(which);
    focusSoon(() => root.current?.querySelector<HTMLElement>(`[data-pane="${which}"] [role="option"][tabindex="0"]`) ?? null);
  };
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-pane="zones"] [role="option"][tabindex="0"]')?.focus();
  }, []);
  const name = city.zones[zone]?.name ?? '';
  return (
    <section ref={root} className={styles.list} aria-label={t('list.title')} data-shown={pane}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a low screen it scrolls, and must then be reachable by keyboard */}
      <div className={styles.asked} tabIndex={0} role="group" aria-label={sayGoal('goal.label')}>
        <GoalLine />
        <NightBeat />
      </div>
      <div className={styles.zones} data-pane="zones">
        <h2 className={styles.title}>{t('list.zones')}</h2>
        <p className={styles.how} id="list-how">
          {t('list.how')}
        </p>
        <div className={styles.rows}>
          <ZoneList
            zone={zone}
            onZone={(next) => {
              setZone(next);
              setFocused(NOBODY);
            }}
            onEnter={(chosen) => {
              // A row that is chosen is what orders are about: Go, Ground and the rest stand ready for it.
              actions.select({ kind: 'island', zone: chosen });
              focusRow('people');
            }}
          />
        </div>
      </div>
      <div className={styles.people} data-pane="people">
        <div className={styles.head}>
          <button type="button" className={styles.back} onClick={() => focusRow('zones')}>
            ‹ {t('list.zones')}
          </button>
          <h2 className={styles.title}>{name}</h2>
          <button type="button" className={styles.island} onClick={() => actions.select({ kind: 'island', zone })}>
            {t('list.island')}
          </button>
          <label>
            <span>{t('list.filter')}</span>
            <select value={filter} onChange={(event) => setFilter(FILTERS.find((one) => one === event.target.value) ?? 'all')}>
              {FILTERS.map((one) => (
                <option key={one} value={one}>
                  {one === 'all' ? t('list.filter.all') : t(`look.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{t('list.sort')}</span>
            <select value={sort} onChange={(event) => setSort(SORTS.find((one) => one === event.target.value) ?? 'danger')}>
              {SORTS.map((one) => (
                <option key={one} value={one}>
                  {t(`list.sort.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className={styles.rows}>
          <PeopleList
            key={zone}
            zone={zone}
            filter={filter}
            sort={sort}
            focused={focused}
            onFocused={setFocused}
            onSelect={(sleeper) => {
              actions.select({ kind: 'person', sleeper });
              focusSoon(() => document.getElementById('inspector-panel'));
            }}
            onLeave={() => focusRow('zones')}
          />
        </div>
      </div>
      <div className={styles.others}>
        <CrewLists />
      </div>
    </section>
  );
};
