/**
 * The first screen: the name, the crisis night and how hard it presses, and beside it the other ways into a night. While it is
 * read the night's code is fetched, so that pressing a button is not the moment one begins to wait.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { Difficulty } from '../../sim/vocabulary';
import { t } from '../../words/en/title';
import { DifficultyLever, keptDifficulty } from '../components/Difficulty';
import { SleepingCity } from '../components/SleepingCity';
import type { Doors, NightAsked } from '../doors';
import { CRISIS_NIGHT, chapterNight } from '../runSource';
import styles from './TitleScreen.module.css';

const BEFORE = [1, 2, 3] as const;
const PREPARE_MS = 1200;
const MINUTE_MS = 60_000;

interface Props {
  doors: Doors;
  onOpen: (asked: NightAsked) => void;
  onSandbox: () => void;
}

/** "5 h 12 min". Rounded up, so that it never says none while the old night stands. */
export const leftText = (leftMs: number): string => {
  const minutes = Math.ceil(leftMs / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? t('title.daily.leftMin', { minutes }) : t('title.daily.left', { hours, minutes: minutes % 60 });
};

const Daily = ({ doors, difficulty, onOpen }: Pick<Props, 'doors' | 'onOpen'> & { difficulty: Difficulty }): ReactNode => {
  const [nowMs, setNowMs] = useState(() => Date.now());
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  const { title, about, leftMs } = doors.daily(nowMs);
  const play = (): void => {
    doors
      .dailySource(Date.now())
      .then((source) => onOpen({ kind: 'daily', source: { ...source, difficulty } }))
      .catch(() => setFailed(true));
  };
  return (
    <li>
      <button type="button" className={styles.way} onClick={play}>
        <span className={styles.wayName}>
          {t('title.daily')}: {title}
        </span>
        <span className={styles.wayAbout}>{failed ? t('title.failed') : about}</span>
      </button>
      <p className={styles.next}>{t('title.daily.next', { left: leftText(leftMs) })}</p>
    </li>
  );
};

const FirstNight = ({ doors, onOpen }: Pick<Props, 'doors' | 'onOpen'>): ReactNode => {
  const [failed, setFailed] = useState(false);
  const play = (): void => {
    doors
      .guideSource()
      .then((source) => onOpen({ kind: 'guide', source }))
      .catch(() => setFailed(true));
  };
  return (
    <li>
      <button type="button" className={styles.way} onClick={play}>
        <span className={styles.wayName}>{t('title.first')}</span>
        <span className={styles.wayAbout}>{t(failed ? 'title.failed' : 'title.first.about')}</span>
      </button>
    </li>
  );
};

export const TitleScreen = ({ doors, onOpen, onSandbox }: Props): ReactNode => {
  const [difficulty, setDifficulty] = useState(keptDifficulty);
  useEffect(() => {
    const timer = setTimeout(() => doors.prepare(), PREPARE_MS);
    return () => clearTimeout(timer);
  }, [doors]);
  return (
    <main className={styles.title}>
      <SleepingCity />
      <div className={styles.veil} />
      <div className={styles.page}>
        <header className={styles.name}>
          <h1>{t('app.title')}</h1>
          <p>{t('title.about')}</p>
        </header>
        <div className={styles.crisis}>
          <button type="button" className={styles.play} onClick={() => onOpen(chapterNight(CRISIS_NIGHT, difficulty))}>
            <span className={styles.playName}>{t('title.play')}</span>
            <span className={`${styles.playMinutes} mono`}>{t('title.play.minutes')}</span>
            <span className={styles.playNight}>{t('title.play.night')}</span>
          </button>
          <DifficultyLever value={difficulty} onChange={setDifficulty} />
        </div>
        <ul className={styles.ways}>
          <FirstNight doors={doors} onOpen={onOpen} />
          <Daily doors={doors} difficulty={difficulty} onOpen={onOpen} />
          <li>
            <button type="button" className={styles.way} onClick={onSandbox}>
              <span className={styles.wayName}>{t('title.sandbox')}</span>
              <span className={styles.wayAbout}>{t('title.sandbox.about')}</span>
            </button>
          </li>
          <li>
            <h2 className={styles.others}>{t('title.others')}</h2>
            <ol className={styles.nights}>
              {BEFORE.map((night) => (
                <li key={night}>
                  <button type="button" className={styles.night} onClick={() => onOpen(chapterNight(night, difficulty))}>
                    <span className={`${styles.nightNumber} mono`} aria-hidden="true">
                      {night}
                    </span>
                    <span className={styles.nightName}>{t(`title.night.${night}`)}</span>
                    <span className={styles.wayAbout}>{t(`title.night.${night}.about`)}</span>
                  </button>
                </li>
              ))}
            </ol>
          </li>
        </ul>
      </div>
    </main>
  );
};
