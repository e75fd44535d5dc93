/**
 * The Asking: what the dream shows, up to three of five questions with their answers, the wants that are left, and the one that
 * a diver will go and offer. It knows only what was seen and answered; the sleeper's want stays with the simulation.
 */
import { type ReactNode, useState } from 'react';
import type { PersonDetail } from '../../session/protocol';
import { FEARS, QUESTIONS, TICKS_PER_MIN, WANTS } from '../../sim/vocabulary';
import { answerLine, clueLine, dreamImage, offerLine, questionLine } from '../../words/asking/lines';
import { t } from '../../words/en/inspector';
import { givenNameOf } from '../../words/names';
import { useCity, useNight, usePage } from '../context';
import { tickClock } from '../readings';
import { useGiveCrew } from '../useCrew';
import styles from './Asking.module.css';
import { useStanding } from './orders';
import { VerbIcon } from './VerbIcon';

const NOTHING = -1;

/** The person as their words need them, and their turn in the street. */
const useDreamer = (person: PersonDetail) => {
  const city = useCity();
  const turn = person.sleeper - (city.zones[person.zone]?.first ?? 0);
  const dreamer = { hash: person.sleeper, street: person.zone, ageYears: person.ageYears, alone: person.householdMembers.length === 1 };
  return { dreamer, turn };
};

const Exchange = ({ person }: { person: PersonDetail }): ReactNode => {
  const { dreamer, turn } = useDreamer(person);
  return (
    <ol className={styles.exchange} aria-live="polite">
      {person.asking.asked.map(({ question, wants }) => {
        const code = QUESTIONS[question]!;
        const left = wants.map((want) => WANTS[want]!);
        return (
          <li key={question}>
            <p className={styles.question}>{questionLine(code, dreamer, turn)}</p>
            <p className={styles.answer}>{answerLine(code, left, dreamer, turn)}</p>
            <p className={styles.clue}>{clueLine(code, left)}</p>
          </li>
        );
      })}
    </ol>
  );
};

const Questions = ({ person, onLost }: { person: PersonDetail; onLost: (text: string) => void }): ReactNode => {
  const city = useCity();
  const { session } = usePage();
  const { dreamer, turn } = useDreamer(person);
  const { asked, refusal } = person.asking;
  const rest = QUESTIONS.map((_, question) => question).filter((question) => !asked.some((one) => one.question === question));
  if (refusal === 'too-many-questions') return null;
  if (refusal !== null) return <p className={styles.note}>{t(`refusal.${refusal}`)}</p>;
  const put = (question: number): void => {
    session
      .inquire(person.sleeper, question)
      .then(({ wants, why }) => onLost(wants.length > 0 ? '' : why === null ? t('asking.lost') : t(`refusal.${why}`)))
      .catch(() => onLost(t('asking.lost')));
  };
  return (
    <ul className={styles.questions}>
      {rest.map((question) => {
        const line = questionLine(QUESTIONS[question]!, dreamer, turn);
        return (
          <li key={question}>
            <button type="button" aria-label={t('asking.question', { name: givenNameOf(city, person.sleeper), question: line })} onClick={() => put(question)}>
              {line}
            </button>
          </li>
        );
      })}
    </ul>
  );
};

const Offer = ({ person, want }: { person: PersonDetail; want: number }): ReactNode => {
  const city = useCity();
  const diver = useNight((state) => state.diver);
  const own = useNight((state) => state.divers[state.diver]);
  const tick = useNight((state) => state.tick);
  const { give, said } = useGiveCrew();
  const questions = person.asking.asked.slice(0, person.asking.allowed).map(({ question }) => question);
  const order = diver < 0 || want < 0 ? null : ({ kind: 'ask', diver, sleeper: person.sleeper, questions, want } as const);
  const standing = useStanding(order);
  const allowed = order !== null && (!standing.known || standing.ok);
  const name = own === undefined ? '' : givenNameOf(city, own.sleeper);
  const word = want < 0 ? '' : t(`want.${WANTS[want]!}`);
  const refused = standing.known && standing.why !== null ? t(`refusal.${standing.why}`) : null;
  const time = tickClock(tick + TICKS_PER_MIN * (standing.known ? (standing.way?.min ?? 0) : 0));
  const note = want < 0 ? '' : diver < 0 ? t('asking.offerWho') : (refused ?? t('asking.offerBy', { name, time }));
  return (
    <>
      <button
        type="button"
        className={styles.offer}
        data-primary={allowed}
        aria-disabled={!allowed}
        onClick={() => {
          if (order !== null && allowed) give(order, t('order.ask'), t('asking.sent', { name, want: word }));
        }}
      >
        <VerbIcon verb="ask" />
        <span>
          <strong>{want < 0 ? t('asking.offerNone') : t('asking.offer', { want: word })}</strong>
          <span className={styles.offerNote}>{note}</span>
        </span>
      </button>
      <p className={styles.note} role="status">
        {said}
      </p>
    </>
  );
};

export const Asking = ({ person }: { person: PersonDetail }): ReactNode => {
  const { dreamer, turn } = useDreamer(person);
  const [chosen, setChosen] = useState(NOTHING);
  const [lost, setLost] = useState('');
  const { fear, thread, allowed, asked, left } = person.asking;
  const want = left.includes(chosen) ? chosen : left.length === 1 ? left[0]! : NOTHING;
  return (
    <section className={styles.asking} aria-labelledby="asking">
      <header className={styles.head}>
        <h3 id="asking" tabIndex={-1}>
          {t('asking.title')}
        </h3>
        <span className={styles.note}>{t('asking.leftToAsk', { count: Math.max(0, allowed - asked.length) })}</span>
      </header>
      {fear >= 0 ? <p className={styles.dream}>{dreamImage(FEARS[fear]!, dreamer, turn)}</p> : <p className={styles.note}>{t('asking.noDream')}</p>}
      {thread && <p className={styles.note}>{t('asking.thread')}</p>}
      <Exchange person={person} />
      <Questions person={person} onLost={setLost} />
      <p className={styles.note} role="status">
        {lost}
      </p>
      <fieldset className={styles.wants}>
        <legend>{t('asking.wants')}</legend>
        {WANTS.map((code, index) => {
          const open = left.includes(index);
          const word = t(`want.${code}`);
          return (
            <button
              key={code}
              type="button"
              className={styles.want}
              data-open={open}
              aria-pressed={index === want}
              aria-disabled={!open}
              aria-label={t('asking.want', { want: word, state: t(open ? 'asking.want.open' : 'asking.want.out') })}
              onClick={() => {
                if (open) setChosen(index);
              }}
            >
              <span className={styles.dot} aria-hidden="true" />
              {word}
            </button>
          );
        })}
      </fieldset>
      {want >= 0 && <p className={styles.question}>{offerLine(WANTS[want]!, dreamer, turn)}</p>}
      <Offer person={person} want={want} />
    </section>
  );
};
