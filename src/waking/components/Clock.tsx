/** The clock, under the arc the moon takes from 22 to 07. */
import type { ReactNode } from 'react';
import { NIGHT_MIN } from '../../sim/vocabulary';
import { t } from '../../words/en/night';
import { clockText } from '../../words/numbers';
import { NIGHT } from '../../words/tokens';
import { useNight } from '../context';
import styles from './Clock.module.css';

const W = 250;
const H = 64;
const RX = 121;
const RY = 54;
const CX = W / 2;
const BASE = H;
/** A point of the arc, 0 at 22:00, 1 at 07:00. */
const at = (share: number): [number, number] => {
  const angle = Math.PI * (1 - share);
  return [CX + RX * Math.cos(angle), BASE - RY * Math.sin(angle)];
};
const arc = (from: number, to: number): string => {
  const [x0, y0] = at(from);
  const [x1, y1] = at(to);
  return `M${x0.toFixed(2)} ${y0.toFixed(2)}A${RX} ${RY} 0 0 1 ${x1.toFixed(2)} ${y1.toFixed(2)}`;
};

export const Clock = (): ReactNode => {
  const clockMin = useNight((state) => state.clockMin);
  const nightMin = useNight((state) => state.nightMin);
  const share = Math.min(1, Math.max(0, nightMin / NIGHT_MIN));
  const [x, y] = at(share);
  const time = clockText(clockMin);
  return (
    <div className={styles.clock} role="timer" aria-live="off" aria-label={t('clock.label', { time })}>
      <svg className={styles.arc} viewBox={`0 0 ${W} ${H + 6}`} aria-hidden="true" focusable="false">
        <path d={arc(0, 1)} fill="none" stroke={NIGHT.line} strokeWidth="2" />
        {share > 0 && <path d={arc(0, share)} fill="none" stroke={NIGHT.text} strokeWidth="2" strokeLinecap="round" />}
        <g transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}>
          <circle r="11" fill={NIGHT.ground} />
          <path d="M-1.500-7.500A7.600 7.600 0 1 0 7.400 2.200 6.200 6.200 0 0 1-1.500-7.500Z" fill={NIGHT.text} />
        </g>
      </svg>
      <span className={`${styles.edge} ${styles.from} mono`} aria-hidden="true">
        {clockText(1320).slice(0, 2)}
      </span>
      <span className={`${styles.time} mono`} aria-hidden="true">
        {time}
      </span>
      <span className={`${styles.edge} ${styles.to} mono`} aria-hidden="true">
        {clockText(420).slice(0, 2)}
      </span>
    </div>
  );
};
