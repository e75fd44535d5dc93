/** English, the sheet of keys and settings. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { nightWords } from './night';
import './night';

export const helpWords = {
  'help.title': 'Keys',
  'help.close': 'Close',
  'help.space': 'Pause, or go on',
  'help.speeds': 'Slower, and faster: 1×, 2×, 4×',
  'help.next': 'To the next event',
  'help.morning': 'To the morning, where only dawn is left to come',
  'help.list': 'The city as a list, and back',
  'help.arrows': 'On the map: move it. In a list: row by row, and between zones and people',
  'help.zoom': 'Closer, and further off',
  'help.enter': 'Select',
  'help.inspector': 'To the inspector',
  'help.escape': 'Back by one',
  'help.tab': 'From control to control',
  'help.restart': 'Pressed twice: this night again from 22:00',
  'help.undo': 'Take back the last order that has not acted',
  'help.save': 'Save this night here',
  'help.load': 'Back to the saved night',
  'help.mute': 'Sound off, or on',
  'help.help': 'This sheet',
  'help.settings': 'Settings',
  'help.motion': 'Reduced motion',
  'help.quality': 'Simpler picture',
  'help.allSettings': 'All settings',

  'key.enter': 'Enter',
  'key.escape': 'Esc',
  'key.tab': 'Tab',
  'key.arrows': 'Arrows',
  'key.shift': 'Shift {{key}}',

  'help.verbs': 'With a diver chosen: Go, Ground, Ask, Weave, Face and what only they can do',
  'help.divers': 'The next diver',
} as const;

export const t = speak<typeof helpWords & typeof nightWords & typeof baseWords>(helpWords);
