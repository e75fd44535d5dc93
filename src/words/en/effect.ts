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
  'effect.full': '{{who}} resolve: already full',
  'effect.noDive': '{{who}} does not dive: no resolve to gain',
  'effect.of': '{{who}} {{what}}',
  'effect.city': 'city {{what}}',
  'effect.trust': 'trust',
  'effect.pressure': 'pressure',
  'effect.connection': 'connection',
  'effect.tie': 'tie {{a}}–{{b}}',
  'effect.policy': '{{lever}}: {{value}}',
  'effect.promise': 'a promise',
  'effect.promise.be_there': 'to be at the foot of the stairs',
  'effect.promise.good_company': 'that the dream is good company',
  'effect.promise.keep_the_line': 'to use her figures when they are needed',
  'effect.promise.not_alone_in_there': 'that she will not be alone in there',
  'effect.promise.nothing_to_tell': 'that there is nothing to tell',
  'effect.promise.room_is_safe': 'that the room is safe',
  'effect.promise.said_safe': 'that it is safe',
  'effect.promise.say_it_tomorrow': 'to say it to Aiko in daylight',
  'effect.promise.the_door_is_his': 'that the door is his to answer for',
  'effect.promise.trial_is_fine': 'that nine nights are a good sample',
  'effect.promise.two_hundred_notes': 'two hundred notes and no more',
  'effect.promise.ward_is_asleep': 'that the ward is asleep',
  'effect.needs': 'not as things are',
  'effect.needs.line_kept': 'needs Priya’s figures in your pocket',
  'effect.remembered': 'it will come up again',
  'effect.dives': '{{who}} dives tonight',
  'effect.benched': '{{who}} cannot dive tonight',
  'effect.up': 'up',
  'effect.down': 'down',
} as const;

export const t = speak<typeof effectWords & typeof baseWords>(effectWords);
