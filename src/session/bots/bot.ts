/**
 * What plays the desk in place of a person. A bot sees what the view shows and answers with orders, which go through the same
 * queue as anybody's. It never touches the world, and what it draws comes from a stream of its own: the world's own chances
 * are the same whoever plays.
 */
import type { Order, Verdict } from '../../sim/vocabulary';
import type { World } from '../../sim/world';

export interface BotView {
  readonly tick: number;
  /** Ticks since this night's 22:00. */
  readonly nightTick: number;
  readonly islands: number;
  readonly bridges: number;
  readonly households: number;
  readonly attention: number;
  /** What the screens show is read from here; a bot never writes to it. */
  readonly world: World;
  /** Whether an order could be given now; changes nothing. */
  check(order: Order): Verdict;
}

export interface Bot {
  readonly id: string;
  /** Orders for the tick about to be played. Asked each tick of a played night. */
  decide(view: BotView): readonly Order[];
}

/** A live view: made once, always of the world as it stands. */
export function viewOf(world: World, check: (world: World, order: Order) => Verdict): BotView {
  return {
    world,
    islands: world.society.islands.length,
    bridges: world.bridges.length,
    households: world.homes.householdFirst.length - 1,
    get tick() {
      return world.tick;
    },
    get nightTick() {
      return world.tick - world.society.nightStartTick;
    },
    get attention() {
      return world.society.attention;
    },
    check: (order) => check(world, order),
  };
}
