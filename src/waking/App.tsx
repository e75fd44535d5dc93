/** Which screen stands over the dream, and the two settings that touch the whole page: motion and text size. */
import { type ReactNode, useEffect, useState } from 'react';
import { MOTION } from '../words/tokens';
import { type Page, PageProvider, useNight, usePage } from './context';
import { FaultScreen } from './screens/FaultScreen';
import { NightScreen, type OnInsets } from './screens/NightScreen';
import { OpeningScreen } from './screens/OpeningScreen';
import { keepTextSize, keptTextSize } from './textSize';

const Screen = ({ onInsets }: { onInsets: OnInsets }): ReactNode => {
  const { actions } = usePage();
  const status = useNight((state) => (state.status === 'running' && state.city === null ? 'opening' : state.status));
  const fault = useNight((state) => state.fault);
  const reduced = useNight((state) => state.reducedMotion);
  const quality = useNight((state) => state.quality);
  const [textSize, setTextSize] = useState(keptTextSize);
  useEffect(() => {
    document.documentElement.style.fontSize = `${textSize}%`;
    keepTextSize(textSize);
  }, [textSize]);
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
  if (status === 'opening') return <OpeningScreen />;
  return <NightScreen onInsets={onInsets} textSize={textSize} onTextSize={setTextSize} />;
};

export const App = ({ page, onInsets }: { page: Page; onInsets: OnInsets }): ReactNode => (
  <PageProvider page={page}>
    <Screen onInsets={onInsets} />
  </PageProvider>
);
