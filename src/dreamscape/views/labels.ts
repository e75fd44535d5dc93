/**
 * Which names may be shown: the most important first, each in the first of its places that is free of the HUD, of the marks of
 * divers and beings and of every name already placed. What must be read, as an island's name, would rather lie on a mark than go
 * unsaid. Greedy, because with some thirty names it is instant and its outcome is easy to
 * foresee; what is shown now gets a small advantage, so that names do not flicker while the camera drifts.
 */
import type { Box } from './layout';

export interface LabelWish {
  id: string;
  width: number;
  height: number;
  /** Higher is placed first. */
  priority: number;
  /** Top middle of the label, in the order of preference, CSS pixels. */
  places: readonly { x: number; y: number }[];
  /** What it names, where it may come to lie nearer to another. */
  anchor?: { x: number; y: number };
  /** Where no place is free of marks it is written over one. */
  overMarks?: boolean;
}
export interface PlacedLabel {
  id: string;
  x: number;
  y: number;
  anchor?: { x: number; y: number };
}
/** Pixels kept between two names. */
const GAP_PX = 5;
const SHOWN_BONUS = 0.35;

const overlaps = (a: Box, b: Box): boolean => a.left < b.right + GAP_PX && b.left < a.right + GAP_PX && a.top < b.bottom + GAP_PX && b.top < a.bottom + GAP_PX;

export const placeLabels = (
  wishes: readonly LabelWish[],
  free: Box,
  shown: ReadonlySet<string>,
  blocked: readonly Box[] = [],
  marks: readonly Box[] = [],
): PlacedLabel[] => {
  const weight = (wish: LabelWish): number => wish.priority + (shown.has(wish.id) ? SHOWN_BONUS : 0);
  const order = [...wishes].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const taken: Box[] = [...blocked];
  const placed: PlacedLabel[] = [];
  const boxAt = (wish: LabelWish, { x, y }: { x: number; y: number }): Box => ({
    left: x - wish.width / 2,
    right: x + wish.width / 2,
    top: y,
    bottom: y + wish.height,
  });
  for (const wish of order) {
    const open = wish.places.filter((place) => {
      const box = boxAt(wish, place);
      const inside = box.left >= free.left && box.right <= free.right && box.top >= free.top && box.bottom <= free.bottom;
      return inside && !taken.some((other) => overlaps(box, other));
    });
    const place = open.find((one) => !marks.some((mark) => overlaps(boxAt(wish, one), mark))) ?? (wish.overMarks === true ? open[0] : undefined);
    if (place === undefined) continue;
    taken.push(boxAt(wish, place));
    placed.push({ id: wish.id, x: place.x, y: place.y, ...(wish.anchor && { anchor: wish.anchor }) });
  }
  return placed;
};

/** From a name that does not lie under what it names, which way and how far that is, CSS pixels; null where it does. */
export const leadOf = (label: Box, anchor: { x: number; y: number }): { side: 'down' | 'left' | 'right'; length: number } | null => {
  if (anchor.x < label.left) return { side: 'left', length: label.left - anchor.x };
  if (anchor.x > label.right) return { side: 'right', length: anchor.x - label.right };
  return anchor.y > label.bottom ? { side: 'down', length: anchor.y - label.bottom } : null;
};

/** Selected above all, hovered next, then dread, then size. */
export const islandPriority = (o: { selected: boolean; hovered: boolean; dread: number; size: number }): number =>
  (o.selected ? 1000 : 0) + (o.hovered ? 500 : 0) + o.dread * 20 + Math.min(9, o.size);
