import { describe, expect, it } from 'vitest';
import type { SaveFacts } from './keepingProtocol';
import { SaveDisk, saveFacts, TestTurn } from './saveDisk';
import { createShelf } from './saveShelf';
import { createSaves } from './saves';

const FACTS = saveFacts({ kind: 'chapter' });

async function quickSaved(facts: SaveFacts) {
  const loads: Uint8Array[] = [];
  const session = {
    save: () => Promise.resolve({ ok: true as const, bytes: Uint8Array.of(1, 2, 3) }),
    load: (bytes: Uint8Array) => {
      loads.push(bytes);
      return Promise.resolve({ ok: true as const, source: facts.source });
    },
  };
  const saves = createSaves(session, createShelf(new SaveDisk(), new TestTurn()), () => facts);
  expect(await saves.save('quick')).toEqual({ ok: true });
  return { saves, loads };
}

describe('a save by itself', () => {
  it('of a night leaves that of a chapter as it is, and the other way', async () => {
    let facts = saveFacts({ kind: 'campaign', tick: 1 });
    const session = {
      save: () => Promise.resolve({ ok: true as const, bytes: Uint8Array.of(facts.tick) }),
      load: () => Promise.resolve({ ok: true as const, source: facts.source }),
    };
    const shelf = createShelf(new SaveDisk(), new TestTurn());
    const saves = createSaves(session, shelf, () => facts);
    const settled = async (slot: 'auto' | 'auto-night', tick: number): Promise<void> =>
      expect.poll(async () => (await shelf.read(slot)) as unknown).toMatchObject({ ok: true, bytes: Uint8Array.of(tick) });
    saves.autosave();
    await settled('auto', 1);
    for (const [kind, tick] of [
      ['chapter', 2],
      ['sandbox', 3],
      ['daily', 4],
    ] as const) {
      facts = saveFacts({ kind, tick });
      saves.autosave();
      await settled('auto-night', tick);
      await settled('auto', 1);
    }
    facts = saveFacts({ kind: 'campaign', tick: 5 });
    saves.autosave();
    await settled('auto', 5);
    await settled('auto-night', 4);
  });
});

describe('a quick save', () => {
  it('is opened in place of a night of its own kind', async () => {
    const { saves, loads } = await quickSaved(FACTS);
    expect(await saves.quickLoad('chapter')).toEqual({ ok: true, older: false, source: FACTS.source });
    expect(loads).toEqual([Uint8Array.of(1, 2, 3)]);
  });
  it.each([
    ['a single night inside a chapter', 'chapter', 'campaign'],
    ['a chapter inside a single night', 'campaign', 'chapter'],
  ])('of %s brings its own kind, and is not opened as the other', async (_, kind, here) => {
    const facts = saveFacts({ kind });
    const { saves, loads } = await quickSaved(facts);
    expect(await saves.quickLoad(here)).toEqual({ ok: true, older: false, apart: { facts, bytes: Uint8Array.of(1, 2, 3) } });
    expect(loads).toEqual([]);
  });
});
