/** English, between the screens of a chapter: the days that pass, what came after, what could not be done. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';
import type { nightWords } from './night';
import './night';

export const dayWords = {
  'day.opening': 'The evening comes.',
  'day.pass_one': 'One day passes.',
  'day.pass_other': '{{count}} days pass.',
  'day.pass.of': 'day {{day}} of {{count}}',
  'day.pass.about': 'People sleep and wake under what was signed. What they have learnt of their own nights stays with them.',
  'day.pass.lost': 'By the third afternoon the last of those who had not woken has sat up. Nobody had told them anything. They asked what day it was.',
  'day.pass.on': 'To the evening',
  'day.pass.inForce': 'By the next evening this is in force over the desk’s head: {{policies}}.',
  'day.pass.policy': '{{policy}}, {{value}}',
  'day.pass.mandate': 'Autonomy falls under the mandate for as long as it stands.',
  'day.after': 'What came after',
  'day.after.of': '{{chapter}}: what came after',
  'day.after.elsewhere': 'Elsewhere in the city',
  'day.after.elsewhere.about_one': 'one more person',
  'day.after.elsewhere.about_other': '{{count}} more people',
  'day.after.seen': '{{count}} of {{of}} endings seen',
  'day.after.title': 'To the title',
  'day.after.meters': 'Autonomy {{autonomy}}, connection {{connection}}',
  'day.failed': 'The next evening could not be opened.',
  'day.failed.about': 'Nothing is lost: the chapter goes on from its last save.',

  'day.refused': 'That could not be done: {{why}}',
} as const;

export const t = speak<typeof dayWords & typeof nightWords & typeof baseWords>(dayWords);
