/** What ended a night, in one sentence. */
import type { NightEnding, NightResult } from '../session/protocol';
import { type NightEnd, nightEnding, type StreetsAwake } from '../words/journal';
import { tickClock } from './readings';

const told = (ending: NightEnding): NightEnd => ('tick' in ending ? { ...ending, clock: tickClock(ending.tick) } : ending);

export const nightEnded = ({ ending }: NightResult, woke?: StreetsAwake): string => nightEnding(told(ending), woke);
