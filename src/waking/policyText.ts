/** A policy and its places in words: the same wherever they are read, at dusk, in an order, as an answer's price, in a city of one's own. */
import type { PolicyKey } from '../sim/vocabulary';
import { t } from '../words/en/policy';
import { LEVER_VALUES, LEVERS, type LeverKey, type LeverValue, placeOf } from './evening';

/** The places of every lever have words of their own; there are at most four. */
type Place = 0 | 1 | 2 | 3;
const WORDS = {
  mandate: (at: Place) => t(`policy.mandate.${at}`),
  sharing: (at: Place) => t(`policy.sharing.${at}`),
  sessionHours: (at: Place) => t(`policy.sessionHours.${at}`),
  cycles: (at: Place) => t(`policy.cycles.${at === 0 ? 0 : 1}`),
  profiling: (at: Place) => t(`policy.profiling.${at === 3 ? 2 : at}`),
  gate: (at: Place) => t(`policy.gate.${at === 0 ? 0 : 1}`),
  intensity: (at: Place) => t(`policy.intensity.${at}`),
} satisfies Record<LeverKey, (at: Place) => string>;

export const policyName = (policy: PolicyKey): string => t(`policy.${policy}`);
export const leverPlaceText = (lever: LeverKey, value: LeverValue): string => WORDS[lever](placeOf(lever, value) as Place);
export const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const isLever = (policy: PolicyKey): policy is LeverKey => (LEVERS as readonly PolicyKey[]).includes(policy);
/** A value as a story writes it, in a sentence. */
export const policyValueText = (policy: PolicyKey, value: string): string => {
  if (!isLever(policy)) return value;
  return inSentence(leverPlaceText(policy, typeof LEVER_VALUES[policy][0] === 'number' ? Number(value) : value));
};
