/**
 * A night's score and what it is made of: who was brought back and who was not, how the city slept and how much say it has, how
 * early the Protocol was lifted, what was asked rightly, which divers came home; then what the outcome and the difficulty make of
 * it. Parts are whole points and add up to the total, so that a screen can list them. Only + - * / on the world itself: as exact
 * as the hash. Rejected: counting the orders for who dived, since a score would then need the journal beside the world.
 */
import { counts } from '../sim/readout';
import { type Difficulty, NIGHT_TICKS, PHASE } from '../sim/vocabulary';
import type { World } from '../sim/world';

export const SCORE_PARTS = ['brought-back', 'nobody-lost', 'sleep', 'a-say', 'time', 'asked-rightly', 'divers-home', 'outcome', 'difficulty'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];
export interface Score {
  total: number;
  parts: { id: ScorePart; value: number }[];
}

/** Points there are for each; 1,000 in all. */
const POINTS = { broughtBack: 250, nobodyLost: 250, sleep: 100, aSay: 100, time: 150, askedRightly: 50, diversHome: 100 };
/** A lost night keeps this share of them. */
const LOST_KEEPS = 0.4;
const FACTOR: Readonly<Record<Difficulty, number>> = { gentle: 0.8, normal: 1, hard: 1.25, nightmare: 1.5 };
/** A night's sleep that leaves nothing to wish for. */
const FULL_SLEEP_MIN = 450;
/** So many right answers are all there is to be had for asking. */
const FULL_ASKS = 10;
/** This share of the city still held at the end leaves nothing for nobody being lost. */
const ALL_LOST = 0.5;

export function scoreParts(world: World): Score {
  const { society, sleepers: s, options } = world;
  const held = counts(world).nightmare;
  const fell = society.freed + held;
  let asleepMin = 0;
  let say = 0;
  for (let i = 0; i < s.count; i++) {
    asleepMin += Math.min(FULL_SLEEP_MIN, s.minutesAsleep[i]!);
    say += s.A[i]!;
  }
  const right = society.divers.reduce((sum, diver) => sum + diver.right, 0);
  const asked = society.divers.reduce((sum, diver) => sum + diver.wrong, right);
  const home = society.divers.filter((diver) => !diver.trapped && diver.dived).length;
  const parts: Score['parts'] = [];
  const add = (id: ScorePart, value: number): number => parts.push({ id, value: Math.round(value) });
  add('brought-back', POINTS.broughtBack * (fell === 0 ? 1 : society.freed / fell));
  add('nobody-lost', POINTS.nobodyLost * (1 - Math.min(1, held / (ALL_LOST * s.count))));
  add('sleep', (POINTS.sleep * asleepMin) / (FULL_SLEEP_MIN * s.count));
  add('a-say', POINTS.aSay * (say / s.count));
  add('time', POINTS.time * timeLeft(world));
  add('asked-rightly', asked === 0 ? 0 : POINTS.askedRightly * (right / asked) * Math.min(1, right / FULL_ASKS));
  // Behind a wake gate that has failed a diver lies like everybody else.
  add('divers-home', society.divers.length === 0 || society.wakeGateFailed ? 0 : (POINTS.diversHome * home) / society.divers.length);
  const sum = (): number => parts.reduce((total, { value }) => total + value, 0);
  add('outcome', society.outcome.startsWith('lost') ? -(1 - LOST_KEEPS) * sum() : 0);
  add('difficulty', (FACTOR[options.difficulty] - 1) * sum());
  return { total: sum(), parts };
}

/** Share of the night that was still to come when the Protocol was lifted: 1 where it never came, 0 where it stands. */
function timeLeft({ society }: World): number {
  if (society.reversedTick >= 0) return 1 - (society.reversedTick - society.nightStartTick) / NIGHT_TICKS;
  return society.phase === PHASE.protocol || society.outcome.startsWith('lost') ? 0 : 1;
}

export function scoreOf(world: World): number {
  return scoreParts(world).total;
}
