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
  'end.afraid': 'in nightmare',
  'end.heldAll': 'lost of {{of}}: nearly the whole city',
  'end.heldOf': '{{trapped}} trapped, {{nightmare}} in nightmare',
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
  'end.part.nobody-lost.none': 'For people not lost (half were)',
  'end.part.sleep': 'For sleep',
  'end.part.a-say': 'For having a say',
  'end.part.time': 'For lifting it early',
  'end.part.asked-rightly': 'For asking rightly',
  'end.part.divers-home': 'For divers back home',
  'end.part.divers-home.none': 'For divers back home (none can wake)',
  'end.part.outcome': 'For the loss',
  'end.part.difficulty': 'For the difficulty',
  'helped.title': 'What would have helped',
  'helped.orders': 'An order: one right offer frees a whole house, and a diver who grounds an island lets no nightmare begin there.',
  'helped.shares': 'A diver at the Centre while Lucidity held: the way down takes {{down}} min, and a fear said there {{resolve}} resolve.',
  'helped.hold': 'Lucidity at its mark {{min}} min sooner: then all that was asked would have been there by dawn.',
  'helped.asks': 'A question before the offer: most offers were wrong, and each question rules out wants that do not fit.',
  'helped.protocol.none':
    'When the Protocol came at {{time}}, Lucidity stood at {{lucidity}} of the {{mark}} it takes, and no street had woken by itself. What wakes before then goes on without you.',
  'helped.protocol_one':
    'When the Protocol came at {{time}}, Lucidity stood at {{lucidity}} of the {{mark}} it takes, and one street had woken by itself. What wakes before then goes on without you.',
  'helped.protocol_other':
    'When the Protocol came at {{time}}, Lucidity stood at {{lucidity}} of the {{mark}} it takes, and {{count}} streets had woken by themselves. What wakes before then goes on without you.',
  'helped.fall': '{{zone}} fell first, at {{time}}: an island that is grounded or mended stands longer.',

  'end.people': 'Whom you know',
  'end.person.back': 'out of it',
  'end.person.held': 'lost',
  'end.person.afraid': 'in nightmare',
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
