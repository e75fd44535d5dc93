import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './jsonText';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": NaN}', 1, 7, 'NaN'],
    ['{\n  "a": 1,\n  b: 2\n}', 3, 3, 'b:'],
    ['[1, 2,]', 1, 7, ']'],
    ['{"a" 1}', 1, 6, '1'],
    ['[1, 2', 1, 6, ''],
    ['', 1, 1, ''],
    ['[01]', 1, 2, '01'],
    ['{} {}', 1, 4, '{'],
    ['{"a": "x\ny"}', 1, 7, '"x'],
    ["{'a': 1}", 1, 2, "'a':"],
  ])('%j: line %i, column %i', (text, line, column, found) => {
    expect(jsonFault(text)).toEqual({ line, column, found });
  });
  it('does not run out of stack on deep nesting', () => {
    expect(jsonFault('['.repeat(200_000))).toEqual({ line: 1, column: 200_001, found: '' });
  });
  it('agrees with the engine on what is JSON, whole or damaged', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '0', 'e', '\\', ' '), (text, seed, scar) => {
        const at = seed % (text.length + 1);
        const damaged = text.slice(0, at) + scar + text.slice(at + (seed % 2));
        expect(jsonFault(text)).toBeNull();
        expect(jsonFault(damaged) === null).toBe(isJson(damaged));
      }),
      { numRuns: 500 },
    );
  });
});
