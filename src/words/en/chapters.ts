/** English, the five chapters: one is there, four are announced. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { titleWords } from './title';
import './title';

export const chaptersWords = {
  'chapters.title': 'Chapters',
  'chapters.back': 'Back to the title',
  'chapters.number': 'Chapter {{number}}',
  'chapters.locked': 'Not built yet: announced here, not playable in this version.',
  'chapters.begin': 'Begin chapter 1',
  'chapters.begin.about': 'Four evenings, four nights, four mornings: 40 to 70 min',
  'chapters.anew': 'Begin again',
  'chapters.endings': 'Endings',
  'chapters.ending.unseen': 'not reached yet',
  'chapters.nights': 'Or one night of it by itself, without the story',
  'chapters.night.1': 'Lights Out',
  'chapters.night.1.about': 'Can you read someone?',
  'chapters.night.2': 'Mandatory',
  'chapters.night.2.about': 'What do you shut?',
  'chapters.night.3': 'Faceless',
  'chapters.night.3.about': 'Who is calm for the wrong reason?',
  'chapters.night.4': 'The Nightmare Protocol',
  'chapters.night.4.about': 'Where do you start the gold?',

  'chapter.1': 'The Nightmare Protocol',
  'chapter.1.about':
    'A city puts its sleep on one network. By the second night everybody has to be on it; on the fourth a flaw is waiting at a quarter past two.',
  'chapter.1.people': 'Clara, sleep therapist; Ethan, dream architect; Aiko, a child; Lena, her mother',
  'chapter.1.picture': 'Islands of sleepers round a dark whirl. Gold has begun on one of them and reaches its neighbours.',
  'chapter.2': 'The Sleepless',
  'chapter.2.about': 'Zara may watch a city’s sleep and advise, and do nothing else. Then a quarter unplugs itself, and Marco does not come back.',
  'chapter.2.people':
    'Zara, sleep technician; Marco, who goes too deep; Elara, who keeps the old rituals; Ray, who built the algorithm; Jasper of the Sleepless',
  'chapter.2.picture': 'Rows of hypnograms on a console, one of them unlogged. Beside them a quarter without lights, and one candle.',
  'chapter.3': 'SomnoTech',
  'chapter.3.about': 'Investors want more synced hours each night. Juno has to show on a chart what people’s days are made of to get them.',
  'chapter.3.people': 'Juno, sleep therapist; Leo, her brother; Mara, their mother, who does not sleep; their father, engineer at SomnoTech',
  'chapter.3.picture': 'The same half-hour, looped, with a jag at the same place each time, over a chart whose two lines part.',
  'chapter.4': 'Rogue Code',
  'chapter.4.about': 'Rhea writes a boy a dream out of the stories he likes best. What he dreams is not what she wrote.',
  'chapter.4.people': 'Leo, a boy; Rhea, sleep designer; Sam, his father; Amara, engineer',
  'chapter.4.picture': 'A maze of rooms. A gold thread goes from the bed towards the middle; dark boys stand in the dead ends.',
  'chapter.5': 'Reality Somnos',
  'chapter.5.about': 'Week by week a city cares less for its days. Jamie has to find out why, and defend the answer with the evidence she has.',
  'chapter.5.people': 'Jamie, an Adjuster; Mae, a mother alone; Eli, her son; Dr Felix Lorne',
  'chapter.5.picture': 'Weeks as rows of windows, fewer of them lit each week, and beside each row a measure with its doubt.',
} as const;

export const t = speak<typeof chaptersWords & typeof titleWords & typeof baseWords>(chaptersWords);
