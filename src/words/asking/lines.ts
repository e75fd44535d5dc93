/**
 * What is said in an Asking. Each function is pure: the same person and turn give the same words. `turn` counts those asked in a round
 * (0, 1, 2 ... of a night), so that nobody hears a sentence again before its kind has no other left; for people who are only looked at
 * the round is the street, and their place in it the turn.
 */

import { isSoft } from '../soften';
import { DOOR, HANDS } from './answersHands';
import { MORNING } from './answersMorning';
import { WHERE, WHO } from './answersWhere';
import { choose } from './choose';
import { DREAMS } from './dreams';
import { type AnswerGroup, bandOf, type Dreamer, type FearWord, type QuestionWord, WANT_COUNT, type WantWord } from './kinds';
import { OFFERS } from './offers';
import { EVASION_CLUES, EVASIONS, EVASIONS_OF, QUESTION_LINES } from './questions';
import { THREAD } from './thread';

/** How each question parts the eight wants, and the words for each part. */
export const ANSWERS: Readonly<Record<QuestionWord, readonly AnswerGroup[]>> = { where: WHERE, who: WHO, hands: HANDS, door: DOOR, morning: MORNING };

/** A dream as the diver sees it; softly, only what it comes down to. */
export function dreamImage(fear: FearWord, person: Dreamer, turn: number): string {
  if (isSoft()) return DREAMS[fear].clue;
  const band = bandOf(person.ageYears);
  const images = DREAMS[fear];
  const household = band === 'child' ? [] : person.alone ? images.alone : images.together;
  return choose([images[band], household], person.round, turn);
}

/** What the journal keeps of the dream: under ten words. */
export const fearClue = (fear: FearWord): string => DREAMS[fear].clue;

export function questionLine(question: QuestionWord, person: Dreamer, turn: number): string {
  const lines = QUESTION_LINES[question];
  return choose([bandOf(person.ageYears) === 'child' ? lines.child : lines.grown], person.round, turn);
}

/** The answer that leaves exactly `answer` open: an evasion when that is everything, the thread when it is one want. */
export function answerLine(question: QuestionWord, answer: readonly WantWord[], person: Dreamer, turn: number): string {
  const band = bandOf(person.ageYears);
  if (answer.length === WANT_COUNT) return choose([EVASIONS[band], EVASIONS_OF[question]], person.round, turn);
  if (answer.length === 1) return choose([THREAD[answer[0]!].lines[band]], person.round, turn);
  return choose([groupOf(question, answer).lines[band]], person.round, turn);
}

/** The same answer in under ten words, for the list of clues. */
export function clueLine(question: QuestionWord, answer: readonly WantWord[]): string {
  if (answer.length === WANT_COUNT) return EVASION_CLUES[question];
  return answer.length === 1 ? THREAD[answer[0]!].clue : groupOf(question, answer).clue;
}

function groupOf(question: QuestionWord, answer: readonly WantWord[]): AnswerGroup {
  const group = ANSWERS[question].find(({ wants }) => wants.length === answer.length && wants.every((want) => answer.includes(want)));
  if (!group) throw new Error(`no words for the answer ${answer.join(', ')} to ${question}`);
  return group;
}

export function offerLine(want: WantWord, person: Dreamer, turn: number): string {
  const { offer } = OFFERS[want];
  return choose([bandOf(person.ageYears) === 'child' ? offer.child : offer.grown], person.round, turn);
}

/** What the sleeper says to the offer of `want`. */
export function resultLine(want: WantWord, right: boolean, person: Dreamer, turn: number): string {
  return choose([OFFERS[want][right ? 'right' : 'wrong'][bandOf(person.ageYears)]], person.round, turn);
}
