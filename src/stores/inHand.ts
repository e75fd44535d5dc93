/** What divers have in hand, as every screen reads it: the order at work and those planned. */
import type { DiverView } from '../session/protocol';
import type { DiverOrder } from '../sim/vocabulary';

type Hands = Pick<DiverView, 'task' | 'plan'>;

export const ordersInHand = (divers: readonly Hands[]): DiverOrder[] =>
  divers.flatMap(({ task, plan }) => [...(task === null ? [] : [task.order]), ...plan.map(({ order }) => order)]);

/** Nothing to do and nothing planned: whoever keeps the night should say where next. */
export const isFree = ({ trapped, task, path, plan }: Pick<DiverView, 'trapped' | 'task' | 'path' | 'plan'>): boolean =>
  !trapped && task === null && path.length === 0 && plan.length === 0;
