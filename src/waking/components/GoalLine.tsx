/**
 * What the night asks, always in sight: a line a part, with how far it has come. The list shows the same. A phone has one line for it,
 * the first part that is still open, and the rest behind it.
 */
import { type ReactNode, useState } from 'react';
import { CONTROL_MIN, PHASE } from '../../sim/vocabulary';
import { t } from '../../words/en/goal';
import { useCity, useNight, usePage } from '../context';
import { fallsLine, paceSentence } from '../fallsText';
import { type GoalLineText, goalLines, twistOf } from '../goalText';
import { Fold } from './Fold';
import styles from './GoalLine.module.css';
import { ToMorning } from './ToMorning';

const MARKS = { open: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11', met: 'M2.5 8.5l3.600 3.600 7.400-8.200', broken: 'M3.5 3.5l9 9M12.5 3.5l-9 9' } as const;

export const GoalRows = ({ lines }: { lines: readonly GoalLineText[] }): ReactNode => {
  const first = Math.max(
    0,
    lines.findIndex(({ state }) => state === 'open'),
  );
  return lines.map(({ what, how, state }, at) => (
    <li key={what} className={styles.part} data-state={state} data-first={at === first}>
      <svg className={styles.mark} viewBox="0 0 16 16" role="img" aria-label={t(`goal.state.${state}`)}>
        <path d={MARKS[state]} />
      </svg>
      <span className={styles.what}>{what}</span>
      <span className={styles.how}>{how}</span>
    </li>
  ));
};

/** Tonight's twist and what it means, on the daily night. */
const Twist = (): ReactNode => {
  const city = useCity();
  const { nightTitle } = city;
  const about = twistOf(city);
  if (about === '') return null;
  return (
    <p className={styles.twist}>
      <strong>{nightTitle}</strong> {about}
    </p>
  );
};

export const GoalLine = (): ReactNode => {
  const city = useCity();
  const { stores } = usePage();
  // One text for all, so that a picture in which nothing has come further draws nothing.
  const text = useNight((state) =>
    JSON.stringify([...goalLines(city, state.goal, state.nightMin), ...(state.phase === PHASE.protocol ? [fallsLine(city, state)] : [])]),
  );
  const lines = JSON.parse(text) as GoalLineText[];
  const isOpen = useNight((state) => state.outcome === 'open');
  const pace = useNight((state) => (state.outcome === 'open' && state.goal.some(({ kind }) => kind === 'lift') ? paceSentence(city, state) : ''));
  // Before there is anything to do the twist is there to be read.
  const [open, setOpen] = useState(() => twistOf(city) !== '' && stores.night.getState().nightMin < CONTROL_MIN);
  if (lines.length === 0) return null;
  return (
    <section className={styles.goal} data-part="goal" data-open={open} aria-label={t('goal.label')}>
      <Twist />
      <ul>
        <GoalRows lines={lines} />
      </ul>
      {pace !== '' && <p className={styles.pace}>{pace}</p>}
      <Fold open={open} label={t(open ? 'goal.fold' : 'goal.open')} onToggle={setOpen} />
      {isOpen && <ToMorning note={t('goal.morning.why')} />}
    </section>
  );
};
