/**
 * What every order is: a small file with a strict parser, a check that is pure and says why not, an apply that is only called
 * after the check, and a codec to whole numbers (for replays). The check's answer is what greys out a button.
 */
import type { Order, OrderKind, Refusal, Verdict } from '../vocabulary';
import type { World } from '../world';

export type OrderOf<K extends OrderKind> = Extract<Order, { kind: K }>;

export interface Command<K extends OrderKind> {
  readonly kind: K;
  /** Reads a stranger's record; null when it is not exactly such an order. */
  parse(value: Record<string, unknown>): OrderOf<K> | null;
  check(world: World, order: OrderOf<K>): Verdict;
  apply(world: World, order: OrderOf<K>): void;
  /** Whole numbers of 0 or more. */
  encode(order: OrderOf<K>): number[];
  decode(numbers: readonly number[]): OrderOf<K> | null;
}

export const OK: Verdict = { ok: true };
export function refuse(why: Refusal): Verdict {
  return { ok: false, why };
}

/** True when `value` has exactly these keys, besides `kind`. */
export function hasExactly(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(value).length === keys.length + 1 && keys.every((key) => Object.hasOwn(value, key));
}

export function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 4294967296;
}

/** One attention for each order of the desk. */
export function spendAttention(world: World): void {
  world.society.attention--;
}
