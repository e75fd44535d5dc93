/**
 * The six verbs of the chosen diver for whatever is selected. A verb that cannot be given says why where its price would stand; the
 * one under the pointer or focus is told in the line above (way, time, price, danger), drawn on the map and handed to the forecast.
 * A bridge is woven in four ways: they take the place of the verbs, on the same keys, until one is chosen.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DiverOrder, Weaving } from '../../sim/vocabulary';
import { t } from '../../words/en/crew';
import { type VerbWord, WEAVING_WORDS } from '../../words/journal';
import { givenNameOf } from '../../words/names';
import { zoneName } from '../causes';
import { useNight, usePage } from '../context';
import { faceLine, freeTick, orderLine, priceLines, stepTarget, verbAbout, verbName, verbOrder, verbsFor, wayDanger } from '../crew';
import { deedText } from '../deedText';
import { goldToCarry } from '../goldBridge';
import { tickClock } from '../readings';
import { useCrewState, useGiveCrew } from '../useCrew';
import { useStanding } from './orders';
import { VerbIcon } from './VerbIcon';
import styles from './Verbs.module.css';

const BRIDGE_WORK = ['widen', 'narrow', 'close', 'open'] as const satisfies readonly Weaving[];
const BACK_DIGIT = 6;
const WEAVE_DIGIT = 4;
/** A deed is told in the diver's own line for this long. */
const TOLD_TICKS = 60;

/** Why a verb that was pressed cannot be given stands so long, or until something else is selected: a key leaves no pointer that could go away. */
const BRIEF_MS = 5000;

interface Telling {
  head: string;
  line: string;
  /** Said to a press, and gone by itself. */
  brief?: boolean;
}
interface ButtonProps {
  verb: VerbWord;
  name: string;
  about: string;
  digit: number;
  diver: number;
  /** Null when the selection has no target of that kind; `lead` then opens something instead of giving an order. */
  order: DiverOrder | null;
  lead: boolean;
  /** Pressed once: the next press gives it. */
  armed: boolean;
  needs: string;
  onTell: (telling: Telling | null) => void;
  onAct: () => void;
}

