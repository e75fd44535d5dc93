/**
 * The night over the dream: clock, speed and the two meters on top, alerts on the left, the inspector on the right when
 * something is selected, the timeline along the bottom, and nothing else until it is needed.
 */
import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { MORNING_SPEED } from '../../session/protocol';
import { isToMorning } from '../../stores/onlyDawn';
import { t } from '../../words/en/night';
import { Alerts } from '../components/Alerts';
import { AttentionCount } from '../components/Attention';
import { Clock } from '../components/Clock';
import { HoldCount, LoadGauge, RGauge, TrappedGauge } from '../components/Gauges';
import { GreatMeter } from '../components/GreatMeter';
import { ICONS, Icon } from '../components/icons';
import { PhaseLine } from '../components/PhaseLine';
import { SpeedControl } from '../components/SpeedControl';
import { Timeline } from '../components/Timeline';
import { useCity, useNight, usePage } from '../context';
import { useNightKeys } from '../useNightKeys';
import styles from './NightScreen.module.css';

const HelpSheet = lazy(() => import('../components/HelpSheet').then((module) => ({ default: module.HelpSheet })));
const LiveRegion = lazy(() => import('../components/LiveRegion').then((module) => ({ default: module.LiveRegion })));
const EndPanel = lazy(() => import('../components/EndPanel').then((module) => ({ default: module.EndPanel })));
const TurnMoment = lazy(() => import('../components/TurnMoment').then((module) => ({ default: module.TurnMoment })));
const GoalLine = lazy(() => import('../components/GoalLine').then((module) => ({ default: module.GoalLine })));
const NightBeat = lazy(() => import('../components/NightBeat').then((module) => ({ default: module.NightBeat })));
const ListScreen = lazy(() => import('./ListScreen').then((module) => ({ default: module.ListScreen })));

