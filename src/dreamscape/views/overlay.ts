/**
 * Words over the picture: island names with their counts, corner brackets round the selected and the pointed-at
 * person, names of the housemates. Plain DOM moved by transforms, hidden from assistive technology (the list view
 * says all of it): crisp at any scale and free to follow the reader's text size, where a GPU font would be neither.
 * Text is written only when it changes, places are computed only when the camera or the data moved.
 */
import { type CityInfo, type Frame, PERSON, PERSON_STRIDE, type PersonDetail } from '../../session/protocol';
import type { Trace } from '../../session/protocolNight';
import { LOOK, LOOKS } from '../../sim/vocabulary';
import type { Selection } from '../../stores/nightStore';
import { t as causes } from '../../words/en/causes';
import { t } from '../../words/en/inspector';
import { givenNameOf, personName } from '../../words/names';
import { type Camera, freeArea, type Level, type Viewport, worldToScreen } from './camera';
import { CauseLayer } from './causeLayer';
import { cornerBracket, lookGlyph } from './glyphs';
import { islandPriority, type LabelWish, leadOf, placeLabels } from './labels';
import { type Box, bridgePoint, CENTRE_CLEAR, type DreamLayout, LIGHT_STRIDE } from './layout';
import { dreadOf, zoneValue } from './mood';

export interface OverlayView {
  camera: Camera;
  view: Viewport;
  level: Level;
  selection: Selection;
  hover: Selection;
  person: PersonDetail | null;
  frame: Frame | null;
  trace: Trace | null;
  /** Where divers and beings stand. */
  marks: readonly Box[];
}
interface Label {
  root: HTMLElement;
  text: string;
  width: number;
  height: number;
}
const MARGIN_PX = 6;
/** The share of an island's people from which a state is counted beside its name from afar: only what needs somebody. */
const FAR_SHARE: Readonly<Record<number, number>> = { [LOOK.nightmare]: 0.08, [LOOK.trapped]: 0.001, [LOOK.lucid]: 0.12 };
const HOUSEMATES_SHOWN = 8;
/** From afar a fall is told when it is this near. */
const FALLS_SHOWN_MIN = 30;
/** After a leap in time there was no moment. */
const LEAP_TICKS = 60;
const BRACKET_PX = 44;
/** Beneath the whirl's disc, world units from its middle. */
const CENTRE_NAME_Y = CENTRE_CLEAR.y * 0.5;

/** Enough are lucid there that the rest of it follows by itself. */
const isTipped = (zones: Float32Array, zone: number): boolean => {
  const need = zoneValue(zones, zone, 'tippingNeed');
  return need > 0 && zoneValue(zones, zone, 'lucid') >= need && zoneValue(zones, zone, 'fallen') === 0;
};

const element = (className: string, parent: HTMLElement, tag = 'div'): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  parent.append(made);
  return made;
};
const bracket = (parent: HTMLElement): HTMLElement => {
  const root = element('dream-bracket', parent);
  root.append(cornerBracket(BRACKET_PX));
  return root;
};
const move = (node: HTMLElement, x: number, y: number): void => {
  node.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
};

export class Overlay {
  readonly #root: HTMLElement;
  readonly #chosen: HTMLElement;
  readonly #pointed: HTMLElement;
  readonly #causes: CauseLayer;
  readonly #labels = new Map<string, Label>();
  #shown = new Set<string>();
  readonly #wave: HTMLElement;
  #reversed = false;
  #tick = -1;
  #covered: readonly Box[] = [];
  #boxes: Box[] = [];
  #city: CityInfo | null = null;
  #layout: DreamLayout | null = null;

  constructor(host: HTMLElement) {
    this.#root = element('dream-overlay', host);
    this.#root.setAttribute('aria-hidden', 'true');
    this.#wave = element('dream-wave', this.#root);
    this.#causes = new CauseLayer(this.#root);
    this.#pointed = bracket(this.#root);
    this.#pointed.classList.add('dream-pointed');
    this.#chosen = bracket(this.#root);
  }

