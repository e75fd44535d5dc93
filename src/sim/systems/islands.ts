/**
 * Islands, once a minute: dread and load wear an island, and so does containment (a dimmed programme holds it less, and what a shut
 * bridge keeps in presses on it); calm and lucid sleepers mend it. Under the Protocol one that reaches
 * nothing falls, and whoever is in bed there and not lucid is trapped at the Centre; at other times the floor is a twentieth.
 * The Protocol pulls hardest where people have most of their ties elsewhere (`looseness`): islands do not go all together, and
 * what a minute will take can be said beforehand, by the same function that takes it.
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
  world.society.islands.forEach((island, zone) => {
    if (island.fallen) return;
    const canFall = isUnderProtocol(world) && island.holdUntilTick <= world.tick;
    island.stability = clamp(island.stability + stabilityChange(world, zone), canFall ? 0 : FLOOR_WITHOUT_PROTOCOL, 1);
    if (canFall && island.stability === 0) fall(world, zone);
  });
}

/** What a minute such as this one adds to an island's stability, or takes from it. */
export function stabilityChange(world: World, zone: number): number {
  const { society, params, tallies } = world;
  const island = society.islands[zone]!;
  const row = zone * TALLIES;
  const inBed = Math.max(1, tallies.zones[row + TALLY.inBed]!);
  const dread = tallies.zones[row + TALLY.nightmare]! / inBed;
  const lucid = tallies.zones[row + TALLY.lucid]! / inBed;
  const loadWear = params.stabilityLoadWear * Math.max(0, society.load - params.strainedLoad);
  const shut = shutShare(world, zone) * params.stabilityShutWear + (island.dimmedUntilTick > world.tick ? params.stabilityDimWear : 0);
  const wear = params.stabilityDreadWear * dread + loadWear + shut + protocolWear(world, zone) * (1 - lucid);
  const mend = params.stabilityRestore * (1 - dread) + params.stabilityLucid * lucid + (island.grounded > 0 ? params.stabilityGround : 0);
  return mend - wear;
}

/** Minutes an island stands if every minute is like this one; -1 where it does not fall. */
export function standsMin(world: World, zone: number): number {
  const { stability, fallen, holdUntilTick } = world.society.islands[zone]!;
  if (fallen || !isUnderProtocol(world) || holdUntilTick > world.tick) return -1;
  const change = stabilityChange(world, zone);
  return change < 0 ? Math.ceil(stability / -change) : -1;
}

const isUnderProtocol = ({ society }: World): boolean => society.phase === PHASE.protocol;

function protocolWear(world: World, zone: number): number {
  if (!isUnderProtocol(world)) return 0;
  const { stabilityProtocolWear, stabilityLooseWear, difficultyEase, difficultyWear } = world.params;
  const harder = difficultyFactor(world) - 1;
  const pull = 1 + (harder < 0 ? difficultyEase : difficultyWear) * harder;
  return stabilityProtocolWear * (1 + stabilityLooseWear * world.looseness[zone]!) * pull;
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
