import { describe, expect, it } from 'vitest';
import { askOutcome, type DiverDoing, diverLine, type NightEnd, nightCause, nightEnding, SIGNATURE_WORDS, VERBS, WEAVING_WORDS } from './journal';

type Asked = Extract<NightEnd, { kind: 'goal' }>;
/** A night decided by what it asked: at dawn where it was met, unless told otherwise. */
const asked = (kind: Asked['part']['kind'], part: Partial<Asked['part']>, met: boolean, atDawn = met): Asked => ({
  kind: 'goal',
  clock: '04:12',
  atDawn,
  met,
  part: { kind, have: 0, need: 0, more: 0, find: 0, ...part },
});
const ENDS: readonly [NightEnd, string][] = [
  [
    { kind: 'reversed', clock: '04:31', shares: 2, lucid: 1240, inBed: 2950 },
    'At 04:31, with 1,240 of 2,950 lucid and two fears said aloud at the Centre, the Protocol lets go.',
  ],
  [{ kind: 'dawn-quiet', nightmares: 0, sleepers: 3000 }, 'It is seven, the bread is on the step, and nobody was afraid tonight.'],
  [{ kind: 'dawn-quiet', nightmares: 1, sleepers: 3000 }, 'It is seven: one sleeper of 3,000 had a nightmare tonight, and the wake gate let them out of it.'],
  [{ kind: 'dawn-quiet', nightmares: 41, sleepers: 3000 }, 'It is seven: 41 of 3,000 had a nightmare tonight, and the wake gate opens for all of them.'],
  [
    { kind: 'dawn-latched', trapped: 812, short: 'lucidity', lucidity: 31, mark: 40 },
    'It is seven and the wake gate is shut: Lucidity stands at 31 of the 40 it takes, and 812 are trapped behind it.',
  ],
  [
    { kind: 'dawn-latched', trapped: 1, short: 'hold', heldMin: 6, holdMin: 10 },
    'It is seven and the wake gate is shut: Lucidity reached its mark for 6 of the 10 min it takes, and one is trapped behind it.',
  ],
  [
    { kind: 'dawn-latched', trapped: 90, short: 'shares', shares: 1, needed: 2 },
    'It is seven and the wake gate is shut: only one of two said at the Centre what they are afraid of, and 90 are trapped behind it.',
  ],
  [
    { kind: 'dawn-latched', trapped: 0, short: 'shares', shares: 0, needed: 2 },
    'It is seven and the wake gate is shut: nobody said at the Centre what they are afraid of, and everyone sleeps on.',
  ],
  [
    { kind: 'half-trapped', clock: '03:52', trapped: 1512, inBed: 3000 },
    'At 03:52, 1,512 of 3,000 are trapped: more than half, and that is the end of a night.',
  ],
  [asked('nightmares-at-most', { need: 30, more: 31 }, false), 'At 04:12 there were 31 in nightmare at once; 30 was the most that could be.'],
  [
    asked('nightmares-at-most', { need: 30, more: 22 }, true),
    'It is seven: never more than 22 in nightmare at once, of the 30 that were allowed, and the city has slept.',
  ],
  [asked('sleep-at-least', { have: 372.4, need: 390 }, false, true), 'It is seven, and the city has slept 6 h 12 in the mean; 6 h 30 was asked.'],
  [
    asked('wake-island', { have: 0, need: 30, more: 0.38 }, false, true),
    'It is seven, and no street woke in its dream: at the best 38 of a hundred were lucid together, and it takes half.',
  ],
  [asked('wake-island', { have: 12, need: 30, more: 0.62 }, true, false), 'By 04:12 a street had woken in its dream, and all that the night asked was done.'],
  [asked('bring-back', { have: 8, need: 8, more: 12, find: 12 }, true, false), 'At 04:12 the last of eight is back: twelve were found, each of them calm.'],
  [
    asked('bring-back', { have: 5, need: 8, more: 9, find: 12 }, false, true),
    'It is seven: of those who were held nine of twelve were found, and five of the eight asked for are back.',
  ],
];

