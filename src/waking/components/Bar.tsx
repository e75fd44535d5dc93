/** A share as a bar: jagged for fear, plain for the rest. */
import { type ReactNode, useId } from 'react';
import { LOOK_COLOURS, NIGHT } from '../../words/tokens';
import styles from './Bar.module.css';

export const Bar = ({ name, value, text, jagged = false }: { name: string; value: number; text: string; jagged?: boolean }): ReactNode => {
  const id = useId();
  const width = `${Math.min(100, Math.max(0, value * 100))}%`;
  return (
    <div className={styles.bar}>
      <span className={styles.name}>{name}</span>
      <span className={`${styles.text} mono`} style={{ color: jagged && value > 0.5 ? NIGHT.alarm : NIGHT.text }}>
        {text}
      </span>
      <svg
        className={styles.drawing}
        height="12"
        width="100%"
        role="meter"
        aria-label={name}
        aria-valuenow={Math.round(value * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={text}
      >
        <line x1="0" x2="100%" y1="6" y2="6" stroke={NIGHT.line} strokeWidth="2" />
        {jagged ? (
          <>
            <pattern id={id} width="8" height="12" patternUnits="userSpaceOnUse">
              <rect width="8" height="12" fill={NIGHT.ground} />
              <path d="M-2 12 2 1 6 11 10 0" fill="none" stroke={LOOK_COLOURS.nightmare} strokeWidth="1.6" />
            </pattern>
            <rect width={width} height="12" fill={`url(#${id})`} />
          </>
        ) : (
          <line x1="0" x2={width} y1="6" y2="6" stroke={NIGHT.text} strokeWidth="4" />
        )}
      </svg>
    </div>
  );
};