export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
/** A part of the screen by its name, CSS pixels from the top left. */
export interface Covered {
  part: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export type OnInsets = (insets: Insets, covered: readonly Covered[]) => void;

const DreadMeter = (): ReactNode => (
  <GreatMeter kind="dread" share={useNight((state) => Math.round(state.meters.dread * 100) / 100)} notch={useCity().stakes.loseAtTrapped} />
);
const LucidityMeter = (): ReactNode => (
  <GreatMeter kind="lucidity" share={useNight((state) => Math.round(state.meters.lucidity * 100) / 100)} notch={useCity().reversal.lucidity} />
);

/** What is not part of the first screen is fetched once that stands, before anybody can want it. */
interface Later {
  Inspector: ComponentType;
  Crew: ComponentType<{ unanswered: number }>;
  Forecast: ComponentType;
  KeepMenu: ComponentType;
  WatchBar: ComponentType;
}
const useLater = (): Partial<Later> => {
  const [later, setLater] = useState<Partial<Later>>({});
  useEffect(() => {
    void Promise.all([
      import('../components/Inspector'),
      import('../components/Crew'),
      import('../components/Forecast'),
      import('../components/KeepMenu'),
      import('../components/WatchBar'),
    ]).then(([{ Inspector }, { Crew }, { Forecast }, { KeepMenu }, { WatchBar }]) => setLater({ Inspector, Crew, Forecast, KeepMenu, WatchBar }));
  }, []);
  return later;
};

/** What reaches into the dream from the bands along the head and the foot. */
const COVERING = ['centre', 'alerts', 'forecast', 'tools', 'hands'] as const;
/** So much of the width is the whole of it. */
const BAND_SHARE = 0.8;
/** As in the style sheets. */
const PHONE_REM = 48;
const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
/** Where the canvas should keep what matters: the part of the screen nothing covers. */
const useInsets = (onInsets: OnInsets, laterHere: boolean) => {
  const screen = useRef<HTMLDivElement>(null);
  const selected = useNight((state) => state.selection.kind !== 'none');
  const watching = useNight((state) => state.mode === 'watch');
  const view = useNight((state) => state.view);
  const crewed = useNight((state) => (state.divers.length === 0 ? 'none' : state.diver < 0 ? 'unchosen' : 'chosen'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when a panel comes or goes
  useEffect(() => {
    const element = screen.current;
    if (element === null) return;
    const measure = (): void => {
      const whole = element.getBoundingClientRect();
      const part = (name: string): DOMRect | null => element.querySelector(`[data-part="${name}"]`)?.getBoundingClientRect() ?? null;
      // Its own place, and not where its arrival has got to.
      const aside = element.querySelector('aside');
      const beside = aside !== null && aside.offsetLeft > whole.width / 3;
      const crew = part('crew');
      element.style.setProperty('--crew', `${crew?.height ?? 0}px`);
      /** Where the lowest part of the screen begins that is covered from side to side, given where the divers begin. */
      const lowFrom = (divers: DOMRect | null): number =>
        Math.min(
          part('foot')?.top ?? whole.height,
          part('watch')?.top ?? whole.height,
          divers !== null && divers.height > 0 ? divers.top : whole.height,
          aside !== null && !beside ? aside.offsetTop : whole.height,
        );
      element.style.setProperty('--low', `${whole.height - lowFrom(crew)}px`);
      const head = Math.max(part('dread')?.bottom ?? 0, part('lucidity')?.bottom ?? 0);
      element.style.setProperty('--head', `${head}px`);
      element.style.setProperty('--lucidity', `${part('lucidity')?.bottom ?? 0}px`);
      element.style.setProperty('--tools', `${part('tools')?.width ?? 0}px`);
      // Under the list nothing of the dream is seen, and its panels stand elsewhere.
      if (view === 'list') return;
      // Alerts from side to side, as on a phone, are a band under the head.
      const alerts = part('alerts');
      const insets = {
        top: alerts !== null && alerts.width > whole.width * BAND_SHARE ? alerts.bottom : head,
        right: beside ? whole.width - aside.offsetLeft : 0,
        bottom: whole.height - lowFrom(part('divers')),
        left: 0,
      };
      const covered = COVERING.flatMap((name) => {
        const box = part(name);
        // What a phone's line opens lies over the dream for as long as it is read: nothing moves for it.
        const opened = element.querySelector(`[data-part="${name}"][data-open="true"]`) !== null && whole.width <= PHONE_REM * remPx();
        if (box === null || box.width === 0 || box.height === 0 || opened) return [];
        return [{ part: name, left: box.left, top: box.top, right: box.right, bottom: box.bottom }];
      });
      onInsets(insets, covered);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const covering of element.querySelectorAll('[data-part]')) observer.observe(covering);
    return () => observer.disconnect();
  }, [onInsets, selected, laterHere, watching, crewed, view]);
  return screen;
};

/** What stands in the dream's place until it is drawn, or when it cannot be. */
const CanvasNote = (): ReactNode => {
  const { actions } = usePage();
  const canvas = useNight((state) => state.canvas);
  if (canvas === 'drawn') return null;
  return (
    <div className={styles.canvasNote}>
      <p role="status">{t(canvas === 'failed' ? 'canvas.failed' : 'opening.dream')}</p>
      {canvas === 'failed' && (
        <button type="button" onClick={() => actions.setView('list')}>
          {t('canvas.failedAction')}
        </button>
      )}
    </div>
  );
};

const Tools = ({ keep, onHelp }: { keep: ReactNode; onHelp: () => void }): ReactNode => {
  const { actions } = usePage();
  const view = useNight((state) => state.view);
  const isList = view === 'list';
  const difficulty = t(`head.difficulty.${useNight((state) => state.city?.difficulty ?? 'normal')}`);
  return (
    <div className={styles.tools} data-part="tools">
      <p className={styles.difficulty} title={t('head.difficulty', { difficulty })}>
        {difficulty}
      </p>
      <button
        type="button"
        aria-keyshortcuts="L"
        aria-label={t(isList ? 'list.close' : 'list.openLong')}
        onClick={() => actions.setView(isList ? 'map' : 'list')}
      >
        <Icon path={isList ? ICONS.map : ICONS.list} />
        <span className={styles.toolWord}>{t(isList ? 'list.close' : 'list.open')}</span>
      </button>
      {keep}
      <button type="button" aria-keyshortcuts="?" aria-label={t('help.open')} onClick={onHelp}>
        <Icon path={ICONS.help} />
      </button>
    </div>
  );
};

/** The phone's foot: attention, the near window of the night, and one large button for pause. */
const PhoneSpeed = (): ReactNode => {
  const { actions } = usePage();
  const speed = useNight((state) => state.speed);
  const toMorning = useNight(isToMorning);
  const next = toMorning ? speed : speed === 1 ? 2 : speed === 2 ? 4 : 1;
  return (
    <div className={styles.phoneSpeed} data-part="phone-speed">
      <button type="button" className={`${styles.phoneStep} mono`} aria-label={t('speed.timesLong', { count: next })} onClick={() => actions.setSpeed(next)}>
        {t('speed.times', { speed: toMorning ? MORNING_SPEED : speed === 0 ? 1 : speed })}
      </button>
      <button type="button" className={styles.phonePause} aria-label={t(speed === 0 ? 'speed.resume' : 'speed.pause')} onClick={() => actions.togglePause()}>
        <Icon path={speed === 0 ? ICONS.play : ICONS.pause} size={1.625} />
      </button>
    </div>
  );
};

export const NightScreen = ({ onInsets }: { onInsets: OnInsets }): ReactNode => {
  const [help, setHelp] = useState(false);
  const view = useNight((state) => state.view);
  const selected = useNight((state) => state.selection.kind !== 'none');
  const ended = useNight((state) => state.result !== null);
  const reported = useNight((state) => state.result !== null && !state.looking);
  const watching = useNight((state) => state.mode === 'watch');
  const { Inspector, Crew, Forecast, KeepMenu, WatchBar } = useLater();
  const screen = useInsets(onInsets, Inspector !== undefined);
  const openHelp = useCallback(() => setHelp(true), []);
  /** How often a verb's key was pressed with nobody chosen to do it. */
  const [unanswered, setUnanswered] = useState(0);
  const onNobody = useCallback(() => setUnanswered((times) => times + 1), []);
  useNightKeys(openHelp, onNobody);
  return (
    <div ref={screen} className={styles.night} data-selected={selected} data-view={view} data-reported={reported}>
      <header className={styles.head} data-part="head">
        <h1 className="unseen">{t('app.title')}</h1>
        <div className={styles.dread} data-part="dread">
          <DreadMeter />
          <LoadGauge />
          <TrappedGauge />
        </div>
        <div className={styles.centre} data-part="centre">
          <Clock />
          <PhaseLine />
          <div className={styles.speed} data-part="speed">
            <SpeedControl />
          </div>
        </div>
        <div className={styles.lucidity} data-part="lucidity">
          <LucidityMeter />
          <HoldCount />
          <RGauge />
        </div>
      </header>
      <div className={styles.alerts} data-part="alerts">
        {view === 'map' && (
          <Suspense fallback={null}>
            <GoalLine />
          </Suspense>
        )}
        <Alerts />
        {view === 'map' && (
          <Suspense fallback={null}>
            <NightBeat />
          </Suspense>
        )}
      </div>
      <main className={styles.main}>
        {view === 'map' && <CanvasNote />}
        {view === 'list' && (
          <Suspense fallback={null}>
            <ListScreen />
          </Suspense>
        )}
      </main>
      {ended && (
        <Suspense fallback={null}>
          <EndPanel />
        </Suspense>
      )}
      {Crew !== undefined && <Crew unanswered={unanswered} />}
      {Forecast !== undefined && <Forecast />}
      {watching && WatchBar !== undefined && <WatchBar />}
      {Inspector !== undefined && <Inspector />}
      <footer className={styles.foot} data-part="foot">
        <div className={styles.eyes}>
          <AttentionCount />
        </div>
        <div className={styles.timeline}>
          <Timeline />
        </div>
        <Tools keep={KeepMenu !== undefined && <KeepMenu />} onHelp={openHelp} />
        <PhoneSpeed />
      </footer>
      <Suspense fallback={null}>
        <LiveRegion />
        <TurnMoment />
      </Suspense>
      {help && (
        <Suspense fallback={null}>
          <HelpSheet onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
};