  setLayout(city: CityInfo, layout: DreamLayout): void {
    for (const label of this.#labels.values()) label.root.remove();
    this.#labels.clear();
    this.#shown.clear();
    this.#city = city;
    this.#layout = layout;
  }
  setStill(still: boolean): void {
    this.#root.classList.toggle('dream-still', still);
  }
  setCovered(boxes: readonly Box[]): void {
    this.#covered = boxes;
  }
  /** Text size or fonts changed: measure again. */
  remeasure(): void {
    for (const label of this.#labels.values()) label.width = 0;
  }
  /** What its names take up of the screen. */
  get boxes(): readonly Box[] {
    return this.#boxes;
  }
  get shown(): ReadonlySet<string> {
    return this.#shown;
  }

  update(now: OverlayView): void {
    if (!this.#city || !this.#layout || !now.frame) return;
    this.#showWave(now);
    this.#causes.update(this.#city, this.#layout, now);
    const blocked: Box[] = [...this.#covered, ...this.#causes.boxes];
    this.#bracketAt(this.#chosen, now.selection, now, blocked);
    this.#bracketAt(this.#pointed, now.hover, now, []);
    for (const mate of this.#mates(now)) blocked.push(this.#around(mate, now));
    let wishes = this.#wishes(now);
    // A label's places depend on its size, which is known only once it has been written.
    if (this.#measure(wishes)) wishes = this.#wishes(now);
    const free = freeArea(now.view);
    const area: Box = { left: free.left + MARGIN_PX, right: free.right - MARGIN_PX, top: free.top + MARGIN_PX, bottom: free.bottom - MARGIN_PX };
    const placed = placeLabels(wishes, area, this.#shown, blocked, now.marks);
    const shown = new Set<string>();
    this.#boxes = [];
    for (const { id, x, y, anchor } of placed) {
      const label = this.#labels.get(id)!;
      shown.add(id);
      const box = { left: x - label.width / 2, right: x + label.width / 2, top: y, bottom: y + label.height };
      this.#boxes.push(box);
      this.#lead(label.root, box, anchor);
      move(label.root, x - label.width / 2, y);
      label.root.classList.add('dream-shown');
    }
    for (const id of this.#shown) if (!shown.has(id)) this.#labels.get(id)?.root.classList.remove('dream-shown');
    this.#shown = shown;
  }

  /** A line to the island, where its name lies above or beside it and could be taken for another's. */
  #lead(root: HTMLElement, box: Box, anchor: { x: number; y: number } | undefined): void {
    const lead = anchor === undefined ? null : leadOf(box, anchor);
    if (lead === null) delete root.dataset.lead;
    else {
      const length = `${lead.length.toFixed(0)}px`;
      root.dataset.lead = lead.side;
      if (root.style.getPropertyValue('--lead') !== length) root.style.setProperty('--lead', length);
    }
  }

  /** The Protocol lets go: one gold ring runs out from the Centre over everybody. */
  #showWave({ frame, camera, view }: OverlayView): void {
    const { tick, reversed } = frame!;
    const begins = reversed && !this.#reversed && this.#tick >= 0 && tick > this.#tick && tick - this.#tick <= LEAP_TICKS;
    if (begins || !reversed) this.#wave.classList.toggle('dream-shown', begins);
    this.#reversed = reversed;
    this.#tick = tick;
    if (!reversed) return;
    const { x, y } = worldToScreen(camera, view, 0, 0);
    this.#wave.style.left = `${x.toFixed(0)}px`;
    this.#wave.style.top = `${y.toFixed(0)}px`;
  }

  #wishes(now: OverlayView): LabelWish[] {
    return [...this.#islandWishes(now), ...this.#personWishes(now), ...this.#bridgeWishes(now), ...this.#centreWishes(now)];
  }
  #islandWishes(now: OverlayView): LabelWish[] {
    const { camera, view, frame, selection, hover, level } = now;
    const zones = frame!.zones;
    const wishes: LabelWish[] = [];
    for (const island of this.#layout!.islands) {
      const at = worldToScreen(camera, view, island.x, island.y);
      const r = island.radius * camera.zoom;
      if (at.x < -r || at.x > view.width + r || at.y < -r * 1.5 || at.y > view.height + r) continue;
      const selected = selection.kind === 'island' && selection.zone === island.zone;
      const hovered = hover.kind === 'island' && hover.zone === island.zone;
      const id = `island-${island.zone}`;
      const full = selected || hovered || level === 'island';
      const falls = zoneValue(zones, island.zone, 'fallsMin');
      const key = `${isTipped(zones, island.zone) ? 'tipped' : ''}|${falls <= FALLS_SHOWN_MIN ? falls : ''}|${full ? `${zoneValue(zones, island.zone, 'tippingNeed')}|${zoneValue(zones, island.zone, 'r').toFixed(1)}` : ''}|${selected ? 2 : level === 'galaxy' ? 0 : 1}|${full ? 1 : 0}|${LOOKS.map((look) => zoneValue(zones, island.zone, look)).join()}|${selected ? zoneValue(zones, island.zone, 'stability').toFixed(2) : ''}`;
      const label = this.#label(id, 'dream-label');
      if (label.text !== key) this.#writeIsland(label, key, island.zone, zones, selected, full, level);
      const arc = selected || hovered ? 0.62 : 0.5;
      wishes.push({
        id,
        width: label.width,
        height: label.height,
        priority: islandPriority({ selected, hovered, dread: dreadOf(zones, island.zone), size: r / 30 }),
        overMarks: true,
        anchor: at,
        places: [
          { x: at.x, y: at.y + r * arc + 4 },
          { x: at.x, y: at.y + r * 0.16 },
          { x: at.x, y: at.y + r * 0.3 },
          { x: at.x, y: at.y + r * 0.8 },
          { x: at.x - r * 0.7, y: at.y + r * 0.45 },
          { x: at.x + r * 0.7, y: at.y + r * 0.45 },
          { x: at.x - r * 1.1, y: at.y + r * 0.2 },
          { x: at.x + r * 1.1, y: at.y + r * 0.2 },
          { x: at.x, y: at.y - r * 0.9 - label.height },
        ],
      });
    }
    return wishes;
  }

  #writeIsland(label: Label, key: string, zone: number, zones: Float32Array, selected: boolean, full: boolean, level: Level): void {
    label.text = key;
    label.width = 0;
    label.root.classList.toggle('dream-chosen', selected);
    label.root.classList.toggle('dream-near', !selected && level !== 'galaxy');
    label.root.replaceChildren();
    element('dream-name', label.root, 'span').textContent = this.#city!.zones[zone]!.name;
    this.#writeTipped(label, zone, zones);
    if (selected) {
      const stability = zoneValue(zones, zone, 'stability');
      const line = element('dream-stability', label.root, 'span');
      line.classList.toggle('dream-low', stability < 0.6);
      line.append(`${t('island.stability')} `);
      element('dream-number', line, 'span').textContent = stability.toFixed(2);
    }
    const falls = zoneValue(zones, zone, 'fallsMin');
    if (falls >= 0 && falls <= FALLS_SHOWN_MIN) element('dream-falls', label.root, 'span').textContent = causes('map.falls', { min: falls });
    // The panel of a selected island says it with more room.
    if (full && !selected && zoneValue(zones, zone, 'inBed') > 0) this.#writeOutlook(label.root, zone, zones);
    const people = this.#city!.zones[zone]!.count;
    const counts = element('dream-counts', label.root);
    LOOKS.forEach((look, code) => {
      const count = zoneValue(zones, zone, look);
      if (count < 1 || (!full && count < people * (FAR_SHARE[code] ?? 2))) return;
      const item = element('dream-count', counts, 'span');
      item.append(lookGlyph(code), String(count));
    });
  }

  /** An island that wakes itself says so from afar, and glows once as it begins to. */
  #writeTipped(label: Label, zone: number, zones: Float32Array): void {
    const tipped = isTipped(zones, zone);
    label.root.classList.toggle('dream-tipped', tipped);
    if (!tipped) return;
    const line = element('dream-wakes', label.root, 'span');
    line.append(lookGlyph(LOOK.lucid), causes('map.tipped'));
  }

  /** How near it is to waking itself, and whether a nightmare here spreads: words before numbers. */
  #writeOutlook(root: HTMLElement, zone: number, zones: Float32Array): void {
    const line = element('dream-outlook', root, 'span');
    const r = zoneValue(zones, zone, 'r');
    const spread = element(r > 1.1 ? 'dream-alarm' : 'dream-spread', line, 'span');
    spread.textContent = t(r < 0.9 ? 'meter.r.fading' : r <= 1.1 ? 'meter.r.holding' : 'meter.r.spreading');
    const need = zoneValue(zones, zone, 'tippingNeed');
    if (need > 0 && !isTipped(zones, zone))
      element('dream-gold', line, 'span').textContent = causes('map.tipping', { lucid: zoneValue(zones, zone, 'lucid'), need });
  }

  #personWishes(now: OverlayView): LabelWish[] {
    const wishes: LabelWish[] = [];
    const { selection, hover } = now;
    if (selection.kind === 'person') {
      this.#wishPerson(wishes, selection.sleeper, personName(this.#city!, selection.sleeper), 2000, now, true);
      for (const mate of this.#mates(now)) this.#wishPerson(wishes, mate, givenNameOf(this.#city!, mate), 1500, now, false);
    }
    if (hover.kind === 'person' && !(selection.kind === 'person' && selection.sleeper === hover.sleeper)) {
      this.#wishPerson(wishes, hover.sleeper, personName(this.#city!, hover.sleeper), 1800, now, false);
    }
    return wishes;
  }

  /** Those who live with the selected person, once they can be told apart. */
  #mates({ selection, person, level }: OverlayView): number[] {
    if (selection.kind !== 'person' || person?.sleeper !== selection.sleeper || level === 'galaxy') return [];
    return person.householdMembers.filter((id) => id !== selection.sleeper).slice(0, HOUSEMATES_SHOWN);
  }
  #around(sleeper: number, now: OverlayView): Box {
    const at = this.#personAt(sleeper, now);
    const half = this.#layout!.lights[sleeper * LIGHT_STRIDE + 2]! * now.camera.zoom * 0.8;
    return { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
  }

  #wishPerson(wishes: LabelWish[], sleeper: number, name: string, priority: number, now: OverlayView, chosen: boolean): void {
    const id = `person-${sleeper}`;
    if (wishes.some((wish) => wish.id === id)) return;
    const label = this.#label(id, 'dream-tag');
    label.root.classList.toggle('dream-chosen', chosen);
    const text = `${name}|${chosen}`;
    if (label.text !== text) {
      label.text = text;
      label.width = 0;
      label.root.textContent = name;
    }
    const at = this.#personAt(sleeper, now);
    const gap = this.#reach(sleeper, now) + (chosen ? 12 : 8);
    const aside = label.width / 2 + gap;
    wishes.push({
      id,
      width: label.width,
      height: label.height,
      priority,
      places: [
        { x: at.x + aside, y: at.y - label.height / 2 },
        { x: at.x - aside, y: at.y - label.height / 2 },
        { x: at.x, y: at.y + gap },
        { x: at.x, y: at.y - gap - label.height },
      ],
    });
  }

