/**
 * What can be seen coming without knowing the future: the tide, worked out again every half hour and when the cycles change, and
 * for each island how many minutes it stands if every minute wears it as this one does. Read off the world, never out of it.
 */
import { standsMin } from '../sim/systems/islands';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { Tide } from './protocolNight';
import { tideOf } from './tide';

const TIDE_EVERY_TICKS = 30 * TICKS_PER_MIN;

export class Outlook {
  tide: Tide;
  /** By zone: minutes until it falls at the present wear; -1 where it does not. */
  readonly fallsMin: Float32Array;
  #tideTick: number;
  #nightStartTick: number;

  constructor(world: World) {
    this.tide = tideOf(world, null);
    this.#tideTick = world.tick;
    this.#nightStartTick = world.society.nightStartTick;
    this.fallsMin = new Float32Array(world.society.islands.length);
    this.#lookAtIslands(world);
  }

  /** After each tick; looks once a minute. */
  afterTick(world: World): void {
    const { society, tick } = world;
    if (tick % TICKS_PER_MIN !== 0) return;
    const another = society.nightStartTick !== this.#nightStartTick;
    this.#nightStartTick = society.nightStartTick;
    if (another || tick - this.#tideTick >= TIDE_EVERY_TICKS || society.policies.cycles !== this.tide.cycles) {
      this.tide = tideOf(world, another ? null : this.tide);
      this.#tideTick = tick;
    }
    this.#lookAtIslands(world);
  }

  #lookAtIslands(world: World): void {
    for (let zone = 0; zone < this.fallsMin.length; zone++) this.fallsMin[zone] = standsMin(world, zone);
  }
}
