/** While a run opens: what is being done, calmly. */
import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../../words/en/base';
import styles from './PlainScreen.module.css';

const LONG_MS = 3000;

export const OpeningScreen = (): ReactNode => {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.plain} aria-busy="true">
      <span className={styles.breath} aria-hidden="true" />
      <h1 className={styles.title}>{t('opening.title')}</h1>
      <p role="status" className={styles.body}>
        {t('opening.city')}
        {long && ` ${t('opening.long')}`}
      </p>
    </main>
  );
};
