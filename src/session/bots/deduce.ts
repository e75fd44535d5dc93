/** How a good player asks: the question that parts the wants best, then the next, until one is left or three are asked; then one of those left. */
import type { Stream } from '../../kernel/rng';
import { MAX_QUESTIONS, wantsLeft } from '../../sim/systems/asking';
import { QUESTIONS } from '../../sim/vocabulary';
import type { World } from '../../sim/world';

export interface Deduction {
  questions: number[];
  want: number;
  /** Wants that fit every answer. */
  left: number;
}
export interface Knowing {
  /** Questions to put, at most. */
  most?: number;
  /** Wants that were offered before and were wrong. */
  offered?: readonly number[];
}

/** Wants offered tonight, by sleeper: whoever was asked and is not lucid was offered the wrong one, and nobody offers it twice. */
export class Offers {
  readonly #wants = new Map<number, number[]>();

  of(sleeper: number): readonly number[] {
    return this.#wants.get(sleeper) ?? [];
  }
  add(sleeper: number, want: number): void {
    this.#wants.set(sleeper, [...this.of(sleeper), want]);
  }
}

/** Questions by how finely each parts the wants: an answer is only known once it is given, so the order is the same for everyone. */
const FINEST_FIRST = [3, 0, 2, 1, 4];

export function deduce(world: World, sleeper: number, stream: Stream, { most = MAX_QUESTIONS, offered = [] }: Knowing = {}): Deduction {
  const island = world.society.islands[world.homes.zoneOf[sleeper]!]!;
  const allowed = Math.min(most, island.thread ? 1 : MAX_QUESTIONS, QUESTIONS.length);
  const possible = (questions: readonly number[]): number[] => wantsLeft(world, sleeper, questions).filter((want) => !offered.includes(want));
  const questions: number[] = [];
  while (questions.length < allowed && possible(questions).length > 1) questions.push(FINEST_FIRST[questions.length]!);
  const left = possible(questions);
  return { questions, want: left[stream.below(left.length)]!, left: left.length };
}
