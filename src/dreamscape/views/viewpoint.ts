/**
 * Where the dreamer's eye is and where it is going: drag, fling, zoom and flights over one layout. Holds a goal that
 * input changes at once and a camera that follows it; while nobody has moved, it keeps the whole galaxy in the free
 * area, whatever the HUD opens. Nearer than that the picture stays where it is while panels come and go over it, and moves only
 * for what is selected under one. No Phaser here, so tests drive it.
 */
import type { Selection } from '../../stores/nightStore';
import {
  type Camera,
  easeCamera,
  fitBox,
  freeArea,
  type Insets,
  keepInside,
  type Level,
  levelOf,
  panBy,
  screenToWorld,
  type Viewport,
  worldToScreen,
  type ZoomLimits,
  zoomAt,
  zoomLimits,
} from './camera';
import { type CoveredBox, homeCamera, keepCovered } from './home';
import { type Box, bridgePoint, type DreamLayout, islandBox, LIGHT_STRIDE } from './layout';

const FLING_DECAY_PER_S = 4.5;
const FLING_STOP_PX_S = 12;
/** A person flown to is shown with a light of this radius, CSS pixels. */
const PERSON_PX = 20;
const ISLAND_PX = 6.8;
/** What is selected keeps this far from whatever covers the edges. */
const SIGHT_PX = 56;
const NEARLY = 1.01;
/** Somebody who presses so soon after the picture moved by itself meant what lay there before. */
const SETTLING_MS = 600;
/** After a resize the HUD is measured, and the dream perhaps laid out anew, within so many pictures. */
const RESIZE_STEPS = 4;

export class Viewpoint {
  camera: Camera = { x: 0, y: 0, zoom: 0.25 };
  readonly view: Viewport;
  #goal: Camera = { x: 0, y: 0, zoom: 0.25 };
  #layout: DreamLayout | null = null;
  #covered: readonly CoveredBox[] = [];
  #velocity = { x: 0, y: 0 };
  /** Since the camera last moved without a hand on it. */
  #sinceOwnMs = Number.POSITIVE_INFINITY;
  #byHand = false;
  /** What was flown to last, and since when: the panel that opens with it comes a moment later. */
  #flight: { to: Selection; sinceMs: number } | null = null;
  /** Steps left in which nothing is eased, and whether the HUD has yet to be measured at a new size. */
  #atOnce = 0;
  #resized = false;
  /** True until somebody moves: then changes of size and insets no longer re-fit. */
  #home = true;

