/**
 * The page's root: the only place in the browser that wires the rooms together. React and the session come first;
 * the dream's renderer is large and arrives after the first screen, and a device that cannot draw it still has the
 * whole night in the list view.
 */
import { createRoot } from 'react-dom/client';
import type { DreamscapeHandle } from './dreamscape/mount';
import { createBrowserWorkerPort } from './platform/browser/workerPort';
import { createSession } from './session/client';
import { PAUSE_KINDS } from './session/protocol';
import { bindActions } from './stores/actions';
import { bindSession, createNightStores } from './stores/projection';
import { App } from './waking/App';
import { readSource } from './waking/runSource';
import type { Covered, Insets } from './waking/screens/NightScreen';
import './waking/styles/fonts.css';
import './waking/styles/base.css';
import { t } from './words/en/base';
import { cssVariables } from './words/tokens';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
};

for (const [name, value] of Object.entries(cssVariables())) document.documentElement.style.setProperty(name, value);

const query = new URLSearchParams(window.location.search);
const stores = createNightStores();
const startWorker = () => createBrowserWorkerPort(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const session = createSession(startWorker, bindSession(stores));
const actions = bindActions(stores, session);
const asked = readSource(window.location.search);

let dream: DreamscapeHandle | null = null;
let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
let covered: readonly Covered[] = [];
const onInsets = (next: Insets, boxes: readonly Covered[]): void => {
  insets = next;
  covered = boxes;
  dream?.setInsets(next);
  dream?.setCovered(boxes);
};

const dreamPlace = element('dream');
dreamPlace.setAttribute('role', 'region');
dreamPlace.setAttribute('aria-label', t('canvas.region'));
stores.night.subscribe((state) => {
  dreamPlace.style.visibility = state.status === 'fault' ? 'hidden' : '';
});

const mountDream = async (): Promise<void> => {
  const { canDraw, mountDreamscape } = await import('./dreamscape/mount');
  if (!canDraw()) {
    actions.setCanvas('failed');
    return;
  }
  dream = mountDreamscape(dreamPlace, stores, { select: actions.select, hover: actions.hover });
  dream.setInsets(insets);
  dream.setCovered(covered);
  actions.setCanvas('drawn');
};

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
actions.setReducedMotion(calm.matches);
calm.addEventListener('change', () => actions.setReducedMotion(calm.matches));
actions.setQuality(query.get('quality') === 'low' ? 'low' : 'high');
document.addEventListener('visibilitychange', () => session.setHidden(document.hidden));

createRoot(element('app')).render(<App page={{ stores, actions, session }} onInsets={onInsets} />);

if (asked.ok) {
  session.open(asked.source);
  session.setPace({ pauses: query.has('test') ? [] : [...PAUSE_KINDS], quickLightsOut: !query.has('test') });
  mountDream().catch(() => actions.setCanvas('failed'));
} else stores.night.setState({ status: 'fault', fault: { code: 'bad-source', detail: asked.why, canRestart: false } });

if (query.has('test')) Object.assign(window, { __session: session, __stores: stores });
