/**
 * One picture of the world after a tick, written into a pooled buffer. The islands' readings are one pass over the sleepers,
 * and the city's means are put together from the islands' instead of a second pass.
 */
import { bridgeFlows, bridgeWeight, counts, latchTick, look, type Means, meters, zoneReadout } from '../sim/readout';
import { STATUS } from '../sim/state/sleepers';
import { goalReadings } from '../sim/systems/goal';
import { centreIsOpen } from '../sim/systems/ways';
import { MIN_PER_DAY, NIGHT_START_MIN, type Order, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { cameApart } from './apart';
import { diverViews, entityViews, islandFlags } from './divers';
import type { FrameViews } from './framePool';
import type { Outlook } from './outlook';
import { BRIDGE_FIELDS, BRIDGE_STRIDE, type BridgeField, type Deed, type Frame, PERSON, PERSON_STRIDE, type Said, ZONE_FIELDS, ZONE_STRIDE } from './protocol';

/** `waiting`: orders that act with the next tick; divers' are shown as planned already. */
export function fillFrame(world: World, views: FrameViews, outlook: Outlook, waiting: readonly Order[] = [], deeds: Deed[] = [], said: Said[] = []): Frame {
  const { society, tick } = world;
  fillPeople(world, views.people);
  const { means, rem } = fillZones(world, views.zones, outlook);
  fillBridges(world, views.bridges);
  return {
    tick,
    nightMin: Math.floor((tick - society.nightStartTick) / TICKS_PER_MIN),
    clockMin: (NIGHT_START_MIN + Math.floor(tick / TICKS_PER_MIN)) % MIN_PER_DAY,
    people: views.people,
    zones: views.zones,
    bridges: views.bridges,
    meters: meters(world, means),
    counts: counts(world),
    phase: society.phase,
    wakeGateFailed: society.wakeGateFailed,
    latchTick: latchTick(world),
    remShare: rem / Math.max(1, means.inBed),
    remShareNext20: means.remNext,
    apart: cameApart(world),
    attention: society.attention,
    nextAttentionTick: society.nextAttentionTick,
    policies: { ...society.policies },
    outcome: society.outcome,
    divers: diverViews(
      world,
      waiting.flatMap((order) => ('diver' in order ? [order] : [])),
    ),
    entities: entityViews(world),
    islands: islandFlags(world),
    centreOpen: centreIsOpen(world),
    shares: society.shares,
    reversed: society.reversed,
    lucidHoldMin: society.lucidHoldMin,
    pathwayUntilTick: society.pathwayUntilTick,
    waiting: [...waiting],
    goal: goalReadings(world),
    said,
    deeds,
    tide: outlook.tide,
  };
}

function fillPeople(world: World, people: Uint8Array): void {
  const { status, F, A, count } = world.sleepers;
  for (let i = 0; i < count; i++) {
    const at = i * PERSON_STRIDE;
    people[at + PERSON.look] = look(world, i);
    people[at + PERSON.stage] = status[i]! & STATUS.stage;
    people[at + PERSON.fear] = F[i]! * 255 + 0.5;
    people[at + PERSON.autonomy] = A[i]! * 255 + 0.5;
  }
}

function fillZones(world: World, zones: Float32Array, outlook: Outlook): { means: Means; rem: number } {
  const city: Means = { inBed: 0, awake: 0, dreaming: 0, uneasy: 0, fear: 0, autonomy: 0, coupling: 0, theta: 0, remNext: 0 };
  let rem = 0;
  for (let z = 0; z < world.society.islands.length; z++) {
    const zone = { ...zoneReadout(world, z), fallsMin: outlook.fallsMin[z]! };
    ZONE_FIELDS.forEach((field, f) => {
      zones[z * ZONE_STRIDE + f] = zone[field];
    });
    rem += zone.rem;
    for (const key of ['inBed', 'awake', 'dreaming', 'uneasy'] as const) city[key] += zone[key];
    for (const key of ['fear', 'autonomy', 'coupling', 'theta', 'remNext'] as const) city[key] += zone[key] * zone.inBed;
  }
  const inBed = Math.max(1, city.inBed);
  for (const key of ['fear', 'autonomy', 'coupling', 'theta', 'remNext'] as const) city[key] /= inBed;
  return { means: city, rem };
}

function fillBridges(world: World, bridges: Float32Array): void {
  const flow = new Float64Array(2 * world.bridges.length);
  bridgeFlows(world, flow);
  const at = Object.fromEntries(BRIDGE_FIELDS.map((field, f) => [field, f])) as Record<BridgeField, number>;
  for (let b = 0; b < world.bridges.length; b++) {
    const row = b * BRIDGE_STRIDE;
    bridges[row + at.weight] = bridgeWeight(world, b);
    bridges[row + at.flowAB] = flow[2 * b]!;
    bridges[row + at.flowBA] = flow[2 * b + 1]!;
    bridges[row + at.isolatedUntilTick] = world.society.bridges[b]!.isolatedUntilTick;
  }
}
