/**
 * The door of the dreamscape, loaded by `import()` so that Phaser is a chunk of its own. It makes the host element,
 * the game, the overlay and the input, and returns a handle; nothing else of this room is used from outside.
 *
 * With `?test` in the address `window.__dream` is `{ handle, pauseLoop(), resumeLoop(), drawing(), lastFrameScriptMs(), shown(),
 * at(selection), level() }`: in software rendering tests stop the loop and step pictures by hand.
 */
import Phaser from 'phaser';
import './views/overlay.css';
import './views/crew.css';
import type { NightState, NightStores, Selection } from '../stores/nightStore';
import { t } from '../words/en/base';
import { NIGHT } from '../words/tokens';
import { listenToKeys } from './input/keys';
import { listenToPointer } from './input/pointer';
import { DreamScene } from './scenes/dreamScene';
import { type Insets, type Level, screenToWorld, worldToScreen } from './views/camera';
import { CrewLayer } from './views/crewLayer';
import { enableHalfFloat, makeContext } from './views/hdr';
import type { CoveredBox } from './views/home';
import { Overlay } from './views/overlay';
import { standingOn, worldOf } from './views/selectionPlace';
import { Viewpoint } from './views/viewpoint';

export interface DreamscapeHandle {
  destroy(): void;
  /** What the HUD covers at each side, CSS pixels: the picture keeps its middle, and its names, out of it. */
  setInsets(insets: Insets): void;
  /** Further places the HUD covers, such as alerts: no name is put there, and from afar no island. */
  setCovered(boxes: readonly CoveredBox[]): void;
  zoomBy(factor: number): void;
  zoomTo(level: Level): void;
  focus(selection: Selection): void;
  panBy(dx: number, dy: number): void;
  /** Draws one picture `dtMs` after the last, loop or no loop. */
  stepFrame(dtMs: number): void;
}
export interface DreamscapeActions {
  select(selection: Selection): void;
  hover(selection: Selection): void;
  /** Nobody is chosen any more; false where nobody was. */
  letGo(): boolean;
}

/** More device pixels than this a CSS pixel are not worth their light. */
const MOST_PIXELS = 2;
const NONE: Selection = { kind: 'none' };

/** Whether this browser can draw the dream at all; the list view has everything where it cannot. */
export const canDraw = (): boolean => {
  const probe = document.createElement('canvas');
  return (probe.getContext('webgl2') ?? probe.getContext('webgl')) !== null;
};

const makeHost = (parent: HTMLElement): HTMLElement => {
  const host = document.createElement('div');
  host.className = 'dream-host';
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', t('canvas.label'));
  parent.append(host);
  return host;
};

const pixelRatio = (): number => Math.min(MOST_PIXELS, window.devicePixelRatio || 1);

/** Under the list hardly anything of the dream is seen, behind a fault nothing: no picture is drawn until the map is back. */
const restUnseen = (game: Phaser.Game, scene: DreamScene, stores: NightStores): void => {
  let resting = false;
  // Under the list only once a city stands.
  const isUnseen = ({ view, status }: NightState): boolean => status === 'fault' || (view === 'list' && scene.layout !== null);
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (!isUnseen(stores.night.getState()) || !game.loop.running) return;
    resting = true;
    game.loop.sleep();
  });
  const stop = stores.night.subscribe((state, before) => {
    // Another city is laid out even under the list: what is selected is looked for in it.
    if (!resting || (isUnseen(state) && state.city === before.city)) return;
    resting = false;
    game.loop.wake();
  });
  game.events.once(Phaser.Core.Events.DESTROY, stop);
};

/** Escape: from person to island to galaxy, then what is selected is let go, and last whoever is chosen. */
const goUp = (viewpoint: Viewpoint, stores: NightStores, actions: DreamscapeActions): boolean => {
  const { selection } = stores.night.getState();
  const level = viewpoint.goalLevel;
  if (level === 'person') {
    viewpoint.zoomTo('island', selection);
    if (selection.kind === 'person') actions.select({ kind: 'island', zone: stores.night.getState().city?.zone[selection.sleeper] ?? 0 });
    return true;
  }
  if (level === 'island') {
    viewpoint.zoomTo('galaxy', selection);
    return true;
  }
  if (selection.kind === 'none') return actions.letGo();
  actions.select(NONE);
  return true;
};

