/**
 * The moment between the two worlds, as numbers: at lights out the city's windows go dark one by one and become the stars of the dream,
 * at dawn they come home. Where every window stands and when it goes, and how far each thing has come at a time; drawn by
 * components/Transition.tsx. Everything eases and only ever goes one way, so that nothing flashes.
 */
import { chanceOf } from './houses';

export type TransitionKind = 'lights-out' | 'dawn';
export const TRANSITION_MS = { 'lights-out': 2400, dawn: 2000 } as const;

/** A zone of the map: x and y of its ground as shares of the page, how many homes, and what share of them is lit. */
export interface ZoneWindows {
  x: number;
  y: number;
  homes: number;
  lit: number;
}
/** A lit window, in px of the page. */
export interface Pane {
  x: number;
  y: number;
  skyX: number;
  skyY: number;
  /** When in the going-out it goes, 0..1. */
  goes: number;
  /** Of its star. */
  size: number;
  /** Below a tenth its star is gold. */
  hue: number;
}
export interface Scene {
  /** Side of a window. */
  cell: number;
  /** Walls: left, top, width, height. */
  houses: [number, number, number, number][];
  panes: Pane[];
  /** The lamplight over each zone: its middle. */
  lamps: [number, number][];
}

const PANES_MOST = 60;
const ROWS = 6;

export const layScene = (zones: readonly ZoneWindows[], width: number, height: number): Scene => {
  const cell = Math.max(3.6, Math.min(width, height * 1.4) / 150);
  const houses: Scene['houses'] = [];
  const panes: Pane[] = [];
  zones.forEach((zone, at) => {
    const id = `zone${at}`;
    const count = Math.min(PANES_MOST, Math.max(1, Math.round(zone.homes)));
    const ground = zone.y * height;
    let left = zone.x * width - (Math.ceil(count / ROWS) * cell * 1.2) / 2;
    for (let done = 0, house = 0; done < count; house++) {
      const columns = 2 + Math.floor(chanceOf(id, house) * 2.6);
      const rows = Math.min(Math.ceil((count - done) / columns), 3 + Math.floor(chanceOf(id, house + 100) * 4));
      houses.push([left, ground - (rows + 0.5) * cell * 1.2, columns * cell + cell * 0.4, (rows + 0.5) * cell * 1.2]);
      for (let pane = 0; pane < columns * rows && done < count; pane++, done++) {
        if (chanceOf(id, done + 200) >= zone.lit) continue;
        const turn = chanceOf(id, done + 400) * Math.PI * 2;
        const far = Math.sqrt(chanceOf(id, done + 600));
        panes.push({
          x: left + cell * 0.4 + (pane % columns) * cell,
          y: ground - (rows - Math.floor(pane / columns)) * cell * 1.2,
          skyX: zone.x * width + Math.cos(turn) * far * width * 0.075,
          skyY: height * (0.03 + zone.y * 0.82) + Math.sin(turn) * far * height * 0.075,
          goes: 0.7 * chanceOf(id, done + 800) + 0.3 * zone.x,
          size: 0.5 + chanceOf(id, done + 1000) ** 3 * 1.3,
          hue: chanceOf(id, done + 1200),
        });
      }
      left += columns * cell + cell;
    }
  });
  return { cell, houses, panes, lamps: zones.map(({ x, y }) => [x * width, y * height - cell * 2]) };
};

const eased = (from: number, to: number, value: number): number => {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

export interface Moment {
  /** How much of the city sleeps: the clock of the panes. */
  night: number;
  /** How far the paper has become sky. */
  sky: number;
  /** Of the whole sheet, over what lies under it. */
  veil: number;
}
export const momentAt = (kind: TransitionKind, ms: number): Moment => {
  const share = Math.min(1, Math.max(0, ms / TRANSITION_MS[kind]));
  const veil = Math.min(eased(0, 0.1, share), 1 - eased(0.86, 1, share));
  const gone = Math.min(1, Math.max(0, (share - 0.1) / 0.74));
  const night = kind === 'dawn' ? 1 - gone : gone;
  return { night, sky: eased(0.12, 0.8, night), veil };
};

/** How long one window takes, as a share of the night's clock. */
const EACH = 0.3;
/** A window's lamp, and how far its star has risen. */
export const paneAt = ({ goes }: Pick<Pane, 'goes'>, night: number): { lamp: number; up: number } => {
  const own = Math.min(1, Math.max(0, (night - goes * (1 - EACH)) / EACH));
  return { lamp: 1 - eased(0, 0.5, own), up: eased(0.1, 1, own) };
};
