/** On a phone a line that stands for more: pressed anywhere it opens, and folds again. Wider screens show all of it, and no button. */
import type { ReactNode } from 'react';
import styles from './Fold.module.css';

export const Fold = ({ open, label, onToggle }: { open: boolean; label: string; onToggle: (open: boolean) => void }): ReactNode => (
  <button type="button" className={styles.fold} data-part="fold" aria-expanded={open} aria-label={label} onClick={() => onToggle(!open)}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={open ? 'M4 10l4-4l4 4' : 'M4 6l4 4l4-4'} />
    </svg>
  </button>
);
