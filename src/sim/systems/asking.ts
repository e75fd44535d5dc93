/**
 * Asking: who a sleeper is decides what they fear and want, and what they answer. Every answer is true evidence: it names a
 * set of wants that holds the real one. Three questions well chosen leave one or two; a coin is right a quarter of the time
 * after one. The person's own hash decides which question they turn away from, so nobody is asked by rote.
 */
import { drawUnit, PURPOSE } from '../../kernel/rng';
import { degreeOf } from '../state/network';
import { STATUS } from '../state/sleepers';
import { FEARS, QUESTIONS, WANTS } from '../vocabulary';
import type { World } from '../world';
import { becomeLucid } from './contagion';

/** Questions that may be asked: three, or one where the street's thread is known. */
export const MAX_QUESTIONS = 3;

/** Wants by question and answer: each question parts the eight into groups, and the answer is the group. */
const GROUPS: readonly (readonly (readonly number[])[])[] = [
  [
    [0, 2, 7],
    [1, 3, 6],
    [4, 5],
  ],
  [
    [1, 4, 5, 7],
    [0, 2, 3, 6],
  ],
  [
    [3, 6],
    [0, 1, 7],
    [2, 4, 5],
  ],
  [
    [0, 6],
    [2, 5],
    [1, 4],
    [3, 7],
  ],
  [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ],
];

/** Fears and wants of everyone, from age, household, ties, debt, dependence and trauma; called once the columns are drawn. */
export function drawFearsAndWants(world: World): void {
  const { sleepers: s, homes, network, drawSeed } = world;
  for (let i = 0; i < s.count; i++) {
    const age = s.ageYears[i]!;
    const home = homes.householdOf[i]!;
    const alone = homes.householdFirst[home + 1]! - homes.householdFirst[home]! === 1 ? 1 : 0;
    const few = Math.max(0, 1 - degreeOf(network, i) / 12);
    const child = age < 14 ? 1 : 0;
    const old = age >= 65 ? 1 : 0;
    const chance = (k: number): number => 1.2 * drawUnit(drawSeed, k, i, PURPOSE.character);
    const fears = [
      child + 0.6 * alone,
      0.5 * (1 - child) * (1 - old),
      0.5 * s.D[i]!,
      few + 0.3 * alone,
      0.7 * (1 - alone),
      0.4 * child + 0.4 * old,
      0.6 * s.R[i]! + 0.3 * old,
      0.8 * old + s.T[i]!,
    ];
    const wants = [
      2 * Math.max(0, s.L[i]!),
      0.8 * alone + 0.5 * few,
      0.5 * (1 - alone) * (1 - few),
      child,
      s.T[i]!,
      0.6 * few + 0.3 * old,
      0.4 * (1 - child) * (1 - old),
      0.5 * old + 0.4 * s.R[i]!,
    ];
    s.fearKind[i] = strongest(fears, (k) => chance(k));
    s.wantKind[i] = strongest(wants, (k) => chance(k + FEARS.length));
  }
  for (const { sleeper, spec } of homes.cast) {
    if (spec.fear) s.fearKind[sleeper] = FEARS.indexOf(spec.fear);
    if (spec.want) s.wantKind[sleeper] = WANTS.indexOf(spec.want);
  }
}

function strongest(scores: readonly number[], chance: (k: number) => number): number {
  let best = 0;
  let most = -1;
  scores.forEach((score, k) => {
    const value = score + chance(k);
    if (value > most) {
      most = value;
      best = k;
    }
  });
  return best;
}

/** The one question this person turns away from: its answer holds every want. */
export function evadedQuestion(world: World, sleeper: number): number {
  return Math.floor(drawUnit(world.drawSeed, 99, sleeper, PURPOSE.character) * QUESTIONS.length);
}

/** Profiling knows, unasked: light, what people fear; deep, what they want as well. */
export function isProfiled(world: World, what: 'fear' | 'want'): boolean {
  const { profiling } = world.society.policies;
  return profiling === 'deep' || (profiling === 'light' && what === 'fear');
}

/** The wants an answer leaves open; always holds the real one, and nothing else where the street's thread is known. */
export function answerTo(world: World, sleeper: number, question: number): readonly number[] {
  const want = world.sleepers.wantKind[sleeper]!;
  if (world.society.islands[world.homes.zoneOf[sleeper]!]!.thread) return [want];
  if (question === evadedQuestion(world, sleeper)) return WANTS.map((_, other) => other);
  return GROUPS[question]!.find((group) => group.includes(want))!;
}

/** Wants that fit every answer given; the one there is under deep profiling, which answers for the player. */
export function wantsLeft(world: World, sleeper: number, questions: readonly number[]): number[] {
  if (isProfiled(world, 'want')) return [world.sleepers.wantKind[sleeper]!];
  const answers = questions.map((question) => answerTo(world, sleeper, question));
  return WANTS.map((_, want) => want).filter((want) => answers.every((answer) => answer.includes(want)));
}

/** The household of a sleeper, as ids. */
export function householdOf(world: World, sleeper: number): number[] {
  const { householdFirst, householdOf: home } = world.homes;
  const h = home[sleeper]!;
  return Array.from({ length: householdFirst[h + 1]! - householdFirst[h]! }, (_, m) => householdFirst[h]! + m);
}

/** The answer is in. Right: everyone asleep there is freed and their neighbours take heart; wrong: the household is more afraid. */
export function settleAsk(world: World, sleeper: number, want: number): boolean {
  const { sleepers: s, network, params, homes, society } = world;
  const right = s.wantKind[sleeper] === want;
  for (const member of householdOf(world, sleeper)) {
    if (!right) {
      s.F[member] = s.F[member]! + params.askWrongFear * (1 - s.F[member]!);
      continue;
    }
    // Who is up hears nothing; who is lucid already has passed it on.
    if ((s.status[member]! & STATUS.inBed) === 0 || (s.status[member]! & STATUS.stage) === 0 || s.status[member]! & STATUS.lucid) continue;
    becomeLucid(world, member);
    s.A[member] = Math.max(s.A[member]!, params.askAutonomy);
    for (let p = network.offsets[member]!; p < network.offsets[member + 1]!; p++) {
      const neighbour = network.targets[p]!;
      s.A[neighbour] = s.A[neighbour]! + params.askNeighbour * (1 - s.A[neighbour]!);
    }
  }
  if (right) society.islands[homes.zoneOf[sleeper]!]!.thread = true;
  return right;
}
