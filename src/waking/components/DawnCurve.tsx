/**
 * The night's curve: dread, lucidity, load and R by the clock, drawn with uPlot, with every numbered order as a mark on it. The same
 * numbers stand in the list beneath, in the chronicle and on the sleepers' nights.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import type uPlot from 'uplot';
import type { NightCurve } from '../../stores/nightStore';
import { t } from '../../words/en/dawn';
import { decimals, nightClockText } from '../../words/numbers';
import { FONTS, WAKING } from '../../words/tokens';
import { hundredthText } from '../effectText';
import type { OrderMark } from '../evening';
import { aboveOne, axisMarks, drawnAt, peakOf, spread } from '../nightCurve';
import styles from './DawnCurve.module.css';

const NIGHT_END_MIN = 540;
const R_COLOUR = '#E3D3B2';
/** Over the highest line, for what is said there. */
const HEADROOM = 1.12;
/** The page behind the top of the curve. */
const SKY = '#2A211B';
const RULE = 'rgba(176,156,124,.22)';
const rootPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const sizeOf = (holder: HTMLElement): { width: number; height: number } => ({
  width: Math.max(120, holder.clientWidth),
  height: Math.max(100, holder.clientHeight),
});

const SERIES = [
  { key: 'dread', colour: WAKING.rust },
  { key: 'lucidity', colour: WAKING.amber },
  { key: 'load', colour: WAKING.slate },
  { key: 'r', colour: R_COLOUR },
] as const;

/** Names at the ends of their lines, moved apart where they would lie on each other. */
const drawNames = (plot: uPlot, curve: NightCurve): void => {
  const { ctx, bbox } = plot;
  const px = devicePixelRatio;
  const size = 0.9375 * rootPx() * px;
  ctx.save();
  ctx.font = `500 ${size}px ${FONTS.controls}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  const last = curve.minutes.length - 1;
  const ends = SERIES.map(({ key }) => plot.valToPos(drawnAt(curve[key][last] ?? 0), 'y', true));
  // The names lie beside the axis's last hour, which is written lower.
  const heights = spread(ends, size * 1.2, bbox.top + bbox.height + size * 1.25);
  const right = bbox.left + bbox.width;
  ctx.setLineDash([]);
  ctx.lineWidth = px;
  SERIES.forEach(({ key, colour }, at) => {
    // From the line's end to its name, so that a name that had to move still belongs to its line.
    ctx.strokeStyle = colour;
    ctx.beginPath();
    ctx.moveTo(right + px, ends[at]!);
    ctx.lineTo(right + 10 * px, heights[at]!);
    ctx.stroke();
    ctx.fillStyle = colour;
    ctx.fillText(t(`dawn.curve.${key}`), right + 14 * px, heights[at]!);
  });
  const above = aboveOne(curve);
  if (above !== null) {
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    ctx.fillStyle = WAKING.cream;
    const most = peakOf(curve.minutes, curve.r).value;
    const words = t('dawn.curve.aboveMost', { minutes: above.totalMin, most: decimals(most, 1) });
    const half = ctx.measureText(words).width / 2;
    const x = Math.max(bbox.left + half, Math.min(right - half, plot.valToPos(above.middleMin, 'x', true)));
    const y = plot.valToPos(drawnAt(most), 'y', true) - 5 * px;
    ctx.strokeStyle = SKY;
    ctx.lineWidth = 5 * px;
    ctx.strokeText(words, x, y);
    ctx.fillText(words, x, y);
  }
  ctx.restore();
};

/** A thread from the top and the order's number at its foot; where the one before is too close, only the thread. */
const drawOrders = (plot: uPlot, orders: readonly OrderMark[]): void => {
  const { ctx, bbox } = plot;
  const px = devicePixelRatio;
  const side = 1.35 * rootPx() * px;
  ctx.save();
  ctx.font = `600 ${0.8125 * rootPx() * px}px ${FONTS.controls}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  // What was drawn last, R, was dashed.
  ctx.setLineDash([]);
  let last = Number.NEGATIVE_INFINITY;
  orders.forEach(({ minute, failed }, at) => {
    const x = plot.valToPos(minute, 'x', true);
    const y = bbox.top + bbox.height + 0.75 * side;
    const colour = failed ? WAKING.rust : WAKING.amber;
    ctx.strokeStyle = 'rgba(176,156,124,.45)';
    ctx.lineWidth = px;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, y - side / 2);
    ctx.stroke();
    if (x - last < side + 2 * px) return;
    last = x;
    ctx.fillStyle = WAKING.ground;
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5 * px;
    ctx.beginPath();
    ctx.roundRect(x - side / 2, y - side / 2, side, side, 3 * px);
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = WAKING.cream;
    ctx.fillText(String(at + 1), x, y + px);
  });
  ctx.restore();
};

