import { describe, expect, it } from 'vitest';
import { freshSeed, seedOf } from './seeds';

describe('seeds', () => {
  it('are two words and a number, for any draw', () => {
    for (const draw of [0, 1, 255, 256, 4_294_967_295]) expect(seedOf(draw)).toMatch(/^[a-z]+-[a-z]+-[1-9]\d\d$/);
    expect(freshSeed()).toMatch(/^[a-z]+-[a-z]+-\d{3}$/);
  });
  it('differ by word and by number', () => {
    expect(new Set(Array.from({ length: 4096 }, (_, draw) => seedOf(draw))).size).toBe(4096);
  });
});
