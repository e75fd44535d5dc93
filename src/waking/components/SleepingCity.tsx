/** The canvas behind the title; what is where on it is laid out in sleepingCity.ts. Still when motion is reduced, and when out of sight. */
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../words/en/title';
import { type SleepingCity as City, layCity, nightAt, risen } from '../sleepingCity';
import styles from './SleepingCity.module.css';

const FRAME_MS = 33;
const STILL_S = 22;
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
  glow.addColorStop(0.12, colour);
  glow.addColorStop(0.34, `${colour}55`);
  glow.addColorStop(1, `${colour}00`);
  pen.fillStyle = glow;
  pen.fillRect(0, 0, 32, 32);
  return stamp;
};

const drawHouses = (pen: CanvasRenderingContext2D, city: City, width: number, height: number): void => {
  const lamp = pen.createLinearGradient(0, city.ground - height * 0.36, 0, city.ground);
  lamp.addColorStop(0, 'rgb(242 182 90 / 0%)');
  lamp.addColorStop(1, 'rgb(242 150 70 / 13%)');
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

const drawLights = (pen: CanvasRenderingContext2D, city: City, stamps: ReadonlyMap<string, HTMLCanvasElement>, seconds: number, night: number): void => {
  const places = city.lights.map((light) => {
    const up = risen(light, night);
    const drift = up * Math.sin(seconds * 0.25 + light.phase) * 3;
    const sway = Math.sin(up * Math.PI) * 26 * Math.sin(light.phase);
    return { up, x: light.x + 2.5 + (light.skyX - light.x) * up + sway, y: light.y + 4 + (light.skyY - light.y) * up + drift };
  });
  pen.globalCompositeOperation = 'lighter';
  pen.lineWidth = 0.7;
  for (const [a, b] of city.links) {
    const asleep = Math.min(places[a]!.up, places[b]!.up);
    if (asleep < 0.98) continue;
    pen.strokeStyle = city.lights[a]!.colour;
    pen.globalAlpha = 0.12 + 0.05 * Math.sin(seconds * 0.6 + city.lights[a]!.phase);
    pen.beginPath();
    pen.moveTo(places[a]!.x, places[a]!.y);
    pen.lineTo(places[b]!.x, places[b]!.y);
    pen.stroke();
  }
  city.lights.forEach((light, i) => {
    const { up, x, y } = places[i]!;
    if (up < 1) {
      // The window itself, and its lamp going.
      pen.globalAlpha = (1 - up) ** 3 * 0.92;
      pen.fillStyle = WINDOW;
      pen.fillRect(light.x, light.y, light.w, light.h);
    }
    if (up <= 0) return;
    const breath = 0.72 + 0.28 * Math.sin(seconds * 1.4 + light.phase);
    const across = (6 + 7 * light.size) * (0.6 + 0.4 * up);
    pen.globalAlpha = Math.min(1, up * 2.2) * breath;
    pen.drawImage(stamps.get(light.colour)!, x - across, y - across, across * 2, across * 2);
  });
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'source-over';
};

const isCalm = (): boolean => document.documentElement.dataset.motion === 'reduced';

export const SleepingCity = (): ReactNode => {
  const place = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = place.current;
    const pen = canvas?.getContext('2d') ?? null;
    if (canvas === null || pen === null) return;
    const stamps = new Map<string, HTMLCanvasElement>();
    const back = document.createElement('canvas');
    let city: City | null = null;
    let size = { width: 0, height: 0, ratio: 1 };
    const lay = (): void => {
      const { clientWidth: width, clientHeight: height } = canvas;
      const ratio = Math.min(2, window.devicePixelRatio || 1);
      size = { width, height, ratio };
      for (const sheet of [canvas, back]) {
        sheet.width = Math.round(width * ratio);
        sheet.height = Math.round(height * ratio);
      }
      city = layCity(width, height);
      for (const { colour } of city.lights) if (!stamps.has(colour)) stamps.set(colour, stampOf(colour));
      const ink = back.getContext('2d')!;
      ink.scale(ratio, ratio);
      drawHouses(ink, city, width, height);
    };
    const draw = (seconds: number): void => {
      if (city === null) return;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(back, 0, 0);
      pen.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
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
    const observer = new ResizeObserver(() => {
      lay();
      if (isCalm()) draw(STILL_S);
    });
    observer.observe(canvas);
    if (!isCalm()) frame = requestAnimationFrame(loop);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return <canvas ref={place} className={styles.city} role="img" aria-label={t('title.city')} />;
};
