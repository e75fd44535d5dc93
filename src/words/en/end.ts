/** English, the end of a night and beginning it again. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { nightWords } from './night';
import './night';

export const endWords = {
  'end.label': 'How the night ended',
  'end.won': 'The night is kept',
  'end.lost': 'The night is lost',
  'end.over': 'Morning',
  'end.score': 'Score',
  'end.back': 'brought back',
  'end.lostCount': 'lost',
  'end.again': 'Sleep this night again',
  'end.another': 'Another seed',
  'end.look': 'Look around',
  'end.title': 'Back to the title',
  'end.facts': '{{night}}, {{difficulty}}, seed {{seed}}',
  'end.show': 'How it ended',

  'restart.confirm': 'Press R again to start this night from 22:00.',

  'head.difficulty.gentle': 'gentle',
  'head.difficulty.normal': 'normal',
  'head.difficulty.hard': 'hard',
  'head.difficulty.nightmare': 'nightmare',
} as const;

export const t = speak<typeof endWords & typeof nightWords & typeof baseWords>(endWords);
