/** English, what is forecast while the night stands still: chances among futures, never what will happen. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { nightWords } from './night';
import './night';

export const forecastWords = {
  'forecast.title': 'An hour ahead',
  'forecast.fall': '{{zone}} falls within {{min}} min',
  'forecast.afraid': 'In nightmare in {{zone}} at {{time}}',
  'forecast.person': '{{name}} in nightmare at {{time}}',
  'forecast.lost': 'The city is lost by {{time}}',
  'forecast.holds': 'The city holds until {{time}}',
  'forecast.lucidMark': 'Lucidity reaches {{mark}} by {{time}}',

  'forecast.if.go': 'if {{name}} goes to {{target}}',
  'forecast.if.ground': 'if {{name}} grounds {{target}}',
  'forecast.if.ask': 'if {{name}} asks {{target}}',
  'forecast.if.weave.widen': 'if {{name}} widens {{target}}',
  'forecast.if.weave.narrow': 'if {{name}} narrows {{target}}',
  'forecast.if.weave.close': 'if {{name}} closes {{target}}',
  'forecast.if.weave.open': 'if {{name}} opens {{target}}',
  'forecast.if.weave.mend': 'if {{name}} mends {{target}}',
  'forecast.if.face': 'if {{name}} faces {{target}}',
  'forecast.if.signature': 'if {{name}} uses {{verb}} at {{target}}',
  'forecast.if.share': 'if {{name}} shares a fear here',
  'forecast.if.rescue': 'if {{name}} brings back {{target}}',
  'forecast.if.cancel': 'without that step of {{name}}’s plan',
  'forecast.if.reorder': 'in that order of {{name}}’s plan',
  'forecast.if.wake-household': 'if you wake the household',
  'forecast.if.isolate-bridge': 'if you isolate the bridge',
  'forecast.if.dim-island': 'if you dim {{target}}',
  'forecast.if.listen': 'if you listen to {{target}}',
  'forecast.if.choose': 'if this is said',
  'forecast.if.hold-ritual': 'if this is held',
  'forecast.if.appoint': 'if they dive',
  'forecast.if.compose': 'with the dream composed for {{target}}',
  'forecast.if.read-files': 'with the files on {{target}} read',
  'forecast.if.set-policy': 'if you change the policy',
  'forecast.asPlanned': 'as it is planned now',
  'forecast.newPlan': 'with the new plan',

  'forecast.noDifferent': 'no clear difference {{condition}}',

  'forecast.played_one': 'The next hour, played once',
  'forecast.played_other': 'The next hour, played {{count}} times',
  'forecast.none': 'in none of {{count}}',
  'forecast.some': 'in {{hits}} of {{count}}',
  'forecast.all': 'in all {{count}}',
  'forecast.not': '{{counted}}, not {{other}}',
  'forecast.soFar': '{{counted}} so far',
  'forecast.range': '{{counted}} ({{lo}}–{{hi}} %)',
  'forecast.people': 'mostly {{lo}} to {{hi}} people',
  'forecast.peopleNone': 'almost always nobody',
  'forecast.peopleSure_one': 'mostly {{count}} person',
  'forecast.peopleSure_other': 'mostly {{count}} people',
  'forecast.city': 'The city: lost {{lost}}; Lucidity {{mark}} {{lucid}}.',
  'forecast.hour': 'By the end of the hour: {{now}} %',
  'forecast.hourCompared': 'By the end of the hour: {{instead}} %, not {{now}}',
  'forecast.andFalls_one': '{{zone}} may fall too.',
  'forecast.andFalls_other': '{{zone}} and {{more}} more may fall too.',

  'forecast.working': 'Looking an hour ahead.',
  'forecast.working.plan': 'The plan changed. Looking again.',
  'forecast.working.time': 'Time has moved on. Looking again.',
  'forecast.weighing': 'Weighing it: {{condition}}.',
  'forecast.refused': 'Not {{condition}}: {{why}}',
  'forecast.lost.worker': 'The forecast has stopped. The night is not touched by it.',
  'forecast.again': 'Look ahead again',

  'forecast.say.holds': '{{heading}} in all {{count}} futures.',
  'forecast.say.chance': '{{heading}} in {{now}} % of {{count}} futures.',
  'forecast.say.compared': '{{heading}} in {{now}} % of {{count}} futures, in {{instead}} % {{condition}}.',
  'forecast.say.unclear': '{{said}} That is no clear difference.',
  'forecast.say.people': '{{heading}}: {{now}} people in the middle of {{count}} futures.',
  'forecast.say.peopleCompared': '{{heading}}: {{now}} people in the middle of {{count}} futures, {{instead}} {{condition}}.',
} as const;

export const t = speak<typeof forecastWords & typeof nightWords & typeof baseWords>(forecastWords);
