/**
 * A zone's homes as a small skyline: one window a home, so that the map can be counted. Families live under pitched roofs, single
 * people in towers; fear puts windows out and turns a few of them red. Everything follows from the zone's name and numbers.
 */
export const WINDOW_TONES = ['bright', 'warm', 'low', 'out', 'afraid'] as const;
export type WindowTone = (typeof WINDOW_TONES)[number];

export interface Skyline {
  width: number;
  height: number;
  /** Walls and roofs, closed; y 0 is the top, the ground is at `height`. */
  walls: string;
  windows: Readonly<Record<WindowTone, string>>;
  /** Windows drawn: homes, save in a city too large to draw each. */
  count: number;
}

/** More than this and one window is several homes. */
const WINDOWS_MOST = 72;
/** People a home from which it is families who live here. */
const FAMILY_PEOPLE = 2.55;
const GAP_CELLS = 0.45;
const WALL_CELLS = 0.45;

/** A number in 0..1 from text and a salt; the same on every visit. */
export function chanceOf(text: string, salt: number): number {
  let hash = 2166136261 ^ Math.imul(salt + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}

/** Homes behind one window, the same for the whole map. */
export const homesPerWindow = (homes: readonly number[]): number => Math.max(1, Math.ceil(Math.max(0, ...homes) / WINDOWS_MOST));

interface House {
  columns: number;
  rows: number;
  count: number;
  pitch: number;
}
function housesOf(id: string, windows: number, isFamily: boolean): House[] {
  const houses: House[] = [];
  for (let left = windows, at = 0; left > 0; at++) {
    const pick = chanceOf(id, at * 7 + 1);
    const columns = Math.min(left, isFamily ? 3 + Math.floor(pick * 2) : 2 + Math.floor(pick * 2.6));
    const most = isFamily ? 3 + Math.floor(chanceOf(id, at * 7 + 2) * 2) : 4 + Math.floor(chanceOf(id, at * 7 + 2) * 4);
    const rows = Math.min(most, Math.ceil(left / columns));
    const count = Math.min(left, columns * rows);
    houses.push({ columns, rows, count, pitch: isFamily ? columns * 0.42 : 0 });
    left -= count;
  }
  return houses;
}

/** How one window is lit. Fear puts windows out; what it has not put out yet it reddens. */
export const toneOf = (chance: number, fear: number): WindowTone => {
  if (chance < fear * 0.95 + 0.06) return 'out';
  if (chance < fear * 0.95 + 0.06 + Math.max(0, fear - 0.1) * 0.9) return 'afraid';
  if (chance > 0.72) return 'bright';
  return chance > 0.34 ? 'warm' : 'low';
};

export function skylineOf(zone: { id: string; homes: number; people: number; fear: number }, cellPx: number, perWindow: number): Skyline {
  const cell = { width: cellPx, height: cellPx * 1.18 };
  const pane = { width: cellPx * 0.6, height: cellPx * 0.74 };
  const houses = housesOf(zone.id, Math.max(1, Math.round(zone.homes / perWindow)), zone.people / Math.max(1, zone.homes) >= FAMILY_PEOPLE);
  const tall = Math.max(...houses.map(({ rows, pitch }) => rows * cell.height + pitch * cellPx)) + WALL_CELLS * 2 * cellPx;
  const windows: Record<WindowTone, string> = { bright: '', warm: '', low: '', out: '', afraid: '' };
  const short = (value: number): string => value.toFixed(1);
  let walls = '';
  let x = 0;
  let home = 0;
  for (const { columns, rows, count, pitch } of houses) {
    const width = columns * cell.width + WALL_CELLS * 2 * cellPx;
    const eaves = tall - rows * cell.height - WALL_CELLS * 2 * cellPx;
    const roof =
      pitch === 0
        ? `V${short(eaves)}H${short(x + width)}`
        : `V${short(eaves)}l${short(width / 2)} ${short(-pitch * cellPx)}L${short(x + width)} ${short(eaves)}`;
    walls += `M${short(x)} ${short(tall)}${roof}V${short(tall)}Z`;
    for (let at = 0; at < count; at++, home++) {
      const left = x + WALL_CELLS * cellPx + (at % columns) * cell.width + (cell.width - pane.width) / 2;
      const top = eaves + WALL_CELLS * cellPx + Math.floor(at / columns) * cell.height + (cell.height - pane.height) / 2;
      windows[toneOf(chanceOf(zone.id, 1000 + home), zone.fear)] +=
        `M${short(left)} ${short(top)}h${short(pane.width)}v${short(pane.height)}h${short(-pane.width)}z`;
    }
    x += width + GAP_CELLS * cellPx;
  }
  return { width: x - GAP_CELLS * cellPx, height: tall, walls, windows, count: home };
}
