/** Words and simulation spell the same vocabulary twice, because neither may import the other; here each is held to its twin. */
import { describe, expect, it } from 'vitest';
import { answerTo, evadedQuestion } from '../src/sim/systems/asking';
import { plainWorld, testCity } from '../src/sim/testCity';
import { ENTITIES, FEARS, POLICY_KEYS, QUESTIONS, SIGNATURES, WANTS, WEAVINGS } from '../src/sim/vocabulary';
import { LEVER_VALUES, LEVERS } from '../src/waking/evening';
import { DREAMS } from '../src/words/asking/dreams';
import { ANSWERS, answerLine, clueLine } from '../src/words/asking/lines';
import { OFFERS } from '../src/words/asking/offers';
import { BEINGS } from '../src/words/beings';
import { mindWords } from '../src/words/en/mind';
import { policyWords } from '../src/words/en/policy';
import { SIGNATURE_WORDS, WEAVING_WORDS } from '../src/words/journal';

const same = (words: object, codes: readonly string[]): void => expect(Object.keys(words).sort()).toEqual([...codes].sort());

describe('the words know every code of the simulation', () => {
  it('fears, wants and questions', () => {
    same(DREAMS, FEARS);
    same(OFFERS, WANTS);
    same(ANSWERS, QUESTIONS);
  });
  it('by name: each fear and want, each policy and each place of its lever', () => {
    same(mindWords, [...FEARS.map((fear) => `fear.${fear}`), ...WANTS.flatMap((want) => [`want.${want}`, `offer.${want}`])]);
    const places = LEVERS.flatMap((lever) => LEVER_VALUES[lever].map((_, at) => `policy.${lever}.${at}`));
    same(policyWords, [...POLICY_KEYS.map((policy) => `policy.${policy}`), ...places]);
  });
  it('beings, signatures and weavings', () => {
    same(BEINGS, ENTITIES);
    same(SIGNATURE_WORDS, SIGNATURES);
    same(WEAVING_WORDS, WEAVINGS);
  });
});

describe('the words give every answer the simulation can', () => {
  const world = plainWorld(testCity(), 'answers');
  const zone = world.society.islands[0]!;
  const person = { round: 7, ageYears: 30, alone: true };
  // Everyone of the first zone, so that each question is also asked of people who turn away from it.
  const sleepers = Array.from({ length: 40 }, (_, i) => i);
  it.each(QUESTIONS.map((question, index) => ({ question, index })))('to $question', ({ question, index }) => {
    const clues = new Set<string>();
    const evading = sleepers.filter((sleeper) => evadedQuestion(world, sleeper) === index);
    expect(evading.length).toBeGreaterThan(0);
    for (const sleeper of sleepers)
      for (let want = 0; want < WANTS.length; want++) {
        world.sleepers.wantKind[sleeper] = want;
        const wants = answerTo(world, sleeper, index).map((code) => WANTS[code]!);
        expect(wants).toContain(WANTS[want]);
        expect(answerLine(question, wants, person, sleeper)).not.toBe('');
        if (wants.length < WANTS.length) clues.add(clueLine(question, wants));
      }
    expect(clues).toEqual(new Set(ANSWERS[question].map(({ clue }) => clue)));
  });
  it('where the thread is known', () => {
    zone.thread = true;
    const sleeper = world.homes.zoneFirst[0]!;
    QUESTIONS.forEach((question, index) => {
      WANTS.forEach((want, code) => {
        world.sleepers.wantKind[sleeper] = code;
        expect(
          clueLine(
            question,
            answerTo(world, sleeper, index).map((left) => WANTS[left]!),
          ),
        ).toBe(clueLine(question, [want]));
      });
    });
  });
});
