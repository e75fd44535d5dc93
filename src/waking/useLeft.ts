/**
 * What was left off, as the first things of the title's list: the newest save; or, once a chapter is over, its ending to be read again and
 * the chapter to be played anew. A save of before the end is then still among the saves, and is not what one goes on with.
 */
import { useEffect, useState } from 'react';
import type { SaveEntry, SaveFacts } from '../session/keepingProtocol';
import { t } from '../words/en/title';
import { keptDifficulty } from './components/Difficulty';
import type { Doors, NightAsked } from './doors';
import { DEFAULT_SOURCE, readAsked } from './runSource';
import { placeText } from './saveText';
import type { TitleEntry } from './screens/TitleScreen';
import { freshSeed } from './seeds';

type Left = SaveEntry & { facts: SaveFacts };
/** The newest that can be gone on with or read again. `kind`: only what was come to in this way. */
export const newestLeft = (saves: readonly SaveEntry[], kind?: NightAsked['kind']): Left | null => {
  const isLeft = (save: SaveEntry): save is Left => {
    const asked = readAsked(save.facts);
    return asked !== null && (kind === undefined || asked.kind === kind);
  };
  return saves.find(isLeft) ?? null;
};

export const chapterAnew = (): NightAsked => ({ kind: 'campaign', source: { ...DEFAULT_SOURCE, seed: freshSeed(), difficulty: keptDifficulty() } });

export const useLeft = (
  doors: Doors,
  onOpen: (asked: NightAsked, save?: Uint8Array) => void,
  isShown: boolean,
  kind?: NightAsked['kind'],
): readonly TitleEntry[] => {
  const [left, setLeft] = useState<Left | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    let isGone = false;
    const look = async (): Promise<void> => {
      const listed = await (await doors.shelf()).list();
      if (!isGone) setLeft(listed.ok ? newestLeft(listed.saves, kind) : null);
    };
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [doors, isShown, kind]);
  const asked = readAsked(left?.facts);
  if (left === null || asked === null) return [];
  const goOn = async (): Promise<void> => {
    const read = await (await doors.shelf()).read(left.slot);
    if (read.ok) onOpen(asked, read.bytes);
    else setFailed(true);
  };
  const onPress = (): void => void goOn().catch(() => setFailed(true));
  const noteOf = (note: string): string => (failed ? t('title.left.failed') : note);
  const { place, ending } = left.facts;
  if (place !== 'after') return [{ id: 'left', name: t('title.left'), note: noteOf(placeText(left.facts)), onPress }];
  const name = ending === undefined ? t('title.ended.some') : t(`ending.${ending}`);
  return [
    { id: 'ended', name, label: t('title.ended'), note: noteOf(t('title.ended.about')), onPress },
    { id: 'anew', name: t('title.anew'), note: t('title.anew.about'), onPress: () => onOpen(chapterAnew()) },
  ];
};
