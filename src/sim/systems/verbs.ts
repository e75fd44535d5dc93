/** What weaving and the signatures do when their work is done. */
import { WEIGHT_ONE } from '../state/network';
import { STATUS } from '../state/sleepers';
import type { Diver } from '../state/society';
import { TICKS_PER_MIN, type Weaving } from '../vocabulary';
import type { World } from '../world';
import { bridgeChanged } from './desk';
import { centreOf } from './ways';

const WEIGHT_NARROW = WEIGHT_ONE / 2;

/** A bridge after some work; what it was where the work changes nothing. */
export function wovenWeight(work: Weaving, weight: number, wide: number): number {
  switch (work) {
    case 'widen':
      return weight === 0 ? 0 : wide * WEIGHT_ONE;
    case 'narrow':
      return weight === 0 ? 0 : WEIGHT_NARROW;
    case 'close':
      return 0;
    case 'open':
      return weight === 0 ? WEIGHT_ONE : weight;
    case 'mend':
      return weight;
  }
}

export function settleWeave(world: World, work: Weaving, index: number): void {
  if (work === 'mend') {
    const island = world.society.islands[index]!;
    island.stability = Math.min(1, island.stability + world.params.weaveMend);
    island.fallen = false;
    return;
  }
  const bridge = world.society.bridges[index]!;
  bridge.weight = wovenWeight(work, bridge.weight, world.params.weaveWide);
  bridgeChanged(world, index);
}

/** Once a night, each diver's own. Works at once, for an hour. */
export function settleSignature(world: World, diver: Diver): void {
  const { society, params, sleepers, homes } = world;
  const until = world.tick + params.signatureMin * TICKS_PER_MIN;
  diver.signatureSpent = true;
  if (diver.signature === 'pathway') {
    society.pathwayUntilTick = until;
    return;
  }
  if (diver.place === centreOf(world)) return;
  const island = society.islands[diver.place]!;
  if (diver.signature === 'own-rhythm') island.rhythmUntilTick = until;
  else if (diver.signature === 'hold') island.holdUntilTick = until;
  else {
    for (let i = homes.zoneFirst[diver.place]!; i < homes.zoneFirst[diver.place + 1]!; i++) {
      if (sleepers.status[i]! & STATUS.inBed && sleepers.lucidIn[i]! > 0) sleepers.A[i] = sleepers.A[i]! + params.friendsAutonomy * (1 - sleepers.A[i]!);
    }
  }
}
