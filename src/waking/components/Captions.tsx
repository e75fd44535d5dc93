/** Captions of what is heard, where they are wanted; fetched only then. */
import { lazy, type ReactNode, Suspense } from 'react';
import { useStore } from 'zustand';
import { settings } from '../../stores/settings';

const SoundCaption = lazy(() => import('./SoundCaption').then((module) => ({ default: module.SoundCaption })));

/** `among`: in a place of their own at the foot of the page, or with what else is told. */
export const Captions = ({ among }: { among: 'page' | 'told' }): ReactNode => {
  const on = useStore(settings, (state) => state.captions);
  return on ? (
    <Suspense fallback={null}>
      <SoundCaption among={among} />
    </Suspense>
  ) : null;
};
