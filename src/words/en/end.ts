/** English, the end of a night and beginning it again. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { nightWords } from './night';
import './night';

export const endWords = {
  'end.won': 'The night is kept',
  'end.lost': 'The night is lost',
  'end.open': 'Morning',
  'end.figures': 'The night in figures',
  'end.back': 'brought back',
  'end.held': 'lost',
  'end.heldAll': 'lost of {{of}}: nearly the whole city',
  'end.fallen_one': 'island fell',
  'end.fallen_other': 'islands fell',
  'end.asks': 'asked rightly',
  'end.asksOf': '{{right}} of {{all}}',
  'end.score': 'score',
  'end.parts': 'What the score is made of',
  'end.partsOf': 'Score: {{points}}',
  'end.points_one': '{{count}} point',
  'end.points_other': '{{count}} points',
  'end.pointsOff_one': '−{{count}} point',
  'end.pointsOff_other': '−{{count}} points',
  'end.noOrder': 'No order was given tonight.',
  'end.part.brought-back': 'For people brought back',
  'end.part.nobody-lost': 'For people not lost',
  'end.part.sleep': 'For sleep',
  'end.part.a-say': 'For having a say',
  'end.part.time': 'For lifting it early',
  'end.part.asked-rightly': 'For asking rightly',
  'end.part.divers-home': 'For divers back home',
  'end.part.outcome': 'For the loss',
  'end.part.difficulty': 'For the difficulty',
  'end.people': 'Whom you know',
  'end.person.back': 'out of it',
  'end.person.held': 'lost',
  'end.morePeople': 'and {{count}} more',
  'end.dawn': 'To the dawn',
  'end.again': 'Sleep this night again',
  'end.another': 'Another seed',
  'end.look': 'Look around',
  'end.stands': 'The night stands at {{time}}. Press play to see the rest of it.',
  'end.title': 'Back to the title',
  'end.facts': '{{night}}, {{difficulty}}, seed {{seed}}',
  'end.show': 'How it ended',

  'restart.confirm': 'Press R again to start this night from 22:00.',
} as const;

export const t = speak<typeof endWords & typeof nightWords & typeof baseWords>(endWords);
