/** An island's nightmares of tonight by where they came from, the root most of them go back to, and the household to free next. */
import type { ReactNode } from 'react';
import type { DiverView } from '../../session/protocol';
import type { IslandTrace } from '../../session/protocolNight';
import { ordersInHand } from '../../stores/inHand';
import { t } from '../../words/en/causes';
import { familyNameOf, personName } from '../../words/names';
import { zoneName } from '../causes';
import { type ShareRow, shareRows } from '../causesChain';
import { useCity, useNight, usePage } from '../context';
import { tickClock } from '../readings';
import { useTrace } from '../useTrace';
import styles from './Causes.module.css';

const Share = ({ row, total, most }: { row: ShareRow; total: number; most: number }): ReactNode => {
  const { actions } = usePage();
  const body = (
    <>
      <span className={styles.what}>{row.what}</span>
      <span className={`${styles.count} mono`}>{row.count}</span>
      <span className={styles.bar} data-alarm={row.alarm} style={{ width: `${(row.count / most) * 100}%` }} />
    </>
  );
  return (
    <li>
      {row.bridge >= 0 && row.key !== 'undercurrent' ? (
        <button
          type="button"
          className={styles.share}
          aria-label={t('shares.row', { what: row.what, count: row.count, total })}
          onClick={() => actions.select({ kind: 'bridge', bridge: row.bridge })}
        >
          {body}
        </button>
      ) : (
        <div className={styles.share}>{body}</div>
      )}
    </li>
  );
};

const Root = ({ trace }: { trace: IslandTrace }): ReactNode => {
  const city = useCity();
  const { actions } = usePage();
  const { root } = trace;
  if (root === null || root.here < 2) return null;
  const words = { here: root.here, name: personName(city, root.sleeper), zone: zoneName(city, root.zone), time: tickClock(root.tick), by: t(`by.${root.by}`) };
  return (
    <button type="button" className={styles.root} onClick={() => actions.select({ kind: 'person', sleeper: root.sleeper })}>
      {t('shares.root', words)}
    </button>
  );
};

export const asksPlanned = (divers: readonly DiverView[]): number => ordersInHand(divers).filter(({ kind }) => kind === 'ask').length;

/** The household after which the most people here would be lucid. */
export const NextToFree = ({ trace }: { trace: IslandTrace }): ReactNode => {
  const city = useCity();
  const { actions } = usePage();
  const { next } = trace;
  if (next === null) return null;
  return (
    <p className={styles.next}>
      <span className={styles.nextTitle}>{t('next.title')}</span>{' '}
      <button type="button" className={styles.link} onClick={() => actions.select({ kind: 'person', sleeper: next.sleeper })}>
        {t('next.house', { name: familyNameOf(city, next.sleeper) })}
      </button>
      {`: ${t('next.line', { count: next.freed })} `}
      {next.follow > 0 ? t('next.follow', { count: next.follow }) : t('next.alone')}
    </p>
  );
};

export const CauseShares = ({ zone }: { zone: number }): ReactNode => {
  const city = useCity();
  // Another house is next as soon as somebody sets out for this one.
  const asks = useNight(({ divers }) => asksPlanned(divers));
  const trace = useTrace('island', zone, asks) as IslandTrace | null;
  if (trace === null) return null;
  const rows = shareRows(city, trace);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <>
      <NextToFree trace={trace} />
      <section className={styles.causes} aria-label={t('shares.title')}>
        <div className={styles.heads}>
          <h3>{t('shares.title')}</h3>
          <span className={styles.quiet}>{trace.total === 0 ? t('shares.none') : t('shares.of', { count: trace.total })}</span>
        </div>
        {rows.length > 0 && (
          <ul className={styles.shares}>
            {rows.map((row) => (
              <Share key={row.key} row={row} total={trace.total} most={most} />
            ))}
          </ul>
        )}
        <Root trace={trace} />
      </section>
    </>
  );
};
