/**
 * Divers and beings over the dream: crisp marks in one SVG, moved with the camera, with their ways as dotted lines and the time
 * they arrive. Few enough that drawing them on the GPU would gain nothing, and a mark must stay readable at any zoom. Hidden from
 * assistive technology: the strip of divers and the list say all of it.
 */
import type { CityInfo, DiverView, Frame } from '../../session/protocol';
import { ENTITIES, TICKS_PER_MIN } from '../../sim/vocabulary';
import type { Selection } from '../../stores/nightStore';
import { BEINGS } from '../../words/beings';
import { t } from '../../words/en/causes';
import { givenNameOf } from '../../words/names';
import { nightClockText } from '../../words/numbers';
import { DIVER_COLOURS, LOOK_COLOURS } from '../../words/tokens';
import { type BeingCluster, beingClusters } from './beingClusters';
import { type Camera, freeArea, type Viewport, worldToScreen } from './camera';
import { drawBeing, drawCount, drawDiver, svgPart } from './crewGlyphs';
import { diverPoint, type Point, placePoint, restOfWay, routePoints } from './crewPaths';
import type { Box, DreamLayout, Island } from './layout';
import { type NamedMark, placeNames, SURE } from './markNames';

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
  /** Real time: what is newly met is named for a while. */
  nowMs: number;
}
/** A finger may miss a mark by this much, CSS pixels. */
const REACH_PX = 24;
const SPREAD_PX = 40;
/** Half a mark, and a letter of its name. */
const MARK_PX = 18;
const NAME_PX = 6.6;
const LINE_PX = 16;
/** A letter stands on its line this far below the line's top. */
const ASCENT_PX = 12;
/** Beside an island and not over its people: in radii from its middle, then one step a mark outwards. */
const BEING_SIDE = 0.96;
const BEING_UP = 0.16;
const BEING_STEP_PX = 42;
/** What a being's mark takes from its island's rim. */
const BEING_GAP_PX = 16;
/** Beings are drawn a little smaller than divers. */
const BEING_SCALE = 0.86;
/** With more beings than this, only those looked at and those newly met are named. */
const NAMED_BEINGS = 5;
/** A being that has come, or that a diver has come to, is named for so long; of many at once, the latest few. */
const NEWS_MS = 7000;
const NEWS_MOST = 3;
/** How much a name is wanted: what is looked at or planned now before what is new, and that before the rest. */
const WANTED = { looked: SURE, news: 60, arrival: 30, named: 10 } as const;

interface Mark {
  group: SVGElement;
  art: SVGElement;
  label: SVGElement;
  look: string;
  at: Point;
  selection: Selection;
  lines: readonly string[];
  wanted: number;
  /** What the name takes of the screen; null while it is not shown. */
  name: Box | null;
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
  /** Beings by id, met ones by id and "met": until when each is news. */
  readonly #newsUntilMs = new Map<string, number>();
  #newsEndsMs = 0;

  constructor(host: HTMLElement) {
    this.#svg = svgPart('svg', { class: 'dream-crew', 'aria-hidden': 'true' }, host);
    this.#lines = svgPart('g', {}, this.#svg);
    this.#marksRoot = svgPart('g', {}, this.#svg);
  }

