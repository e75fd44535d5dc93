/**
 * The people of a zone, virtualised: a thousand rows cost what twenty do. The focused row is kept by person and not
 * by place, and stays mounted when the list is scrolled away from it, so focus is never lost to a re-sort.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { t } from '../../words/en/list';
import { personName } from '../../words/names';
import { decimals } from '../../words/numbers';
import { useCity, useNight, usePage } from '../context';
import { fearOf, type LookFilter, lookOf, type PeopleSort, peopleOfZone } from '../people';
import styles from './Lists.module.css';
import { lookColour } from './PersonPanel';
import { rove } from './rover';
import { StateGlyph } from './StateGlyph';

const ROW_REM = 2.75;
const rowPx = (): number => ROW_REM * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);

export interface PeopleListProps {
  zone: number;
  filter: LookFilter;
  sort: PeopleSort;
  focused: number;
  onFocused: (sleeper: number) => void;
  onSelect: (sleeper: number) => void;
  onLeave: () => void;
}

export const PeopleList = ({ zone, filter, sort, focused, onFocused, onSelect, onLeave }: PeopleListProps): ReactNode => {
  const city = useCity();
  const { stores } = usePage();
  const nightMin = useNight((state) => state.nightMin);
  const selected = useNight((state) => (state.selection.kind === 'person' ? state.selection.sleeper : -1));
  const scroller = useRef<HTMLDivElement>(null);
  /** Who is to have the focus once their row is drawn; by person, as an earlier drawing's effect may still run after the key. */
  const wantsFocus = useRef(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again each simulated minute
  const ids = useMemo(() => peopleOfZone(city, stores.live.frame, zone, filter, sort), [city, stores, zone, filter, sort, nightMin]);
  const at = Math.max(0, ids.indexOf(focused));
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([at, ...defaultRangeExtractor(range)])].filter((i) => i < range.count).sort((a, b) => a - b),
    [at],
  );
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: rowPx,
    overscan: 8,
    rangeExtractor,
    getItemKey: (index) => ids[index] ?? index,
  });

  useEffect(() => {
    if (ids[at] !== wantsFocus.current) return;
    wantsFocus.current = -1;
    scroller.current?.querySelector<HTMLElement>(`[data-sleeper="${ids[at]}"]`)?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = ids[at];
    if (event.key === 'Enter' && id !== undefined) {
      event.preventDefault();
      onFocused(id);
      onSelect(id);
      return;
    }
    if (event.key === 'ArrowLeft') {
      event.preventDefault();
      onLeave();
      return;
    }
    const to = rove(event.key, at, ids.length);
    if (to === null) return;
    event.preventDefault();
    rows.scrollToIndex(to);
    wantsFocus.current = ids[to]!;
    onFocused(ids[to]!);
  };

  if (ids.length === 0) return <p className={styles.nobody}>{t('list.nobody', { zone: city.zones[zone]?.name ?? '' })}</p>;
  return (
    <div
      ref={scroller}
      className={styles.people}
      role="listbox"
      aria-label={t('list.people', { zone: city.zones[zone]?.name ?? '' })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
        {rows.getVirtualItems().map((item) => {
          const id = ids[item.index]!;
          const frame = stores.live.frame;
          const look = lookOf(frame, id);
          const fear = decimals(fearOf(frame, id), 2);
          const name = personName(city, id);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox above hears the keys
            <div
              key={item.key}
              role="option"
              className={styles.row}
              style={{ position: 'absolute', insetInline: 0, height: item.size, transform: `translateY(${item.start}px)` }}
              data-sleeper={id}
              aria-selected={id === selected}
              aria-setsize={ids.length}
              aria-posinset={item.index + 1}
              aria-label={t('list.personRow', { name, age: city.ageYears[id] ?? 0, state: t(`look.${look}`), fear })}
              tabIndex={item.index === at ? 0 : -1}
              onClick={() => {
                onFocused(id);
                onSelect(id);
              }}
            >
              <StateGlyph look={look} size="1rem" />
              <span className={styles.name}>{name}</span>
              <span className={`${styles.age} mono`}>{city.ageYears[id]}</span>
              <span className={styles.state} style={{ color: lookColour(look) }}>
                {t(`look.${look}`)}
              </span>
              <span className={`${styles.fear} mono`}>{fear}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
};
