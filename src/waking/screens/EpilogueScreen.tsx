/**
 * What came after the last morning: under what the night came to, a few lines for everybody who was met in the chapter; those who never
 * were stand folded under one heading; and the way out.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CHAPTER_ENDINGS } from '../../session/keepingProtocol';
import type { Epilogue } from '../../session/protocolDay';
import { endingIn, endings } from '../../stores/endings';
import { t } from '../../words/en/day';
import { KeepFile } from '../components/KeepFile';
import { LitFace } from '../components/LitFace';
import { useCity, useDay, useNight } from '../context';
import { hundredthText } from '../effectText';
import { castFace, namesOf, speakerName } from '../eveningView';
import { nightEnded } from '../nightEnded';
import { useNightPlay } from '../nightPlay';
import styles from './EpilogueScreen.module.css';

const After = ({ page, level: Heading }: { page: Epilogue; level: 'h2' | 'h3' }): ReactNode => {
  const city = useCity();
  const facts = useDay((day) => day.facts);
  const names = namesOf(city);
  return (
    <article className={styles.person} data-many={page.people.length > 1} data-alone={page.people.length === 0}>
      {page.people.length > 0 && (
        <div className={styles.faces} aria-hidden="true">
          {page.people.map((person) => (
            <LitFace key={person} face={castFace(city, person, facts)} />
          ))}
        </div>
      )}
      <div>
        <Heading className={styles.name}>{page.title}</Heading>
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

/** Whoever was never met: there for whoever asks, and out of the way of the others. */
const Elsewhere = ({ pages }: { pages: readonly Epilogue[] }): ReactNode => {
  const [open, setOpen] = useState(false);
  const people = pages.reduce((sum, page) => sum + page.people.length, 0);
  if (pages.length === 0) return null;
  return (
    <section className={styles.elsewhere} aria-labelledby="after-elsewhere">
      <h2 id="after-elsewhere">
        <button type="button" className={styles.unfold} aria-expanded={open} aria-controls="after-others" onClick={() => setOpen(!open)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={open ? 'M3 10l5-5l5 5' : 'M3 6l5 5l5-5'} />
          </svg>
          {t('day.after.elsewhere')}
          <small>{t('day.after.elsewhere.about', { count: people })}</small>
        </button>
      </h2>
      <div id="after-others" className={styles.people} hidden={!open}>
        {open && pages.map((page) => <After key={page.title} page={page} level="h3" />)}
      </div>
    </section>
  );
};

export const EpilogueScreen = (): ReactNode => {
  const { toTitle } = useNightPlay();
  const city = useCity();
  const pages = useDay((day) => day.epilogues);
  const report = useDay((day) => day.report);
  const result = useNight((night) => night.result);
  const ending = endingIn(report?.outcome ?? '');
  const seen = useStore(endings, (state) => state.seen.length);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className={styles.after}>
      <header className={styles.head}>
        <p className="mono">{ending === null ? city.title : t('day.after.of', { chapter: city.title })}</p>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {ending === null ? t('day.after') : t(`ending.${ending}`)}
        </h1>
        {result !== null && <p className={styles.how}>{nightEnded(result)}</p>}
        {report !== null && (
          <p className={`${styles.meters} mono`}>
            {t('day.after.meters', { autonomy: hundredthText(report.after.autonomy), connection: hundredthText(report.after.connection) })}
          </p>
        )}
      </header>
      <div className={styles.people}>
        {pages
          .filter(({ met }) => met)
          .map((page) => (
            <After key={page.title} page={page} level="h2" />
          ))}
      </div>
      <Elsewhere pages={pages.filter(({ met }) => !met)} />
      <footer className={styles.foot}>
        {seen > 0 && <p className={styles.seen}>{t('day.after.seen', { count: seen, of: CHAPTER_ENDINGS.length })}</p>}
        <KeepFile />
        <button type="button" className={styles.go} onClick={toTitle}>
          {t('day.after.title')}
        </button>
      </footer>
    </main>
  );
};
