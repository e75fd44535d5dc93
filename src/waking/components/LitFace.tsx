/** A portrait by lamplight: the same face as at night, in a frame that the waking screens share. Decoration beside a name. */
import type { ReactNode } from 'react';
import type { Look } from '../../sim/vocabulary';
import { WAKING } from '../../words/tokens';
import type { Face } from '../evening';
import styles from './LitFace.module.css';
import { Portrait } from './Portrait';

/** By lamplight a face is paper and ink; what the night did to it is left as a warmth or a chill. */
const BY_LAMPLIGHT: Readonly<Record<Look, string>> = {
  awake: '#E6D3AE',
  dreaming: '#C3CBC4',
  uneasy: WAKING.text,
  nightmare: '#DDA287',
  trapped: '#DDA287',
  lucid: '#F2CF8E',
};

export const LitFace = ({ face, label = '' }: { face: Face; label?: string }): ReactNode => (
  <span className={styles.face}>
    <Portrait sleeper={face.sleeper} ageYears={face.ageYears} look={face.look} label={label} tint={BY_LAMPLIGHT[face.look]} />
  </span>
);
