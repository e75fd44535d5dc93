/** The five chapters, each with its own picture: the first is played from here, the others say that they are not there yet. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CHAPTER_ENDINGS, type ChapterEnding } from '../../session/keepingProtocol';
import type { Difficulty } from '../../sim/vocabulary';
import { endings } from '../../stores/endings';
import { t } from '../../words/en/chapters';
import { type Announced, type Chapter, ISLANDS, pictureOf, SHEET } from '../chapterPictures';
import { drawLand, drawLights, put, stampsOf } from '../cityDrawing';
import { DifficultyLever, keptDifficulty } from '../components/Difficulty';
import type { NightAsked } from '../doors';
import { type Pixels, paintNebula, paintWhirl } from '../dreamPainting';
import { chapterNight } from '../runSource';
import { layIslands } from '../sleepingCity';
import { chapterAnew } from '../useLeft';
import { useWayBack } from '../useWayBack';
import styles from './ChaptersScreen.module.css';
import pages from './pages.module.css';
import type { TitleEntry } from './TitleScreen';

const NIGHTS = [1, 2, 3, 4] as const;
const ANNOUNCED = [2, 3, 4, 5] as const;
const PICTURES = { 2: pictureOf(2), 3: pictureOf(3), 4: pictureOf(4), 5: pictureOf(5) };

interface Props {
  onOpen: (asked: NightAsked) => void;
  onBack: () => void;
  /** The chapter as it was left, when it was. */
  left?: readonly TitleEntry[] | undefined;
}

/** Drawn twice: wide and faint under thin and clear, as light is. */
const Picture = ({ chapter }: { chapter: Announced }): ReactNode => (
  <svg className={styles.picture} viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} role="img" aria-label={t(`chapter.${chapter}.picture`)}>
    {PICTURES[chapter].flatMap(({ d, colour, width, alpha = 1 }) =>
      width === 0
        ? [<path key={d + colour} d={d} fill={colour} opacity={alpha} />]
        : [GLOW, 0].map((glow) => (
            <path key={`${glow}${d}${colour}`} d={d} fill="none" stroke={colour} strokeWidth={width + glow} opacity={glow === 0 ? alpha : alpha * 0.16} />
          )),
    )}
  </svg>
);

const PAINTED = { width: 1280, height: 600, nebula: 240, whirl: 420, leanDeg: -7, flat: 0.56 } as const;
/** A line's own light around it. */
const GLOW = 3.2;
/** The first chapter's: the title's own dream, with all its islands. */
const Painted = (): ReactNode => {
  const place = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const pen = place.current?.getContext('2d') ?? null;
    if (pen === null) return;
    const { width, height, nebula, whirl, leanDeg, flat } = PAINTED;
    const paint = (pixels: Pixels): HTMLCanvasElement => {
      const sheet = document.createElement('canvas');
      put(sheet, pixels);
      return sheet;
    };
    const centre = { x: 0.52 * width, y: 0.4 * height };
    pen.drawImage(paint(paintNebula(nebula, Math.round((nebula * height) / width), { x: 0.52, y: 0.4 })), 0, 0, width, height * 1.3);
    pen.save();
    pen.translate(centre.x, centre.y);
    pen.rotate((leanDeg * Math.PI) / 180);
    pen.scale(1, flat);
    pen.drawImage(paint(paintWhirl(whirl)), -350, -350, 700, 700);
    pen.restore();
    const city = layIslands(ISLANDS, width, height);
    drawLand(pen, city, width, centre.x);
    drawLights(pen, city, stampsOf(city), 3, 1);
  }, []);
  return <canvas ref={place} className={styles.picture} width={PAINTED.width} height={PAINTED.height} role="img" aria-label={t('chapter.1.picture')} />;
};

const Told = ({ chapter }: { chapter: Chapter }): ReactNode => (
  <>
    <p className={`${styles.number} mono`}>{t('chapters.number', { number: chapter })}</p>
    <h2 className={styles.chapterName}>{t(`chapter.${chapter}`)}</h2>
    <p className={styles.about}>{t(`chapter.${chapter}.about`)}</p>
    <p className={styles.people}>{t(`chapter.${chapter}.people`)}</p>
  </>
);

const MARKS: Readonly<Record<ChapterEnding, string>> = {
  'awake-together': 'M10 1.5l2.1 5.9 6.2.2-4.9 3.8 1.7 6-5.1-3.5-5.1 3.5 1.7-6L1.7 7.6l6.2-.2z',
  'pulled-back': 'M3 16.5h14M5.5 16.5V9a4.5 4.5 0 0 1 9 0v7.5M10 2v2.4',
  'the-long-night': 'M13.6 2.6a8 8 0 1 0 3.8 10.9a6.6 6.6 0 0 1-3.8-10.9z',
};
/** Each has its place from the beginning; what it is called is said once it was reached. */
const Endings = (): ReactNode => {
  const seen = useStore(endings, (state) => state.seen);
  if (seen.length === 0) return null;
  return (
    <ul className={styles.endings} aria-label={t('chapters.endings')}>
      {CHAPTER_ENDINGS.map((ending) => (
        <li key={ending} data-seen={seen.includes(ending)}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            {seen.includes(ending) ? <path d={MARKS[ending]} /> : <circle cx="10" cy="10" r="7" />}
          </svg>
          {seen.includes(ending) ? t(`ending.${ending}`) : t('chapters.ending.unseen')}
        </li>
      ))}
    </ul>
  );
};

const First = ({ onOpen, left = [] }: Omit<Props, 'onBack'>): ReactNode => {
  const [difficulty, setDifficulty] = useState<Difficulty>(keptDifficulty);
  const [goOn] = left;
  return (
    <section className={styles.first}>
      <Painted />
      <div className={styles.told}>
        <Told chapter={1} />
        <Endings />
      </div>
      <div className={styles.play}>
        {goOn !== undefined && (
          <button type="button" className={styles.gold} onClick={goOn.onPress}>
            {goOn.label !== undefined && <small>{goOn.label}</small>}
            <span>{goOn.name}</span>
            {goOn.note !== undefined && <small>{goOn.note}</small>}
          </button>
        )}
        <button type="button" className={goOn === undefined ? styles.gold : styles.quiet} onClick={() => onOpen(chapterAnew())}>
          <span>{t(goOn === undefined ? 'chapters.begin' : 'chapters.anew')}</span>
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
    <main className={`${pages.screen} ${styles.chapters}`}>
      <div className={styles.page}>
        <header className={pages.head}>
          <button type="button" className={pages.back} onClick={onBack}>
            {t('chapters.back')}
          </button>
          <h1 ref={head} tabIndex={-1}>
            {t('chapters.title')}
          </h1>
        </header>
        <First onOpen={onOpen} left={left} />
        <div className={styles.rest}>
          {ANNOUNCED.map((chapter) => (
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
