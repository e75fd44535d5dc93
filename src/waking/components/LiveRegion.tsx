/** What a screen reader is told while the night runs, in one polite region. */
import { type ReactNode, useEffect, useState } from 'react';
import { createAnnouncer } from '../announcer';
import { createFeed } from '../announcerFeed';
import { usePage } from '../context';

const after = (ms: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

export const LiveRegion = (): ReactNode => {
  const { stores } = usePage();
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
    <div className="unseen" role="status" aria-live="polite" aria-atomic="true">
      {sentence}
    </div>
  );
};
