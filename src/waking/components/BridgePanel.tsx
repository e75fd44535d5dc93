/** A bridge: which islands, how many links it carries, and what is pressed across it each way. */
import type { ReactNode } from 'react';
import { BRIDGE_FIELDS, BRIDGE_STRIDE, type BridgeField } from '../../session/protocol';
import { t } from '../../words/en/inspector';
import { decimals, grouped } from '../../words/numbers';
import { zoneName } from '../causes';
import { useCity, useNight, usePage } from '../context';
import { goldToCarry } from '../goldBridge';
import { tickClock } from '../readings';
import { Bar } from './Bar';
import styles from './IslandPanel.module.css';

export const bridgeName = (city: ReturnType<typeof useCity>, bridge: number): string => {
  const ends = city.bridges[bridge];
  return t('bridge.name', { a: zoneName(city, ends?.a ?? -1), b: zoneName(city, ends?.b ?? -1) });
};

export const BridgePanel = ({ bridge }: { bridge: number }): ReactNode => {
  const city = useCity();
  const { stores, actions } = usePage();
  const tick = useNight((state) => state.tick);
  const ends = city.bridges[bridge];
  if (ends === undefined) return null;
  const bridges = stores.live.frame?.bridges;
  const read = (field: BridgeField): number => bridges?.[bridge * BRIDGE_STRIDE + BRIDGE_FIELDS.indexOf(field)] ?? 0;
  const gold = goldToCarry(city, stores.live.frame, bridge);
  const closed = read('isolatedUntilTick') > tick;
  const flow = (zone: number, value: number): ReactNode => (
    <Bar name={t('bridge.flowDirection', { zone: zoneName(city, zone) })} value={value} text={decimals(value, 2)} jagged />
  );
  return (
    <div className={styles.island}>
      <header>
        <h2 className={styles.name} id="inspector-title">
          {bridgeName(city, bridge)}
        </h2>
        <p className={styles.kind}>{t('bridge.kind', { count: ends.links }).replace(String(ends.links), grouped(ends.links))}</p>
      </header>
      <p>{closed ? t('bridge.isolated', { time: tickClock(read('isolatedUntilTick')) }) : t('bridge.open')}</p>
      {gold !== null && (
        <p className={styles.gold}>
          {t('bridge.gold', { from: zoneName(city, gold.from), to: zoneName(city, gold.to), resolve: city.prices.weave.resolve, min: city.prices.weave.min })}
        </p>
      )}
      <section>
        <h3 className={styles.kind}>{t('bridge.flow')}</h3>
        <div className={styles.bars}>
          {flow(ends.b, read('flowAB'))}
          {flow(ends.a, read('flowBA'))}
        </div>
      </section>
      <dl className={styles.facts}>
        <dt>{t('bridge.weight')}</dt>
        <dd>{closed || read('weight') === 0 ? t('bridge.weight.closed') : t('bridge.weight.value', { value: decimals(read('weight'), 1) })}</dd>
      </dl>
      <section className={styles.bridges}>
        <h3>{t('bridge.ends')}</h3>
        <ul>
          {[ends.a, ends.b].map((zone) => (
            <li key={zone}>
              <button type="button" onClick={() => actions.select({ kind: 'island', zone })}>
                {zoneName(city, zone)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
