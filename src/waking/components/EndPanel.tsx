/**
 * When the outcome has fallen or dawn has come: how it ended, in one sentence and the figures behind it, who is back and who is not,
 * and the ways on. It lies over the dream, which stays in sight, and time stands with it; looking around puts it aside, lets time run
 * on and leaves a way back to it. The ways on keep their place and the report scrolls over them, so that no screen is too low for it.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import type { NightResult } from '../../session/protocol';
import { LOOKS, NIGHT_MIN } from '../../sim/vocabulary';
import type { NightState } from '../../stores/nightStore';
import { t } from '../../words/en/end';
import { t as sayGoal } from '../../words/en/goal';
import { personName } from '../../words/names';
import { clockText, grouped } from '../../words/numbers';
import { useCity, useNight, usePage } from '../context';
import { goalLines } from '../goalText';
import { whatHelps } from '../helped';
import { nightEnded } from '../nightEnded';
import { useNightPlay } from '../nightPlay';
import styles from './EndPanel.module.css';
import { GoalRows } from './GoalLine';
import { KeepFile } from './KeepFile';
import { NightCause } from './NightCause';
import { Portrait } from './Portrait';
import { ToMorning } from './ToMorning';
import { useMore } from './useMore';

const MOST_FACES = 5;
const NEARLY_ALL = 0.85;

/** Whoever is in a nightmare while the gate works is let out of it, and not lost. */
const gateIsShut = ({ wakeGateFailed, counts }: NightState): boolean => wakeGateFailed || counts.trapped > 0;

const Figures = ({ result }: { result: NightResult }): ReactNode => {
  const asks = result.asksRight + result.asksWrong;
  const { sleepers } = useCity();
  const isShut = useNight(gateIsShut);
  const trapped = useNight(({ counts }) => (counts.nightmare === result.held ? counts.trapped : -1));
  // Left to run, the Protocol takes everybody who is neither awake nor lucid: nights of different seeds then end on the same figure.
  const isNearlyAll = result.held >= NEARLY_ALL * sleepers;
  const figures: { key: string; value: string; word: string; note?: string }[] = [
    { key: 'back', value: grouped(result.back), word: t('end.back') },
    {
      key: 'held',
      value: grouped(result.held),
      word: !isShut ? t('end.afraid') : isNearlyAll ? t('end.heldAll', { of: grouped(sleepers) }) : t('end.held'),
      // The sentence above speaks of the trapped alone.
      note: trapped > 0 && trapped < result.held ? t('end.heldOf', { trapped: grouped(trapped), nightmare: grouped(result.held - trapped) }) : '',
    },
    ...(result.fallen > 0 ? [{ key: 'fallen', value: String(result.fallen), word: t('end.fallen', { count: result.fallen }) }] : []),
    ...(asks > 0 ? [{ key: 'asks', value: t('end.asksOf', { right: result.asksRight, all: asks }), word: t('end.asks') }] : []),
    { key: 'score', value: grouped(result.score), word: t('end.score') },
  ];
  return (
    <dl className={styles.figures} aria-label={t('end.figures')}>
      {figures.map(({ key, value, word, note = '' }) => (
        <div key={key} data-figure={key}>
          <dd>{value}</dd>
          <dt>
            {word}
            {note !== '' && <span className={styles.of}>{note}</span>}
          </dt>
        </div>
      ))}
    </dl>
  );
};

/** What the night asked, and how it came out. */
const Asked = ({ result }: { result: NightResult }): ReactNode => {
  const lines = goalLines(useCity(), result.goal);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.asked} aria-label={sayGoal('goal.label')}>
      <GoalRows lines={lines} />
    </ul>
  );
};

const Helped = ({ result }: { result: NightResult }): ReactNode => {
  const city = useCity();
  const { stores } = usePage();
  const marks = useNight((state) => state.marks);
  const said = whatHelps(city, { result, marks, curve: stores.live.curve });
  if (said === '') return null;
  return (
    <p className={styles.helped} data-part="helped">
      <strong>{t('helped.title')}</strong> {said}
    </p>
  );
};

const points = (value: number): string => t(value < 0 ? 'end.pointsOff' : 'end.points', { count: Math.abs(value) });

/** What gave nothing says why, where that is not plain. */
const partName = ({ id, value }: NightResult['parts'][number], gateFailed: boolean): string =>
  value === 0 && (id === 'nobody-lost' || (id === 'divers-home' && gateFailed)) ? t(`end.part.${id}.none`) : t(`end.part.${id}`);

