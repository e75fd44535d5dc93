/** An island: how many in which state, how firmly it stands, how near it is to waking itself, and its bridges. */
import type { ReactNode } from 'react';
import { ZONE_FIELDS, ZONE_STRIDE, type ZoneField } from '../../session/protocol';
import type { Look } from '../../sim/vocabulary';
import { t } from '../../words/en/inspector';
import { decimals, hundredths } from '../../words/numbers';
import { zoneName } from '../causes';
import { useCity, useNight, usePage } from '../context';
import { rWord, tickClock } from '../readings';
import { Bar } from './Bar';
import { CauseShares } from './CauseShares';
import { Explained } from './Explained';
import styles from './IslandPanel.module.css';
import { StateGlyph } from './StateGlyph';

const COUNTED = ['dreaming', 'uneasy', 'nightmare', 'trapped', 'lucid', 'awake'] as const satisfies readonly Look[];

/** A zone's row of the newest frame, read again each tick. */
export const useZone = (zone: number): ((field: ZoneField) => number) => {
  const { stores } = usePage();
  useNight((state) => state.tick);
  const zones = stores.live.frame?.zones;
  return (field) => zones?.[zone * ZONE_STRIDE + ZONE_FIELDS.indexOf(field)] ?? 0;
};

export const StateCounts = ({ zone, present = false }: { zone: number; present?: boolean }): ReactNode => {
  const read = useZone(zone);
  return (
    <ul className={styles.counts}>
      {COUNTED.filter((look) => !present || read(look) > 0).map((look) => (
        <li key={look} title={t(`look.count.${look}`, { count: read(look) })}>
          <StateGlyph look={look} />
          <span className="mono" aria-hidden="true">
            {read(look)}
          </span>
          <span className="unseen">{t(`look.count.${look}`, { count: read(look) })}</span>
        </li>
      ))}
    </ul>
  );
};

const Bridges = ({ zone }: { zone: number }): ReactNode => {
  const city = useCity();
  const { actions } = usePage();
  const mine = city.bridges.map((bridge, index) => ({ bridge, index })).filter(({ bridge }) => bridge.a === zone || bridge.b === zone);
  if (mine.length === 0) return null;
  return (
    <section className={styles.bridges} data-part="bridges" aria-label={t('island.bridges')}>
      <h3>{t('island.bridges')}</h3>
      <ul>
        {mine.map(({ bridge, index }) => (
          <li key={index}>
            <button type="button" onClick={() => actions.select({ kind: 'bridge', bridge: index })}>
              {zoneName(city, bridge.a === zone ? bridge.b : bridge.a)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What divers and beings have made of it. */
const Held = ({ zone }: { zone: number }): ReactNode => {
  const tick = useNight((state) => state.tick);
  const flags = useNight((state) => state.islands[zone]);
  if (flags === undefined) return null;
  const lines = [
    flags.grounded ? t('island.grounded') : '',
    flags.holdUntilTick > tick ? t('island.hold', { time: tickClock(flags.holdUntilTick) }) : '',
    flags.rhythmUntilTick > tick ? t('island.rhythm', { time: tickClock(flags.rhythmUntilTick) }) : '',
    flags.guide ? t('island.guide') : '',
    flags.thread ? t('island.thread') : '',
  ].filter((line) => line !== '');
  return lines.map((line) => (
    <p key={line} className={styles.note}>
      {line}
    </p>
  ));
};

export const IslandPanel = ({ zone }: { zone: number }): ReactNode => {
  const city = useCity();
  const read = useZone(zone);
  const tick = useNight((state) => state.tick);
  const need = read('tippingNeed');
  const r = read('r');
  return (
    <div className={styles.island}>
      <header>
        <h2 className={styles.name} id="inspector-title">
          {zoneName(city, zone)}
        </h2>
        <p className={styles.kind}>{t('island.kind', { count: read('inBed') })}</p>
      </header>
      {read('fallen') > 0 && <p className={styles.fallen}>{t('island.fallen')}</p>}
      <StateCounts zone={zone} />
      <Bar name={t('island.stability')} value={read('stability')} text={decimals(read('stability'), 2)} />
      <div className={styles.bars}>
        <Bar name={t('island.fear')} value={read('fear')} text={decimals(read('fear'), 2)} jagged />
        <Bar name={t('island.autonomy')} value={read('autonomy')} text={decimals(read('autonomy'), 2)} />
      </div>
      <dl className={styles.facts}>
        <dt>
          <Explained help={t('island.tippingHelp')}>{t('island.tipping')}</Explained>
        </dt>
        <dd className={need > 0 ? 'mono' : undefined}>{need > 0 ? t('island.tippingValue', { lucid: read('lucid'), need }) : t('island.tippingNever')}</dd>
        <dt>{t('island.r')}</dt>
        <dd>
          {t(`meter.r.${rWord(r)}`)} <span className="mono">{decimals(r, 1)}</span>
        </dd>
        <dt>{t('island.rem')}</dt>
        <dd className="mono">{hundredths(read('rem') / Math.max(1, read('inBed')))} %</dd>
      </dl>
      {read('dimmedUntilTick') > tick && <p className={styles.note}>{t('island.dimmed', { time: tickClock(read('dimmedUntilTick')) })}</p>}
      {read('listenedUntilTick') > tick && <p className={styles.note}>{t('island.listened', { time: tickClock(read('listenedUntilTick')) })}</p>}
      <Held zone={zone} />
      <CauseShares zone={zone} />
      <Bridges zone={zone} />
    </div>
  );
};
