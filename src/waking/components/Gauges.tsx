/** Load and R: the word first, the number beside it, the explanation on hover and focus. */
import type { ReactNode } from 'react';
import { t } from '../../words/en/night';
import { decimals } from '../../words/numbers';
import { NIGHT } from '../../words/tokens';
import { useNight } from '../context';
import { loadWord, rWord } from '../readings';
import { Explained } from './Explained';
import styles from './Gauges.module.css';

const LOAD_COLOURS = { calm: NIGHT.text, strained: NIGHT.strained, overload: NIGHT.overload } as const;
const R_COLOURS = { fading: NIGHT.text, holding: NIGHT.strained, spreading: NIGHT.alarm } as const;

export const LoadGauge = (): ReactNode => {
  const load = useNight((state) => decimals(state.meters.load, 2));
  const word = useNight((state) => loadWord(state.meters.load));
  return (
    <Explained help={t('meter.load.help')}>
      <span className={styles.name}>{t('meter.load')}</span>{' '}
      <span className={`${styles.value} mono`} style={{ color: LOAD_COLOURS[word] }}>
        {load}
      </span>{' '}
      <span className={styles.note}>{t(`meter.load.${word}`)}</span>
    </Explained>
  );
};

export const RGauge = (): ReactNode => {
  const r = useNight((state) => decimals(state.meters.r, 1));
  const word = useNight((state) => rWord(state.meters.r));
  return (
    <Explained help={t('meter.r.help')} align="end">
      <span className={styles.word} style={{ color: R_COLOURS[word] }}>
        {t(`meter.r.${word}`)}
      </span>{' '}
      <span className={`${styles.name} ${styles.letter}`}>{t('meter.r')}</span> <span className={`${styles.value} mono`}>{r}</span>{' '}
      <span className={styles.note}>{t('meter.r.each', { value: r })}</span>
    </Explained>
  );
};
