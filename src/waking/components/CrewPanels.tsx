/** The inspector for what is not a sleeper, an island or a bridge: a diver with their plan, a being, the Centre. */
import type { ReactNode } from 'react';
import type { CityInfo } from '../../session/protocol';
import { ENTITIES } from '../../sim/vocabulary';
import { BEING_STEPS, type NightState, type Selection } from '../../stores/nightStore';
import { BEING_MARKS } from '../../words/beingMarks';
import { BEINGS } from '../../words/beings';
import { t } from '../../words/en/inspector';
import { SIGNATURE_WORDS, VERBS } from '../../words/journal';
import { personName } from '../../words/names';
import { decimals } from '../../words/numbers';
import { NIGHT } from '../../words/tokens';
import { useCity, useNight, usePage } from '../context';
import { diverName, doingText, faceOdds, placeName } from '../crew';
import { useCrewState } from '../useCrew';
import { Bar } from './Bar';
import styles from './IslandPanel.module.css';
import { NearAtHand } from './NearAtHand';
import { PlanRow } from './PlanRow';

/** The name of a diver, a being or the Centre; empty for the rest. */
export const crewName = (selection: Selection, city: CityInfo, { divers, entities }: Pick<NightState, 'divers' | 'entities'>): string => {
  if (selection.kind === 'diver') return personName(city, divers[selection.diver]?.sleeper ?? -1);
  if (selection.kind === 'centre') return t('centre.title');
  if (selection.kind !== 'being') return '';
  const being = entities.find(({ id }) => id === selection.entity);
  return being === undefined ? '' : BEINGS[ENTITIES[being.kind]!].name;
};

const resolveRate = (perMin: number): string => {
  const value = decimals(Math.abs(perMin), 1);
  if (Number(value) === 0) return t('divers.steady');
  return t(perMin > 0 ? 'divers.gains' : 'divers.loses', { value });
};

export const DiverPanel = ({ diver: index }: { diver: number }): ReactNode => {
  const crew = useCrewState();
  const { actions } = usePage();
  const diver = crew.divers[index];
  if (diver === undefined) return null;
  const words = SIGNATURE_WORDS[diver.signature];
  const doing = doingText(diver, crew);
  const of = crew.city.prices.resolveMax;
  return (
    <div className={styles.island}>
      <header>
        <h2 className={styles.name} id="inspector-title">
          {diverName(crew.city, diver)}
        </h2>
        <p className={styles.kind}>{doing}</p>
      </header>
      <Bar name={t('divers.resolve')} value={diver.resolve / of} text={decimals(diver.resolve, 0)} />
      {!diver.trapped && <p className={styles.kind}>{resolveRate(diver.resolvePerMin)}</p>}
      <p>
        <strong>{words.name}</strong>: {diver.signatureSpent ? t('divers.signatureSpent') : words.about(crew.city.prices.signatureMin)}
      </p>
      {diver.shared && <p className={styles.note}>{t('divers.shared')}</p>}
      <section className={styles.bridges}>
        <h3>{t('divers.plan', { name: diverName(crew.city, diver) })}</h3>
        {diver.plan.length === 0 && diver.task === null ? <p className={styles.kind}>{t('divers.planEmpty')}</p> : <PlanRow diver={diver} index={index} />}
      </section>
      <NearAtHand diver={diver} />
      <section className={styles.bridges}>
        <ul>
          <li>
            <button type="button" onClick={() => actions.select({ kind: 'person', sleeper: diver.sleeper })}>
              {t('being.person', { name: diverName(crew.city, diver) })}
            </button>
          </li>
        </ul>
      </section>
    </div>
  );
};

