import { describe, expect, it } from 'vitest';
import { type Beat, chronicle, clockWords } from './chronicle';

describe('the clock as it is said', () => {
  it.each([
    [1430, 'ten to midnight'],
    [0, 'midnight'],
    [1438, 'midnight'],
    [135, 'a quarter past two'],
    [150, 'half past two'],
    [155, 'twenty-five to three'],
    [178, 'three'],
    [1320, 'ten'],
    [715, 'five to midnight'],
  ])('%i', (clockMin, words) => {
    expect(clockWords(clockMin)).toBe(words);
  });
});

const beat = (tick: number, body: Beat['body']): Beat => ({ tick, clockMin: (1320 + tick / 6) % 1440, body });
const ASK = { kind: 'asks', diver: 'Clara', name: 'Tomas Reyes', zone: 'Harrow Row', offered: 'to be heard', right: true, freed: 3 } as const;

describe('the chronicle', () => {
  it('keeps the order and the ticks, a sentence a beat', () => {
    const told = chronicle([beat(660, ASK), beat(700, { kind: 'falls', zone: 'Sidings', trapped: 41 })]);
    expect(told.map(({ tick }) => tick)).toEqual([660, 700]);
    expect(told[1]!.text).toBe('Five to midnight: Sidings comes away, with 41 people on it.');
  });
  it('says the same kind of thing in another way before it repeats itself', () => {
    const texts = chronicle([660, 660, 660].map((tick) => beat(tick, ASK))).map(({ text }) => text);
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).toMatch(/Tomas Reyes.*(three people|free)/);
  });
  it('tells a right answer from a wrong one', () => {
    const [right, wrong] = [true, false].map((isRight) => chronicle([beat(660, { ...ASK, right: isRight })])[0]!.text);
    expect(right).toContain('sit up in their own dream');
    expect(wrong).toContain('more afraid');
  });
  it('begins each sentence with a capital and ends it with a stop', () => {
    const bodies: Beat['body'][] = [
      { kind: 'latches', flaw: true, zones: ['Bellfield', 'Harrow Row', 'Sidings'] },
      { kind: 'lost', name: 'Bea Lindqvist', zone: 'Harrow Row', source: 'Tomas Reyes', tie: 'street' },
      { kind: 'dawn', latched: false, nightmares: 1, trapped: 0, sleptMin: 412 },
      { kind: 'weaves', diver: 'Ethan', work: 'mend', what: 'Quay' },
    ];
    for (const { text } of chronicle(bodies.map((body, at) => beat(600 + at, body)))) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
