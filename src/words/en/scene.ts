/** English, a scene: what stands around the dialogue. The dialogue is the story's own. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';
import type { effectWords } from './effect';
import './effect';

export const sceneWords = {
  'scene.hoursLeft': 'hours left',
  'scene.hoursLeftLong_one': '{{count}} hour left this evening',
  'scene.hoursLeftLong_other': '{{count}} hours left this evening',
  'scene.dialogue': 'What is said',
  'scene.answers': '{{name}} answers',
  'scene.last': 'One thing is left to do',
  'scene.answers.price': 'not all take as long',
  'scene.answers.free': 'no hour',
  'scene.answers.all_one': '{{count}} hour, whichever',
  'scene.answers.all_other': '{{count}} hours, whichever',
  'scene.price_one': '{{count}} hour',
  'scene.price_other': '{{count}} hours',
  'scene.price.none': 'no hours',
  'scene.short': '{{left}} left',
  'scene.more': 'Read on',
  'scene.leave': 'Back to the city',
  'scene.goOn': 'Go on',
  'scene.portrait': 'Portrait of {{name}}',
  'scene.price': 'Price',
} as const;

export const t = speak<typeof sceneWords & typeof effectWords & typeof baseWords>(sceneWords);
