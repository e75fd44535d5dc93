/**
 * Divers and beings over the dream: crisp marks in one SVG, moved with the camera, with their ways as dotted lines and the time
 * they arrive. Few enough that drawing them on the GPU would gain nothing, and a mark must stay readable at any zoom. Hidden from
 * assistive technology: the strip of divers and the list say all of it.
 */
import type { CityInfo, DiverView, EntityView, Frame } from '../../session/protocol';
import { ENTITIES, TICKS_PER_MIN } from '../../sim/vocabulary';
import type { Selection } from '../../stores/nightStore';
import { BEINGS } from '../../words/beings';
import { givenNameOf } from '../../words/names';
import { nightClockText } from '../../words/numbers';
import { DIVER_COLOURS, LOOK_COLOURS } from '../../words/tokens';
import { type Camera, type Viewport, worldToScreen } from './camera';
import { drawBeing, drawDiver, svgPart } from './crewGlyphs';
import { diverPoint, type Point, placePoint, restOfWay, routePoints } from './crewPaths';
import type { Box, DreamLayout } from './layout';

export interface CrewView {
  camera: Camera;
  view: Viewport;
  frame: Frame | null;
  selection: Selection;
  hover: Selection;
  /** Whose orders are being given, and the way the order in question would take. */
  diver: number;
  ghost: readonly number[];
  ghostNote: string;
}
/** A finger may miss a mark by this much, CSS pixels. */
const REACH_PX = 24;
const SPREAD_PX = 40;
/** Half a mark, and a letter of its name. */
const MARK_PX = 18;
const NAME_PX = 7;
const NAME_DOWN_PX = 22;
/** Beside an island, in radii from its middle. */
const BEING_SIDE = 0.62;
const BEING_UP = 0.3;
/** With more beings than this, only those looked at are named. */
const NAMED_BEINGS = 5;

interface Mark {
  group: SVGElement;
  art: SVGElement;
  label: SVGElement;
  look: string;
  at: Point;
  selection: Selection;
}

export class CrewLayer {
  readonly #svg: SVGElement;
  readonly #lines: SVGElement;
  readonly #marksRoot: SVGElement;
  readonly #marks = new Map<string, Mark>();
  /** Smaller from afar. */
  #scale = 1;
  #city: CityInfo | null = null;
  #layout: DreamLayout | null = null;

  constructor(host: HTMLElement) {
    this.#svg = svgPart('svg', { class: 'dream-crew', 'aria-hidden': 'true' }, host);
    this.#lines = svgPart('g', {}, this.#svg);
    this.#marksRoot = svgPart('g', {}, this.#svg);
  }

  setLayout(city: CityInfo, layout: DreamLayout): void {
    this.#city = city;
    this.#layout = layout;
  }

  /** The mark under a point of the screen, or null. */
  at(x: number, y: number): Selection | null {
    let best: Selection | null = null;
    let nearest = REACH_PX;
    for (const mark of this.#marks.values()) {
      const distance = Math.hypot(mark.at.x - x, mark.at.y - y);
      if (mark.selection.kind === 'none' || distance >= nearest) continue;
      nearest = distance;
      best = mark.selection;
    }
    return best;
  }

  /** What the marks and their names take up of the screen. */
  boxes(): Box[] {
    return [...this.#marks.values()].map(({ at, label }) => {
      const half = Math.max(MARK_PX * this.#scale, (label.textContent.length * NAME_PX) / 2);
      return {
        left: at.x - half,
        right: at.x + half,
        top: at.y - 1.4 * MARK_PX * this.#scale,
        bottom: at.y + MARK_PX * this.#scale + (label.textContent === '' ? 0 : 20),
      };
    });
  }

  update(now: CrewView): void {
    this.#scale = Math.min(1, Math.max(0.72, now.camera.zoom * 2.4));
    const { frame } = now;
    if (!this.#city || !this.#layout || !frame) return;
    this.#lines.replaceChildren();
    const seen = new Set<string>();
    this.#drawGrounds(now, frame);
    const standing = new Map<number, number>();
    for (const [index, diver] of frame.divers.entries()) this.#showDiver(diver, index, now, frame, seen, standing);
    const beside = new Map<number, number>();
    for (const entity of frame.entities) this.#showBeing(entity, now, frame, seen, beside);
    this.#showGhost(now, seen);
    for (const [id, mark] of this.#marks) {
      if (seen.has(id)) continue;
      mark.group.remove();
      this.#marks.delete(id);
    }
  }

  #screen(point: Point, now: CrewView): Point {
    return worldToScreen(now.camera, now.view, point.x, point.y);
  }

  /** A held island stands on a steady line. */
  #drawGrounds(now: CrewView, frame: Frame): void {
    for (const island of this.#layout!.islands) {
      const flags = frame.islands[island.zone];
      if (!flags || !(flags.grounded || flags.holdUntilTick > frame.tick)) continue;
      const r = island.radius * now.camera.zoom;
      const at = this.#screen({ x: island.x, y: island.y }, now);
      const d = `M${(at.x - r).toFixed(1)} ${(at.y + r * 0.12).toFixed(1)}A${r.toFixed(1)} ${(r * 0.42).toFixed(1)} 0 0 0 ${(at.x + r).toFixed(1)} ${(at.y + r * 0.12).toFixed(1)}`;
      svgPart('path', { d, class: 'dream-ground' }, this.#lines);
    }
  }