const VerbButton = ({ verb, name, about, digit, diver, order, lead, armed, needs, onTell, onAct }: ButtonProps): ReactNode => {
  const crew = useCrewState();
  const { actions, stores } = usePage();
  const tick = useNight((state) => state.tick);
  const standing = useStanding(lead ? null : order);
  const here = useRef(false);
  const own = crew.divers[diver];
  const allowed = order !== null && (lead || !standing.known || standing.ok);
  // A fear that is on its way down is not laid down yet.
  const why = !standing.known ? null : standing.why === 'already-shared' && own?.shared === false ? 'share-planned' : standing.why;
  const way = standing.known ? standing.way : null;
  const lines = order === null ? [needs] : why !== null ? [t(`short.${why}`)] : armed ? [t('verbs.press')] : priceLines(verb, crew.city, way?.min ?? null);
  /** Where widening does most it is said, on Weave and on Widen. */
  const hintOf = (given: DiverOrder, isLead: boolean): string => {
    if (given.kind !== 'weave' || !(isLead || given.work === 'widen')) return '';
    const gold = goldToCarry(crew.city, stores.live.frame, given.index);
    if (gold === null) return '';
    return t(isLead ? 'weave.goldLead' : 'weave.gold', { from: zoneName(crew.city, gold.from), to: zoneName(crew.city, gold.to) });
  };
  const telling = (): Telling => {
    if (order === null) return { head: name, line: needs };
    if (why !== null) return { head: name, line: why === 'share-planned' ? t('tell.sharePlanned') : t(`refusal.${why}`) };
    const target = lead ? '' : stepTarget(order, way?.route[way.route.length - 1] ?? own?.place ?? -1, crew);
    const head = target === '' ? name : t('tell.order', { verb: name, target });
    const gold = hintOf(order, lead);
    if (lead || way === null || own === undefined) return { head, line: gold === '' ? about : `${gold} ${about}` };
    const when = { route: way.route, min: way.min, fromTick: freeTick(own, crew.city, tick) };
    const line = orderLine(order, verb, when, crew.city, stores.live.frame?.zones);
    const being = order.kind === 'face' ? crew.entities.find(({ id }) => id === order.entity) : undefined;
    const first = being === undefined ? gold : faceLine(being, crew, stores.live.frame?.people);
    return { head, line: first === '' ? line : `${first} ${line}` };
  };
  const show = (): void => {
    here.current = true;
    onTell(telling());
    const shown = allowed && !lead && way !== null && own !== undefined;
    const arrives = shown ? freeTick(own, crew.city, tick) + way.min * 6 : 0;
    const danger = shown ? wayDanger(crew.city, stores.live.frame?.zones, way.route).danger : 'calm';
    actions.setGhost(shown ? way.route : [], shown ? t('tell.ghost', { time: tickClock(arrives), danger: t(`danger.short.${danger}`) }) : '');
    actions.consider(shown && verb !== 'ask' ? order : null);
  };
  const hide = (): void => {
    here.current = false;
    onTell(null);
    actions.setGhost([]);
    actions.consider(null);
  };
  const advised = allowed && (armed || (order?.kind === 'weave' && hintOf(order, lead) !== ''));
  const key = JSON.stringify([order, standing, tick]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told under the pointer is told again when its answer changes
  useEffect(() => {
    if (here.current) show();
  }, [key]);
  return (
    <button
      type="button"
      className={styles.verb}
      data-verb-key={digit}
      data-verb={verb === 'weave' && !lead && order?.kind === 'weave' ? order.work : verb}
      data-advised={advised}
      aria-keyshortcuts={String(digit)}
      aria-disabled={!allowed}
      aria-describedby="verbs-telling"
      title={about}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') show();
      }}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onClick={() => {
        if (allowed) onAct();
        else {
          here.current = false;
          onTell({ ...telling(), brief: true });
        }
      }}
    >
      <span className={`${styles.digit} mono`} aria-hidden="true">
        {digit}
      </span>
      <VerbIcon verb={verb} />
      <span className={styles.verbName}>{name}</span>
      <span className={styles.note}>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two fixed lines
          <span key={i}>{line} </span>
        ))}
      </span>
    </button>
  );
};

const WeaveRow = ({
  diver,
  onTell,
  onGive,
  onBack,
}: {
  diver: number;
  onTell: ButtonProps['onTell'];
  onGive: (order: DiverOrder, name: string) => void;
  onBack: () => void;
}): ReactNode => {
  const crew = useCrewState();
  const selection = useNight((state) => state.selection);
  const bridge = selection.kind === 'bridge' ? crew.city.bridges[selection.bridge] : undefined;
  const name = (zone: number | undefined): string => crew.city.zones[zone ?? -1]?.name ?? '';
  return (
    <fieldset className={styles.row}>
      <legend className="unseen">{t('weave.legend', { a: name(bridge?.a), b: name(bridge?.b) })}</legend>
      {BRIDGE_WORK.map((work, i) => {
        const order = verbOrder('weave', diver, selection, crew, work);
        const { name, about } = WEAVING_WORDS[work];
        return (
          <VerbButton
            key={work}
            verb="weave"
            name={name}
            about={about}
            digit={i + 1}
            diver={diver}
            order={order}
            lead={false}
            armed={false}
            needs=""
            onTell={onTell}
            onAct={() => {
              if (order !== null) onGive(order, name);
            }}
          />
        );
      })}
      <span />
      <button type="button" className={styles.verb} data-verb-key={BACK_DIGIT} aria-keyshortcuts={String(BACK_DIGIT)} onClick={onBack}>
        <span className={`${styles.digit} mono`} aria-hidden="true">
          {BACK_DIGIT}
        </span>
        <span className={styles.back} aria-hidden="true">
          ←
        </span>
        <span className={styles.verbName}>{t('weave.back')}</span>
        <span className={styles.note}>{t('weave.backNote')}</span>
      </button>
    </fieldset>
  );
};

