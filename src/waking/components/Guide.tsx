/**
 * The guided first night: a card in Clara's words, a gold ring round the control that is meant, and nothing in the way. It watches
 * the night and goes on when a thing has been done, however it was done; it can be skipped by step or left altogether. It stops time
 * where a card is to be read and never starts it, but with the button of the first.
 */
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ENTITIES, LOOKS, WANTS } from '../../sim/vocabulary';
import { BEINGS } from '../../words/beings';
import { t } from '../../words/en/guide';
import { givenNameOf } from '../../words/names';
import { useCity, useNight, usePage } from '../context';
import {
  anchorsOf,
  BAD_STREET,
  badStreet,
  GUIDE_STEPS,
  type GuideStep,
  guideView,
  isAboutPlace,
  isDone,
  type StepStart,
  type Street,
  stands,
  stepAfter,
  stepPast,
  streetInHand,
  wrongOffer,
} from '../guide';
import styles from './Guide.module.css';
import { Portrait } from './Portrait';

const LOOK_MS = 200;
const RING_GAP_PX = 6;
/** Cards with room for what an offer has come to. */
const SAYS_WRONG: readonly GuideStep[] = ['ask', 'watch'];

/** The step in hand; goes on by itself when it is done. */
const useSteps = (): { step: GuideStep; index: number; skip: () => void } => {
  const { stores } = usePage();
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const { tick, entities } = stores.night.getState();
    const start: StepStart = { tick, entities: entities.length };
    const look = (): void => {
      const state = stores.night.getState();
      const step = GUIDE_STEPS[index]!;
      if (!isDone(step, guideView(state), start)) return;
      setIndex(GUIDE_STEPS.indexOf(stepAfter(step, wrongOffer(state.deeds, state.divers) !== null)));
    };
    look();
    return stores.night.subscribe(look);
  }, [stores, index]);
  return { step: GUIDE_STEPS[index]!, index, skip: () => setIndex(GUIDE_STEPS.indexOf(stepPast(GUIDE_STEPS[index]!))) };
};

/** Time stands with a card that is to be read: it is stopped once as the card comes. */
const useStandstill = (step: GuideStep): void => {
  const { stores, actions } = usePage();
  useEffect(() => {
    const { speed, entities } = stores.night.getState();
    if (speed !== 0 && stands(step, entities.length)) actions.setSpeed(0);
  }, [stores, actions, step]);
};

const NOWHERE: Street = { zone: BAD_STREET, nightmare: 0, lucid: 0 };
/** The streets spoken of, looked at again with each tick: another may be worse while one reads. */
const useStreets = (): { hand: Street; bad: Street & { isFree: boolean } } => {
  const { stores } = usePage();
  const tick = useNight((state) => state.tick);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame is read when the tick changes
  return useMemo(() => {
    const zones = stores.live.frame?.zones;
    return zones === undefined ? { hand: NOWHERE, bad: { ...NOWHERE, isFree: false } } : { hand: streetInHand(zones), bad: badStreet(zones) };
  }, [tick, stores]);
};

const mapLabel = (text: string): Element | null =>
  [...document.querySelectorAll('#dream .dream-shown .dream-name')].find((one) => one.textContent === text) ?? null;

/** Where the inspector scrolls, only what can be seen of a thing is ringed. */
const seenBox = (found: Element): { left: number; top: number; width: number; height: number } => {
  const box = found.getBoundingClientRect();
  const panel = found.closest('#inspector-panel')?.getBoundingClientRect();
  if (panel === undefined) return box;
  const top = Math.max(box.top, panel.top);
  return { left: box.left, top, width: box.width, height: Math.min(box.bottom, panel.bottom) - top };
};

/** A ring round what is meant, wherever it is at the moment. Never in the way of a pointer. */
const Ring = ({ step, zone, zoneName }: { step: GuideStep; zone: number; zoneName: string }): ReactNode => {
  const ring = useRef<HTMLDivElement>(null);
  const { stores } = usePage();
  useEffect(() => {
    const find = (): Element | null => {
      const { diver, selection, view } = stores.night.getState();
      const isList = view === 'list';
      for (const selector of anchorsOf(step, { hasDiver: diver >= 0, selection: selection.kind, isList, zone })) {
        const found = document.querySelector(selector);
        if (found?.checkVisibility({ visibilityProperty: true })) return found;
      }
      // Under the list the names of the map are not to be seen.
      return !isList && isAboutPlace(step, selection.kind) ? mapLabel(zoneName) : null;
    };
    let shown: Element | null = null;
    const place = (): void => {
      const found = find();
      // What is newly meant comes into sight once; after that the reader scrolls as they like.
      if (found !== null && found !== shown && seenBox(found).height < found.getBoundingClientRect().height) found.scrollIntoView({ block: 'nearest' });
      shown = found;
      const box = found === null ? null : seenBox(found);
      const node = ring.current;
      if (node === null) return;
      node.hidden = box === null || box.width === 0 || box.height <= 0;
      if (box === null) return;
      node.style.transform = `translate(${box.left - RING_GAP_PX}px, ${box.top - RING_GAP_PX}px)`;
      node.style.width = `${box.width + 2 * RING_GAP_PX}px`;
      node.style.height = `${box.height + 2 * RING_GAP_PX}px`;
    };
    place();
    const timer = setInterval(place, LOOK_MS);
    return () => clearInterval(timer);
  }, [step, zone, zoneName, stores]);
  return <div ref={ring} className={styles.ring} hidden />;
};

