/** English, the moment between the evening and the night, and between the night and the morning. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import './base';

export const transitionWords = {
  'transition.lights-out': 'Lights out. The windows go dark one by one and become stars.',
  'transition.dawn': 'Morning. The stars come home and the windows light.',
  'transition.skip': 'Any key goes on',
} as const;

export const t = speak<typeof transitionWords & typeof baseWords>(transitionWords);
