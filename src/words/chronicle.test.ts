import { describe, expect, it } from 'vitest';
import { type Beat, chronicle, clockWords } from './chronicle';
import { mindWords } from './en/mind';

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
const ASK = { kind: 'asks', diver: 'Clara', name: 'Tomas Reyes', zone: 'Harrow Row', offered: 'a hearing', right: true, freed: 3 } as const;

describe('the chronicle', () => {
  it('keeps the order and the ticks, a sentence a beat', () => {
    const told = chronicle([beat(660, ASK), beat(700, { kind: 'falls', zone: 'Sidings', trapped: 41 })]);
    expect(told.map(({ tick }) => tick)).toEqual([660, 700]);
    expect(told[1]!.text).toBe('Five to midnight: nothing holds the Sidings any longer, and 41 people go down there.');
  });
  it('says the same kind of thing in another way before it repeats itself', () => {
    const texts = chronicle([660, 660, 660].map((tick) => beat(tick, ASK))).map(({ text }) => text);
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).toMatch(/Tomas Reyes.*(three people|free)/);
  });
  it('tells a right answer from a wrong one', () => {
    const [right, wrong] = [true, false].map((isRight) => chronicle([beat(660, { ...ASK, right: isRight })])[0]!.text);
    expect(right).toContain('in the house are lucid');
    expect(wrong).toContain('more afraid');
  });
  it('counts nobody who is lost among those who woke', () => {
    const dawn = (body: { nightmares: number; woke: number; trapped: number }): string =>
      chronicle([beat(3239, { kind: 'dawn', latched: false, sleptMin: 400, ...body })])[0]!.text;
    expect(dawn({ nightmares: 40, woke: 30, trapped: 10 })).toBe(
      'It is seven. They slept 6 h 40 on the whole, and 30 people had a bad dream, and woke from it; ten people have not woken.',
    );
    expect(dawn({ nightmares: 3, woke: 3, trapped: 0 })).toMatch(/three people had a bad dream, and woke from it\.$/);
    expect(dawn({ nightmares: 1, woke: 0, trapped: 1 })).toMatch(/and one person has not woken\.$/);
    expect(dawn({ nightmares: 0, woke: 0, trapped: 0 })).toMatch(/nobody was afraid\.$/);
  });
  it('offers each want as something that can be offered, wanted and refused, and agrees with one person', () => {
    const offers = Object.entries(mindWords).filter(([key]) => key.startsWith('offer.'));
    expect(offers.map(([key]) => key.slice(6))).toEqual(Object.keys(mindWords).flatMap((key) => (key.startsWith('want.') ? [key.slice(5)] : [])));
    for (const [, offered] of offers) {
      expect(offered).not.toMatch(/^to /);
      const said = [0, 1, 2].flatMap((nth) =>
        [true, false].map((right) => chronicle(Array.from({ length: 3 }, () => beat(660, { ...ASK, offered, right, freed: 1 })))[nth]!.text),
      );
      expect(new Set(said).size).toBe(6);
      for (const text of said) expect(text).not.toMatch(/one person (in the house sit |are |wake )|(offers|to|want|wanted|not) to /);
    }
  });
  it('knows what one is in, on or at', () => {
    const held = (zone: string): string => chronicle([beat(600, { kind: 'grounds', diver: 'Clara', zone })])[0]!.text;
    expect(['Bellfield', 'Quay', 'Sidings', 'The Terraces', 'the Centre'].map((zone) => held(zone).split(',')[0])).toEqual([
      'Clara sits down in Bellfield',
      'Clara sits down on the Quay',
      'Clara sits down at the Sidings',
      'Clara sits down on the Terraces',
      'Clara sits down at the Centre',
    ]);
  });
  it('begins each sentence with a capital and ends it with a stop', () => {
    const bodies: Beat['body'][] = [
      { kind: 'latches', flaw: true, zones: ['Bellfield', 'Harrow Row', 'Sidings'], struck: 61 },
      { kind: 'lost', name: 'Bea Lindqvist', zone: 'Harrow Row', source: 'Tomas Reyes', tie: 'street' },
      { kind: 'dawn', latched: false, nightmares: 1, woke: 1, trapped: 0, sleptMin: 412 },
      { kind: 'weaves', diver: 'Ethan', work: 'mend', what: 'Quay' },
    ];
    for (const { text } of chronicle(bodies.map((body, at) => beat(600 + at, body)))) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
