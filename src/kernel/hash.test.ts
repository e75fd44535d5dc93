import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkLength, HASH_CHUNKS, hashColumn, WordHash } from './hash';

function hashOf(feed: (words: WordHash) => void, seed = 0): string {
  const words = new WordHash(seed);
  feed(words);
  return words.digest();
}

describe('the word hash', () => {
  it('keeps its values', () => {
    expect([hashOf(() => {}), hashOf((w) => w.word(1)), hashOf((w) => w.text('dream')), hashOf((w) => w.bytes(new Float64Array([0.5, -2])))]).toEqual(VALUES);
  });

  it('is the same word by word and all at once', () => {
    const view = Uint32Array.from({ length: 100 }, (_, i) => Math.imul(i, 0x9e3779b1));
    expect(hashOf((w) => w.words(view))).toBe(
      hashOf((w) => {
        for (const value of view) w.word(value);
      }),
    );
    expect(hashOf((w) => w.words(view, 10, 20))).toBe(hashOf((w) => w.words(view.slice(10, 20))));
  });

  it('reads bytes the same wherever they lie in memory', () => {
    const bytes = Uint8Array.from({ length: 23 }, (_, i) => i * 11);
    const shifted = new Uint8Array(40);
    shifted.set(bytes, 5);
    expect(hashOf((w) => w.bytes(shifted.subarray(5, 28)))).toBe(hashOf((w) => w.bytes(bytes)));
  });

  it('tells lengths, order, seeds and tails apart', () => {
    const all = [
      hashOf((w) => w.bytes(new Uint8Array(4))),
      hashOf((w) => w.bytes(new Uint8Array(5))),
      hashOf((w) => w.bytes(new Uint8Array(8))),
      hashOf((w) => w.bytes(Uint8Array.of(1, 2, 3, 4, 5))),
      hashOf((w) => w.bytes(Uint8Array.of(2, 1, 3, 4, 5))),
      hashOf((w) => w.bytes(Uint8Array.of(1, 2, 3, 4, 6))),
      hashOf((w) => w.bytes(new Uint8Array(4)), 1),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a column hash', () => {
  it('changes when any one bit of any element changes, and names its chunk', () => {
    const changeOne = (at: number, bit: number): void => {
      const column = Float64Array.from({ length: 700 }, (_, i) => i / 7);
      const before = hashColumn('F', column);
      const halves = new Uint32Array(column.buffer);
      halves[at]! ^= 1 << bit;
      const after = hashColumn('F', column);
      expect(after.hash).not.toBe(before.hash);
      const differing = after.chunks.flatMap((chunk, index) => (chunk === before.chunks[index] ? [] : [index]));
      expect(differing).toEqual([Math.floor(at / 2 / chunkLength(700))]);
    };
    fc.assert(fc.property(fc.nat(1399), fc.nat(31), changeOne), { numRuns: 200, seed: 1 });
  });

  it('holds the name and the length', () => {
    const column = new Uint8Array(10);
    const hashes = [hashColumn('a', column), hashColumn('b', column), hashColumn('a', new Uint8Array(11)), hashColumn('a', new Uint8Array(0))].map(
      ({ hash }) => hash,
    );
    expect(new Set(hashes).size).toBe(4);
  });

  it('has at most 32 chunks, of whole words', () => {
    for (const length of [0, 1, 8, 255, 256, 257, 100_000, 2_000_000]) {
      expect(hashColumn('x', new Uint8Array(Math.min(length, 3000))).chunks.length).toBeLessThanOrEqual(HASH_CHUNKS);
      expect(chunkLength(length) % 8).toBe(0);
      expect(Math.ceil(length / chunkLength(length))).toBeLessThanOrEqual(HASH_CHUNKS);
    }
  });
});

const VALUES: string[] = ['ebb6c22867a2a8ee', 'c5ae990693ec7b2b', '161e37b5df9bffb1', '595e7c7112a4f76b'];
