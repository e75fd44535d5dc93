/**
 * Derived numbers the tick keeps up to date as states flip, so that nothing has to be counted twice: per-zone counts, the
 * load each zone carries, the fear held in all, the weight of each kind of link. Integers throughout (held in doubles where
 * they pass 2^31), so every order of adding gives the same sum. Not part of the hash: `deriveAll` rebuilds them from the
 * columns, and the heavy test compares the two.
 */

import { SHARING } from '../vocabulary';
import type { World } from '../world';
import { VIA, WEIGHT_ONE } from './network';
import { STATUS } from './sleepers';

/** Fields of a zone's counts. */
export const TALLY = { inBed: 0, asleep: 1, rem: 2, nightmare: 3, trapped: 4, lucid: 5 } as const;
export const TALLIES = 6;

export interface Tallies {
  /** Zones x TALLIES. */
  zones: Int32Array;
  /** Per zone: sum over those in bed and not lucid of q (1 + 2x), unit16; whole numbers. */
  zoneLoad: Float64Array;
  /** Sum of qPushed over everyone in nightmare; a whole number. */
  nightmareQ: number;
  /** Weight in sixteenths by VIA code. */
  viaWeight: Int32Array;
  /** Flips of this tick, sleeper x 8 + kind; pushed to the neighbours at its end. */
  flips: Int32Array;
  flipCount: number;
}

export function talliesFor(sleepers: number, zones: number, bridges: number): Tallies {
  return {
    zones: new Int32Array(zones * TALLIES),
    zoneLoad: new Float64Array(zones),
    nightmareQ: 0,
    viaWeight: new Int32Array(VIA.bridge0 + bridges),
    flips: new Int32Array((Math.floor(sleepers / 6) + 1) * 3),
    flipCount: 0,
  };
}

/** What sharing opens: own nothing, then household, zone, all. */
export function setViaWeights(world: World): void {
  const { viaWeight } = world.tallies;
  const level = SHARING.indexOf(world.society.policies.sharing);
  viaWeight[VIA.household] = level >= 1 ? WEIGHT_ONE : 0;
  viaWeight[VIA.zone] = level >= 2 ? WEIGHT_ONE : 0;
  viaWeight[VIA.undercurrent] = level >= 3 ? WEIGHT_ONE : 0;
  world.society.bridges.forEach((bridge, b) => {
    viaWeight[VIA.bridge0 + b] = level >= 3 && bridge.isolatedUntilTick < 0 ? bridge.weight : 0;
  });
}

/** Recomputes what neighbours pushed, for the sleepers of `from..to-1`, by pulling from their links. */
export function pullRows(world: World, from: number, to: number): void {
  const { network, sleepers } = world;
  const { viaWeight } = world.tallies;
  for (let i = from; i < to; i++) {
    let pressure = 0;
    let lucid = 0;
    let bed = 0;
    for (let p = network.offsets[i]!; p < network.offsets[i + 1]!; p++) {
      const j = network.targets[p]!;
      const weight = viaWeight[network.via[p]!]!;
      const status = sleepers.status[j]!;
      pressure += weight * sleepers.qPushed[j]!;
      if (status & STATUS.lucid) lucid += weight;
      if (status & STATUS.inBed) bed += WEIGHT_ONE;
    }
    for (const tie of world.society.ties) {
      const j = tie.a === i ? tie.b : tie.b === i ? tie.a : -1;
      if (j < 0) continue;
      const status = sleepers.status[j]!;
      pressure += tie.extra * sleepers.qPushed[j]!;
      if (status & STATUS.lucid) lucid += tie.extra;
      if (status & STATUS.inBed) bed += tie.extra;
    }
    sleepers.pressure[i] = pressure;
    sleepers.lucidIn[i] = lucid;
    sleepers.bedIn[i] = bed;
  }
}

/** Rebuilds every tally from the columns. */
export function deriveTallies(world: World): void {
  const { sleepers, homes, tallies } = world;
  tallies.zones.fill(0);
  tallies.zoneLoad.fill(0);
  tallies.nightmareQ = 0;
  tallies.flipCount = 0;
  for (let i = 0; i < sleepers.count; i++) {
    const status = sleepers.status[i]!;
    if (!(status & STATUS.inBed)) continue;
    const zone = homes.zoneOf[i]!;
    const row = zone * TALLIES;
    const stage = status & STATUS.stage;
    tallies.zones[row + TALLY.inBed]!++;
    if (stage !== 0) tallies.zones[row + TALLY.asleep]!++;
    if (stage === 4) tallies.zones[row + TALLY.rem]!++;
    if (status & STATUS.nightmare) tallies.zones[row + TALLY.nightmare]!++;
    if (status & STATUS.trapped) tallies.zones[row + TALLY.trapped]!++;
    if (status & STATUS.lucid) tallies.zones[row + TALLY.lucid]!++;
    else tallies.zoneLoad[zone]! += loadOf(world, i, status);
    tallies.nightmareQ += sleepers.qPushed[i]!;
  }
}

/** What one sleeper in bed and not lucid adds to their zone's load, unit16. */
export function loadOf(world: World, sleeper: number, status: number): number {
  return world.sleepers.q[sleeper]! * (status & STATUS.nightmare ? 1 + world.params.nightmareLoad : 1);
}

export function deriveAll(world: World): void {
  setViaWeights(world);
  deriveTallies(world);
  pullRows(world, 0, world.sleepers.count);
}
