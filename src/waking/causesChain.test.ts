import { describe, expect, it } from 'vitest';
import type { CityInfo } from '../session/protocol';
import type { IslandTrace, PersonTrace, TraceStep } from '../session/protocolNight';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import { chainSentence, SHARES_SHOWN, shareRows } from './causesChain';

const NAMES = ['Tomas Reyes', 'Ines Okafor', 'Bea Lind', 'Omar Haddad'];
const city = {
  zones: [{ name: 'Harrow Row' }, { name: 'Quay' }],
  cast: NAMES.map((name, sleeper) => ({ sleeper, name, id: name, about: '' })),
  givenName: [],
  familyName: [],
} as unknown as CityInfo;
const at = (h: number, m: number): number => ((h + 2) * 60 + m) * TICKS_PER_MIN;
const step = (sleeper: number, tick: number, by: TraceStep['by'], zone = 0): TraceStep => ({
  sleeper,
  tick,
  by,
  zone,
  source: sleeper + 1,
  bridge: by === 'bridge' ? 3 : -1,
});
const traceOf = (steps: TraceStep[], skipped = 0): PersonTrace => {
  const root = steps[steps.length - 1]!;
  return { kind: 'person', sleeper: 0, steps, skipped, root: { ...root, here: 4, reach: 4 } };
};

describe('a chain of causes in words', () => {
  it('is one sentence for whoever began it', () => {
    expect(chainSentence(city, traceOf([step(0, at(3, 12), 'own-fear')]))).toBe('It began at 03:12 with Tomas Reyes in Harrow Row: their own fear.');
  });
  it('says who, by what link, when, and what the root was', () => {
    expect(chainSentence(city, traceOf([step(0, at(3, 12), 'bridge'), step(1, at(2, 47), 'overload', 1)]))).toBe(
      'At 03:12 Tomas caught it from Ines Okafor, across the bridge from Quay. It began at 02:47 with Ines Okafor in Quay: the network was overloaded.',
    );
  });
  it('tells two links and counts the rest', () => {
    const steps = [step(0, at(3, 12), 'household'), step(1, at(3, 1), 'undercurrent', 1), step(2, at(2, 59), 'street'), step(3, at(2, 47), 'flaw', 1)];
    expect(chainSentence(city, traceOf(steps, 7))).toBe(
      'At 03:12 Tomas caught it from Ines Okafor, in the same house, who had it from Bea Lind in Harrow Row by an undercurrent, and 8 more between. It began at 02:47 with Omar Haddad in Quay: the flaw in the programme.',
    );
  });
  it('admits where the log ends', () => {
    expect(chainSentence(city, traceOf([step(0, at(3, 12), 'street')]))).toBe('It can be followed back to Tomas Reyes in Harrow Row at 03:12, and no further.');
  });
});

describe('an island’s sources', () => {
  it('come greatest first, undercurrents together, the small ones as one, and none is lost', () => {
    const shares: IslandTrace['shares'] = [
      { by: 'street', bridge: -1, from: -1, count: 9 },
      { by: 'undercurrent', bridge: -1, from: 1, count: 4 },
      { by: 'undercurrent', bridge: -1, from: 0, count: 6 },
      ...[5, 4, 3, 2, 1].map((count, i) => ({ by: 'bridge' as const, bridge: i, from: 1, count })),
    ];
    const rows = shareRows(city, { kind: 'island', zone: 0, total: 34, shares, root: null, next: null });
    expect(rows.map(({ what, count }) => [what, count])).toEqual([
      ['Undercurrents', 10],
      ['From street to street here', 9],
      ['From Quay, by the bridge', 5],
      ['From Quay, by the bridge', 4],
      ['From Quay, by the bridge', 3],
      ['Other ways', 3],
    ]);
    expect(rows).toHaveLength(SHARES_SHOWN + 1);
  });
});
