/**
 * Set a policy. Numbers are given in hundredths, so that an order is the same in JSON, in a replay's bytes and in a link.
 * Choices are given by name.
 */
import { pullRows, setViaWeights } from '../state/tallies';
import { CYCLES, GATES, POLICY_KEYS, type PolicyKey, PROFILING, SHARING } from '../vocabulary';
import type { World } from '../world';
import { type Command, hasExactly, OK, type OrderOf, refuse } from './command';

type SetPolicy = OrderOf<'set-policy'>;

const RANGES: Partial<Record<PolicyKey, readonly [number, number]>> = {
  mandate: [0, 1],
  sessionHours: [0, 12],
  intensity: [0.5, 1.5],
  realitySomnos: [0, 0.5],
};
const CHOICES: Partial<Record<PolicyKey, readonly string[]>> = { sharing: SHARING, cycles: CYCLES, profiling: PROFILING, gate: GATES };

function build(policy: unknown, value: unknown): SetPolicy | null {
  const key = POLICY_KEYS.find((name) => name === policy);
  if (!key) return null;
  const choices = CHOICES[key];
  if (choices) return typeof value === 'string' && choices.includes(value) ? ({ kind: 'set-policy', policy: key, value } as SetPolicy) : null;
  const whole = typeof value === 'number' && Number.isFinite(value) && value >= 0 && Math.round(value * 100) / 100 === value;
  return whole ? ({ kind: 'set-policy', policy: key, value: value + 0 } as SetPolicy) : null;
}

export const setPolicy: Command<'set-policy'> = {
  kind: 'set-policy',
  parse: (value) => (hasExactly(value, ['policy', 'value']) ? build(value.policy, value.value) : null),
  check({ society }, { policy, value }) {
    const range = RANGES[policy];
    if (range && !((value as number) >= range[0] && (value as number) <= range[1])) return refuse('out-of-range');
    return society.policies[policy] === value ? refuse('no-change') : OK;
  },
  apply(world: World, { policy, value }) {
    const { society, sleepers, params } = world;
    if (society.playing && policy === 'profiling' && PROFILING.indexOf(value) > PROFILING.indexOf(society.policies.profiling)) {
      for (let i = 0; i < sleepers.count; i++) sleepers.A[i] = Math.max(0, sleepers.A[i]! - params.profilingFelt);
    }
    Object.assign(society.policies, { [policy]: value });
    if (policy !== 'sharing') return;
    setViaWeights(world);
    pullRows(world, 0, world.sleepers.count);
  },
  encode({ policy, value }) {
    const choices = CHOICES[policy];
    return [POLICY_KEYS.indexOf(policy), choices ? choices.indexOf(value as string) : Math.round((value as number) * 100)];
  },
  decode([index, coded, ...rest]) {
    const policy = POLICY_KEYS[index ?? -1];
    if (!policy || coded === undefined || rest.length > 0) return null;
    const choices = CHOICES[policy];
    return build(policy, choices ? choices[coded] : coded / 100);
  },
};
