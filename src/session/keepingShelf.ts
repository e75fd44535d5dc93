/**
 * The quick save: two slots written in turn, each with a checksum, and a pointer written last that says which is the newest. Whatever
 * goes wrong while one is written (a full disk, a closed tab, a dead battery), the one before it is whole and still pointed at.
 */
import { WordHash } from '../kernel/hash';
import type { FileFault, Keeping, Storage, StorageFault } from './keepingProtocol';
import type { Session } from './protocol';

const SLOTS = ['a', 'b'] as const;
type Slot = (typeof SLOTS)[number];
interface Pointer {
  version: 1;
  newest: Slot;
  sums: Partial<Record<Slot, string>>;
}

const POINTER = 'quick/pointer';
const nameOf = (slot: Slot): string => `quick/${slot}`;
const other = (slot: Slot): Slot => (slot === 'a' ? 'b' : 'a');

type Refused = { ok: false; fault: FileFault };
const refuse = (code: FileFault['code'], detail = ''): Refused => ({ ok: false, fault: { code, detail } });
const storageFault = ({ code }: StorageFault): Refused => refuse(`storage-${code}`);

function sumOf(bytes: Uint8Array): string {
  const hash = new WordHash();
  hash.word(bytes.length);
  hash.bytes(bytes);
  return hash.digest();
}

function isPointer(value: unknown): value is Pointer {
  const { version, newest, sums } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Pointer, unknown>>;
  return version === 1 && SLOTS.some((slot) => slot === newest) && typeof sums === 'object' && sums !== null;
}

export function createKeeping(session: Pick<Session, 'save' | 'load'>, storage: Storage): Keeping {
  /** One after the other: two saves at once would both write the same slot. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  const pointer = async (): Promise<{ ok: true; value: Pointer | null } | StorageFault> => {
    const found = await storage.get(POINTER);
    return found.ok ? { ok: true, value: isPointer(found.value) ? found.value : null } : found;
  };

  const write = async (bytes: Uint8Array): Promise<{ ok: true } | Refused> => {
    const found = await pointer();
    if (!found.ok) return storageFault(found);
    const slot = found.value === null ? 'a' : other(found.value.newest);
    const written = await storage.put(nameOf(slot), bytes);
    if (!written.ok) return storageFault(written);
    const pointed = await storage.put(POINTER, { version: 1, newest: slot, sums: { ...found.value?.sums, [slot]: sumOf(bytes) } } satisfies Pointer);
    return pointed.ok ? pointed : storageFault(pointed);
  };

  const read: Keeping['saved'] = async () => {
    const found = await pointer();
    if (!found.ok) return storageFault(found);
    if (found.value === null) return refuse('no-save');
    const { newest, sums } = found.value;
    for (const slot of [newest, other(newest)]) {
      const kept = await storage.get(nameOf(slot));
      if (!kept.ok) return storageFault(kept);
      if (kept.value instanceof Uint8Array && sums[slot] === sumOf(kept.value)) return { ok: true, bytes: kept.value, older: slot !== newest };
    }
    return refuse('damaged-save');
  };

  return {
    quickSave: () =>
      inTurn(async () => {
        const saved = await session.save();
        return saved.ok ? write(saved.bytes) : saved;
      }),
    quickLoad: () =>
      inTurn(async () => {
        const kept = await read();
        if (!kept.ok) return kept;
        const loaded = await session.load(kept.bytes);
        return loaded.ok ? { ok: true, older: kept.older, source: loaded.source } : loaded;
      }),
    saved: () => inTurn(read),
  };
}
