/**
 * The Asking as a player meets it: over 500 sleepers of the crisis night, whoever puts the three questions whose answers narrow most
 * and offers one of what is left is right nineteen times in twenty; whoever puts one at random and guesses, three in ten; and no answer lies.
 */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { answerTo, evadedQuestion, MAX_QUESTIONS, wantsLeft } from '../sim/systems/asking';
import { QUESTIONS, WANTS } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';

const SLEEPERS = 500;

const crisis = (): World => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  return createWorld(loaded.scenario, 'dusk', { sleepers: SLEEPERS, night: 4 });
};

/** What an answer would leave, on average over the wants still open: the reader's own reckoning, from the questions alone. */
const PARTS: readonly (readonly (readonly number[])[])[] = (() => {
  const world = crisis();
  // A question's parts are public: the same eight sets for everyone, met by whoever has asked it a few times.
  return QUESTIONS.map((_, question) => {
    const parts = new Map<string, readonly number[]>();
    for (let sleeper = 0; sleeper < SLEEPERS; sleeper++) {
      const answer = answerTo(world, sleeper, question);
      if (answer.length < WANTS.length) parts.set(answer.join(), answer);
    }
    return [...parts.values()];
  });
})();
const expectedLeft = (question: number, open: readonly number[]): number =>
  PARTS[question]!.reduce((sum, part) => {
    const both = part.filter((want) => open.includes(want)).length;
    return sum + (both * both) / open.length;
  }, 0);

/** Puts three questions that are answered, each time the one that promises to leave least, and gives what is left. One turned away from costs none. */
const read = (world: World, sleeper: number): number[] => {
  const asked: number[] = [];
  let open = WANTS.map((_, want) => want);
  while (asked.filter((question) => question !== evadedQuestion(world, sleeper)).length < MAX_QUESTIONS && open.length > 1) {
    const rest = QUESTIONS.map((_, question) => question).filter((question) => !asked.includes(question));
    const next = rest.reduce((best, question) => (expectedLeft(question, open) < expectedLeft(best, open) ? question : best));
    asked.push(next);
    open = wantsLeft(world, sleeper, asked);
  }
  return open;
};
/** Of what is left anything may be offered: the chance to be right is one in so many. */
const rightShare = (world: World): number => {
  let sum = 0;
  for (let sleeper = 0; sleeper < SLEEPERS; sleeper++) {
    const open = read(world, sleeper);
    if (open.includes(world.sleepers.wantKind[sleeper]!)) sum += 1 / open.length;
  }
  return sum / SLEEPERS;
};

describe('the Asking', () => {
  const world = crisis();
  it('never rules out the want there is', () => {
    for (let sleeper = 0; sleeper < SLEEPERS; sleeper++)
      for (let question = 0; question < QUESTIONS.length; question++) expect(answerTo(world, sleeper, question)).toContain(world.sleepers.wantKind[sleeper]);
  });
  it('is read right nineteen times in twenty by whoever asks well', () => {
    expect(rightShare(world)).toBeGreaterThanOrEqual(0.95);
  });
  it('leaves two wants tied for fewer than one in twenty', () => {
    const tied = Array.from({ length: SLEEPERS }, (_, sleeper) => read(world, sleeper).length).filter((left) => left > 1).length;
    expect(tied / SLEEPERS).toBeLessThan(0.05);
  });
  it('is right about one time in four for whoever puts any one question and tosses a coin', () => {
    let sum = 0;
    for (let sleeper = 0; sleeper < SLEEPERS; sleeper++)
      for (let question = 0; question < QUESTIONS.length; question++) sum += 1 / wantsLeft(world, sleeper, [question]).length;
    const share = sum / (SLEEPERS * QUESTIONS.length);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.33);
  });
  it('turns away from one question each, and not the same for all', () => {
    const evaded = new Set(Array.from({ length: SLEEPERS }, (_, sleeper) => evadedQuestion(world, sleeper)));
    expect([...evaded].sort()).toEqual(QUESTIONS.map((_, question) => question));
  });
});
