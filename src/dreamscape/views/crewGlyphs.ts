/** Divers and beings as small drawings, each told by its outline alone: no two share one, and none relies on colour. */
import { BEING_MARKS, type MarkPart } from '../../words/beingMarks';

const SVG = 'http://www.w3.org/2000/svg';
const INK = '#04061A';
const LIGHT = '#F4F1FF';
const VIOLET = '#C9A7FF';

export type Attributes = Readonly<Record<string, string>>;
export const svgPart = (name: string, attributes: Attributes, parent?: Element): SVGElement => {
  const part = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
  parent?.append(part);
  return part;
};

const FILLS: Readonly<Record<MarkPart['fill'], string>> = { light: LIGHT, ink: INK, void: '#000', none: 'none' };
const STROKES: Readonly<Record<MarkPart['stroke'], string>> = { light: LIGHT, violet: VIOLET, none: 'none' };

export const drawBeing = (group: Element, kind: number): void => {
  for (const { d, stroke, fill, width } of BEING_MARKS[kind] ?? []) {
    const round = { 'stroke-width': String(width), 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
    svgPart('path', { d, fill: FILLS[fill], stroke: STROKES[stroke], transform: 'scale(.82)', ...round }, group);
  }
};

/** How many a mark stands for, at its foot. */
export const drawCount = (group: Element, count: number): void => {
  svgPart('circle', { cx: '19', cy: '19', r: '12', fill: INK, stroke: LIGHT, 'stroke-width': '1.6' }, group);
  svgPart('text', { x: '19', y: '25', class: 'dream-mark-count', 'text-anchor': 'middle' }, group).textContent = String(count);
};

/** An engraved face in a ring, a star above; dashed when it is only planned. */
export const drawDiver = (group: Element, colour: string, planned: boolean): void => {
  svgPart('circle', { cx: '0', cy: '0', r: '16', fill: INK, 'fill-opacity': planned ? '.5' : '.9' }, group);
  for (let row = -4; row <= 4; row++) {
    const y = row * 2.4;
    const half = 9 * Math.sqrt(Math.max(0, 1 - (y / 12) ** 2));
    const heavy = row === -2 || row === 3 ? 1.7 : row === 0 ? 0.7 : 1.15;
    svgPart(
      'path',
      { d: `M${(-half).toFixed(1)} ${y}H${half.toFixed(1)}`, stroke: colour, 'stroke-width': String(heavy), opacity: planned ? '.6' : '.95' },
      group,
    );
  }
  svgPart(
    'circle',
    { cx: '0', cy: '0', r: '16', fill: 'none', stroke: colour, 'stroke-width': '2.2', ...(planned ? { 'stroke-dasharray': '4 4' } : {}) },
    group,
  );
  svgPart('path', { d: 'M0-27C.6-23 1.500-21.500 6-20.500 1.500-19.500.6-18 0-14-.6-18-1.500-19.500-6-20.500-1.500-21.500-.6-23 0-27Z', fill: colour }, group);
};
