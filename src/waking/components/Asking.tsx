/**
 * The Asking: what the dream shows, up to three of five questions with their answers, the wants that are left, and the one that
 * a diver will go and offer. It knows only what was seen and answered; the sleeper's want stays with the simulation. It stands in the
 * person's panel as a summary, and takes the whole inspector while they are spoken with.
 */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { CityInfo, PersonDetail } from '../../session/protocol';
import { FEARS, QUESTIONS, TICKS_PER_MIN, WANTS } from '../../sim/vocabulary';
import type { Dreamer } from '../../words/asking/kinds';
import { answerLine, clueLine, dreamImage, fearClue, offerLine, questionLine, resultLine } from '../../words/asking/lines';
import { t } from '../../words/en/inspector';
import { givenNameOf } from '../../words/names';
import { chosenWant, countedQuestions, openWants, queuedWant, type RefusedOffer, refusedOffers, sentTo } from '../asking';
import { useCity, useNight, usePage } from '../context';
import { freeTick } from '../crew';
import { deedText } from '../deedText';
import { tickClock } from '../readings';
import { soonestAt } from '../soonest';
import { useCrewState, useGiveCrew } from '../useCrew';
import styles from './Asking.module.css';
import { useStanding } from './orders';
import { VerbIcon } from './VerbIcon';

const NOTHING = -1;

/** The same number for a whole night: its phrasings are gone through from there. */
const nightRound = ({ seed, night }: CityInfo): number => [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, night);
const speakerOf = (person: PersonDetail, round: number): Dreamer => ({ round, ageYears: person.ageYears, alone: person.householdMembers.length === 1 });

/** The person as their words need them, and their turn among those asked tonight. */
const useDreamer = (person: PersonDetail): { dreamer: Dreamer; turn: number } => ({
  dreamer: speakerOf(person, nightRound(useCity())),
  turn: person.asking.turn,
});

/** What they refused tonight, and what that leaves to be offered. */
const useOffers = (person: PersonDetail): { refused: RefusedOffer[]; open: number[] } => {
  const deeds = useNight((state) => state.deeds);
  const { left } = person.asking;
  return useMemo(() => {
    const refused = refusedOffers(deeds, person.sleeper);
    return { refused, open: openWants(left, refused) };
  }, [deeds, person.sleeper, left]);
};

/** The dream in the sleeper's own words, where it can be seen. */
export const DreamLine = ({ person }: { person: PersonDetail }): ReactNode => {
  const city = useCity();
  const { fear } = person.asking;
  if (fear < 0) return null;
  // A dream is seen before anybody is asked: neighbours differ by their place in the street.
  const place = person.sleeper - (city.zones[person.zone]?.first ?? 0);
  return <p className={styles.dream}>{dreamImage(FEARS[fear]!, speakerOf(person, person.zone), place)}</p>;
};

/** Eight places in a row, those still possible filled, and their names once few are left. */
const Narrowed = ({ label, count, open, text }: { label: string; count: number; open: readonly number[]; text: string }): ReactNode => (
  <div className={styles.narrowed}>
    <span>{label}</span>
    <svg viewBox={`0 0 ${count * 10} 10`} aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: eight fixed places
        <circle key={i} cx={i * 10 + 5} cy="5" r={open.includes(i) ? 3.25 : 1.25} data-open={open.includes(i)} />
      ))}
    </svg>
    <span className={styles.left}>{text}</span>
  </div>
);
const NAMED_WANTS = 4;

const Evidence = ({ person }: { person: PersonDetail }): ReactNode => {
  const { fear } = person.asking;
  const { open } = useOffers(person);
  const wants = open.length <= NAMED_WANTS ? open.map((want) => t(`want.${WANTS[want]!}`)).join(', ') : t('asking.wantsOpen', { count: open.length });
  return (
    <>
      <Narrowed
        label={t('asking.fear')}
        count={FEARS.length}
        open={fear >= 0 ? [fear] : FEARS.map((_, i) => i)}
        text={fear >= 0 ? t(`fear.${FEARS[fear]!}`) : t('asking.fearOpen')}
      />
      <Narrowed label={t('asking.want')} count={WANTS.length} open={open} text={wants} />
    </>
  );
};