  #drawWay(points: readonly Point[], now: CrewView, colour: string, faint: boolean): void {
    if (points.length < 2) return;
    const d = points.map((point, i) => {
      const { x, y } = this.#screen(point, now);
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    });
    svgPart('path', { d: d.join(''), class: 'dream-way-ink' }, this.#lines);
    svgPart('path', { d: d.join(''), class: faint ? 'dream-way dream-faint' : 'dream-way', stroke: colour }, this.#lines);
  }

  #showDiver(diver: DiverView, index: number, now: CrewView, frame: Frame, seen: Set<string>, standing: Map<number, number>): void {
    const city = this.#city!;
    const layout = this.#layout!;
    const colour = DIVER_COLOURS[index % DIVER_COLOURS.length]!;
    const world = this.#screen(diverPoint(city, layout, diver, frame.tick), now);
    const walking = diver.path.length > 0;
    const place = standing.get(diver.place) ?? 0;
    if (!walking) standing.set(diver.place, place + 1);
    const at = walking ? world : { x: world.x + place * SPREAD_PX, y: world.y };
    this.#drawWay(restOfWay(city, layout, diver, frame.tick), now, colour, false);
    const name = givenNameOf(city, diver.sleeper);
    const selection: Selection = { kind: 'diver', diver: index };
    const own = now.diver === index;
    this.#mark(`diver-${index}`, `${colour}${diver.trapped}`, at, name, selection, own || this.#isLooked(selection, now), seen, (group) =>
      drawDiver(group, diver.trapped ? LOOK_COLOURS.trappedRim : colour, false),
    );
    if (walking) this.#showArrival(`to-${index}`, diver.path[diver.path.length - 1]!, diver.endTick, colour, now, seen);
    let from = diver.path[diver.path.length - 1] ?? diver.place;
    diver.plan.forEach(({ route, arrivesTick }, step) => {
      if (route.length === 0) return;
      this.#drawWay(routePoints(city, layout, [from, ...route]), now, colour, true);
      from = route[route.length - 1]!;
      this.#showArrival(`plan-${index}-${step}`, from, arrivesTick, colour, now, seen);
    });
  }

  /** Where a diver will be, and when. */
  #showArrival(id: string, place: number, tick: number, colour: string, now: CrewView, seen: Set<string>): void {
    const world = this.#screen(placePoint(this.#layout!, place), now);
    const time = nightClockText(Math.floor(tick / TICKS_PER_MIN));
    this.#mark(id, colour, { x: world.x - SPREAD_PX, y: world.y }, time, { kind: 'none' }, true, seen, (group) => drawDiver(group, colour, true));
  }

  #showGhost(now: CrewView, seen: Set<string>): void {
    const { ghost } = now;
    if (ghost.length === 0) return;
    const colour = DIVER_COLOURS[Math.max(0, now.diver) % DIVER_COLOURS.length]!;
    this.#drawWay(routePoints(this.#city!, this.#layout!, ghost), now, colour, false);
    const world = this.#screen(placePoint(this.#layout!, ghost[ghost.length - 1]!), now);
    this.#mark('ghost', colour, { x: world.x - SPREAD_PX, y: world.y }, now.ghostNote, { kind: 'none' }, true, seen, (group) => drawDiver(group, colour, true));
  }

  #showBeing(entity: EntityView, now: CrewView, frame: Frame, seen: Set<string>, beside: Map<number, number>): void {
    const island = this.#layout!.islands[entity.place];
    const count = beside.get(entity.place) ?? 0;
    beside.set(entity.place, count + 1);
    const world = island ? { x: island.x + island.radius * BEING_SIDE, y: island.y - island.radius * BEING_UP } : { x: 0, y: 0 };
    const at = this.#screen(world, now);
    const selection: Selection = { kind: 'being', entity: entity.id };
    const named = frame.entities.length <= NAMED_BEINGS || this.#isLooked(selection, now);
    const name = BEINGS[ENTITIES[entity.kind]!].name;
    this.#mark(`being-${entity.id}`, String(entity.kind), { x: at.x + count * SPREAD_PX, y: at.y }, name, selection, named, seen, (group) =>
      drawBeing(group, entity.kind),
    );
    this.#marks.get(`being-${entity.id}`)!.group.classList.toggle('dream-chosen-mark', this.#isLooked(selection, now));
  }

  #isLooked(what: Selection, { selection, hover }: CrewView): boolean {
    const same = (other: Selection): boolean =>
      (what.kind === 'diver' && other.kind === 'diver' && what.diver === other.diver) ||
      (what.kind === 'being' && other.kind === 'being' && what.entity === other.entity);
    return same(selection) || same(hover);
  }

  #mark(id: string, look: string, at: Point, text: string, selection: Selection, named: boolean, seen: Set<string>, draw: (group: SVGElement) => void): void {
    seen.add(id);
    let mark = this.#marks.get(id);
    if (!mark || mark.look !== look) {
      mark?.group.remove();
      const group = svgPart('g', { class: 'dream-mark' }, this.#marksRoot);
      const art = svgPart('g', {}, group);
      draw(art);
      const label = svgPart('text', { class: 'dream-mark-name', 'text-anchor': 'middle' }, group);
      mark = { group, art, label, look, at, selection };
      this.#marks.set(id, mark);
    }
    mark.at = at;
    mark.selection = selection;
    mark.group.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
    mark.art.setAttribute('transform', `scale(${this.#scale.toFixed(2)})`);
    mark.label.setAttribute('y', (NAME_DOWN_PX * this.#scale + 12).toFixed(0));
    const shown = named ? text : '';
    if (mark.label.textContent !== shown) mark.label.textContent = shown;
  }
}
