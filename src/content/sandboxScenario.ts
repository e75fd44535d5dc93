/**
 * A sandbox night from the rules a person set: the same scenario file as everyone's, with the rules laid in, so that a replay of it
 * carries all there is to know. Policies act only where the model says; what a mandate has done to people over the weeks before
 * is laid into their start, as chapter 1 has it between its first night and its last.
 */
import type { NightSpec, SandboxRules, Scenario } from '../sim/scenario';
import sandbox from './scenarios/sandbox.json';

/** The islands that fall first when the flaw fires: neighbours, so that there is a front. */
const FLAW_ISLANDS = ['alder-street', 'the-cut', 'weir-side'];
const FLAW_SHARE = 0.5;
const CRISIS_PRESSURE = 1.6;

export function sandboxScenario({ sleepers, policies, flawAtMin }: SandboxRules): Scenario {
  const base = sandbox as unknown as Scenario;
  const calm = base.nights[0]!;
  const start: NightSpec['start'] = {
    ...calm.start,
    F: { mean: flawAtMin === null ? 0.12 : 0.2, sd: 0.1 },
    A: { mean: 0.8 - 0.37 * policies.mandate, sd: 0.08 },
    D: { mean: 0.15 + 0.35 * policies.mandate, sd: 0.12 },
  };
  // Won and lost as the crisis night of chapter 1 is, however the Protocol comes, and said so over the night.
  const stakes: Partial<NightSpec> = { loseAtTrapped: 0.5, loseIfLatchedAtDawn: true, goal: [{ kind: 'lift' }] };
  const crisis: Partial<NightSpec> = flawAtMin === null ? {} : { flawAtMin, flawShare: FLAW_SHARE, flawIslands: FLAW_ISLANDS };
  const night: NightSpec = { ...calm, ...stakes, ...crisis, pressure: flawAtMin === null ? 1 : CRISIS_PRESSURE, start };
  return { ...base, city: { ...base.city, sleepers }, policies, nights: [night] };
}
