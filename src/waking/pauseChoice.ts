/** Which causes may pause the night by themselves, kept for the next visit where the browser allows it. Control always begins with a pause. */
import { PAUSE_KINDS, type PauseKind } from '../session/protocol';

export type PauseSwitch = Exclude<PauseKind, 'control-begins'>;
export const PAUSE_SWITCHES: readonly PauseSwitch[] = ['diver-free', 'phase-begins', 'island-falling', 'named-nightmare', 'tide-turns'];

/** What was switched off is kept, so that a cause that comes with a later version is on until somebody says otherwise. */
const KEY = 'nightmare.pausesOff';

export const keptPauses = (): PauseKind[] => {
  try {
    const off = (localStorage.getItem(KEY) ?? '').split(' ');
    return PAUSE_KINDS.filter((kind) => kind === 'control-begins' || !off.includes(kind));
  } catch {
    // Storage may be refused; every cause then pauses.
    return [...PAUSE_KINDS];
  }
};
export const keepPauses = (pauses: readonly PauseKind[]): void => {
  try {
    localStorage.setItem(KEY, PAUSE_SWITCHES.filter((kind) => !pauses.includes(kind)).join(' '));
  } catch {
    // As above: the choice holds until the page is left.
  }
};
