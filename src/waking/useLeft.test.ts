import { describe, expect, it } from 'vitest';
import type { SaveEntry, SaveFacts, SaveSlot } from '../session/keepingProtocol';
import { newestLeft } from './useLeft';

const save = (slot: SaveSlot, facts: Partial<SaveFacts> | null): SaveEntry => ({
  slot,
  bytes: 1,
  facts: facts === null ? null : ({ kind: 'campaign', source: { scenario: 'nightmare-protocol', seed: 'dusk' }, place: 'evening', ...facts } as SaveFacts),
});

describe('what was left off', () => {
  it('is the newest save, of its kind where one is asked for', () => {
    const saves = [save('auto-night', { kind: 'chapter' }), save('auto', {}), save('slot-1', {})];
    expect([newestLeft(saves)?.slot, newestLeft(saves, 'campaign')?.slot, newestLeft([])]).toEqual(['auto-night', 'auto', null]);
  });
  it('is the end of a chapter that has ended, and never the save of before it', () => {
    const ended = save('auto', { place: 'after', ending: 'pulled-back' });
    expect(newestLeft([ended, save('quick', {}), save('slot-1', {})])?.slot).toBe('auto');
    // Gone back to by hand, the chapter is under way again.
    expect(newestLeft([save('slot-1', {}), ended])?.slot).toBe('slot-1');
  });
  it('is none that says nothing of itself, or is of no kind there is', () => {
    expect(newestLeft([save('auto', null), save('quick', { kind: 'elsewhere' })])).toBeNull();
  });
});
