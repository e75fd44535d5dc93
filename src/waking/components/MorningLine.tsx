/** When the night has ended: how it ended, and the way into it again. The dawn report comes with its own screen. */
import { type ReactNode, useState } from 'react';
import { t } from '../../words/en/night';
import { grouped } from '../../words/numbers';
import { outcomeWord } from '../causes';
import { useNight } from '../context';
import styles from './MorningLine.module.css';

export const MorningLine = (): ReactNode => {
  const outcome = useNight((state) => state.outcome);
  const sleepers = useNight((state) => state.counts.sleepers);
  const nightmare = useNight((state) => state.counts.nightmare);
  const trapped = useNight((state) => state.counts.trapped);
  const [away, setAway] = useState(false);
  if (away) return null;
  return (
    <section className={styles.morning} aria-labelledby="morning-title">
      <h2 id="morning-title" className={styles.title}>
        {t('over.title')}
      </h2>
      {outcome !== 'open' && <p className={styles.outcome}>{outcomeWord(outcome)}</p>}
      <p>{t('over.line', { count: sleepers, sleepers: grouped(sleepers), nightmare, trapped })}</p>
      <div className={styles.ways}>
        <button type="button" className={styles.again} onClick={() => window.location.reload()}>
          {t('over.again')}
        </button>
        <button type="button" className={styles.look} onClick={() => setAway(true)}>
          {t('over.look')}
        </button>
      </div>
    </section>
  );
};
