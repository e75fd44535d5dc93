/** What came after the last morning: a few lines for everybody who was named, under what the night came to, and the way out. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Epilogue } from '../../session/protocolDay';
import { t } from '../../words/en/day';
import { KeepFile } from '../components/KeepFile';
import { LitFace } from '../components/LitFace';
import { useCity, useDay, useNight } from '../context';
import { hundredthText } from '../effectText';
import { castFace, namesOf, speakerName } from '../eveningView';
import { nightEnded } from '../nightEnded';
import { useNightPlay } from '../nightPlay';
import styles from './EpilogueScreen.module.css';

const NO_FACTS: readonly string[] = [];
const After = ({ page }: { page: Epilogue }): ReactNode => {
  const city = useCity();
  const facts = useDay((day) => day.state?.facts ?? NO_FACTS);
  const names = namesOf(city);
  return (
    <article className={styles.person} data-many={page.people.length > 1}>
      <div className={styles.faces} aria-hidden="true">
        {page.people.map((person) => (
          <LitFace key={person} face={castFace(city, person, facts)} />
        ))}
      </div>
      <div>
        <h2 className={styles.name}>{page.title}</h2>
        {page.lines.map((line) => (
          <p key={line.text} className={styles.line}>
            {line.speaker !== null && <span className={styles.speaker}>{speakerName(names, line.speaker)}</span>}
            {line.text}
          </p>
        ))}
      </div>
    </article>
  );
};

const ENDINGS = ['awake-together', 'pulled-back', 'the-long-night'] as const;
/** An outcome names the chapter's ending behind the word for won or lost. */
const endingIn = (outcome: string): (typeof ENDINGS)[number] | null => ENDINGS.find((ending) => outcome.endsWith(`:${ending}`)) ?? null;

export const EpilogueScreen = (): ReactNode => {
  const { toTitle } = useNightPlay();
  const city = useCity();
  const pages = useDay((day) => day.epilogues);
  const report = useDay((day) => day.report);
  const result = useNight((night) => night.result);
  const ending = endingIn(report?.outcome ?? '');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className={styles.after}>
      <header className={styles.head}>
        <p className="mono">{ending === null ? city.title : t('day.after.of', { chapter: city.title, ending: t(`day.ending.${ending}`) })}</p>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {t('day.after')}
        </h1>
        {result !== null && <p className={styles.how}>{nightEnded(result)}</p>}
        {report !== null && (
          <p className={`${styles.meters} mono`}>
            {t('day.after.meters', { autonomy: hundredthText(report.after.autonomy), connection: hundredthText(report.after.connection) })}
          </p>
        )}
      </header>
      <div className={styles.people}>
        {pages.map((page) => (
          <After key={page.title} page={page} />
        ))}
      </div>
      <footer className={styles.foot}>
        <KeepFile />
        <button type="button" className={styles.go} onClick={toTitle}>
          {t('day.after.title')}
        </button>
      </footer>
    </main>
  );
};
