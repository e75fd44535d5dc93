/**
 * The picture behind the title, in four sheets: the nebula and the whirl, which the style sheet moves; the islands and the houses, drawn
 * once; and the lights, thirty times a second. What is where is laid out in sleepingCity.ts. Still when motion is reduced.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../words/en/title';
import { type Pixels, paintNebula, paintWhirl } from '../dreamPainting';
import { type SleepingCity as City, centreOf, type Island, layCity, nightAt, risen } from '../sleepingCity';
import { isStill } from './motion';
import styles from './SleepingCity.module.css';

const FRAME_MS = 33;
const STILL_S = 22;
const NEBULA_PX = 300;
const WHIRL_PX = 320;
const WINDOW = '#F2B65A';
const DARK_WINDOW = 'rgb(178 160 140 / 9%)';
const HOUSE = '#0b0a17';
const GROUND = '#080714';

/** A soft disc of one colour, drawn once and stamped. */
const stampOf = (colour: string): HTMLCanvasElement => {
  const stamp = document.createElement('canvas');
  stamp.width = 32;
  stamp.height = 32;
  const pen = stamp.getContext('2d')!;
  const glow = pen.createRadialGradient(16, 16, 0, 16, 16, 16);
  glow.addColorStop(0, '#ffffff');
  glow.addColorStop(0.14, colour);
  glow.addColorStop(0.36, `${colour}4d`);
  glow.addColorStop(1, `${colour}00`);
  pen.fillStyle = glow;
  pen.fillRect(0, 0, 32, 32);
  return stamp;
};

const put = (canvas: HTMLCanvasElement, { width, height, data }: Pixels): void => {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
};

const drawHouses = (pen: CanvasRenderingContext2D, city: City, width: number, height: number): void => {
  const lamp = pen.createLinearGradient(0, city.ground - height * 0.36, 0, city.ground);
  lamp.addColorStop(0, 'rgb(242 182 90 / 0%)');
  lamp.addColorStop(1, 'rgb(242 150 70 / 16%)');
  pen.fillStyle = lamp;
  pen.fillRect(0, 0, width, city.ground);
  pen.fillStyle = HOUSE;
  for (const house of city.houses) {
    const top = city.ground - house.height;
    pen.fillRect(house.x, top, house.width, house.height);
    if (house.roof === 1) {
      pen.beginPath();
      pen.moveTo(house.x, top);
      pen.lineTo(house.x + house.width / 2, top - 12);
      pen.lineTo(house.x + house.width, top);
      pen.fill();
    } else if (house.roof === 2) pen.fillRect(house.x + house.width - 16, top - 9, 7, 9);
  }
  pen.fillStyle = GROUND;
  pen.fillRect(0, city.ground, width, height - city.ground);
  pen.fillStyle = DARK_WINDOW;
  for (const { x, y, w, h } of city.dark) pen.fillRect(x, y, w, h);
};

/** A torn slab: flat above, ragged beneath, an ember of light along the edge that faces the Centre. */
const drawIsland = (pen: CanvasRenderingContext2D, { x, y, reach, rock, colour }: Island, centreX: number): void => {
  const under = rock.map((down, at): [number, number] => [x - reach + (at / (rock.length - 1)) * reach * 2, y + 2 + down * reach * 0.62]);
  const body = pen.createLinearGradient(0, y - 3, 0, y + reach * 0.5);
  body.addColorStop(0, '#33306a');
  body.addColorStop(0.35, '#1c1a46');
  body.addColorStop(1, '#0a0a24');
  pen.fillStyle = body;
  pen.beginPath();
  pen.moveTo(x - reach, y);
  pen.quadraticCurveTo(x, y - reach * 0.09, x + reach, y);
  for (const [left, low] of [...under].reverse()) pen.lineTo(left, low);
  pen.fill();
  const rim = pen.createLinearGradient(x - reach, 0, x + reach, 0);
  rim.addColorStop(0, centreX < x ? 'rgb(255 60 130 / 85%)' : 'rgb(140 90 255 / 15%)');
  rim.addColorStop(1, centreX < x ? 'rgb(140 90 255 / 15%)' : 'rgb(255 60 130 / 85%)');
  pen.strokeStyle = rim;
  pen.lineWidth = 1.1;
  pen.beginPath();
  for (const [left, low] of under) pen.lineTo(left, low);
  pen.stroke();
  const pool = pen.createRadialGradient(0, 0, 0, 0, 0, reach);
  pool.addColorStop(0, `${colour}80`);
  pool.addColorStop(1, `${colour}00`);
  pen.save();
  pen.globalCompositeOperation = 'lighter';
  pen.translate(x, y - 1);
  pen.scale(1, 0.3);
  pen.fillStyle = pool;
  pen.fillRect(-reach, -reach, reach * 2, reach * 2);
  pen.restore();
};

