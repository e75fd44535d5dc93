/** A choice among a few as points on a line, the way dusk's policies are set. Real radio buttons: arrows move it, and it is read as one group. */
import { type ReactNode, useId } from 'react';
import styles from './Lever.module.css';

interface Props<T extends string> {
  name: string;
  /** Shown above the line; otherwise the name is only read out. */
  title?: boolean;
  describedBy?: string;
  options: readonly { value: T; word: string }[];
  value: T;
  onChange: (value: T) => void;
}

export const Lever = <T extends string>({ name, title = false, describedBy, options, value, onChange }: Props<T>): ReactNode => {
  const group = useId();
  return (
    <fieldset className={styles.lever} aria-describedby={describedBy}>
      <legend className={title ? styles.title : 'unseen'}>{name}</legend>
      <div className={styles.points} style={{ gridTemplateColumns: `repeat(${options.length}, minmax(0, 1fr))` }}>
        {options.map(({ value: one, word }) => (
          <label key={one} className={styles.point}>
            <input type="radio" name={group} value={one} checked={one === value} onChange={() => onChange(one)} />
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.word}>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
