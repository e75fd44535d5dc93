/**
 * The picture behind the title, in four sheets: the nebula and the whirl, which the style sheet moves; the islands and the houses, drawn
 * once; and the lights, thirty times a second. What is where is laid out in sleepingCity.ts. Still when motion is reduced.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { settings } from '../../stores/settings';
import { t } from '../../words/en/title';
import { drawHouses, drawLand, drawLights, put, type Stamps, stampsOf } from '../cityDrawing';
import { paintNebula, paintWhirl } from '../dreamPainting';
import { type SleepingCity as City, centreOf, layCity, nightAt } from '../sleepingCity';
import { isStill } from './motion';
import styles from './SleepingCity.module.css';

const FRAME_MS = 33;
const STILL_S = 22;
const NEBULA_PX = 300;
const WHIRL_PX = 512;
export const SleepingCity = (): ReactNode => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = place.current;
    if (picture === null) return;
    const [nebula, whirl, land, lit] = [...picture.querySelectorAll('canvas')] as [HTMLCanvasElement, HTMLCanvasElement, HTMLCanvasElement, HTMLCanvasElement];
    const pen = lit.getContext('2d');
    if (pen === null) return;
    let stamps: Stamps = new Map();
    let city: City | null = null;
    put(whirl, paintWhirl(WHIRL_PX));
    const lay = (): void => {
      const { clientWidth: width, clientHeight: height } = picture;
      if (width === 0 || height === 0) return;
      const ratio = Math.min(2, window.devicePixelRatio || 1);
      for (const sheet of [land, lit]) {
        sheet.width = Math.round(width * ratio);
        sheet.height = Math.round(height * ratio);
      }
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      city = layCity(width, height);
      stamps = stampsOf(city);
      const centre = centreOf(width, height);
      const across = NEBULA_PX / Math.max(width, height);
      put(nebula, paintNebula(Math.round(width * across), Math.round(height * across), { x: centre.x / width, y: centre.y / height }));
      const box = whirl.parentElement!.style;
      box.left = `${centre.x - centre.reach}px`;
      box.top = `${centre.y - centre.reach}px`;
      box.width = `${centre.reach * 2}px`;
      box.height = box.width;
      const ink = land.getContext('2d')!;
      ink.scale(ratio, ratio);
      drawLand(ink, city, width, centre.x);
      drawHouses(ink, city, width, height);
    };
    const draw = (seconds: number): void => {
      if (city === null) return;
      pen.clearRect(0, 0, lit.width, lit.height);
      drawLights(pen, city, stamps, seconds, nightAt(seconds));
    };
    let frame = 0;
    let lastMs = Number.NEGATIVE_INFINITY;
    let firstMs = -1;
    const loop = (nowMs: number): void => {
      if (firstMs < 0) firstMs = nowMs;
      if (nowMs - lastMs >= FRAME_MS) {
        lastMs = nowMs;
        draw((nowMs - firstMs) / 1000);
      }
      frame = requestAnimationFrame(loop);
    };
    const layAnew = (): void => {
      lay();
      if (isStill()) draw(STILL_S);
    };
    const observer = new ResizeObserver(layAnew);
    observer.observe(picture);
    // The lights are in the colours that are worn, which the settings over this picture can change.
    const leaveColours = settings.subscribe((now, last) => now.colours !== last.colours && layAnew());
    if (!isStill()) frame = requestAnimationFrame(loop);
    return () => {
      observer.disconnect();
      leaveColours();
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <div ref={place} className={styles.picture} role="img" aria-label={t('title.city')}>
      <canvas className={styles.nebula} />
      <span className={styles.lean}>
        <canvas />
      </span>
      <canvas className={styles.sheet} />
      <canvas className={styles.sheet} />
    </div>
  );
};
