/** A reading that explains itself in one line, on hover and on focus; Escape puts the line away. */
import { type ReactNode, useId, useState } from 'react';
import styles from './Explained.module.css';

export const Explained = ({ help, align = 'start', children }: { help: string; align?: 'start' | 'end'; children: ReactNode }): ReactNode => {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may move on to the line itself, so the pair hears it; keys are the button's
    <span className={styles.holder} data-align={align} onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        className={styles.reading}
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </button>
      <span role="tooltip" id={id} className={styles.tip} data-open={open}>
        {help}
      </span>
    </span>
  );
};
