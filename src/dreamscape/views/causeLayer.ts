/**
 * Where a nightmare came from, drawn while somebody or an island is selected: a red thread from person to person with chevrons
 * that point where it went, a ring and a line of text where it began; for an island the widest ways in, each with its count.
 * One SVG beneath the names, redrawn when the camera or the trace moved. Hidden from assistive technology: the panel says it.
 */
import type { CityInfo } from '../../session/protocol';
import type { PersonTrace, Trace } from '../../session/protocolNight';
import { TICKS_PER_MIN } from '../../sim/vocabulary';
import { t } from '../../words/en/causes';
import { givenNameOf } from '../../words/names';
import { nightClockText } from '../../words/numbers';
import { type Camera, type Viewport, worldToScreen } from './camera';
import { alongWay, type CauseWay, chainWays, islandWays, personPoint } from './causePaths';
import { svgPart } from './crewGlyphs';
import type { Point } from './crewPaths';
import type { Box, DreamLayout } from './layout';

export interface CauseView {
  camera: Camera;
  view: Viewport;
  trace: Trace | null;
}
/** Shorter ways carry one chevron, and the shortest none. */
const CHEVRON_EVERY_PX = 90;
const CHEVRON_LEAST_PX = 34;
const ROOT_PX = 9;
const TEXT_PX = 7;
/** Names along a chain, from its newest: more would hide the islands. */
const NAMED = 3;

export class CauseLayer {
  readonly #svg: SVGElement;
  #boxes: Box[] = [];
  #drawn: Trace | null = null;

  constructor(host: HTMLElement) {
    this.#svg = svgPart('svg', { class: 'dream-causes', 'aria-hidden': 'true' }, host);
  }

  /** What the texts take up of the screen. */
  get boxes(): readonly Box[] {
    return this.#boxes;
  }

  update(city: CityInfo, layout: DreamLayout, now: CauseView): void {
    const { trace } = now;
    if (trace === null && this.#drawn === null) return;
    this.#drawn = trace;
    this.#boxes = [];
    this.#svg.replaceChildren();
    if (trace === null || trace.kind === 'city') return;
    const ways = trace.kind === 'person' ? chainWays(city, layout, trace.steps) : islandWays(city, layout, trace);
    for (const way of [...ways].reverse()) this.#drawWay(way, now, trace.kind === 'island');
    if (trace.kind === 'person') this.#drawNames(city, layout, trace, now);
    const root = trace.root;
    if (root !== null && (trace.kind === 'person' || root.here > 1)) {
      const at = this.#screen(personPoint(layout, root.sleeper), now);
      svgPart('circle', { cx: at.x.toFixed(1), cy: at.y.toFixed(1), r: String(ROOT_PX), class: 'dream-root' }, this.#svg);
      svgPart('circle', { cx: at.x.toFixed(1), cy: at.y.toFixed(1), r: String(ROOT_PX + 5), class: 'dream-root dream-faint' }, this.#svg);
      const alone = trace.kind === 'person' && trace.steps.length < 2;
      const clock = nightClockText(Math.floor(root.tick / TICKS_PER_MIN));
      if (!alone) this.#text(`${clock} ${t(`by.${root.by}`)}`, at, ROOT_PX + 22);
    }
  }

  #screen(point: Point, now: CauseView): Point {
    return worldToScreen(now.camera, now.view, point.x, point.y);
  }

  #drawWay(way: CauseWay, now: CauseView, counted: boolean): void {
    const points = way.points.map((point) => this.#screen(point, now));
    const d = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
    const width = counted ? 1.5 + 5 * way.weight : 1.5 + way.weight;
    // A dotted way would drown in its own ink.
    if (!way.under) svgPart('path', { d, class: 'dream-cause-ink', 'stroke-width': (width + 4).toFixed(1) }, this.#svg);
    const line = svgPart(
      'path',
      { d, class: 'dream-cause', 'stroke-width': width.toFixed(1), opacity: (way.under ? 0.9 : 0.45 + 0.55 * way.weight).toFixed(2) },
      this.#svg,
    );
    if (way.under) line.setAttribute('stroke-dasharray', '3 6');
    let length = 0;
    for (let i = 1; i < points.length; i++) length += Math.hypot(points[i]!.x - points[i - 1]!.x, points[i]!.y - points[i - 1]!.y);
    if (length < CHEVRON_LEAST_PX) return;
    const chevrons = Math.max(1, Math.min(4, Math.round(length / CHEVRON_EVERY_PX)));
    for (let c = 0; c < chevrons; c++) {
      const { x, y, turn } = alongWay(points, (c + 1) / (chevrons + 1));
      const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((turn * 180) / Math.PI).toFixed(0)})`;
      svgPart('path', { d: 'M-5 -6L3 0L-5 6', class: 'dream-chevron', transform, opacity: (0.5 + 0.5 * way.weight).toFixed(2) }, this.#svg);
    }
    if (counted) this.#text(String(way.count), alongWay(points, 0.28), 16);
  }

  #drawNames(city: CityInfo, layout: DreamLayout, { steps }: PersonTrace, now: CauseView): void {
    for (const [i, step] of steps.entries()) {
      if (i === 0) continue;
      const at = this.#screen(personPoint(layout, step.sleeper), now);
      svgPart('circle', { cx: at.x.toFixed(1), cy: at.y.toFixed(1), r: '3', class: 'dream-step' }, this.#svg);
      if (i <= NAMED || i === steps.length - 1) this.#text(givenNameOf(city, step.sleeper), at, -14);
    }
  }

  /** A line under (or over) a point; one that would cover another is left out. */
  #text(text: string, at: Point, down: number): void {
    const half = (text.length * TEXT_PX) / 2 + 4;
    const box = { left: at.x - half, right: at.x + half, top: at.y + down - 13, bottom: at.y + down + 5 };
    if (this.#boxes.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)) return;
    this.#boxes.push(box);
    svgPart('text', { x: at.x.toFixed(1), y: (at.y + down).toFixed(1), 'text-anchor': 'middle', class: 'dream-mark-name' }, this.#svg).textContent = text;
  }
}
