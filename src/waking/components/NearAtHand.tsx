/** What a diver could do from where they stand: each line chooses what it names, and the verbs are then about that. */
import type { ReactNode } from 'react';
import type { DiverView } from '../../session/protocol';
import type { IslandTrace } from '../../session/protocolNight';
import { ENTITIES } from '../../sim/vocabulary';
import type { Selection } from '../../stores/nightStore';
import { BEINGS } from '../../words/beings';
import { t } from '../../words/en/causes';
import { zoneName } from '../causes';
import { useCity, useNight, usePage } from '../context';
import { type Near, nearAtHand } from '../nearAtHand';
import { useTrace } from '../useTrace';
import { asksPlanned, NextToFree } from './CauseShares';
import styles from './Causes.module.css';
import { useZone } from './IslandPanel';

const Line = ({ to, name, about }: { to: Selection; name: string; about: string }): ReactNode => {
  const { actions } = usePage();
  return (
    <li>
      <button type="button" className={styles.link} onClick={() => actions.select(to)}>
        {name}
      </button>
      {about}
    </li>
  );
};

const NearLine = ({ near }: { near: Near }): ReactNode => {
  const city = useCity();
  if (near.kind === 'centre') return <Line to={{ kind: 'centre' }} name={t('near.centre')} about={t('near.centreLine', { need: city.reversal.shares })} />;
  if (near.kind === 'bridge') {
    const name = t('near.bridge', { zone: zoneName(city, near.to) });
    return <Line to={{ kind: 'bridge', bridge: near.bridge }} name={name} about={t('near.bridgeLine')} />;
  }
  const { name, answer } = BEINGS[ENTITIES[near.being]!];
  const about = near.bridges === 0 ? t('near.beingHere', { answer }) : t('near.beingThere', { zone: zoneName(city, near.place), answer });
  return <Line to={{ kind: 'being', entity: near.entity }} name={name} about={about} />;
};

const Here = ({ zone }: { zone: number }): ReactNode => {
  const city = useCity();
  const read = useZone(zone);
  const asks = useNight(({ divers }) => asksPlanned(divers));
  const trace = useTrace('island', zone, asks) as IslandTrace | null;
  return (
    <>
      <Line to={{ kind: 'island', zone }} name={zoneName(city, zone)} about={t('near.here', { lucid: read('lucid'), count: read('inBed') })} />
      {trace !== null && trace.next !== null && (
        <li>
          <NextToFree trace={trace} />
        </li>
      )}
    </>
  );
};

export const NearAtHand = ({ diver }: { diver: DiverView }): ReactNode => {
  const city = useCity();
  const { stores } = usePage();
  useNight((state) => state.tick);
  const entities = useNight((state) => state.entities);
  const centreOpen = useNight((state) => state.centreOpen);
  const shares = useNight((state) => state.shares);
  const near = nearAtHand(diver, { city, entities, centreOpen, shares, frame: stores.live.frame });
  const island = !diver.trapped && diver.place < city.zones.length;
  if (!island && near.length === 0) return null;
  return (
    <section className={styles.near} aria-label={t('near.title')}>
      <h3>{t('near.title')}</h3>
      <ul>
        {island && <Here zone={diver.place} />}
        {near.map((one) => (
          <NearLine key={JSON.stringify(one)} near={one} />
        ))}
      </ul>
    </section>
  );
};
