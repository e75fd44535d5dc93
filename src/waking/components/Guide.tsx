/**
 * The guided first night: a card in Clara's words, a gold ring round the control that is meant, and nothing in the way. It watches
 * the night and goes on when a thing has been done, however it was done; it can be skipped by step or left altogether.
 */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { ENTITIES, LOOKS, WANTS } from '../../sim/vocabulary';
import { BEINGS } from '../../words/beings';
import { t } from '../../words/en/guide';
import { givenNameOf } from '../../words/names';
import { useCity, useNight, usePage } from '../context';
import { anchorsOf, GUIDE_STEPS, type GuideStep, guideView, isDone, type StepStart, worstZone, wrongOffer } from '../guide';
import styles from './Guide.module.css';
import { Portrait } from './Portrait';

const LOOK_MS = 200;
const RING_GAP_PX = 6;
const LAST = GUIDE_STEPS.length - 1;

/** The step in hand; goes on by itself when it is done. */
const useSteps = (): { step: GuideStep; index: number; skip: () => void } => {
  const { stores } = usePage();
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const { tick, entities } = stores.night.getState();
    const start: StepStart = { tick, entities: entities.length };
    const look = (): void => {
      if (isDone(GUIDE_STEPS[index]!, guideView(stores.night.getState()), start)) setIndex(Math.min(index + 1, LAST));
    };
    look();
    return stores.night.subscribe(look);
  }, [stores, index]);
  return { step: GUIDE_STEPS[index]!, index, skip: () => setIndex(Math.min(index + 1, LAST)) };
};

/** The worst island, looked for again now and then: it may change while one reads. */
const useWorst = (): { zone: number; count: number } => {
  const { stores } = usePage();
  const tick = useNight((state) => state.tick);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame is read when the tick changes
  return useMemo(() => (stores.live.frame === null ? { zone: 0, count: 0 } : worstZone(stores.live.frame.zones)), [tick, stores]);
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
const Ring = ({ step, zoneName }: { step: GuideStep; zoneName: string }): ReactNode => {
  const ring = useRef<HTMLDivElement>(null);
  const { stores } = usePage();
  useEffect(() => {
    const find = (): Element | null => {
      const { diver, selection } = stores.night.getState();
      for (const selector of anchorsOf(step, diver >= 0, selection.kind === 'person')) {
        const found = document.querySelector(selector);
        if (found?.checkVisibility({ visibilityProperty: true })) return found;
      }
      return step === 'read' || step === 'person' || step === 'weave' ? mapLabel(zoneName) : null;
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
  }, [step, zoneName, stores]);
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

/** On the first card: what a night is played for, and what it can cost. */
const Stakes = (): ReactNode => {
  const { prices } = useCity();
  return (
    <ul className={styles.stakes}>
      <li>{t('guide.lights.tonight')}</li>
      <li data-ends="won">{t('guide.lights.won', { cost: Math.round(prices.share.resolve) })}</li>
      <li data-ends="lost">{t('guide.lights.lost')}</li>
    </ul>
  );
};

/** A wrong offer is answered on whatever card stands by then. */
const Wrong = (): ReactNode => {
  const city = useCity();
  const deeds = useNight((state) => state.deeds);
  const divers = useNight((state) => state.divers);
  const offer = wrongOffer(deeds, divers);
  if (offer === null) return null;
  return <p className={styles.wrong}>{t('guide.wrong', { want: t(`offer.${WANTS[offer.want]!}`), name: givenNameOf(city, offer.sleeper) })}</p>;
};

export const Guide = ({ onCrisis, onEnd }: { onCrisis: () => void; onEnd: () => void }): ReactNode => {
  const city = useCity();
  const { step, index, skip } = useSteps();
  const worst = useWorst();
  const zone = city.zones[worst.zone]?.name ?? '';
  const text = useText(step, zone, worst.count);
  const clara = city.cast[0]?.sleeper ?? 0;
  return (
    <>
      <Ring step={step} zoneName={zone} />
      <aside className={styles.card} data-part="guide" data-step={step} aria-label={t('guide.label', { step: index + 1, of: GUIDE_STEPS.length })}>
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
        <div role="status">
          {step !== 'over' && <Wrong />}
          <p className={styles.text}>{text}</p>
          {step === 'lights' && <Stakes />}
          <p className={styles.keys}>
            <strong>{t('guide.keys')}</strong> {t(`guide.${step}.keys`, { zone })}
          </p>
        </div>
        <div className={styles.ways}>
          {step === 'over' ? (
            <>
              <button type="button" className={styles.play} onClick={onCrisis}>
                {t('guide.over.play')}
              </button>
              <button type="button" onClick={onEnd}>
                {t('guide.over.stay')}
              </button>
            </>
          ) : (
            <>
              <button type="button" onClick={skip}>
                {t('guide.skip')}
              </button>
              <button type="button" onClick={onEnd}>
                {t('guide.end')}
              </button>
            </>
          )}
        </div>
      </aside>
    </>
  );
};
