/**
 * Lights out and dawn over the whole page, on one canvas: what is laid out and when is lightsOut.ts's. Any key or press goes on at once,
 * and does nothing else; where motion is reduced there is nothing to see. Mount it over what comes next.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../words/en/transition';
import { LOOK_COLOURS, WAKING } from '../../words/tokens';
import { put, stampOf } from '../cityDrawing';
import { paintNebula } from '../dreamPainting';
import { layScene, momentAt, paneAt, type Scene, TRANSITION_MS, type TransitionKind, type ZoneWindows } from '../lightsOut';
import { isStill } from './motion';
import styles from './Transition.module.css';

interface Props {
  kind: TransitionKind;
  windows: readonly ZoneWindows[];
  /** Called once. */
  onDone: () => void;
}

const GOLD_SHARE = 0.1;
const NEBULA_PX = 220;

interface Sheets {
  nebula: HTMLCanvasElement;
  lamp: HTMLCanvasElement;
  calm: HTMLCanvasElement;
  gold: HTMLCanvasElement;
}
const sheetsOf = (width: number, height: number): Sheets => {
  const nebula = document.createElement('canvas');
  const small = NEBULA_PX / Math.max(width, height);
  put(nebula, paintNebula(Math.ceil(width * small), Math.ceil(height * small), { x: 0.52, y: 0.4 }));
  return { nebula, lamp: lampOf(), calm: stampOf(LOOK_COLOURS.dreaming), gold: stampOf(LOOK_COLOURS.lucid) };
};
/** Lamplight has no bright point in it, as a star has. */
const lampOf = (): HTMLCanvasElement => {
  const lamp = document.createElement('canvas');
  lamp.width = 64;
  lamp.height = 64;
  const pen = lamp.getContext('2d')!;
  const glow = pen.createRadialGradient(32, 32, 0, 32, 32, 32);
  glow.addColorStop(0, WAKING.amber);
  glow.addColorStop(1, `${WAKING.amber}00`);
  pen.fillStyle = glow;
  pen.fillRect(0, 0, 64, 64);
  return lamp;
};

const draw = (pen: CanvasRenderingContext2D, scene: Scene, kind: TransitionKind, ms: number, sheets: Sheets): void => {
  const { width, height } = pen.canvas;
  const { night, sky, veil } = momentAt(kind, ms);
  pen.clearRect(0, 0, width, height);
  pen.globalAlpha = veil;
  pen.fillStyle = WAKING.ground;
  pen.fillRect(0, 0, width, height);
  pen.globalAlpha = veil * sky;
  pen.drawImage(sheets.nebula, 0, 0, width, height);
  const pool = scene.cell * 20;
  pen.globalAlpha = veil * (1 - night) * 0.22;
  for (const [x, y] of scene.lamps) pen.drawImage(sheets.lamp, x - pool, y - pool * 0.7, pool * 2, pool * 1.4);
  pen.globalAlpha = veil * (1 - sky);
  pen.fillStyle = '#0f0b09';
  for (const [left, top, wide, high] of scene.houses) pen.fillRect(left, top, wide, high);
  pen.fillStyle = WAKING.amber;
  for (const pane of scene.panes) {
    const { lamp } = paneAt(pane, night);
    if (lamp === 0) continue;
    pen.globalAlpha = veil * lamp * (0.6 + 0.4 * pane.hue);
    pen.fillRect(pane.x, pane.y, scene.cell * 0.6, scene.cell * 0.74);
  }
  pen.globalCompositeOperation = 'lighter';
  for (const pane of scene.panes) {
    const { up } = paneAt(pane, night);
    if (up === 0) continue;
    const across = scene.cell * (0.6 + 1.5 * pane.size) * (0.5 + 0.5 * up);
    const sway = Math.sin(up * Math.PI) * scene.cell * 5 * (pane.hue - 0.5);
    pen.globalAlpha = veil * Math.min(1, up * 2) * (0.5 + 0.4 * pane.size);
    pen.drawImage(
      pane.hue < GOLD_SHARE ? sheets.gold : sheets.calm,
      pane.x + (pane.skyX - pane.x) * up + sway - across,
      pane.y + (pane.skyY - pane.y) * up - across,
      across * 2,
      across * 2,
    );
  }
  pen.globalCompositeOperation = 'source-over';
  pen.globalAlpha = 1;
};

export const Transition = ({ kind, windows, onDone }: Props): ReactNode => {
  const place = useRef<HTMLCanvasElement>(null);
  const hint = useRef<HTMLParagraphElement>(null);
  const done = useRef(onDone);
  done.current = onDone;
  const skipped = useRef((): void => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one moment, laid out once, whatever changes under it
  useEffect(() => {
    const canvas = place.current;
    const pen = canvas?.getContext('2d') ?? null;
    let frame = 0;
    let isOver = false;
    const end = (): void => {
      cancelAnimationFrame(frame);
      if (!isOver) done.current();
      isOver = true;
    };
    skipped.current = end;
    if (canvas === null || pen === null || isStill()) {
      end();
      return;
    }
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = Math.round(canvas.clientWidth * ratio);
    canvas.height = Math.round(canvas.clientHeight * ratio);
    const scene = layScene(windows, canvas.width, canvas.height);
    const sheets = sheetsOf(canvas.width, canvas.height);
    let firstMs = -1;
    const loop = (nowMs: number): void => {
      if (firstMs < 0) firstMs = nowMs;
      draw(pen, scene, kind, nowMs - firstMs, sheets);
      // The line goes before the veil does: what comes next has something to press where it stood.
      if (hint.current !== null) hint.current.hidden = momentAt(kind, nowMs - firstMs).veil < 1;
      if (nowMs - firstMs >= TRANSITION_MS[kind]) end();
      else frame = requestAnimationFrame(loop);
    };
    frame = requestAnimationFrame(loop);
    const skip = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    window.addEventListener('keydown', skip, true);
    return () => {
      window.removeEventListener('keydown', skip, true);
      cancelAnimationFrame(frame);
      isOver = true;
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: any key does the same, from anywhere
    <div className={styles.between} onClick={() => skipped.current()}>
      <canvas ref={place} role="img" aria-label={t(`transition.${kind}`)} />
      <p ref={hint} hidden>
        {t('transition.skip')}
      </p>
    </div>
  );
};
