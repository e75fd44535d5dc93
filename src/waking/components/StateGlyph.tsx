/**
 * The shapes of the states, our own: a calm disc, a disc with side arcs, a seven-point burst, a ringed ember, a
 * four-point star, a hollow dot; and the marks of the timeline. A shape always stands beside a label or is named.
 */
import type { ReactNode } from 'react';
import type { Look } from '../../sim/vocabulary';
import { LOOK_COLOURS, NIGHT } from '../../words/tokens';

const star = (points: number, outer: number, inner: number): string => {
  const steps = points * 2;
  const at = (i: number): string => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = (i / steps) * 2 * Math.PI - Math.PI / 2;
    return `${(10 + radius * Math.cos(angle)).toFixed(2)} ${(10 + radius * Math.sin(angle)).toFixed(2)}`;
  };
  return `M${Array.from({ length: steps }, (_, i) => at(i)).join('L')}Z`;
};
export const BURST = star(7, 9.2, 4.6);
const LUCID = 'M10 .8C10.9 7 13 9.1 19.2 10 13 10.9 10.9 13 10 19.2 9.1 13 7 10.9 .8 10 7 9.1 9.1 7 10 .8Z';

const Shape = ({ look }: { look: Look }): ReactNode => {
  switch (look) {
    case 'awake':
      return <circle cx="10" cy="10" r="4.6" fill="none" stroke={LOOK_COLOURS.awake} strokeWidth="1.8" />;
    case 'dreaming':
      return <circle cx="10" cy="10" r="5.6" fill={LOOK_COLOURS.dreaming} />;
    case 'uneasy':
      return (
        <g fill="none" stroke={LOOK_COLOURS.uneasy} strokeWidth="1.7" strokeLinecap="round">
          <circle cx="10" cy="10" r="4" fill={LOOK_COLOURS.uneasy} stroke="none" />
          <path d="M3.8 4.6a8.3 8.3 0 0 0 0 10.8M16.2 4.6a8.3 8.3 0 0 1 0 10.8" />
        </g>
      );
    case 'nightmare':
      return <path d={BURST} fill={LOOK_COLOURS.nightmare} />;
    case 'trapped':
      return (
        <g>
          <circle cx="10" cy="10" r="7.8" fill={LOOK_COLOURS.trapped} stroke={LOOK_COLOURS.trappedRim} strokeWidth="1.8" />
          <circle cx="10" cy="10" r="2.6" fill={NIGHT.alarm} />
        </g>
      );
    case 'lucid':
      return <path d={LUCID} fill={LOOK_COLOURS.lucid} />;
  }
};

/** `size`: rem, to grow with the text; or px for a glyph that is drawn to measure. */
export const StateGlyph = ({ look, size = '1.125rem' }: { look: Look; size?: `${number}rem` | `${number}px` }): ReactNode => (
  <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false" overflow="visible">
    <Shape look={look} />
  </svg>
);

export type MarkKind = 'nightmare' | 'trapped' | 'lucid' | 'phase' | 'island-fell' | 'tipped' | 'crumbling' | 'near' | 'lead' | 'moment' | 'order' | 'outcome';
const Mark = ({ kind, colour }: { kind: MarkKind; colour: string }): ReactNode => {
  switch (kind) {
    case 'nightmare':
    case 'trapped':
    case 'lucid':
      return <Shape look={kind} />;
    case 'phase':
      return <circle cx="10" cy="10" r="5.4" fill={colour} />;
    case 'island-fell':
      return <path d="M2 8h16l-3 4-2-2-3 8-2.5-6-2 2.5Z" fill={NIGHT.alarm} />;
    case 'crumbling':
      return <path d="M2 8h16l-3 4-2-2-3 8-2.5-6-2 2.5Z" fill="none" stroke={NIGHT.alarm} strokeWidth="1.6" strokeLinejoin="round" />;
    case 'tipped':
      return <Shape look="lucid" />;
    case 'lead':
      return <Shape look="dreaming" />;
    case 'near':
      return <Shape look="uneasy" />;
    case 'moment':
      return <path d="M1.500 12c2.800-5.500 5.700-5.500 8.500 0s5.700 5.500 8.500 0" fill="none" stroke={colour} strokeWidth="2" strokeLinecap="round" />;
    case 'order':
      return <path d="M10 4.4 15.6 10 10 15.6 4.4 10Z" fill={NIGHT.text} />;
    case 'outcome':
      return <path d="M4 3h12v14H4Z" fill="none" stroke={colour} strokeWidth="2" />;
  }
};
/** Filled: it has happened. */
export const MarkGlyph = ({ kind, colour = NIGHT.overload, size = 1.125 }: { kind: MarkKind; colour?: string; size?: number }): ReactNode => (
  <svg viewBox="0 0 20 20" width={`${size}rem`} height={`${size}rem`} aria-hidden="true" focusable="false" overflow="visible">
    <Mark kind={kind} colour={colour} />
  </svg>
);

export const EyeGlyph = ({ open }: { open: 'full' | 'half' | 'none' }): ReactNode => (
  <svg viewBox="0 0 24 14" width="1.25rem" height="0.75rem" aria-hidden="true" focusable="false">
    <path
      d="M1 7C4.5 2.6 8 1 12 1s7.500 1.600 11 6c-3.500 4.400-7 6-11 6S4.500 11.400 1 7Z"
      fill={open === 'full' ? NIGHT.text : 'none'}
      stroke={open === 'none' ? NIGHT.disabled : NIGHT.text}
      strokeWidth="1.3"
    />
    {open === 'half' && <path d="M12 1C8 1 4.500 2.600 1 7c3.500 4.400 7 6 11 6Z" fill={NIGHT.disabled} />}
    <circle cx="12" cy="7" r="3" fill={open === 'full' ? NIGHT.ground : 'none'} stroke={open === 'full' ? 'none' : NIGHT.disabled} />
  </svg>
);

/** One attention, as a price: the eye in the colour of the text it stands in. */
export const CostGlyph = (): ReactNode => (
  <svg viewBox="0 0 24 14" width="1.125rem" height="0.6875rem" aria-hidden="true" focusable="false">
    <path d="M1 7C4.5 2.6 8 1 12 1s7.5 1.6 11 6c-3.500 4.400-7 6-11 6S4.500 11.400 1 7Z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <circle cx="12" cy="7" r="3" fill="currentColor" />
  </svg>
);
