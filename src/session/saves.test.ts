import { describe, expect, it } from 'vitest';
import type { SaveFacts } from './keepingProtocol';
import type { RunSource } from './protocol';
import { SaveDisk, TestTurn } from './saveDisk';
import { createShelf } from './saveShelf';
import { createSaves } from './saves';

const SOURCE: RunSource = { scenario: 'nightmare-protocol', seed: 'dusk' };
const FACTS: SaveFacts = {
  kind: 'chapter',
  source: { ...SOURCE, night: 4 },
  title: 'The Nightmare Protocol',
  nightTitle: 'The Nightmare Protocol',
  night: 4,
  place: 'night',
  clockMin: 130,
  tick: 1500,
  savedMs: 1_700_000_000_000,
  sleepers: 1000,
  dread: 0.25,
  lucidity: 0,
};

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
    const facts = { ...FACTS, kind };
    const { saves, loads } = await quickSaved(facts);
    expect(await saves.quickLoad(here)).toEqual({ ok: true, older: false, apart: { facts, bytes: Uint8Array.of(1, 2, 3) } });
    expect(loads).toEqual([]);
  });
});
