/** Everything the inspector says of one person, put together on request from the world's columns and the recorder. */
import { UNIT16 } from '../kernel/exact';
import { look } from '../sim/readout';
import { VIA } from '../sim/state/network';
import { STATUS } from '../sim/state/sleepers';
import { zoneTerms } from '../sim/systems/block';
import { thetaOf } from '../sim/systems/dream';
import { needHOf } from '../sim/tables';
import type { World } from '../sim/world';
import { askingDetail, type Given } from './inquiries';
import type { PersonDetail } from './protocol';
import type { Recorder } from './recorder';

/** `asked`: what this person has been asked, and answered. */
export function personDetail(world: World, recorder: Recorder, sleeper: number, asked: readonly Given[] = [], turn = 0): PersonDetail | null {
  const { sleepers: s, homes } = world;
  if (!Number.isInteger(sleeper) || sleeper < 0 || sleeper >= s.count) return null;
  const status = s.status[sleeper]!;
  const zone = homes.zoneOf[sleeper]!;
  const household = homes.householdOf[sleeper]!;
  return {
    sleeper,
    tick: world.tick,
    zone,
    household,
    householdMembers: range(homes.householdFirst[household]!, homes.householdFirst[household + 1]!),
    ageYears: homes.ageYears[sleeper]!,
    look: look(world, sleeper),
    stage: status & STATUS.stage,
    inBed: (status & STATUS.inBed) !== 0,
    lucid: (status & STATUS.lucid) !== 0,
    fear: s.F[sleeper]!,
    trauma: s.T[sleeper]!,
    autonomy: s.A[sleeper]!,
    dependence: s.D[sleeper]!,
    detachment: s.R[sleeper]!,
    coupling: s.q[sleeper]! / UNIT16,
    debt: s.L[sleeper]!,
    sleepPressure: s.S[sleeper]!,
    needH: needHOf(s.needIndex[sleeper]!),
    minutesAsleep: s.minutesAsleep[sleeper]!,
    onsetMin: s.onsetMin[sleeper]!,
    hypnogram: recorder.hypnogram(sleeper),
    bouts: recorder.bouts(world, sleeper),
    links: linksOf(world, sleeper),
    theta: thetaOf(world, sleeper, zoneTerms(world, zone)),
    lucidShare: s.bedIn[sleeper]! > 0 ? s.lucidIn[sleeper]! / s.bedIn[sleeper]! : 0,
    asking: askingDetail(world, sleeper, asked, turn),
  };
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}

/** Nearest kind first, then by id. */
function linksOf(world: World, sleeper: number): PersonDetail['links'] {
  const { network, tallies } = world;
  const links: PersonDetail['links'] = [];
  for (let p = network.offsets[sleeper]!; p < network.offsets[sleeper + 1]!; p++) {
    const way = network.via[p]!;
    const bridge = way >= VIA.bridge0 ? way - VIA.bridge0 : -1;
    const via = way === VIA.household ? 0 : way === VIA.zone ? 1 : bridge >= 0 ? 2 : 3;
    links.push({ sleeper: network.targets[p]!, via, bridge, open: tallies.viaWeight[way]! > 0 });
  }
  return links.sort((a, b) => a.via - b.via || a.sleeper - b.sleeper);
}
