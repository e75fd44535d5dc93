/** A readable page when a run cannot be opened or has stopped: what happened, what to do next, and a way back. */
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../words/en/base';
import styles from './PlainScreen.module.css';

const CODES = ['bad-scenario', 'unknown-scenario', 'bad-source', 'bad-snapshot', 'crashed', 'worker-lost', 'not-fetched'] as const;
const known = (code: string): (typeof CODES)[number] | 'unknown' => CODES.find((one) => one === code) ?? 'unknown';

export const FaultScreen = ({ code, detail, onRestart }: { code: string; detail: string; onRestart: (() => void) | null }): ReactNode => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const name = known(code);
  return (
    <main className={styles.plain}>
      <h1 ref={title} className={styles.title} tabIndex={-1}>
        {t(`fault.title.${name}`)}
      </h1>
      <p className={styles.body}>{t(`fault.body.${name}`)}</p>
      {detail !== '' && <p className={`${styles.detail} mono`}>{detail}</p>}
      <div className={styles.ways}>
        {onRestart !== null && (
          <button type="button" className={styles.gold} onClick={onRestart}>
            {t('fault.restart')}
          </button>
        )}
        <a className={onRestart === null ? styles.gold : styles.quiet} href="./">
          {t('fault.default')}
        </a>
      </div>
    </main>
  );
};
