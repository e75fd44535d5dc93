/**
 * The saves as they lie in storage: by slot, two halves written in turn, each whole in itself (saveEnvelope.ts), and a pointer written last
 * that says which is the newest. Whatever goes wrong while one is written (a full disk, a closed tab, a dead battery), the half before it is
 * whole and still pointed at. A write goes to the half that is not the one a reading would give, and not simply to the other one of the
 * pointer's: where the newest was damaged as it lay, the one before it is all there is. A lost pointer loses nothing either: the serials
 * in the halves say which is newer. Deleting leaves a pointer that says so, lest a half that was not reached comes back.
 */

import {
  type FileFault,
  type FileFaultCode,
  SAVE_SLOTS,
  type SaveEntry,
  type SaveFacts,
  type SaveShelf,
  type SaveSlot,
  type SaveTurn,
  type Storage,
  type StorageFault,
} from './keepingProtocol';
import { checkFacts, packSave, type Unpacked, unpackSave } from './saveEnvelope';

const HALVES = ['a', 'b'] as const;
type Half = (typeof HALVES)[number];
/** `newest` null: deleted. */
interface Pointer {
  newest: Half | null;
  facts: SaveFacts | null;
  bytes: number;
}
type Refused = { ok: false; fault: FileFault };
type Found = { half: Half; kept: Extract<Unpacked, { ok: true }>; older: boolean; bytes: number };

const other = (half: Half): Half => (half === 'a' ? 'b' : 'a');
const refuse = (code: FileFaultCode): Refused => ({ ok: false, fault: { code, detail: '' } });
const storageFault = ({ code }: StorageFault): Refused => refuse(`storage-${code}`);

/** The first version said less: which half, and checksums that each half has now itself. */
function readPointer(value: unknown): Pointer | null {
  const { version, newest, facts, bytes } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (version !== 1 && version !== 2) return null;
  const half = newest === null ? null : HALVES.find((one) => one === newest);
  if (half === undefined) return null;
  return { newest: half, facts: checkFacts(facts), bytes: typeof bytes === 'number' && bytes >= 0 ? bytes : 0 };
}

class Shelf implements SaveShelf {
  readonly turn: SaveTurn;
  readonly #storage: Storage;
  /** One after the other: two writes at once would both go to the same half. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(storage: Storage, turn: SaveTurn) {
    this.#storage = storage;
    this.turn = turn;
  }

  list: SaveShelf['list'] = () =>
    this.#inTurn(async () => {
      const saves: SaveEntry[] = [];
      for (const slot of SAVE_SLOTS) {
        const pointed = await this.#pointer(slot);
        if (!pointed.ok) return storageFault(pointed);
        if (pointed.value !== null && pointed.value.newest === null) continue;
        if (pointed.value !== null && pointed.value.facts !== null) {
          saves.push({ slot, facts: pointed.value.facts, bytes: pointed.value.bytes });
          continue;
        }
        const found = await this.#find(slot, pointed.value);
        if (found.ok) saves.push({ slot, facts: found.kept.facts, bytes: found.bytes });
        else if (found.fault.code === 'damaged-save') saves.push({ slot, facts: null, bytes: 0 });
        else if (found.fault.code !== 'no-save') return found;
      }
      return { ok: true, saves: saves.sort((a, b) => (b.facts?.savedMs ?? 0) - (a.facts?.savedMs ?? 0)) };
    });

  read: SaveShelf['read'] = (slot) =>
    this.#inTurn(async () => {
      const found = await this.#look(slot);
      return found.ok ? { ok: true, bytes: found.kept.night, facts: found.kept.facts, older: found.older } : found;
    });

  write: SaveShelf['write'] = (slot, night, facts) => this.#inTurn(() => this.#write(slot, night, facts));

  remove: SaveShelf['remove'] = (slot) =>
    this.#inTurn(async () => {
      if (!(await this.#isMine())) return refuse('other-tab');
      const pointed = await this.#storage.put(`${slot}/pointer`, { version: 2, newest: null });
      if (!pointed.ok) return storageFault(pointed);
      for (const half of HALVES) {
        const gone = await this.#storage.remove(`${slot}/${half}`);
        if (!gone.ok) return storageFault(gone);
      }
      return { ok: true };
    });

  exportFile: SaveShelf['exportFile'] = (slot) =>
    this.#inTurn(async () => {
      const found = await this.#look(slot);
      return found.ok ? { ok: true, bytes: packSave(found.kept) } : found;
    });

  importFile: SaveShelf['importFile'] = (slot, file) =>
    this.#inTurn(async () => {
      const read = unpackSave(file);
      return read.ok ? this.#write(slot, read.night, read.facts) : refuse(read.code);
    });

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #isMine(): Promise<boolean> {
    await this.turn.known;
    return this.turn.isMine();
  }

  async #pointer(slot: SaveSlot): Promise<{ ok: true; value: Pointer | null } | StorageFault> {
    const found = await this.#storage.get(`${slot}/pointer`);
    return found.ok ? { ok: true, value: readPointer(found.value) } : found;
  }

  async #look(slot: SaveSlot): Promise<({ ok: true } & Found) | Refused> {
    const pointed = await this.#pointer(slot);
    return pointed.ok ? this.#find(slot, pointed.value) : storageFault(pointed);
  }

  /** The half that is pointed at, or the newer of those that are whole. */
  async #find(slot: SaveSlot, pointer: Pointer | null): Promise<({ ok: true } & Found) | Refused> {
    if (pointer !== null && pointer.newest === null) return refuse('no-save');
    const whole: Found[] = [];
    let isEmpty = true;
    for (const half of pointer === null ? HALVES : [pointer.newest!, other(pointer.newest!)]) {
      const lies = await this.#storage.get(`${slot}/${half}`);
      if (!lies.ok) return storageFault(lies);
      isEmpty &&= lies.value === undefined;
      const kept = unpackSave(lies.value);
      if (!kept.ok) continue;
      const found = { half, kept, older: pointer !== null && half !== pointer.newest, bytes: kept.night.length };
      if (half === pointer?.newest) return { ok: true, ...found };
      whole.push(found);
    }
    const [newest] = whole.sort((a, b) => b.kept.serial - a.kept.serial);
    if (newest !== undefined) return { ok: true, ...newest };
    return refuse(isEmpty && pointer === null ? 'no-save' : 'damaged-save');
  }

  async #write(slot: SaveSlot, night: Uint8Array, facts: SaveFacts | null): Promise<{ ok: true } | Refused> {
    if (!(await this.#isMine())) return refuse('other-tab');
    const before = await this.#look(slot);
    if (!before.ok && before.fault.code !== 'no-save' && before.fault.code !== 'damaged-save') return before;
    const half = before.ok ? other(before.half) : 'a';
    const serial = before.ok ? before.kept.serial + 1 : 1;
    const written = await this.#storage.put(`${slot}/${half}`, packSave({ serial, facts, night }));
    if (!written.ok) return storageFault(written);
    const pointed = await this.#storage.put(`${slot}/pointer`, { version: 2, newest: half, facts, bytes: night.length });
    return pointed.ok ? pointed : storageFault(pointed);
  }
}

export const createShelf = (storage: Storage, turn: SaveTurn): SaveShelf => new Shelf(storage, turn);
