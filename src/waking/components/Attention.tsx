/** The desk's attention as eyes: open ones to spend, a half one on its way. */
import type { ReactNode } from 'react';
import { t } from '../../words/en/night';
import { useNight } from '../context';
import { tickClock } from '../readings';
import styles from './Attention.module.css';
import { EyeGlyph } from './StateGlyph';

const EYES_DRAWN = 5;
const EYES_AT_START = 3;

export const Attention = (): ReactNode => {
  const attention = useNight((state) => state.attention);
  const next = useNight((state) => state.nextAttentionTick);
  const tick = useNight((state) => state.tick);
  const waiting = next > tick;
  const drawn = Math.min(EYES_DRAWN, Math.max(EYES_AT_START, attention + (waiting ? 1 : 0)));
  const eye = (i: number): 'full' | 'half' | 'none' => (i < attention ? 'full' : i === attention && waiting ? 'half' : 'none');
  return (
    <div className={styles.attention}>
      <span className={styles.eyes} role="img" aria-label={t('desk.eyes', { count: attention })}>
        {Array.from({ length: drawn }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: eyes are places in a row
          <EyeGlyph key={i} open={eye(i)} />
        ))}
      </span>
      {attention > EYES_DRAWN && <span className="mono">{attention}</span>}
      {waiting && <span className={styles.next}>{t('desk.next', { time: tickClock(next) })}</span>}
    </div>
  );
};

/** The same at a glance, for the foot of the screen: an eye and a number. */
export const AttentionCount = (): ReactNode => {
  const attention = useNight((state) => state.attention);
  return (
    <span className={styles.count} role="img" aria-label={t('desk.eyes', { count: attention })}>
      <EyeGlyph open={attention > 0 ? 'full' : 'none'} />
      <span className="mono">{attention}</span>
    </span>
  );
};
