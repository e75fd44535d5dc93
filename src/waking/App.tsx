/** Which place one is in: the title, the sandbox's rules, or a night; and what holds on all of them: text size and the way back. */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { RunSource } from '../session/protocol';
import { settings } from '../stores/settings';
import { t } from '../words/en/title';
import { Captions } from './components/Captions';
import { WatchDoor } from './components/WatchDoor';
import type { Page } from './context';
import type { Doors, NightAsked } from './doors';
import { keptFor } from './keptFor';
import { hasBegun } from './newcomer';
import { recordedFrom } from './recordedFrom';
import { addressOf, readAsked, titleAddress } from './runSource';
import { FaultScreen } from './screens/FaultScreen';
import { OpeningScreen } from './screens/OpeningScreen';
import { TitleScreen } from './screens/TitleScreen';
import { useLeft } from './useLeft';
import { useMute } from './useMute';
import { usePad } from './usePad';

const SandboxScreen = lazy(() => import('./screens/SandboxScreen').then((module) => ({ default: module.SandboxScreen })));
const ChaptersScreen = lazy(() => import('./screens/ChaptersScreen').then((module) => ({ default: module.ChaptersScreen })));
const CreditsScreen = lazy(() => import('./screens/CreditsScreen').then((module) => ({ default: module.CreditsScreen })));
const SavesSheet = lazy(() => import('./components/SavesSheet').then((module) => ({ default: module.SavesSheet })));
const SettingsSheet = lazy(() => import('./components/SettingsSheet').then((module) => ({ default: module.SettingsSheet })));
const NightPlace = lazy(() => import('./screens/NightPlace').then((module) => ({ default: module.NightPlace })));

/** `fault`: the address asked for a night that cannot be; its page says why. */
export type Sheet = 'saves' | 'settings';
export interface First {
  asked: NightAsked | null;
  fault?: Page;
}
type Place =
  | { at: 'title' }
  | { at: 'sandbox' }
  | { at: 'chapters' }
  | { at: 'credits' }
  | { at: 'night'; asked: NightAsked | null; page: Page | null; failed: boolean };

const isNight = (place: Place): place is Extract<Place, { at: 'night' }> => place.at === 'night';

