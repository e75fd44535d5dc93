/** The portrait slot: an engraved sleeper, tinted by the state they are in. */
import { type ReactNode, useMemo } from 'react';
import type { Look } from '../../sim/vocabulary';
import { LOOK_COLOURS, NIGHT } from '../../words/tokens';
import { faceLines } from '../portrait';
import styles from './Portrait.module.css';

const TINT: Record<Look, string> = {
  awake: LOOK_COLOURS.awake,
  dreaming: LOOK_COLOURS.dreaming,
  uneasy: LOOK_COLOURS.uneasy,
  nightmare: NIGHT.alarm,
  trapped: LOOK_COLOURS.nightmare,
  lucid: LOOK_COLOURS.lucid,
};

interface PortraitProps {
  sleeper: number;
  ageYears: number;
  look: Look;
  label: string;
  /** Instead of the state's colour: a diver's own. */
  tint?: string | undefined;
}

/** Without a label it is decoration beside a name that is already said. */
export const Portrait = ({ sleeper, ageYears, look, label, tint = TINT[look] }: PortraitProps): ReactNode => {
  const d = useMemo(() => faceLines(sleeper, ageYears).reduce((all, line) => all + line.d, ''), [sleeper, ageYears]);
  if (label === '') {
    return (
      <svg className={styles.portrait} viewBox="0 0 100 120" aria-hidden="true">
        <path d={d} fill={tint} />
      </svg>
    );
  }
  return (
    <svg className={styles.portrait} viewBox="0 0 100 120" role="img" aria-label={label}>
      <path d={d} fill={tint} />
    </svg>
  );
};
