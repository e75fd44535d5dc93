/**
 * How busy a night was for whoever played it: orders, asks, the pace of decisions while the tide floods, and the longest stretch
 * in which nothing happened and nothing was decided. Watched from outside, once a simulated minute, from control until the night
 * is settled: what counts as an event is what the night screen tells of.
 */
import { isFlood, tideOf } from '../session/tide';
import { STATUS } from '../sim/state/sleepers';
import { CONTROL_MIN, type Order, type OrderKind, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';

export interface Rhythm {
  /** Given until the night was settled. */
  orders: number;
  asks: number;
  /** Asks with all three questions. */
  fullAsks: number;
  /** Different kinds of diver's orders in a tide, from flood to flood: the mean. */
  verbsATide: number;
  /** Seconds at 1x between decisions made at flood: the median; 0 when there were none. */
  floodGapS: number;
  /** The longest time at 1x without event or decision, in seconds. */
  quietS: number;
}

/** A simulated minute lasts this long at 1x. */
const SECONDS_A_MIN = 1.2;
const DESK: readonly OrderKind[] = ['set-policy', 'isolate-bridge', 'wake-household', 'dim-island', 'listen', 'cancel', 'reorder'];
const FROM_TICK = CONTROL_MIN * TICKS_PER_MIN;

export class Pulse {
  readonly #world: World;
  #turns: ReturnType<typeof tideOf>['turns'] = [];
  #last = '';
  /** Ticks at which something happened. */
  readonly #events: number[] = [FROM_TICK];
  #settledTick = -1;

  constructor(world: World) {
    this.#world = world;
  }

  /** After each tick of the night, `tick` counted from lights-out. */
  watch(tick: number): void {
    if (tick === FROM_TICK) this.#turns = tideOf(this.#world, null).turns;
    if (tick < FROM_TICK || tick % TICKS_PER_MIN !== 0 || this.#settledTick >= 0) return;
    const now = happenings(this.#world);
    if (now !== this.#last || this.#turns.some(({ min }) => min * TICKS_PER_MIN === tick)) this.#events.push(tick);
    this.#last = now;
    if (this.#world.society.outcome !== 'open') this.#settledTick = tick;
  }

  rhythm(given: readonly { tick: number; order: Order }[], lastTick: number): Rhythm {
    const end = this.#settledTick >= 0 ? this.#settledTick : lastTick;
    const orders = given.filter(({ tick }) => tick <= end);
    const asks = orders.flatMap(({ order }) => (order.kind === 'ask' ? [order] : []));
    const moments = [...new Set(orders.map(({ tick }) => tick))];
    const floods = moments
      .map((tick, at) => ({ tick, gap: ((moments[at + 1] ?? tick) - tick) / TICKS_PER_MIN }))
      .filter(({ tick, gap }) => gap > 0 && isFlood(this.#turns, tick / TICKS_PER_MIN))
      .map(({ gap }) => gap * SECONDS_A_MIN)
      .sort((p, q) => p - q);
    const told = [...new Set([...this.#events, ...moments, end])].filter((tick) => tick >= FROM_TICK && tick <= end).sort((p, q) => p - q);
    const quiet = told.slice(1).map((tick, at) => tick - told[at]!);
    return {
      orders: orders.length,
      asks: asks.length,
      fullAsks: asks.filter(({ questions }) => questions.length === 3).length,
      verbsATide: this.#verbsATide(orders, end),
      floodGapS: floods[Math.floor(floods.length / 2)] ?? 0,
      quietS: (Math.max(0, ...quiet) / TICKS_PER_MIN) * SECONDS_A_MIN,
    };
  }

  #verbsATide(orders: readonly { tick: number; order: Order }[], end: number): number {
    const floods = this.#turns.flatMap(({ min, to }) =>
      to === 'flood' && min * TICKS_PER_MIN > FROM_TICK && min * TICKS_PER_MIN < end ? [min * TICKS_PER_MIN] : [],
    );
    const bounds = [FROM_TICK, ...floods, end + 1];
    const kinds = bounds.slice(1).map((to, at) => {
      const own = orders.filter(({ tick, order }) => tick >= bounds[at]! && tick < to && !DESK.includes(order.kind));
      return new Set(own.map(({ order }) => order.kind)).size;
    });
    return kinds.reduce((sum, count) => sum + count, 0) / kinds.length;
  }
}

/** What the screen would tell of, as text: any change of it is an event. */
function happenings(world: World): string {
  const { society, sleepers, homes } = world;
  const divers = society.divers.map(({ place, trapped, shared, task, right, wrong }) => [
    place,
    trapped,
    shared,
    task?.order.kind,
    task?.sinceTick,
    right,
    wrong,
  ]);
  const beings = society.entities.map(({ id, kind, place }) => [id, kind, place]);
  const islands = society.islands.map(({ fallen, guide, thread, stability }) => [fallen, guide, thread, stability < world.params.stabilityCrumble]);
  const named = homes.cast.map(({ sleeper }) => sleepers.status[sleeper]! & (STATUS.nightmare | STATUS.trapped | STATUS.lucid));
  return JSON.stringify([society.phase, society.attention, divers, beings, islands, named]);
}
