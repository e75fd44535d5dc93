/** From a frightened person back to where it began: one sentence, and every step as a row that selects whom it names. */
import type { ReactNode } from 'react';
import type { PersonTrace, TraceStep } from '../../session/protocolNight';
import { t } from '../../words/en/causes';
import { personName } from '../../words/names';
import { zoneName } from '../causes';
import { chainSentence } from '../causesChain';
import { useCity, useNight, usePage } from '../context';
import { tickClock } from '../readings';
import { useTrace } from '../useTrace';
import styles from './Causes.module.css';

const Row = ({ step, root }: { step: TraceStep; root: boolean }): ReactNode => {
  const city = useCity();
  const { actions } = usePage();
  return (
    <li data-root={root}>
      <button type="button" onClick={() => actions.select({ kind: 'person', sleeper: step.sleeper })}>
        <span className="mono">{tickClock(step.tick)}</span>
        <span className={styles.who}>{personName(city, step.sleeper)}</span>
        <span className={styles.by}>{`${t(`by.${step.by}`)}${root ? `, ${zoneName(city, step.zone)}` : ''}`}</span>
      </button>
    </li>
  );
};

/** Under the state: the sentence, once the log has been asked; until then what is known of the last link. `bouts`: a new one is asked about at once. */
export const CauseSentence = ({ sleeper, bouts, children }: { sleeper: number; bouts: number; children: ReactNode }): ReactNode => {
  const city = useCity();
  const trace = useTrace('person', sleeper, bouts) as PersonTrace | null;
  return trace === null ? children : <p className={styles.sentence}>{chainSentence(city, trace)}</p>;
};

/** Every step, for whoever wants to look at them one by one. */
export const CauseList = ({ sleeper }: { sleeper: number }): ReactNode => {
  const trace = useNight((state) => (state.trace?.kind === 'person' && state.trace.sleeper === sleeper ? state.trace : null));
  if (trace === null) return null;
  const { steps, skipped, root } = trace;
  return (
    <section className={styles.causes} aria-label={t('chain.title')}>
      <div className={styles.heads}>
        <h3>{t('chain.title')}</h3>
        <span className={styles.quiet}>{t('chain.reach', { count: root.reach })}</span>
      </div>
      <ol className={styles.chain} aria-label={t('chain.list')}>
        {steps.slice(0, -1).map((step) => (
          <Row key={`${step.tick} ${step.sleeper}`} step={step} root={false} />
        ))}
        {skipped > 0 && <li className={styles.skipped}>{t('chain.skipped', { count: skipped })}</li>}
        <Row step={steps[steps.length - 1]!} root />
      </ol>
    </section>
  );
};