/** What has been learnt of a kind of being; what has not is a line that says how it would be. */
const Journal = ({ kind }: { kind: number }): ReactNode => {
  const step = useNight((state) => state.known[kind] ?? 'unknown');
  const reached = BEING_STEPS.indexOf(step);
  const { journal } = BEINGS[ENTITIES[kind]!];
  return (
    <section className={styles.journal} aria-label={t('being.journal')}>
      <h3>{t('being.journal')}</h3>
      <ol>
        {(['seen', 'met', 'answered'] as const).map((entry, i) =>
          reached > i ? (
            <li key={entry}>{journal[entry]}</li>
          ) : (
            <li key={entry} className={styles.unwritten}>
              {t(`being.not.${entry}`)}
            </li>
          ),
        )}
      </ol>
    </section>
  );
};

const FILLS = { light: NIGHT.text, ink: NIGHT.ink, void: '#000', none: 'none' } as const;
const STROKES = { light: NIGHT.text, violet: '#C9A7FF', none: 'none' } as const;
/** The mark it wears on the map. */
const BeingGlyph = ({ kind }: { kind: number }): ReactNode => (
  <svg className={styles.glyph} viewBox="-37 -37 74 74" aria-hidden="true">
    {BEING_MARKS[kind]?.map(({ d, stroke, fill, width }) => (
      <path key={d} d={d} fill={FILLS[fill]} stroke={STROKES[stroke]} strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
    ))}
  </svg>
);

export const BeingPanel = ({ entity }: { entity: number }): ReactNode => {
  const crew = useCrewState();
  const { city } = crew;
  const { actions, stores } = usePage();
  const being = useNight((state) => state.entities.find(({ id }) => id === entity));
  if (being === undefined) return null;
  const words = BEINGS[ENTITIES[being.kind]!];
  const odds = faceOdds(being, crew, stores.live.frame?.people);
  const { sleeper } = being;
  const place = t('being.at', { zone: placeName(city, being.place) });
  return (
    <div className={styles.island}>
      <header>
        <h2 className={styles.name} id="inspector-title">
          {words.name}
        </h2>
        <p className={styles.kind}>{sleeper >= 0 ? `${t('being.with', { name: personName(city, sleeper) })}, ${place}` : place}</p>
      </header>
      <div className={styles.beingHead}>
        <BeingGlyph kind={being.kind} />
        <p>
          {words.what} <span className={styles.kind}>{words.from}</span>
        </p>
      </div>
      <Bar name={t('being.strength')} value={being.strength} text={decimals(being.strength, 2)} jagged />
      <p>
        <strong>
          {VERBS.face.name}: {words.answer}.
        </strong>{' '}
        {words.effect}
      </p>
      {odds !== '' && <p className={styles.note}>{odds}</p>}
      <Journal kind={being.kind} />
      {sleeper >= 0 && (
        <section className={styles.bridges}>
          <ul>
            <li>
              <button type="button" onClick={() => actions.select({ kind: 'person', sleeper })}>
                {t('being.person', { name: personName(city, sleeper) })}
              </button>
            </li>
          </ul>
        </section>
      )}
    </div>
  );
};

export const CentrePanel = (): ReactNode => {
  const open = useNight((state) => state.centreOpen);
  const shares = useNight((state) => state.shares);
  const held = useNight((state) => state.lucidHoldMin);
  const { prices, reversal } = useCity();
  return (
    <div className={styles.island}>
      <header>
        <h2 className={styles.name} id="inspector-title">
          {t('centre.title')}
        </h2>
        <p className={styles.kind}>{t(open ? 'centre.open' : 'centre.closed')}</p>
      </header>
      <p>{t('centre.about')}</p>
      <dl className={styles.facts}>
        <dt>{t('centre.shares')}</dt>
        <dd className="mono">{t('centre.sharesValue', { have: shares, need: reversal.shares })}</dd>
        <dt>{t('centre.price')}</dt>
        <dd className="mono">{t('centre.priceValue', { resolve: prices.share.resolve, min: prices.share.min })}</dd>
        <dt>{t('centre.way')}</dt>
        <dd className="mono">{t('centre.wayValue', { min: prices.descendMin })}</dd>
        <dt>{t('centre.held')}</dt>
        <dd className="mono">{t('centre.heldValue', { min: held, of: reversal.holdMin })}</dd>
      </dl>
    </div>
  );
};
