/**
 * One sleeper's night as a clinic would draw it, by lamplight: stages as a stepped line, nightmare as teeth, lucid minutes in gold, and
 * the orders that reached them under their numbers. Drawn as SVG rather than a second chart: it is one line and a few marks.
 */
import type { ReactNode } from 'react';
import { STAGE } from '../../sim/vocabulary';
import { t } from '../../words/en/dawn';
import { nightClockText } from '../../words/numbers';
import { type Bedtime, bedtimeOf } from '../bedtime';
import type { OrderMark, SleptNight } from '../evening';
import { REM_ROW, ROW_STAGES } from '../hypnogram';
import styles from './DawnHypnogram.module.css';
import { type MeasuredBox, useBox } from './useBox';

const ROW: Readonly<Record<number, number>> = { [STAGE.wake]: 4, [STAGE.rem]: 3, [STAGE.n1]: 2, [STAGE.n2]: 1, [STAGE.n3]: 0 };
const TOOTH_PX = 3.4;
/** Above the line of waking: what the marks are called, and over that the orders. On the trace itself neither could be read. */
const NAMES_REM = 0.5;
const ORDERS_REM = 1.6;
/** Room that the name of a nightmare and of lucid minutes takes. */
const NAME_REM = 7.5;
const LUCID_REM = 2.6;

interface Plan {
  x: (minute: number) => number;
  y: (row: number) => number;
  right: number;
  bottom: number;
}
const planOf = ({ width, height, rem }: MeasuredBox, { fromMin, toMin }: Bedtime): Plan => {
  const [left, top, right, bottom] = [3.75 * rem, 2.6 * rem, width - 0.75 * rem, height - 1.9 * rem];
  return {
    x: (minute) => left + ((minute - fromMin) / (toMin - fromMin)) * (right - left),
    y: (row) => bottom - (row / 4) * (bottom - top),
    right,
    bottom,
  };
};

function stepsOf({ hypnogram }: SleptNight, { fromMin, toMin }: Bedtime, { x, y }: Plan): string {
  let d = '';
  let row = -1;
  for (let minute = fromMin; minute <= toMin; minute++) {
    const next = ROW[hypnogram[minute]!] ?? row;
    if (next === row) continue;
    d += row < 0 ? `M${x(minute).toFixed(1)} ${y(next).toFixed(1)}` : `H${x(minute).toFixed(1)}V${y(next).toFixed(1)}`;
    row = next;
  }
  return row < 0 ? '' : `${d}H${x(toMin).toFixed(1)}`;
}
const teeth = (from: number, to: number, y: number): string => {
  let d = `M${from.toFixed(1)} ${y.toFixed(1)}`;
  for (let x = from + TOOTH_PX, at = 0; x < to; x += TOOTH_PX, at++) d += `L${x.toFixed(1)} ${(y + (at % 2 === 0 ? -5.5 : 5.5)).toFixed(1)}`;
  return d;
};

const hourTicks = ({ fromMin, toMin }: Bedtime): number[] => {
  const every = 120;
  const first = Math.ceil(fromMin / 60) * 60;
  return Array.from({ length: Math.floor((toMin - first) / every) + 1 }, (_, at) => first + at * every);
};
const minutesIn = (hypnogram: ArrayLike<number>, stage: number): number => Array.from(hypnogram).filter((value) => value === stage).length;
const nightmareMin = ({ bouts }: SleptNight): number => bouts.reduce((sum, { fromMin, toMin }) => sum + Math.max(0, toMin - fromMin), 0);

