/** Divers and beings as small drawings, each told by its outline alone: no two share one, and none relies on colour. */
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

const line = { fill: 'none', stroke: LIGHT, 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
const SHARDS = Array.from({ length: 18 }, (_, i) => {
  const angle = (i / 18) * Math.PI * 2;
  const r = i % 2 === 0 ? 23 : 17;
  return `${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
});

/** By ENTITIES code, drawn round 0, 0. */
const BEINGS: readonly ((group: Element) => void)[] = [
  // Faceless friend: a hollow head over shoulders.
  (group) => {
    svgPart('path', { d: 'M-15 20C-13 10-7 9 0 9S13 10 15 20', ...line, fill: INK, 'fill-opacity': '.6' }, group);
    svgPart('ellipse', { cx: '0', cy: '-5', rx: '9', ry: '12', ...line, fill: INK, 'fill-opacity': '.75' }, group);
  },
  // Specter: a hole in the light, with a rim and what it does to the air.
  (group) => {
    svgPart('path', { d: 'M0-27C8-14 8 14 0 27-8 14-8-14 0-27Z', ...line, stroke: VIOLET, fill: '#000' }, group);
    svgPart('path', { d: 'M-13-14C-17-5-17 5-13 14M13-14C17-5 17 5 13 14', ...line, stroke: VIOLET, 'stroke-width': '1.3' }, group);
  },
  // Dark self: a ring and its double.
  (group) => {
    svgPart('circle', { cx: '5', cy: '3', r: '13', ...line, stroke: VIOLET, fill: INK }, group);
    svgPart('circle', { cx: '-5', cy: '-3', r: '13', ...line, fill: INK, 'fill-opacity': '.7' }, group);
  },
  // Companion: two small discs, side by side.
  (group) => {
    svgPart('circle', { cx: '-6', cy: '0', r: '7', ...line, fill: LIGHT }, group);
    svgPart('circle', { cx: '7', cy: '2', r: '6', ...line, fill: INK }, group);
  },
  // Collective shadow: everybody's, with a torn edge.
  (group) => {
    svgPart('path', { d: `M${SHARDS.join('L')}Z`, ...line, stroke: VIOLET, fill: '#000', transform: 'scale(1.5)' }, group);
  },
  // Rogue code: a square that does not close.
  (group) => {
    svgPart('path', { d: 'M-12 4V-12H4M12-4V12H-4', ...line, fill: 'none' }, group);
    svgPart('path', { d: 'M7-16H16V-7M-7 16H-16V7M-4-4H4V4H-4Z', ...line, 'stroke-width': '1.5' }, group);
  },
];

export const drawBeing = (group: Element, kind: number): void => BEINGS[kind]?.(group);

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
