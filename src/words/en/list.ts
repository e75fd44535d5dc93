/** English, the city as a list. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { crewWords } from './crew';
import type { inspectorWords } from './inspector';
import type { nightWords } from './night';
import './inspector';

export const listWords = {
  'list.title': 'The city as a list',
  'list.zones': 'Zones',
  'list.people': 'People of {{zone}}',
  'list.filter': 'Show',
  'list.filter.all': 'everyone',
  'list.sort': 'Sort by',
  'list.sort.danger': 'danger',
  'list.sort.name': 'name',
  'list.sort.fear': 'fear',
  'list.sort.household': 'household',
  'list.zoneRow': '{{zone}}: {{nightmare}} in nightmare, {{trapped}} trapped, {{lucid}} lucid, of {{count}} in bed.',
  'list.personRow': '{{name}}, {{age}}, {{state}}, fear {{fear}}.',
  'list.nobody': 'Nobody in {{zone}} is in that state. Choose another under Show.',
  'list.island': 'Island orders',
  'list.how': 'Enter or a press chooses a row; then give an order: 1 to 6 for the chosen diver, or the desk’s beside it.',
  'list.face': 'Face: {{answer}}. {{effect}}',
  'list.times': '{{name}} ×{{count}}',
  'list.with': '{{name}}, {{zone}}',
  'list.divers': 'Divers',
  'list.beings': 'Beings',
  'list.noBeings': 'None that anybody has seen.',
} as const;

export const t = speak<typeof listWords & typeof inspectorWords & typeof crewWords & typeof nightWords & typeof baseWords>(listWords);
