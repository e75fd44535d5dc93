/** A night as a place: its page, which screen stands over the dream, and what can be done with the whole of it. */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { MOTION } from '../../words/tokens';
import { Captions } from '../components/Captions';
import { keptDifficulty } from '../components/Difficulty';
import { RestartKey } from '../components/RestartKey';
import { SaveNotice } from '../components/SaveNotice';
import { type Page, PageProvider, useDay, useNight, usePage } from '../context';
import { type Doors, type NightAsked, ownNight } from '../doors';
import { type NightPlay, NightPlayProvider } from '../nightPlay';
import { CRISIS_NIGHT, chapterNight } from '../runSource';
import { freshSeed } from '../seeds';
import { FaultScreen } from './FaultScreen';
import { NightScreen, type OnInsets } from './NightScreen';
import { OpeningScreen } from './OpeningScreen';

interface Props {
  page: Page;
  asked: NightAsked | null;
  doors: Doors;
  onSheet: NightPlay['toSheet'];
  onOpen: (asked: NightAsked, save?: Uint8Array) => void;
  onLeave: (to: 'title' | 'sandbox') => void;
  onGoneTo: NightPlay['goneTo'];
  yourNight: NightPlay['yourNight'];
  onWatchFrom: NightPlay['watchFrom'];
}

const BESIDE_PX = 1000;
/** The card with its margin. */
const CARD_REM = 23.5;

const ChapterPlace = lazy(() => import('./ChapterPlace').then((module) => ({ default: module.ChapterPlace })));
const Passage = lazy(() => import('../components/Passage').then((module) => ({ default: module.Passage })));
const Guide = lazy(() => import('../components/Guide').then((module) => ({ default: module.Guide })));

interface ScreenProps extends Pick<Props, 'onOpen'> {
  guided: boolean;
  onInsets: OnInsets;
  onEndGuide: () => void;
}
const Screen = ({ guided, onInsets, onEndGuide, onOpen }: ScreenProps): ReactNode => {
  const { actions } = usePage();
  const status = useNight((state) => (state.status === 'running' && state.city === null ? 'opening' : state.status));
  const fault = useNight((state) => state.fault);
  const at = useDay((day) => day.at);
  const reduced = useNight((state) => state.reducedMotion);
  const quality = useNight((state) => state.quality);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.motion = reduced ? 'reduced' : 'full';
    root.style.setProperty('--motion-short', reduced ? '0ms' : `${MOTION.shortMs}ms`);
    root.style.setProperty('--motion-long', reduced ? '0ms' : `${MOTION.longMs}ms`);
  }, [reduced]);
  useEffect(() => {
    document.documentElement.dataset.quality = quality;
  }, [quality]);
  if (status === 'fault')
    return <FaultScreen code={fault?.code ?? ''} detail={fault?.detail ?? ''} onRestart={fault?.canRestart === true ? () => actions.restart() : null} />;
  if (status === 'opening' || at === 'opening') return <OpeningScreen />;
  return (
    <>
      {at === 'none' || at === 'night' ? (
        <>
          <NightScreen onInsets={onInsets} />
          <RestartKey />
        </>
      ) : (
        <Suspense fallback={<OpeningScreen />}>
          <ChapterPlace />
          <Captions among="page" />
        </Suspense>
      )}
      {at !== 'none' && (
        <Suspense fallback={null}>
          <Passage />
        </Suspense>
      )}
      {guided && (
        <Suspense fallback={null}>
          <Guide onCrisis={() => onOpen(chapterNight(CRISIS_NIGHT, keptDifficulty()))} onEnd={onEndGuide} />
        </Suspense>
      )}
    </>
  );
};

/** The guide's card stands on the left of a wide page: the dream keeps clear of it. */
const useGuide = (asked: NightAsked | null, doors: Doors): { guided: boolean; onInsets: OnInsets; endGuide: () => void } => {
  const [ended, setEnded] = useState<NightAsked | null>(null);
  const guided = asked?.kind === 'guide' && ended !== asked;
  const onInsets = useCallback<OnInsets>(
    (insets, covered) => {
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const left = guided && window.innerWidth > BESIDE_PX ? CARD_REM * remPx : insets.left;
      doors.onInsets({ ...insets, left }, covered);
    },
    [doors, guided],
  );
  return { guided, onInsets, endGuide: () => setEnded(asked) };
};

export const NightPlace = ({ page, asked, doors, onSheet, onOpen, onLeave, onGoneTo, onWatchFrom, yourNight }: Props): ReactNode => {
  const { guided, onInsets, endGuide } = useGuide(asked, doors);
  const play = useMemo<NightPlay>(
    () => ({
      asked,
      again: () => {
        if (asked?.kind === 'campaign') page.days.again();
        else if (asked !== null) onOpen({ ...asked });
      },
      another: () => {
        if (asked !== null) onOpen({ ...ownNight(asked), source: { ...ownNight(asked).source, seed: freshSeed() } });
      },
      playIt: () => {
        if (asked !== null) onOpen(ownNight(asked));
      },
      yourNight,
      goneTo: onGoneTo,
      openSave: onOpen,
      toDawn: asked?.kind === 'campaign' ? page.days.toDawn : null,
      watchFrom: onWatchFrom,
      toSheet: onSheet,
      toTitle: () => onLeave('title'),
    }),
    [asked, page, yourNight, onOpen, onGoneTo, onWatchFrom, onSheet, onLeave],
  );
  return (
    <PageProvider page={page}>
      <NightPlayProvider play={play}>
        <SaveNotice saves={page.saves} />
        <Screen guided={guided} onInsets={onInsets} onEndGuide={endGuide} onOpen={onOpen} />
      </NightPlayProvider>
    </PageProvider>
  );
};
