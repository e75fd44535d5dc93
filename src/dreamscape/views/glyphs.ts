/** The shape of each state as a small drawing, for counts beside names: the same shapes the lights have. */
import { LOOK_COLOUR_LIST, LOOK_COLOURS } from '../../words/tokens';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 14;

const star = (points: number, outer: number, inner: number): string => {
  const steps = Array.from({ length: points * 2 }, (_, i) => {
    const angle = (i / (points * 2)) * Math.PI * 2 - Math.PI / 2;
    const r = i % 2 === 0 ? outer : inner;
    return `${(SIZE / 2 + Math.cos(angle) * r).toFixed(2)} ${(SIZE / 2 + Math.sin(angle) * r).toFixed(2)}`;
  });
  return `M${steps.join('L')}Z`;
};

const add = (svg: SVGElement, name: string, attributes: Record<string, string>): void => {
  const part = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
  svg.append(part);
};

/** By LOOK code. */
export const lookGlyph = (look: number): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${SIZE} ${SIZE}`);
  const colour = LOOK_COLOUR_LIST[look] ?? LOOK_COLOURS.awake;
  const line = { fill: 'none', stroke: colour, 'stroke-width': '1.6', 'stroke-linecap': 'round' };
  if (look === 0) add(svg, 'circle', { cx: '7', cy: '7', r: '4', ...line });
  else if (look === 1) add(svg, 'circle', { cx: '7', cy: '7', r: '4.6', fill: colour });
  else if (look === 2) {
    add(svg, 'circle', { cx: '7', cy: '7', r: '2.9', fill: colour });
    add(svg, 'path', { d: 'M2.6 3.2A5.6 5.6 0 0 0 2.6 10.8M11.4 3.2A5.6 5.6 0 0 1 11.4 10.8', ...line, 'stroke-width': '1.4' });
  } else if (look === 3) add(svg, 'path', { d: star(7, 6.8, 3.1), fill: colour });
  else if (look === 4) {
    add(svg, 'circle', { cx: '7', cy: '7', r: '5.3', fill: colour, stroke: LOOK_COLOURS.trappedRim, 'stroke-width': '1.6' });
    add(svg, 'circle', { cx: '7', cy: '7', r: '1.9', fill: LOOK_COLOURS.trappedRim });
  } else add(svg, 'path', { d: 'M7 .2C7.5 4.9 9.1 6.5 13.8 7 9.1 7.5 7.5 9.1 7 13.8 6.5 9.1 4.9 7.5.2 7 4.9 6.5 6.5 4.9 7 .2Z', fill: colour });
  return svg;
};

/** Four corners round a person. */
export const cornerBracket = (size: number): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  const arm = size / 4;
  const end = size - 1;
  add(svg, 'path', { d: `M1 ${arm}V1H${arm}M${end - arm} 1H${end}V${arm}M${end} ${end - arm}V${end}H${end - arm}M${arm} ${end}H1V${end - arm}` });
  return svg;
};
