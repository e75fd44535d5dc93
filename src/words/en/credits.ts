/** English, the credits. Names and terms are in ../credits.ts. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';

export const creditsWords = {
  'credits.title': 'Credits',
  'credits.back': 'Back to the title',
  'credits.game': 'The game',
  'credits.game.about':
    'Nightmare Protocol is free software under the MIT licence, by the Nightmare Protocol developers. Pictures, faces and chapters are drawn by its own code.',
  'credits.stories': 'The stories',
  'credits.stories.about':
    'Five short story outlines lie under the five chapters. Their people, places and turns are kept; every sentence in the game is written anew.',
  'credits.types': 'Typefaces',
  'credits.packages': 'Built with',
  'credits.icons': 'Icons',
  'credits.science': 'Held to',
  'credits.science.about': 'Where the model and one of these disagree, the source is right. What the story adds to them is ours.',
  'credits.science.clock': 'Sleep pressure and the clock',
  'credits.science.stages': 'Stages of a night',
  'credits.science.need': 'Chronotypes, and how much sleep one needs',
  'credits.science.lost': 'Sleep that is missed',
  'credits.science.nightmares': 'Nightmares and lucid dreams',
  'credits.science.habits': 'Habits',
  'credits.science.spread': 'How fear and courage spread',
  'credits.science.ties': 'Who knows whom',
} as const;

export const t = speak<typeof creditsWords & typeof baseWords>(creditsWords);
