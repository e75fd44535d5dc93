/**
 * The one scene: reads the stores each picture, moves the viewpoint, hands what changed to the layers. It keeps no
 * copy of the night: only what is on its way (an eased colour, a camera in flight) lives here.
 */
import Phaser from 'phaser';
import type { CityInfo, PersonDetail } from '../../session/protocol';
import type { Trace } from '../../session/protocolNight';
import { PHASE } from '../../sim/vocabulary';
import type { NightStores, Selection } from '../../stores/nightStore';
import { settings } from '../../stores/settings';
import { CityLayers } from '../views/cityLayers';
import type { CrewLayer } from '../views/crewLayer';
import { addGrade, type DreamGrade } from '../views/grade';
import type { SharedUniforms } from '../views/instancedLayer';
import { CENTRE_CLEAR, type DreamLayout, layoutDream } from '../views/layout';
import { LightLayer } from '../views/lightLayer';
import { heatOf } from '../views/mood';
import type { Overlay } from '../views/overlay';
import { buildGrid, type PickGrid, pick } from '../views/picking';
import { SkyLayer } from '../views/skyLayer';
import { type DreamShape, shapeFor } from '../views/usualHud';
import type { Viewpoint } from '../views/viewpoint';

/** A picture never advances time by more: a tab that was away does not leap. */
const LONGEST_STEP_MS = 100;
const HEAT_EASE_PER_S = 0.8;
/** Light is held back under a panel as it comes, and not at one stroke. */
const VEIL_EASE_PER_S = 8;
/** The moment of the latch: heat comes at once, and a wave of it runs out from the Centre for so long. */
const LATCH_S = 4;
/** Before that the picture holds its breath: nothing in it moves. */
const HUSH_S = 1.5;
const LATCH_EASE_PER_S = 3;
/** After a leap in time nothing is eased: there was no between. */
const LEAP_TICKS = 30;
/** As lights grow from the first to the second radius, CSS pixels, the sky goes quiet behind their shapes. */
const HUSH_PX = { from: 2.5, to: 7 } as const;
/** The part of the space kept free round the Centre that is the Centre itself. */
const CENTRE_REACH = 0.8;
const SMALL_SCREEN_PX = 600;
const ROOT_PX = 16;
/** How much of the dread the picture shows where nightmares are to be soft. */
const SOFT_HEAT = 0.3;
const OCTAVES = { high: 6, low: 4 } as const;

export class DreamScene extends Phaser.Scene {
  layout: DreamLayout | null = null;
  readonly #stores: NightStores;
  readonly #viewpoint: Viewpoint;
  readonly #overlay: Overlay;
  readonly #crew: CrewLayer;
  readonly #device: { pixelRatio: number };
  readonly #shared: SharedUniforms = { uCamera: [1, 1, 0, 0], uPixel: [1, 1], uTime: 20, uHeat: 0, uMotion: 1 };
  #sky!: SkyLayer;
  #cityLayers!: CityLayers;
  #lights!: LightLayer;
  #grade!: DreamGrade;
  #grid: PickGrid | null = null;
  #city: CityInfo | null = null;
  /** The last city laid out: another size of the screen lays it out anew. */
  #opened: CityInfo | null = null;
  #shape = '';
  #serial = -1;
  #selection: Selection | null = null;
  #hover: Selection | null = null;
  #person: PersonDetail | null = null;
  #trace: Trace | null = null;
  #ghost: readonly number[] | null = null;
  #diver = -1;
  #heatKnown = false;
  #heatTick = 0;
  #phase = -1;
  #sinceLatchS = LATCH_S + HUSH_S;
  #overlayStale = true;

  constructor(stores: NightStores, viewpoint: Viewpoint, overlay: Overlay, crew: CrewLayer, device: { pixelRatio: number }) {
    super('dream');
    this.#stores = stores;
    this.#viewpoint = viewpoint;
    this.#overlay = overlay;
    this.#crew = crew;
    this.#device = device;
  }

