/**
 * The saves of a running game: what the session gives is put on the shelf with the facts the page has of it. A save by itself that is asked
 * for while another is written is written once more after it, so that the last turn of the game is never the one left out.
 */
import { type FileFault, type FileFaultCode, ownAutoSlot, type SaveFacts, type SaveShelf, type SaveSlot, type Saves } from './keepingProtocol';
import type { Session } from './protocol';

/** `describe`: null where there is nothing to save: no night, or one that is watched. */
export function createSaves(session: Pick<Session, 'save' | 'load'>, shelf: SaveShelf, describe: () => SaveFacts | null): Saves {
  const listeners = new Set<() => void>();
  let fault: FileFaultCode | null = null;
  let isWriting = false;
  let isAsked = false;
  const setFault = (next: FileFaultCode | null): void => {
    if (fault === next) return;
    fault = next;
    for (const tell of listeners) tell();
  };
  const save = async (slot: SaveSlot): Promise<{ ok: true } | { ok: false; fault: FileFault }> => {
    const facts = describe();
    if (facts === null) return { ok: false, fault: { code: 'watching', detail: '' } };
    const saved = await session.save();
    return saved.ok ? shelf.write(slot, saved.bytes, facts) : saved;
  };
  const writeAuto = async (): Promise<void> => {
    isWriting = true;
    do {
      isAsked = false;
      const facts = describe();
      const saved = facts === null ? null : await save(ownAutoSlot(facts.kind));
      // A worker that went away says so on a page of its own.
      if (saved !== null && (saved.ok || saved.fault.code !== 'lost')) setFault(saved.ok ? null : saved.fault.code);
    } while (isAsked);
    isWriting = false;
  };
  shelf.turn.onChange(() => {
    if (shelf.turn.isMine() && fault === 'other-tab') setFault(null);
    else if (!shelf.turn.isMine()) setFault('other-tab');
  });
  return {
    shelf,
    autosave: () => {
      isAsked = true;
      if (!isWriting) void writeAuto();
    },
    save,
    quickLoad: async (kind) => {
      const kept = await shelf.read('quick');
      if (!kept.ok) return kept;
      const { facts, bytes } = kept;
      if (facts !== null && facts.kind !== kind) return { ok: true, older: kept.older, apart: { facts, bytes } };
      const loaded = await session.load(bytes);
      return loaded.ok ? { ok: true, older: kept.older, source: loaded.source } : loaded;
    },
    fault: () => fault,
    onChange: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
