/**
 * Sleep so far, drawn with uPlot in steps: awake, REM, N1, N2, N3, with the minutes of nightmare as a jagged line in
 * alarm red over them. uPlot arrives with the first person looked at, not with the first screen.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import type uPlot from 'uplot';
import { t } from '../../words/en/inspector';
import { nightClockText } from '../../words/numbers';
import { FONTS, LOOK_COLOURS, NIGHT } from '../../words/tokens';
import { type HypnogramData, REM_ROW, ROW_STAGES } from '../hypnogram';
import styles from './Hypnogram.module.css';

const MIN_SPAN_MIN = 120;
const TOOTH_PX = 3;

type Chart = { plot: uPlot; show: (data: HypnogramData) => void };

/** The stylesheet decides how tall a night is; uPlot wants it in px. */
const sizeOf = (holder: HTMLElement): { width: number; height: number } => ({
  width: Math.max(80, holder.clientWidth),
  height: Math.max(80, holder.clientHeight),
});
const rootPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const drawNightmares = (plot: uPlot, nightmares: HypnogramData['nightmares']): void => {
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  const y = plot.valToPos(REM_ROW, 'y', true);
  ctx.save();
  ctx.beginPath();
  ctx.strokeStyle = LOOK_COLOURS.nightmare;
  ctx.lineWidth = 1.75 * ratio;
  ctx.lineJoin = 'round';
  for (const bout of nightmares) {
    const from = plot.valToPos(bout.fromMin, 'x', true);
    const to = Math.max(plot.valToPos(bout.toMin, 'x', true), from + 4 * TOOTH_PX * ratio);
    ctx.moveTo(from, y);
    for (let x = from + TOOTH_PX * ratio, i = 0; x < to; x += TOOTH_PX * ratio, i++) ctx.lineTo(x, y + (i % 2 === 0 ? -6 : 6) * ratio);
  }
  ctx.stroke();
  ctx.restore();
};

const build = async (holder: HTMLElement, first: HypnogramData): Promise<Chart> => {
  const [{ default: Plot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
  let data = first;
  const font = `${Math.round(0.8125 * rootPx())}px ${FONTS.instruments}`;
  const start = (): number => data.minutes[0] ?? 0;
  const end = (): number => Math.max(start() + MIN_SPAN_MIN, data.minutes[data.minutes.length - 1] ?? 0);
  const columns = (): uPlot.AlignedData => [data.minutes, data.rows];
  const plot = new Plot(
    {
      ...sizeOf(holder),
      padding: [12, 18, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      scales: { x: { time: false, range: () => [start(), end()] }, y: { range: () => [-0.35, 4.35] } },
      axes: [
        {
          stroke: NIGHT.secondary,
          font,
          size: 1.6 * rootPx(),
          gap: 6,
          ticks: { show: false },
          grid: { show: false },
          space: 5 * rootPx(),
          incrs: [30, 60, 120, 180],
          values: (_, splits) => splits.map((minute) => nightClockText(minute)),
        },
        {
          stroke: NIGHT.secondary,
          font,
          size: 3.4 * rootPx(),
          gap: 8,
          ticks: { show: false },
          grid: { stroke: 'rgba(156,154,198,.16)', width: 1 },
          splits: () => [0, 1, 2, 3, 4],
          values: () => ROW_STAGES.map((stage) => t(`stage.${stage}`)),
        },
      ],
      series: [{}, { stroke: NIGHT.text, width: 1.75, points: { show: false }, paths: Plot.paths.stepped!({ align: 1 }) }],
      hooks: { draw: [(self) => drawNightmares(self, data.nightmares)] },
    },
    columns(),
    holder,
  );
  return {
    plot,
    show(next) {
      data = next;
      plot.setData(columns());
    },
  };
};

export const Hypnogram = ({ data, label }: { data: HypnogramData; label: string }): ReactNode => {
  const holder = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const newest = useRef(data);
  newest.current = data;
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    let gone = false;
    let observer: ResizeObserver | null = null;
    void build(element, newest.current).then((built) => {
      if (gone) {
        built.plot.destroy();
        return;
      }
      chart.current = built;
      built.show(newest.current);
      observer = new ResizeObserver(() => built.plot.setSize(sizeOf(element)));
      observer.observe(element);
    });
    return () => {
      gone = true;
      observer?.disconnect();
      chart.current?.plot.destroy();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.show(data), [data]);
  return (
    <figure className={styles.figure} role="img" aria-label={label}>
      <div ref={holder} className={styles.chart} aria-hidden="true" />
    </figure>
  );
};
