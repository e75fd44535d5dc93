/**
 * Set a policy. Where a scenario has evenings it is signed in one, and takes an hour of it; elsewhere at any time. Numbers are given in hundredths, so that an order is the same in JSON, in a replay's bytes and in a link.
 * Choices are given by name.
 */
import { clamp } from '../../kernel/exact';
import { POLICY_CHOICES, POLICY_RANGES, setPolicyTo } from '../systems/policies';
import { isEvening } from '../systems/story';
import { POLICY_KEYS, type PolicyKey, PROFILING } from '../vocabulary';
import type { World } from '../world';
import { type Command, hasExactly, OK, type OrderOf, refuse } from './command';
import { checkHours, spendHours } from './evening';

type SetPolicy = OrderOf<'set-policy'>;

function build(policy: unknown, value: unknown): SetPolicy | null {
  const key = POLICY_KEYS.find((name) => name === policy);
  if (!key) return null;
  const choices = POLICY_CHOICES[key];
  if (choices) return typeof value === 'string' && choices.includes(value) ? ({ kind: 'set-policy', policy: key, value } as SetPolicy) : null;
  const whole = typeof value === 'number' && Number.isFinite(value) && value >= 0 && Math.round(value * 100) / 100 === value;
  return whole ? ({ kind: 'set-policy', policy: key, value: value + 0 } as SetPolicy) : null;
}

/** How deeply people are read may be changed while they sleep; they feel it at once. */
function isReadNow(world: World, policy: PolicyKey): boolean {
  return policy === 'profiling' && world.society.playing && !isEvening(world);
}

/** The lowest mandate the council signs tonight: the last one a night named. Where there are no evenings nobody asks it. */
function mandateFloor({ scenario, society }: World): number {
  if (scenario.evening === undefined) return 0;
  return scenario.nights.slice(0, society.night).findLast(({ mandateAtLeast }) => mandateAtLeast !== undefined)?.mandateAtLeast ?? 0;
}

/** What the council, or the company, makes of it. */
function pressureOf({ scenario, society }: World, policy: PolicyKey, value: number | string): number {
  const choices = POLICY_CHOICES[policy];
  const place = (of: number | string): number => (choices ? choices.indexOf(String(of)) : Number(of));
  return (scenario.evening?.policyPressure[policy] ?? 0) * (place(value) - place(society.policies[policy]));
}

function hoursFor(world: World, policy: PolicyKey): number {
  return isReadNow(world, policy) ? 0 : (world.scenario.evening?.policyHours ?? 0);
}

export const setPolicy: Command<'set-policy'> = {
  kind: 'set-policy',
  parse: (value) => (hasExactly(value, ['policy', 'value']) ? build(value.policy, value.value) : null),
  check(world, { policy, value }) {
    const range = POLICY_RANGES[policy];
    if (range && !((value as number) >= range[0] && (value as number) <= range[1])) return refuse('out-of-range');
    if (policy === 'mandate' && (value as number) < mandateFloor(world)) return refuse('council-refuses');
    if (world.society.policies[policy] === value) return refuse('no-change');
    return isReadNow(world, policy) ? OK : checkHours(world, hoursFor(world, policy));
  },
  apply(world: World, { policy, value }) {
    const { society, sleepers, params } = world;
    if (society.playing && policy === 'profiling' && PROFILING.indexOf(value) > PROFILING.indexOf(society.policies.profiling)) {
      for (let i = 0; i < sleepers.count; i++) sleepers.A[i] = Math.max(0, sleepers.A[i]! - params.profilingFelt);
    }
    spendHours(world, hoursFor(world, policy));
    if (isEvening(world)) society.pressure = clamp(society.pressure + pressureOf(world, policy, value), 0, 1);
    setPolicyTo(world, policy, value);
  },
  encode({ policy, value }) {
    const choices = POLICY_CHOICES[policy];
    return [POLICY_KEYS.indexOf(policy), choices ? choices.indexOf(value as string) : Math.round((value as number) * 100)];
  },
  decode([index, coded, ...rest]) {
    const policy = POLICY_KEYS[index ?? -1];
    if (!policy || coded === undefined || rest.length > 0) return null;
    const choices = POLICY_CHOICES[policy];
    return build(policy, choices ? choices[coded] : coded / 100);
  },
};
