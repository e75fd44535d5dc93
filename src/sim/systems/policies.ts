/** What a policy may be, and putting one in force: by the order that signs it, or by what was said of an evening. */
import { clamp } from '../../kernel/exact';
import { pullRows, setViaWeights } from '../state/tallies';
import { CYCLES, GATES, type PolicyKey, PROFILING, SHARING } from '../vocabulary';
import type { World } from '../world';

export const POLICY_RANGES: Partial<Record<PolicyKey, readonly [number, number]>> = {
  mandate: [0, 1],
  sessionHours: [0, 12],
  intensity: [0.5, 1.5],
  realitySomnos: [0, 0.5],
};
export const POLICY_CHOICES: Partial<Record<PolicyKey, readonly string[]>> = { sharing: SHARING, cycles: CYCLES, profiling: PROFILING, gate: GATES };

/** `value` of the policy's own kind; a number is clamped to its range and rounded to hundredths. */
export function setPolicyTo(world: World, policy: PolicyKey, value: number | string): void {
  const range = POLICY_RANGES[policy];
  const next = range === undefined ? value : Math.round(clamp(Number(value), range[0], range[1]) * 100) / 100;
  Object.assign(world.society.policies, { [policy]: next });
  if (policy !== 'sharing') return;
  setViaWeights(world);
  pullRows(world, 0, world.sleepers.count);
}
