/** A recorded night played again: the same world from the same origin, orders given at their ticks, nothing else. */

import type { ReplayBody } from '../content/replaySchema';
import type { Scenario } from '../sim/scenario';
import { step } from '../sim/step';
import type { TimedOrder } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';

export class Playback {
  readonly world: World;
  /** Index of the first order that could not be given, -1 while all could. */
  refusedOrder = -1;
  #orders: readonly TimedOrder[];
  #next = 0;

  constructor(scenario: Scenario, body: ReplayBody, orders: readonly TimedOrder[]) {
    const { night, sleepers, difficulty } = body.deltas;
    this.world = createWorld(scenario, body.seed, {
      ...(night === undefined ? {} : { night }),
      ...(sleepers === undefined ? {} : { sleepers }),
      ...(difficulty === undefined ? {} : { difficulty }),
    });
    this.#orders = orders;
  }

  tick(): void {
    const { tick } = this.world;
    const first = this.#next;
    while (this.#orders[this.#next]?.tick === tick) this.#next++;
    const due = this.#orders.slice(first, this.#next).map(({ order }) => order);
    const refused = step(this.world, due).findIndex((verdict) => !verdict.ok);
    if (refused >= 0 && this.refusedOrder < 0) this.refusedOrder = first + refused;
  }

  to(tick: number): void {
    while (this.world.tick < tick) this.tick();
  }
}
