/** What a screen reader is told while the night runs, in one polite region; with captions on it is also seen, under what is heard. */
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { settings } from '../../stores/settings';
import { createAnnouncer } from '../announcer';
import { createFeed } from '../announcerFeed';
import { usePage } from '../context';
import { Captions } from './Captions';
import styles from './LiveRegion.module.css';

const after = (ms: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

export const LiveRegion = (): ReactNode => {
  const { stores } = usePage();
  const captions = useStore(settings, (state) => state.captions);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const announcer = createAnnouncer(setSentence, () => performance.now(), after);
    const stop = stores.night.subscribe(createFeed(announcer));
    return () => {
      stop();
      announcer.stop();
    };
  }, [stores]);
  return (
    <div className={captions ? styles.told : styles.alone}>
      <Captions among="told" />
      <div className={captions ? styles.caption : 'unseen'} data-said={sentence !== ''} role="status" aria-live="polite" aria-atomic="true">
        {sentence}
      </div>
    </div>
  );
};
