/** English, the policies of a city and the places of each, from the loosest hold on the sleepers to the tightest: one word each, wherever they are read. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';

export const policyWords = {
  'policy.mandate': 'Mandate',
  'policy.sharing': 'Sharing',
  'policy.sessionHours': 'Length',
  'policy.cycles': 'Cycles',
  'policy.profiling': 'Profiling',
  'policy.gate': 'Gate',
  'policy.intensity': 'Strength',
  'policy.realitySomnos': 'Waking-life dreams',
  'policy.mandate.0': 'Opt-in',
  'policy.mandate.1': 'Opt-out',
  'policy.mandate.2': 'By street',
  'policy.mandate.3': 'Everyone',
  'policy.sharing.0': 'Own dream',
  'policy.sharing.1': 'Household',
  'policy.sharing.2': 'Zone',
  'policy.sharing.3': 'Whole city',
  'policy.sessionHours.0': '7 h',
  'policy.sessionHours.1': '8 h',
  'policy.sessionHours.2': '9 h',
  'policy.sessionHours.3': '10 h',
  'policy.cycles.0': 'Their own',
  'policy.cycles.1': 'One for all',
  'policy.profiling.0': 'None',
  'policy.profiling.1': 'Light',
  'policy.profiling.2': 'Deep',
  'policy.gate.0': 'Early',
  'policy.gate.1': 'Late',
  'policy.intensity.0': 'Faint',
  'policy.intensity.1': 'Tender',
  'policy.intensity.2': 'Usual',
  'policy.intensity.3': 'Strong',
} as const;

export const t = speak<typeof policyWords & typeof baseWords>(policyWords);
