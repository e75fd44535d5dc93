/** A portrait by lamplight: the same face as at night, in a frame that the waking screens share. Decoration beside a name. */
import type { ReactNode } from 'react';
import type { Face } from '../evening';
import styles from './LitFace.module.css';
import { Portrait } from './Portrait';

export const LitFace = ({ face, label = '' }: { face: Face; label?: string }): ReactNode => (
  <span className={styles.face}>
    <Portrait sleeper={face.sleeper} ageYears={face.ageYears} look={face.look} label={label} />
  </span>
);
