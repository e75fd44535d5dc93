/**
 * Portraits are cut one after another between frames and kept, so that a list of forty never holds a frame up and a face that
 * comes back is there at once. The oldest go when what is kept passes a limit in pixels. Rejected: a worker (a second copy of the
 * code to fetch, for pictures that are needed once).
 */
import type { Look } from '../sim/vocabulary';
import { engrave } from './portraitEngrave';
import { dreamInks, lampInks } from './portraitInks';
import { EXPRESSIONS, moodOfLook } from './portraitMoods';
import type { Sitter } from './portraitSitter';
import { traitsOf } from './portraitTraits';

export interface PortraitOrder {
  sitter: Sitter;
  look: Look;
  /** Printed for the waking side's paper, or for the dream's. */
  by: 'lamp' | 'dream';
  /** In the dream: instead of the state's colour. */
  tint: string | undefined;
  /** CSS px. */
  width: number;
  pixelRatio: number;
}
export interface Print {
  width: number;
  height: number;
  pixels: Uint8ClampedArray<ArrayBuffer>;
}

const MOST_KEPT_BYTES = 24_000_000;
/** Work done in one go, before the page gets its turn. */
const SLICE_MS = 6;

export const orderKey = ({ sitter, look, by, tint, width, pixelRatio }: PortraitOrder): string =>
  [sitter.id, sitter.sleeper, sitter.household, sitter.ageYears, look, by, tint, width, pixelRatio].join('/');

export const print = (order: PortraitOrder): Print => {
  const face = traitsOf(order.sitter);
  const inks = order.by === 'lamp' ? lampInks(face, order.look) : dreamInks(face, order.look, order.tint);
  const width = Math.max(8, Math.round(order.width * order.pixelRatio));
  return { width, height: Math.round(width * 1.2), pixels: engrave(face, EXPRESSIONS[moodOfLook(order.look)], inks, width, order.pixelRatio) };
};

const kept = new Map<string, Print>();
let keptBytes = 0;
const waiting = new Map<symbol, { order: PortraitOrder; done: (print: Print) => void }>();
let running = false;

const fromStore = (order: PortraitOrder): Print => {
  const key = orderKey(order);
  const made = kept.get(key) ?? print(order);
  if (!kept.has(key)) keptBytes += made.pixels.length;
  // Set anew, so that the first of the map is the one longest unused.
  kept.delete(key);
  kept.set(key, made);
  for (const [oldest, { pixels }] of kept) {
    if (keptBytes <= MOST_KEPT_BYTES || oldest === key) break;
    kept.delete(oldest);
    keptBytes -= pixels.length;
  }
  return made;
};

const work = (): void => {
  const until = performance.now() + SLICE_MS;
  for (const [ticket, { order, done }] of waiting) {
    waiting.delete(ticket);
    done(fromStore(order));
    if (performance.now() > until) break;
  }
  running = waiting.size > 0;
  if (running) setTimeout(work);
};

/** Asks for a print; at once if it is kept. The answer takes the order back. */
export const askForPrint = (order: PortraitOrder, done: (print: Print) => void): (() => void) => {
  if (kept.has(orderKey(order))) {
    done(fromStore(order));
    return () => {};
  }
  const ticket = Symbol('portrait');
  waiting.set(ticket, { order, done });
  if (!running) {
    running = true;
    setTimeout(work);
  }
  return () => {
    waiting.delete(ticket);
  };
};
