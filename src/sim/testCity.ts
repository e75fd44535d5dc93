/**
 * A small city for this room's tests: a typed scenario that any part of can be changed, and people put where a test wants
 * them. Tests write columns and then `settle`, instead of waiting for chance to bring a rare state about.
 */
import type { Scenario } from './scenario';
import { type Sleepers, STATUS } from './state/sleepers';
import { deriveAll } from './state/tallies';
import { measureLoad } from './systems/load';
import { beginNight } from './systems/night';
import { needIndexOf } from './tables';
import { type Policies, STAGE } from './vocabulary';
import { layWorld, type World, type WorldOptions } from './world';

const ZONES = [
  { id: 'centre', name: 'Centre', x: 0, y: 0 },
  { id: 'north', name: 'North', x: 0, y: -0.8 },
  { id: 'east', name: 'East', x: 0.8, y: 0.1 },
  { id: 'south', name: 'South', x: 0.1, y: 0.8 },
  { id: 'west', name: 'West', x: -0.8, y: -0.1 },
  { id: 'harbour', name: 'Harbour', x: 0.6, y: 0.7 },
];
const BRIDGES = [
  { a: 'centre', b: 'north' },
  { a: 'centre', b: 'east' },
  { a: 'centre', b: 'south' },
  { a: 'centre', b: 'west' },
  { a: 'east', b: 'harbour' },
  { a: 'south', b: 'harbour' },
  { a: 'north', b: 'west' },
];
const POLICIES: Policies = {
  mandate: 0.3,
  sharing: 'all',
  sessionHours: 12,
  cycles: 'one',
  profiling: 'none',
  gate: 'late',
  intensity: 1,
  realitySomnos: 0,
};

export interface CityChange extends Partial<Omit<Scenario, 'city' | 'policies'>> {
  sleepers?: number;
  zones?: Scenario['city']['zones'];
  bridges?: Scenario['city']['bridges'];
  policies?: Partial<Policies>;
}

export function testCity(change: CityChange = {}): Scenario {
  const { sleepers, zones, bridges, policies, ...rest } = change;
  return {
    format: 'nightmare-scenario',
    version: 1,
    id: 'test-city',
    title: 'Test city',
    city: { sleepers: sleepers ?? 360, zones: zones ?? ZONES, bridges: bridges ?? BRIDGES },
    policies: { ...POLICIES, ...policies },
    cast: [],
    trust: 0.5,
    pressure: 0.2,
    nights: [{ id: 'first', title: 'First night', day: 0, divers: [] }],
    ...rest,
  };
}

/** A night in which everything happens within the hour: load above its mark, many nightmares, a flaw, islands that fall. */
export function stormyCity(change: CityChange = {}): Scenario {
  return testCity({
    policies: { mandate: 1 },
    params: { capacity: 0.5, h0: 0.002, stabilityProtocolWear: 0.2, trappedAfterMin: 5, reversalShares: 0, reversalHoldMin: 3, gateLateLatchMin: 15 },
    nights: [{ id: 'storm', title: 'Storm', day: 0, flawAtMin: 25, flawShare: 0.5, flawIslands: ['north', 'east'], divers: [] }],
    ...change,
  });
}

/** A world at its first lights-out whose people are awake and alike: what `createWorld` makes, without working out an evening for each. */
export function plainWorld(scenario: Scenario, seed: string, options: WorldOptions = {}): World {
  const world = layWorld(scenario, seed, options);
  const s = world.sleepers;
  s.ageYears.set(world.homes.ageYears);
  s.sinceTick.fill(-1);
  s.onsetMin.fill(-1);
  s.needIndex.fill(needIndexOf(8.05));
  s.bedtimeMin.fill(60);
  s.S.fill(0.5);
  beginNight(world, world.options.night);
  return settle(world);
}

export const ASLEEP = STATUS.inBed | STATUS.slept;
export const IN_REM = ASLEEP | STAGE.rem;
export const IN_NIGHTMARE = IN_REM | STATUS.nightmare;
export const LUCID = IN_REM | STATUS.lucid;

type Plain =
  | 'S'
  | 'u'
  | 'L'
  | 'F'
  | 'T'
  | 'T0'
  | 'A'
  | 'D'
  | 'W'
  | 'R'
  | 'cycle'
  | 'cycleRate'
  | 'needIndex'
  | 'ageYears'
  | 'skill'
  | 'due'
  | 'sinceTick'
  | 'flags';
/** What to write of a person; `q` from 0 to 1. A nightmare's coupling counts as pushed. */
export type Person = Partial<Record<Plain | 'chronotypeMin' | 'bedtimeMin' | 'status' | 'q', number>>;

export function put(world: World, sleeper: number, person: Person): void {
  const { status, q, ...columns } = person;
  const s: Sleepers = world.sleepers;
  if (q !== undefined) s.q[sleeper] = Math.round(q * 65535);
  if (status !== undefined) {
    s.status[sleeper] = status;
    s.sinceTick[sleeper] = status & STATUS.nightmare ? world.tick : -1;
  }
  s.qPushed[sleeper] = s.status[sleeper]! & STATUS.nightmare ? s.q[sleeper]! : 0;
  for (const [name, value] of Object.entries(columns)) s[name as Plain][sleeper] = value;
}

/** After writing columns: what is derived from them follows, the load too. */
export function settle(world: World): World {
  deriveAll(world);
  measureLoad(world);
  return world;
}

/** Everyone as `person` says for their id. */
export function putAll(world: World, person: (sleeper: number) => Person): World {
  for (let i = 0; i < world.sleepers.count; i++) put(world, i, person(i));
  return settle(world);
}

/** A number in 0..1 that looks random, for spreading people over a column; not the simulation's own draws. */
export function scatter(sleeper: number, salt: number): number {
  const mixed = Math.imul(sleeper * 2 + 1, 0x2c1b3c6d) ^ Math.imul(salt + 7, 0x297a2d39);
  return ((Math.imul(mixed ^ (mixed >>> 15), 0x5bd1e995) ^ mixed) >>> 0) / 4294967296;
}

/** A city in the middle of a storm at its first tick: all in bed, most in REM, some in nightmare, a few lucid. */
export function stormyWorld(seed: string, sleepers = 360, change: CityChange = {}): World {
  const world = plainWorld(stormyCity(change), seed, { sleepers });
  return putAll(world, (i) => {
    const x = scatter(i, 1);
    const person = { S: 0.3 + 0.4 * scatter(i, 2), F: scatter(i, 3), D: scatter(i, 4), A: scatter(i, 5), L: scatter(i, 6) - 0.4, q: 1, u: 0.9 * scatter(i, 7) };
    if (x < 0.1) return { ...person, status: IN_NIGHTMARE };
    if (x < 0.16) return { ...person, status: LUCID };
    return { ...person, status: ASLEEP | (x < 0.5 ? STAGE.rem : x < 0.9 ? STAGE.n2 : STAGE.wake) };
  });
}
