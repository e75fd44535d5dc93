/**
 * Composing a dream: what its cards do, as a plain linear function. Each choice adds to four parameters, and each parameter moves
 * variables of the model by the scenario's own amounts; whoever shows a card before it is played shows the same sums.
 */
import { type ComposerSpec, DREAM_PARAMETERS, type DreamChoice, type DreamEffect } from '../scenario';
import type { World } from '../world';

/** Sums smaller than this are none: what is left where cards cancel out. */
const LEAST = 1e-9;

/** What these choices do together, each variable once, in the composer's order. */
export function dreamEffects({ effects }: ComposerSpec, choices: readonly DreamChoice[]): DreamEffect[] {
  const sums: DreamEffect[] = [];
  for (const parameter of DREAM_PARAMETERS) {
    const much = choices.reduce((sum, choice) => sum + choice[parameter], 0);
    for (const effect of effects[parameter]) {
      const same = sums.find((one) => one.kind === effect.kind && targetOf(one) === targetOf(effect));
      if (same) same.by += effect.by * much;
      else sums.push({ ...effect, by: effect.by * much });
    }
  }
  return sums.filter(({ by }) => Math.abs(by) >= LEAST);
}

const targetOf = (effect: DreamEffect): string => (effect.kind === 'here' ? effect.column : effect.scalar);

/** The choices that cards name; null unless every card has one. */
export function chosenOf({ cards }: ComposerSpec, chosen: readonly number[]): DreamChoice[] | null {
  const choices = cards.flatMap((card, at) => card.choices[chosen[at] ?? -1] ?? []);
  return chosen.length === cards.length && choices.length === cards.length ? choices : null;
}

/** How the evening's list of what was held names an island composed for. */
export function composedMark({ scenario }: World, island: number): number {
  return (scenario.evening?.rituals.length ?? 0) + island;
}
