/** A portrait by lamplight: the same face as at night, in a frame that the waking screens share. Decoration beside a name. */
import type { ReactNode } from 'react';
import type { Face } from '../evening';
import { Engraving } from './Engraving';
import styles from './LitFace.module.css';

export const LitFace = ({ face, label = '' }: { face: Face; label?: string }): ReactNode => (
  <span className={styles.face}>
    <Engraving sitter={face} look={face.look} by="lamp" label={label} />
  </span>
);
