/**
 * The minute of the dream, for this tick's block: the nightmare's simple contagion and lucidity's complex one (Watts 2002,
 * Centola 2010), competing on one network. Only those in REM are looked at; a calm minute reads no link. Neighbours are
 * known through accumulators as they stood at the tick's start.
 */
import { UNIT16 } from '../../kernel/exact';
import { draw32, PURPOSE } from '../../kernel/rng';
import { WEIGHT_ONE } from '../state/network';
import { FLAG, STATUS } from '../state/sleepers';
import { loadOf, TALLIES, TALLY } from '../state/tallies';
import { difficultyFactor, nightSpec } from '../tonight';
import { REASON, STAGE, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { blockStart, type CityTerms, cityTerms, type Keys, keysFor, type ZoneTerms, zoneTerms } from './block';
import { FLIP } from './contagion';

const UNIT32 = 4294967296;
const PRESSURE_UNIT = WEIGHT_ONE * UNIT16;
const THETA_ONE = 65536;

interface Dream {
  city: CityTerms;
  keys: Keys;
  wakeKeys: Keys;
  sourceKeys: Keys;
  rate: number;
  hazards: boolean;
  lucidity: boolean;
  /** Factor on the chance to wake at a bout's end. */
  wakeFactor: number;
  /** Night's pressure on spontaneous nightmares. */
  pressure: number;
  dependenceGain: number;
}

export function stepDream(world: World): void {
  const { homes, tick, overrides, params, society } = world;
  const k = tick % TICKS_PER_MIN;
  const from = blockStart(world.sleepers.count, k);
  const to = blockStart(world.sleepers.count, k + 1);
  if (from === to) return;
  const { policies } = society;
  const dream: Dream = {
    city: cityTerms(world),
    keys: keysFor(world, PURPOSE.dream),
    wakeKeys: keysFor(world, PURPOSE.wakeAfter),
    sourceKeys: keysFor(world, PURPOSE.source),
    rate: 1 / (overrides.timeUnitMin ?? 1),
    hazards: overrides.rule !== 'threshold',
    lucidity: overrides.rule !== 'hazard',
    wakeFactor: policies.gate === 'early' ? params.gateEarlyWake : params.gateLateWake,
    pressure: nightPressure(world),
    dependenceGain: overrides.physiology === false ? 0 : params.dependenceGain * policies.intensity * (1 - policies.realitySomnos),
  };
  let zone = homes.zoneOf[from]!;
  for (let start = from; start < to; zone++) {
    const end = Math.min(to, homes.zoneFirst[zone + 1]!);
    dreamZone(world, zone, start, end, dream);
    start = end;
  }
}

/** The night's and the difficulty's factor on spontaneous nightmares; 1 on days that are not played. */
export function nightPressure(world: World): number {
  if (!world.society.playing) return 1;
  return (nightSpec(world)?.pressure ?? 1) * difficultyFactor(world);
}

function dreamZone(world: World, zone: number, from: number, to: number, dream: Dream): void {
  const { status, D, q, lucidIn, flags, pressure } = world.sleepers;
  const terms = zoneTerms(world, zone);
  const { dependenceGain, lucidity, hazards } = dream;
  const keyA = dream.keys.a;
  const keyB = dream.keys.b;
  const { inBed, stage, nightmare, lucid } = STATUS;
  const mask = inBed | stage;
  const inRem = inBed | STAGE.rem;
  const { immune } = FLAG;
  const calm = calmLimit(world, dream, terms);
  for (let i = from; i < to; i++) {
    const now = status[i]!;
    if ((now & mask) !== inRem) continue;
    if (!(now & nightmare)) D[i] = D[i]! + dependenceGain * (q[i]! / UNIT16) * (1 - D[i]!);
    if (now & lucid) continue;
    if (lucidity && lucidIn[i]! > 0 && reachesTheta(world, i, terms)) wakeInDream(world, zone, i, now);
    // Immune to fear, not to gold.
    else if (flags[i]! & immune) continue;
    else if (now & nightmare) stepNightmare(world, zone, i, now, dream, terms.held);
    else if (hazards) {
      const draw = draw32(keyA, keyB, i);
      if (pressure[i]! > 0 || draw < calm) mayStart(world, zone, i, now, draw, dream, terms);
    }
  }
}

/** A draw at or above this starts nothing in a sleeper whom no neighbour frightens: the largest spontaneous hazard there is, so that a calm minute computes none. */
function calmLimit(world: World, dream: Dream, terms: ZoneTerms): number {
  const { params } = world;
  const own = params.h0 * dream.pressure * terms.ownFear * (1 + params.h0Fear + params.h0Trauma);
  const shared = dream.city.overload + (dream.city.mixed > 0 ? params.beta * dream.city.phi * dream.city.mixed : 0);
  return (own + shared) * terms.hazard * dream.rate * UNIT32;
}

/** Whether the share of the sleeper's links (to people in bed) that lead to lucid ones has reached theta; in integers, theta rounded down so that a tie counts: one of ten at .1. */
export function reachesTheta(world: World, i: number, terms: ZoneTerms): boolean {
  const { lucidIn, bedIn, flags } = world.sleepers;
  // Whom a visitor keeps, gold does not take: somebody has to come.
  if (flags[i]! & FLAG.kept) return false;
  // Whom a companion holds, people reach by half.
  const reached = flags[i]! & FLAG.held ? lucidIn[i]! / 2 : lucidIn[i]!;
  return reached * THETA_ONE >= Math.floor(thetaOf(world, i, terms) * THETA_ONE) * bedIn[i]!;
}

/** theta = .12 + .25 (1-A) + .1 F, raised where the programme is dimmed. */
export function thetaOf(world: World, i: number, terms: ZoneTerms): number {
  const { params, sleepers, overrides } = world;
  return overrides.theta ?? params.thetaBase + params.thetaAutonomy * (1 - sleepers.A[i]!) + params.thetaFear * sleepers.F[i]! + terms.thetaAdd;
}

function wakeInDream(world: World, zone: number, i: number, now: number): void {
  const { sleepers, tallies } = world;
  const row = zone * TALLIES;
  tallies.zoneLoad[zone]! -= loadOf(world, i, now);
  tallies.zones[row + TALLY.lucid]!++;
  if (now & STATUS.nightmare) {
    world.society.freed++;
    tallies.zones[row + TALLY.nightmare]!--;
    tallies.flips[tallies.flipCount++] = i * 8 + FLIP.nightmareOff;
  }
  if (now & STATUS.trapped) tallies.zones[row + TALLY.trapped]!--;
  tallies.flips[tallies.flipCount++] = i * 8 + FLIP.lucidOn;
  sleepers.sinceTick[i] = -1;
  sleepers.status[i] = (now & ~(STATUS.nightmare | STATUS.trapped)) | STATUS.lucid;
}

/** Inside a bout: trauma grows; it may end, by waking or into N2; under the Protocol it closes after half an hour. */
function stepNightmare(world: World, zone: number, i: number, now: number, dream: Dream, held: boolean): void {
  const { params, sleepers: s, society, tallies, overrides } = world;
  if (overrides.physiology !== false) s.T[i] = s.T[i]! + params.traumaInNightmare * s.F[i]! * (1 - s.T[i]!);
  const row = zone * TALLIES;
  if (society.wakeGateFailed) {
    if (now & STATUS.trapped) return;
    if (!held && world.tick - s.sinceTick[i]! >= params.trappedAfterMin * TICKS_PER_MIN) {
      s.status[i] = now | STATUS.trapped;
      tallies.zones[row + TALLY.trapped]!++;
      return;
    }
  } else if (now & STATUS.trapped) {
    tallies.zones[row + TALLY.trapped]!--;
    s.status[i] = now & ~STATUS.trapped;
  }
  const a = s.A[i]!;
  const chance = (overrides.pEnd ?? (params.boutEndBase + params.boutEndAutonomy * a) * (1 + s.skill[i]! / 100)) * dream.rate;
  if (draw32(dream.keys.a, dream.keys.b, i) >= chance * UNIT32) return;
  endBout(world, zone, i, dream);
}

function endBout(world: World, zone: number, i: number, dream: Dream): void {
  const { sleepers: s, society, tallies, overrides, params } = world;
  const row = zone * TALLIES;
  const now = s.status[i]! & ~(STATUS.nightmare | STATUS.trapped);
  tallies.zones[row + TALLY.nightmare]!--;
  tallies.flips[tallies.flipCount++] = i * 8 + FLIP.nightmareOff;
  tallies.zoneLoad[zone]! -= s.q[i]! * params.nightmareLoad;
  s.sinceTick[i] = -1;
  if (overrides.afterBout === 'immune') s.flags[i] = s.flags[i]! | FLAG.immune;
  if (overrides.physiology === false) {
    s.status[i] = now;
    return;
  }
  const wakes = !society.wakeGateFailed && draw32(dream.wakeKeys.a, dream.wakeKeys.b, i) < s.A[i]! * dream.wakeFactor * UNIT32;
  s.status[i] = (now & ~STATUS.stage) | (wakes ? STAGE.wake : STAGE.n2);
  tallies.zones[row + TALLY.rem]!--;
  if (wakes) tallies.zones[row + TALLY.asleep]!--;
}

/**
 * h = (5e-5 (1+3F+40T^2)(1-.5l) + .072 q phi (1-.5A) P + .5 O q X) (1 - .6 lucid share of open links),
 * p_start = min(1, h / (1 + h/2)).
 */
function mayStart(world: World, zone: number, i: number, now: number, draw: number, dream: Dream, terms: ZoneTerms): void {
  const { params, sleepers: s, tallies } = world;
  const q = s.q[i]! / UNIT16;
  const fear = s.F[i]!;
  const trauma = s.T[i]!;
  const own = params.h0 * dream.pressure * terms.ownFear * (1 + params.h0Fear * fear + params.h0Trauma * trauma * trauma) * (1 - (0.5 * s.skill[i]!) / 100);
  const pressure = dream.city.mixed >= 0 ? dream.city.mixed : ((s.flags[i]! & FLAG.held ? 0.5 : 1) * s.pressure[i]!) / PRESSURE_UNIT;
  const caught = params.beta * q * dream.city.phi * (1 - 0.5 * s.A[i]!) * pressure;
  const overloaded = dream.city.overload * q;
  const shield = s.lucidIn[i]! > 0 && s.bedIn[i]! > 0 ? 1 - params.lucidShield * Math.min(1, s.lucidIn[i]! / s.bedIn[i]!) : 1;
  const h = (own + caught + overloaded) * shield * terms.hazard * dream.rate;
  if (draw >= Math.min(1, h / (1 + h / 2)) * UNIT32) return;
  const pick = (draw32(dream.sourceKeys.a, dream.sourceKeys.b, i) / UNIT32) * (own + caught + overloaded);
  if (pick < caught) world.causes.add(world.tick, i, dream.city.mixed >= 0 ? -1 : neighbourAt(world, i, pick / caught), REASON.link);
  else world.causes.add(world.tick, i, -1, pick < caught + overloaded ? REASON.overload : unpushed(own, pick - caught - overloaded, terms.ownFear));
  s.status[i] = now | STATUS.nightmare;
  s.sinceTick[i] = world.tick;
  tallies.zones[zone * TALLIES + TALLY.nightmare]!++;
  tallies.zoneLoad[zone]! += s.q[i]! * params.nightmareLoad;
  tallies.flips[tallies.flipCount++] = i * 8 + FLIP.nightmareOn;
}

/** What came by itself is somebody's own fear, but for the part that a specter over the island adds to it. */
function unpushed(own: number, pick: number, haunted: number): number {
  return haunted > 1 && pick >= own / haunted ? REASON.entity : REASON.ownFear;
}

/** The neighbour at `share` (0..1) of P: each with a chance in proportion to its part of it. */
function neighbourAt(world: World, i: number, share: number): number {
  const { network, sleepers, tallies } = world;
  const goal = share * sleepers.pressure[i]!;
  let sum = 0;
  let last = -1;
  for (let p = network.offsets[i]!; p < network.offsets[i + 1]!; p++) {
    const j = network.targets[p]!;
    const part = tallies.viaWeight[network.via[p]!]! * sleepers.qPushed[j]!;
    if (part === 0) continue;
    sum += part;
    last = j;
    if (goal < sum) return j;
  }
  for (const tie of world.society.ties) {
    const j = tie.a === i ? tie.b : tie.b === i ? tie.a : -1;
    if (j < 0 || sleepers.qPushed[j] === 0) continue;
    sum += tie.extra * sleepers.qPushed[j]!;
    last = j;
    if (goal < sum) return j;
  }
  return last;
}
