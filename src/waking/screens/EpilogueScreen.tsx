/** What came after the last morning: a page for everybody who was named, turned one by one, and the way out. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../words/en/day';
import { KeepFile } from '../components/KeepFile';
import { LitFace } from '../components/LitFace';
import { useCity, useDay } from '../context';
import { castFace, namesOf } from '../eveningView';
import { useNightPlay } from '../nightPlay';
import styles from './EpilogueScreen.module.css';

export const EpilogueScreen = (): ReactNode => {
  const { toTitle } = useNightPlay();
  const city = useCity();
  const pages = useDay((day) => day.epilogues);
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page is read from its title
  useEffect(() => title.current?.focus(), [at]);
  const page = pages[at];
  const isLast = at >= pages.length - 1;
  const names = namesOf(city);
  return (
    <main className={styles.after}>
      <p className={`${styles.head} mono`}>
        {t('day.after')}
        {pages.length > 0 && <span>{t('day.after.page', { page: at + 1, pages: pages.length })}</span>}
      </p>
      {page !== undefined && (
        <article className={styles.page}>
          <div className={styles.faces} aria-hidden="true">
            {page.people.map((person) => (
              <LitFace key={person} face={castFace(city, person)} />
            ))}
          </div>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {page.title}
          </h1>
          <p className={`${styles.place} mono`}>{page.place}</p>
          {page.lines.map((line) => (
            <p key={line.text} className={styles.line}>
              {line.speaker !== null && <span className={styles.speaker}>{names.people[line.speaker] ?? line.speaker}</span>}
              {line.text}
            </p>
          ))}
        </article>
      )}
      <footer className={styles.foot}>
        {isLast && <KeepFile />}
        <button type="button" className={styles.go} onClick={() => (isLast ? toTitle() : setAt(at + 1))}>
          {isLast ? t('day.after.title') : t('day.after.next')}
        </button>
      </footer>
    </main>
  );
};