  setLayout(city: CityInfo, layout: DreamLayout): void {
    if (city !== this.#city) this.#newsUntilMs.clear();
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

  /** What the marks take up of the screen. */
  boxes(): Box[] {
    return [...this.#marks.values()].map(({ at }) => {
      const half = MARK_PX * this.#scale;
      return { left: at.x - half, right: at.x + half, top: at.y - 1.4 * half, bottom: at.y + half };
    });
  }

  /** Somebody's time as news has run out: their name is to go. */
  newsEnded(nowMs: number): boolean {
    if (this.#newsEndsMs === 0 || nowMs < this.#newsEndsMs) return false;
    this.#newsEndsMs = 0;
    return true;
  }

  update(now: CrewView): void {
    this.#scale = Math.min(1, Math.max(0.64, now.camera.zoom * 2.4));
    const { frame } = now;
    if (!this.#city || !this.#layout || !frame) return;
    this.#lines.replaceChildren();
    this.#hearNews(frame, now.nowMs);
    const seen = new Set<string>();
    this.#drawGrounds(now, frame);
    const standing = new Map<number, number>();
    for (const [index, diver] of frame.divers.entries()) this.#showDiver(diver, index, now, frame, seen, standing);
    for (const cluster of beingClusters(frame.entities)) this.#showBeings(cluster, now, frame, seen);
    this.#showGhost(now, seen);
    for (const [id, mark] of this.#marks) {
      if (seen.has(id)) continue;
      mark.group.remove();
      this.#marks.delete(id);
    }
  }

  /** Who has come since the last frame, and whom a diver has come to; what was there from the start is no news. */
  #hearNews({ entities, divers }: Frame, nowMs: number): void {
    const news = this.#newsUntilMs;
    const first = news.size === 0;
    const fresh: string[] = [];
    for (const { id, place } of entities) {
      const met = divers.some((diver) => diver.place === place && diver.path.length === 0);
      for (const key of met ? [`${id}`, `${id} met`] : [`${id}`]) if (!news.has(key)) fresh.push(key);
    }
    const latest = first ? [] : fresh.slice(-NEWS_MOST);
    for (const key of fresh) news.set(key, latest.includes(key) ? nowMs + NEWS_MS : 0);
    if (latest.length > 0) this.#newsEndsMs = nowMs + NEWS_MS;
    if (first) news.set('', 0);
  }
  #isNews(entity: number, nowMs: number): boolean {
    return [`${entity}`, `${entity} met`].some((key) => (this.#newsUntilMs.get(key) ?? 0) > nowMs);
  }

  /** Each name in the first place beside its mark that is free. `taken`: by the names of islands, which come first. */
  nameMarks(view: Viewport, taken: readonly Box[]): void {
    const named = [...this.#marks].map(([id, { at, lines, wanted }]): NamedMark => {
      const width = lines.reduce((most, line) => Math.max(most, line.length * NAME_PX), 0);
      return { id, x: at.x, y: at.y, half: MARK_PX * this.#scale, width, height: lines.length * LINE_PX, wanted };
    });
    const { left, top, right } = freeArea(view);
    const places = placeNames(named, { left, top, right, bottom: view.height }, taken);
    for (const { id, width, height } of named) {
      const mark = this.#marks.get(id)!;
      const place = places.get(id);
      this.#write(mark, place === undefined ? [] : mark.lines);
      mark.name = null;
      if (place === undefined) continue;
      const { at } = mark;
      mark.name = { left: at.x + place.x - width / 2, right: at.x + place.x + width / 2, top: at.y + place.y, bottom: at.y + place.y + height };
      mark.label.setAttribute('transform', `translate(${place.x.toFixed(0)} ${(place.y + ASCENT_PX).toFixed(0)})`);
    }
  }
  #write(mark: Mark, lines: readonly string[]): void {
    const text = lines.join('|');
    if (mark.label.getAttribute('data-text') === text) return;
    mark.label.setAttribute('data-text', text);
    mark.label.replaceChildren();
    lines.forEach((line, i) => {
      svgPart('tspan', { x: '0', y: String(i * LINE_PX), class: i === 0 ? 'dream-mark-first' : 'dream-mark-second' }, mark.label).textContent = line;
    });
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
    const wanted = own || this.#isLooked(selection, now) ? WANTED.looked : 0;
    this.#mark(`diver-${index}`, `${colour}${diver.trapped}`, at, { lines: [name], wanted }, selection, seen, (group) =>
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
    const at = { x: world.x - SPREAD_PX * this.#scale, y: world.y };
    this.#mark(id, colour, at, { lines: [time], wanted: WANTED.arrival }, { kind: 'none' }, seen, (group) => drawDiver(group, colour, true));
  }

  #showGhost(now: CrewView, seen: Set<string>): void {
    const { ghost } = now;
    if (ghost.length === 0) return;
    const colour = DIVER_COLOURS[Math.max(0, now.diver) % DIVER_COLOURS.length]!;
    this.#drawWay(routePoints(this.#city!, this.#layout!, ghost), now, colour, false);
    const world = this.#screen(placePoint(this.#layout!, ghost[ghost.length - 1]!), now);
    const at = { x: world.x - SPREAD_PX * this.#scale, y: world.y };
    this.#mark('ghost', colour, at, { lines: [now.ghostNote], wanted: WANTED.looked }, { kind: 'none' }, seen, (group) => drawDiver(group, colour, true));
  }

  #showBeings({ place, kind, ids, slot }: BeingCluster, now: CrewView, frame: Frame, seen: Set<string>): void {
    const island = this.#layout!.islands[place];
    const at = island ? this.#besideIsland(island, slot, now) : this.#screen({ x: 0, y: 0 }, now);
    const all = ids.map((id): Selection => ({ kind: 'being', entity: id }));
    const selection = all.find((one) => this.#isLooked(one, now)) ?? all[0]!;
    const { name, answer } = BEINGS[ENTITIES[kind]!];
    const looked = this.#isLooked(selection, now);
    const isNews = ids.some((id) => this.#isNews(id, now.nowMs));
    const wanted = looked ? WANTED.looked : isNews ? WANTED.news : frame.entities.length <= NAMED_BEINGS ? WANTED.named : 0;
    const first = ids.length > 1 ? t('map.beings', { name, count: ids.length }) : name;
    const lines = looked || isNews ? [first, t('map.face', { answer })] : [first];
    const id = `beings-${place}-${kind}`;
    this.#mark(id, `${kind}|${ids.length}`, at, { lines, wanted }, selection, seen, (group) => {
      drawBeing(group, kind);
      if (ids.length > 1) drawCount(group, ids.length);
    });
    const { group, art } = this.#marks.get(id)!;
    art.setAttribute('transform', `scale(${(this.#scale * BEING_SCALE).toFixed(2)})`);
    group.classList.toggle('dream-chosen-mark', looked);
    group.setAttribute('data-being', String(selection.kind === 'being' ? selection.entity : ''));
  }

  /** In a row outwards from the rim: to the right, or to the left where the screen or a panel ends. */
  #besideIsland(island: Island, slot: number, now: CrewView): Point {
    const step = BEING_STEP_PX * BEING_SCALE * this.#scale;
    const along = BEING_GAP_PX * this.#scale + slot * step;
    const right = this.#screen({ x: island.x + island.radius * BEING_SIDE, y: island.y - island.radius * BEING_UP }, now);
    if (right.x + along + step / 2 <= now.view.width - now.view.insets.right) return { x: right.x + along, y: right.y };
    const left = this.#screen({ x: island.x - island.radius * BEING_SIDE, y: island.y - island.radius * BEING_UP }, now);
    return { x: left.x - along, y: left.y };
  }

  #isLooked(what: Selection, { selection, hover }: CrewView): boolean {
    const same = (other: Selection): boolean =>
      (what.kind === 'diver' && other.kind === 'diver' && what.diver === other.diver) ||
      (what.kind === 'being' && other.kind === 'being' && what.entity === other.entity);
    return same(selection) || same(hover);
  }

  #mark(
    id: string,
    look: string,
    at: Point,
    { lines, wanted }: Pick<Mark, 'lines' | 'wanted'>,
    selection: Selection,
    seen: Set<string>,
    draw: (group: SVGElement) => void,
  ): void {
    seen.add(id);
    let mark = this.#marks.get(id);
    if (!mark || mark.look !== look) {
      mark?.group.remove();
      const group = svgPart('g', { class: 'dream-mark' }, this.#marksRoot);
      const art = svgPart('g', {}, group);
      draw(art);
      const label = svgPart('text', { class: 'dream-mark-name', 'text-anchor': 'middle' }, group);
      mark = { group, art, label, look, at, selection, lines, wanted, name: null };
      this.#marks.set(id, mark);
    }
    Object.assign(mark, { at, selection, lines: wanted > 0 ? lines : [], wanted });
    mark.group.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
    mark.art.setAttribute('transform', `scale(${this.#scale.toFixed(2)})`);
  }
}
