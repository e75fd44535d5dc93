/**
 * Divers: people who lie asleep somewhere and walk the dream. Each works through a plan of orders; an order for another place is
 * walked to first, one that can no longer be done is passed over. Resolve is spent by acting and by being near dread, and
 * comes back in calm and beside lucid sleepers; at nothing the diver is trapped until another brings them back.
 */
import { Stream } from '../../kernel/rng';
import type { CastSpec } from '../scenario';
import { FLAG, STATUS } from '../state/sleepers';
import type { Diver } from '../state/society';
import { TALLIES, TALLY } from '../state/tallies';
import { type DiverOrder, ENTITY, SIGNATURES, type Signature, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { householdOf, settleAsk } from './asking';
import { settleFace } from './entities';
import { noteSpent, noteStood } from './facts';
import { settleSignature, settleWeave } from './verbs';
import { centreOf, isStretch, pathBetween, stretchTicks } from './ways';

/** A night without divers of its own has this many volunteers. */
const VOLUNTEERS = 3;

/** The night's divers: the scenario's, else adults drawn from the city. */
export function chooseDivers(world: World): Diver[] {
  if (world.overrides.physiology === false) return [];
  // Who dived the last time sleeps like everyone again, unless a reduced case made them immune.
  if (!world.overrides.immune) for (const { sleeper } of world.society.divers) world.sleepers.flags[sleeper] = world.sleepers.flags[sleeper]! & ~FLAG.immune;
  const named = world.scenario.nights[world.society.night - 1]?.divers;
  const cast = new Map(world.homes.cast.map(({ sleeper, spec }) => [spec.id, { sleeper, spec }]));
  const chosen: { sleeper: number; spec: CastSpec | null }[] = named
    ? named.flatMap((id) => cast.get(id) ?? [])
    : volunteers(world).map((sleeper) => ({ sleeper, spec: null }));
  return chosen.map(({ sleeper, spec }, d) => diverFrom(world, sleeper, spec?.signature ?? SIGNATURES[d % 3]!, world.params.diverResolveMax));
}

function diverFrom(world: World, sleeper: number, signature: Signature, resolve: number): Diver {
  // A diver neither catches fear nor passes it on: they are awake in their own dream.
  world.sleepers.flags[sleeper] = world.sleepers.flags[sleeper]! | FLAG.immune;
  return {
    sleeper,
    signature,
    place: world.homes.zoneOf[sleeper]!,
    path: [],
    arrivesTick: -1,
    resolve,
    trapped: false,
    signatureSpent: false,
    shared: false,
    dived: false,
    task: null,
    plan: [],
    right: 0,
    wrong: 0,
  };
}

/** One more for tonight: with the signature the scenario gives them, else the next in turn. */
export function newDiver(world: World, sleeper: number): Diver {
  const spec = world.homes.cast.find((person) => person.sleeper === sleeper)?.spec;
  return diverFrom(world, sleeper, spec?.signature ?? SIGNATURES[world.society.divers.length % 3]!, world.params.diverResolveMax);
}

/** Stays off tonight's dive, and sleeps like everyone. */
export function standDown(world: World, sleeper: number): void {
  const { society, sleepers } = world;
  if (!society.divers.some((diver) => diver.sleeper === sleeper)) return;
  society.divers = society.divers.filter((diver) => diver.sleeper !== sleeper);
  sleepers.flags[sleeper] = sleepers.flags[sleeper]! & ~FLAG.immune;
}

/** Somebody of the cast who has a gift and no night of their own to dive in: once reached, they walk too, with the strength of one just brought back. */
function mayJoin(world: World, sleeper: number): void {
  const { homes, scenario, society, sleepers, params } = world;
  const spec = homes.cast.find((person) => person.sleeper === sleeper)?.spec;
  if (!spec?.signature || !(sleepers.status[sleeper]! & STATUS.lucid) || society.divers.some((diver) => diver.sleeper === sleeper)) return;
  if (scenario.nights.some((night) => night.divers?.includes(spec.id))) return;
  society.divers.push(diverFrom(world, sleeper, spec.signature, params.rescueResolve));
}

function volunteers(world: World): number[] {
  const stream = Stream.named(world.seed, 'night/volunteers');
  const found: number[] = [];
  const { ageYears, count } = world.sleepers;
  for (let tries = 0; found.length < Math.min(VOLUNTEERS, count) && tries < 1000; tries++) {
    const i = stream.below(count);
    if (ageYears[i]! >= 22 && ageYears[i]! <= 60 && !found.includes(i)) found.push(i);
  }
  return found;
}

/** Where an order has to be done, or the diver's own place when anywhere will do. */
export function placeOf(world: World, diver: Diver, order: DiverOrder): number {
  switch (order.kind) {
    case 'go':
      return order.place;
    case 'ground':
    case 'signature':
      return order.island;
    case 'ask':
      return world.homes.zoneOf[order.sleeper]!;
    case 'weave':
      return order.work === 'mend' ? order.index : nearerEnd(world, diver, order.index);
    case 'face':
      return world.society.entities.find((entity) => entity.id === order.entity)?.place ?? diver.place;
    case 'share':
      return centreOf(world);
    case 'rescue':
      return world.society.divers[order.other]!.place;
    default:
      return diver.place;
  }
}

/** The end of a bridge that is fewer stretches away; the first when equal. */
function nearerEnd(world: World, diver: Diver, bridge: number): number {
  const { a, b } = world.bridges[bridge]!;
  const toA = pathBetween(world, diver.place, a);
  const toB = pathBetween(world, diver.place, b);
  return toB !== null && (toA === null || toB.length < toA.length) ? b : a;
}

/** What an order costs in resolve when its work begins, and how many ticks it takes; -1: until told otherwise. */
export function priceOf(world: World, order: DiverOrder): { resolve: number; ticks: number } {
  const { params } = world;
  const minutes = (resolve: number, min: number): { resolve: number; ticks: number } => ({ resolve, ticks: min * TICKS_PER_MIN });
  switch (order.kind) {
    case 'ask':
      return minutes(params.askCost, params.askMin);
    case 'weave':
      return minutes(params.weaveCost, params.weaveMin);
    case 'face':
      return minutes(params.faceCost, params.faceMin);
    case 'share':
      return minutes(params.shareCost, params.shareMin);
    case 'rescue':
      return minutes(params.rescueCost, params.rescueMin);
    case 'ground':
      return { resolve: 0, ticks: -1 };
    default:
      return { resolve: 0, ticks: 0 };
  }
}

/** Each tick: who arrives, whose work is done, who begins what is next. */
export function stepDivers(world: World): void {
  if (!world.society.playing) return;
  for (const diver of world.society.divers) {
    if (diver.trapped) continue;
    if (diver.path.length > 0 && world.tick >= diver.arrivesTick) arrive(world, diver);
    if (diver.path.length > 0) continue;
    if (diver.task && diver.task.untilTick >= 0 && world.tick >= diver.task.untilTick) finish(world, diver);
    // Grounding lasts until something else is planned.
    if (diver.task && diver.task.untilTick < 0 && diver.plan.length > 0) leaveTask(world, diver);
    for (let passes = 0; !diver.task && diver.path.length === 0 && diver.plan.length > 0 && passes < 8; passes++) beginNext(world, diver);
  }
}

function arrive(world: World, diver: Diver): void {
  const here = diver.path[0]!;
  const onward = diver.path.slice(1);
  diver.place = here;
  // A bridge that closed meanwhile: what is planned is walked to by another way, if there is one.
  diver.path = onward.length > 0 && !isStretch(world, here, onward[0]!) ? [] : onward;
  if (diver.path.length > 0) diver.arrivesTick = world.tick + stretchTicks(world, here, diver.path[0]!);
  else noteStood(world, diver);
}

/** Walks towards the next order, or begins its work, or passes it over. */
function beginNext(world: World, diver: Diver): void {
  const order = diver.plan[0]!;
  if (isMoot(world, order)) {
    diver.plan = diver.plan.slice(1);
    return;
  }
  const path = pathBetween(world, diver.place, placeOf(world, diver, order));
  if (path === null) {
    diver.plan = diver.plan.slice(1);
    return;
  }
  if (path.length > 0) {
    diver.dived = true;
    diver.path = path;
    diver.arrivesTick = world.tick + stretchTicks(world, diver.place, path[0]!);
    return;
  }
  diver.plan = diver.plan.slice(1);
  const { resolve, ticks } = priceOf(world, order);
  if (diver.resolve < resolve) return;
  diver.resolve -= resolve;
  if (order.kind === 'go') return;
  diver.dived = true;
  if (order.kind === 'signature') {
    settleSignature(world, diver);
    return;
  }
  diver.task = { order, sinceTick: world.tick, untilTick: ticks < 0 ? -1 : world.tick + ticks };
  if (order.kind === 'ground') world.society.islands[diver.place]!.grounded++;
}

/** True when there is nothing left to do: the being is gone, the person free or up, the diver already back. */
function isMoot(world: World, order: DiverOrder): boolean {
  switch (order.kind) {
    case 'ask': {
      const status = world.sleepers.status[order.sleeper]!;
      return (status & STATUS.inBed) === 0 || (status & STATUS.lucid) !== 0;
    }
    case 'face':
      return !world.society.entities.some((entity) => entity.id === order.entity);
    case 'rescue':
      return !world.society.divers[order.other]!.trapped;
    default:
      return false;
  }
}

/** Stops what a diver is doing, without its fruit. */
export function leaveTask(world: World, diver: Diver): void {
  if (diver.task?.order.kind === 'ground') world.society.islands[diver.place]!.grounded--;
  diver.task = null;
}

function finish(world: World, diver: Diver): void {
  const { order } = diver.task!;
  diver.task = null;
  switch (order.kind) {
    case 'ask':
      if (settleAsk(world, order.sleeper, order.want)) {
        diver.right++;
        for (const member of householdOf(world, order.sleeper)) mayJoin(world, member);
      } else diver.wrong++;
      break;
    case 'weave':
      settleWeave(world, order.work, order.index);
      break;
    case 'face': {
      const held = world.society.entities.find((entity) => entity.id === order.entity)?.sleeper ?? -1;
      settleFace(world, diver, order.entity);
      if (held >= 0) mayJoin(world, held);
      break;
    }
    case 'share':
      diver.shared = true;
      world.society.shares++;
      break;
    case 'rescue': {
      const other = world.society.divers[order.other]!;
      if (!other.trapped) break;
      other.trapped = false;
      other.resolve = world.params.rescueResolve;
      break;
    }
    default:
      break;
  }
}

/** How strong the strongest specter of a place is. */
function specterStrength(world: World, place: number): number {
  let most = 0;
  for (const entity of world.society.entities) if (entity.kind === ENTITY.specter && entity.place === place) most = Math.max(most, entity.strength);
  return most;
}

/** What a minute such as this one gives a diver's resolve, and what it takes: from the place, and from holding it. */
export function resolveMoves(world: World, diver: Diver): { held: number; worn: number } {
  const { params, tallies } = world;
  const row = diver.place * TALLIES;
  const atCentre = diver.place === centreOf(world);
  const inBed = atCentre ? 1 : Math.max(1, tallies.zones[row + TALLY.inBed]!);
  const dread = atCentre ? 0.5 : tallies.zones[row + TALLY.nightmare]! / inBed;
  const lucid = atCentre ? 0 : tallies.zones[row + TALLY.lucid]! / inBed;
  const grounding = diver.task?.order.kind === 'ground' ? params.groundCost : 0;
  const rest = params.diverRest * Math.max(0, 1 - 4 * dread) + params.diverRestLucid * lucid;
  const held = diver.task === null || diver.task.order.kind === 'ground' ? rest : 0;
  const haunted = params.specterResolve * specterStrength(world, diver.place);
  return { held, worn: grounding + haunted + params.diverDread * dread * (1 - lucid) };
}

export function stepResolve(world: World): void {
  const { society, params } = world;
  if (!society.playing) return;
  for (const diver of society.divers) {
    if (diver.trapped) continue;
    const { held, worn } = resolveMoves(world, diver);
    diver.resolve = Math.max(0, Math.min(params.diverResolveMax, diver.resolve + held - worn));
    if (diver.resolve > 0) continue;
    leaveTask(world, diver);
    diver.trapped = true;
    diver.path = [];
    diver.plan = [];
    noteSpent(world, diver);
  }
}
