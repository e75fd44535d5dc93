/**
 * Watches one future and keeps what a forecast may tell of it, in a byte a sleeper and a few numbers, so that the world itself
 * can be let go as soon as its hour is over.
 */
import { look, meters } from '../../sim/readout';
import { TALLIES, TALLY } from '../../sim/state/tallies';
import { cityTally } from '../../sim/systems/phases';
import { LOOK, PHASE, TICKS_PER_MIN } from '../../sim/vocabulary';
import type { World } from '../../sim/world';

/** Minutes until an island's fall, of one that has not fallen. */
export const STANDS = 255;
/** Set in a sleeper's byte beside the LOOK code: was in nightmare or trapped at some minute of the hour. */
export const TOUCHED = 8;
export const LOOK_BITS = 7;

/** What is left of a future. */
export interface Ended {
  /** By zone: minutes from the present until it fell, STANDS when it did not. */
  fellMin: Uint8Array;
  /** By zone, when the hour is over. */
  afraid: Int32Array;
  lucid: Int32Array;
  /** By sleeper. */
  people: Uint8Array;
  lost: boolean;
  won: boolean;
  latched: boolean;
  lucidMark: boolean;
  dread: number;
  lucidity: number;
  r: number;
}

export class Witness {
  readonly fellMin: Uint8Array;
  readonly people: Uint8Array;
  lucidMark = false;
  #fromTick: number;

  constructor(base: World) {
    this.#fromTick = base.tick;
    this.fellMin = Uint8Array.from(base.society.islands, ({ fallen }) => (fallen ? 0 : STANDS));
    this.people = new Uint8Array(base.sleepers.count);
  }

  afterMinute(world: World): void {
    const minute = Math.ceil((world.tick - this.#fromTick) / TICKS_PER_MIN);
    world.society.islands.forEach(({ fallen }, zone) => {
      if (fallen && this.fellMin[zone] === STANDS) this.fellMin[zone] = minute;
    });
    this.lucidMark ||= lucidity(world) >= world.params.reversalLucidity;
    const { zoneFirst } = world.homes;
    for (let zone = 0; zone + 1 < zoneFirst.length; zone++) {
      if (world.tallies.zones[zone * TALLIES + TALLY.nightmare] === 0) continue;
      for (let i = zoneFirst[zone]!; i < zoneFirst[zone + 1]!; i++) if (isAfraid(look(world, i))) this.people[i] = TOUCHED;
    }
  }
}

/** What a witness saw, and how the world stands at the end. */
export function endOf(world: World, { fellMin, people, lucidMark }: Witness): Ended {
  const zones = world.society.islands.length;
  const ended: Ended = {
    fellMin,
    afraid: new Int32Array(zones),
    lucid: new Int32Array(zones),
    people,
    lost: world.society.outcome.startsWith('lost'),
    won: world.society.outcome.startsWith('won'),
    latched: world.society.phase === PHASE.protocol,
    lucidMark,
    dread: cityTally(world, TALLY.nightmare) / inBed(world),
    lucidity: lucidity(world),
    r: meters(world).r,
  };
  for (let zone = 0; zone < zones; zone++) {
    ended.afraid[zone] = world.tallies.zones[zone * TALLIES + TALLY.nightmare]!;
    ended.lucid[zone] = world.tallies.zones[zone * TALLIES + TALLY.lucid]!;
  }
  for (let i = 0; i < people.length; i++) {
    const shown = look(world, i);
    people[i] = shown | (isAfraid(shown) ? TOUCHED : people[i]!);
  }
  return ended;
}

function isAfraid(shown: number): boolean {
  return shown === LOOK.nightmare || shown === LOOK.trapped;
}

function inBed(world: World): number {
  return Math.max(1, cityTally(world, TALLY.inBed));
}

function lucidity(world: World): number {
  return cityTally(world, TALLY.lucid) / inBed(world);
}
