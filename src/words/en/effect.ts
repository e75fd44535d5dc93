/** English, what an answer, a ritual or a policy does, as a price is read. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';

export const effectWords = {
  'effect.A': 'autonomy',
  'effect.F': 'fear',
  'effect.T': 'old hurt',
  'effect.D': 'dependence',
  'effect.W': 'tolerance',
  'effect.R': 'detachment',
  'effect.L': 'sleep debt',
  'effect.resolve': 'resolve',
  'effect.of': '{{who}} {{what}}',
  'effect.city': 'city {{what}}',
  'effect.trust': 'trust',
  'effect.pressure': 'pressure',
  'effect.connection': 'connection',
  'effect.tie': 'tie {{a}}–{{b}}',
  'effect.policy': '{{lever}}: {{value}}',
  'effect.promise': 'a promise',
  'effect.remembered': 'it will come up again',
  'effect.dives': '{{who}} dives tonight',
  'effect.benched': '{{who}} cannot dive tonight',
  'effect.up': 'up',
  'effect.down': 'down',
  'effect.policy.mandate': 'mandate',
  'effect.policy.sharing': 'sharing',
  'effect.policy.sessionHours': 'hours on the network',
  'effect.policy.cycles': 'cycles',
  'effect.policy.profiling': 'profiling',
  'effect.policy.gate': 'wake gate',
  'effect.policy.intensity': 'strength',
  'effect.policy.realitySomnos': 'waking-life dreams',
} as const;

export const t = speak<typeof effectWords & typeof baseWords>(effectWords);
