/**
 * The beings of the dream, once a minute. Each comes from something that can be seen coming: the faceless friend from
 * loneliness, the specter from fear an island has not spent, the dark self from trauma and detachment together, the companion
 * from dependence, the collective shadow from all nightmares at once, rogue code from the programmes. Few and small; they work
 * through the same numbers as everything else, and each is answered by Face in its own way.
 */
import { drawUnit, PURPOSE } from '../../kernel/rng';
import { FLAG, STATUS } from '../state/sleepers';
import type { Diver, Entity } from '../state/society';
import { TALLIES, TALLY } from '../state/tallies';
import { nightSpec } from '../tonight';
import { CONTROL_MIN, ENTITIES, ENTITY, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { becomeLucid } from './contagion';
import { asksToFind } from './goal';
import { meanNightmareCoupling } from './load';
import { centreIsOpen, centreOf, neighboursOf } from './ways';

/** At most this many at once; a night with more is told by numbers, not by beings. */
const MAX_ENTITIES = 24;
const HUNT_MIN = 20;
/** Strength of everyone's shadow at which it takes form at the Centre. */
const SHADOW_FORM = 0.08;
/** And at which it is gone by itself. */
const SHADOW_GONE = 0.04;
/** Once faced it must gather again from below nothing: most of an hour. */
const SHADOW_FACED = -0.6;
/** What is left of it when one diver meets it alone. */
const SHADOW_HELD_OFF = 0.5;
/** Dependence and fear under which nobody of this kind comes. */
const FRIEND_DEPENDENCE = 0.45;
const COMPANION_DEPENDENCE = 0.7;
const SPECTER_START = 0.5;
/** Rogue code that runs at once, at most: past that it crowds itself out. */
const MAX_ROGUE_CODE = 6;
/** What patching leaves of the programmes' own excitement. */
const ROGUE_PATCHED = 0.5;
/** Minutes between two looks at an island's fear: a tenth of the islands each minute, so that nobody pays for it. */
const FEAR_EVERY_MIN = 10;
/** What condenses is spent: this share of it is left. */
const FEAR_LEFT = 0.5;
/** Which of a tick's draws is which. */
const DRAW = { visit: 0, rogueCode: 1 } as const;
const DRAWS = 2;

export function stepEntities(world: World): void {
  const { society, params } = world;
  if (!society.playing) return;
  society.shadow += (meanNightmareCoupling(world) - society.shadow) / params.shadowMemoryMin;
  const nightMin = Math.floor((world.tick - society.nightStartTick) / TICKS_PER_MIN);
  gatherFear(world, nightMin % FEAR_EVERY_MIN);
  arrive(world, nightMin);
  if (nightMin >= CONTROL_MIN && nightMin % 10 === 0) maySpawn(world);
  for (const entity of society.entities) act(world, entity);
  for (const entity of society.entities) if (isGone(world, entity)) leave(world, entity);
}

/** E += (sum F of those asleep there - E) / tau, as a share of those asleep: an island's unspent fear. Who is lucid has spent theirs. */
function gatherFear(world: World, turn: number): void {
  const { society, homes, params } = world;
  const { status: statuses, F } = world.sleepers;
  for (let zone = turn; zone < society.islands.length; zone += FEAR_EVERY_MIN) {
    let fear = 0;
    let asleep = 0;
    for (let i = homes.zoneFirst[zone]!; i < homes.zoneFirst[zone + 1]!; i++) {
      const status = statuses[i]!;
      if (!(status & STATUS.inBed) || (status & STATUS.stage) === 0) continue;
      asleep++;
      if (!(status & STATUS.lucid)) fear += F[i]!;
    }
    const island = society.islands[zone]!;
    island.unspentFear += (fear / Math.max(1, asleep) - island.unspentFear) * Math.min(1, FEAR_EVERY_MIN / params.specterMemoryMin);
  }
}

function spawn(world: World, kind: number, place: number, sleeper: number, strength: number): void {
  const { society } = world;
  if (society.entities.length >= MAX_ENTITIES) return;
  if (kind === ENTITY.companion) world.sleepers.flags[sleeper] = world.sleepers.flags[sleeper]! | FLAG.held;
  society.entities.push({ id: society.nextEntity++, kind, place, sleeper, strength, bornTick: world.tick, movesTick: world.tick + HUNT_MIN * TICKS_PER_MIN });
}

/** Those the scenario sends. Whoever is up at their minute is come to as soon as they lie down. */
function arrive(world: World, nightMin: number): void {
  const { homes, society } = world;
  for (const { atMin, being, person, lonely } of nightSpec(world)?.arrivals ?? []) {
    if (nightMin < atMin) continue;
    const kind = ENTITIES.indexOf(being);
    const sleeper = homes.cast.find(({ spec }) => spec.id === person)?.sleeper ?? -1;
    if (sleeper >= 0 && !society.goal.held.includes(sleeper)) visit(world, kind, sleeper);
    if (lonely !== undefined && nightMin === atMin) for (const one of loneliest(world, lonely)) visit(world, kind, one);
  }
}

function visit(world: World, kind: number, sleeper: number): void {
  const { society, homes } = world;
  if (!isVisitable(world, sleeper) || society.entities.length >= MAX_ENTITIES) return;
  spawn(world, kind, homes.zoneOf[sleeper]!, sleeper, 1);
  world.sleepers.flags[sleeper] = world.sleepers.flags[sleeper]! | FLAG.kept;
  society.goal.held.push(sleeper);
}

function isVisitable({ sleepers, society }: World, i: number): boolean {
  return (sleepers.status[i]! & (STATUS.inBed | STATUS.lucid)) === STATUS.inBed && !society.entities.some((entity) => entity.sleeper === i);
}

/** Of those who live alone and lie asleep, who depends most on the dream; one an island, islands without a visitor alone. */
function loneliest(world: World, most: number): number[] {
  const { homes, sleepers, society } = world;
  const taken = new Set(society.goal.held.map((sleeper) => homes.zoneOf[sleeper]!));
  const best: number[] = [];
  for (let zone = 0; zone < society.islands.length; zone++) {
    if (taken.has(zone)) continue;
    let found = -1;
    for (let i = homes.zoneFirst[zone]!; i < homes.zoneFirst[zone + 1]!; i++) {
      const home = homes.householdOf[i]!;
      const alone = homes.householdFirst[home + 1]! - homes.householdFirst[home]! === 1;
      if (alone && isVisitable(world, i) && (found < 0 || sleepers.D[i]! > sleepers.D[found]!)) found = i;
    }
    if (found >= 0) best.push(found);
  }
  return best.sort((p, q) => sleepers.D[q]! - sleepers.D[p]! || p - q).slice(0, most);
}

function maySpawn(world: World): void {
  const { society, params } = world;
  society.islands.forEach((island, zone) => {
    const haunted = society.entities.some((entity) => entity.kind === ENTITY.specter && entity.place === zone);
    if (island.unspentFear <= params.specterFear || haunted) return;
    island.unspentFear *= FEAR_LEFT;
    spawn(world, ENTITY.specter, zone, -1, SPECTER_START);
  });
  const formed = society.entities.some((entity) => entity.kind === ENTITY.collectiveShadow);
  if (society.shadow > SHADOW_FORM && centreIsOpen(world) && !formed) spawn(world, ENTITY.collectiveShadow, centreOf(world), -1, 1);
  comeToOne(world);
}

/** One sleeper an opportunity: whoever is loneliest, most held, most torn, of a handful drawn by chance. */
function comeToOne(world: World): void {
  const { sleepers: s, society, params, homes } = world;
  const at = Math.floor(drawUnit(world.drawSeed, world.tick, DRAW.visit, PURPOSE.entity) * s.count);
  for (let step = 0; step < Math.min(60, s.count); step++) {
    const i = (at + step) % s.count;
    if ((s.status[i]! & (STATUS.inBed | STATUS.lucid)) !== STATUS.inBed || s.flags[i]! & FLAG.immune || society.entities.some((entity) => entity.sleeper === i))
      continue;
    const zone = homes.zoneOf[i]!;
    if (s.R[i]! * s.T[i]! > params.darkSelfMark) return spawn(world, ENTITY.darkSelf, zone, i, 1);
    if (s.D[i]! > COMPANION_DEPENDENCE) return spawn(world, ENTITY.companion, zone, i, 1);
    const home = homes.householdOf[i]!;
    const alone = homes.householdFirst[home + 1]! - homes.householdFirst[home]! === 1;
    // Where people are to be found, whoever comes by themselves keeps theirs too.
    if (alone && s.D[i]! > FRIEND_DEPENDENCE)
      return asksToFind(world) ? visit(world, ENTITY.facelessFriend, i) : spawn(world, ENTITY.facelessFriend, zone, i, 1);
  }
}

function act(world: World, entity: Entity): void {
  const { society, params, sleepers: s } = world;
  switch (entity.kind) {
    case ENTITY.specter: {
      const island = society.islands[entity.place]!;
      island.stability = Math.max(0.05, island.stability - params.specterWear * entity.strength);
      entity.strength = Math.min(1, entity.strength + 0.01);
      if (world.tick >= entity.movesTick && !isBeingFaced(world, entity)) hunt(world, entity);
      break;
    }
    case ENTITY.facelessFriend:
      soothe(world, entity.sleeper, 1.5);
      // The target of A is lower by a tenth for whoever is kept company so.
      s.A[entity.sleeper] = Math.max(0, s.A[entity.sleeper]! - (0.1 * s.A[entity.sleeper]!) / params.autonomyTauMin);
      if (!centreIsOpen(world)) entity.movesTick = world.tick + HUNT_MIN * TICKS_PER_MIN;
      // Neglected under the Protocol it turns.
      else if (world.tick >= entity.movesTick && !isBeingFaced(world, entity)) {
        s.flags[entity.sleeper] = s.flags[entity.sleeper]! & ~FLAG.kept;
        Object.assign(entity, { kind: ENTITY.specter, sleeper: -1, strength: SPECTER_START, movesTick: world.tick + HUNT_MIN * TICKS_PER_MIN });
      }
      break;
    case ENTITY.companion:
      soothe(world, entity.sleeper, 2);
      break;
    case ENTITY.darkSelf:
      s.T[entity.sleeper] = Math.min(1, s.T[entity.sleeper]! + 0.0005);
      break;
    case ENTITY.collectiveShadow:
      entity.strength = Math.max(0, Math.min(1, society.shadow));
      break;
    case ENTITY.rogueCode:
      entity.strength = Math.max(0, entity.strength - 1 / params.rogueCodeMin);
      break;
    default:
      break;
  }
}

/** Whoever is being met stays to be met. */
function isBeingFaced(world: World, { id }: Entity): boolean {
  return world.society.divers.some(({ task }) => task?.order.kind === 'face' && task.order.entity === id);
}

/** Its person is up or sees clearly; the programme has run out; nothing is left for a shadow to be made of. */
function isGone(world: World, { kind, sleeper, strength }: Entity): boolean {
  if (kind === ENTITY.rogueCode) return strength < 1e-9;
  if (kind === ENTITY.collectiveShadow) return world.society.shadow < SHADOW_GONE;
  return sleeper >= 0 && (world.sleepers.status[sleeper]! & (STATUS.inBed | STATUS.lucid)) !== STATUS.inBed;
}

function leave(world: World, { id, kind, sleeper }: Entity): void {
  world.society.entities = world.society.entities.filter((other) => other.id !== id);
  if (sleeper >= 0) world.sleepers.flags[sleeper] = world.sleepers.flags[sleeper]! & ~(FLAG.kept | (kind === ENTITY.companion ? FLAG.held : 0));
}

/** Held by a designed friend: less afraid, more dependent. */
function soothe(world: World, sleeper: number, gain: number): void {
  const { sleepers: s, params } = world;
  s.F[sleeper] = s.F[sleeper]! * 0.98;
  s.D[sleeper] = s.D[sleeper]! + (gain - 1) * params.dependenceGain * (1 - s.D[sleeper]!);
}

/** Goes where dread is greatest, one bridge at a time; stays when nowhere is worse. */
function hunt(world: World, entity: Entity): void {
  const dread = (zone: number): number => world.tallies.zones[zone * TALLIES + TALLY.nightmare]!;
  entity.movesTick = world.tick + HUNT_MIN * TICKS_PER_MIN;
  for (const place of neighboursOf(world, entity.place)) if (dread(place) > dread(entity.place)) entity.place = place;
}

/** Rogue programmes that ran this minute: each third one leaves code behind on an island. */
export function spawnRogueCode(world: World, before: number, after: number): void {
  // A reduced case has programmes and no beings.
  if (!world.society.playing || world.overrides.physiology === false || Math.floor(after / 3) === Math.floor(before / 3)) return;
  if (world.society.entities.filter(({ kind }) => kind === ENTITY.rogueCode).length >= MAX_ROGUE_CODE) return;
  const place = Math.floor(drawUnit(world.drawSeed, world.tick, DRAW.rogueCode, PURPOSE.entity) * world.society.islands.length);
  spawn(world, ENTITY.rogueCode, place, -1, 1);
}

/** Answered: named, outlasted, accepted, let go, shared or patched, as its kind requires. */
export function settleFace(world: World, diver: Diver, id: number): void {
  const { society, params, sleepers: s } = world;
  const entity = society.entities.find((other) => other.id === id);
  if (!entity || entity.place !== diver.place) return;
  if (entity.kind === ENTITY.darkSelf && s.skill[entity.sleeper]! < 30 && s.A[entity.sleeper]! < 0.3) {
    // Fought and lost: nobody accepts for another what they have no say in.
    s.T[entity.sleeper] = Math.min(1, s.T[entity.sleeper]! + params.darkSelfHurt);
    return;
  }
  if (entity.kind === ENTITY.collectiveShadow && !society.divers.some((other) => other !== diver && !other.trapped && other.place === diver.place)) {
    // It is everyone's: one alone only holds it off.
    society.shadow *= SHADOW_HELD_OFF;
    return;
  }
  leave(world, entity);
  switch (entity.kind) {
    case ENTITY.specter:
      society.islands[entity.place]!.unspentFear = 0;
      freeTheHaunted(world, entity);
      break;
    case ENTITY.facelessFriend:
      society.islands[entity.place]!.guide = true;
      becomeLucid(world, entity.sleeper);
      break;
    case ENTITY.darkSelf:
      s.T[entity.sleeper] = s.T[entity.sleeper]! * params.darkSelfHeal;
      becomeLucid(world, entity.sleeper);
      break;
    case ENTITY.companion:
      s.D[entity.sleeper] = s.D[entity.sleeper]! * 0.5;
      becomeLucid(world, entity.sleeper);
      break;
    case ENTITY.collectiveShadow:
      society.shadow = SHADOW_FACED;
      break;
    case ENTITY.rogueCode:
      // Patched: what it would have set off does not run.
      society.rogueExcitation *= ROGUE_PATCHED;
      break;
    default:
      break;
  }
}

/** Outlasted: of those in nightmare where it stood most see that it was their own fear, and the whole island takes heart. */
function freeTheHaunted(world: World, specter: Entity): void {
  const { homes, sleepers: s, params } = world;
  for (let i = homes.zoneFirst[specter.place]!; i < homes.zoneFirst[specter.place + 1]!; i++) {
    if (!(s.status[i]! & STATUS.inBed)) continue;
    s.A[i] = s.A[i]! + params.specterHeart * (1 - s.A[i]!);
    s.F[i] = s.F[i]! * FEAR_LEFT;
    if (s.status[i]! & STATUS.nightmare && drawUnit(world.drawSeed, world.tick, i + DRAWS, PURPOSE.entity) < params.specterFreed) becomeLucid(world, i);
  }
}