/** Profiling has read them already; what that costs stands beside what it gives. */
const Profiled = (): ReactNode => {
  const profiling = useNight((state) => state.policies?.profiling ?? 'none');
  return profiling === 'none' ? null : <p className={styles.note}>{t(`asking.profiled.${profiling}`)}</p>;
};

/** Nothing can be asked or offered now. */
const isShut = ({ asking: { refusal } }: PersonDetail): boolean => refusal !== null && refusal !== 'too-many-questions';

/** The way into the exchange: at the foot of the person's panel, in sight however far it is scrolled. */
export const AskFoot = ({ person }: { person: PersonDetail }): ReactNode => {
  const { actions } = usePage();
  const city = useCity();
  const divers = useNight((state) => state.divers);
  const { open } = useOffers(person);
  const { spent, allowed, refusal } = person.asking;
  const shut = isShut(person);
  const sent = sentTo(divers, person.sleeper);
  const start = open.length === 1 ? t('asking.readyNote') : t('asking.startNote', { count: Math.max(0, allowed - spent) });
  const note = shut ? t(`refusal.${refusal!}`) : sent !== undefined ? t('asking.onTheWay', { name: givenNameOf(city, sent.sleeper) }) : start;
  return (
    <div className={styles.foot} data-part="ask">
      <button
        type="button"
        className={styles.offer}
        data-primary={!shut && sent === undefined}
        aria-disabled={shut}
        onClick={() => !shut && actions.setTalking(true)}
      >
        <VerbIcon verb="ask" />
        <span>
          <strong>{t('order.ask')}</strong>
          <span className={styles.offerNote}>{note}</span>
        </span>
      </button>
    </div>
  );
};

/** In the person's panel: the clues so far, and what is left. */
export const AskingCard = ({ person }: { person: PersonDetail }): ReactNode => {
  const { asked, spent, allowed, fear, thread } = person.asking;
  const clues = asked.map(({ question, wants }) =>
    clueLine(
      QUESTIONS[question]!,
      wants.map((want) => WANTS[want]!),
    ),
  );
  return (
    <section className={styles.asking} aria-labelledby="asking">
      <header className={styles.head}>
        <h3 id="asking">{t('asking.title')}</h3>
        <span className={styles.note}>{t('asking.clues', { have: spent, of: Math.max(allowed, spent) })}</span>
      </header>
      {(fear >= 0 || clues.length > 0) && (
        <ul className={styles.clues}>
          {fear >= 0 && <li>{fearClue(FEARS[fear]!)}</li>}
          {clues.map((clue) => (
            <li key={clue}>{clue}</li>
          ))}
        </ul>
      )}
      {thread && <p className={styles.note}>{t('asking.thread')}</p>}
      <Profiled />
      {!isShut(person) && <Evidence person={person} />}
    </section>
  );
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
            <p className={styles.clue}>
              {clueLine(code, left)}
              {left.length === WANTS.length && ` ${t('asking.evaded')}`}
            </p>
          </li>
        );
      })}
    </ol>
  );
};

