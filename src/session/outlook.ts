/**
 * What can be seen coming without knowing the future: the tide, worked out again every half hour and when the cycles change, and
 * for each island how many minutes it stands if it goes on wearing as it did of late. Read off the world, never out of it.
 */
import { PHASE, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { TREND_MIN } from './fallTrend';
import type { Tide } from './protocolNight';
import { tideOf } from './tide';

const TIDE_EVERY_TICKS = 30 * TICKS_PER_MIN;
/** An island that wears less a minute than this does not fall tonight. */
const STANDS = 1e-4;

export class Outlook {
  tide: Tide;
  /** By zone: minutes until it falls at the present wear; -1 where it does not. */
  readonly fallsMin: Float32Array;
  /** Stability by zone at the last minutes, oldest first. */
  #minutes: Float64Array[];
  #tideTick: number;
  #nightStartTick: number;

  constructor(world: World) {
    this.tide = tideOf(world, null);
    this.#tideTick = world.tick;
    this.#nightStartTick = world.society.nightStartTick;
    this.#minutes = [stabilityOf(world)];
    this.fallsMin = new Float32Array(world.society.islands.length).fill(-1);
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
    this.#minutes.push(stabilityOf(world));
    if (this.#minutes.length > TREND_MIN + 1) this.#minutes.shift();
    const before = this.#minutes[0]!;
    const falling = society.phase === PHASE.protocol;
    for (const [zone, island] of society.islands.entries()) {
      const worn = (before[zone]! - island.stability) / (this.#minutes.length - 1);
      const held = island.fallen || island.holdUntilTick > tick;
      this.fallsMin[zone] = falling && !held && worn > STANDS ? Math.ceil(island.stability / worn) : -1;
    }
  }
}

const stabilityOf = ({ society }: World): Float64Array => Float64Array.from(society.islands, ({ stability }) => stability);
