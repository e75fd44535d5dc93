import { describe, expect, it } from 'vitest';
import { choose } from './choose';
import { DREAMS } from './dreams';
import { BANDS, type Band, bandOf, type Dreamer, type FearWord, type QuestionWord, WANT_COUNT, type WantWord } from './kinds';
import { ANSWERS, answerLine, clueLine, dreamImage, fearClue, offerLine, questionLine, resultLine } from './lines';
import { OFFERS } from './offers';
import { EVASION_CLUES, EVASIONS, EVASIONS_OF, QUESTION_LINES } from './questions';
import { THREAD } from './thread';

const FEARS = Object.keys(DREAMS) as FearWord[];
const WANTS = Object.keys(OFFERS) as WantWord[];
const QUESTIONS = Object.keys(ANSWERS) as QuestionWord[];
const AGE: Readonly<Record<Band, number>> = { child: 8, young: 19, adult: 41, old: 78 };
const person = (band: Band, alone = false, round = 7): Dreamer => ({ round, ageYears: AGE[band], alone });
/** Every line a function can give, over many nights and turns. */
const reach = (say: (round: number, turn: number) => string): Set<string> => {
  const said = new Set<string>();
  for (let round = 0; round < 60; round++) for (let turn = 0; turn < 4; turn++) said.add(say(round * 7919, turn));
  return said;
};

const groups = QUESTIONS.flatMap((question) => ANSWERS[question]);
const images = FEARS.flatMap((fear) => [...BANDS.flatMap((band) => DREAMS[fear][band]), ...DREAMS[fear].alone, ...DREAMS[fear].together]);
const evidence = groups.flatMap((group) => BANDS.flatMap((band) => group.lines[band]));
const evasions = [...BANDS.flatMap((band) => EVASIONS[band]), ...QUESTIONS.flatMap((question) => EVASIONS_OF[question])];
const threads = WANTS.flatMap((want) => BANDS.flatMap((band) => THREAD[want].lines[band]));
const answers = [...evidence, ...evasions, ...threads];
const asked = QUESTIONS.flatMap((question) => [...QUESTION_LINES[question].grown, ...QUESTION_LINES[question].child]);
const offered = WANTS.flatMap((want) => [...OFFERS[want].offer.grown, ...OFFERS[want].offer.child]);
const results = WANTS.flatMap((want) => BANDS.flatMap((band) => [...OFFERS[want].right[band], ...OFFERS[want].wrong[band]]));
const clues = [
  ...FEARS.map(fearClue),
  ...groups.map(({ clue }) => clue),
  ...QUESTIONS.map((question) => EVASION_CLUES[question]),
  ...WANTS.map((want) => THREAD[want].clue),
];
const everything = [...images, ...answers, ...asked, ...offered, ...results, ...clues];

describe('the words of an Asking', () => {
  it('show every fear at least six ways to everyone, of any age, alone or not', () => {
    for (const fear of FEARS)
      for (const alone of [true, false]) {
        for (const band of BANDS) {
          const seen = reach((round, turn) => dreamImage(fear, person(band, alone, round), turn));
          expect(seen.size, `${fear} ${band}`).toBe(band === 'child' ? 4 : 6);
        }
        expect(BANDS.reduce((sum, band) => sum + DREAMS[fear][band].length, 0)).toBeGreaterThanOrEqual(16);
      }
  });
  it('put every question at least six ways to a grown person and four to a child', () => {
    for (const question of QUESTIONS) {
      expect(reach((round, turn) => questionLine(question, person('adult', false, round), turn)).size).toBeGreaterThanOrEqual(6);
      expect(reach((round, turn) => questionLine(question, person('child', false, round), turn)).size).toBeGreaterThanOrEqual(4);
    }
  });
  it('have at least four answers for every group and age, six for grown people', () => {
    for (const question of QUESTIONS)
      for (const { wants } of ANSWERS[question])
        for (const band of BANDS) {
          const said = reach((round, turn) => answerLine(question, wants, person(band, false, round), turn));
          expect(said.size, `${question} ${wants} ${band}`).toBeGreaterThanOrEqual(band === 'adult' ? 6 : 4);
        }
  });
  it('have at least six evasions for every question and age, and eight ways to say each want outright', () => {
    for (const question of QUESTIONS)
      for (const band of BANDS) expect(reach((round, turn) => answerLine(question, WANTS, person(band, false, round), turn)).size).toBeGreaterThanOrEqual(6);
    for (const want of WANTS) expect(BANDS.flatMap((band) => THREAD[want].lines[band]).length).toBeGreaterThanOrEqual(8);
  });
  it('offer every want at least six ways, and let right and wrong each sound eight', () => {
    for (const want of WANTS) {
      expect(reach((round, turn) => offerLine(want, person('old', true, round), turn)).size).toBeGreaterThanOrEqual(6);
      expect(reach((round, turn) => offerLine(want, person('child', false, round), turn)).size).toBeGreaterThanOrEqual(3);
      for (const right of [true, false]) {
        const said = new Set(BANDS.flatMap((band) => [...reach((round, turn) => resultLine(want, right, person(band, false, round), turn))]));
        expect(said.size).toBeGreaterThanOrEqual(8);
      }
    }
  });
  it('say nothing twice', () => {
    const twice = everything.filter((line, place) => everything.indexOf(line) !== place);
    expect(twice).toEqual([]);
  });
  it('keep to their length', () => {
    expect(images.filter((line) => line.length > 110)).toEqual([]);
    expect([...answers, ...asked, ...offered, ...results].filter((line) => line.length > 120)).toEqual([]);
    expect(clues.filter((line) => line.split(' ').length >= 10)).toEqual([]);
  });
  it('are plain: no exclamation mark, no dash, no stock phrase, a full stop or question mark at the end', () => {
    const stock =
      /tapestry|little did|testament to|the abyss|shatter|shiver|heart of darkness|deafening|time stands still|bittersweet|like a dream|echo|whispering|unspoken|somehow|suddenly/i;
    expect(everything.filter((line) => /[!\u2014\u2013\u2026;]/.test(line) || stock.test(line))).toEqual([]);
    expect(everything.filter((line) => !/[.?]$/.test(line) || line !== line.trim() || !/^[A-Z]/.test(line))).toEqual([]);
    // The shipped fonts have letters up to U+00FF, and the apostrophe, which is always the printer’s.
    expect(everything.filter((line) => [...line].some((letter) => letter === "'" || (letter.charCodeAt(0) > 0xff && letter !== '’')))).toEqual([]);
  });
});

