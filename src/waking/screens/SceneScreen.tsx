/**
 * A scene: one person in ink under a lamp, what is said, and the answers, each with its price before it is said. The words come from
 * the story; this screen only sets them. Answers stand beneath the dialogue at all times, so that nobody has to hunt for them, and
 * the dialogue scrolls above; keys 1 to 4 say one.
 */
import { type ReactNode, useEffect, useRef, type WheelEvent } from 'react';
import { t } from '../../words/en/scene';
import { WindowGlyph } from '../components/DuskGlyphs';
import { EffectRow } from '../components/DuskPeople';
import { DOWN, FORWARD } from '../components/duskIcons';
import { Icon } from '../components/icons';
import { LitFace } from '../components/LitFace';
import { isStill } from '../components/motion';
import { SceneLamp } from '../components/SceneLamp';
import { useMore } from '../components/useMore';
import { effectLines, lacksText } from '../effectText';
import type { AnswerView, Line, Names, SceneActs, SceneView } from '../evening';
import { speakerName } from '../eveningView';
import styles from './SceneScreen.module.css';

/** More answers than this, in a low window, stand beside each other under the whole scene, and leave what is said its height. */
const MANY_ANSWERS = 2;
/** Three stand in one row, four two by two. */
const IN_ONE_ROW = 3;

/** `goesOn`: whoever spoke last speaks again, and is not named twice. */
const Said = ({ line, names, isAnswerer, goesOn }: { line: Line; names: Names; isAnswerer: boolean; goesOn: boolean }): ReactNode => {
  if (line.speaker === null) return <p className={styles.told}>{line.text}</p>;
  return (
    <p className={styles.said} data-answerer={isAnswerer} data-goes-on={goesOn}>
      <span className={goesOn ? 'unseen' : styles.speaker}>{speakerName(names, line.speaker)}</span>
      <span className={styles.words}>{line.text}</span>
    </p>
  );
};

/** Where an answer cannot be said, why stands where its price would. */
const Lacking = ({ why }: { why: string }): ReactNode => (
  <span className={styles.price}>
    <span className={styles.lacking}>{why}</span>
  </span>
);

/** The hour that every answer takes is said once, over them all; where they differ, each says its own. */
const sameHours = ({ answers, hoursLeft }: SceneView): boolean => hoursLeft === null || answers.every(({ hours }) => hours === answers[0]?.hours);

/** Nothing where there is none: the last answer of a chapter does nothing more. */
const Price = ({ answer, canPay, left, names }: { answer: AnswerView; canPay: boolean; left: number | null; names: Names }): ReactNode => {
  const lines = effectLines(answer.effects, names);
  if (left === null && lines.length === 0) return null;
  return (
    <span className={styles.price}>
      <span className="unseen">{t('scene.price')}: </span>
      {left !== null && (
        <span className={`${styles.hours} mono`} data-none={answer.hours === 0} data-short={!canPay}>
          {Array.from({ length: answer.hours }, (_, at) => at).map((hour) => (
            <WindowGlyph key={hour} lit={canPay} size={0.75} />
          ))}
          {answer.hours === 0
            ? t('scene.price.none')
            : canPay
              ? t('scene.price', { count: answer.hours })
              : `${t('scene.price', { count: answer.hours })}, ${t('scene.short', { left })}`}
        </span>
      )}
      {lines.map((line) => (
        <EffectRow key={`${line.text}${line.amount}${line.promised}`} line={line} />
      ))}
    </span>
  );
};

/** Nothing of its own to say about hours: it takes what all take, and that can be paid. */
const sharesPrice = (scene: SceneView, answer: AnswerView): boolean => sameHours(scene) && canPayFor(scene, answer);
const priceOfAll = ({ answers }: SceneView): string =>
  answers[0] === undefined || answers[0].hours === 0 ? t('scene.answers.free') : t('scene.answers.all', { count: answers[0].hours });

const canPayFor = ({ hoursLeft }: SceneView, { hours }: AnswerView): boolean => hoursLeft === null || hours <= hoursLeft;
const canSay = (scene: SceneView, answer: AnswerView): boolean => answer.lacks.length === 0 && canPayFor(scene, answer);

const Answers = ({ scene, onAnswer }: { scene: SceneView; onAnswer: SceneActs['onAnswer'] }): ReactNode => (
  <section className={styles.answers} aria-labelledby="scene-answers">
    <div className={styles.answersHead} data-faceless={scene.answerer === null}>
      {scene.answerer !== null && <LitFace face={scene.answerer} />}
      <h2 id="scene-answers">{scene.answerer === null ? t('scene.last') : t('scene.answers', { name: scene.answerer.name })}</h2>
      {scene.hoursLeft !== null && <p>{sameHours(scene) ? priceOfAll(scene) : t('scene.answers.price')}</p>}
    </div>
    <ol>
      {scene.answers.map((answer, index) => {
        const isOpen = canSay(scene, answer);
        const why = lacksText(answer.lacks);
        return (
          <li key={answer.text}>
            <button type="button" className={styles.answer} aria-disabled={!isOpen} onClick={() => isOpen && onAnswer(index)}>
              <span className={`${styles.number} mono`} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.answerWords}>
                <span className={styles.answerText}>{answer.text}</span>
                <span className={styles.answerAbout}>{answer.about}</span>
              </span>
              {why === null ? (
                <Price answer={answer} canPay={canPayFor(scene, answer)} left={sharesPrice(scene, answer) ? null : scene.hoursLeft} names={scene.names} />
              ) : (
                <Lacking why={why} />
              )}
            </button>
          </li>
        );
      })}
    </ol>
  </section>
);

