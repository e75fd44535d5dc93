/** What was left off: the newest save, as the first thing of the title's list; null while there is none. */
import { useEffect, useState } from 'react';
import type { SaveEntry } from '../session/keepingProtocol';
import { t } from '../words/en/title';
import type { Doors, NightAsked } from './doors';
import { readAsked } from './runSource';
import { placeText } from './saveText';
import type { TitleEntry } from './screens/TitleScreen';

/** `kind`: only what was come to in this way. */
export const useLeft = (
  doors: Doors,
  onOpen: (asked: NightAsked, save?: Uint8Array) => void,
  isShown: boolean,
  kind?: NightAsked['kind'],
): TitleEntry | null => {
  const [left, setLeft] = useState<SaveEntry | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    let isGone = false;
    const look = async (): Promise<void> => {
      const listed = await (await doors.shelf()).list();
      const isLeft = ({ facts }: SaveEntry): boolean => {
        const asked = readAsked(facts);
        return asked !== null && facts?.place !== 'after' && (kind === undefined || asked.kind === kind);
      };
      const newest = listed.ok ? listed.saves.find(isLeft) : undefined;
      if (!isGone) setLeft(newest ?? null);
    };
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [doors, isShown, kind]);
  const asked = readAsked(left?.facts);
  if (left === null || left.facts === null || asked === null) return null;
  const goOn = async (): Promise<void> => {
    const read = await (await doors.shelf()).read(left.slot);
    if (read.ok) onOpen(asked, read.bytes);
    else setFailed(true);
  };
  return {
    id: 'left',
    name: t('title.left'),
    note: failed ? t('title.left.failed') : placeText(left.facts),
    onPress: () => void goOn().catch(() => setFailed(true)),
  };
};
