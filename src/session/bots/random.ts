/**
 * Any legal order, at random moments: about one every four simulated minutes, as often as the desk allows. Finds what no
 * sensible player would try, and is the floor that every plan has to beat.
 */
import { Stream } from '../../kernel/rng';
import { CYCLES, GATES, ORDER_KINDS, type Order, POLICY_KEYS, PROFILING, SHARING, TICKS_PER_MIN } from '../../sim/vocabulary';
import type { Bot, BotView } from './bot';

/** Chance a minute of wanting to act, and how many ideas it tries before letting the moment pass. */
const URGE = 0.25;
const IDEAS = 8;

export function randomBot(seed: string): Bot {
  const stream = Stream.named(`bot:${seed}`, 'random');
  return {
    id: 'random',
    decide(view) {
      if (view.nightTick % TICKS_PER_MIN !== 0 || stream.unit() >= URGE) return [];
      for (let i = 0; i < IDEAS; i++) {
        const order = randomOrder(stream, view);
        if (view.check(order).ok) return [order];
      }
      return [];
    },
  };
}

/** An order of any kind, about anything there is; not always one that can be given. */
export function randomOrder(stream: Stream, view: BotView): Order {
  const kind = ORDER_KINDS[stream.below(ORDER_KINDS.length)]!;
  switch (kind) {
    case 'set-policy':
      return randomPolicy(stream);
    case 'isolate-bridge':
      return { kind, bridge: stream.below(Math.max(1, view.bridges)) };
    case 'wake-household':
      return { kind, household: stream.below(view.households) };
    case 'dim-island':
    case 'listen':
      return { kind, island: stream.below(view.islands) };
  }
}

/** Numbers are in hundredths, as the desk's sliders give them. */
function randomPolicy(stream: Stream): Order {
  const kind = 'set-policy';
  const between = (low: number, high: number): number => (Math.round(low * 100) + stream.below(Math.round((high - low) * 100) + 1)) / 100;
  const oneOf = <T>(list: readonly T[]): T => list[stream.below(list.length)]!;
  const policy = oneOf(POLICY_KEYS);
  switch (policy) {
    case 'mandate':
      return { kind, policy, value: between(0, 1) };
    case 'sessionHours':
      return { kind, policy, value: between(0, 12) };
    case 'intensity':
      return { kind, policy, value: between(0.5, 1.5) };
    case 'realitySomnos':
      return { kind, policy, value: between(0, 0.5) };
    case 'sharing':
      return { kind, policy, value: oneOf(SHARING) };
    case 'cycles':
      return { kind, policy, value: oneOf(CYCLES) };
    case 'profiling':
      return { kind, policy, value: oneOf(PROFILING) };
    case 'gate':
      return { kind, policy, value: oneOf(GATES) };
  }
}
