/** Pause, three speeds, to the next event; and a line that says why the night stands still, when it was not you. */
import type { ReactNode } from 'react';
import { SPEEDS } from '../../session/protocol';
import { isToMorning } from '../../stores/onlyDawn';
import { t } from '../../words/en/night';
import { useNight, usePage } from '../context';
import { whyPaused } from '../whyPaused';
import { ICONS, Icon } from './icons';
import styles from './SpeedControl.module.css';

export const SpeedControl = (): ReactNode => {
  const { actions } = usePage();
  const speed = useNight((state) => state.speed);
  const toMorning = useNight(isToMorning);
  const paused = speed === 0;
  const reason = useNight((state) => (state.speed === 0 && state.speedWhy !== 'asked' ? whyPaused({ ...state, speedWhy: state.speedWhy }) : ''));
  return (
    <div className={styles.speed}>
      <fieldset className={styles.row}>
        <legend className="unseen">{t('speed.group')}</legend>
        <button
          type="button"
          className={styles.pause}
          aria-label={t(paused ? 'speed.resume' : 'speed.pause')}
          aria-keyshortcuts="Space"
          onClick={() => actions.togglePause()}
        >
          <Icon path={paused ? ICONS.play : ICONS.pause} size={1.25} />
        </button>
        {SPEEDS.filter((step) => step !== 0).map((step) => (
          <button
            key={step}
            type="button"
            className={`${styles.step} mono`}
            aria-label={t('speed.timesLong', { count: step })}
            aria-pressed={speed === step && !toMorning}
            onClick={() => actions.setSpeed(step)}
          >
            {t('speed.times', { speed: step })}
          </button>
        ))}
        <button
          type="button"
          className={styles.next}
          aria-label={t('speed.next')}
          aria-keyshortcuts="N"
          title={t('speed.next')}
          onClick={() => actions.toNextEvent()}
        >
          <Icon path={ICONS.next} size={1.25} />
        </button>
      </fieldset>
      {toMorning && <p className={styles.reason}>{t('speed.why.to-morning')}</p>}
      {reason !== '' && <p className={styles.reason}>{reason}</p>}
    </div>
  );
};
