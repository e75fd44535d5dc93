/** English, the saves: the list of them, what can be done with each, and what stands in the way. */
import { speak } from '../catalogue';
import type { baseWords } from './base';
import type { keepWords } from './keep';
import type { titleWords } from './title';
import './keep';
import './title';

export const savesWords = {
  'saves.title': 'Saves',
  'saves.close': 'Close',
  'saves.about': 'The game saves itself at every turn of a chapter and through the night. The six places below are yours.',
  'saves.slot.auto': 'The chapter, saved by itself',
  'saves.slot.auto-night': 'A night, saved by itself',
  'saves.slot.quick': 'Quick save',
  'saves.slot.hand': 'Place {{number}}',
  'saves.empty': 'Empty',
  'saves.old': 'Kept by an earlier version of the game.',
  'saves.when': 'Saved {{when}}',
  'saves.facts': 'dread {{dread}}\u00a0%, lucidity {{lucidity}}\u00a0%, {{sleepers}} sleepers, {{size}}',
  'saves.size.kb': '{{count}} KB',
  'saves.size.mb': '{{count}} MB',
  'saves.open': 'Open',
  'saves.save': 'Save here',
  'saves.overwrite': 'Save over it',
  'saves.overwrite.sure': 'Yes, save over it',
  'saves.export': 'Keep as a file',
  'saves.import': 'Open a file',
  'saves.delete': 'Delete',
  'saves.delete.sure': 'Yes, delete it',
  'saves.cancel': 'No',
  'saves.takeOver': 'Save in this tab',
  'saves.goOn': 'Understood',
  'saves.done.saved': 'Saved.',
  'saves.done.deleted': 'Deleted.',
  'saves.done.imported': 'The file is in its place. It is looked at whole when you open it.',
  'saves.done.exported': 'Kept as {{name}}.',
  'saves.older': 'The newest of this place could not be read. This is the one before it.',
  'saves.opening': 'One moment.',
} as const;

export const t = speak<typeof savesWords & typeof keepWords & typeof titleWords & typeof baseWords>(savesWords);