const sagOf = (a: Island, b: Island): number => Math.hypot(a.x - b.x, a.y - b.y) * 0.12;
const drawLand = (pen: CanvasRenderingContext2D, city: City, width: number, height: number): void => {
  pen.fillStyle = '#cfd2ff';
  for (let at = 0; at < 160; at++) {
    pen.globalAlpha = 0.1 + ((at * 37) % 60) / 110;
    pen.fillRect(((at * 0.6180339) % 1) * width, ((at * 0.7548777) % 1) * city.ground * 0.86, at % 9 === 0 ? 1.6 : 0.9, at % 9 === 0 ? 1.6 : 0.9);
  }
  pen.globalAlpha = 1;
  const centre = centreOf(width, height);
  for (const island of city.islands) drawIsland(pen, island, centre.x);
  pen.globalCompositeOperation = 'lighter';
  for (const [from, to] of city.bridges) {
    const [a, b] = [city.islands[from]!, city.islands[to]!];
    const thread = pen.createLinearGradient(a.x, a.y, b.x, b.y);
    thread.addColorStop(0, a.colour);
    thread.addColorStop(1, b.colour);
    pen.strokeStyle = thread;
    for (const [line, alpha] of [
      [3.4, 0.09],
      [1, 0.5],
    ] as const) {
      pen.lineWidth = line;
      pen.globalAlpha = alpha;
      pen.beginPath();
      pen.moveTo(a.x, a.y - 1);
      pen.quadraticCurveTo((a.x + b.x) / 2, (a.y + b.y) / 2 + sagOf(a, b), b.x, b.y - 1);
      pen.stroke();
    }
  }
  pen.globalCompositeOperation = 'source-over';
  pen.globalAlpha = 1;
  drawHouses(pen, city, width, height);
};

const drawLights = (pen: CanvasRenderingContext2D, city: City, stamps: ReadonlyMap<string, HTMLCanvasElement>, seconds: number): void => {
  const night = nightAt(seconds);
  pen.globalCompositeOperation = 'lighter';
  city.bridges.forEach(([from, to], at) => {
    const [a, b] = [city.islands[from]!, city.islands[to]!];
    const share = (seconds * (0.05 + (at % 5) * 0.012) + at * 0.37) % 1;
    const x = a.x + (b.x - a.x) * share;
    const y = a.y + (b.y - a.y) * share + 2 * share * (1 - share) * sagOf(a, b);
    pen.globalAlpha = Math.sin(share * Math.PI);
    pen.drawImage(stamps.get(a.colour)!, x - 5, y - 6, 10, 10);
  });
  for (const light of city.lights) {
    const up = risen(light, night);
    if (up < 1) {
      // The window itself, and its lamp going.
      pen.globalAlpha = (1 - up) ** 3 * 0.92;
      pen.fillStyle = WINDOW;
      pen.fillRect(light.x, light.y, light.w, light.h);
    }
    if (up <= 0) continue;
    const sway = Math.sin(up * Math.PI) * 26 * Math.sin(light.phase) + Math.sin(seconds * 0.4 + light.phase) * up;
    const x = light.x + light.w / 2 + (light.skyX - light.x) * up + sway;
    const y = light.y + light.h / 2 + (light.skyY - light.y) * up + up * Math.sin(seconds * 0.55 + light.phase * 2) * 1.6;
    const across = 4 + 9 * light.size;
    pen.globalAlpha = Math.min(1, up * 2.2) * (0.7 + 0.3 * Math.sin(seconds * 1.4 + light.phase));
    pen.drawImage(stamps.get(light.colour)!, x - across, y - across, across * 2, across * 2);
  }
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'source-over';
};

export const SleepingCity = (): ReactNode => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = place.current;
    if (picture === null) return;
    const [nebula, whirl, land, lit] = [...picture.querySelectorAll('canvas')] as [HTMLCanvasElement, HTMLCanvasElement, HTMLCanvasElement, HTMLCanvasElement];
    const pen = lit.getContext('2d');
    if (pen === null) return;
    const stamps = new Map<string, HTMLCanvasElement>();
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
      for (const { colour } of [...city.lights, ...city.islands]) if (!stamps.has(colour)) stamps.set(colour, stampOf(colour));
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
      drawLand(ink, city, width, height);
    };
    const draw = (seconds: number): void => {
      if (city === null) return;
      pen.clearRect(0, 0, lit.width, lit.height);
      drawLights(pen, city, stamps, seconds);
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
    const observer = new ResizeObserver(() => {
      lay();
      if (isStill()) draw(STILL_S);
    });
    observer.observe(picture);
    if (!isStill()) frame = requestAnimationFrame(loop);
    return () => {
      observer.disconnect();
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
