/** The desk: attention as eyes, and its four orders. A refused order shows why where its cost would stand. */
import { type ReactNode, useState } from 'react';
import type { Order } from '../../sim/vocabulary';
import type { Selection } from '../../stores/nightStore';
import { t } from '../../words/en/crew';
import { decimals } from '../../words/numbers';
import { considering } from '../considering';
import { useCity, useNight, usePage } from '../context';
import { Attention } from './Attention';
import styles from './Desk.module.css';
import { Icon } from './icons';
import { DESK_ORDERS, type DeskOrder, dimRelief, doneText, isAdvised, orderFor, PRIMARY, targetText, useStanding } from './orders';
import { CostGlyph } from './StateGlyph';
import { DESK_ICONS } from './sheetIcons';
import { VerbIcon } from './VerbIcon';

/** One attention an order, as the desk has it. */
const COST = 1;
/** Less than this is nothing in two places after the point. */
const SEEN = 0.005;

/** Gives an order and says what became of it, in a polite line beneath the desk. */
export const useGive = (): { give: (kind: DeskOrder, selection: Selection) => void; said: string } => {
  const city = useCity();
  const { session, stores } = usePage();
  const [said, setSaid] = useState('');
  const give = (kind: DeskOrder, selection: Selection): void => {
    const order = orderFor(kind, selection, city);
    if (order === null) return;
    // An order acts at the next tick; while the night stands still that is later, and the desk says so.
    if (stores.night.getState().speed === 0) setSaid(t('order.waiting', { order: t(`order.${kind}`) }));
    session
      .give(order)
      .then((answer) =>
        setSaid(
          answer.ok
            ? doneText(order, selection, city)
            : t('order.refused', { order: t(`order.${kind}`), why: answer.why === null ? t('order.failed') : t(`refusal.${answer.why}`) }),
        ),
      )
      .catch(() => setSaid(t('order.failed')));
  };
  return { give, said };
};

/** What Dim would take off the load, under its name before it is given; empty for the other orders. */
const useRelief = (order: Order | null): string => {
  const { stores } = usePage();
  const load = useNight((state) => state.meters.load);
  const zones = stores.live.frame?.zones;
  if (order?.kind !== 'dim-island' || zones === undefined) return '';
  const relief = dimRelief(zones, order.island, load);
  return relief < SEEN ? '' : t('desk.relief', { value: decimals(relief, 2) });
};

const OrderButton = ({ kind, selection, primary, onGive }: { kind: DeskOrder; selection: Selection; primary: boolean; onGive: () => void }): ReactNode => {
  const city = useCity();
  const { actions } = usePage();
  const order = orderFor(kind, selection, city);
  const standing = useStanding(order);
  const allowed = order !== null && (!standing.known || standing.ok);
  const why = standing.known ? standing.why : null;
  const relief = useRelief(order);
  return (
    <button
      type="button"
      className={styles.order}
      {...considering(actions, allowed ? order : null)}
      data-primary={primary && standing.known && standing.ok}
      aria-disabled={!allowed}
      title={why !== null ? t(`refusal.${why}`) : [t(`order.about.${kind}`), kind === 'dim-island' ? t('desk.reliefAbout') : ''].join(' ').trim()}
      onClick={() => {
        if (!allowed) return;
        actions.consider(null);
        onGive();
      }}
    >
      <Icon path={DESK_ICONS[kind]} size={1.375} />
      <span className={styles.text}>
        <span className={styles.verb}>
          {t(`order.${kind}`)}
          {allowed && (
            <span className={styles.cost} role="img" aria-label={t('order.cost', { count: COST })}>
              <CostGlyph />
            </span>
          )}
        </span>
        <span className={styles.note}>{order === null ? t(`order.needs.${kind}`) : why !== null ? t(`short.${why}`) : targetText(order, selection, city)}</span>
        {why === null && relief !== '' && <span className={styles.note}>{relief}</span>}
      </span>
    </button>
  );
};

export const Desk = ({ selection }: { selection: Selection }): ReactNode => {
  const { give, said } = useGive();
  return (
    <section className={styles.desk} aria-labelledby="desk-title">
      <div className={styles.head}>
        <h3 id="desk-title" className={styles.title}>
          {t('desk.title')}
        </h3>
        <Attention />
      </div>
      <div className={styles.orders}>
        {DESK_ORDERS.map((kind) => (
          <OrderButton key={kind} kind={kind} selection={selection} primary={isAdvised(kind, selection)} onGive={() => give(kind, selection)} />
        ))}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  );
};

/** The phone's one button, beside the name in the folded inspector: Ask for a person, the desk's own order for a place. */
export const PrimaryOrder = ({ selection }: { selection: Selection }): ReactNode => {
  const city = useCity();
  const { actions } = usePage();
  const { give } = useGive();
  const asleep = useNight((state) => state.person?.inBed ?? false);
  const kind = PRIMARY[selection.kind];
  const order = kind === null ? null : orderFor(kind, selection, city);
  const standing = useStanding(order);
  if (selection.kind === 'person') {
    const talk = (): void => {
      actions.setSheetOpen(true);
      actions.setTalking(true);
    };
    return asleep ? (
      <button type="button" className={styles.single} data-primary="true" onClick={talk}>
        <VerbIcon verb="ask" size={1.25} />
        <span className={styles.singleText}>{t('order.ask')}</span>
      </button>
    ) : null;
  }
  if (kind === null || order === null) return null;
  const allowed = !standing.known || standing.ok;
  return (
    <button
      type="button"
      className={styles.single}
      data-primary={isAdvised(kind, selection) && standing.known && standing.ok}
      aria-disabled={!allowed}
      title={t(`order.about.${kind}`)}
      onClick={() => {
        if (allowed) give(kind, selection);
      }}
    >
      <Icon path={DESK_ICONS[kind]} size={1.25} />
      <span className={styles.singleText}>
        {t(`order.${kind}`)}
        {standing.known && standing.why !== null && <span className={styles.note}>{t(`short.${standing.why}`)}</span>}
      </span>
    </button>
  );
};
