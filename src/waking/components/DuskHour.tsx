/**
 * What an hour can do for one street: the rituals, and the two doors of the strip (compose its dream, read the clinic's files on it).
 * A ritual is first shown with what it does, as a lever is, and spends only when it is held; what is behind the doors is fetched
 * when one is opened.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../words/en/dusk';
import { effectLines } from '../effectText';
import { type Evening, type EveningActs, hoursLeft, type Ritual } from '../evening';
import styles from './DuskHour.module.css';
import { EffectRow, Price } from './DuskPeople';
import { LEVER_ICONS, STEPS } from './duskIcons';
import { Icon } from './icons';

export type DoorOf = 'compose' | 'files';

/** One ritual before it is held: what it does, where, and what it takes. */
const Shown = ({ ritual, evening, onHold, onClose }: { ritual: Ritual; evening: Evening; onHold: () => void; onClose: () => void }): ReactNode => {
  const hold = useRef<HTMLButtonElement>(null);
  useEffect(() => hold.current?.focus({ preventScroll: true }), []);
  // The street stands in the title: the effects need not name it again.
  const here = { ...evening.names, zones: { ...evening.names.zones, [evening.island.here]: '' } };
  const canHold = !ritual.held && ritual.hours <= hoursLeft(evening);
  return (
    <div className={styles.shown}>
      <h2 className={styles.shownName}>{t('dusk.ritual.in', { title: ritual.title, zone: ritual.about })}</h2>
      <p className={styles.effects}>
        {effectLines(ritual.effects, here).map((line) => (
          <EffectRow key={line.text} line={{ ...line, text: line.text.trim() }} />
        ))}
      </p>
      <p className={styles.quiet}>{t('dusk.ritual.where')}</p>
      <p className={styles.acts}>
        <button ref={hold} type="button" className={styles.hold} aria-disabled={!canHold} onClick={() => canHold && onHold()}>
          {t('dusk.ritual.hold')} <Price hours={ritual.hours} canPay={canHold} />
        </button>
        <button type="button" className={styles.not} onClick={onClose}>
          {t('dusk.ritual.not')}
        </button>
      </p>
    </div>
  );
};

interface Props {
  evening: Evening;
  onRitual: EveningActs['onRitual'];
  onOpen: (door: DoorOf) => void;
}

export const DuskHour = ({ evening, onRitual, onOpen }: Props): ReactNode => {
  const { composer, filesHours, here, spots } = evening.island;
  const [shown, setShown] = useState<string | null>(null);
  const left = hoursLeft(evening);
  const zone = spots.find(({ id }) => id === here)?.name ?? '';
  const doors = [
    { door: 'compose' as const, icon: LEVER_ICONS.intensity, hours: composer?.hours ?? null },
    { door: 'files' as const, icon: STEPS, hours: filesHours },
  ].filter(({ hours }) => hours !== null);
  const ritual = evening.rituals.find(({ id }) => id === shown);
  if (doors.length + evening.rituals.length === 0) return null;
  const hold = (): void => {
    if (ritual !== undefined) onRitual(ritual.id);
    setShown(null);
  };
  return (
    <section className={styles.hour} aria-label={t('dusk.hourFor', { zone })}>
      {ritual !== undefined ? (
        <Shown ritual={ritual} evening={evening} onHold={hold} onClose={() => setShown(null)} />
      ) : (
        <>
          <h2 className={styles.head}>{t('dusk.hourFor', { zone })}</h2>
          <ul className={styles.rows}>
            {evening.rituals.map(({ id, title, held, hours }) => (
              <li key={id}>
                <button type="button" className={styles.row} aria-disabled={held || hours > left} onClick={() => !held && setShown(id)}>
                  <Icon path={STEPS} size={1} /> <span>{title}</span> {held && <span className={styles.quiet}>{t('dusk.ritual.held')}</span>}
                </button>
              </li>
            ))}
            {doors.map(({ door, icon, hours }) => (
              <li key={door}>
                <button type="button" className={styles.row} data-short={(hours ?? 0) > left} aria-haspopup="dialog" onClick={() => onOpen(door)}>
                  <Icon path={icon} size={1} /> <span>{t(`dusk.${door}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
