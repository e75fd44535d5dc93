/**
 * Futures as marks, one each: those in which it comes to pass whatever is done, those the order turns, those left. Spikes are bad,
 * stars' gold is what is gained, ticks are the rest; a dot has not been played yet. Beneath them the range the chance may lie in.
 */
import type { ReactNode } from 'react';
import type { Figures } from '../forecastText';
import styles from './Forecast.module.css';

const STEP = 7;
const TALL = 12;

type Mark = 'bad' | 'turned' | 'gained' | 'rest' | 'unplayed';
const SHAPES: Record<Mark, (x: number) => string> = {
  bad: (x) => `M${x - 2.6} ${TALL}L${x} 0 ${x + 2.6} ${TALL}Z`,
  turned: (x) => `M${x - 2.2} ${TALL}V1.5H${x + 2.2}V${TALL}Z`,
  gained: (x) => `M${x - 2.2} ${TALL}V1.5H${x + 2.2}V${TALL}Z`,
  rest: (x) => `M${x - 0.9} ${TALL}V4.5H${x + 0.9}V${TALL}Z`,
  unplayed: (x) => `M${x - 0.9} ${TALL}V${TALL - 2}H${x + 0.9}V${TALL}Z`,
};

/** One mark a future, the worst first. */
export const marksOf = (figures: Extract<Figures, { kind: 'chance' }>, futures: number): Mark[] => {
  const { now, instead, good } = figures;
  const shown = instead ?? now;
  const hits = shown.count;
  // Both were played from the same forks, but one may be further on: the other's share is told by as many futures.
  const before = Math.round(now.rate * shown.of);
  const marks: Mark[] = [];
  for (let i = 0; i < futures; i++) {
    if (i >= shown.of) marks.push('unplayed');
    else if (good) marks.push(i < hits ? 'gained' : 'rest');
    else if (i < hits) marks.push('bad');
    else marks.push(i < before ? 'turned' : 'rest');
  }
  return marks;
};

const Range = ({ lo, hi, at, width }: { lo: number; hi: number; at: number; width: number }): ReactNode => (
  <g className={styles.range}>
    <line x1={lo * width} x2={hi * width} y1={TALL + 6} y2={TALL + 6} />
    <line x1={lo * width} x2={lo * width} y1={TALL + 3.5} y2={TALL + 8.5} />
    <line x1={hi * width} x2={hi * width} y1={TALL + 3.5} y2={TALL + 8.5} />
    <circle cx={at * width} cy={TALL + 6} r="2.4" />
  </g>
);

export const ForecastMarks = ({ figures, of }: { figures: Figures; of: number }): ReactNode => {
  const width = of * STEP;
  if (figures.kind === 'people') {
    const { now, instead, size } = figures;
    const share = (people: number): number => Math.min(1, people / Math.max(1, size));
    const bars = instead === null ? [now] : [now, instead];
    return (
      <svg className={styles.marks} viewBox={`-3 0 ${width + 6} ${TALL + 9}`} aria-hidden="true" focusable="false">
        {bars.map((spread, i) => (
          <g key={i === 0 ? 'now' : 'instead'} className={styles.spread} data-instead={i === 1}>
            <line className={styles.track} x1="0" x2={width} y1={5 + 9 * i} y2={5 + 9 * i} />
            <line x1={share(spread.lo) * width} x2={Math.max(share(spread.hi), share(spread.lo) + 0.01) * width} y1={5 + 9 * i} y2={5 + 9 * i} />
            <circle cx={share(spread.mid) * width} cy={5 + 9 * i} r="3.4" />
          </g>
        ))}
      </svg>
    );
  }
  const { now, instead } = figures;
  const shown = instead ?? now;
  return (
    <svg className={styles.marks} viewBox={`-3 0 ${width + 6} ${TALL + 9}`} aria-hidden="true" focusable="false">
      {marksOf(figures, of).map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a future's mark is its place in the row
        <path key={i} data-mark={mark} d={SHAPES[mark](i * STEP + STEP / 2)} />
      ))}
      <Range lo={shown.lo} hi={shown.hi} at={shown.rate} width={width} />
    </svg>
  );
};
