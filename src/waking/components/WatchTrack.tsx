/** On the timeline of a night that is watched: a small stroke for each recorded order still to come. */
import type { ReactNode } from 'react';
import { NIGHT_MIN, TICKS_PER_MIN } from '../../sim/vocabulary';
import { useCity, useNight } from '../context';
import styles from './WatchTrack.module.css';

export const WatchTrack = ({ from, span, nowMin }: { from: number; span: number; nowMin: number }): ReactNode => {
  const { watch } = useCity();
  const beganMin = useNight(({ tick, nightMin }) => Math.round(tick / TICKS_PER_MIN - nightMin));
  if (watch === undefined) return null;
  const minutes = new Set(watch.orders.map(({ tick }) => Math.floor(tick / TICKS_PER_MIN) - beganMin));
  const ahead = [...minutes].filter((minute) => minute >= nowMin && minute >= from && minute <= Math.min(NIGHT_MIN, from + span));
  return ahead.map((minute) => <span key={minute} className={styles.order} style={{ left: `${((minute - from) / span) * 100}%` }} aria-hidden="true" />);
};
