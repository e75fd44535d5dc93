/**
 * English, what people are afraid of and what they want: one wording each, at night, at dawn and in the clinic's files. A want is what
 * somebody wants (“to go home”); an offer is the same as it is held out to them (“the way home”).
 */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';

export const mindWords = {
  'fear.abandonment': 'abandonment',
  'fear.failure': 'failure',
  'fear.losing-control': 'losing control',
  'fear.being-unseen': 'being unseen',
  'fear.losing-someone': 'losing someone',
  'fear.the-dark-unfinished': 'the dark unfinished',
  'fear.being-replaced': 'being replaced',
  'fear.the-body': 'the body',

  'want.rest': 'rest',
  'want.company': 'company',
  'want.solitude': 'solitude',
  'want.play': 'play',
  'want.forgiveness': 'forgiveness',
  'want.to-be-heard': 'to be heard',
  'want.to-make-something': 'to make something',
  'want.to-go-home': 'to go home',

  'offer.rest': 'rest',
  'offer.company': 'company',
  'offer.solitude': 'solitude',
  'offer.play': 'a game',
  'offer.forgiveness': 'forgiveness',
  'offer.to-be-heard': 'a listener',
  'offer.to-make-something': 'something to make',
  'offer.to-go-home': 'the way home',
} as const;

export const t = speak<typeof mindWords & typeof baseWords>(mindWords);