describe('the evidence', () => {
  it('parts the eight wants under each question, each want in one group', () => {
    for (const question of QUESTIONS) expect(ANSWERS[question].flatMap(({ wants }) => wants).sort()).toEqual([...WANTS].sort());
    expect(WANTS).toHaveLength(WANT_COUNT);
  });
  it('names no want where several are left open', () => {
    const naming = /\b(rest|rests|resting|company|alone|lonely|solitude|play\w*|game\w*|forgiv\w*|sorry|pardon|heard|listen\w*|make|making|made|home)\b/i;
    expect([...evidence, ...evasions].filter((line) => naming.test(line))).toEqual([]);
    const inImages = /\b(company|solitude|forgiv\w*|sorry|heard|home|play\w*|rest)\b/i;
    expect(images.filter((line) => inImages.test(line))).toEqual([]);
  });
  it('names it in the clue where one is left', () => {
    for (const want of WANTS) expect(clueLine('who', [want])).toMatch(/^Says it outright: /);
    expect(clueLine('door', WANTS)).toBe('Would not look at the door.');
    expect(clueLine('who', ['to-go-home', 'company', 'to-be-heard', 'forgiveness'])).toBe(clueLine('who', ANSWERS.who[0]!.wants));
  });
  it('stops at an answer that is no answer to the question', () => {
    expect(() => answerLine('where', ['rest', 'play'], person('adult'), 0)).toThrow('no words for the answer');
  });
});

describe('choosing', () => {
  it('gives the same words to the same person and turn', () => {
    for (let turn = 0; turn < 20; turn++)
      expect(dreamImage('failure', person('old', true, 99), turn)).toBe(dreamImage('failure', person('old', true, 99), turn));
  });
  it('says nothing again before the others have had their turn, whoever is asked', () => {
    const night = Array.from({ length: 200 }, (_, k) => person(BANDS[(k * 7) % 4]!, k % 3 === 0, 2654435761));
    const say: ((p: Dreamer, turn: number) => string)[] = [
      (p, turn) => dreamImage('being-unseen', p, turn),
      (p, turn) => questionLine('door', p, turn),
      (p, turn) => answerLine('door', WANTS, p, turn),
      (p, turn) => answerLine('morning', ['play'], p, turn),
      (p, turn) => answerLine('hands', ANSWERS.hands[0]!.wants, p, turn),
      (p, turn) => offerLine('rest', p, turn),
      (p, turn) => resultLine('rest', false, p, turn),
    ];
    for (const one of say) {
      const said = night.map(one);
      expect(said.filter((line, turn) => said.slice(Math.max(0, turn - 3), turn).includes(line))).toEqual([]);
    }
    // Six phrasings carry six grown people.
    for (const wants of [WANTS, ANSWERS.hands[0]!.wants]) {
      const said = Array.from({ length: 6 }, (_, turn) => answerLine('hands', wants, person('adult', false, 99), turn));
      expect(new Set(said).size).toBe(6);
    }
  });
  it('keeps what ages share at the same place in each of their lists', () => {
    for (const question of QUESTIONS) expect(new Set(BANDS.map((band) => EVASIONS[band].length)).size * EVASIONS_OF[question].length).toBe(2);
    for (const fear of FEARS) {
      expect(new Set(BANDS.map((band) => DREAMS[fear][band].length)).size).toBe(1);
      expect(DREAMS[fear].alone.length).toBe(DREAMS[fear].together.length);
    }
  });
  it('begins elsewhere from round to round', () => {
    const first = Array.from({ length: 24 }, (_, round) => resultLine('play', true, { ...person('child'), round }, 0));
    expect(new Set(first)).toEqual(new Set(OFFERS.play.right.child));
  });
  it('takes any whole number for a round, and refuses a list too short to vary', () => {
    for (const round of [0, -1, 2 ** 31, 4294967295]) expect(['a', 'b', 'c']).toContain(choose([['a', 'b', 'c']], round, 3));
    expect(() => [0, 1].map((turn) => choose([['only']], 0, turn))).toThrow('fewer than two');
  });
  it('knows the ages', () => {
    expect([6, 13, 14, 24, 25, 64, 65, 99].map(bandOf)).toEqual(['child', 'child', 'young', 'young', 'adult', 'adult', 'old', 'old']);
  });
});