describe('the end of a night', () => {
  it.each(ENDS)('%o', (end, line) => expect(nightEnding(end)).toBe(line));
  it.each([
    [24, 'By seven all 24 streets have been awake in the dream; the night asked for one.'],
    [3, 'By seven three of 24 streets have been awake in the dream; the night asked for one.'],
    [1, 'By seven one street has been awake in the dream; the night asked for one.'],
    [0, 'It is seven, and a street has been awake in its dream.'],
  ])('counts the streets that woke: %i', (streets, line) => {
    const end = asked('wake-island', { have: 30, need: 30, more: 0.62 }, true, true);
    expect(nightEnding(end, { streets, of: 24 })).toBe(line);
  });
});

describe('why a night went as it did', () => {
  const thread = { name: 'Ines Okafor', zone: 'Quay', clock: '02:47', reach: 143 };
  it('names what most nightmares go back to, and the thread that reached most', () => {
    expect(nightCause({ total: 1512, most: 'flaw', count: 1204, clock: '02:15', thread })).toBe(
      'Of 1,512 nightmares 1,204 go back to the flaw in the programme at 02:15; the longest thread began at 02:47 with Ines Okafor on the Quay and reached 143.',
    );
    expect(nightCause({ total: 41, most: 'own-fear', count: 30, clock: '23:58', thread: { ...thread, reach: 2 } })).toBe(
      'Of 41 nightmares 30 go back to somebody’s own fear.',
    );
    expect(nightCause({ total: 9, most: 'overload', count: 9, clock: '01:10', thread: null })).toBe(
      'All 9 nightmares go back to an overloaded network, from 01:10 on.',
    );
    expect(nightCause({ total: 1, most: 'fall', count: 1, clock: '03:00', thread: null })).toBe(
      'The one nightmare of the night goes back to islands that fell, the first at 03:00.',
    );
    expect(nightCause({ total: 0, most: 'being', count: 0, clock: '', thread: null })).toBe('');
  });
});

describe('divers', () => {
  it('are told in a line short enough for the strip', () => {
    const doings: DiverDoing[] = [
      { kind: 'idle', place: 'Clinic Hill' },
      { kind: 'ready' },
      { kind: 'walking', to: 'Tannery Steps', clock: '03:14' },
      { kind: 'grounding', place: 'Halfmoon Court' },
      { kind: 'asking', name: 'Margarethe', clock: '03:16' },
      { kind: 'weaving', work: 'widen', what: 'Quay to Ropewalk', clock: '02:20' },
      { kind: 'facing', being: 'Faceless friend', place: 'Quay', clock: '02:20' },
      { kind: 'sharing', clock: '04:02' },
      { kind: 'rescuing', name: 'Ethan', clock: '04:02' },
      { kind: 'trapped', place: 'Saltgate' },
    ];
    const lines = doings.map(diverLine);
    expect(new Set(lines).size).toBe(doings.length);
    expect(lines.filter((line) => line.length > 44)).toEqual([]);
    expect(lines).toContain('Widening Quay to Ropewalk, 02:20');
    expect(lines).toContain('Facing the faceless friend, 02:20');
  });
  it('are told what each verb is, and a reason for its price', () => {
    const words = Object.values(VERBS);
    expect(new Set(words.flatMap(({ name, about, why }) => [name, about, why])).size).toBe(3 * words.length);
    expect(words.filter(({ about, why }) => about.length > 84 || why.length > 84)).toEqual([]);
    for (const { about } of Object.values(SIGNATURE_WORDS)) expect(about(60).length).toBeLessThanOrEqual(90);
    for (const { about } of Object.values(WEAVING_WORDS)) expect(about.length).toBeLessThanOrEqual(60);
  });
  it('hear what an Ask has come to', () => {
    expect(askOutcome('Ines', true, 3, 'Quay')).toBe('Ines and two more in the house are free. Word goes round Quay: one question will do there now.');
    expect(askOutcome('Bea', true, 1, 'Harrow Row')).toBe('Bea is free. Word goes round Harrow Row: one question will do there now.');
    expect(askOutcome('Bea', false, 0, 'Harrow Row')).toBe('Bea’s house is more afraid than before. It was the wrong thing to offer.');
  });
});
