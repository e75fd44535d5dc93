/**
 * The keys of the night as they are set, heard on the window. A key that a focused control means for itself (typing, a list's arrows,
 * Space on a button) is left to it. Escape goes back by one: inspector, then list.
 */
import { useEffect } from 'react';
import { actionOf, type KeyAction, settings } from '../stores/settings';
import { usePage } from './context';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [contenteditable]') !== null;
const meansSpace = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button, a, summary') !== null;

const NOBODY = -1;
/** Round the divers; after the last, nobody. */
export const nextDiver = ({ diver, divers }: { diver: number; divers: readonly unknown[] }): number =>
  diver + 1 < divers.length ? diver + 1 : divers.length > 0 ? diver : NOBODY;

export const useNightKeys = (onHelp: () => void): void => {
  const { stores, actions } = usePage();
  useEffect(() => {
    const back = (): void => {
      const { selection, view, talking } = stores.night.getState();
      if (talking) actions.setTalking(false);
      else if (selection.kind !== 'none') actions.select({ kind: 'none' });
      else if (view === 'list') actions.setView('map');
    };
    /** Over a drawn map Escape is the canvas's: it climbs from person to island to galaxy, and then lets go. */
    const mapHears = (): boolean => {
      const { canvas, view, talking } = stores.night.getState();
      return canvas === 'drawn' && view === 'map' && !talking;
    };
    /** Undo and the night again have listeners of their own (KeepMenu, RestartKey). */
    const acts: Partial<Record<KeyAction, () => void>> = {
      pause: () => actions.togglePause(),
      speed1: () => actions.setSpeed(1),
      speed2: () => actions.setSpeed(2),
      speed4: () => actions.setSpeed(4),
      diver: () => actions.chooseDiver(nextDiver(stores.night.getState())),
      next: () => actions.toNextEvent(),
      list: () => actions.setView(stores.night.getState().view === 'list' ? 'map' : 'list'),
      inspector: () => document.getElementById('inspector-panel')?.focus(),
      help: onHelp,
    };
    const actOf = (key: string): (() => void) | undefined => {
      if (key === 'Escape') return back;
      const action = actionOf(key, settings.getState());
      return action === null ? undefined : acts[action];
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && mapHears()) return;
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // A letter with Shift is another key: saving and coming back (KeepMenu).
      if (event.shiftKey && /^[a-z]$/i.test(event.key)) return;
      // With a diver chosen the digits are their verbs.
      if (/^[1-6]$/.test(event.key) && stores.night.getState().diver >= 0) {
        event.preventDefault();
        document.querySelector<HTMLElement>(`[data-verb-key="${event.key}"]`)?.click();
        return;
      }
      const act = actOf(event.key);
      if (act === undefined || (event.key === ' ' && meansSpace(event.target))) return;
      event.preventDefault();
      act();
    };
    // Heard before the canvas, which means Escape for itself unless somebody is being spoken with.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [stores, actions, onHelp]);
};
