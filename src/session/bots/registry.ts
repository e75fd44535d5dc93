/** The bots by the name the command line knows them by; each is made for a run's seed. */
import type { Bot } from './bot';
import { passiveBot } from './passive';
import { randomBot } from './random';

export const BOTS: Readonly<Record<string, (seed: string) => Bot>> = { passive: passiveBot, random: randomBot };
