/** Dread as a jagged line, Lucidity as a wave; both grow towards the clock, what is not yet is dotted, and a notch stands where the night is decided. */
import { type ReactNode, useMemo } from 'react';
import { t } from '../../words/en/night';
import { hundredths } from '../../words/numbers';
import { LOOK_COLOURS, NIGHT } from '../../words/tokens';
import styles from './GreatMeter.module.css';
import { StateGlyph } from './StateGlyph';
import { useWidth } from './useWidth';

const HEIGHT = 30;
const MIDDLE = HEIGHT / 2;
const TOOTH = 7;

/** From the outer edge (0) inwards; teeth grow with the value, so that more dread is also a wilder line. */
const jagged = (length: number, share: number): string => {
  let d = `M0 ${MIDDLE}`;
  const reach = 3 + 9 * Math.min(1, share * 1.6);
  for (let x = TOOTH / 2, i = 0; x < length; x += TOOTH / 2, i++)
    d += `L${x.toFixed(1)} ${(MIDDLE + (i % 2 === 0 ? -1 : 1) * reach * (0.55 + 0.45 * Math.abs(Math.sin(i * 1.7)))).toFixed(1)}`;
  return d;
};
const wave = (length: number): string => {
  let d = `M0 ${MIDDLE}`;
  for (let x = 3; x <= length; x += 3) d += `L${x} ${(MIDDLE + 4 * Math.sin(x / 13)).toFixed(1)}`;
  return d;
};

export const GreatMeter = ({ kind, share, notch }: { kind: 'dread' | 'lucidity'; share: number; notch: number }): ReactNode => {
  const [ref, width] = useWidth<HTMLDivElement>();
  const value = hundredths(share);
  const isDread = kind === 'dread';
  const filled = (Math.min(100, value) / 100) * (width - 20);
  const d = useMemo(() => (isDread ? jagged(filled, value / 100) : wave(filled)), [isDread, filled, value]);
  const colour = isDread ? LOOK_COLOURS.nightmare : LOOK_COLOURS.lucid;
  return (
    <div className={styles.meter} data-kind={kind}>
      <div className={styles.heads}>
        <span className={styles.name}>{t(`meter.${kind}`)}</span>
        <span className={`${styles.value} mono`} data-full={value >= 100}>
          {value}
        </span>
      </div>
      <div
        ref={ref}
        className={styles.line}
        role="meter"
        aria-label={t(`meter.${kind}`)}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={t(`meter.${kind}.value`, { value })}
      >
        {width > 0 && (
          <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false" className={styles.drawing}>
            <line x1={filled + 12} x2={width} y1={MIDDLE} y2={MIDDLE} stroke={NIGHT.quiet} strokeWidth="1.5" strokeDasharray="1.5 4.5" />
            {notch <= 1 && (
              <line
                x1={notch * (width - 20) + 10}
                x2={notch * (width - 20) + 10}
                y1={MIDDLE - 8}
                y2={MIDDLE + 8}
                stroke={isDread ? NIGHT.alarm : NIGHT.gold}
                strokeWidth="1.5"
              />
            )}
            <path d={d} fill="none" stroke={colour} strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" />
            <g transform={`translate(${filled} ${MIDDLE - 10})`}>
              <StateGlyph look={isDread ? 'nightmare' : 'lucid'} size="20px" />
            </g>
          </svg>
        )}
      </div>
    </div>
  );
};
