import { describe, expect, it } from 'vitest';
import { faceLines } from './portrait';

const drawn = (id: number, age: number): string => faceLines(id, age).reduce((all, line) => all + line.d, '');

describe('portrait', () => {
  it('is the same for the same person, always', () => {
    expect(drawn(1757, 37)).toBe(drawn(1757, 37));
  });
  it('differs between neighbours and between ages', () => {
    const faces = new Set([...Array.from({ length: 60 }, (_, id) => drawn(id, 40)), drawn(7, 6), drawn(7, 82)]);
    expect(faces.size).toBe(62);
  });
  it('holds only finite numbers inside its box', () => {
    const strays: string[] = [];
    for (let id = 0; id < 120; id++) {
      const numbers = drawn(id * 31, id % 99).match(/-?[\d.]+|NaN|Infinity/g) ?? [];
      strays.push(...numbers.filter((number) => !(Number(number) > -12 && Number(number) < 130)));
    }
    expect(strays).toEqual([]);
  });
});
