/** The zones of the list view: one row each, worst first to the ear and in the city's own order to the eye. */
import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../../session/protocol';
import { t } from '../../words/en/list';
import { useCity, useNight, usePage } from '../context';
import styles from './Lists.module.css';
import { rove } from './rover';
import { StateGlyph } from './StateGlyph';

const SHOWN = ['nightmare', 'trapped', 'lucid'] as const;

export const ZoneList = ({ zone, onZone, onEnter }: { zone: number; onZone: (zone: number) => void; onEnter: (zone: number) => void }): ReactNode => {
  const city = useCity();
  const { stores } = usePage();
  useNight((state) => state.nightMin);
  const list = useRef<HTMLDivElement>(null);
  const zones = stores.live.frame?.zones;
  const read = (index: number, field: ZoneField): number => zones?.[index * ZONE_STRIDE + ZONE_FIELDS.indexOf(field)] ?? 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'ArrowRight') {
      event.preventDefault();
      onEnter(zone);
      return;
    }
    const to = rove(event.key, zone, city.zones.length);
    if (to === null) return;
    event.preventDefault();
    onZone(to);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[to]?.focus();
  };
  return (
    <div
      ref={list}
      className={styles.zones}
      style={{ '--half': Math.ceil(city.zones.length / 2) } as CSSProperties}
      role="listbox"
      aria-label={t('list.zones')}
      aria-describedby="list-how"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {city.zones.map((place, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox above hears the keys
        <div
          key={place.id}
          role="option"
          className={styles.row}
          aria-selected={index === zone}
          tabIndex={index === zone ? 0 : -1}
          data-zone={index}
          aria-label={t('list.zoneRow', {
            zone: place.name,
            nightmare: read(index, 'nightmare'),
            trapped: read(index, 'trapped'),
            lucid: read(index, 'lucid'),
            count: read(index, 'inBed'),
          })}
          onClick={() => {
            onZone(index);
            onEnter(index);
          }}
        >
          <span className={styles.name}>{place.name}</span>
          <span className={styles.figures}>
            {SHOWN.filter((look) => read(index, look) > 0).map((look) => (
              <span key={look} className={styles.figure}>
                <StateGlyph look={look} size="1rem" />
                <span className="mono">{read(index, look)}</span>
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
};
