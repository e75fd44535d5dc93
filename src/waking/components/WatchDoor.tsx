/**
 * Where recorded nights come in: a file dropped anywhere on the page, or chosen. This much is always there; the sheet that reads a file
 * and says what is in it is fetched with the first one.
 */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { Doors, NightAsked } from '../doors';
import { onReplayOpened } from '../openReplay';

const WatchSheet = lazy(() => import('./WatchSheet').then((module) => ({ default: module.WatchSheet })));
const WatchDrop = lazy(() => import('./WatchSheet').then((module) => ({ default: module.WatchDrop })));

interface Props {
  readDream: Doors['readDream'];
  /** A sheet opens over whatever is there: time must not run behind it. */
  onSheet: () => void;
  onOpen: (asked: NightAsked) => void;
}

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

export const WatchDoor = ({ readDream, onSheet, onOpen }: Props): ReactNode => {
  const [given, setGiven] = useState<{ files: readonly File[]; serial: number }>({ files: [], serial: 0 });
  const [over, setOver] = useState(false);
  const take = useCallback(
    (files: readonly File[]): void => {
      if (files.length === 0) return;
      onSheet();
      setGiven(({ serial }) => ({ files, serial: serial + 1 }));
    },
    [onSheet],
  );
  const close = useCallback(() => setGiven(({ serial }) => ({ files: [], serial })), []);
  useEffect(() => onReplayOpened(take), [take]);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      // Otherwise the browser leaves the page for the file.
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [take]);
  return (
    <Suspense fallback={null}>
      {over && <WatchDrop />}
      {given.files.length > 0 && <WatchSheet key={given.serial} files={given.files} readDream={readDream} onOpen={onOpen} onClose={close} />}
    </Suspense>
  );
};
