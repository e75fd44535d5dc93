/**
 * The two moments that belong to everyone: the latch, when the picture holds its breath and one line stands over it, and the
 * reversal. Nothing flashes: a veil comes and goes once, and with reduced motion there is only the line. A screen reader hears
 * both from the alerts, so this is for eyes alone.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { PHASE } from '../../sim/vocabulary';
import type { NightState } from '../../stores/nightStore';
import { settings } from '../../stores/settings';
import { t } from '../../words/en/causes';
import { usePage } from '../context';
import { tickClock } from '../readings';
import styles from './TurnMoment.module.css';

const SHOWN_MS = 6000;
/** After a leap in time there was no moment. */
const LEAP_TICKS = 60;

interface Turn {
  kind: 'latch' | 'reversal';
  time: string;
}

/** When it happened, to the tick: a picture may come a little later. */
const tickOf = ({ marks, tick }: NightState, kind: Turn['kind']): number =>
  marks.findLast((mark) => (kind === 'latch' ? mark.kind === 'phase' && mark.phase === PHASE.protocol : mark.kind === 'moment' && mark.moment === 'reversal'))
    ?.tick ?? tick - 1;

export const TurnMoment = (): ReactNode => {
  const { stores } = usePage();
  const [turn, setTurn] = useState<Turn | null>(null);
  useEffect(
    () =>
      stores.night.subscribe((now, before) => {
        if (now.tick === before.tick) return;
        const near = now.tick > before.tick && now.tick - before.tick <= LEAP_TICKS;
        const kind = now.reversed && !before.reversed ? 'reversal' : now.phase === PHASE.protocol && before.phase !== PHASE.protocol ? 'latch' : null;
        if (kind !== null && near) setTurn({ kind, time: tickClock(tickOf(now, kind)) });
        else if (!near) setTurn(null);
      }),
    [stores],
  );
  useEffect(() => {
    if (turn === null) return;
    const timer = setTimeout(() => setTurn(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [turn]);
  const veiled = useStore(settings, ({ flashes, soft }) => flashes && !soft);
  if (turn === null) return null;
  return (
    <div key={turn.kind} className={styles.moment} data-kind={turn.kind} data-veil={veiled} aria-hidden="true">
      <p className={styles.line}>{t(`turn.${turn.kind}`, { time: turn.time })}</p>
      <p className={styles.more}>{t(`turn.${turn.kind}.more`)}</p>
    </div>
  );
};
