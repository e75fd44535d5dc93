/** Small marks of the waking screens: an hour as a window, moods, arrows of change. Each stands beside words or is named by them. */
import type { ReactNode } from 'react';
import type { Mood } from '../evening';
import styles from './DuskGlyphs.module.css';

/** An hour, and a home: a window with four panes. Lit while it can be spent. */
export const WindowGlyph = ({ lit, size = 0.9 }: { lit: boolean; size?: number }): ReactNode => (
  <svg
    className={lit ? styles.windowLit : styles.window}
    viewBox="0 0 16 20"
    width={`${size}rem`}
    height={`${size * 1.25}rem`}
    aria-hidden="true"
    focusable="false"
  >
    <rect x="1" y="1" width="14" height="18" rx="2.4" />
    <path d="M8 1v18M1 10h14" />
  </svg>
);

export const ChangeGlyph = ({ way }: { way: 'up' | 'down' }): ReactNode => (
  <svg className={styles.change} viewBox="0 0 10 10" width="0.55rem" height="0.55rem" aria-hidden="true" focusable="false">
    <path d={way === 'up' ? 'M5 1L9.6 9H.4Z' : 'M5 9L.4 1H9.6Z'} />
  </svg>
);

export const ToGlyph = (): ReactNode => (
  <svg className={styles.to} viewBox="0 0 16 10" width="0.9rem" height="0.6rem" aria-hidden="true" focusable="false">
    <path d="M1 5h13M10.5 1.5L14 5l-3.5 3.5" />
  </svg>
);

const MOOD_MARKS: Readonly<Record<Mood, ReactNode>> = {
  calm: <circle cx="7" cy="7" r="3" fill="none" />,
  uneasy: <path d="M2.5 9.5L7 4.5l4.5 5" fill="none" />,
  strained: <path d="M7 2L12.6 11.8H1.4Z" fill="none" />,
  breaking: <path d="M7 .8L8.9 5.1L13.4 5.5L10 8.6L11 13.1L7 10.7L3 13.1L4 8.6L.6 5.5L5.1 5.1Z" stroke="none" className={styles.filled} />,
};
export const MoodGlyph = ({ mood }: { mood: Mood }): ReactNode => (
  <svg className={styles.mood} data-mood={mood} viewBox="0 0 14 14" width="0.8rem" height="0.8rem" aria-hidden="true" focusable="false">
    {MOOD_MARKS[mood]}
  </svg>
);
