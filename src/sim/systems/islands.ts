/**
 * Islands, once a minute: dread and load wear an island, and so does containment (a dimmed programme holds it less, and what a shut
 * bridge keeps in presses on it); calm and lucid sleepers mend it. Under the Protocol one that reaches
 * nothing falls, and whoever is in bed there and not lucid is trapped at the Centre; at other times the floor is a twentieth.
 */
import { clamp } from '../../kernel/exact';
import { STATUS } from '../state/sleepers';
import { TALLIES, TALLY } from '../state/tallies';
import { difficultyFactor } from '../tonight';
import { PHASE, REASON } from '../vocabulary';
import type { World } from '../world';
import { changeStatus, startNightmare } from './contagion';
import { canWalk } from './ways';

const FLOOR_WITHOUT_PROTOCOL = 0.05;

export function stepIslands(world: World): void {
  const { society, params, tallies } = world;
  const protocol = society.phase === PHASE.protocol;
  const protocolWear = protocol ? params.stabilityProtocolWear * (1 + params.difficultyWear * (difficultyFactor(world) - 1)) : 0;
  const loadWear = params.stabilityLoadWear * Math.max(0, society.load - params.strainedLoad);
  society.islands.forEach((island, zone) => {
    if (island.fallen) return;
    const row = zone * TALLIES;
    const inBed = Math.max(1, tallies.zones[row + TALLY.inBed]!);
    const dread = tallies.zones[row + TALLY.nightmare]! / inBed;
    const lucid = tallies.zones[row + TALLY.lucid]! / inBed;
    const shut = shutShare(world, zone) * params.stabilityShutWear + (island.dimmedUntilTick > world.tick ? params.stabilityDimWear : 0);
    const wear = params.stabilityDreadWear * dread + loadWear + shut + protocolWear * (1 - lucid);
    const grounded = island.grounded > 0;
    const mend = params.stabilityRestore * (1 - dread) + params.stabilityLucid * lucid + (grounded ? params.stabilityGround : 0);
    island.stability = clamp(island.stability + mend - wear, protocol && island.holdUntilTick <= world.tick ? 0 : FLOOR_WITHOUT_PROTOCOL, 1);
    if (protocol && island.stability === 0) fall(world, zone);
  });
}

/** Share of an island's bridges that carry nothing: what cannot leave presses on it. */
export function shutShare(world: World, zone: number): number {
  let all = 0;
  let shut = 0;
  world.bridges.forEach(({ a, b }, bridge) => {
    if (a !== zone && b !== zone) return;
    all++;
    if (!canWalk(world, bridge)) shut++;
  });
  return all === 0 ? 0 : shut / all;
}

function fall(world: World, zone: number): void {
  const { homes, sleepers } = world;
  world.society.islands[zone]!.fallen = true;
  for (let i = homes.zoneFirst[zone]!; i < homes.zoneFirst[zone + 1]!; i++) {
    startNightmare(world, i, -1, REASON.scenario);
    const status = sleepers.status[i]!;
    if (status & STATUS.nightmare) changeStatus(world, i, status | STATUS.trapped);
  }
}
