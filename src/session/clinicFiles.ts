/**
 * The clinic's files on an island, once an hour went on reading them: who is most afraid there, of what, whom they live with and are
 * tied to. They say what the world holds and no more: a fear is written down where somebody has been seen to be afraid.
 */
import { degreeOf } from '../sim/state/network';
import { householdOf } from '../sim/systems/asking';
import { FEARS } from '../sim/vocabulary';
import type { World } from '../sim/world';
import type { ClinicFile, ClinicFiles } from './protocolDay';

/** Files that an hour is enough for. */
const FILES = 5;
/** Fear from which somebody has come to the clinic with it. */
export const SEEN_FEAR = 0.12;

export function clinicFiles(world: World, zone: number): ClinicFiles {
  const { homes, sleepers } = world;
  const ids = Array.from({ length: homes.zoneFirst[zone + 1]! - homes.zoneFirst[zone]! }, (_, at) => homes.zoneFirst[zone]! + at);
  const seen = ids.filter((id) => sleepers.F[id]! >= SEEN_FEAR);
  const most = [...ids].sort((a, b) => sleepers.F[b]! - sleepers.F[a]! || a - b).slice(0, FILES);
  const counts = FEARS.map((_, kind) => seen.filter((id) => sleepers.fearKind[id] === kind).length);
  const common = counts.indexOf(Math.max(...counts));
  return { zone, seen: seen.length, thread: seen.length === 0 ? -1 : common, sharing: counts[common] ?? 0, people: most.map((id) => fileOf(world, id)) };
}

function fileOf(world: World, sleeper: number): ClinicFile {
  const { sleepers, network, homes } = world;
  const home = homes.householdOf[sleeper];
  let closest = -1;
  for (let p = network.offsets[sleeper]!; p < network.offsets[sleeper + 1]!; p++) {
    const other = network.targets[p]!;
    if (homes.householdOf[other] !== home && (closest < 0 || sleepers.F[other]! > sleepers.F[closest]!)) closest = other;
  }
  return {
    sleeper,
    afraid: sleepers.F[sleeper]!,
    fear: sleepers.F[sleeper]! >= SEEN_FEAR ? sleepers.fearKind[sleeper]! : -1,
    home: householdOf(world, sleeper).filter((one) => one !== sleeper),
    ties: degreeOf(network, sleeper),
    closest,
  };
}
