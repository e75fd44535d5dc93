/**
 * A game pad, by the standard mapping: what its buttons do is what a key would do, by sending that key, so that the two can never differ.
 * The cross goes from control to control where nothing means the arrows for itself, the lower button presses, the right one goes back.
 * Looked at once a frame while one is connected, and not at all otherwise.
 */
import { useEffect } from 'react';
import { KEY_ACTIONS, settings } from '../stores/settings';

const ARROWS: Readonly<Record<number, string>> = { 12: 'ArrowUp', 13: 'ArrowDown', 14: 'ArrowLeft', 15: 'ArrowRight' };
const STICK = 0.6;
const AGAIN_MS = 260;
const CONTROLS = 'button:not(:disabled), a[href], input, select, summary, [tabindex="0"]';

const send = (key: string, to: Element): boolean => to.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

const goOn = (by: number): void => {
  const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const controls = [...within.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility());
  const at = controls.indexOf(document.activeElement as HTMLElement);
  controls[(at + by + controls.length) % controls.length]?.focus();
};
const arrow = (button: number): void => {
  const key = ARROWS[button]!;
  const at = document.activeElement ?? document.body;
  if (at instanceof HTMLSelectElement && (button === 14 || button === 15)) {
    at.selectedIndex = Math.min(at.options.length - 1, Math.max(0, at.selectedIndex + (button === 15 ? 1 : -1)));
    at.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (at instanceof HTMLInputElement && at.type === 'range' && (button === 14 || button === 15)) {
    if (button === 15) at.stepUp();
    else at.stepDown();
    at.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (send(key, at) && at !== document.body) goOn(button === 12 || button === 14 ? -1 : 1);
};
export const pressPad = (button: number): void => {
  const at = document.activeElement;
  if (button === 0) {
    if (at instanceof HTMLElement && at !== document.body) at.click();
    else goOn(1);
  } else if (button === 1) {
    const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
    if (dialog === undefined) send('Escape', at ?? document.body);
    else dialog.close();
  } else if (ARROWS[button] !== undefined) arrow(button);
  else {
    const { pad, keys } = settings.getState();
    const action = KEY_ACTIONS.find((one) => pad[one] === button);
    if (action !== undefined && document.querySelector('dialog[open]') === null) send(keys[action], document.body);
  }
};

/** Every button that is down, the left stick as the cross. */
const down = (pads: readonly (Gamepad | null)[]): Set<number> => {
  const held = new Set<number>();
  for (const pad of pads) {
    for (const [button, { pressed }] of (pad?.buttons ?? []).entries()) if (pressed) held.add(button);
    const [x = 0, y = 0] = pad?.axes ?? [];
    if (Math.abs(y) > STICK) held.add(y < 0 ? 12 : 13);
    else if (Math.abs(x) > STICK) held.add(x < 0 ? 14 : 15);
  }
  return held;
};

/** Who listens before anything is done: a setting that waits for a button. */
let asks: ((button: number) => void) | null = null;
export const nextPadButton = (tell: ((button: number) => void) | null): void => {
  asks = tell;
};

export const usePad = (): void => {
  useEffect(() => {
    let frame = 0;
    let before = new Set<number>();
    let againMs = 0;
    const look = (nowMs: number): void => {
      const pads = navigator.getGamepads();
      const now = down(pads);
      for (const button of now) {
        if (before.has(button) && !(ARROWS[button] !== undefined && nowMs > againMs)) continue;
        againMs = nowMs + AGAIN_MS * (before.has(button) ? 0.5 : 1.5);
        if (asks === null) pressPad(button);
        else if (!before.has(button)) asks(button);
      }
      before = now;
      frame = pads.some((pad) => pad !== null) ? requestAnimationFrame(look) : 0;
    };
    const start = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    window.addEventListener('gamepadconnected', start);
    return () => {
      window.removeEventListener('gamepadconnected', start);
      cancelAnimationFrame(frame);
    };
  }, []);
};
