/** A chapter that is come back to by a reload or by the browser's own way goes on from where it was left: its last save by itself, what came after it too. */
import type { RunSource } from '../session/protocol';
import type { Doors, NightAsked } from './doors';

const isSame = (a: RunSource, b: RunSource): boolean =>
  a.scenario === b.scenario && a.seed === b.seed && a.sleepers === b.sleepers && a.night === b.night && a.difficulty === b.difficulty;

/** Undefined where there is none of this run, or it cannot be read: the chapter then begins. */
export const keptFor = async (doors: Pick<Doors, 'shelf'>, { kind, source }: NightAsked): Promise<Uint8Array | undefined> => {
  if (kind !== 'campaign') return undefined;
  try {
    const kept = await (await doors.shelf()).read('auto');
    return kept.ok && kept.facts?.kind === kind && isSame(kept.facts.source, source) ? kept.bytes : undefined;
  } catch {
    return undefined;
  }
};
