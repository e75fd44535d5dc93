/** Somebody of the city as the dream shows them, tinted by the state they are in. */
import type { ReactNode } from 'react';
import type { Look } from '../../sim/vocabulary';
import { isSoft } from '../../words/soften';
import { useCity } from '../context';
import { sitterOf } from '../portraitSitter';
import { Engraving } from './Engraving';

interface PortraitProps {
  sleeper: number;
  look: Look;
  label: string;
  /** Instead of the state's colour: a diver's own. */
  tint?: string | undefined;
}

export const Portrait = ({ sleeper, look, label, tint }: PortraitProps): ReactNode => (
  <Engraving
    sitter={sitterOf(useCity(), sleeper)}
    look={isSoft() && (look === 'nightmare' || look === 'trapped') ? 'uneasy' : look}
    by="dream"
    label={label}
    tint={tint}
  />
);
