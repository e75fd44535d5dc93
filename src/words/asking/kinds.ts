/**
 * Who speaks in an Asking, and of what: the codes of the simulation's vocabulary spelled again as types, because words imports
 * no other room. A test holds both spellings to each other, so a code added there without its sentences here goes red.
 */
export type FearWord = 'abandonment' | 'failure' | 'losing-control' | 'being-unseen' | 'losing-someone' | 'the-dark-unfinished' | 'being-replaced' | 'the-body';
export type WantWord = 'rest' | 'company' | 'solitude' | 'play' | 'forgiveness' | 'to-be-heard' | 'to-make-something' | 'to-go-home';
export type QuestionWord = 'where' | 'who' | 'hands' | 'door' | 'morning';

/** Wants there are: an answer that leaves all of them open is an evasion. */
export const WANT_COUNT = 8;

export const BANDS = ['child', 'young', 'adult', 'old'] as const;
export type Band = (typeof BANDS)[number];

/** As much of a sleeper as their words need. `round`: any whole number, the same for all whose turns are counted together. `alone`: nobody else in the household. */
export interface Dreamer {
  round: number;
  ageYears: number;
  alone: boolean;
}

/** 6 to 13, 14 to 24, up to 64, and after. */
export function bandOf(ageYears: number): Band {
  if (ageYears < 14) return 'child';
  if (ageYears < 25) return 'young';
  return ageYears < 65 ? 'adult' : 'old';
}

/** Lines by who says them. Every list has at least two: see choose.ts. */
export type ByBand = Readonly<Record<Band, readonly string[]>>;
/** Lines by whom they are said to. */
export interface ToSomeone {
  readonly child: readonly string[];
  readonly grown: readonly string[];
}
/** One answer: the wants it leaves open, what the journal keeps of it, and how it is said. */
export interface AnswerGroup {
  readonly wants: readonly WantWord[];
  /** Under ten words. */
  readonly clue: string;
  readonly lines: ByBand;
}