  create(): void {
    // The preset chosen at the start decides how deep the noise goes; resolution and bloom follow the setting live.
    const octaves = OCTAVES[this.#stores.night.getState().quality];
    this.#sky = new SkyLayer(this, this.#shared, octaves);
    this.#cityLayers = new CityLayers(this, this.#shared, octaves);
    this.#lights = new LightLayer(this, this.#shared);
    this.#sky.raiseMotes(this);
    this.#grade = addGrade(this.cameras.main);
  }

  /** The screen changed: the map may have to be laid out for another shape. */
  resized(): void {
    this.#overlay.remeasure();
    this.#overlayStale = true;
    if (this.#city && JSON.stringify(this.#shapeNow()) !== this.#shape) this.#city = null;
  }
  #shapeNow(): DreamShape {
    const { width, height } = this.#viewpoint.view;
    return shapeFor(width, height, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || ROOT_PX);
  }
  overlayStale(): void {
    this.#overlayStale = true;
  }
  pickAt(x: number, y: number): Selection {
    if (!this.layout || !this.#grid) return { kind: 'none' };
    const found = pick(this.layout, this.#grid, x, y, this.#viewpoint.camera.zoom, this.#viewpoint.level);
    const inCentre = Math.hypot(x / CENTRE_CLEAR.x, y / CENTRE_CLEAR.y) < CENTRE_REACH;
    return found.kind === 'none' && inCentre && this.#stores.live.frame?.centreOpen === true ? { kind: 'centre' } : found;
  }

  override update(_time: number, deltaMs: number): void {
    const dtMs = Math.min(deltaMs, LONGEST_STEP_MS);
    const state = this.#stores.night.getState();
    if (state.city && state.city !== this.#city) this.#open(state.city);
    const { frame, serial } = this.#stores.live;
    const still = state.reducedMotion;
    let moved = this.#viewpoint.step(dtMs, still);
    if (this.layout && frame) {
      const pointed = state.selection !== this.#selection || state.hover !== this.#hover;
      const newFrame = serial !== this.#serial;
      if (newFrame) this.#lights.show(frame);
      if (newFrame || pointed) this.#cityLayers.refresh(frame, state.selection, state.hover);
      if (state.person !== this.#person) this.#lights.setPerson(state.person, this.layout);
      moved ||= newFrame || pointed || state.person !== this.#person || this.#overlayStale;
      this.#serial = serial;
      this.#selection = state.selection;
      this.#hover = state.hover;
      this.#person = state.person;
      const asked = this.#crew.newsEnded(performance.now()) || state.ghost !== this.#ghost || state.trace !== this.#trace || state.diver !== this.#diver;
      this.#ghost = state.ghost;
      this.#trace = state.trace;
      this.#diver = state.diver;
      if (moved || asked) this.#updateOverlay();
    }
    this.#setUniforms(dtMs, still, state.quality === 'low');
  }

  #updateOverlay(): void {
    const state = this.#stores.night.getState();
    this.#overlayStale = false;
    this.#overlay.setStill(state.reducedMotion);
    const { camera, view, level } = this.#viewpoint;
    const { frame } = this.#stores.live;
    const { selection, hover, person, diver, ghost, ghostNote, trace } = state;
    this.#crew.update({ camera, view, frame, selection, hover, diver, ghost, ghostNote, nowMs: performance.now() });
    this.#overlay.update({ camera, view, level, selection, hover, person, frame, trace, marks: this.#crew.boxes() });
    this.#crew.nameMarks(view, this.#overlay.boxes);
  }

  #open(city: CityInfo): void {
    const shape = this.#shapeNow();
    const isSame = this.#opened === city;
    this.#city = city;
    this.#opened = city;
    this.#shape = JSON.stringify(shape);
    this.layout = layoutDream(city, shape.aspect, shape.kept);
    this.#grid = buildGrid(this.layout.lights, this.layout.lightRadius);
    const { selection } = this.#stores.night.getState();
    this.#viewpoint.setLayout(this.layout, isSame ? selection : null);
    this.#cityLayers.setLayout(city, this.layout);
    this.#lights.setLayout(this.layout);
    this.#overlay.setLayout(city, this.layout);
    this.#crew.setLayout(city, this.layout);
    this.#sky.raiseMotes(this);
    this.#serial = -1;
    this.#person = null;
    this.#heatKnown = false;
    this.#phase = -1;
    this.#sinceLatchS = LATCH_S + HUSH_S;
  }

  #setUniforms(dtMs: number, still: boolean, low: boolean): void {
    const { camera, view } = this.#viewpoint;
    const ratio = this.#device.pixelRatio;
    const shared = this.#shared;
    const sudden = settings.getState().flashes && !settings.getState().soft;
    if (!sudden) this.#sinceLatchS = LATCH_S + HUSH_S;
    const holds = this.#sinceLatchS < HUSH_S;
    if (!still && !holds) shared.uTime += dtMs / 1000;
    shared.uMotion = still ? 0 : 1;
    const middleX = (view.width + view.insets.left - view.insets.right) / 2;
    const middleY = (view.height + view.insets.top - view.insets.bottom) / 2;
    const zoom = camera.zoom * ratio;
    shared.uCamera[0] = zoom;
    shared.uCamera[1] = zoom;
    shared.uCamera[2] = middleX * ratio - camera.x * zoom;
    shared.uCamera[3] = middleY * ratio - camera.y * zoom;
    shared.uPixel[0] = zoom;
    shared.uPixel[1] = ratio;
    this.#setHeat(dtMs);
    const lightPx = camera.zoom * (this.layout?.lightRadius ?? 0);
    const hush = Math.min(1, Math.max(0, (lightPx - HUSH_PX.from) / (HUSH_PX.to - HUSH_PX.from)));
    this.#lights.step(dtMs, camera.zoom, this.layout?.lightRadius ?? 5, Math.min(view.width, view.height) < SMALL_SCREEN_PX);
    const wave = still || holds ? 1 : Math.min(1, (this.#sinceLatchS - HUSH_S) / LATCH_S);
    this.#sky.setWave(0.1 + 0.9 * wave, (1 - wave) ** 2);
    this.#sky.step(camera, view, this.#viewpoint.fitZoom, this.scale.width, this.scale.height, low, hush);
    const grade = this.#grade;
    grade.timeS = shared.uTime % 100;
    grade.levels = low ? 0 : 6;
    // Colours may part at the edges of a frightened sky, never at the edges of people.
    grade.dread = shared.uHeat * (1 - hush);
    const { insets, width, height } = view;
    const veil = [insets.top / height, insets.right / width, insets.bottom / height, insets.left / width] as const;
    const k = still || grade.veil[0] === 0 ? 1 : 1 - Math.exp((-VEIL_EASE_PER_S * dtMs) / 1000);
    grade.veil = grade.veil.map((now, side) => now + (veil[side]! - now) * k);
  }

  #setHeat(dtMs: number): void {
    const { phase, meters, tick } = this.#stores.night.getState();
    const shared = this.#shared;
    const heat = heatOf(phase, meters.dread) * (settings.getState().soft ? SOFT_HEAT : 1);
    if (this.#phase >= 0 && this.#phase < PHASE.protocol && phase === PHASE.protocol) this.#sinceLatchS = 0;
    else this.#sinceLatchS = Math.min(LATCH_S + HUSH_S, this.#sinceLatchS + dtMs / 1000);
    const holds = this.#sinceLatchS < HUSH_S && this.#heatKnown;
    const rate = holds ? 0 : this.#sinceLatchS < LATCH_S + HUSH_S ? LATCH_EASE_PER_S : HEAT_EASE_PER_S;
    const eased = this.#heatKnown && Math.abs(tick - this.#heatTick) <= LEAP_TICKS;
    shared.uHeat = eased ? shared.uHeat + (heat - shared.uHeat) * (1 - Math.exp((-rate * dtMs) / 1000)) : heat;
    this.#heatKnown = this.#stores.live.frame !== null;
    this.#heatTick = tick;
    this.#phase = this.#heatKnown ? phase : -1;
  }
}