const build = async (holder: HTMLElement, curve: NightCurve, orders: readonly OrderMark[]): Promise<uPlot> => {
  const [{ default: Plot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css'), document.fonts.ready]);
  const font = `${Math.round(0.8125 * rootPx())}px ${FONTS.instruments}`;
  const smooth = Plot.paths.spline?.();
  const highest = Math.max(1, ...SERIES.map(({ key }) => peakOf(curve.minutes, curve[key]).value));
  const marks = axisMarks(highest);
  const drawn = (line: readonly number[]): number[] => line.map(drawnAt);
  const axis = { stroke: WAKING.muted, font, ticks: { show: false } };
  return new Plot(
    {
      ...sizeOf(holder),
      padding: [0.9 * rootPx(), 5 * rootPx(), 0, 0],
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      scales: { x: { time: false, range: () => [0, NIGHT_END_MIN] }, y: { range: () => [-0.015, drawnAt(highest) * HEADROOM] } },
      axes: [
        {
          ...axis,
          size: 2.9 * rootPx(),
          gap: 1.75 * rootPx(),
          grid: { show: false },
          splits: () => Array.from({ length: 10 }, (_, at) => at * 60),
          values: (self, splits) => splits.map((minute, at) => (self.width < 40 * rootPx() && at % 2 === 1 ? '' : nightClockText(minute))),
        },
        {
          ...axis,
          size: 2.25 * rootPx(),
          gap: 6,
          grid: { stroke: RULE, width: 1 },
          splits: () => marks.map(drawnAt),
          values: () => marks.map((value) => (value === 0 ? '0' : value === 0.5 ? '.5' : decimals(value, 1))),
        },
      ],
      series: [
        {},
        { stroke: WAKING.rust, width: 2.25, fill: 'rgba(238,130,98,.13)', points: { show: false }, ...(smooth && { paths: smooth }) },
        { stroke: WAKING.amber, width: 2.25, points: { show: false }, ...(smooth && { paths: smooth }) },
        { stroke: WAKING.slate, width: 1.75, points: { show: false }, ...(smooth && { paths: smooth }) },
        { stroke: R_COLOUR, width: 1.5, dash: [6, 5], points: { show: false }, ...(smooth && { paths: smooth }) },
      ],
      hooks: {
        draw: [(self) => drawOrders(self, orders), (self) => drawNames(self, curve)],
      },
    },
    [curve.minutes, ...SERIES.map(({ key }) => drawn(curve[key]))],
    holder,
  );
};

const spoken = (curve: NightCurve): string => {
  const words = Object.fromEntries(
    SERIES.flatMap(({ key }) => {
      const { value, minute } = peakOf(curve.minutes, curve[key]);
      return [
        [key, key === 'r' || key === 'load' ? decimals(value, 2) : hundredthText(value)],
        [`${key}At`, nightClockText(minute)],
      ];
    }),
  );
  const above = aboveOne(curve);
  return `${t('dawn.curve.label', words)}${above === null ? '' : ` ${t('dawn.curve.above', { minutes: above.totalMin })}.`}`;
};

interface Props {
  curve: NightCurve;
  orders: readonly OrderMark[];
  onJump: (tick: number) => void;
}

/** More than so many are folded away under their count. */
const MOST_OPEN = 8;

const Orders = ({ orders, onJump }: Pick<Props, 'orders' | 'onJump'>): ReactNode => {
  if (orders.length === 0) return <p className={styles.none}>{t('dawn.orders.none')}</p>;
  const list = (
    <ol className={styles.orders} aria-label={t('dawn.orders')}>
      {orders.map(({ tick, minute, text, where, failed }, at) => {
        const number = at + 1;
        return (
          <li key={number}>
            <button
              type="button"
              className={styles.order}
              data-failed={failed}
              aria-label={t('dawn.orders.jump', { number, time: nightClockText(minute), text, where })}
              onClick={() => onJump(tick)}
            >
              <b>{number}</b>
              <span className={styles.text}>
                {nightClockText(minute)} {text}
              </span>
              <span className={styles.where}>{where}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
  if (orders.length <= MOST_OPEN) return list;
  return (
    <details className={styles.all}>
      <summary>{t('dawn.orders.all', { count: orders.length })}</summary>
      {list}
    </details>
  );
};

export const DawnCurve = ({ curve, orders, onJump }: Props): ReactNode => {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    let gone = false;
    let plot: uPlot | null = null;
    const observer = new ResizeObserver(() => plot?.setSize(sizeOf(element)));
    void build(element, curve, orders).then((built) => {
      if (gone) {
        built.destroy();
        return;
      }
      plot = built;
      observer.observe(element);
    });
    return () => {
      gone = true;
      observer.disconnect();
      plot?.destroy();
    };
  }, [curve, orders]);
  return (
    <section className={styles.night} aria-label={t('dawn.curve')}>
      <figure role="img" className={styles.figure} aria-label={spoken(curve)}>
        <div ref={holder} className={styles.chart} aria-hidden="true" />
      </figure>
      <Orders orders={orders} onJump={onJump} />
    </section>
  );
};
