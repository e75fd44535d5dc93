/**
 * The night's root: fetched when a night is asked for, or quietly while the title is read. It wires what main.tsx must not wait for:
 * the session over its worker, the stores, the actions, and the dream's renderer behind the screens.
 */
import type { DreamscapeHandle } from './dreamscape/mount';
import { shelf } from './keep';
import { browserClock } from './platform/browser/clock';
import { createBrowserWorkerPort } from './platform/browser/workerPort';
import { createSession } from './session/client';
import { createForecaster } from './session/forecast/client';
import type { FromForecaster, ToForecaster } from './session/forecast/protocol';
import type { DreamNews, SaveFacts, SavePlace, ToDreamReader } from './session/keepingProtocol';
import type { PauseKind } from './session/protocol';
import { createSaves } from './session/saves';
import { readDream } from './session/watchClient';
import { bindActions } from './stores/actions';
import { bindAutosave } from './stores/autosave';
import { bindDay, createDayStore, type DayPlace } from './stores/dayStore';
import { bindEndings, endingIn, endings } from './stores/endings';
import { bindForecast } from './stores/forecastBinding';
import { bindSession, createNightStores } from './stores/projection';
import { settings } from './stores/settings';
import { hearAnswer } from './stores/soundStore';
import { isStillSet } from './waking/appearance';
import type { Page } from './waking/context';
import type { NightAsked } from './waking/doors';
import { keptPauses } from './waking/pauseChoice';
import type { Covered, Insets } from './waking/screens/NightScreen';

const query = new URLSearchParams(window.location.search);
const isTest = query.has('test');

const stores = createNightStores();
const startWorker = () => createBrowserWorkerPort(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const session = createSession(startWorker, bindSession(stores));
const give = session.give.bind(session);
session.give = (order) => give(order).then(hearAnswer);
const actions = bindActions(stores, session);
const startForecaster = () =>
  createBrowserWorkerPort<ToForecaster, FromForecaster>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'forecast' }));
bindForecast(stores, (tell) => createForecaster({ clock: browserClock, makePort: startForecaster, fork: () => session.fork(), tell }));
const day = createDayStore();
const days = bindDay(day, stores, session, (at) => {
  if (at === 'night') mountDream().catch(() => actions.setCanvas('failed'));
  else if (at !== 'none') putDreamAway();
});

/** How the night that is open was come to; a save says it, so that it is gone on with in the same way. */
let opened: NightAsked | null = null;
const PLACES: Partial<Record<DayPlace, SavePlace>> = {
  dusk: 'evening',
  opening: 'evening',
  scene: 'scene',
  dawn: 'morning',
  days: 'morning',
  epilogue: 'after',
};
/** Where the chapter stands, or stood when it was left: its last save is written after it is put away. */
let placed: DayPlace = 'none';
day.subscribe(({ at }) => {
  if (at !== 'none') placed = at;
});
const factsNow = (): SaveFacts | null => {
  const { city, mode, status, outcome, clockMin, tick, counts, meters } = stores.night.getState();
  if (opened === null || city === null || mode === 'watch' || status !== 'running') return null;
  const { title, nightTitle, night } = city;
  const { kind, source } = opened;
  const place = (kind === 'campaign' && PLACES[placed]) || 'night';
  const ending = place === 'after' ? endingIn(outcome) : null;
  const { dread, lucidity } = meters;
  return {
    kind,
    source,
    title,
    nightTitle,
    night,
    place,
    ...(ending && { ending }),
    clockMin,
    tick,
    savedMs: Date.now(),
    sleepers: counts.sleepers,
    dread,
    lucidity,
  };
};
bindEndings(day, endings);
const saves = createSaves(session, shelf, factsNow);
const autosave = bindAutosave(saves, stores.night, day, browserClock);
const page: Page = { stores, actions, session, saves, day, days };
if (isTest) Object.assign(window, { __session: session, __stores: { ...stores, day }, __saves: saves });

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
const setMotion = (): void => actions.setReducedMotion(isStillSet(settings.getState().motion, calm.matches));
setMotion();
calm.addEventListener('change', setMotion);
settings.subscribe((now, last) => {
  setMotion();
  // Colours and words of the map are drawn once: it is mounted anew in the others.
  if (dream !== null && (now.colours !== last.colours || now.soft !== last.soft || now.font !== last.font)) {
    putDreamAway();
    mountDream().catch(() => actions.setCanvas('failed'));
  }
});
actions.setQuality(query.get('quality') === 'low' ? 'low' : 'high');
document.addEventListener('visibilitychange', () => {
  session.setHidden(document.hidden);
  if (document.hidden) autosave.now();
});