const Questions = ({ person, open, onLost }: { person: PersonDetail; open: readonly number[]; onLost: (text: string) => void }): ReactNode => {
  const city = useCity();
  const { session } = usePage();
  const { dreamer, turn } = useDreamer(person);
  const list = useRef<HTMLUListElement>(null);
  const put = useRef(false);
  const { asked, refusal } = person.asking;
  // The question that was put leaves the list: the next one, or the wants, have the focus instead.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer came
  useEffect(() => {
    if (!put.current) return;
    put.current = false;
    (list.current?.querySelector('button') ?? document.querySelector<HTMLElement>('[data-want][data-open="true"]'))?.focus();
  }, [asked.length]);
  const rest = QUESTIONS.map((_, question) => question).filter((question) => !asked.some((one) => one.question === question));
  if (refusal === 'too-many-questions' || open.length === 1) return null;
  if (refusal !== null) return <p className={styles.note}>{t(`refusal.${refusal}`)}</p>;
  const ask = (question: number): void => {
    put.current = true;
    session
      .inquire(person.sleeper, question)
      .then(({ wants, why }) => onLost(wants.length > 0 ? '' : why === null ? t('asking.lost') : t(`refusal.${why}`)))
      .catch(() => onLost(t('asking.lost')));
  };
  return (
    <ul className={styles.questions} ref={list} data-part="questions">
      {rest.map((question) => {
        const line = questionLine(QUESTIONS[question]!, dreamer, turn);
        return (
          <li key={question}>
            <button type="button" aria-label={t('asking.question', { name: givenNameOf(city, person.sleeper), question: line })} onClick={() => ask(question)}>
              {line}
            </button>
          </li>
        );
      })}
    </ul>
  );
};

interface WantsProps {
  open: readonly number[];
  refused: readonly RefusedOffer[];
  want: number;
  onChoose: (want: number) => void;
}
/** The eight wants: what does not fit an answer is struck out, and so is what was offered and refused, with when that was. */
const Wants = ({ open, refused, want, onChoose }: WantsProps): ReactNode => (
  <fieldset className={styles.wants} data-part="wants">
    <legend>{t('asking.wants')}</legend>
    {WANTS.map((code, index) => {
      const isOpen = open.includes(index);
      const offer = refused.find((one) => one.want === index);
      const word = t(`want.${code}`);
      const state = offer === undefined ? t(isOpen ? 'asking.want.open' : 'asking.want.out') : t('asking.want.refused', { time: tickClock(offer.tick) });
      return (
        <button
          key={code}
          type="button"
          className={styles.want}
          data-want={index}
          data-open={isOpen}
          data-refused={offer !== undefined}
          aria-pressed={index === want}
          aria-disabled={!isOpen}
          tabIndex={isOpen ? undefined : -1}
          aria-label={t('asking.wantState', { want: word, state })}
          onClick={() => {
            if (isOpen) onChoose(index);
          }}
        >
          <span className={styles.wantWord}>{word}</span>
          {offer !== undefined && <span className={styles.refused}>{state}</span>}
        </button>
      );
    })}
  </fieldset>
);

