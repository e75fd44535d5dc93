/**
 * A chapter between its nights: the evening, a scene, the morning, the days that pass, what came after. Which of them is shown is the
 * day store's to say; here its answers become the screens' views, and the screens' wishes become its acts.
 */
import { type ReactNode, useMemo, useState } from 'react';
import type { CityInfo } from '../../session/protocol';
import type { EveningState, ToldScene } from '../../session/protocolDay';
import type { PolicyKey } from '../../sim/vocabulary';
import type { DayState } from '../../stores/dayStore';
import { t } from '../../words/en/day';
import { useCity, useDay, useNight, usePage } from '../context';
import { dawnView } from '../dawnView';
import { inForceText } from '../daysText';
import { type Evening, LEVERS, type LeverKey, type LeverValue } from '../evening';
import { eveningView, mostAfraid, sceneView } from '../eveningView';
import { askedTonight } from '../goalText';
import { nightEnded } from '../nightEnded';
import { useNightPlay } from '../nightPlay';
import { DawnScreen } from './DawnScreen';
import { DuskScreen } from './DuskScreen';
import { EpilogueScreen } from './EpilogueScreen';
import styles from './PlainScreen.module.css';
import { SceneScreen } from './SceneScreen';

const isLever = (policy: PolicyKey): policy is LeverKey => LEVERS.some((lever) => lever === policy);

/** What is looked at and not signed, as the screen has it. */
const weighingOf = (weighing: DayState['weighing']): Parameters<typeof eveningView>[0]['weighing'] =>
  weighing !== null && isLever(weighing.policy) ? { lever: weighing.policy, value: weighing.value, state: weighing.state } : null;

/** Why the last act was not taken, over the foot of the page until another is. */
const Refused = (): ReactNode => {
  const refused = useDay((state) => state.refused);
  if (refused === null) return null;
  return (
    <p className={styles.refused} role="alert">
      {t('day.refused', { why: t(`refusal.${refused}`) })}
    </p>
  );
};

const useEvening = (state: EveningState, city: CityInfo, zone: string | null): Evening => {
  const began = useDay((day) => day.began) ?? state;
  const weighing = useDay((day) => day.weighing);
  const quotes = useDay((day) => day.quotes);
  return useMemo(() => {
    const at = city.zones.findIndex(({ id }) => id === zone);
    return eveningView({ state, began, weighing: weighingOf(weighing), quotes }, city, state.waiting.length > 0, at < 0 ? mostAfraid(state) : at);
  }, [state, began, weighing, quotes, city, zone]);
};

const Dusk = ({ state }: { state: EveningState }): ReactNode => {
  const { days } = usePage();
  const city = useCity();
  const [zone, setZone] = useState<string | null>(null);
  const evening = useEvening(state, city, zone);
  const goal = useNight((night) => night.goal);
  const asks = askedTonight(city, goal);
  const sign = (policy: LeverKey, value: LeverValue): void => days.give({ kind: 'set-policy', policy, value } as Parameters<typeof days.give>[0]);
  const zoneAt = (of: string): number => city.zones.findIndex(({ id }) => id === of);
  const island = zone === null ? mostAfraid(state) : zoneAt(zone);
  return (
    <DuskScreen
      evening={evening}
      asks={asks}
      zone={zone}
      onZone={setZone}
      onPreview={(lever, value) => days.weigh(lever, value === state.policies[lever] ? null : value)}
      onSign={sign}
      onUndo={days.undo}
      onSee={(id) => {
        const scene = state.scenes.find((one) => one.id === id);
        if (scene !== undefined) days.see(scene.index);
      }}
      onRitual={(id) => days.give({ kind: 'hold-ritual', ritual: state.rituals.findIndex((ritual) => ritual.id === id), island })}
      onCompose={(id, cards) => days.give({ kind: 'compose', island: zoneAt(id), cards })}
      onReadFiles={(id) => days.give({ kind: 'read-files', island: zoneAt(id) })}
      onToggleDiver={(id) => {
        const sleeper = city.cast.find((one) => one.id === id)?.sleeper;
        const candidate = state.candidates.find((one) => one.sleeper === sleeper);
        if (candidate === undefined) return;
        days.give({ kind: 'appoint', person: candidate.person, dives: !state.divers.some((diver) => diver.sleeper === sleeper) });
      }}
      onLightsOut={days.lightsOut}
    />
  );
};

