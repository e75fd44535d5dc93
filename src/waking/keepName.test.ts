import { describe, expect, it } from 'vitest';
import type { NightResult } from '../session/protocol';
import { keptName } from './keepName';

const city = { scenario: 'nightmare-protocol', night: 4, seed: 'dusk', difficulty: 'hard' } as const;

describe('the name of a kept night', () => {
  it('says what it is of and how far it got', () => {
    expect(keptName(city, { tick: 283 * 6, outcome: 'open', result: null })).toBe('nightmare-protocol-night-4-dusk-hard-02-43.dream');
    const result = { score: 7421 } as NightResult;
    expect(keptName(city, { tick: 3240, outcome: 'won:awake-together', result })).toBe('nightmare-protocol-night-4-dusk-hard-won-7421.dream');
  });
  it('takes any seed, and nothing a disk would not', () => {
    for (const seed of ['../../etc/passwd', 'Träume <b> der Stadt', '夢', '', 'x'.repeat(200), 'con.', '-'])
      expect(keptName({ ...city, seed }, { tick: 0, outcome: 'lost', result: null })).toMatch(/^[a-z0-9][a-z0-9-]{0,120}[a-z0-9]\.dream$/);
  });
});
