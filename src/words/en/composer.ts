/** English, an hour for one island: the dream composer and the clinic's files. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { duskWords } from './dusk';
import type { effectWords } from './effect';
import './dusk';
import type { mindWords } from './mind';
import './mind';

export const composerWords = {
  'compose.title': 'Compose a dream',
  'compose.about': 'Five cards make what one island dreams tonight.',
  'compose.close': 'Close',
  'compose.island': 'Island',
  'compose.whom': '{{people}} people in {{homes}} homes dream it.',
  'compose.does': 'What it does',
  'compose.nothing': 'These cards cancel out: it changes nothing.',
  'compose.stakes': 'Who gains, who pays',
  'compose.later': 'What it costs later',
  'compose.sign': 'Compose for {{zone}}',
  'compose.done': 'Composed for {{zone}}. Undo takes it back, with the hour, until lights out.',
  'compose.free': 'Nothing is spent until you compose. It can be undone until lights out.',
  'compose.short': 'It takes {{price}}, and fewer are left.',
  'compose.parameter': '{{name}} {{by}}',
  'compose.intensity': 'Strength',
  'compose.openness': 'Openness',
  'compose.novelty': 'Novelty',
  'compose.tenderness': 'Tenderness',
  'compose.gain.company': 'what is missed by day',
  'compose.gain.council': 'pressure',
  'compose.gain.clinic': 'fear, old hurt and lost sleep',
  'compose.later.binds': 'Whoever dreams this in {{zone}} is a little sooner in bed tomorrow, and a little harder to wake out of it.',
  'compose.later.tires': 'They wake in {{zone}} as if they had walked all night. It takes more than one night to sleep that off.',
  'compose.later.frightens': 'What is open to the neighbours is open to what they fear. {{zone}} goes to bed with more of it.',
  'compose.later.unpaid': 'A quiet night in {{zone}} earns SleepSync nothing. The council hears of it from them first.',
  'compose.later.little': 'Little that anybody in {{zone}} will notice.',

  'files.title': 'The clinic’s files',
  'files.about': 'An hour with what the people of one island have told the clinic.',
  'files.does': 'What it does',
  'files.effect': 'Tonight one question is enough to Ask anybody in {{zone}}, in place of three. The thread of the fears there is known.',
  'files.whom': 'The files of the most afraid of {{people}} people are read by name.',
  'files.gains': 'Whoever dives there gains two questions at every door. Nobody else is moved by it.',
  'files.later': 'It costs the hour, and nothing after. It is forgotten by tomorrow evening.',
  'files.sign': 'Read on {{zone}}',
  'files.free': 'Nothing is spent until you read. It can be undone until lights out.',
  'files.done': 'Read for tonight. Undo takes it back, with the hour, until lights out.',
  'files.thread_one': 'The thread: {{fear}}. One person came with it, of {{seen}} with a fear written down.',
  'files.thread_other': 'The thread: {{fear}}. {{count}} people came with it, of {{seen}} with a fear written down.',
  'files.threadNone': 'Nobody here has come with a fear.',
  'files.afraid.badly': 'Badly afraid of {{fear}}.',
  'files.afraid.afraid': 'Afraid of {{fear}}.',
  'files.afraid.uneasy': 'Uneasy about {{fear}}.',
  'files.afraid.calm': 'Calm. No fear is written down.',
  'files.alone': 'Lives alone.',
  'files.home': 'Lives with {{who}}.',
  'files.ties_one': 'Tied to {{count}} person.',
  'files.ties_other': 'Tied to {{count}} people.',
  'files.closest': 'Of those elsewhere, {{who}} is the most afraid.',
} as const;

export const t = speak<typeof composerWords & typeof mindWords & typeof duskWords & typeof effectWords & typeof baseWords>(composerWords);
