/**
 * Divers along the foot of the night: who, how strong, doing what until when, and what is planned; beside them the six verbs of
 * the chosen one for whatever is selected. A verb that cannot be done says why where its price would stand.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { DiverView } from '../../session/protocol';
import type { DiverOrder, Weaving } from '../../sim/vocabulary';
import { t } from '../../words/en/night';
import { costLine, type VerbWord, WEAVING_WORDS } from '../../words/journal';
import { givenNameOf } from '../../words/names';
import { considering } from '../considering';
import { useNight, usePage } from '../context';
import { doingText, priceText, stepTarget, stepText, verbAbout, verbName, verbOrder, verbsFor } from '../crew';
import { useCrewState, useGiveCrew } from '../useCrew';
import styles from './Crew.module.css';
import { useStanding } from './orders';
import { Portrait } from './Portrait';
import { VerbIcon } from './VerbIcon';

const BRIDGE_WORK = ['widen', 'narrow', 'close', 'open'] as const satisfies readonly Weaving[];
const iconOf = (order: DiverOrder): VerbWord => (order.kind === 'cancel' || order.kind === 'reorder' ? 'go' : order.kind);

/** What is planned, each step a chip that can be taken out, or moved before the one in front of it. */
export const PlanChips = ({ diver, index }: { diver: DiverView; index: number }): ReactNode => {
  const crew = useCrewState();
  const { session } = usePage();
  const give = (order: DiverOrder): void => void session.give(order);
  if (diver.plan.length === 0) return null;
  return (
    <ul className={styles.plan} aria-label={t('divers.plan', { name: givenNameOf(crew.city, diver.sleeper) })}>
      {diver.plan.map((step, position) => {
        const text = stepText(step, diver, crew);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step of a plan is its position
          <li key={position} className={styles.chip}>
            {position > 0 && (
              <button
                type="button"
                aria-label={t('divers.sooner', { step: text })}
                title={t('divers.sooner', { step: text })}
                onClick={() => give({ kind: 'reorder', diver: index, from: position, to: position - 1 })}
              >
                ‹
              </button>
            )}
            <span className={styles.step} title={text}>
              <VerbIcon verb={iconOf(step.order)} size={0.875} />
              <span className={styles.stepText}>{stepTarget(step.order, step.place, crew)}</span>
            </span>
            <button
              type="button"
              aria-label={t('divers.cancel', { step: text })}
              title={t('divers.cancel', { step: text })}
              onClick={() => give({ kind: 'cancel', diver: index, position })}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
};

const DiverCard = ({ diver, index }: { diver: DiverView; index: number }): ReactNode => {
  const crew = useCrewState();
  const { actions } = usePage();
  const chosen = useNight((state) => state.diver === index);
  const name = givenNameOf(crew.city, diver.sleeper);
  const resolve = Math.round(diver.resolve);
  const doing = doingText(diver, crew);
  const of = crew.city.prices.resolveMax;
  return (
    <li className={styles.diver} data-chosen={chosen} data-trapped={diver.trapped}>
      <button
        type="button"
        className={styles.card}
        aria-pressed={chosen}
        aria-label={t('divers.card', { name, resolve, of, doing })}
        onClick={() => actions.chooseDiver(index)}
        onDoubleClick={() => actions.select({ kind: 'diver', diver: index })}
      >
        <span className={styles.face}>
          <Portrait sleeper={diver.sleeper} ageYears={crew.city.ageYears[diver.sleeper] ?? 30} look={diver.trapped ? 'trapped' : 'lucid'} label="" />
        </span>
        <span className={styles.text}>
          <span className={styles.name}>{name}</span>
          <span className={styles.resolve}>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${(100 * diver.resolve) / of}%` }} data-low={resolve < 25} />
            </span>
            <span className="mono">{resolve}</span>
          </span>
          <span className={styles.doing}>{doing}</span>
        </span>
      </button>
      <PlanChips diver={diver} index={index} />
    </li>
  );
};

/** A bridge can be woven in four ways; the choice stands above the verbs until it is made. */
const WeaveChoice = ({ diver, onDone }: { diver: number; onDone: (order: DiverOrder, name: string) => void }): ReactNode => {
  const crew = useCrewState();
  const selection = useNight((state) => state.selection);
  return (
    <fieldset className={styles.choice}>
      <legend className="unseen">{t('verbs.weaveWhat')}</legend>
      {BRIDGE_WORK.map((work) => (
        <WeaveButton key={work} work={work} order={verbOrder('weave', diver, selection, crew, work)} onGive={onDone} />
      ))}
    </fieldset>
  );
};
const WeaveButton = ({ work, order, onGive }: { work: Weaving; order: DiverOrder | null; onGive: (order: DiverOrder, name: string) => void }): ReactNode => {
  const { actions } = usePage();
  const standing = useStanding(order);
  const allowed = order !== null && (!standing.known || standing.ok);
  const refused = standing.known && standing.why !== null ? t(`refusal.${standing.why}`) : WEAVING_WORDS[work].about;
  return (
    <button
      type="button"
      aria-disabled={!allowed}
      title={refused}
      {...considering(actions, allowed ? order : null)}
      onClick={() => {
        if (allowed) onGive(order, WEAVING_WORDS[work].name);
      }}
    >
      {WEAVING_WORDS[work].name}
    </button>
  );
};

interface VerbProps {
  verb: VerbWord;
  digit: number;
  diver: number;
  open: boolean;
  onAct: (order: DiverOrder | null) => void;
}
const VerbButton = ({ verb, digit, diver, open, onAct }: VerbProps): ReactNode => {
  const crew = useCrewState();
  const { actions } = usePage();
  const selection = useNight((state) => state.selection);
  const order = verbOrder(verb, diver, selection, crew);
  // Which way a bridge is woven is asked next, and each way has its own answer.
  const asksMore = verb === 'weave' && selection.kind === 'bridge';
  const standing = useStanding(asksMore ? null : order);
  const allowed = order !== null && (!standing.known || standing.ok);
  const own = crew.divers[diver];
  const refused = standing.known && standing.why !== null ? t(`refusal.${standing.why}`) : null;
  const way = standing.known ? standing.way : null;
  const price = priceText(verb, crew.city, way?.min ?? null);
  const away = verb !== 'go' && way !== null && way.min > 0 ? `, ${t('verbs.way', { min: Math.round(way.min) })}` : '';
  const note = order === null ? t(`verbs.needs.${verb}`) : (refused ?? `${price}${away}`);
  const weighed = considering(actions, allowed && !asksMore ? order : null);
  const show = (): void => {
    actions.setGhost(allowed && way !== null ? way.route : []);
    weighed.onPointerEnter();
  };
  const hide = (): void => {
    actions.setGhost([]);
    weighed.onPointerLeave();
  };
  return (
    <button
      type="button"
      className={styles.verb}
      data-verb-key={digit}
      aria-keyshortcuts={String(digit)}
      aria-disabled={!allowed}
      aria-expanded={asksMore ? open : undefined}
      title={verbAbout(verb, own, crew.city)}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onClick={() => {
        if (allowed) onAct(asksMore ? null : order);
      }}
    >
      <span className={`${styles.digit} mono`} aria-hidden="true">
        {digit}
      </span>
      <VerbIcon verb={verb} />
      <span className={styles.verbName}>{verbName(verb, own)}</span>
      <span className={styles.note}>{note}</span>
    </button>
  );
};

const Verbs = ({ diver }: { diver: number }): ReactNode => {
  const crew = useCrewState();
  const { actions } = usePage();
  const selection = useNight((state) => state.selection);
  const { give, said } = useGiveCrew();
  const [weaving, setWeaving] = useState(false);
  const own = crew.divers[diver];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another target is another choice
  useEffect(() => setWeaving(false), [selection, diver]);
  if (own === undefined) return null;
  const name = givenNameOf(crew.city, own.sleeper);
  const act = (verb: VerbWord, order: DiverOrder | null): void => {
    if (order === null) setWeaving(!weaving);
    else if (verb === 'ask') {
      actions.setSheetOpen(true);
      requestAnimationFrame(() => document.getElementById('asking')?.focus());
    } else send(order, verbName(verb, own));
  };
  const send = (order: DiverOrder, verb: string): void => {
    setWeaving(false);
    actions.setGhost([]);
    // What was weighed is part of the plan now.
    actions.consider(null);
    give(
      order,
      verb,
      t('verbs.done', { name, verb, target: stepTarget(order, 'island' in order ? order.island : 'place' in order ? order.place : own.place, crew) }),
    );
  };
  return (
    <section className={styles.verbs} aria-label={t('verbs.title', { name })}>
      <div className={styles.line}>
        {weaving && selection.kind === 'bridge' ? <WeaveChoice diver={diver} onDone={send} /> : <p role="status">{said}</p>}
        {weaving && <span className={styles.note}>{costLine(crew.city.prices.weave.resolve, crew.city.prices.weave.min)}</span>}
      </div>
      <div className={styles.row}>
        {verbsFor(selection, crew).map((verb, i) => (
          <VerbButton key={verb} verb={verb} digit={i + 1} diver={diver} open={weaving} onAct={(order) => act(verb, order)} />
        ))}
      </div>
    </section>
  );
};

export const Crew = (): ReactNode => {
  const { divers } = useCrewState();
  const chosen = useNight((state) => state.diver);
  const over = useNight((state) => state.speedWhy === 'ended');
  if (divers.length === 0 || over) return null;
  return (
    <section className={styles.crew} data-part="crew" data-many={divers.length > 3} aria-label={t('divers.title')}>
      <ul className={styles.divers}>
        {divers.map((diver, index) => (
          <DiverCard key={diver.sleeper} diver={diver} index={index} />
        ))}
      </ul>
      {chosen >= 0 && <Verbs diver={chosen} />}
    </section>
  );
};
