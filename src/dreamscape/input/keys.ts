/**
 * The dream by keyboard: arrows pan, + and - zoom, Escape goes up a level. Heard on the whole page, because the
 * picture is what is behind everything, but never taken from something that wants the key itself: a field, a widget
 * that handles arrows, or anything that has already answered.
 */
export interface KeyActions {
  pan(dx: number, dy: number): void;
  zoom(factor: number): void;
  /** Returns false when there was nothing left to leave, so that the page may use Escape. */
  up(): boolean;
}

const PAN_PX = 90;
const ZOOM_STEP = 1.35;
const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role=grid], [role=listbox], [role=slider], [role=menu], [role=dialog], [role=tree], [role=tablist], [role=radiogroup]';

export const listenToKeys = (target: Window, actions: KeyActions, active: () => boolean): (() => void) => {
  const stop = new AbortController();
  const press = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case 'ArrowLeft':
        actions.pan(PAN_PX, 0);
        return true;
      case 'ArrowRight':
        actions.pan(-PAN_PX, 0);
        return true;
      case 'ArrowUp':
        actions.pan(0, PAN_PX);
        return true;
      case 'ArrowDown':
        actions.pan(0, -PAN_PX);
        return true;
      case '+':
      case '=':
        actions.zoom(ZOOM_STEP);
        return true;
      case '-':
      case '_':
        actions.zoom(1 / ZOOM_STEP);
        return true;
      case 'Escape':
        return actions.up();
      default:
        return false;
    }
  };
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !active()) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      if (press(event)) event.preventDefault();
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
};
