/** What a screen reader is told while the night runs: alerts as they come or grow, pauses with their reason. */
import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../../words/en/night';
import { clockText } from '../../words/numbers';
import { alertSentence } from '../announcements';
import { createAnnouncer } from '../announcer';
import { usePage } from '../context';
import { crewNews } from '../crewNews';
import { pauseText } from '../pauseText';

const after = (ms: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};

export const LiveRegion = (): ReactNode => {
  const { stores } = usePage();
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    const announcer = createAnnouncer(setSentence, () => performance.now(), after);
    const told = new Map<number, number>();
    const stop = stores.night.subscribe((state, before) => {
      if (state.alerts !== before.alerts && state.city !== null) {
        for (const alert of state.alerts) {
          // A merged alert is told again when its count has doubled, not at each step.
          const last = told.get(alert.id) ?? 0;
          if (last > 0 && alert.count < last * 2) continue;
          told.set(alert.id, alert.count);
          announcer.offer(`alert-${alert.id}`, alertSentence(state.city, alert));
        }
      }
      if (state.city !== null && (state.divers !== before.divers || state.entities !== before.entities)) {
        for (const { subject, sentence } of crewNews(state.city, before, state)) announcer.offer(subject, sentence);
      }
      if (state.speed !== before.speed) {
        const text =
          state.speed > 0
            ? t('announce.resumed', { speed: state.speed })
            : state.speedWhy === 'asked'
              ? t('announce.paused', { time: clockText(state.clockMin) })
              : state.speedCause !== null && state.city !== null
                ? pauseText(state.city, state.divers, state.speedCause)
                : t(`speed.why.${state.speedWhy}`);
        announcer.offer('speed', text);
      }
    });
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