export const mountDreamscape = (parent: HTMLElement, stores: NightStores, actions: DreamscapeActions): DreamscapeHandle => {
  const host = makeHost(parent);
  const device = { pixelRatio: pixelRatio() };
  const viewpoint = new Viewpoint(host.clientWidth || 1, host.clientHeight || 1);
  const context = makeContext();
  if (context) host.append(context.canvas);
  const overlay = new Overlay(host);
  const crew = new CrewLayer(host);
  const scene = new DreamScene(stores, viewpoint, overlay, crew, device);
  let undoHalfFloat: (() => void) | null = null;
  let clockMs = 0;
  let scriptMs = 0;
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    ...(context ?? {}),
    parent: host,
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(viewpoint.view.width * device.pixelRatio),
      height: Math.round(viewpoint.view.height * device.pixelRatio),
      zoom: 1 / device.pixelRatio,
    },
    backgroundColor: NIGHT.ground,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    autoFocus: false,
    scene,
    callbacks: {
      preBoot: (booting) => {
        booting.events.on(Phaser.Core.Events.PRE_STEP, () => {
          clockMs = performance.now();
        });
        booting.events.on(Phaser.Core.Events.POST_RENDER, () => {
          scriptMs = performance.now() - clockMs;
        });
      },
      postBoot: (booted) => {
        undoHalfFloat = enableHalfFloat(booted.renderer as Phaser.Renderer.WebGL.WebGLRenderer);
      },
    },
  });

  const pickAt = (x: number, y: number): Selection => {
    const at = screenToWorld(viewpoint.camera, viewpoint.view, x, y);
    return crew.at(x, y) ?? scene.pickAt(at.x, at.y);
  };
  const placeOf = (selection: Selection): { x: number; y: number } | null => worldOf(selection, scene.layout, stores.night.getState());
  const keepSelected = (): void => {
    const at = placeOf(stores.night.getState().selection);
    if (at) viewpoint.keepInSight(at.x, at.y);
  };
  const stopSelected = stores.night.subscribe((state, before) => {
    if (state.selection !== before.selection) keepSelected();
    if (state.sought !== before.sought && state.sought.kind !== 'none') viewpoint.focus(standingOn(state.sought, state));
  });
  let pressed: Selection = NONE;
  let tapped: Selection = NONE;
  const stopPointer = listenToPointer(host, {
    press: (x, y) => {
      pressed = pickAt(x, y);
    },
    drag: (dx, dy) => viewpoint.panBy(dx, dy),
    fling: (x, y) => viewpoint.fling(x, y),
    zoom: (x, y, factor, smooth) => viewpoint.zoomAt(x, y, factor, !smooth),
    tap: (x, y) => {
      tapped = pressed.kind === 'none' ? pickAt(x, y) : pressed;
      // A picture that moves by itself takes things away from under a hand: nobody meant to let go.
      if (tapped.kind !== 'none' || !viewpoint.isSettling) actions.select(tapped);
    },
    doubleTap: (x, y) => {
      // What the first tap found: selecting it may have opened the inspector and moved the picture under the finger.
      const found = tapped;
      if (found.kind === 'none') viewpoint.zoomAt(x, y, 2);
      else viewpoint.focus(standingOn(found, stores.night.getState()));
    },
    hover: (at) => {
      const found = at ? pickAt(at.x, at.y) : NONE;
      host.classList.toggle('dream-pointing', found.kind !== 'none');
      actions.hover(found);
    },
  });
  const stopKeys = listenToKeys(
    window,
    { pan: (dx, dy) => viewpoint.panBy(dx, dy, false), zoom: (factor) => viewpoint.zoomBy(factor), up: () => goUp(viewpoint, stores, actions) },
    () => stores.night.getState().view === 'map',
  );

  const resize = (): void => {
    const { clientWidth: width, clientHeight: height } = host;
    const ratio = pixelRatio();
    if (width < 1 || height < 1 || (width === viewpoint.view.width && height === viewpoint.view.height && ratio === device.pixelRatio)) return;
    device.pixelRatio = ratio;
    viewpoint.resize(width, height);
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    // After the size, never before: the zoom is what writes the size on the page, from whatever size it finds.
    game.scale.setZoom(1 / ratio);
    scene.resized();
  };
  // Looked at before each picture: an observer hears of it after the picture was drawn, and leaves one that is empty or of the old size.
  // What the look costs was measured (software rendering, two busy cores, a crisis night): 0.5 % of the time standing still and 1.5 % at 4x,
  // since it asks for a layout that the frame needs anyway.
  game.events.on(Phaser.Core.Events.PRE_STEP, resize);
  void document.fonts?.ready.then(() => {
    overlay.remeasure();
    scene.overlayStale();
  });

  restUnseen(game, scene, stores);
  let stepClockMs = 0;
  const handle: DreamscapeHandle = {
    destroy() {
      stopPointer();
      stopSelected();
      stopKeys();
      undoHalfFloat?.();
      game.destroy(true);
      // It goes with its next step, which a resting loop would never take.
      if (game.isRunning) game.loop.wake();
      host.remove();
    },
    setInsets(insets) {
      viewpoint.setInsets(insets);
      keepSelected();
      scene.overlayStale();
    },
    setCovered(boxes) {
      overlay.setCovered(boxes);
      viewpoint.setCovered(boxes);
      scene.overlayStale();
    },
    zoomBy: (factor) => viewpoint.zoomBy(factor),
    zoomTo: (level) => viewpoint.zoomTo(level, stores.night.getState().selection),
    focus: (selection) => viewpoint.focus(selection),
    panBy: (dx, dy) => viewpoint.panBy(dx, dy),
    stepFrame(dtMs) {
      stepClockMs += dtMs;
      game.step(stepClockMs, dtMs);
    },
  };
  exposeForTests(handle, game, scene, viewpoint, overlay, placeOf, () => scriptMs);
  return handle;
};

const exposeForTests = (
  handle: DreamscapeHandle,
  game: Phaser.Game,
  scene: DreamScene,
  viewpoint: Viewpoint,
  overlay: Overlay,
  placeOf: (selection: Selection) => { x: number; y: number } | null,
  scriptMs: () => number,
): void => {
  if (!new URLSearchParams(window.location.search).has('test')) return;
  const at = (selection: Selection): { x: number; y: number } | null => {
    const world = placeOf(selection);
    return world && worldToScreen(viewpoint.camera, viewpoint.view, world.x, world.y);
  };
  Object.assign(window, {
    __dream: {
      handle,
      pauseLoop: () => game.loop.stop(),
      resumeLoop: () => game.loop.start(game.step.bind(game)),
      booted: () => game.isRunning && scene.layout !== null,
      drawing: () => game.loop.running,
      lastFrameScriptMs: scriptMs,
      shown: () => [...overlay.shown],
      at,
      level: () => viewpoint.level,
      canvas: game.canvas,
    },
  });
};
