/**
 * The keys of the night as they are set, heard on the window. A key that a focused control means for itself (typing, a list's arrows,
 * Space on a button that the keyboard has reached) is left to it. A button pressed by mouse keeps the focus too, but whoever presses Space
 * after it means the pause. Escape goes back by one: inspector, then list, then whoever is chosen is let go.
 */
import { useEffect } from 'react';
import { actionOf, type KeyAction, settings, VERB_KEYS } from '../stores/settings';
import { usePage } from './context';
import { nextDiver } from './freeDivers';
import { listenForReach } from './reached';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [contenteditable]') !== null;
const meansSpace = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button, a, summary') !== null;

/** `onNobody`: a verb's key with nobody chosen to do it. */
export const useNightKeys = (onHelp: () => void, onNobody: () => void): void => {
  const { stores, actions } = usePage();
  useEffect(() => {
    const back = (): void => {
      const { selection, view, talking, diver } = stores.night.getState();
      if (talking) actions.setTalking(false);
      else if (selection.kind !== 'none') actions.select({ kind: 'none' });
      else if (view === 'list') actions.setView('map');
      else if (diver >= 0) actions.chooseDiver(-1);
    };
    /** Over a drawn map Escape is the canvas's: it climbs from person to island to galaxy, and then lets go. */
    const mapHears = (): boolean => {
      const { canvas, view, talking } = stores.night.getState();
      return canvas === 'drawn' && view === 'map' && !talking;
    };
    /** Undo and the night again have listeners of their own (KeepMenu, RestartKey). */
    const acts: Partial<Record<KeyAction, () => void>> = {
      pause: () => actions.togglePause(),
      slower: () => actions.changeSpeed(-1),
      faster: () => actions.changeSpeed(1),
      diver: () => actions.chooseDiver(nextDiver(stores.night.getState())),
      next: () => actions.toNextEvent(),
      morning: () => actions.toMorning(),
      list: () => actions.setView(stores.night.getState().view === 'list' ? 'map' : 'list'),
      inspector: () => document.getElementById('inspector-panel')?.focus(),
      help: onHelp,
    };
    const actOf = (key: string): (() => void) | undefined => {
      if (key === 'Escape') return back;
      const action = actionOf(key, settings.getState());
      return action === null ? undefined : acts[action];
    };
    const reach = listenForReach(window);
    let tookSpace = false;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === ' ') tookSpace = false;
      if (event.key === 'Escape' && mapHears()) return;
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // A letter with Shift is another key: saving and coming back (KeepMenu).
      if (event.shiftKey && /^[a-z]$/i.test(event.key)) return;
      if (VERB_KEYS.some((key) => key === event.key)) {
        event.preventDefault();
        const { diver, mode } = stores.night.getState();
        if (diver >= 0) document.querySelector<HTMLElement>(`[data-verb-key="${event.key}"]`)?.click();
        else if (mode === 'play') onNobody();
        return;
      }
      const act = actOf(event.key);
      if (act === undefined || (event.key === ' ' && meansSpace(event.target) && reach.byKeys())) return;
      event.preventDefault();
      tookSpace = event.key === ' ';
      act();
    };
    // Some browsers press a focused button when Space is let go, whatever became of its going down.
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === ' ' && tookSpace) event.preventDefault();
    };
    // Heard before the canvas, which means Escape for itself unless somebody is being spoken with.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('keyup', onKeyUp, { capture: true });
    return () => {
      reach.stop();
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('keyup', onKeyUp, { capture: true });
    };
  }, [stores, actions, onHelp, onNobody]);
};