/** The last two, for outcome and difficulty, are listed only where they change something. */
const Parts = ({ result }: { result: NightResult }): ReactNode => {
  const gateFailed = useNight((state) => state.wakeGateFailed);
  return (
    <section className={styles.parts} aria-label={t('end.parts')}>
      <h3>{t('end.partsOf', { points: points(result.score) })}</h3>
      <ul>
        {result.parts
          .filter(({ id, value }) => value !== 0 || (id !== 'outcome' && id !== 'difficulty'))
          .map((part) => (
            <li key={part.id}>
              <span>{partName(part, gateFailed)}</span>
              <span>{points(part.value)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
};

const People = ({ result }: { result: NightResult }): ReactNode => {
  const city = useCity();
  const isShut = useNight(gateIsShut);
  const all = [
    ...result.knownHeld.map((sleeper) => ({ sleeper, fate: 'held' as const })),
    ...result.knownBack.map((sleeper) => ({ sleeper, fate: 'back' as const })),
  ];
  if (all.length === 0) return null;
  const more = all.length - MOST_FACES;
  return (
    <section className={styles.people} aria-label={t('end.people')}>
      <ul>
        {all.slice(0, MOST_FACES).map(({ sleeper, fate }) => (
          <li key={sleeper} data-fate={fate}>
            <span className={styles.face}>
              <Portrait sleeper={sleeper} look={fate === 'held' ? LOOKS[4] : LOOKS[5]} label="" />
            </span>
            <span className={styles.person}>{personName(city, sleeper)}</span>
            <span className={styles.fate}>{t(fate === 'held' && !isShut ? 'end.person.afraid' : `end.person.${fate}`)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>{t('end.morePeople', { count: more })}</p>}
    </section>
  );
};

/** What is left of a report put aside: the way back to it, and that time is there to be asked for. */
const Aside = ({ onBack }: { onBack: () => void }): ReactNode => {
  const stands = useNight(({ speed, nightMin, clockMin }) => (speed === 0 && nightMin < NIGHT_MIN ? clockMin : -1));
  return (
    <div className={styles.back}>
      <button type="button" onClick={onBack}>
        {t('end.show')}
      </button>
      <ToMorning />
      {stands >= 0 && <p>{t('end.stands', { time: clockText(stands) })}</p>}
    </div>
  );
};

const Ways = ({ onLook }: { onLook: () => void }): ReactNode => {
  const { again, another, toDawn, toTitle } = useNightPlay();
  return (
    <div className={styles.ways}>
      {toDawn !== null && (
        <button type="button" className={styles.again} onClick={toDawn}>
          {t('end.dawn')}
        </button>
      )}
      <button type="button" className={toDawn === null ? styles.again : undefined} aria-keyshortcuts="R" onClick={again}>
        {t('end.again')} <kbd className="mono">R</kbd>
      </button>
      {toDawn === null && (
        <button type="button" onClick={another}>
          {t('end.another')}
        </button>
      )}
      <button type="button" onClick={onLook}>
        {t('end.look')}
      </button>
      <button type="button" onClick={toTitle}>
        {t('end.title')}
      </button>
    </div>
  );
};

export const EndPanel = (): ReactNode => {
  const result = useNight((state) => state.result);
  const city = useCity();
  const away = useNight((state) => state.looking);
  const { actions } = usePage();
  const title = useRef<HTMLHeadingElement>(null);
  const { ref: report, isMore, onScroll } = useMore(String(result !== null && !away));
  const isHere = result !== null && !away;
  useEffect(() => {
    if (!isHere) return;
    // What was read beside the night is over with it.
    actions.select({ kind: 'none' });
    title.current?.focus();
  }, [isHere, actions]);
  if (result === null) return null;
  if (away) return <Aside onBack={() => actions.lookAround(false)} />;
  const how = result.outcome.startsWith('won') ? 'won' : result.outcome.startsWith('lost') ? 'lost' : 'open';
  return (
    <section className={styles.end} data-how={how} aria-labelledby="end-title">
      <div className={styles.sheet}>
        <header>
          <p className={`${styles.facts} mono`}>
            {t('end.facts', { night: city.nightTitle, difficulty: t(`head.difficulty.${city.difficulty}`), seed: city.seed })}
            {city.watch === undefined && <KeepFile />}
          </p>
          <h2 id="end-title" ref={title} className={styles.title} tabIndex={-1}>
            {t(`end.${how}`)}
          </h2>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys */}
        <div ref={report} className={styles.report} data-more={isMore} onScroll={onScroll} tabIndex={0} role="group" aria-label={t('end.figures')}>
          <p className={styles.why}>{nightEnded(result)}</p>
          {result.orders === 0 && (
            <p className={styles.cause} data-no-order>
              {t('end.noOrder')}
            </p>
          )}
          <Asked result={result} />
          <NightCause className={styles.cause} />
          <Helped result={result} />
          <Figures result={result} />
          <div className={styles.below}>
            <Parts result={result} />
            <People result={result} />
          </div>
        </div>
        <Ways onLook={() => actions.lookAround(true)} />
      </div>
    </section>
  );
};
