import { describe, expect, it } from 'vitest';
import type { FileAnswer, Storage, StorageFault } from './keepingProtocol';
import { createKeeping } from './keepingShelf';

/** A disk that can be broken: full after so many puts, damaged, or not there. */
function disk() {
  const values = new Map<string, unknown>();
  let fault: StorageFault['code'] | null = null;
  let putsLeft = Number.POSITIVE_INFINITY;
  const storage: Storage = {
    get: async (name) => (fault === 'unavailable' ? { ok: false, code: fault } : { ok: true, value: structuredClone(values.get(name)) }),
    put: async (name, value) => {
      if (fault !== null && putsLeft-- <= 0) return { ok: false, code: fault };
      values.set(name, structuredClone(value));
      return { ok: true };
    },
  };
  return {
    values,
    storage,
    fail: (code: StorageFault['code'] | null, afterPuts = 0) => {
      fault = code;
      putsLeft = afterPuts;
    },
  };
}

function shelf() {
  const { values, storage, fail } = disk();
  let next: FileAnswer = { ok: true, bytes: Uint8Array.of(1) };
  const loaded: number[][] = [];
  const keeping = createKeeping(
    {
      save: async () => next,
      load: async (bytes) => {
        loaded.push([...bytes]);
        return { ok: true, source: { scenario: 'sandbox', seed: 's' } };
      },
    },
    storage,
  );
  const save = (...bytes: number[]) => {
    next = { ok: true, bytes: Uint8Array.from(bytes) };
    return keeping.quickSave();
  };
  return { keeping, save, loaded, values, fail, refuse: (answer: FileAnswer) => void Object.assign(next, answer) };
}

describe('the quick save', () => {
  it('gives back the newest, also to another page', async () => {
    const { save, keeping, loaded } = shelf();
    expect(await keeping.quickLoad()).toMatchObject({ ok: false, fault: { code: 'no-save' } });
    expect(await save(1, 2)).toEqual({ ok: true });
    await save(3);
    await save(4, 5, 6);
    expect(await keeping.quickLoad()).toMatchObject({ ok: true, older: false });
    expect(loaded).toEqual([[4, 5, 6]]);
  });

  it('keeps the one before while a new one is written, whenever that breaks off', async () => {
    for (const puts of [0, 1]) {
      const { save, keeping, fail } = shelf();
      await save(1);
      await save(2);
      fail('full', puts);
      expect(await save(3)).toMatchObject({ ok: false, fault: { code: 'storage-full' } });
      expect(await keeping.saved()).toMatchObject({ ok: true, bytes: Uint8Array.of(2), older: false });
      fail(null);
      await save(4);
      expect(await keeping.saved()).toMatchObject({ ok: true, bytes: Uint8Array.of(4) });
    }
  });

  it('opens the one before when the newest is damaged, and says so when both are', async () => {
    const { save, keeping, values } = shelf();
    await save(1, 1);
    await save(2, 2);
    const newest = (values.get('quick/pointer') as { newest: string }).newest;
    values.set(`quick/${newest}`, Uint8Array.of(2, 3));
    expect(await keeping.saved()).toMatchObject({ ok: true, bytes: Uint8Array.of(1, 1), older: true });
    values.set(`quick/${newest === 'a' ? 'b' : 'a'}`, 'nonsense');
    expect(await keeping.saved()).toMatchObject({ ok: false, fault: { code: 'damaged-save' } });
  });

  it.each(['unavailable', 'failed'] as const)('says that storage is %s', async (code) => {
    const { save, fail } = shelf();
    fail(code);
    expect(await save(1)).toMatchObject({ ok: false, fault: { code: `storage-${code}` } });
  });

  it('takes no pointer for one that is none', async () => {
    const { keeping, values } = shelf();
    for (const pointer of [null, 'a', {}, { version: 2, newest: 'a', sums: {} }, { version: 1, newest: 'c', sums: {} }]) {
      values.set('quick/pointer', pointer);
      expect(await keeping.saved()).toMatchObject({ ok: false, fault: { code: 'no-save' } });
    }
  });

  it('writes in turn when asked twice at once', async () => {
    const { save, keeping } = shelf();
    await Promise.all([save(1), save(2)]);
    const kept = await keeping.saved();
    expect(kept.ok && kept.bytes).toEqual(Uint8Array.of(2));
  });

  it('leaves the last one when the night cannot be saved', async () => {
    const { save, keeping, refuse } = shelf();
    await save(1);
    refuse({ ok: false, fault: { code: 'watching', detail: '' } });
    expect(await keeping.quickSave()).toMatchObject({ ok: false, fault: { code: 'watching' } });
    expect(await keeping.saved()).toMatchObject({ ok: true, bytes: Uint8Array.of(1) });
  });
});