/** Who goes, when they are there and when it is known; by the chosen diver, else by the one who could be there first. */
const Offer = ({ person, want }: { person: PersonDetail; want: number }): ReactNode => {
  const { city, divers } = useCrewState();
  const { actions } = usePage();
  const chosen = useNight((state) => state.diver);
  const tick = useNight((state) => state.tick);
  const { give, said } = useGiveCrew(person.sleeper);
  const diver = chosen >= 0 ? chosen : soonestAt(city.zone[person.sleeper] ?? -1, city.prices.ask.resolve, divers, city, tick);
  const own = divers[diver];
  const questions = countedQuestions(person.asking);
  const order = diver < 0 || want < 0 ? null : ({ kind: 'ask', diver, sleeper: person.sleeper, questions, want } as const);
  const standing = useStanding(order);
  const sent = sentTo(divers, person.sleeper);
  const allowed = order !== null && (!standing.known || standing.ok) && sent === undefined;
  const name = own === undefined ? '' : givenNameOf(city, own.sleeper);
  const word = want < 0 ? '' : t(`offer.${WANTS[want]!}`);
  const there = own === undefined ? tick : freeTick(own, city, tick) + TICKS_PER_MIN * (standing.known ? (standing.way?.min ?? 0) : 0);
  const times = { name, there: tickClock(there), done: tickClock(there + TICKS_PER_MIN * city.prices.ask.min), cost: Math.round(city.prices.ask.resolve) };
  const note =
    sent !== undefined
      ? t('asking.onTheWay', { name: givenNameOf(city, sent.sleeper) })
      : diver < 0
        ? t('asking.offerWho')
        : standing.known && standing.why !== null
          ? t(`refusal.${standing.why}`)
          : want < 0
            ? t('asking.offerNote')
            : t('asking.offerBy', times);
  return (
    <div className={styles.foot} data-part="offer">
      <button
        type="button"
        className={styles.offer}
        data-primary={allowed}
        aria-disabled={!allowed}
        onPointerEnter={() => order !== null && actions.consider(order)}
        onPointerLeave={() => actions.consider(null)}
        onFocus={() => order !== null && actions.consider(order)}
        onBlur={() => actions.consider(null)}
        onClick={() => {
          if (order === null || !allowed) return;
          actions.consider(null);
          give(order, t('order.ask'), t('asking.sent', { name, want: word }));
          actions.goOnAfterAsking();
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
    </div>
  );
};

/** What came of the last Ask of this person tonight: what they said to it, and what it changed. */
const Result = ({ person }: { person: PersonDetail }): ReactNode => {
  const crew = useCrewState();
  const { dreamer, turn } = useDreamer(person);
  const deed = useNight((state) => state.deeds.findLast(({ order }) => order.kind === 'ask' && order.sleeper === person.sleeper));
  if (deed === undefined || deed.order.kind !== 'ask') return null;
  const right = deed.result === 'right';
  return (
    <div className={styles.result} data-right={right}>
      {deed.result !== 'passed' && <p className={styles.answer}>{resultLine(WANTS[deed.order.want]!, right, dreamer, turn)}</p>}
      <p className={styles.clue}>
        <span className="mono">{tickClock(deed.tick)}</span> {deedText(deed, crew)}
      </p>
    </div>
  );
};

/** The exchange itself. `head` is the person's face, name and sleep, which stay in sight. */
export const Talk = ({ person, head }: { person: PersonDetail; head: ReactNode }): ReactNode => {
  const { dreamer, turn } = useDreamer(person);
  const { actions } = usePage();
  const [chosen, setChosen] = useState(NOTHING);
  const [lost, setLost] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { refused, open } = useOffers(person);
  const { fear, thread, allowed, spent, asked } = person.asking;
  const divers = useNight((state) => state.divers);
  const want = queuedWant(divers, person.sleeper) ?? chosenWant(chosen, open);
  const shut = isShut(person);
  // What was answered last, and what can be done with it, come into sight.
  useEffect(() => {
    if (asked.length > 0) end.current?.scrollIntoView({ block: 'end' });
  }, [asked.length]);
  return (
    <section className={styles.talk} aria-labelledby="asking">
      {head}
      <header className={styles.head}>
        <h3 id="asking" tabIndex={-1} ref={title}>
          {t('asking.title')}
        </h3>
        <span className={styles.note}>{shut ? '' : t('asking.leftToAsk', { count: Math.max(0, allowed - spent) })}</span>
        <button type="button" className={styles.backLink} onClick={() => actions.setTalking(false)}>
          {t('asking.back')}
        </button>
      </header>
      {fear < 0 && !shut && <p className={styles.note}>{t('asking.noDream')}</p>}
      <DreamLine person={person} />
      {thread && <p className={styles.note}>{t('asking.thread')}</p>}
      {asked.length === 0 && <Profiled />}
      <Exchange person={person} />
      <Questions person={person} open={open} onLost={setLost} />
      {lost !== '' && (
        <p className={styles.note} role="status">
          {lost}
        </p>
      )}
      <Result person={person} />
      {!shut && (
        <>
          <Wants open={open} refused={refused} want={want} onChoose={setChosen} />
          {want >= 0 && <p className={styles.question}>{t('asking.say', { line: offerLine(WANTS[want]!, dreamer, turn) })}</p>}
        </>
      )}
      <div ref={end} />
      {!shut && <Offer person={person} want={want} />}
    </section>
  );
};
