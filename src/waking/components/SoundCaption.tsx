/** What was just heard, as text, for as long as it takes to read. Not announced: a screen reader is told what happened, in a sentence of its own. */
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { sound } from '../../stores/soundStore';
import { t } from '../../words/en/sound';
import styles from './SoundCaption.module.css';

const SHOWN_MS = 4500;

export const SoundCaption = ({ among }: { among: 'page' | 'told' }): ReactNode => {
  const caption = useStore(sound, (state) => state.caption);
  const [over, setOver] = useState(-1);
  useEffect(() => {
    if (caption === null) return;
    const timer = setTimeout(() => setOver(caption.serial), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [caption]);
  if (caption === null || over === caption.serial) return null;
  return (
    <p className={styles.caption} data-among={among} data-heard={caption.of} aria-hidden="true">
      {t(`heard.${caption.of}`)}
    </p>
  );
};
