/**
 * Mouse, pen and fingers on the dream, as seven gestures: press, drag, fling, zoom about a point (wheel or pinch), tap,
 * double tap, hover. Pointer events of the host element, not Phaser's input: the overlay and the page's own widgets
 * take part in them as usual, and nothing is polled.
 */
export interface Gestures {
  /** The first finger goes down: what it meant is what lay there then, wherever the picture has got to when it lifts. */
  press(x: number, y: number): void;
  drag(dx: number, dy: number): void;
  fling(xPxPerS: number, yPxPerS: number): void;
  /** `smooth`: a wheel's step, to be eased; a pinch follows the fingers. */
  zoom(x: number, y: number, factor: number, smooth: boolean): void;
  tap(x: number, y: number): void;
  doubleTap(x: number, y: number): void;
  hover(at: { x: number; y: number } | null): void;
}
interface Finger {
  x: number;
  y: number;
}

const TAP_SLOP_PX = 6;
const DOUBLE_TAP_MS = 320;
const DOUBLE_TAP_PX = 24;
const FLING_WINDOW_MS = 90;
/** One notch of a wheel (deltaY 100) zooms by about a fifth. */
const WHEEL_RATE = 0.0019;
const LINE_PX = 16;

export const listenToPointer = (host: HTMLElement, gestures: Gestures): (() => void) => {
  const fingers = new Map<number, Finger>();
  const trail: { x: number; y: number; atMs: number }[] = [];
  let travelled = 0;
  let pinched = false;
  let lastTap = { x: 0, y: 0, atMs: Number.NEGATIVE_INFINITY };
  const stop = new AbortController();
  const { signal } = stop;
  const place = (event: MouseEvent): Finger => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spread = (): { x: number; y: number; width: number } => {
    const [a, b] = [...fingers.values()] as [Finger, Finger];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    host.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
    if (fingers.size === 1) {
      travelled = 0;
      pinched = false;
      trail.length = 0;
      gestures.fling(0, 0);
      const { x, y } = place(event);
      gestures.press(x, y);
    } else pinched = true;
  };
  const move = (event: PointerEvent): void => {
    const at = place(event);
    const before = fingers.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== 'touch') gestures.hover(at);
      return;
    }
    if (fingers.size === 2) {
      const from = spread();
      fingers.set(event.pointerId, at);
      const to = spread();
      gestures.drag(to.x - from.x, to.y - from.y);
      gestures.zoom(to.x, to.y, to.width / from.width, false);
      return;
    }
    fingers.set(event.pointerId, at);
    if (fingers.size > 2) return;
    const dx = at.x - before.x;
    const dy = at.y - before.y;
    const still = travelled < TAP_SLOP_PX;
    travelled += Math.hypot(dx, dy);
    trail.push({ ...at, atMs: event.timeStamp });
    if (!still || travelled >= TAP_SLOP_PX) {
      gestures.hover(null);
      gestures.drag(dx, dy);
    }
  };
  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    const at = place(event);
    if (event.type === 'pointercancel' || pinched) return;
    if (travelled < TAP_SLOP_PX) {
      const twice = event.timeStamp - lastTap.atMs < DOUBLE_TAP_MS && Math.hypot(at.x - lastTap.x, at.y - lastTap.y) < DOUBLE_TAP_PX;
      lastTap = twice ? { x: 0, y: 0, atMs: Number.NEGATIVE_INFINITY } : { ...at, atMs: event.timeStamp };
      if (twice) gestures.doubleTap(at.x, at.y);
      else gestures.tap(at.x, at.y);
      return;
    }
    const from = trail.find((step) => event.timeStamp - step.atMs < FLING_WINDOW_MS);
    const seconds = from ? (event.timeStamp - from.atMs) / 1000 : 0;
    if (from && seconds > 0.008) gestures.fling((at.x - from.x) / seconds, (at.y - from.y) / seconds);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const at = place(event);
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
    // A trackpad's pinch arrives as a wheel with ctrl and small steps.
    const rate = event.ctrlKey ? WHEEL_RATE * 4 : WHEEL_RATE;
    gestures.zoom(at.x, at.y, Math.exp(-Math.max(-240, Math.min(240, pixels)) * rate), true);
  };

  host.addEventListener('pointerdown', down, { signal });
  host.addEventListener('pointermove', move, { signal });
  host.addEventListener('pointerup', up, { signal });
  host.addEventListener('pointercancel', up, { signal });
  host.addEventListener('pointerleave', () => gestures.hover(null), { signal });
  host.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
};