  constructor(width: number, height: number) {
    this.view = { width, height, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
  }

  get limits(): ZoomLimits {
    return this.#layout ? zoomLimits(this.view, this.#layout.bounds, this.#layout.lightRadius) : { min: 0.01, max: 10 };
  }
  /** The zoom at which the whole dream fits. */
  get fitZoom(): number {
    return this.#layout ? fitBox(this.view, this.#layout.bounds).zoom : this.camera.zoom;
  }
  /** The picture moves by itself, or did a moment ago. */
  get isSettling(): boolean {
    return this.#sinceOwnMs < SETTLING_MS;
  }
  get level(): Level {
    return this.#layout ? levelOf(this.camera.zoom, this.#layout) : 'galaxy';
  }
  get goalLevel(): Level {
    return this.#layout ? levelOf(this.#goal.zoom, this.#layout) : 'galaxy';
  }

  /** `kept`: what was looked at, where the same city is laid out for another screen; null for a new one. */
  setLayout(layout: DreamLayout, kept: Selection | null = null): void {
    const level = this.goalLevel;
    const stays = kept !== null && !this.#home && level !== 'galaxy';
    this.#layout = layout;
    if (stays) this.zoomTo(level, kept);
    else {
      this.#home = true;
      this.#goHome();
    }
    this.camera = this.#goal;
  }
  /** What a new size brings with it comes at once: an eye that wanders after the edge of a window is no help. */
  resize(width: number, height: number): void {
    this.view.width = width;
    this.view.height = height;
    this.#covered = [];
    this.#atOnce = RESIZE_STEPS;
    this.#resized = true;
    if (this.#home) {
      this.#goHome();
      this.camera = this.#goal;
    } else this.#aim(this.#goal);
  }
  setInsets(insets: Insets): void {
    // What reaches in stands elsewhere then.
    const old = this.view.insets;
    if (insets.right !== old.right || insets.left !== old.left || insets.bottom !== old.bottom) this.#covered = [];
    const was = this.#middleOf(this.view);
    this.view.insets = { ...insets };
    const now = this.#middleOf(this.view);
    // Nothing on the screen moves with the edge of what is free: the eye follows it.
    const still = (camera: Camera): Camera => panBy(camera, was.x - now.x, was.y - now.y);
    this.camera = still(this.camera);
    if (this.#resized) this.#atOnce = RESIZE_STEPS;
    this.#resized = false;
    if (this.#home) this.#goHome();
    else if (this.#flight !== null && !this.#byHand && this.#flight.sinceMs < SETTLING_MS) this.focus(this.#flight.to);
    else this.#aim(still(this.#goal));
  }
  setCovered(boxes: readonly CoveredBox[]): void {
    this.#covered = keepCovered(this.#covered, boxes);
    if (this.#home) this.#goHome();
  }
  panBy(dx: number, dy: number, atOnce = true): void {
    this.#leaveHome();
    this.#byHand = true;
    this.#velocity = { x: 0, y: 0 };
    this.#aim(panBy(this.#goal, dx, dy));
    if (atOnce) this.camera = keepInside(panBy(this.camera, dx, dy), this.limits, this.#bounds());
  }
  /** Pixels a second, as the finger left. */
  fling(x: number, y: number): void {
    this.#velocity = { x, y };
  }
  zoomAt(x: number, y: number, factor: number, atOnce = false): void {
    this.#leaveHome();
    this.#byHand = true;
    this.#velocity = { x: 0, y: 0 };
    this.#aim(zoomAt(this.#goal, this.view, x, y, factor, this.limits));
    // All the way out is the whole dream, wherever the hand was that zoomed.
    if (factor < 1 && this.#goal.zoom <= this.limits.min * NEARLY) this.zoomTo('galaxy', { kind: 'none' });
    if (atOnce) this.camera = this.#goal;
  }
  zoomBy(factor: number): void {
    const free = freeArea(this.view);
    this.zoomAt((free.left + free.right) / 2, (free.top + free.bottom) / 2, factor);
  }
  /** Moves no more than it must for a point of the dream to lie in the open: an inspector may have come over it. */
  keepInSight(x: number, y: number): void {
    if (this.#home || !this.#layout) return;
    const at = worldToScreen(this.#goal, this.view, x, y);
    const free = freeArea(this.view);
    const into = (value: number, low: number, high: number): number => (low > high ? 0 : Math.min(high, Math.max(low, value)) - value);
    const to = {
      x: at.x + into(at.x, free.left + SIGHT_PX, free.right - SIGHT_PX),
      y: at.y + into(at.y, free.top + SIGHT_PX, free.bottom - SIGHT_PX),
    };
    // Out from under a panel towards the middle, up or down: panels lie along the head and the foot.
    const over = this.#covered.find((box) => to.x > box.left && to.x < box.right && to.y > box.top && to.y < box.bottom);
    if (over !== undefined) to.y = over.top > (free.top + free.bottom) / 2 ? over.top - SIGHT_PX : over.bottom + SIGHT_PX;
    if (to.x === at.x && to.y === at.y) return;
    this.#byHand = false;
    this.#aim(panBy(this.#goal, to.x - at.x, to.y - at.y));
  }
  /** Flies so that what is selected is in the middle, at the level it is looked at from. */
  focus(selection: Selection): void {
    const layout = this.#layout;
    if (!layout || selection.kind === 'none') return;
    this.#leaveHome();
    this.#byHand = false;
    this.#flight = { to: selection, sinceMs: this.#flight?.to === selection ? this.#flight.sinceMs : 0 };
    if (selection.kind === 'person') {
      const at = selection.sleeper * LIGHT_STRIDE;
      if (at < 0 || at >= layout.lights.length) return;
      const zoom = Math.max(this.goalLevel === 'person' ? this.#goal.zoom : 0, PERSON_PX / layout.lightRadius);
      this.#aim({ x: layout.lights[at]!, y: layout.lights[at + 1]!, zoom });
    } else if (selection.kind === 'island') {
      const island = layout.islands[selection.zone];
      if (!island) return;
      const box = islandBox(island);
      const fit = fitBox(this.view, { ...box, bottom: island.y + island.radius }, 0.03);
      const shapes = ISLAND_PX / layout.lightRadius;
      // On a small screen the shapes matter more than the last roots, which are what is cut off; on a huge city the island as a whole does.
      const zoom = Math.min(Math.max(fit.zoom, shapes), fit.zoom * 2.4);
      const free = freeArea(this.view);
      this.#aim({ ...fit, y: Math.min(fit.y, box.top + (free.bottom - free.top) / 2 / zoom), zoom });
    } else if (selection.kind === 'bridge') {
      const bridge = layout.bridges[selection.bridge];
      if (!bridge) return;
      const middle = bridgePoint(bridge, 0.5);
      const padX = Math.abs(bridge.ax - bridge.bx) / 2 + 320;
      const padY = Math.abs(bridge.ay - bridge.by) / 2 + 260;
      this.#aim(fitBox(this.view, { left: middle.x - padX, right: middle.x + padX, top: middle.y - padY, bottom: middle.y + padY }));
    }
  }
  zoomTo(level: Level, selection: Selection): void {
    const layout = this.#layout;
    if (!layout) return;
    if (level === 'galaxy') {
      this.#home = true;
      this.#velocity = { x: 0, y: 0 };
      this.#goHome();
    } else if (level === 'island') this.focus({ kind: 'island', zone: this.#nearestIsland(selection) });
    else this.focus({ kind: 'person', sleeper: selection.kind === 'person' ? selection.sleeper : this.#nearestPerson() });
  }

  /** Returns whether anything moved. */
  step(dtMs: number, reduced: boolean): boolean {
    const before = this.camera;
    const still = reduced || this.#atOnce > 0;
    if (this.#atOnce > 0) this.#atOnce--;
    const { x, y } = this.#velocity;
    if (!still && Math.hypot(x, y) > FLING_STOP_PX_S) {
      const dx = (x * dtMs) / 1000;
      const dy = (y * dtMs) / 1000;
      this.#aim(panBy(this.#goal, dx, dy));
      this.camera = keepInside(panBy(this.camera, dx, dy), this.limits, this.#bounds());
      const keep = Math.exp((-FLING_DECAY_PER_S * dtMs) / 1000);
      this.#velocity = { x: x * keep, y: y * keep };
    }
    if (this.camera !== this.#goal) this.camera = still ? this.#goal : easeCamera(this.camera, this.#goal, dtMs);
    const moved = this.camera !== before;
    if (this.#flight !== null) this.#flight.sinceMs += dtMs;
    this.#sinceOwnMs = moved && !this.#byHand ? 0 : this.#sinceOwnMs + dtMs;
    return moved;
  }

  #bounds(): Box {
    return this.#layout?.bounds ?? { left: -1, right: 1, top: -1, bottom: 1 };
  }
  #middleOf(view: Viewport): { x: number; y: number } {
    const free = freeArea(view);
    return { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
  }
  #goHome(): void {
    this.#byHand = false;
    if (this.#layout) this.#goal = homeCamera(this.view, this.#layout, this.#covered);
  }
  #leaveHome(): void {
    this.#home = false;
  }
  #aim(camera: Camera): void {
    this.#goal = keepInside(camera, this.limits, this.#bounds());
  }
  #middle(): { x: number; y: number } {
    const { x, y } = this.#middleOf(this.view);
    return screenToWorld(this.#goal, this.view, x, y);
  }
  #nearestIsland(selection: Selection): number {
    const layout = this.#layout!;
    if (selection.kind === 'island') return selection.zone;
    const at =
      selection.kind === 'person'
        ? { x: layout.lights[selection.sleeper * LIGHT_STRIDE]!, y: layout.lights[selection.sleeper * LIGHT_STRIDE + 1]! }
        : this.#middle();
    let best = 0;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const island of layout.islands) {
      const distance = Math.hypot(island.x - at.x, island.y - at.y);
      if (distance < bestDistance) {
        best = island.zone;
        bestDistance = distance;
      }
    }
    return best;
  }
  #nearestPerson(): number {
    const { lights } = this.#layout!;
    const at = this.#middle();
    let best = 0;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (let i = 0; i < lights.length; i += LIGHT_STRIDE) {
      const distance = (lights[i]! - at.x) ** 2 + (lights[i + 1]! - at.y) ** 2;
      if (distance < bestDistance) {
        best = i / LIGHT_STRIDE;
        bestDistance = distance;
      }
    }
    return best;
  }
}
