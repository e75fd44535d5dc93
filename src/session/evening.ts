/**
 * The evening as it stands: what is left of it, what may be done, and where the levers have the city going. Read from a fork that has
 * taken the orders waiting for the night's first tick, so that what was signed shows at once and can still be taken back; the
 * world itself has not moved. What an order would do is the same reading of a fork with that order too.
 */
import { clamp, exp } from '../kernel/exact';
import { isSceneNow } from '../sim/commands/evening';
import { applyOrder } from '../sim/commands/index';
import { meters } from '../sim/readout';
import { fork } from '../sim/snapshot';
import { composedMark, dreamEffects } from '../sim/systems/composer';
import { demandTonight, policyAsked } from '../sim/systems/demand';
import { isEvening, isMorning } from '../sim/systems/story';
import { MIN_PER_DAY, type Order, type Refusal } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { clinicFiles } from './clinicFiles';
import type { EveningState } from './protocolDay';

/** REM share at which R is foretold: the night's mean. */
const REM_SHARE = 0.2;
/** Autonomy is foretold for so many days on: its own time constant. */
const LATER_DAYS = 14;

/** Whether there is an evening or a morning to be played now. */
export function hasEvening(world: World): boolean {
  const { scenario, society } = world;
  return scenario.story !== undefined && ((isEvening(world) && society.hoursLeft > 0) || isMorning(world));
}

/** The world as it stands once the orders waiting for the night's first tick have acted; a fork, to be tried further or read. */
export function afterWaiting(world: World, waiting: readonly Order[]): World {
  const trial = fork(world);
  for (const order of waiting) applyOrder(trial, order);
  return trial;
}

/** The evening with `waiting` done, and `more`; why, when one of those could not be. */
export function eveningState(world: World, waiting: readonly Order[], more: readonly Order[] = []): { state: EveningState } | { why: Refusal } {
  const trial = afterWaiting(world, waiting);
  for (const order of more) {
    const verdict = applyOrder(trial, order);
    if (!verdict.ok) return { why: verdict.why };
  }
  return { state: stateOf(trial, waiting, world.society.hoursLeft) };
}

/** `hours`: what the evening had when it began. Pressure that moves since takes none away: it does the next. */
function stateOf(world: World, waiting: readonly Order[], hours: number): EveningState {
  const { scenario, society, homes, sleepers } = world;
  const { rest, autonomy, connection, trust, pressure } = meters(world);
  const inCast = new Map(homes.cast.map(({ sleeper, spec }) => [spec.id, sleeper]));
  const named = scenario.nights[society.night - 1]?.divers ?? [];
  return {
    phase: isMorning(world) ? 'dawn' : 'dusk',
    night: society.night,
    nights: scenario.nights.length,
    hours,
    hoursLeft: society.hoursLeft,
    meters: { rest, autonomy, connection, trust, pressure },
    policies: { ...society.policies },
    inForce: { ...scenario.nights[society.night - 1]?.policies },
    mandateAtLeast: scenario.nights.slice(0, society.night).findLast(({ mandateAtLeast }) => mandateAtLeast !== undefined)?.mandateAtLeast ?? 0,
    demand: isEvening(world) ? demandOf(world) : null,
    scenes: (scenario.story?.scenes ?? []).flatMap((scene, index) =>
      isSceneNow(world, scene)
        ? [
            {
              index,
              id: scene.id,
              title: scene.title,
              place: scene.place,
              people: scene.with,
              hours: scene.hours,
              opens: scene.opens,
              told: society.told.includes(index),
            },
          ]
        : [],
    ),
    rituals: (scenario.evening?.rituals ?? []).map(({ id, title, hours, effects }, index) => ({
      id,
      title,
      hours,
      effects,
      held: society.held.includes(index),
    })),
    divers: society.divers.map(({ sleeper, resolve, signature }) => ({ sleeper, resolve, signature })),
    candidates: scenario.cast.flatMap(({ id }, person) =>
      named.includes(id) || society.willing.includes(id) ? [{ person, sleeper: inCast.get(id) ?? -1 }] : [],
    ),
    diversMost: scenario.evening?.divers ?? 0,
    zones: society.islands.map((_, zone) => zoneOf(world, zone)),
    composer: composerOf(world),
    filesHours: scenario.evening?.filesHours ?? null,
    files: isEvening(world) ? society.islands.flatMap(({ thread }, zone) => (thread ? [clinicFiles(world, zone)] : [])) : [],
    facts: [...society.facts],
    waiting: [...waiting],
    outlook: outlookOf(world, meanOf(sleepers.A)),
  };
}

function demandOf(world: World): EveningState['demand'] {
  const demand = demandTonight(world);
  if (demand === null) return null;
  const policy = policyAsked(demand);
  const { by, profits, refused } = demand;
  return { by, policy, value: demand.asks[policy]!, profits, pressure: refused.pressure ?? 0, trust: refused.trust ?? 0 };
}

function composerOf({ scenario }: World): EveningState['composer'] {
  const composer = scenario.evening?.composer;
  if (composer === undefined) return null;
  const { hours, cards } = composer;
  return {
    hours,
    cards: cards.map(({ id, title, choices }) => ({
      id,
      title,
      choices: choices.map((choice) => ({ ...choice, effects: dreamEffects(composer, [choice]) })),
    })),
  };
}

function meanOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum / Math.max(1, column.length);
}

function zoneOf(world: World, zone: number): EveningState['zones'][number] {
  const { homes, sleepers, society } = world;
  const from = homes.zoneFirst[zone]!;
  const to = homes.zoneFirst[zone + 1]!;
  let fear = 0;
  for (let i = from; i < to; i++) fear += sleepers.F[i]!;
  return {
    people: to - from,
    homes: homes.zoneFirstHousehold[zone + 1]! - homes.zoneFirstHousehold[zone]!,
    fear: fear / Math.max(1, to - from),
    composed: society.held.includes(composedMark(world, zone)),
    read: society.islands[zone]!.thread,
  };
}

/** Where the policies have tonight going, by the equations of section 5, everyone in bed: coupling, load, spread, and autonomy a fortnight on. */
function outlookOf(world: World, autonomy: number): EveningState['outlook'] {
  const { params, sleepers, society, network } = world;
  const { policies } = society;
  let coupling = 0;
  for (let i = 0; i < sleepers.count; i++) {
    const own = clamp(
      params.couplingBase + params.couplingDependence * sleepers.D[i]! * (1 - 0.5 * sleepers.A[i]!) - params.couplingFear * sleepers.F[i]!,
      0,
      1,
    );
    coupling += Math.max(policies.mandate, own);
  }
  coupling = policies.sessionHours <= 0 ? 0 : coupling / Math.max(1, sleepers.count);
  const load = (coupling * policies.intensity) / params.capacity;
  const phi = load ** 4 / (1 + load ** 4);
  const end = params.boutEndBase + params.boutEndAutonomy * autonomy;
  const spread = (params.beta * coupling * coupling * phi * (1 - 0.5 * autonomy) * network.excessDegree * REM_SHARE) / end;
  const dependence = meanOf(sleepers.D);
  const read = policies.profiling === 'deep' ? params.profilingDeep : policies.profiling === 'light' ? params.profilingLight : 0;
  const target = params.autonomyRest * (1 - params.autonomyMandate * policies.mandate) * (1 - params.autonomyDependence * dependence) - read;
  const kept = exp((-LATER_DAYS * MIN_PER_DAY) / params.autonomyTauMin);
  return { coupling, load, spread, autonomyLater: target + (autonomy - target) * kept, dependence };
}
