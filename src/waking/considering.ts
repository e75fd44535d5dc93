/** What a button does while the pointer or the focus rests on it: its order is weighed against the plans. */
import type { Order } from '../sim/vocabulary';
import type { NightActions } from '../stores/actions';

interface Considering {
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** `order`: null for a button whose order cannot be given. */
export const considering = (actions: Pick<NightActions, 'consider'>, order: Order | null): Considering => {
  const enter = (): void => actions.consider(order);
  const leave = (): void => actions.consider(null);
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
};
