/** The two doors of the strip: compose a dream for an island, read the clinic's files on one. What is behind them is fetched when one is opened. */
import type { ReactNode } from 'react';
import { t } from '../../words/en/dusk';
import { type Evening, hoursLeft } from '../evening';
import styles from './DuskDoors.module.css';
import { Price } from './DuskPeople';
import { LEVER_ICONS, STEPS } from './duskIcons';
import { Icon } from './icons';

export type DoorOf = 'compose' | 'files';

export const DuskDoors = ({ evening, onOpen }: { evening: Evening; onOpen: (door: DoorOf) => void }): ReactNode => {
  const { composer, filesHours, here, spots } = evening.island;
  const left = hoursLeft(evening);
  const zone = spots.find(({ id }) => id === here)?.name ?? '';
  const doors = [
    { door: 'compose' as const, icon: LEVER_ICONS.intensity, hours: composer?.hours ?? null },
    { door: 'files' as const, icon: STEPS, hours: filesHours },
  ];
  if (doors.every(({ hours }) => hours === null)) return null;
  return (
    <ul className={styles.doors}>
      {doors.map(
        ({ door, icon, hours }) =>
          hours !== null && (
            <li key={door}>
              <button type="button" className={styles.door} aria-haspopup="dialog" onClick={() => onOpen(door)}>
                <span className={styles.name}>
                  <Icon path={icon} size={1.125} /> {t(`dusk.${door}`)}
                </span>
                <span className={styles.zone}>{t('dusk.island', { zone })}</span>
                <Price hours={hours} canPay={hours <= left} />
              </button>
            </li>
          ),
      )}
    </ul>
  );
};
