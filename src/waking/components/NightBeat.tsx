/**
 * What the scenario has said as the night goes: one line with the face of who says it, for as long as it takes to read, and the
 * next after it. It lies under the alerts, stops nothing and asks for nothing; what it means can be gone to. A screen reader hears
 * it from the announcer. After a leap in time only what was said just now is shown.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { CityInfo } from '../../session/protocol';
import { LOOKS } from '../../sim/vocabulary';
import type { Selection } from '../../stores/nightStore';
import { t } from '../../words/en/beats';
import { givenNameOf } from '../../words/names';
import { beatLine, nextBeat } from '../beatText';
import { zoneName } from '../causes';
import { useCity, useNight, usePage } from '../context';
import { Fold } from './Fold';
import styles from './NightBeat.module.css';
import { Portrait } from './Portrait';

/** Read at two hundred words a minute, and no less than this. */
const LEAST_MS = 6000;
const MS_A_LETTER = 75;

const targetOf = ({ zone, sleeper }: CityInfo['beats'][number]): Selection =>
  sleeper >= 0 ? { kind: 'person', sleeper } : zone >= 0 ? { kind: 'island', zone } : { kind: 'none' };

/** Which of what was said is on show; -1 for none. */
const useShown = (line: (at: number) => string, isKept: boolean): { at: number; away: () => void } => {
  const { stores } = usePage();
  const city = useCity();
  const said = useNight((state) => state.said);
  const [{ at, shown }, setShown] = useState(() => ({ at: -1, shown: stores.night.getState().said.length }));
  useEffect(() => {
    // A night begun again, or taken back.
    if (said.length < shown) setShown({ at: -1, shown: said.length });
    else if (at < 0) {
      const next = nextBeat(city, said, shown, stores.night.getState().tick);
      if (next >= 0) setShown({ at: next, shown: next + 1 });
    }
  }, [city, said, at, shown, stores]);
  const words = at < 0 ? '' : line(at);
  useEffect(() => {
    if (words === '' || isKept) return;
    const timer = setTimeout(() => setShown((now) => ({ ...now, at: -1 })), Math.max(LEAST_MS, words.length * MS_A_LETTER));
    return () => clearTimeout(timer);
  }, [words, isKept]);
  return { at: at < said.length ? at : -1, away: () => setShown((now) => ({ ...now, at: -1 })) };
};

export const NightBeat = (): ReactNode => {
  const city = useCity();
  const { actions } = usePage();
  const said = useNight((state) => state.said);
  const beatAt = (at: number): CityInfo['beats'][number] | undefined => city.beats[said[at]?.beat ?? -1];
  /** Unfolded on a phone it stays until it is put away. */
  const [unfolded, setUnfolded] = useState(-1);
  const { at, away } = useShown((index) => beatLine(beatAt(index)), unfolded >= 0);
  const open = at >= 0 && unfolded === at;
  const beat = at < 0 ? undefined : beatAt(at);
  if (beat === undefined) return null;
  const target = targetOf(beat);
  const where = beat.sleeper >= 0 ? givenNameOf(city, beat.sleeper) : zoneName(city, beat.zone);
  return (
    <section key={at} className={styles.beat} data-part="beat" data-open={open} data-spoken={beat.speaker >= 0} aria-label={t('beat.label')}>
      {beat.speaker >= 0 && (
        <span className={styles.face}>
          <Portrait sleeper={beat.speaker} look={LOOKS[1]} label="" />
        </span>
      )}
      <div className={styles.words}>
        {beat.speaker >= 0 && <p className={styles.name}>{givenNameOf(city, beat.speaker)}</p>}
        <p className={styles.line}>{beatLine(beat)}</p>
        {target.kind !== 'none' && (
          <button type="button" className={styles.show} onClick={() => actions.select(target)}>
            {t('beat.show', { where })}
          </button>
        )}
      </div>
      <Fold open={open} label={t(open ? 'beat.fold' : 'beat.open')} onToggle={(next) => setUnfolded(next ? at : -1)} />
      <button
        type="button"
        className={styles.close}
        aria-label={t('beat.close')}
        onClick={() => {
          setUnfolded(-1);
          away();
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </section>
  );
};
