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
import { AskFoot, AskingCard, DreamLine, Talk } from './Asking';
import { Bar } from './Bar';
import { CauseList, CauseSentence } from './CauseChain';
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

const Head = ({ person, small }: { person: PersonDetail; small: boolean }): ReactNode => {
  const city = useCity();
  const nightMin = useNight((state) => state.nightMin);
  const name = personName(city, person.sleeper);
  const look = LOOKS[person.look] ?? 'awake';
  const about = city.cast.find((one) => one.sleeper === person.sleeper)?.about;
  return (
    <header className={styles.head} data-small={small}>
      <div className={styles.portrait}>
        <Portrait sleeper={person.sleeper} look={look} label={t('person.portrait', { name })} />
      </div>
      <div>
        <h2 className={styles.name} id="inspector-title">
          {name}
        </h2>
        {small ? (
          <p className={styles.smallState} style={{ color: lookColour(look) }}>
            <StateGlyph look={look} /> {stateText(person, nightMin)}
          </p>
        ) : (
          <>
            <p className={styles.about}>{t('person.age', { age: person.ageYears, zone: zoneName(city, person.zone) })}</p>
            {about !== undefined && about !== '' && <p className={styles.about}>{about}</p>}
            <Household person={person} />
          </>
        )}
      </div>
    </header>
  );
};

const Sleep = ({ person, low }: { person: PersonDetail; low: boolean }): ReactNode => {
  const city = useCity();
  const nightMin = useNight((state) => state.nightMin);
  const data = useMemo(() => hypnogramOf(person, nightMin), [person, nightMin]);
  const name = personName(city, person.sleeper);
  const asleep = duration(person.minutesAsleep);
  return (
    <section className={styles.sleep} data-low={low} aria-label={t('hypnogram.title')}>
      {data.minutes.length > 1 ? (
        <Hypnogram data={data} label={t('hypnogram.label', { name, asleep, rem: data.remMin, deep: data.deepMin, nightmare: data.nightmareMin })} />
      ) : (
        <p className={styles.quiet}>{t('person.notAsleepYet')}</p>
      )}
    </section>
  );
};

const Facts = ({ person }: { person: PersonDetail }): ReactNode => {
  const nightMin = useNight((state) => state.nightMin);
  const { nightmareMin } = useMemo(() => hypnogramOf(person, nightMin), [person, nightMin]);
  const debt = debtHours(person.debt);
  return (
    <dl className={styles.facts}>
      {nightmareMin > 0 && (
        <>
          <dt>{t('person.inNightmare')}</dt>
          <dd className={`${styles.alarm} mono`}>{t('person.minutes', { count: nightmareMin })}</dd>
        </>
      )}
      <dt>{t('person.asleep')}</dt>
      <dd className="mono">{duration(person.minutesAsleep)}</dd>
      <dt>{t('person.debt')}</dt>
      <dd className="mono">{debt < 0.05 ? t('person.debt.none') : t('person.debt.value', { hours: decimals(debt, 1) })}</dd>
      <dt>{t('person.lucidity')}</dt>
      <dd className="mono">{t('person.lucidity.value', { have: Math.round(person.lucidShare * 100), need: Math.round(person.theta * 100) })}</dd>
    </dl>
  );
};

export const PersonPanel = ({ person }: { person: PersonDetail }): ReactNode => {
  const nightMin = useNight((state) => state.nightMin);
  const talking = useNight((state) => state.talking);
  const look = LOOKS[person.look] ?? 'awake';
  const stage =
    person.inBed && person.hypnogram[nightMin] !== OUT_OF_BED ? t('person.stageNow', { stage: t(`stage.long.${STAGES[person.stage] ?? 'wake'}`) }) : '';
  if (talking) {
    return (
      <Talk
        person={person}
        head={
          <>
            <Head person={person} small />
            <Sleep person={person} low />
          </>
        }
      />
    );
  }
  return (
    <>
      <div className={styles.person}>
        <Head person={person} small={false} />
        <div className={styles.state}>
          <StateGlyph look={look} size="1.25rem" />
          <div>
            <p className={styles.stateLine} style={{ color: lookColour(look) }}>
              {stateText(person, nightMin)}
            </p>
            {person.bouts.length > 0 ? (
              <CauseSentence sleeper={person.sleeper} bouts={person.bouts.length}>
                <Cause person={person} />
              </CauseSentence>
            ) : null}
            {stage !== '' && <p className={styles.quiet}>{stage}</p>}
          </div>
        </div>
        <DreamLine person={person} />
        <Sleep person={person} low={false} />
        <div className={styles.bars}>
          <Bar name={t('person.fear')} value={person.fear} text={decimals(person.fear, 2)} jagged />
          <Bar name={t('person.autonomy')} value={person.autonomy} text={decimals(person.autonomy, 2)} />
        </div>
        {person.inBed && <AskingCard person={person} />}
        {person.bouts.length > 0 && <CauseList sleeper={person.sleeper} />}
        <Facts person={person} />
      </div>
      {person.inBed && <AskFoot person={person} />}
    </>
  );
};
