/**
 * Flips and what they push. During a tick everyone reads the accumulators as they stood at its start; here, at its end, each
 * flip is passed on to the neighbours. All sums are integers, so any order gives the same state; a minute without flips
 * touches no link at all.
 */

import { WEIGHT_ONE } from '../state/network';
import { FLAG, STATUS } from '../state/sleepers';
import { loadOf, TALLIES, TALLY } from '../state/tallies';
import { STAGE } from '../vocabulary';
import type { World } from '../world';
import { minuteOf, nightMinuteOf } from './block';

export const FLIP = { bedIn: 0, bedOut: 1, nightmareOn: 2, nightmareOff: 3, lucidOn: 4, lucidOff: 5 } as const;

/** Passes this tick's flips on, in the order they were noted (ascending id within each pass). */
export function pushFlips(world: World): void {
  const { tallies } = world;
  for (let f = 0; f < tallies.flipCount; f++) {
    const code = tallies.flips[f]!;
    pushFlip(world, code >>> 3, code & 7);
  }
  tallies.flipCount = 0;
}

/** Passes one flip on at once: for orders and for what happens between sleepers' minutes. */
export function pushFlip(world: World, sleeper: number, kind: number): void {
  const { sleepers, tallies } = world;
  switch (kind) {
    case FLIP.bedIn:
      return addTo(world, sleepers.bedIn, sleeper, WEIGHT_ONE);
    case FLIP.bedOut:
      return addTo(world, sleepers.bedIn, sleeper, -WEIGHT_ONE);
    case FLIP.nightmareOn: {
      const q = sleepers.q[sleeper]!;
      sleepers.qPushed[sleeper] = q;
      tallies.nightmareQ += q;
      return addWeighted(world, sleepers.pressure, sleeper, q);
    }
    case FLIP.nightmareOff: {
      const q = sleepers.qPushed[sleeper]!;
      sleepers.qPushed[sleeper] = 0;
      tallies.nightmareQ -= q;
      return addWeighted(world, sleepers.pressure, sleeper, -q);
    }
    case FLIP.lucidOn:
      return addWeighted(world, sleepers.lucidIn, sleeper, 1);
    default:
      return addWeighted(world, sleepers.lucidIn, sleeper, -1);
  }
}

function addWeighted(world: World, column: Int32Array | Uint16Array, sleeper: number, amount: number): void {
  const { offsets, targets, via } = world.network;
  const { viaWeight } = world.tallies;
  if (amount === 0) return;
  for (let p = offsets[sleeper]!, end = offsets[sleeper + 1]!; p < end; p++) column[targets[p]!]! += viaWeight[via[p]!]! * amount;
  addTied(world, column, sleeper, amount);
}

/** The same over the ties that people made by day. */
function addTied(world: World, column: Int32Array | Uint16Array, sleeper: number, amount: number): void {
  for (const { a, b, extra } of world.society.ties) {
    if (a === sleeper) column[b]! += extra * amount;
    else if (b === sleeper) column[a]! += extra * amount;
  }
}

function addTo(world: World, column: Uint16Array, sleeper: number, amount: number): void {
  const { offsets, targets } = world.network;
  for (let p = offsets[sleeper]!, end = offsets[sleeper + 1]!; p < end; p++) column[targets[p]!]! += amount;
  addTied(world, column, sleeper, amount / WEIGHT_ONE);
}

/**
 * Gives a sleeper in bed another status outside the minute's loop, keeping tallies and neighbours right. `inBed` must stay as
 * it is: people go to bed and get up only in their own minute.
 */
export function changeStatus(world: World, sleeper: number, next: number): void {
  const { sleepers, homes, tallies } = world;
  const now = sleepers.status[sleeper]!;
  if (now === next) return;
  const zone = homes.zoneOf[sleeper]!;
  count(world, zone, now, -1);
  count(world, zone, next, 1);
  if (!(now & STATUS.lucid)) tallies.zoneLoad[zone]! -= loadOf(world, sleeper, now);
  if (!(next & STATUS.lucid)) tallies.zoneLoad[zone]! += loadOf(world, sleeper, next);
  sleepers.status[sleeper] = next;
  const flipped = now ^ next;
  if (flipped & STATUS.nightmare) pushFlip(world, sleeper, next & STATUS.nightmare ? FLIP.nightmareOn : FLIP.nightmareOff);
  if (flipped & STATUS.lucid) pushFlip(world, sleeper, next & STATUS.lucid ? FLIP.lucidOn : FLIP.lucidOff);
}

function count(world: World, zone: number, status: number, by: number): void {
  const { zones } = world.tallies;
  const row = zone * TALLIES;
  const stage = status & STATUS.stage;
  if (stage !== STAGE.wake) zones[row + TALLY.asleep]! += by;
  if (stage === STAGE.rem) zones[row + TALLY.rem]! += by;
  if (status & STATUS.nightmare) zones[row + TALLY.nightmare]! += by;
  if (status & STATUS.trapped) zones[row + TALLY.trapped]! += by;
  if (status & STATUS.lucid) zones[row + TALLY.lucid]! += by;
}

/** Puts a sleeper in bed into a nightmare now, from outside their minute, and notes the cause. */
export function startNightmare(world: World, sleeper: number, source: number, reason: number): boolean {
  const status = world.sleepers.status[sleeper]!;
  if (!(status & STATUS.inBed) || status & (STATUS.nightmare | STATUS.lucid) || world.sleepers.flags[sleeper]! & FLAG.immune) return false;
  changeStatus(world, sleeper, (status & ~STATUS.stage) | STAGE.rem | STATUS.nightmare | STATUS.slept);
  if (!(status & STATUS.slept)) world.sleepers.onsetMin[sleeper] = nightMinuteOf(minuteOf(world.tick));
  world.sleepers.sinceTick[sleeper] = world.tick;
  world.causes.add(world.tick, sleeper, source, reason);
  return true;
}

/** Frees a sleeper: lucid from now until they leave bed. */
export function becomeLucid(world: World, sleeper: number): void {
  const status = world.sleepers.status[sleeper]!;
  if (!(status & STATUS.inBed) || status & STATUS.lucid) return;
  if (status & STATUS.nightmare) world.society.freed++;
  world.sleepers.sinceTick[sleeper] = -1;
  changeStatus(world, sleeper, (status & ~(STATUS.nightmare | STATUS.trapped)) | STATUS.lucid);
}
