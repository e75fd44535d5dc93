import { describe, expect, it } from 'vitest';
import { effectLines, effectSpoken, effectText, hundredthText, lacksText, signedText } from './effectText';
import type { Effect } from './evening';

const names = { people: { aiko: 'Aiko', lena: 'Lena' }, zones: { quay: 'Quay' } };
const written = (effect: Effect): string => {
  const line = effectText(effect, names);
  return line === null ? 'nothing' : `${line.text}|${line.way}|${line.amount}|${line.tone}|${line.promised}`;
};

describe('effects in words', () => {
  it.each<[Effect, string]>([
    [{ kind: 'person', person: 'aiko', column: 'A', by: 0.12 }, 'Aiko autonomy|up|+.12|better|null'],
    [{ kind: 'person', person: 'lena', column: 'L', by: 0.1 }, 'Lena sleep debt|up|+.10|worse|null'],
    [{ kind: 'zone', zone: 'quay', column: 'F', by: -0.08 }, 'Quay fear|down|−.08|better|null'],
    [{ kind: 'city', column: 'R', by: -0.03 }, 'connection|up|+.03|better|null'],
    [{ kind: 'city', column: 'A', by: -0.02 }, 'city autonomy|down|−.02|worse|null'],
    [{ kind: 'resolve', person: 'aiko', by: -5 }, 'Aiko resolve|down|−5|worse|null'],
    [{ kind: 'resolve', person: 'aiko', by: 10, buys: 4 }, 'Aiko resolve|up|+4|better|null'],
    [{ kind: 'resolve', person: 'aiko', by: 10, buys: 0 }, 'Aiko resolve: already full|null||neither|null'],
    [{ kind: 'resolve', person: 'lena', by: 10, buys: null }, 'Lena does not dive: no resolve to gain|null||neither|null'],
    [{ kind: 'scalar', scalar: 'pressure', by: 0.05 }, 'pressure|up|+.05|worse|null'],
    [{ kind: 'scalar', scalar: 'trust', by: 0.04 }, 'trust|up|+.04|better|null'],
    [{ kind: 'tie', a: 'lena', b: 'aiko', factor: 2 }, 'tie Lena–Aiko|up|×2|neither|null'],
    [{ kind: 'tie', a: 'lena', b: 'aiko', factor: 0.5 }, 'tie Lena–Aiko|down|×0.5|neither|null'],
    [{ kind: 'policy', policy: 'profiling', value: 'deep' }, 'profiling: deep|null||neither|null'],
    [{ kind: 'policy-by', policy: 'mandate', by: -0.1 }, 'mandate|down|−.10|neither|null'],
    [{ kind: 'fact', fact: 'room_is_safe', promise: true }, 'a promise|null||worse|that the room is safe'],
    [{ kind: 'fact', fact: 'sea_is_calm', promise: true }, 'a promise|null||worse|sea is calm'],
    [{ kind: 'fact', fact: 'aiko_own', promise: false }, 'nothing'],
    [{ kind: 'dives', person: 'lena', dives: false }, 'Lena cannot dive tonight|null||worse|null'],
  ])('%j', (effect, text) => {
    expect(written(effect)).toBe(text);
  });
  it('say of what only leaves a fact that it will come up again', () => {
    expect(effectLines([{ kind: 'fact', fact: 'ringers', promise: false }], names).map(({ text }) => text)).toEqual(['it will come up again']);
  });
  it('are none where nothing is done: nothing comes after the last answer', () => {
    expect(effectLines([], names)).toEqual([]);
  });
  it('say in words what an answer lacks, once', () => {
    expect([lacksText([]), lacksText(['line_kept']), lacksText(['sea_is_calm', 'tide_is_out'])]).toEqual([
      null,
      'needs Priya’s figures in your pocket',
      'not as things are',
    ]);
  });
  it('are said with their way', () => {
    expect(effectLines([{ kind: 'zone', zone: 'quay', column: 'F', by: -0.08 }], names).map(effectSpoken)).toEqual(['Quay fear down -.08']);
  });
});

describe('hundredths', () => {
  it('have no leading nought and a true minus', () => {
    expect([hundredthText(0.5), hundredthText(1), hundredthText(-0.06), hundredthText(-0.001), signedText(0), signedText(-0.4)]).toEqual([
      '.50',
      '1.00',
      '−.06',
      '.00',
      '+.00',
      '−.40',
    ]);
  });
});
