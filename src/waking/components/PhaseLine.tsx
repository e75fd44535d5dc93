/** The city's phase: pips, its word, and what is about to happen or to be done. */
import type { ReactNode } from 'react';
import type { CityInfo } from '../../session/protocol';
import { PHASE, PHASES } from '../../sim/vocabulary';
import type { NightState } from '../../stores/nightStore';
import { t } from '../../words/en/night';
import { hundredths } from '../../words/numbers';
import { PHASE_COLOURS } from '../../words/tokens';
import { phaseWord } from '../causes';
import { useCity, useNight } from '../context';
import { tickClock } from '../readings';
import styles from './PhaseLine.module.css';

const warning = (
  { phase, latchTick, wakeGateFailed, outcome }: Pick<NightState, 'phase' | 'latchTick' | 'wakeGateFailed' | 'outcome'>,
  { lucidity, holdMin }: CityInfo['reversal'],
): string => {
  if (phase === PHASE.protocol && outcome.startsWith('lost')) return t('phase.holds');
  if (phase === PHASE.protocol) return t('phase.latched', { mark: hundredths(lucidity), min: holdMin });
  if (latchTick >= 0) return t('phase.latch', { time: tickClock(latchTick) });
  if (wakeGateFailed) return t('phase.gateFailed');
  return phase === PHASE.nominal ? '' : t(`phase.why.${PHASES[phase] ?? 'nominal'}`);
};

export const PhaseLine = (): ReactNode => {
  const phase = useNight((state) => state.phase);
  const { reversal } = useCity();
  const word = phaseWord(phase);
  const text = useNight((state) => warning(state, reversal));
  return (
    <div className={styles.phase}>
      <p key={phase} className={styles.line} style={{ color: PHASE_COLOURS[phase] }}>
        <span className={styles.pips} role="img" aria-label={t('phase.pips', { phase: word, step: phase + 1, of: PHASES.length })}>
          {PHASES.map((name, i) => (
            <span key={name} className={styles.pip} data-state={i === phase ? 'now' : i < phase ? 'past' : 'ahead'} />
          ))}
        </span>
        <span className={styles.word}>{word}</span>
      </p>
      {text !== '' && (
        <p className={styles.warning} data-part="phase-why">
          {text}
        </p>
      )}
    </div>
  );
};
