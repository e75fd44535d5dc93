/** What a kept night is called: what it is of, and how far it got; letters, digits and dashes, so that any disk takes it. */
import type { CityInfo } from '../session/protocol';
import type { NightState } from '../stores/nightStore';
import { tickClock } from './readings';

const MAX_PART = 32;
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_PART)
    .replace(/^-+|-+$/g, '');

export const keptName = (
  { scenario, night, seed, difficulty }: Pick<CityInfo, 'scenario' | 'night' | 'seed' | 'difficulty'>,
  { tick, outcome, result }: Pick<NightState, 'tick' | 'outcome' | 'result'>,
): string => {
  const end = outcome === 'open' ? tickClock(tick) : `${outcome.split(':')[0]}${result === null ? '' : `-${result.score}`}`;
  const parts = [scenario, `night-${night}`, seed, difficulty, end].map(plain).filter((part) => part !== '');
  return `${parts.join('-')}.dream`;
};
