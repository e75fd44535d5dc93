/** A person: who they are, who they live with, what state they are in and why, and their sleep so far. */
import { type ReactNode, useMemo } from 'react';
import type { PersonDetail } from '../../session/protocol';
import { LOOKS, type Look, STAGES } from '../../sim/vocabulary';
import { t } from '../../words/en/inspector';
import { givenNameOf, personName } from '../../words/names';
import { decimals, nightClockText } from '../../words/numbers';
import { LOOK_COLOURS, NIGHT } from '../../words/tokens';
import { causeSentence, reasonPhrase, zoneName } from '../causes';
import { useCity, useNight, usePage } from '../context';
import { hypnogramOf, OUT_OF_BED, stateSinceMin } from '../hypnogram';
import { debtHours } from '../readings';
import { Asking } from './Asking';
import { Bar } from './Bar';
import { CauseChain } from './CauseChain';
import { Hypnogram } from './Hypnogram';
import styles from './PersonPanel.module.css';
import { Portrait } from './Portrait';
import { StateGlyph } from './StateGlyph';

const MARK = '\u0001';
const duration = (minutes: number): string => t('person.duration', { hours: Math.floor(minutes / 60), minutes: Math.round(minutes % 60) });
export const lookColour = (look: Look): string => (look === 'trapped' || look === 'nightmare' ? NIGHT.alarm : LOOK_COLOURS[look]);

/** "Nightmare since 02:54": the state, and since when where that is known. */
export const stateText = (person: PersonDetail, nightMin: number): string => {
  const look = LOOKS[person.look] ?? 'awake';
  if (!person.inBed) return t('person.outOfBed');
  const since = stateSinceMin(person, nightMin);
  const state = t(`look.state.${look}`);
  if (since < 0) return state;
  return t(look === 'dreaming' || look === 'uneasy' ? 'person.asleepSince' : 'person.since', { state, time: nightClockText(since) });
};

const PersonLink = ({ sleeper, text }: { sleeper: number; text: string }): ReactNode => {
  const { actions } = usePage();
  return (
    <button type="button" className={styles.link} onClick={() => actions.select({ kind: 'person', sleeper })}>
      {text}
    </button>
  );
};

const Household = ({ person }: { person: PersonDetail }): ReactNode => {
  const city = useCity();
  const others = person.householdMembers.filter((id) => id !== person.sleeper);
  if (others.length === 0) return <p className={styles.about}>{t('person.alone')}</p>;
  return (
    <p className={styles.about}>
      {t('person.livesWith')}{' '}
      {others.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <PersonLink sleeper={id} text={t('person.member', { name: givenNameOf(city, id), age: city.ageYears[id] ?? 0 })} />
        </span>
      ))}
    </p>
  );
};

const Cause = ({ person }: { person: PersonDetail }): ReactNode => {
  const city = useCity();
  const bout = person.bouts[person.bouts.length - 1];
  if (bout === undefined) return null;
  if (bout.toMin >= 0) return <p className={styles.cause}>{t('cause.past', { count: person.bouts.length, time: nightClockText(bout.toMin) })}</p>;
  const [before, after] = causeSentence(city, person, bout, MARK).split(MARK);
  return (
    <p className={styles.cause}>
      {before}
      {after !== undefined && (
        <>
          <PersonLink sleeper={bout.source} text={personName(city, bout.source)} />
          {after}
        </>
      )}
    </p>
  );
};

/** One line for the folded inspector of a phone. */
export const personLine = (person: PersonDetail, nightMin: number, city: Parameters<typeof reasonPhrase>[0]): string => {
  const bout = person.bouts[person.bouts.length - 1];
  if (bout !== undefined && bout.toMin < 0)
    return t('person.sinceShort', { time: nightClockText(bout.fromMin), reason: reasonPhrase(city, bout.reason, bout.source) });
  return stateText(person, nightMin);
};

export const PersonPanel = ({ person }: { person: PersonDetail }): ReactNode => {
  const city = useCity();
  const nightMin = useNight((state) => state.nightMin);
  const name = personName(city, person.sleeper);
  const look = LOOKS[person.look] ?? 'awake';
  const about = city.cast.find((one) => one.sleeper === person.sleeper)?.about;
  const data = useMemo(() => hypnogramOf(person, nightMin), [person, nightMin]);
  const asleep = duration(person.minutesAsleep);
  const stage =
    person.inBed && person.hypnogram[nightMin] !== OUT_OF_BED ? t('person.stageNow', { stage: t(`stage.long.${STAGES[person.stage] ?? 'wake'}`) }) : '';
  const debt = debtHours(person.debt);
  return (
    <div className={styles.person}>
      <header className={styles.head}>
        <div className={styles.portrait}>
          <Portrait sleeper={person.sleeper} ageYears={person.ageYears} look={look} label={t('person.portrait', { name })} />
        </div>
        <div>
          <h2 className={styles.name} id="inspector-title">
            {name}
          </h2>
          <p className={styles.about}>{t('person.age', { age: person.ageYears, zone: zoneName(city, person.zone) })}</p>
          {about !== undefined && about !== '' && <p className={styles.about}>{about}</p>}
          <Household person={person} />
        </div>
      </header>
      <div className={styles.state}>
        <StateGlyph look={look} size="1.25rem" />
        <div>
          <p className={styles.stateLine} style={{ color: lookColour(look) }}>
            {stateText(person, nightMin)}
          </p>
          <Cause person={person} />
          {stage !== '' && <p className={styles.quiet}>{stage}</p>}
        </div>
      </div>
      <section className={styles.sleep} aria-label={t('hypnogram.title')}>
        {data.minutes.length > 1 ? (
          <Hypnogram data={data} label={t('hypnogram.label', { name, asleep, rem: data.remMin, deep: data.deepMin, nightmare: data.nightmareMin })} />
        ) : (
          <p className={styles.quiet}>{t('person.notAsleepYet')}</p>
        )}
      </section>
      {person.bouts.length > 0 && <CauseChain sleeper={person.sleeper} bouts={person.bouts.length} />}
      {person.inBed && <Asking person={person} />}
      <div className={styles.bars}>
        <Bar name={t('person.fear')} value={person.fear} text={decimals(person.fear, 2)} jagged />
        <Bar name={t('person.autonomy')} value={person.autonomy} text={decimals(person.autonomy, 2)} />
      </div>
      <dl className={styles.facts}>
        {data.nightmareMin > 0 && (
          <>
            <dt>{t('person.inNightmare')}</dt>
            <dd className={`${styles.alarm} mono`}>{t('person.minutes', { count: data.nightmareMin })}</dd>
          </>
        )}
        <dt>{t('person.asleep')}</dt>
        <dd className="mono">{asleep}</dd>
        <dt>{t('person.debt')}</dt>
        <dd className="mono">{debt < 0.05 ? t('person.debt.none') : t('person.debt.value', { hours: decimals(debt, 1) })}</dd>
        <dt>{t('person.lucidity')}</dt>
        <dd className="mono">{t('person.lucidity.value', { have: Math.round(person.lucidShare * 100), need: Math.round(person.theta * 100) })}</dd>
      </dl>
    </div>
  );
};