const Lines = ({ night, orders, box }: { night: SleptNight; orders: readonly OrderMark[]; box: MeasuredBox }): ReactNode => {
  const { rem } = box;
  const bed = bedtimeOf(night.hypnogram);
  const plan = planOf(box, bed);
  const { x, y, right, bottom } = plan;
  const total = nightmareMin(night);
  const longest = night.bouts.reduce(
    (most, bout) => (bout.toMin - bout.fromMin > most.toMin - most.fromMin ? bout : most),
    night.bouts[0] ?? { fromMin: 0, toMin: 0 },
  );
  const first = night.lucid[0];
  const small = 0.8125 * rem;
  // Beside a nightmare early in the night its name would lie on the names of the rows.
  const isEarly = x(longest.toMin) - x(bed.fromMin) < NAME_REM * rem;
  const nameFrom = isEarly ? x(longest.fromMin) : Math.min(x(longest.toMin), right) - NAME_REM * rem;
  // Two names in one place: the lucid minutes have theirs beneath them.
  const isCrowded = first !== undefined && total > 0 && x(first.fromMin) < nameFrom + NAME_REM * rem && x(first.fromMin) + LUCID_REM * rem > nameFrom;
  return (
    <svg className={styles.picture} width={box.width} height={box.height} aria-hidden="true" focusable="false">
      {ROW_STAGES.map((stage, row) => (
        <g key={stage}>
          <path className={styles.rule} d={`M${x(bed.fromMin)} ${y(row)}H${right}`} />
          <text className={styles.axis} x={3.1 * rem} y={y(row) + small * 0.35} fontSize={small} textAnchor="end">
            {t(`dawn.stage.${stage}`)}
          </text>
        </g>
      ))}
      {hourTicks(bed).map((minute) => (
        <text key={minute} className={styles.axis} x={x(minute)} y={bottom + 1.5 * rem} fontSize={small} textAnchor="middle">
          {nightClockText(minute)}
        </text>
      ))}
      <path className={styles.line} d={stepsOf(night, bed, plan)} />
      {night.bouts.map((bout) => (
        <path key={bout.fromMin} className={styles.nightmare} d={teeth(x(bout.fromMin), Math.max(x(bout.toMin), x(bout.fromMin) + 10), y(REM_ROW))} />
      ))}
      {total > 0 && (
        <text
          className={styles.nightmareName}
          x={isEarly ? nameFrom : nameFrom + NAME_REM * rem}
          y={y(4) - NAMES_REM * rem}
          fontSize={small}
          textAnchor={isEarly ? 'start' : 'end'}
        >
          {t('dawn.hypnogram.nightmare', { minutes: total })}
        </text>
      )}
      {night.lucid.map(({ fromMin, toMin }) => (
        <path key={fromMin} className={styles.lucid} d={`M${x(fromMin)} ${y(REM_ROW)}H${x(toMin)}`} />
      ))}
      {first !== undefined && (
        <text
          className={styles.lucidName}
          x={x(first.fromMin)}
          y={isCrowded ? y(REM_ROW) + 1.1 * rem : y(4) - NAMES_REM * rem}
          fontSize={small}
          textAnchor={x(first.fromMin) < right - 4 * rem ? 'start' : 'end'}
        >
          {t('dawn.hypnogram.lucid')}
        </text>
      )}
      {night.orders.map((at) => {
        const order = orders[at];
        return order === undefined ? null : (
          <g key={at}>
            <path className={styles.thread} d={`M${x(order.minute)} ${y(4) - (ORDERS_REM - 0.25) * rem}V${bottom}`} />
            <text className={styles.orderName} x={x(order.minute)} y={y(4) - ORDERS_REM * rem} fontSize={small} textAnchor="middle">
              {at + 1} {order.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

export const DawnHypnogram = ({ night, orders }: { night: SleptNight; orders: readonly OrderMark[] }): ReactNode => {
  const [holder, box] = useBox<HTMLElement>();
  const words = {
    name: night.face.name,
    rem: minutesIn(night.hypnogram, STAGE.rem),
    deep: minutesIn(night.hypnogram, STAGE.n3),
    nightmare: nightmareMin(night),
  };
  return (
    <figure ref={holder} role="img" className={styles.figure} aria-label={t('dawn.hypnogram', words)}>
      {box !== null && box.width > 0 && <Lines night={night} orders={orders} box={box} />}
    </figure>
  );
};
