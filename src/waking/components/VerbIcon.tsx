/** The verbs as small strokes of our own: an arrow, an anchor, speech, a woven thread, an eye, a held star, an open hand. */
import type { ReactNode } from 'react';
import type { VerbWord } from '../../words/journal';

const PATHS: Readonly<Record<VerbWord, string>> = {
  go: 'M4 18c0-6 4-9 10-9h6M15 4l5 5-5 5',
  ground: 'M12 8v13M12 8a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5M8 11h8M4 14c0 4 3.500 7 8 7s8-3 8-7',
  ask: 'M12 4a8 8 0 1 1-4 14.900L4 20l1.100-4A8 8 0 0 1 12 4Z',
  weave: 'M3 7h11a3 3 0 0 1 0 6H9a3 3 0 0 0 0 6h12M17 4.500 19.500 7 17 9.500',
  face: 'M2 12c3-5 6.500-7 10-7s7 2 10 7c-3 5-6.500 7-10 7s-7-2-10-7ZM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6',
  signature: 'M12 3c.600 6 3 8.400 9 9-6 .600-8.400 3-9 9-.600-6-3-8.400-9-9 6-.600 8.400-3 9-9Z',
  share: 'M12 3v10M8 9l4 4 4-4M4 15c2 4 5 5 8 5s6-1 8-5',
  rescue: 'M12 21V9M8 13l4-4 4 4M5 5a9 9 0 0 1 14 0',
};

export const VerbIcon = ({ verb, size = 1.375 }: { verb: VerbWord; size?: number }): ReactNode => (
  <svg viewBox="0 0 24 24" width={`${size}rem`} height={`${size}rem`} fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true" focusable="false">
    <path d={PATHS[verb]} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