/** The dream behind the screens: mounted with a night, put away with it. */
const dreamPlace = document.getElementById('dream')!;
let dream: DreamscapeHandle | null = null;
let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
let covered: readonly Covered[] = [];
export const setInsets = (next: Insets, boxes: readonly Covered[]): void => {
  insets = next;
  covered = boxes;
  dream?.setInsets(next);
  dream?.setCovered(boxes);
};
stores.night.subscribe((state) => {
  dreamPlace.style.visibility = state.status === 'fault' ? 'hidden' : '';
});

const mountDream = async (): Promise<void> => {
  dreamPlace.hidden = false;
  if (dream !== null) return;
  const { canDraw, mountDreamscape } = await import('./dreamscape/mount');
  // Left, or opened twice, while the renderer was fetched.
  if (dream !== null || dreamPlace.hidden) return;
  if (!canDraw()) {
    actions.setCanvas('failed');
    return;
  }
  const letGo = (): boolean => {
    const isChosen = stores.night.getState().diver >= 0;
    if (isChosen) actions.chooseDiver(-1);
    return isChosen;
  };
  dream = mountDreamscape(dreamPlace, stores, { select: actions.select, hover: actions.hover, letGo });
  dream.setInsets(insets);
  dream.setCovered(covered);
  actions.setCanvas('drawn');
};

const putDreamAway = (): void => {
  dreamPlace.hidden = true;
  dream?.destroy();
  dream = null;
  actions.setCanvas('waiting');
};

/** Time begins by itself once the city stands and is drawn: the lights go out, and the night stops when there is something to do. */
let cancelStart: (() => void) | null = null;
const startWhenSeen = (): void => {
  cancelStart?.();
  const begin = (): void => {
    const { status, city, canvas } = stores.night.getState();
    if (status !== 'running' || city === null || canvas === 'waiting') return;
    cancelStart?.();
    session.setSpeed(settings.getState().speed);
  };
  const leave = stores.night.subscribe(begin);
  cancelStart = () => {
    leave();
    cancelStart = null;
  };
  begin();
};

/** A first night is not stopped by what its guide has not come to yet. */
const GUIDE_PAUSES: PauseKind[] = ['control-begins'];

/** `save`: where this night was left; when it cannot be opened that is said, and nothing is begun in its place. */
export const openNight = (asked: NightAsked, save?: Uint8Array): Page => {
  const { kind, source } = asked;
  opened = asked;
  const { reducedMotion, quality, canvas, view } = stores.night.getState();
  stores.night.setState({ ...stores.night.getInitialState(), reducedMotion, quality, canvas, view });
  stores.live.frame = null;
  const isChapter = kind === 'campaign';
  days.follow(isChapter);
  if (save === undefined) session.open(source);
  else
    void session.load(save).then((loaded) => {
      if (loaded.ok) opened = { kind, source: loaded.source };
      else stores.night.setState({ status: 'fault', fault: { code: 'bad-snapshot', detail: loaded.fault.code, canRestart: false } });
    });
  session.setPace({ pauses: isTest ? [] : kind === 'guide' ? GUIDE_PAUSES : keptPauses(), quickLightsOut: !isTest });
  if (isChapter) return page;
  // The guided night begins when its first card has been read.
  if (!isTest && save === undefined && kind !== 'guide') startWhenSeen();
  mountDream().catch(() => actions.setCanvas('failed'));
  return page;
};

const startReader = () =>
  createBrowserWorkerPort<ToDreamReader, DreamNews>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'dream' }));
export const readRecorded = (bytes: Uint8Array, tell: (news: DreamNews) => void): (() => void) => readDream(bytes, startReader, tell);

/** The page of a night that cannot be opened, saying why. */
export const refuseNight = (why: string): Page => {
  stores.night.setState({ status: 'fault', fault: { code: 'bad-source', detail: why, canRestart: false } });
  return page;
};

/** Time stops and the dream is put away; the worker stays for the next night. */
export const leaveNight = (): void => {
  autosave.now();
  cancelStart?.();
  days.follow(false);
  session.setSpeed(0);
  putDreamAway();
};
