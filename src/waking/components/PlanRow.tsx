/**
 * The chosen diver's plan over the verbs: what they do now and each step to come, with the time it is reached. A step is moved or
 * taken out by its buttons, or with Alt and the arrows and Delete while it has the focus. What is taken out leaves the focus on its
 * neighbour, never nowhere.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { DiverView } from '../../session/protocol';
import type { DiverOrder } from '../../sim/vocabulary';
import { t } from '../../words/en/crew';
import type { VerbWord } from '../../words/journal';
import { givenNameOf } from '../../words/names';
import { usePage } from '../context';
import { doingText, stepTarget, stepText } from '../crew';
import { tickClock } from '../readings';
import { useCrewState } from '../useCrew';
import styles from './PlanRow.module.css';
import { VerbIcon } from './VerbIcon';

export const iconOf = (order: DiverOrder): VerbWord => (order.kind === 'cancel' || order.kind === 'reorder' ? 'go' : order.kind);

export const PlanRow = ({ diver, index }: { diver: DiverView; index: number }): ReactNode => {
  const crew = useCrewState();
  const { session } = usePage();
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef(-1);
  const { plan, task } = diver;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan changed under the focus
  useEffect(() => {
    if (wanted.current < 0) return;
    const steps = list.current?.querySelectorAll<HTMLElement>('[data-step]');
    const next = steps?.[Math.min(wanted.current, steps.length - 1)];
    wanted.current = -1;
    // With the last step gone, its diver is the nearest thing to it.
    (next ?? document.querySelector<HTMLElement>('[data-diver][aria-pressed="true"]'))?.focus();
  }, [plan]);
  if (plan.length === 0 && task === null) return null;
  const change = (order: DiverOrder, focus: number): void => {
    wanted.current = focus;
    session.give(order).catch(() => undefined);
  };
  const move = (from: number, to: number): void => {
    if (to >= 0 && to < plan.length) change({ kind: 'reorder', diver: index, from, to }, to);
  };
  const cancel = (position: number): void => change({ kind: 'cancel', diver: index, position }, position);
  const onKey = (event: KeyboardEvent, position: number): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') cancel(position);
    else if (event.altKey && event.key === 'ArrowLeft') move(position, position - 1);
    else if (event.altKey && event.key === 'ArrowRight') move(position, position + 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const doing = doingText(diver, crew);
  return (
    <ul className={styles.plan} ref={list} aria-label={t('plan.label', { name: givenNameOf(crew.city, diver.sleeper) })} title={t('plan.keys')}>
      {task !== null && plan.length === 0 && (
        <li className={styles.chip} data-now="true">
          <span className={styles.step}>
            <VerbIcon verb={iconOf(task.order)} size={1} />
            <span className={styles.what}>{doing}</span>
          </span>
          <button type="button" aria-label={t('plan.stop', { what: doing })} title={t('plan.stop', { what: doing })} onClick={() => cancel(0)}>
            ×
          </button>
        </li>
      )}
      {plan.map((step, position) => {
        const text = stepText(step, diver, crew);
        const time = step.arrivesTick < 0 ? t('plan.noWay') : step.lacks > 0 ? t('plan.lacks', { lacks: step.lacks }) : tickClock(step.arrivesTick);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step of a plan is its position
          <li key={position} className={styles.chip} data-lacks={step.lacks > 0} title={step.lacks > 0 ? t('plan.lacks.more') : undefined}>
            {position > 0 && (
              <button
                type="button"
                aria-label={t('plan.sooner', { step: text })}
                title={t('plan.sooner', { step: text })}
                onClick={() => move(position, position - 1)}
              >
                ‹
              </button>
            )}
            <span
              className={styles.step}
              data-step={position}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys
              tabIndex={0}
              role="group"
              aria-label={t('plan.step', { position: position + 1, step: text, time })}
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
              onKeyDown={(event) => onKey(event, position)}
            >
              <VerbIcon verb={iconOf(step.order)} size={1} />
              <span className={styles.what}>{stepTarget(step.order, step.place, crew)}</span>
              <span className={`${styles.time} mono`}>{time}</span>
            </span>
            <button type="button" aria-label={t('plan.cancel', { step: text })} title={t('plan.cancel', { step: text })} onClick={() => cancel(position)}>
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
};