export const App = ({ doors, first }: { doors: Doors; first: First }): ReactNode => {
  const [place, setPlace] = useState<Place>(() =>
    first.asked !== null || first.fault !== undefined ? { at: 'night', asked: first.asked, page: first.fault ?? null, failed: false } : { at: 'title' },
  );
  /** One's own night, left to watch another. */
  const [mine, setMine] = useState<{ asked: NightAsked; save: Uint8Array } | null>(null);
  // Every screen speaks and is drawn again when something is set.
  useStore(settings);
  usePad();
  useMute();
  const [sheet, setSheet] = useState<Sheet | null>(null);

  const enter = useCallback(
    (asked: NightAsked, save?: Uint8Array): void => {
      setPlace({ at: 'night', asked, page: null, failed: false });
      doors
        .openNight(asked, save)
        .then((page) => setPlace((now) => (isNight(now) && now.asked === asked ? { ...now, page } : now)))
        .catch(() => setPlace((now) => (isNight(now) && now.asked === asked ? { ...now, failed: true } : now)));
    },
    [doors],
  );
  /** By a reload, or by the browser's own way back: what was left is gone on with. */
  const comeBack = useCallback(
    (asked: NightAsked): void => {
      setPlace({ at: 'night', asked, page: null, failed: false });
      void keptFor(doors, asked).then((save) => enter(asked, save));
    },
    [doors, enter],
  );
  const open = useCallback(
    (asked: NightAsked, save?: Uint8Array): void => {
      hasBegun();
      if (asked.kind !== 'watch') setMine(null);
      if (isNight(place)) window.history.replaceState(asked, '', addressOf(asked, window.location.search));
      else window.history.pushState(asked, '', addressOf(asked, window.location.search));
      enter(asked, save);
    },
    [enter, place],
  );
  /** What was opened from a sheet over this place. A night of one's own that is left for it is kept, to be gone on with. */
  const openFrom = useCallback(
    (asked: NightAsked): void => {
      const { asked: left, page } = isNight(place) ? place : { asked: null, page: null };
      const isOwn = left !== null && left.kind !== 'watch' && page !== null && page.stores.night.getState().outcome === 'open';
      if (asked.kind !== 'watch' || !isOwn) {
        open(asked);
        return;
      }
      void page.session.save().then((saved) => {
        setMine(saved.ok ? { asked: left, save: saved.bytes } : null);
        open(asked);
      });
    },
    [open, place],
  );
  const pause = useCallback((): void => {
    if (isNight(place)) place.page?.actions.setSpeed(0);
  }, [place]);
  const held = isNight(place) && sheet !== null ? place.page : null;
  useEffect(() => held?.actions.hold(), [held]);
  const yourNight = useMemo(() => (mine === null ? null : () => open(mine.asked, mine.save)), [mine, open]);
  const goneTo = useCallback(
    (source: RunSource): void => {
      if (!isNight(place)) return;
      const kind = place.asked?.kind ?? 'sandbox';
      const asked: NightAsked = { kind: typeof source.scenario !== 'string' || (kind === 'campaign' && source.night === undefined) ? kind : 'chapter', source };
      window.history.replaceState(asked, '', addressOf(asked, window.location.search));
      setPlace({ ...place, asked });
    },
    [place],
  );
  /** A night of one's own, watched from a moment of it; what was left is kept, to be gone on with. */
  const watchFrom = useCallback(
    (tick: number): void => {
      if (!isNight(place) || place.page === null || place.asked === null) return;
      const { asked, page } = place;
      recordedFrom(doors, page, tick)
        .then((recorded) => {
          if (recorded === null) return;
          setMine({ asked, save: recorded.save });
          open({ kind: 'watch', source: recorded.source });
        })
        .catch(() => undefined);
    },
    [doors, open, place],
  );
  const leave = useCallback(
    (to: 'title' | 'sandbox'): void => {
      doors.leaveNight();
      window.history.pushState(null, '', titleAddress(window.location.search));
      setPlace({ at: to });
    },
    [doors],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once
  useEffect(() => {
    if (first.asked !== null) comeBack(first.asked);
  }, []);
  useEffect(() => {
    const back = (): void => {
      const asked = readAsked(window.history.state);
      if (asked !== null) comeBack(asked);
      else {
        doors.leaveNight();
        setPlace({ at: 'title' });
      }
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, [doors, comeBack]);

  const closeSheet = (): void => setSheet(null);
  const left = useLeft(doors, open, place.at === 'title' && sheet === null);
  const leftChapter = useLeft(doors, open, place.at === 'chapters', 'campaign');
  const screen = (): ReactNode => {
    const toTitle = (): void => setPlace({ at: 'title' });
    if (place.at === 'title') {
      const to = (at: 'sandbox' | 'chapters' | 'credits') => () => setPlace({ at });
      const more = [
        { id: 'saves', name: t('title.saves'), onPress: () => setSheet('saves') },
        { id: 'settings', name: t('title.settings'), onPress: () => setSheet('settings') },
      ];
      return (
        <TitleScreen doors={doors} left={left} more={more} onOpen={open} onSandbox={to('sandbox')} onChapters={to('chapters')} onCredits={to('credits')} />
      );
    }
    if (place.at === 'sandbox') return <SandboxScreen doors={doors} onOpen={open} onBack={toTitle} />;
    if (place.at === 'chapters') return <ChaptersScreen left={leftChapter} onOpen={open} onBack={toTitle} />;
    if (place.at === 'credits') return <CreditsScreen onBack={toTitle} />;
    if (place.failed) return <FaultScreen code="not-fetched" detail="" onRestart={null} />;
    if (place.page === null) return <OpeningScreen />;
    const ways = { onOpen: open, onLeave: leave, onGoneTo: goneTo, onWatchFrom: watchFrom, yourNight };
    return <NightPlace page={place.page} asked={place.asked} doors={doors} onSheet={setSheet} {...ways} />;
  };
  return (
    <>
      <Suspense fallback={<OpeningScreen />}>{screen()}</Suspense>
      {sheet !== null && (
        <Suspense fallback={null}>
          {sheet === 'saves' ? (
            <SavesSheet doors={doors} saves={isNight(place) ? (place.page?.saves ?? null) : null} onOpen={open} onClose={closeSheet} />
          ) : (
            <SettingsSheet onClose={closeSheet} />
          )}
        </Suspense>
      )}
      {!isNight(place) && <Captions among="page" />}
      <WatchDoor readDream={doors.readDream} onSheet={pause} onOpen={openFrom} />
    </>
  );
};
