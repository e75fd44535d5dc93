import { describe, expect, it } from 'vitest';
import type { CityInfo, GoalReading } from '../session/protocol';
import { beatLine, beatSentence } from './beatText';
import { askedTonight, goalLines, goalNews } from './goalText';

const city = {
  zones: [{ name: 'Quay' }, { name: 'Harrow Row' }],
  reversal: { lucidity: 0.4, holdMin: 10, shares: 2 },
  prices: { share: { resolve: 20, min: 10 } },
  stakes: { loseAtTrapped: 0.5, flawAtMin: -1 },
  cast: [{ sleeper: 7, id: 'aiko', name: 'Aiko Mori', about: '' }],
} as unknown as CityInfo;
const part = (change: Partial<GoalReading> & Pick<GoalReading, 'kind'>): GoalReading => ({
  have: 0,
  need: 0,
  more: 0,
  find: 0,
  zone: -1,
  sleeper: -1,
  state: 'open',
  ...change,
});
const line = (change: Parameters<typeof part>[0]): string => goalLines(city, [part(change)]).map(({ what, how }) => `${what}: ${how}`)[0] ?? '';

describe('what a night asks, in words', () => {
  it('gives no mean of sleep while most still have the night before to their name, nor one longer than the night is', () => {
    const at = (nightMin: number, change: Partial<GoalReading> = {}): string =>
      goalLines(city, [part({ kind: 'sleep-at-least', have: 268, need: 390, ...change })], nightMin)[0]!.how;
    expect([at(30), at(30, { more: 4 }), at(240), at(300)]).toEqual([
      'shown from midnight on',
      '4 min given up to shutting so far',
      '4 h 00 so far',
      '4 h 28 so far',
    ]);
    expect(at(30, { state: 'broken' })).toBe('only 4 h 28');
  });
  it('is said the evening before, with what it takes and nothing of how far it has come', () => {
    expect(
      askedTonight(city, [part({ kind: 'wake-island' }), part({ kind: 'visitor', sleeper: 7, have: 1 }), part({ kind: 'nightmares-at-most', need: 30 })]),
    ).toEqual(['Wake one street: half the people of one island lucid together.', 'Never above 30 in nightmare.']);
  });
  it.each<[Parameters<typeof part>[0], string]>([
    [{ kind: 'wake-island', have: 0, zone: -1 }, 'Wake one street: half the people of one island lucid together'],
    [{ kind: 'wake-island', have: 12, need: 31, zone: 1 }, 'Wake one street: Harrow Row: 12 lucid of the 31 it takes'],
    [{ kind: 'wake-island', state: 'met' }, 'Wake one street: one street has woken'],
    [{ kind: 'visitor', sleeper: 7, have: 1 }, 'Somebody sits with Aiko: face them, or leave them till dawn'],
    [{ kind: 'visitor', sleeper: 7, have: 1, state: 'met' }, 'Somebody sits with Aiko: left there till dawn'],
    [{ kind: 'visitor', sleeper: 7, have: 2, state: 'met' }, 'Somebody sits with Aiko: Aiko has seen them to the door'],
    [{ kind: 'nightmares-at-most', have: 9, need: 30, more: 17 }, 'Never above 30 in nightmare: 9 now, 17 at most so far'],
    [{ kind: 'nightmares-at-most', need: 30, more: 31, state: 'broken' }, 'Never above 30 in nightmare: 31 at once'],
    [{ kind: 'sleep-at-least', have: 130.9, need: 390 }, 'Mean sleep of 6 h 30 by dawn: 2 h 10 so far'],
    [{ kind: 'sleep-at-least', have: 130, need: 390, more: 12.4 }, 'Mean sleep of 6 h 30 by dawn: 2 h 10 so far, 12 min given up to shutting'],
    [{ kind: 'bring-back', have: 2, need: 8, more: 5, find: 12 }, 'Find 12 who are held, bring back 8: 5 found, 2 back'],
    [{ kind: 'lift', have: 1, need: 2 }, 'Lift the Protocol when it comes: Lucidity at 40 for 10 min; fears shared 1 of 2'],
  ])('%o', (change, text) => expect(line(change)).toBe(text));
  it('says the hour of the Protocol while it is still to come', () => {
    const due = { ...city, stakes: { loseAtTrapped: 0.5, flawAtMin: 255 } };
    const what = (nightMin: number): string => goalLines(due, [part({ kind: 'lift', need: 2 })], nightMin)[0]!.what;
    expect([what(110), what(255)]).toEqual(['Lift the Protocol that comes at 02:15', 'Lift the Protocol']);
    const how = (nightMin: number): string => goalLines(due, [part({ kind: 'lift', need: 2 })], nightMin)[0]!.how;
    expect(how(110)).toMatch(/^until then free houses street by street.*about 1 streets.*2 fears at the Centre, 20 resolve each/);
    expect(how(255)).toBe('Lucidity at 40 for 10 min; fears shared 0 of 2');
  });
  it('does not speak of a visitor who has not come', () => expect(line({ kind: 'visitor', sleeper: 7 })).toBe(''));
});

describe('what is announced of it', () => {
  const news = (before: Parameters<typeof part>[0], now: Parameters<typeof part>[0]): string[] =>
    goalNews(city, [part(before)], [part(now)]).map(({ sentence, decides }) => `${sentence}${decides ? ' (decides)' : ''}`);
  it('is a step, and not every sleeper', () => {
    const worst = (more: number): Parameters<typeof part>[0] => ({ kind: 'nightmares-at-most', have: 1, need: 30, more });
    expect(news(worst(3), worst(9))).toEqual([]);
    expect(news(worst(9), worst(10))).toEqual(['Never above 30 in nightmare: 1 now, 10 at most so far.']);
    expect(news({ kind: 'sleep-at-least', have: 100, need: 390 }, { kind: 'sleep-at-least', have: 160, need: 390 })).toEqual([]);
  });
  it('says that it is decided before all else', () => {
    expect(news({ kind: 'wake-island', have: 30, need: 31 }, { kind: 'wake-island', have: 31, need: 31, state: 'met' })).toEqual([
      'Wake one street: one street has woken. (decides)',
    ]);
  });
  it('is nothing when the night begins', () => expect(goalNews(city, [], [part({ kind: 'lift', need: 2 })])).toEqual([]));
});

describe('what is said', () => {
  const beat = (says: string, speaker = -1): CityInfo['beats'][number] => ({ says, speaker, zone: -1, sleeper: -1 });
  it('is the catalogue’s by its key, and a stranger’s own sentence as it stands', () => {
    expect(beatLine(beat('beat.4.mum'))).toMatch(/counting/);
    expect(beatLine(beat('The ferry: nobody rows it, and it comes.'))).toBe('The ferry: nobody rows it, and it comes.');
  });
  it('has its speaker named', () => expect(beatSentence(city, beat('“Not yet.”', 7))).toBe('Aiko: “Not yet.”'));
});
