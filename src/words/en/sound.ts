/** English, captions of what is heard: the sound first, then what it stands for where the screen does not say it. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';

export const soundWords = {
  'heard.order': 'Two soft notes, rising: order given',
  'heard.refused': 'Two knocks: not possible now',
  'heard.right': 'Bells, rising: the right answer',
  'heard.wrong': 'Two low notes, falling: it did not help',
  'heard.fall': 'A deep fall, then rubble: an island is gone',
  'heard.latch': 'Silence. Then one low toll: the Protocol has latched',
  'heard.met': 'A breath drawn in, and an open chord: somebody faced it',
  'heard.flood': 'Water rising: the tide turns to flood',
  'heard.ebb': 'Water drawing away: the tide turns to ebb',
  'heard.dawn': 'Two morning bells',
  'heard.tipped': 'Bells, rising: an island wakes itself',
  'heard.lifted': 'Bells from street to street: the Protocol is lifted',
  'heard.dusk': 'A soft piano in the next room',
  'heard.calm': 'A low open chord; the city breathes',
  'heard.dread': 'Low half-tones and a heartbeat',
  'heard.protocol': 'Everything falls and never arrives',
  'heard.gold': 'A bright chord with small bells',
} as const;

export const t = speak<typeof soundWords & typeof baseWords>(soundWords);
