/**
 * The first screen: the name, the dream behind it, and one list of what can be done. The first thing of the list is the place to begin:
 * what was left off or has ended, the guided night for somebody who has never opened one, the chapters for everybody else. While it is read the
 * night's code is fetched, so that pressing a button is not the moment one begins to wait; when that takes a while, the foot says so.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CHAPTER_ENDINGS } from '../../session/keepingProtocol';
import { endings } from '../../stores/endings';
import { t } from '../../words/en/title';
import { keptDifficulty } from '../components/Difficulty';
import { rove } from '../components/rover';
import { SleepingCity } from '../components/SleepingCity';
import type { Doors, NightAsked } from '../doors';
import { isNewcomer } from '../newcomer';
import { chooseReplay } from '../openReplay';
import styles from './TitleScreen.module.css';

const PREPARE_MS = 1200;
/** What is fetched faster than this needs no word. */
const SAY_MS = 900;
const MINUTE_MS = 60_000;

/** A line of the list. */
export interface TitleEntry {
  id: string;
  name: string;
  /** Stands beside the name of the list's first. */
  label?: string;
  note?: string;
  onPress: () => void;
}

interface Props {
  doors: Doors;
  onOpen: (asked: NightAsked) => void;
  onSandbox: () => void;
  onChapters: () => void;
  onCredits: () => void;
  /** What was left off or has ended, before everything else. */
  left?: readonly TitleEntry[] | undefined;
  /** Stand before the credits. */
  more?: readonly TitleEntry[];
}

/** "5 h 12 min". Rounded up, so that it never says none while the old night stands. */
export const leftText = (leftMs: number): string => {
  const minutes = Math.ceil(leftMs / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? t('title.daily.leftMin', { minutes }) : t('title.daily.left', { hours, minutes: minutes % 60 });
};

const useNow = (): number => {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
};

type Fetching = 'quiet' | 'fetching' | 'ready' | 'late';
const usePrepared = (doors: Doors): Fetching => {
  const [fetching, setFetching] = useState<Fetching>('quiet');
  useEffect(() => {
    let isGone = false;
    let say: ReturnType<typeof setTimeout> | undefined;
    const tell = (next: Fetching): void => {
      clearTimeout(say);
      // A word about the end only where there was one about the beginning.
      if (!isGone) setFetching((now) => (next === 'ready' && now === 'quiet' ? now : next));
    };
    const start = setTimeout(() => {
      say = setTimeout(() => tell('fetching'), SAY_MS);
      doors.prepare().then(
        () => tell('ready'),
        () => tell('late'),
      );
    }, PREPARE_MS);
    return () => {
      isGone = true;
      clearTimeout(start);
      clearTimeout(say);
    };
  }, [doors]);
  return fetching;
};

const useEntries = ({ doors, onOpen, onSandbox, onChapters, onCredits, left = [], more = [] }: Props): TitleEntry[] => {
  const daily = doors.daily(useNow());
  const seen = useStore(endings, (state) => state.seen.length);
  const [failed, setFailed] = useState('');
  const fetched = (id: string, source: Promise<NightAsked>): void => {
    setFailed('');
    source.then(onOpen).catch(() => setFailed(id));
  };
  const noteOf = (id: string, note: string): string => (failed === id ? t('title.failed') : note);
  const first: TitleEntry = {
    id: 'first',
    name: t('title.first'),
    label: t('title.begin'),
    note: noteOf('first', t(isNewcomer() ? 'title.first.about' : 'title.first.short')),
    onPress: () =>
      fetched(
        'first',
        doors.guideSource().then((source) => ({ kind: 'guide', source })),
      ),
  };
  const chaptersNote = seen === 0 ? t('title.chapters.about') : t('title.chapters.seen', { count: seen, of: CHAPTER_ENDINGS.length });
  const rest: TitleEntry[] = [
    { id: 'chapters', name: t('title.chapters'), note: chaptersNote, onPress: onChapters },
    {
      id: 'daily',
      name: t('title.daily'),
      note: noteOf('daily', t('title.daily.note', { title: daily.title, about: daily.about, left: leftText(daily.leftMs) })),
      onPress: () =>
        fetched(
          'daily',
          doors.dailySource(Date.now()).then((source) => ({ kind: 'daily', source: { ...source, difficulty: keptDifficulty() } })),
        ),
    },
    { id: 'sandbox', name: t('title.sandbox'), note: t('title.sandbox.about'), onPress: onSandbox },
    { id: 'replays', name: t('title.replay'), note: t('title.replay.about'), onPress: chooseReplay },
  ];
  const last: TitleEntry[] = [...more, { id: 'credits', name: t('title.credits'), onPress: onCredits }];
  if (left.length > 0) return [...left, ...rest, first, ...last];
  return isNewcomer() ? [first, ...rest, ...last] : [...rest, first, ...last];
};

/** The entry that was pressed last: whoever comes back finds the focus there. */
let pressed = '';

/** Arrows go along the list from anywhere on the page, so that a pad's cross needs no pointer. */
const useArrows = (list: React.RefObject<HTMLUListElement | null>): void => {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.target !== document.body || !/^Arrow(Up|Down)$/.test(event.key)) return;
      event.preventDefault();
      list.current?.querySelector('button')?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [list]);
};

export const TitleScreen = (props: Props): ReactNode => {
  const list = useRef<HTMLUListElement>(null);
  const fetching = usePrepared(props.doors);
  const entries = useEntries(props);
  useArrows(list);
  useEffect(() => list.current?.querySelector<HTMLElement>(`[data-entry="${pressed}"]`)?.focus(), []);
  const onKey = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = rove(event.key, buttons.indexOf(document.activeElement as HTMLButtonElement), buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <main className={styles.title}>
      <SleepingCity />
      <div className={styles.veil} />
      <div className={styles.page}>
        <header className={styles.name}>
          <h1>{t('app.title')}</h1>
          <p>{t('title.about')}</p>
        </header>
        <nav aria-label={t('title.menu')}>
          <ul ref={list} className={styles.ways} onKeyDown={onKey}>
            {entries.map(({ id, name, label, note, onPress }, at) => (
              <li key={id} data-short={note === undefined}>
                <button
                  type="button"
                  data-entry={id}
                  className={at === 0 ? styles.main : styles.way}
                  onClick={() => {
                    pressed = id;
                    onPress();
                  }}
                >
                  {at === 0 && label !== undefined && <span className={styles.begin}>{label}</span>}
                  <span className={styles.wayName}>{name}</span>
                  {note !== undefined && <span className={styles.note}>{note}</span>}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <p className={styles.foot} role="status">
          {fetching !== 'quiet' && t(`title.${fetching}`)}
        </p>
      </div>
    </main>
  );
};
