/** The lamp that a scene is played under, hung into the screen's own grid. */
import type { ReactNode } from 'react';
import styles from './SceneLamp.module.css';

export const SceneLamp = (): ReactNode => (
  <svg className={styles.lamp} viewBox="0 0 120 100" aria-hidden="true" focusable="false">
    <path className={styles.flex} d="M60 0V52" />
    <path className={styles.shade} d="M38 52H82L118 92H2Z" />
    <path className={styles.bulb} d="M14 93H106" />
  </svg>
);
