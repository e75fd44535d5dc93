/** Above the city: the four hours of the evening as windows, lit while they are free, and the five meters of the day. */
import type { ReactNode } from 'react';
import { t } from '../../words/en/dusk';
import { decimals } from '../../words/numbers';
import { hundredthText, toneOf, wayOf } from '../effectText';
import { type DayMeter, type EveningHour, hoursLeft, type MeterReading } from '../evening';
import { ChangeGlyph, WindowGlyph } from './DuskGlyphs';
import styles from './DuskMeters.module.css';
import { UNDO } from './duskIcons';
import { Icon } from './icons';

const hourOf = (clockMin: number): string => decimals(Math.floor(clockMin / 60), 0);

export const EveningHours = ({ hours, canUndo, onUndo }: { hours: readonly EveningHour[]; canUndo: boolean; onUndo: () => void }): ReactNode => {
  const left = hoursLeft({ hours: [...hours] });
  return (
    <section className={styles.evening} aria-label={t('dusk.hours')}>
      <p className={styles.left}>
        {t('dusk.hours')}, <b>{left === 0 ? t('dusk.hoursNone') : t('dusk.hoursLeft', { count: left })}</b>
        {canUndo && (
          <button type="button" className={styles.takeBack} onClick={onUndo}>
            <Icon path={UNDO} size={0.9375} /> {t('dusk.takeBack')}
          </button>
        )}
      </p>
      <ul className={styles.hours}>
        {hours.map(({ clockMin, spentOn }) => (
          <li key={clockMin} data-free={spentOn === null}>
            <WindowGlyph lit={spentOn === null} size={1.15} />
            <span>
              <span className={`${styles.hour} mono`}>{t('dusk.hour', { hour: hourOf(clockMin) })}</span>
              <span className={styles.spent}>{spentOn ?? t('dusk.free')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const BETTER: Readonly<Record<DayMeter, 'up' | 'down'>> = { rest: 'up', autonomy: 'up', connection: 'up', trust: 'up', pressure: 'down' };

export const DuskMeters = ({ meters }: { meters: readonly MeterReading[] }): ReactNode => (
  <ul className={styles.meters} aria-label={t('dusk.meters')}>
    {meters.map(({ meter, value, after }) => {
      const isMoved = after !== null && Math.abs(after - value) >= 0.005;
      const tone = isMoved ? toneOf(after - value, BETTER[meter]) : 'neither';
      return (
        <li key={meter} className={styles.meter} data-tone={tone}>
          <span className={styles.name}>{t(`meter.${meter}`)}</span>
          <span className={`${styles.value} mono`}>
            <span>{hundredthText(value)}</span>
            {isMoved && (
              <span className={styles.after}>
                <span className="unseen">{t('dusk.sheet.after')}</span> <ChangeGlyph way={wayOf(after - value)} />
                {hundredthText(after)}
              </span>
            )}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.run} style={{ width: `${value * 100}%` }} />
            {isMoved && <span className={styles.diff} style={{ left: `${Math.min(value, after) * 100}%`, width: `${Math.abs(after - value) * 100}%` }} />}
            <span className={isMoved ? styles.hollow : styles.dot} style={{ left: `${value * 100}%` }} />
            {isMoved && <span className={styles.end} style={{ left: `${after * 100}%` }} />}
          </span>
        </li>
      );
    })}
  </ul>
);
