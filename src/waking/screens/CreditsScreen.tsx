/** Whom the game owes what, as one quiet page. */
import type { ReactNode } from 'react';
import { ICONS, type Owed, PACKAGES, SCIENCE, TYPEFACES } from '../../words/credits';
import { t } from '../../words/en/credits';
import { useWayBack } from '../useWayBack';
import styles from './CreditsScreen.module.css';
import pages from './pages.module.css';

const SOURCES = Object.keys(SCIENCE) as (keyof typeof SCIENCE)[];

const OwedList = ({ title, owed }: { title: string; owed: readonly Owed[] }): ReactNode => (
  <section>
    <h2>{title}</h2>
    <ul>
      {owed.map(({ name, holder, licence }) => (
        <li key={name} className={styles.owed}>
          <span className={styles.name}>{name}</span>
          <span className={styles.holder}>{holder}</span>
          <span className={`${styles.licence} mono`}>{licence}</span>
        </li>
      ))}
    </ul>
  </section>
);

export const CreditsScreen = ({ onBack }: { onBack: () => void }): ReactNode => {
  const head = useWayBack(onBack);
  return (
    <main className={`${pages.screen} ${styles.credits}`}>
      <div className={styles.page}>
        <header className={pages.head}>
          <button type="button" className={pages.back} onClick={onBack}>
            {t('credits.back')}
          </button>
          <h1 ref={head} tabIndex={-1}>
            {t('credits.title')}
          </h1>
        </header>
        <div className={styles.column}>
          <section>
            <h2>{t('credits.game')}</h2>
            <p>{t('credits.game.about')}</p>
          </section>
          <section>
            <h2>{t('credits.stories')}</h2>
            <p>{t('credits.stories.about')}</p>
          </section>
          <section>
            <h2>{t('credits.science')}</h2>
            <p>{t('credits.science.about')}</p>
            <dl className={styles.science}>
              {SOURCES.map((source) => (
                <div key={source}>
                  <dt>{t(`credits.science.${source}`)}</dt>
                  <dd>{SCIENCE[source]}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        <div className={styles.column}>
          <OwedList title={t('credits.packages')} owed={PACKAGES} />
          <OwedList title={t('credits.types')} owed={TYPEFACES} />
          <OwedList title={t('credits.icons')} owed={[ICONS]} />
        </div>
      </div>
    </main>
  );
};