const TellScene = ({ told, state }: { told: ToldScene; state: EveningState }): ReactNode => {
  const { days } = usePage();
  const city = useCity();
  const given = useDay((day) => day.given);
  // A price stays as it was shown, once it is paid.
  const [before] = useState(state.divers);
  const spec = state.scenes.find(({ index }) => index === told.scene);
  if (spec === undefined) return null;
  return <SceneScreen scene={sceneView(told, spec, state, city, given, before)} onAnswer={days.answer} onLeave={days.leaveScene} />;
};

const Scene = ({ state }: { state: EveningState }): ReactNode => {
  const told = useDay((day) => day.scene);
  return told === null ? null : <TellScene key={told.scene} told={told} state={state} />;
};

const Dawn = (): ReactNode => {
  const { days } = usePage();
  const { watchFrom } = useNightPlay();
  const city = useCity();
  const report = useDay((day) => day.report);
  const start = useDay((day) => day.startTick);
  const result = useNight((night) => night.result);
  const view = useMemo(
    () =>
      report === null ? null : dawnView(report, city, start, result === null ? '' : nightEnded(result, { streets: report.woke.length, of: city.zones.length })),
    [report, city, start, result],
  );
  if (view === null) return null;
  return <DawnScreen view={view} onContinue={days.goOn} onWatch={() => watchFrom(start)} onJump={watchFrom} />;
};

/** While days pass there is nothing to press. Where they only pass it ends by itself; what is said of them waits until it is read. */
const Days = (): ReactNode => {
  const count = useDay((day) => day.report?.next?.days ?? 0);
  const changed = useDay((day) => day.report?.next?.changed);
  const lost = useDay((day) => day.report?.lost ?? 0);
  const waits = useDay((day) => day.daysWait);
  const { days } = usePage();
  const passed = useDay((day) => Math.min(day.daysPassed, day.report?.next?.days ?? 0));
  return (
    <main className={`${styles.plain} ${styles.lamplit}`} aria-busy={!waits}>
      {count === 0 ? (
        <span className={styles.breath} aria-hidden="true" />
      ) : (
        <div className={styles.days} role="progressbar" aria-label={t('day.pass', { count })} aria-valuenow={passed} aria-valuemin={0} aria-valuemax={count}>
          {Array.from({ length: count }, (_, at) => at).map((at) => (
            <span key={at} data-passed={at < passed} />
          ))}
        </div>
      )}
      <h1 className={styles.title}>{count === 0 ? t('day.opening') : t('day.pass', { count })}</h1>
      {count > 0 && !waits && <p className="mono">{t('day.pass.of', { day: Math.min(count, passed + 1), count })}</p>}
      <p role="status" className={styles.body}>
        {t('day.pass.about')}
      </p>
      {lost > 0 && <p className={styles.body}>{t('day.pass.lost')}</p>}
      {changed !== undefined && changed.length > 0 && <p className={styles.body}>{inForceText(changed)}</p>}
      {waits && (
        <p className={styles.ways}>
          {/* biome-ignore lint/a11y/noAutofocus: the one thing to press on a page that has said what it had to */}
          <button type="button" className={styles.gold} autoFocus onClick={days.goOn}>
            {t('day.pass.on')}
          </button>
        </p>
      )}
    </main>
  );
};

const Failed = (): ReactNode => {
  const { toTitle } = useNightPlay();
  return (
    <main className={styles.plain}>
      <h1 className={styles.title}>{t('day.failed')}</h1>
      <p className={styles.body}>{t('day.failed.about')}</p>
      <p className={styles.ways}>
        <button type="button" className={styles.gold} onClick={toTitle}>
          {t('day.after.title')}
        </button>
      </p>
    </main>
  );
};

export const ChapterPlace = (): ReactNode => {
  const at = useDay((day) => day.at);
  const state = useDay((day) => day.state);
  const place = (): ReactNode => {
    if (at === 'dusk' && state !== null) return <Dusk state={state} />;
    if (at === 'scene' && state !== null) return <Scene state={state} />;
    if (at === 'dawn') return <Dawn />;
    if (at === 'epilogue') return <EpilogueScreen />;
    if (at === 'failed') return <Failed />;
    return <Days />;
  };
  return (
    <>
      {place()}
      <Refused />
    </>
  );
};
