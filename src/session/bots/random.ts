/**
 * Any legal order, at random moments: about one every four simulated minutes, as often as the desk allows. Finds what no
 * sensible player would try, and is the floor that every plan has to beat.
 */
import { Stream } from '../../kernel/rng';
import {
  CYCLES,
  type DiverOrder,
  EVENING_KINDS,
  GATES,
  ORDER_KINDS,
  type Order,
  type OrderKind,
  POLICY_KEYS,
  PROFILING,
  QUESTIONS,
  SHARING,
  TICKS_PER_MIN,
  WANTS,
  WEAVINGS,
} from '../../sim/vocabulary';
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

type NightKind = Exclude<OrderKind, (typeof EVENING_KINDS)[number]>;
const NIGHT_KINDS = ORDER_KINDS.filter((kind): kind is NightKind => !EVENING_KINDS.some((evening) => evening === kind));

/** An order of any kind, about anything there is; not always one that can be given. */
export function randomOrder(stream: Stream, view: BotView): Order {
  const kind = NIGHT_KINDS[stream.below(NIGHT_KINDS.length)]!;
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
    default:
      return randomDiverOrder(kind, stream, view);
  }
}

function randomDiverOrder(kind: DiverOrder['kind'], stream: Stream, view: BotView): DiverOrder {
  const { divers, entities } = view.world.society;
  const diver = stream.below(Math.max(1, divers.length));
  switch (kind) {
    case 'go':
      return { kind, diver, place: stream.below(view.islands + 1) };
    case 'ground':
    case 'signature':
      return { kind, diver, island: stream.below(view.islands) };
    case 'ask':
      return { kind, diver, sleeper: stream.below(view.world.sleepers.count), questions: [stream.below(QUESTIONS.length)], want: stream.below(WANTS.length) };
    case 'weave':
      return { kind, diver, work: WEAVINGS[stream.below(WEAVINGS.length)]!, index: stream.below(Math.max(1, view.bridges)) };
    case 'face':
      return { kind, diver, entity: entities[stream.below(Math.max(1, entities.length))]?.id ?? 0 };
    case 'share':
      return { kind, diver };
    case 'rescue':
      return { kind, diver, other: stream.below(Math.max(1, divers.length)) };
    case 'cancel':
      return { kind, diver, position: stream.below(3) };
    case 'reorder':
      return { kind, diver, from: stream.below(3), to: stream.below(3) };
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
