/**
 * Where the names of divers and beings stand beside their marks: below, above, right or left, the first that lies on no other mark
 * and no other name. The most wanted first; a name that nobody asked for and that finds no place is left out.
 */
import type { Box } from './layout';

export interface NamedMark {
  id: string;
  x: number;
  y: number;
  /** Half of what the mark itself takes. */
  half: number;
  width: number;
  height: number;
  /** Higher is placed first; from `SURE` on it is placed whatever it lies on. */
  wanted: number;
}
export const SURE = 100;
/** The name's middle, and its top, from the mark's middle. */
export interface NamePlace {
  x: number;
  y: number;
}
const GAP_PX = 3;

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const markBox = ({ x, y, half }: NamedMark): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });
const nameBox = ({ x, y, width, height }: NamedMark, place: NamePlace): Box => ({
  left: x + place.x - width / 2,
  right: x + place.x + width / 2,
  top: y + place.y,
  bottom: y + place.y + height,
});
const placesOf = ({ half, width, height }: NamedMark): NamePlace[] => {
  const aside = half + GAP_PX + width / 2;
  return [
    { x: 0, y: half + GAP_PX },
    { x: aside, y: -height / 2 },
    { x: -aside, y: -height / 2 },
    { x: 0, y: -half - GAP_PX - height },
  ];
};

/** By id; a mark without an entry goes unnamed. `area`: what of the screen may be written on. `written`: what other names take of it. */
export const placeNames = (marks: readonly NamedMark[], area: Box, written: readonly Box[] = []): Map<string, NamePlace> => {
  const placed = new Map<string, NamePlace>();
  const taken = [...marks.map((mark) => ({ id: mark.id, box: markBox(mark) })), ...written.map((box) => ({ id: '', box }))];
  const order = marks.filter(({ width }) => width > 0).sort((a, b) => b.wanted - a.wanted || (a.id < b.id ? -1 : 1));
  for (const mark of order) {
    const places = placesOf(mark);
    const inside = (box: Box): boolean => box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
    const free = places.find((place) => {
      const box = nameBox(mark, place);
      return inside(box) && !taken.some((other) => other.id !== mark.id && overlaps(box, other.box));
    });
    const place = free ?? (mark.wanted >= SURE ? (places.find((one) => inside(nameBox(mark, one))) ?? places[0]!) : undefined);
    if (place === undefined) continue;
    placed.set(mark.id, place);
    taken.push({ id: `${mark.id} name`, box: nameBox(mark, place) });
  }
  return placed;
};
