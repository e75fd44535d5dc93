/** The five chapters, each with its own picture: the first is played from here, the others say that they are not there yet. */
import { type ReactNode, useState } from 'react';
import type { Difficulty } from '../../sim/vocabulary';
import { t } from '../../words/en/chapters';
import { CHAPTERS, type Chapter, pictureOf, SHEET } from '../chapterPictures';
import { DifficultyLever, keptDifficulty } from '../components/Difficulty';
import type { NightAsked } from '../doors';
import { chapterNight, DEFAULT_SOURCE } from '../runSource';
import { freshSeed } from '../seeds';
import { useWayBack } from '../useWayBack';
import styles from './ChaptersScreen.module.css';
import type { TitleEntry } from './TitleScreen';

const NIGHTS = [1, 2, 3, 4] as const;
const PICTURES = CHAPTERS.map(pictureOf);

interface Props {
  onOpen: (asked: NightAsked) => void;
  onBack: () => void;
  /** The chapter as it was left, when it was. */
  left?: TitleEntry | null | undefined;
}

const Picture = ({ chapter }: { chapter: Chapter }): ReactNode => (
  <svg className={styles.picture} viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} role="img" aria-label={t(`chapter.${chapter}.picture`)}>
    {PICTURES[chapter - 1]!.map(({ d, colour, width, alpha }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the strokes never change
      <path key={at} d={d} fill={width === 0 ? colour : 'none'} stroke={width === 0 ? 'none' : colour} strokeWidth={width} opacity={alpha} />
    ))}
  </svg>
);

const Told = ({ chapter }: { chapter: Chapter }): ReactNode => (
  <>
    <p className={`${styles.number} mono`}>{t('chapters.number', { number: chapter })}</p>
    <h2 className={styles.chapterName}>{t(`chapter.${chapter}`)}</h2>
    <p className={styles.about}>{t(`chapter.${chapter}.about`)}</p>
    <p className={styles.people}>{t(`chapter.${chapter}.people`)}</p>
  </>
);

const First = ({ onOpen, left }: Omit<Props, 'onBack'>): ReactNode => {
  const [difficulty, setDifficulty] = useState<Difficulty>(keptDifficulty);
  const begin = (): void => onOpen({ kind: 'campaign', source: { scenario: DEFAULT_SOURCE.scenario, seed: freshSeed(), difficulty } });
  return (
    <section className={styles.first}>
      <Picture chapter={1} />
      <div className={styles.told}>
        <Told chapter={1} />
      </div>
      <div className={styles.play}>
        {left && (
          <button type="button" className={styles.gold} onClick={left.onPress}>
            <span>{left.name}</span>
            {left.note !== undefined && <small>{left.note}</small>}
          </button>
        )}
        <button type="button" className={left ? styles.quiet : styles.gold} onClick={begin}>
          <span>{t(left ? 'chapters.anew' : 'chapters.begin')}</span>
          <small>{t('chapters.begin.about')}</small>
        </button>
        <DifficultyLever value={difficulty} onChange={setDifficulty} />
      </div>
      <div className={styles.apart}>
        <h3>{t('chapters.nights')}</h3>
        <ol>
          {NIGHTS.map((night) => (
            <li key={night}>
              <button type="button" className={styles.night} onClick={() => onOpen(chapterNight(night, difficulty))}>
                <span className={styles.nightName}>{t(`chapters.night.${night}`)}</span>
                <span>{t(`chapters.night.${night}.about`)}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
};

export const ChaptersScreen = ({ onOpen, onBack, left }: Props): ReactNode => {
  const head = useWayBack(onBack);
  return (
    <main className={styles.chapters}>
      <div className={styles.page}>
        <header className={styles.head}>
          <button type="button" className={styles.back} onClick={onBack}>
            {t('chapters.back')}
          </button>
          <h1 ref={head} tabIndex={-1}>
            {t('chapters.title')}
          </h1>
        </header>
        <First onOpen={onOpen} left={left} />
        <div className={styles.rest}>
          {CHAPTERS.slice(1).map((chapter) => (
            <section key={chapter} className={styles.locked}>
              <Picture chapter={chapter} />
              <Told chapter={chapter} />
              <p className={styles.lock}>{t('chapters.locked')}</p>
            </section>
          ))}
        </div>
      </div>
    </main>
  );
};
