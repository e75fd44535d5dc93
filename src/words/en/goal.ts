/** English, what a night asks and how far it has come: the line over the night, the announcements, the end. */
import { speak } from '../catalogue';
import type { nightWords } from './night';
import './night';
import type { baseWords } from './base';

export const goalWords = {
  'goal.label': 'What tonight asks',
  'goal.open': 'Show all that tonight asks',
  'goal.fold': 'Fold what tonight asks',
  'goal.state.open': 'not yet',
  'goal.state.met': 'done',
  'goal.state.broken': 'failed',

  'goal.wake-island': 'Wake one street',
  'goal.wake-island.none': 'half the people of one island lucid together',
  'goal.wake-island.far': '{{zone}}: {{have}} lucid of the {{need}} it takes',
  'goal.wake-island.met': 'one street has woken',
  'goal.wake-island.broken': 'no street woke',

  'goal.visitor': 'Somebody sits with {{name}}',
  'goal.visitor.far': 'face them, or leave them till dawn',
  'goal.visitor.met': '{{name}} has seen them to the door',
  'goal.visitor.left': 'left there till dawn',

  'goal.nightmares-at-most': 'Never above {{need}} in nightmare',
  'goal.nightmares-at-most.far': '{{have}} now, {{more}} at most so far',
  'goal.nightmares-at-most.met': '{{more}} at most',
  'goal.nightmares-at-most.broken': '{{more}} at once',

  'goal.sleep-at-least': 'Mean sleep of {{need}} by dawn',
  'goal.sleep-at-least.early': 'shown from midnight on',
  'goal.sleep-at-least.earlyShut': '{{more}} min given up to shutting so far',
  'goal.sleep-at-least.far': '{{have}} so far',
  'goal.sleep-at-least.shut': '{{have}} so far, {{more}} min given up to shutting',
  'goal.sleep-at-least.met': '{{have}}',
  'goal.sleep-at-least.broken': 'only {{have}}',

  'goal.bring-back': 'Find {{find}} who are held, bring back {{need}}',
  'goal.bring-back.far': '{{more}} found, {{have}} back',
  'goal.bring-back.met': '{{more}} found, {{have}} back',
  'goal.bring-back.broken': '{{more}} found, {{have}} back',

  'goal.lift': 'Lift the Protocol when it comes',
  'goal.lift.at': 'Lift the Protocol that comes at {{time}}',
  'goal.lift.now': 'Lift the Protocol',
  'goal.lift.far': 'Lucidity at {{mark}} for {{min}} min; fears shared {{have}} of {{need}}',
  'goal.lift.before':
    'until then free houses street by street, widen bridges, ground at flood; then Lucidity at {{mark}} for {{min}} min, about {{streets}} streets, and {{need}} fears at the Centre, {{resolve}} resolve each',
  'goal.lift.met': 'it has let go',
  'goal.lift.broken': 'it holds the city till dawn',

  'goal.morning': 'To the morning',
  'goal.morning.why': 'Dawn settles the rest.',

  'goal.said': '{{what}}: {{how}}.',
  'goal.duration': '{{hours}} h {{minutes}}',
} as const;

export const t = speak<typeof goalWords & typeof nightWords & typeof baseWords>(goalWords);