/** What the line above the verbs says when nothing is pointed at: what became of the last order, or of the diver's last deed. */
const useQuietLine = (diver: number, said: string): string => {
  const crew = useCrewState();
  const tick = useNight((state) => state.tick);
  const deed = useNight((state) => state.deeds.findLast((one) => one.diver === diver));
  const selected = useNight((state) => state.selection.kind !== 'none');
  if (said !== '') return said;
  if (deed !== undefined && tick - deed.tick < TOLD_TICKS) return `${tickClock(deed.tick)}  ${deedText(deed, crew)}`;
  return selected ? '' : t('crew.target');
};

export const Verbs = ({ diver }: { diver: number }): ReactNode => {
  const crew = useCrewState();
  const { actions } = usePage();
  const selection = useNight((state) => state.selection);
  const { give, said } = useGiveCrew(diver);
  const [weaving, setWeaving] = useState(false);
  const [telling, setTelling] = useState<Telling | null>(null);
  /** What there is once a night is told at the first press, and given at the second. */
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    if (telling?.brief !== true) return;
    const timer = setTimeout(() => setTelling((now) => (now === telling ? null : now)), BRIEF_MS);
    return () => clearTimeout(timer);
  }, [telling]);
  const section = useRef<HTMLElement>(null);
  const quiet = useQuietLine(diver, said);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another target is another choice
  useEffect(() => {
    setWeaving(false);
    setArmed(false);
    setTelling((now) => (now?.brief === true ? null : now));
  }, [selection, diver]);
  const own = crew.divers[diver];
  if (own === undefined) return null;
  const name = givenNameOf(crew.city, own.sleeper);
  const focusOn = (digit: number): void => void requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(`[data-verb-key="${digit}"]`)?.focus());
  const held = (): boolean => section.current?.contains(document.activeElement) ?? false;
  const turn = (open: boolean): void => {
    const focused = held();
    setTelling(null);
    setWeaving(open);
    if (focused) focusOn(open ? 1 : WEAVE_DIGIT);
  };
  const send = (order: DiverOrder, verb: string): void => {
    if (weaving) turn(false);
    if (armed) setTelling(null);
    setArmed(false);
    actions.setGhost([]);
    // What was weighed is part of the plan now.
    actions.consider(null);
    const place = 'island' in order ? order.island : 'place' in order ? order.place : own.place;
    give(order, verb, t('verbs.done', { name, verb, target: stepTarget(order, place, crew) }));
  };
  const act = (verb: VerbWord, order: DiverOrder): void => {
    if (verb === 'weave' && selection.kind === 'bridge') turn(true);
    else if (verb === 'ask') {
      actions.setSheetOpen(true);
      actions.setTalking(true);
    } else if (verb === 'signature' && !armed) {
      setArmed(true);
      setTelling({ head: verbName(verb, own), line: `${verbAbout(verb, own, crew.city)} ${t('verbs.again')}`, brief: true });
    } else send(order, verbName(verb, own));
  };
  return (
    <section className={styles.verbs} ref={section} aria-label={t('verbs.title', { name })}>
      <p className={styles.telling} id="verbs-telling">
        {telling === null ? (
          quiet !== '' && <span>{quiet}</span>
        ) : (
          <span>
            <strong>{telling.head}</strong> {telling.line}
          </span>
        )}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      {weaving ? (
        <WeaveRow diver={diver} onTell={setTelling} onGive={send} onBack={() => turn(false)} />
      ) : (
        <div className={styles.row}>
          {verbsFor(selection, crew).map((verb, i) => {
            const order = verbOrder(verb, diver, selection, crew);
            return (
              <VerbButton
                key={verb}
                verb={verb}
                name={verbName(verb, own)}
                about={verbAbout(verb, own, crew.city)}
                digit={i + 1}
                diver={diver}
                order={order}
                lead={verb === 'weave' && selection.kind === 'bridge'}
                armed={verb === 'signature' && armed}
                needs={t(`verbs.needs.${verb}`)}
                onTell={setTelling}
                onAct={() => {
                  if (order !== null) act(verb, order);
                }}
              />
            );
          })}
        </div>
      )}
    </section>
  );
};
