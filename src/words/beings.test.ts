import { describe, expect, it } from 'vitest';
import { BEINGS } from './beings';

const all = Object.values(BEINGS);

describe('the beings', () => {
  it('have a name, an origin, an answer and an entry in three steps, none of it said twice', () => {
    const lines = all.flatMap((being) => [being.name, being.what, being.from, being.answer, being.effect, ...Object.values(being.journal)]);
    expect(all).toHaveLength(6);
    expect(new Set(lines).size).toBe(6 * 8);
    expect(lines.filter((line) => /[!\u2014\u2013]/.test(line))).toEqual([]);
  });
  it('fit the panel', () => {
    for (const being of all) {
      for (const line of [being.what, being.from]) expect(line.length, line).toBeLessThanOrEqual(80);
      expect(being.effect.length, being.effect).toBeLessThanOrEqual(110);
      for (const entry of Object.values(being.journal)) expect(entry.length, entry).toBeLessThanOrEqual(230);
    }
  });
  it('are answered each in their own way', () => {
    expect(Object.fromEntries(Object.entries(BEINGS).map(([kind, { answer }]) => [kind, answer]))).toEqual({
      'faceless-friend': 'Name it',
      specter: 'Outlast it',
      'dark-self': 'Accept it',
      companion: 'Let it go',
      'collective-shadow': 'Face it together',
      'rogue-code': 'Patch it',
    });
  });
});
