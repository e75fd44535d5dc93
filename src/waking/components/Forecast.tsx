/**
 * The forecast over the dream while the night stands still: one figure for what is selected, as planned and with the order under
 * the pointer, its futures as marks, and how sure that is. It says nothing while time runs, and waits for nobody: while futures
 * are being played it shows those it has.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { FUTURES, type Spread } from '../../session/forecast/protocol';
import { ZONE_FIELDS, ZONE_STRIDE } from '../../session/protocol';
import type { Chance } from '../../stores/forecastReading';
import type { ForecastState } from '../../stores/forecastStore';
import { t } from '../../words/en/forecast';
import { hundredths } from '../../words/numbers';
import { useNight, usePage } from '../context';
import { type Figures, isSame, type Reading, readForecast, refusedText, waitingText, weighingText } from '../forecastText';
import { useCrewState } from '../useCrew';
import { Fold } from './Fold';
import styles from './Forecast.module.css';
import { ForecastMarks } from './ForecastMarks';

const FALLEN = ZONE_FIELDS.indexOf('fallen');

function useForecast<T>(selector: (state: ForecastState) => T): T {
  return useStore(usePage().stores.forecast, selector);
}

const useReading = (): Reading | null => {
  const crew = useCrewState();
  const { stores } = usePage();
  const selection = useNight((state) => state.selection);
  useNight((state) => state.tick);
  const present = useForecast((state) => state.present);
  const before = useForecast((state) => state.before);
  const order = useForecast((state) => state.order);
  const considered = useForecast((state) => state.considered);
  const zones = stores.live.frame?.zones;
  const isFallen = (zone: number): boolean => (zones?.[zone * ZONE_STRIDE + FALLEN] ?? 0) > 0;
  return readForecast({ present, before, order, considered }, selection, crew, isFallen);
};

const figure = (value: Chance | Spread): { text: number; unit: string } =>
  'rate' in value ? { text: hundredths(value.rate), unit: '%' } : { text: value.mid, unit: '' };

const Numbers = ({ figures }: { figures: Figures }): ReactNode => {
  const now = figure(figures.now);
  // The same twice over is one figure; the line beneath says that it makes no difference.
  const instead = figures.instead === null || isSame(figures) ? null : figure(figures.instead);
  const good = figures.kind === 'chance' && figures.good;
  const better = instead !== null && (good ? instead.text > now.text : instead.text < now.text);
  return (
    <p className={`${styles.numbers} mono`} aria-hidden="true">
      <span data-tone={good ? 'gold' : now.text === 0 ? 'calm' : 'bad'} data-passed={instead !== null}>
        {now.text}
        <small>{now.unit}</small>
      </span>
      {instead !== null && (
        <>
          <span className={styles.arrow}>→</span>
          <span data-tone={better ? 'gold' : good || instead.text === 0 ? 'calm' : 'bad'}>
            {instead.text}
            <small>{instead.unit}</small>
          </span>
        </>
      )}
    </p>
  );
};

/** Said once what is weighed is wholly known, so that a row of buttons is not a flood. */
const Spoken = ({ reading }: { reading: Reading | null }): ReactNode => {
  const ready = useForecast((state) => state.status === 'ready');
  const lost = useForecast((state) => state.status === 'lost');
  const [said, setSaid] = useState('');
  const text = lost ? t('forecast.lost.worker') : ready && reading !== null ? reading.spoken : null;
  useEffect(() => {
    if (text !== null) setSaid(text);
  }, [text]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
};

/** While there is nothing to tell: what is being done, or what went wrong and the way on. */
const Waiting = (): ReactNode => {
  const status = useForecast((state) => state.status);
  const dropped = useForecast((state) => state.dropped);
  const lookAgain = useForecast((state) => state.lookAgain);
  if (status !== 'lost') {
    return (
      <>
        <p className={styles.heading}>{waitingText(dropped)}</p>
        <div className={styles.figures}>
          <ForecastMarks figures={{ kind: 'chance', now: { count: 0, of: 0, rate: 0, lo: 0, hi: 0 }, instead: null, good: false }} of={FUTURES} />
        </div>
      </>
    );
  }
  return (
    <>
      <p className={styles.heading}>{t('forecast.lost.worker')}</p>
      <button type="button" className={styles.again} onClick={() => lookAgain?.()}>
        {t('forecast.again')}
      </button>
    </>
  );
};

/** What is under the pointer and not yet known, or cannot be given. */
const Aside = (): ReactNode => {
  const crew = useCrewState();
  const order = useForecast((state) => state.order);
  const refused = useForecast((state) => state.refused);
  const known = useForecast((state) => state.considered !== null);
  if (order === null || known) return null;
  return <p className={`${styles.small} ${styles.wide}`}>{refused === null ? weighingText(order, crew) : refusedText(order, refused, crew)}</p>;
};

const Shown = ({ reading }: { reading: Reading }): ReactNode => {
  const of = useForecast((state) => state.present?.of ?? FUTURES);
  const plain = useForecast((state) => state.before === null && state.considered === null);
  return (
    <>
      <p className={`${styles.small} ${styles.wide}`}>{reading.played}</p>
      <p className={styles.heading}>{reading.heading}</p>
      {!reading.isQuiet && (
        <div className={styles.figures}>
          <Numbers figures={reading.figures} />
          <ForecastMarks figures={reading.figures} of={of} />
        </div>
      )}
      <p className={styles.condition} data-plain={plain}>
        {reading.condition}
      </p>
      <p className={styles.small}>{reading.counted}</p>
      {reading.hour !== '' && <p className={`${styles.small} ${styles.wide} ${styles.more}`}>{reading.hour}</p>}
      <Aside />
      {reading.falls !== '' && <p className={`${styles.small} ${styles.wide} ${styles.more}`}>{reading.falls}</p>}
      {!reading.isQuiet && <p className={styles.city}>{reading.city}</p>}
    </>
  );
};

export const Forecast = (): ReactNode => {
  const { stores } = usePage();
  const off = useForecast((state) => state.status === 'off');
  const working = useForecast((state) => state.status === 'working');
  const reading = useReading();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    stores.forecast.setState({ watched: true });
    return () => stores.forecast.setState({ watched: false, weighing: null });
  }, [stores]);
  return (
    <section
      className={styles.forecast}
      data-part="forecast"
      data-off={off}
      data-open={open}
      data-working={working}
      aria-label={t('forecast.title')}
      aria-busy={working}
    >
      {!off && (reading === null ? <Waiting /> : <Shown reading={reading} />)}
      {!off && reading !== null && <Fold open={open} label={t(open ? 'forecast.fold' : 'forecast.open')} onToggle={setOpen} />}
      {!off && <Spoken reading={reading} />}
    </section>
  );
};