  #bridgeWishes(now: OverlayView): LabelWish[] {
    const chosen = now.selection.kind === 'bridge' ? now.selection.bridge : now.hover.kind === 'bridge' ? now.hover.bridge : -1;
    const bridge = this.#layout!.bridges[chosen];
    if (!bridge) return [];
    const { a, b } = this.#city!.bridges[chosen]!;
    const id = `bridge-${chosen}`;
    const label = this.#label(id, 'dream-tag');
    const text = `${this.#city!.zones[a]!.name} · ${this.#city!.zones[b]!.name}`;
    if (label.text !== text) {
      label.text = text;
      label.width = 0;
      label.root.textContent = text;
    }
    const middle = bridgePoint(bridge, 0.5);
    const at = worldToScreen(now.camera, now.view, middle.x, middle.y);
    const places = [
      { x: at.x, y: at.y + 14 },
      { x: at.x, y: at.y - 14 - label.height },
    ];
    return [{ id, width: label.width, height: label.height, priority: 1700, places }];
  }

  /** The whirl has a name while somebody can go there. */
  #centreWishes({ frame, camera, view, selection, hover }: OverlayView): LabelWish[] {
    if (!frame!.centreOpen) return [];
    const chosen = selection.kind === 'centre';
    const id = 'centre';
    const label = this.#label(id, 'dream-tag');
    label.root.classList.toggle('dream-chosen', chosen || hover.kind === 'centre');
    if (label.text === '') label.text = label.root.textContent = t('moment.centre-opens');
    const at = worldToScreen(camera, view, 0, 0);
    const beside = CENTRE_NAME_Y * camera.zoom;
    const places = [
      { x: at.x, y: at.y - label.height / 2 },
      { x: at.x, y: at.y + beside },
      { x: at.x, y: at.y - beside - label.height },
    ];
    return [{ id, width: label.width, height: label.height, priority: chosen ? 1900 : 900, places }];
  }

  #bracketAt(node: HTMLElement, what: Selection, now: OverlayView, blocked: Box[]): void {
    const visible = what.kind === 'person' && what.sleeper * LIGHT_STRIDE < this.#layout!.lights.length;
    node.classList.toggle('dream-shown', visible);
    if (!visible) return;
    const at = this.#personAt(what.sleeper, now);
    const half = this.#reach(what.sleeper, now);
    node.style.transform = `translate3d(${(at.x - half).toFixed(1)}px, ${(at.y - half).toFixed(1)}px, 0) scale(${((half * 2) / BRACKET_PX).toFixed(3)})`;
    node.style.transformOrigin = '0 0';
    blocked.push({ left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half });
  }

  #personAt(sleeper: number, now: OverlayView): { x: number; y: number } {
    const { lights } = this.#layout!;
    return worldToScreen(now.camera, now.view, lights[sleeper * LIGHT_STRIDE]!, lights[sleeper * LIGHT_STRIDE + 1]!);
  }
  /** Half a bracket: round the light with its glow, never smaller than can be seen. Wider round those who shake. */
  #reach(sleeper: number, now: OverlayView): number {
    const look = now.frame!.people[sleeper * PERSON_STRIDE + PERSON.look] ?? 0;
    const radius = this.#layout!.lights[sleeper * LIGHT_STRIDE + 2]! * now.camera.zoom;
    return Math.max(11, radius * (look === LOOK.nightmare ? 1.6 : 1.45));
  }

  #label(id: string, className: string): Label {
    const known = this.#labels.get(id);
    if (known) return known;
    const made: Label = { root: element(className, this.#root), text: '', width: 0, height: 0 };
    this.#labels.set(id, made);
    return made;
  }
  /** One read of the page's layout for all that was written; true when there was any. */
  #measure(wishes: readonly LabelWish[]): boolean {
    let measured = false;
    for (const wish of wishes) {
      const label = this.#labels.get(wish.id)!;
      if (label.width > 0) continue;
      label.width = label.root.offsetWidth;
      label.height = label.root.offsetHeight;
      measured = true;
    }
    return measured;
  }
}
