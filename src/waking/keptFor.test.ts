import { describe, expect, it } from 'vitest';
import type { ReadSlot, SaveFacts } from '../session/keepingProtocol';
import type { Doors, NightAsked } from './doors';
import { keptFor } from './keptFor';

const ASKED: NightAsked = { kind: 'campaign', source: { scenario: 'nightmare-protocol', seed: 'dusk' } };
const FACTS = {
  kind: 'campaign',
  source: ASKED.source,
  title: '',
  nightTitle: '',
  night: 1,
  place: 'evening',
  clockMin: 1320,
  tick: 0,
  savedMs: 0,
  sleepers: 3000,
  dread: 0,
  lucidity: 0,
} satisfies SaveFacts;
const BYTES = new Uint8Array([1, 2, 3]);
const shelfWith = (read: ReadSlot): Pick<Doors, 'shelf'> => ({ shelf: () => Promise.resolve({ read: () => Promise.resolve(read) } as never) });
const saved = (facts: Partial<SaveFacts> = {}): Pick<Doors, 'shelf'> => shelfWith({ ok: true, bytes: BYTES, facts: { ...FACTS, ...facts }, older: false });

describe('a chapter come back to', () => {
  it('goes on from its own last save', async () => {
    expect(await keptFor(saved(), ASKED)).toEqual(BYTES);
  });
  it('is still over where it was over', async () => {
    expect(await keptFor(saved({ place: 'after' }), ASKED)).toEqual(BYTES);
  });
  it.each<[string, Pick<Doors, 'shelf'>, NightAsked]>([
    ['of another seed', saved({ source: { ...ASKED.source, seed: 'other' } }), ASKED],
    ['of another difficulty', saved({ source: { ...ASKED.source, difficulty: 'hard' } }), ASKED],
    ['where a single night was asked for', saved(), { ...ASKED, kind: 'chapter' }],
    ['that cannot be read', shelfWith({ ok: false, fault: { code: 'damaged-save', detail: '' } }), ASKED],
    ['where nothing can be kept', { shelf: () => Promise.reject(new Error('no storage')) }, ASKED],
  ])('does not go on from a save %s', async (_, doors, asked) => {
    expect(await keptFor(doors, asked)).toBeUndefined();
  });
});
