/**
 * The page's root. The title stands first and by itself; the night, with its session, screens and renderer, is another root that is
 * fetched when it is asked for (night.ts). An address that names a night opens it at once.
 */
import { createRoot } from 'react-dom/client';
import type { Sound } from './audio/sound';
import { dailyOf } from './content/daily';
import { settings } from './stores/settings';
import { sound as soundStore } from './stores/soundStore';
import { App, type First } from './waking/App';
import { wear } from './waking/appearance';
import type { Page } from './waking/context';
import type { Doors } from './waking/doors';
import { readAsked, readSource } from './waking/runSource';
import './waking/styles/fonts.css';
import './waking/styles/base.css';
import { t } from './words/en/title';
import { cssVariables } from './words/tokens';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
};

const style = document.documentElement.style;
for (const [name, value] of Object.entries(cssVariables())) style.setProperty(name, value);
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
const dress = (): void => wear(settings.getState(), calm.matches);
dress();
settings.subscribe(dress);
calm.addEventListener('change', dress);
const dreamPlace = element('dream');
dreamPlace.setAttribute('role', 'region');
dreamPlace.setAttribute('aria-label', t('canvas.region'));
dreamPlace.hidden = true;

type Night = typeof import('./night');
let night: Night | null = null;
const fetchNight = async (): Promise<Night> => {
  night = await import('./night');
  return night;
};

/** Sound is fetched at the first press: browsers let none begin before it, and the first screen does not wait for it. */
let sound: Sound | null = null;
let heard: Page | null = null;
const hearFrom = (page: Page | null): void => {
  heard = page;
  sound?.follow(page);
};
const PRESSES = ['pointerdown', 'keydown'] as const;
const beginSound = (): void => {
  for (const press of PRESSES) window.removeEventListener(press, beginSound, { capture: true });
  import('./audio/sound')
    .then(({ startSound }) => {
      sound = startSound();
      sound.follow(heard);
      if (new URLSearchParams(window.location.search).has('test')) Object.assign(window, { __sound: sound });
    })
    .catch(() => soundStore.setState({ status: 'failed' }));
};
for (const press of PRESSES) window.addEventListener(press, beginSound, { capture: true });

const doors: Doors = {
  openNight: async (asked, save) => {
    const page = (await fetchNight()).openNight(asked, save);
    hearFrom(page);
    return page;
  },
  leaveNight: () => {
    night?.leaveNight();
    hearFrom(null);
  },
  onInsets: (insets, covered) => night?.setInsets(insets, covered),
  daily: (nowMs) => {
    const { seed, twist, leftMs } = dailyOf(nowMs);
    return { seed, leftMs, title: t(`twist.${twist}`), about: t(`twist.${twist}.about`) };
  },
  dailySource: async (nowMs) => {
    const { dailyScenario } = await import('./content/dailyScenario');
    const { seed, twist } = dailyOf(nowMs);
    return { scenario: { json: JSON.stringify(dailyScenario(twist, t(`twist.${twist}`), t(`twist.${twist}.about`))), name: 'daily' }, seed };
  },
  sandboxSource: async (seed, rules) => {
    const { sandboxScenario } = await import('./content/sandboxScenario');
    return { scenario: { json: JSON.stringify(sandboxScenario(rules)), name: 'sandbox' }, seed, difficulty: rules.difficulty };
  },
  guideSource: async () => {
    const { GUIDE_SEED, guideText } = await import('./content/guideScenario');
    return { scenario: { json: guideText(), name: 'guide' }, seed: GUIDE_SEED };
  },
  readDream: async (bytes, tell) => (await fetchNight()).readRecorded(bytes, tell),
  shelf: async () => (await import('./keep')).shelf,
  prepare: async () => {
    await Promise.all([fetchNight(), import('./waking/screens/NightPlace'), import('./dreamscape/mount')]);
  },
};

const ASKS_FOR_A_NIGHT = ['scenario', 'seed', 'sleepers', 'night', 'difficulty', 'test'];
/** What the address asks for: a night, what is wrong with it, or nothing. */
const firstPlace = async (): Promise<First> => {
  const query = new URLSearchParams(window.location.search);
  const kept = readAsked(window.history.state);
  if (kept !== null) return { asked: kept };
  if (query.has('title') || !ASKS_FOR_A_NIGHT.some((key) => query.has(key))) return { asked: null };
  const read = readSource(window.location.search);
  if (read.ok) return { asked: { kind: query.has('story') ? 'campaign' : 'chapter', source: read.source } };
  return { asked: null, fault: (await fetchNight()).refuseNight(read.why) };
};

const show = (first: First): void => createRoot(element('app')).render(<App doors={doors} first={first} />);
firstPlace()
  .then(show)
  .catch(() => show({ asked: null }));
