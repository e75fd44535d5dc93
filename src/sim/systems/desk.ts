/** What the desk set going and time ends: isolated bridges open again, attention comes back. */
import { pullRows, setViaWeights } from '../state/tallies';
import { TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';

export function stepDesk(world: World): void {
  const { society, params, tick } = world;
  society.bridges.forEach((bridge, b) => {
    if (bridge.isolatedUntilTick < 0 || tick < bridge.isolatedUntilTick) return;
    bridge.isolatedUntilTick = -1;
    bridgeChanged(world, b);
  });
  if (society.playing && tick >= society.nextAttentionTick) {
    society.attention = Math.min(params.attentionMax, society.attention + 1);
    society.nextAttentionTick = tick + params.attentionEveryMin * TICKS_PER_MIN;
  }
}

/** After a bridge's weight has changed: the sleepers at both ends take in anew what reaches them. */
export function bridgeChanged(world: World, bridge: number): void {
  setViaWeights(world);
  const { a, b } = world.bridges[bridge]!;
  for (const zone of [a, b]) pullRows(world, world.homes.zoneFirst[zone]!, world.homes.zoneFirst[zone + 1]!);
}
