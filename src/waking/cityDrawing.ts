/** The pens of the sleeping city: islands with their bridges, houses, and the lights between the two. Laid out in sleepingCity.ts. */
import type { Pixels } from './dreamPainting';
import { type SleepingCity as City, type Island, risen } from './sleepingCity';

const WINDOW = '#F2B65A';
const DARK_WINDOW = 'rgb(178 160 140 / 9%)';
const HOUSE = '#0b0a17';
const GROUND = '#080714';

/** A soft disc of one colour, drawn once and stamped. */
export const stampOf = (colour: string): HTMLCanvasElement => {
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

export type Stamps = ReadonlyMap<string, HTMLCanvasElement>;
export const stampsOf = ({ lights, islands }: City): Stamps => {
  const stamps = new Map<string, HTMLCanvasElement>();
  for (const { colour } of [...lights, ...islands]) if (!stamps.has(colour)) stamps.set(colour, stampOf(colour));
  return stamps;
};

export const put = (canvas: HTMLCanvasElement, { width, height, data }: Pixels): void => {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
};

export const drawHouses = (pen: CanvasRenderingContext2D, city: City, width: number, height: number): void => {
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
  pen.strokeStyle = 'rgb(110 92 214 / 34%)';
  pen.lineWidth = 0.8;
  pen.beginPath();
  for (const [left, low] of under.slice(1, -1)) {
    pen.moveTo(left, y + 2);
    pen.lineTo(left + (x - left) * 0.08, y + (low - y) * 0.8);
  }
  pen.stroke();
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
export const drawLand = (pen: CanvasRenderingContext2D, city: City, width: number, centreX: number): void => {
  pen.fillStyle = '#cfd2ff';
  for (let at = 0; at < 160; at++) {
    pen.globalAlpha = 0.1 + ((at * 37) % 60) / 110;
    pen.fillRect(((at * 0.6180339) % 1) * width, ((at * 0.7548777) % 1) * city.ground * 0.86, at % 9 === 0 ? 1.6 : 0.9, at % 9 === 0 ? 1.6 : 0.9);
  }
  pen.globalAlpha = 1;
  for (const island of city.islands) drawIsland(pen, island, centreX);
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
};

export const drawLights = (pen: CanvasRenderingContext2D, city: City, stamps: Stamps, seconds: number, night: number): void => {
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
