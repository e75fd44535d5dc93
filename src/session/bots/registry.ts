/** The bots by the name the command line knows them by; each is made for a run's seed. */
import { Stream } from '../../kernel/rng';
import type { Bot } from './bot';
import { carefulBot, VERBS } from './careful';
import { withEvenings } from './evenings';
import { greedyBot } from './greedy';
import { closeAllBot, dimAllBot, groundOnlyBot, HABITS } from './habits';
import { passiveBot } from './passive';
import { randomBot } from './random';

type Maker = (seed: string) => Bot;

export const BOTS: Readonly<Record<string, Maker>> = {
  passive: passiveBot,
  random: (seed) => withEvenings(randomBot(seed), 'any', Stream.named(`bot:${seed}`, 'evenings')),
  greedy: greedyBot,
  careful: (seed) => withEvenings(carefulBot(seed), 'thoughtful', Stream.named(`bot:${seed}`, 'evenings')),
  'dim-all': dimAllBot,
  'close-all': closeAllBot,
  'ground-only': groundOnlyBot,
};

/** The careful player less one verb, or with one habit more: what the balance report measures. */
export const VARIANTS: Readonly<Record<string, Maker>> = Object.fromEntries([
  ...VERBS.map((verb): [string, Maker] => [`careful-without-${verb}`, (seed) => carefulBot(seed, { without: [verb] })]),
  ...HABITS.map((habit): [string, Maker] => [`careful-with-${habit}`, (seed) => carefulBot(seed, { habits: [habit] })]),
]);

/** A bot or a variant; null when there is none of that name. */
export function botNamed(name: string): Maker | null {
  return Object.hasOwn(BOTS, name) ? BOTS[name]! : Object.hasOwn(VARIANTS, name) ? VARIANTS[name]! : null;
}