const useText = (step: GuideStep, zone: string, count: number): string => {
  const being = useNight((state) => state.entities[0]?.kind ?? -1);
  const place = useNight((state) => state.entities[0]?.place ?? -1);
  const city = useCity();
  if (step === 'face')
    return being < 0
      ? t('guide.face.none')
      : t('guide.face', { zone: city.zones[place]?.name ?? zone, being: `a ${BEINGS[ENTITIES[being]!].name.toLowerCase()}` });
  return t(`guide.${step}`, { zone, count });
};

/** On the first card: what a night is played for, and what it can cost; and what this one asks. */
const Stakes = ({ zone }: { zone: string }): ReactNode => {
  const { prices } = useCity();
  return (
    <ul className={styles.stakes}>
      <li data-ends="won">{t('guide.goal.won', { cost: Math.round(prices.share.resolve) })}</li>
      <li data-ends="lost">{t('guide.goal.lost')}</li>
      <li>{t('guide.goal.tonight', { zone })}</li>
    </ul>
  );
};

/** Tonight's small goal and how far it is, on every card after the first. */
const Tonight = ({ zone, bad }: { zone: string; bad: Street & { isFree: boolean } }): ReactNode => (
  <p className={styles.tonight} data-met={bad.isFree}>
    {t(bad.isFree ? 'guide.tonight.met' : 'guide.tonight', { zone, nightmare: bad.nightmare, lucid: bad.lucid })}
  </p>
);

/** In the list the card is a strip over it, and the list begins beneath: how high it is, the page has to know. */
const useStrip = (): ((card: HTMLElement | null) => (() => void) | undefined) =>
  useCallback((card) => {
    if (card === null) return;
    const observer = new ResizeObserver(() => document.body.style.setProperty('--guide-strip', `${card.offsetHeight}px`));
    observer.observe(card);
    return () => observer.disconnect();
  }, []);

/** A wrong offer is answered before anything else is said. */
const Wrong = ({ offer }: { offer: { sleeper: number; want: number } }): ReactNode => {
  const city = useCity();
  return <p className={styles.wrong}>{t('guide.wrong', { want: t(`offer.${WANTS[offer.want]!}`), name: givenNameOf(city, offer.sleeper) })}</p>;
};

interface WaysProps {
  step: GuideStep;
  onNext: () => void;
  onCrisis: () => void;
  onEnd: () => void;
}
const Ways = ({ step, onNext, onCrisis, onEnd }: WaysProps): ReactNode => {
  const { actions } = usePage();
  return (
    <div className={styles.ways}>
      {step === 'over' && (
        <button type="button" className={styles.play} onClick={onCrisis}>
          {t('guide.over.play')}
        </button>
      )}
      {step === 'goal' && (
        <button type="button" className={styles.play} onClick={() => actions.togglePause()}>
          {t('guide.goal.begin')}
        </button>
      )}
      {step !== 'over' && step !== 'goal' && (
        <button type="button" onClick={onNext}>
          {t('guide.skip')}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          if (step === 'goal') actions.togglePause();
          onEnd();
        }}
      >
        {t(step === 'over' ? 'guide.over.stay' : 'guide.end')}
      </button>
    </div>
  );
};

export const Guide = ({ onCrisis, onEnd }: { onCrisis: () => void; onEnd: () => void }): ReactNode => {
  const city = useCity();
  const view = useNight((state) => state.view);
  const selected = useNight((state) => state.selection.kind !== 'none');
  const { step, index, skip } = useSteps();
  useStandstill(step);
  const { hand, bad } = useStreets();
  const zone = city.zones[hand.zone]?.name ?? '';
  const badName = city.zones[BAD_STREET]?.name ?? '';
  const text = useText(step, zone, hand.nightmare);
  const deeds = useNight((state) => state.deeds);
  const divers = useNight((state) => state.divers);
  const answered = SAYS_WRONG.includes(step) ? wrongOffer(deeds, divers) : null;
  const clara = city.cast[0]?.sleeper ?? 0;
  return (
    <>
      <Ring step={step} zone={hand.zone} zoneName={zone} />
      <aside
        ref={useStrip()}
        className={styles.card}
        data-part="guide"
        data-step={step}
        data-in={view}
        data-beside={selected}
        aria-label={t('guide.label', { step: index + 1, of: GUIDE_STEPS.length })}
      >
        <header className={styles.head}>
          <span className={styles.face}>
            <Portrait sleeper={clara} look={LOOKS[5]} label="" />
          </span>
          <h2 className={styles.title}>{t(`guide.${step}.title`)}</h2>
          <span className={styles.pips} aria-hidden="true">
            {GUIDE_STEPS.map((one, i) => (
              <span key={one} data-state={i < index ? 'past' : i === index ? 'now' : 'ahead'} />
            ))}
          </span>
        </header>
        <div className={styles.says} role="status">
          {answered !== null && <Wrong offer={answered} />}
          {(answered === null || step !== 'ask') && <p className={styles.text}>{text}</p>}
          {step === 'goal' && <Stakes zone={badName} />}
          {step !== 'goal' && step !== 'lights' && <Tonight zone={badName} bad={bad} />}
          <p className={styles.keys}>
            <strong>{t('guide.keys')}</strong> {t(`guide.${step}.keys`, { zone })}
          </p>
        </div>
        <Ways step={step} onNext={skip} onCrisis={onCrisis} onEnd={onEnd} />
      </aside>
    </>
  );
};
