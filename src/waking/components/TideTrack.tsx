/**
 * The tide under the timeline: what has been as a filled swell, what is expected as a hollow line, flood and ebb named where there
 * is room. Its words are for eyes and ears alike: the next turn is told to a screen reader in one sentence.
 */
import { type ReactNode, useMemo } from 'react';
import { TIDE_STEP_MIN, type Tide } from '../../session/protocolNight';
import { t } from '../../words/en/night';
import { nightClockText } from '../../words/numbers';
import { useNight } from '../context';
import styles from './Timeline.module.css';

const HEIGHT = 22;
/** The share of REM that fills the height. */
const FULL = 0.45;
/** Narrower than this a name does not fit between two turns. */
const NAME_PX = 52;

interface Span {
  kind: 'flood' | 'ebb';
  fromMin: number;
  toMin: number;
}
/** From turn to turn, within the part of the night that is shown. */
export const tideSpans = ({ turns }: Tide, from: number, to: number): Span[] =>
  turns
    .map(({ min, to: kind }, i) => ({ kind, fromMin: Math.max(from, min), toMin: Math.min(to, turns[i + 1]?.min ?? to) }))
    .filter(({ fromMin, toMin }) => toMin > fromMin);

const linePath = (shares: readonly number[], from: number, to: number, x: (min: number) => number): string => {
  const y = (share: number): string => (HEIGHT - Math.min(1, share / FULL) * (HEIGHT - 2) - 1).toFixed(1);
  const share = (min: number): number => {
    const at = min / TIDE_STEP_MIN;
    const low = shares[Math.floor(at)] ?? 0;
    return low + ((shares[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
  };
  const minutes = [from];
  for (let min = Math.ceil((from + 1) / TIDE_STEP_MIN) * TIDE_STEP_MIN; min < to; min += TIDE_STEP_MIN) minutes.push(min);
  if (to > from) minutes.push(to);
  return minutes.map((min, i) => `${i === 0 ? 'M' : 'L'}${x(min).toFixed(1)} ${y(share(min))}`).join('');
};

export const TideTrack = ({ from, span, width, nowMin }: { from: number; span: number; width: number; nowMin: number }): ReactNode => {
  const tide = useNight((state) => state.tide);
  const to = from + span;
  const drawn = useMemo(() => {
    if (tide === null || width === 0) return null;
    const x = (min: number): number => ((min - from) / span) * width;
    const now = Math.min(Math.max(nowMin, from), to);
    const past = linePath(tide.shares, from, now, x);
    return {
      past: now > from ? `${past}L${x(now).toFixed(1)} ${HEIGHT}L0 ${HEIGHT}Z` : '',
      ahead: now < to ? linePath(tide.shares, now, to, x) : '',
      // The word at "now" stands in the same row.
      names: tideSpans(tide, from, to).filter(
        ({ fromMin, toMin }) => x(toMin) - x(fromMin) >= NAME_PX && Math.abs(x((fromMin + toMin) / 2) - x(now)) >= NAME_PX,
      ),
      x,
    };
  }, [tide, width, from, span, to, nowMin]);
  if (tide === null || drawn === null) return null;
  const next = tide.turns.find(({ min }) => min > nowMin);
  return (
    <div className={styles.tide}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true" focusable="false">
        <path d={drawn.past} className={styles.tidePast} />
        <path d={drawn.ahead} className={styles.tideAhead} />
      </svg>
      {drawn.names.map(({ kind, fromMin, toMin }) => (
        <span key={fromMin} className={styles.tideName} data-kind={kind} style={{ left: `${drawn.x((fromMin + toMin) / 2)}px` }} aria-hidden="true">
          {t(`tide.${kind}`)}
        </span>
      ))}
      {next !== undefined && <span className="unseen">{t(`tide.next.${next.to}`, { time: nightClockText(next.min) })}</span>}
    </div>
  );
};
