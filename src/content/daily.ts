/**
 * The night everyone has on one UTC day: a seed from the date, and one twist chosen by the date's hash, so that nothing has to be
 * asked of a server and nobody can choose. Days come in rounds of all twists in an order shuffled by the round's own number:
 * drawing each day alone would leave some twist out for months. Only the choice is here, because the first screen shows it;
 * the scenario it is laid over arrives with the night (dailyScenario.ts).
 */
import { hashString } from '../kernel/rng';
import type { NightSpec, Scenario } from '../sim/scenario';
import type { Policies } from '../sim/vocabulary';

export const DAY_MS = 86_400_000;

/** What a twist changes, laid over the crisis night of chapter 1. */
export interface Twist {
  params?: NonNullable<Scenario['params']>;
  policies?: Partial<Policies>;
  night?: Partial<NightSpec>;
}

export const TWISTS = {
  'own-hours': { policies: { cycles: 'own' } },
  undercurrent: { params: { crossBridgeShare: 0.4 } },
  'long-bridges': { params: { goMin: 8, descendMin: 14 } },
  'thin-walls': { params: { ringDegree: 8, ringRewire: 0.25 } },
  'no-bell': { params: { gateEarlyWake: 0, gateLateWake: 0 } },
  'heavy-programme': { night: { pressure: 2.4 } },
  'one-eye': { params: { attentionStart: 1, attentionMax: 2, attentionEveryMin: 30 } },
  'soft-ground': { params: { stabilityDreadWear: 0.028 } },
  'late-flaw': { night: { flawAtMin: 315 } },
  'full-houses': { params: { householdShares: [0.06, 0.16, 0.22, 0.28, 0.28] } },
  'loose-code': { params: { rogueBaseRate: 0.02 } },
  restless: { params: { specterFear: 0.16 } },
  'read-by-heart': { policies: { profiling: 'deep' } },
  'long-hold': { params: { reversalHoldMin: 25 } },
  'short-breath': { params: { diverResolveMax: 70 } },
  'three-fears': { params: { reversalShares: 3 } },
} as const satisfies Record<string, Twist>;
export type TwistId = keyof typeof TWISTS;
export const TWIST_IDS = Object.keys(TWISTS) as TwistId[];

export interface Daily {
  /** The UTC day, "2045-03-09". */
  date: string;
  seed: string;
  twist: TwistId;
  /** Until the next one begins. */
  leftMs: number;
}

export function dailyOf(nowMs: number): Daily {
  const day = Math.floor(nowMs / DAY_MS);
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  const count = TWIST_IDS.length;
  const round = Math.floor(day / count);
  return { date, seed: `daily-${date}`, twist: roundOrder(round)[day - round * count]!, leftMs: (day + 1) * DAY_MS - nowMs };
}

/** All twists, shuffled by the number of the round (Fisher and Yates, a hash for each draw). */
function roundOrder(round: number): TwistId[] {
  const order = [...TWIST_IDS];
  for (let left = order.length - 1; left > 0; left--) {
    const other = (hashString(`daily ${round} ${left}`) >>> 0) % (left + 1);
    [order[left], order[other]] = [order[other]!, order[left]!];
  }
  return order;
}