const After = ({ scene, onLeave }: { scene: SceneView; onLeave: SceneActs['onLeave'] }): ReactNode => {
  const given = scene.given === null ? undefined : scene.answers[scene.given];
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    leave.current?.focus({ preventScroll: true });
    leave.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className={styles.after}>
      {given !== undefined && (
        <div className={styles.given}>
          <Price answer={given} canPay left={sameHours(scene) ? null : scene.hoursLeft} names={scene.names} />
        </div>
      )}
      <button ref={leave} type="button" className={styles.leave} onClick={onLeave}>
        {t(scene.hoursLeft === null ? 'scene.goOn' : 'scene.leave')} <Icon path={FORWARD} size={1.25} />
      </button>
    </section>
  );
};

const useAnswerKeys = (scene: SceneView, onAnswer: SceneActs['onAnswer']): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const index = Number(event.key) - 1;
      const answer = scene.answers[index];
      if (scene.given !== null || answer === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (canSay(scene, answer)) onAnswer(index);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [scene, onAnswer]);
};

/** What is not yet in sight comes with the keys that scroll a page, unless something else has them. */
const useReadOnKeys = (isMore: boolean, readOn: () => void): void => {
  useEffect(() => {
    if (!isMore) return;
    const onKey = (event: KeyboardEvent): void => {
      if (document.activeElement !== document.body || !['PageDown', 'ArrowDown', ' '].includes(event.key)) return;
      event.preventDefault();
      readOn();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isMore, readOn]);
};

const HoursLeft = ({ left, hours }: { left: number; hours: number }): ReactNode => (
  <p className={styles.left}>
    <span aria-hidden="true">{t('scene.hoursLeft')}</span>
    <span className="unseen">{t('scene.hoursLeftLong', { count: left })}</span>
    <span className={styles.windows}>
      {Array.from({ length: hours }, (_, at) => at).map((hour) => (
        <WindowGlyph key={hour} lit={hour >= hours - left} size={1.1} />
      ))}
    </span>
  </p>
);

export const SceneScreen = ({ scene, onAnswer, onLeave }: { scene: SceneView } & SceneActs): ReactNode => {
  const given = scene.given === null ? undefined : scene.answers[scene.given];
  const { ref, isMore, onScroll, readOn } = useMore(`${scene.id}/${scene.given}`);
  const after = useRef<HTMLDivElement>(null);
  useAnswerKeys(scene, onAnswer);
  useReadOnKeys(isMore, readOn);
  const onWheel = (event: WheelEvent): void => {
    const lines = ref.current;
    // Over the words it scrolls them by itself.
    if (lines !== null && !event.ctrlKey && !lines.contains(event.target as Node)) lines.scrollBy({ top: event.deltaY });
  };
  useEffect(() => {
    // What follows an answer is read next, so it is brought into sight.
    if (scene.given !== null) after.current?.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'auto' : 'smooth' });
  }, [scene.given]);
  const { people } = scene.names;
  const answererId = scene.answerer?.id ?? '';
  return (
    <main className={styles.scene}>
      <div className={styles.light} />
      <div
        className={styles.page}
        data-many={scene.given === null && scene.answers.length > MANY_ANSWERS}
        data-row={scene.answers.length === IN_ONE_ROW}
        onWheel={onWheel}
      >
        <header className={styles.top}>
          <p className={`${styles.place} mono`}>{scene.place}</p>
          <h1 className={styles.title}>{scene.title}</h1>
        </header>
        {scene.hoursLeft !== null && <HoursLeft left={scene.hoursLeft} hours={scene.hours} />}
        <figure className={styles.portrait}>
          <figcaption>
            <span className={styles.portraitName}>{scene.portrait.name}</span>
            <span className={styles.portraitAbout}>{scene.portraitAbout}</span>
          </figcaption>
          <LitFace face={scene.portrait} label={t('scene.portrait', { name: scene.portrait.name })} />
        </figure>
        <SceneLamp />
        <div className={styles.talk}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it */}
          <section ref={ref} className={styles.lines} data-more={isMore} tabIndex={0} aria-label={t('scene.dialogue')} onScroll={onScroll}>
            {scene.lines.map((line, at) => (
              <Said
                key={line.text}
                line={line}
                names={scene.names}
                isAnswerer={line.speaker === answererId}
                goesOn={line.speaker !== null && scene.lines[at - 1]?.speaker === line.speaker}
              />
            ))}
            <div ref={after} className={styles.aftermath} aria-live="polite">
              {given !== undefined && (
                <>
                  {scene.answerer !== null && (
                    <p className={styles.said} data-answerer="true" data-given="true">
                      <span className={styles.speaker}>{people[answererId] ?? scene.answerer.name}</span>
                      <span className={styles.words}>{given.text}</span>
                    </p>
                  )}
                  {scene.aftermath.map((line) => (
                    <Said key={line.text} line={line} names={scene.names} isAnswerer={line.speaker === answererId} goesOn={false} />
                  ))}
                </>
              )}
            </div>
          </section>
          {isMore && (
            <button type="button" className={styles.more} onClick={readOn}>
              {t('scene.more')} <Icon path={DOWN} size={1} />
            </button>
          )}
        </div>
        {scene.given === null ? <Answers scene={scene} onAnswer={onAnswer} /> : <After scene={scene} onLeave={onLeave} />}
      </div>
    </main>
  );
};
