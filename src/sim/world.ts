/**
 * The world: everything a run is, as one record. `createWorld` is a function of (scenario, seed, options) alone; from there
 * on only `step` changes it. Static parts (tables, homes, network) are shared between forks; the rest is copied.
 */
import { hashString, Stream } from '../kernel/rng';
import { type Homes, settle } from './city/households';
import { linkCity } from './city/links';
import { type Bridge, bridgesOf, zoneQuotas } from './city/zones';
import { DEFAULT_PARAMS, type Params } from './params';
import type { Overrides, Scenario } from './scenario';
import { startSleepers } from './start';
import { CauseLog } from './state/causes';
import { linksByBridge, loosenessOf, type Network } from './state/network';
import { type Sleepers, sleepersOver } from './state/sleepers';
import type { Society } from './state/society';
import { deriveAll, type Tallies, talliesFor } from './state/tallies';
import { drawFearsAndWants } from './systems/asking';
import { beginNight, startSociety } from './systems/night';
import { buildTables, type Tables } from './tables';
import type { Difficulty } from './vocabulary';

export interface WorldOptions {
  /** 1-based night to start from, with that night's own distributions; 1 by default. */
  night?: number;
  /** In place of the scenario's own number. */
  sleepers?: number;
  difficulty?: Difficulty;
}

export interface World {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly options: Readonly<Required<WorldOptions>>;
  readonly params: Params;
  readonly overrides: Overrides;
  /** 32-bit seed of the counter hash. */
  readonly drawSeed: number;
  readonly tables: Tables;
  readonly homes: Homes;
  readonly bridges: readonly Bridge[];
  readonly network: Network;
  /** Personal links each bridge carries. */
  readonly bridgeLinks: Int32Array;
  /** By zone, -1..1: how much its people's ties lead elsewhere, as its rank among the zones. */
  readonly looseness: Float64Array;
  readonly sleepers: Sleepers;
  readonly society: Society;
  readonly causes: CauseLog;
  /** Derived from the columns; rebuilt on load. */
  readonly tallies: Tallies;
  /** Ticks since the 22:00 of the run's first night. */
  tick: number;
}

export function createWorld(scenario: Scenario, seed: string, options: WorldOptions = {}): World {
  const world = layWorld(scenario, seed, options);
  startSleepers(world);
  drawFearsAndWants(world);
  beginNight(world, world.options.night);
  deriveAll(world);
  return world;
}

/** Everything that does not depend on time, with empty columns: what `restore` fills from a snapshot. */
export function layWorld(scenario: Scenario, seed: string, options: WorldOptions): World {
  const params: Params = { ...DEFAULT_PARAMS, ...scenario.params };
  const overrides = scenario.overrides ?? {};
  const full = { night: options.night ?? 1, sleepers: options.sleepers ?? scenario.city.sleepers, difficulty: options.difficulty ?? 'normal' } as const;
  const castInZone = scenario.city.zones.map((zone) => scenario.cast.filter((person) => person.zone === zone.id).length);
  const quotas = zoneQuotas(scenario.city.zones, full.sleepers, castInZone);
  const bridges = bridgesOf(scenario);
  const homes = settle(scenario, params, quotas, Stream.named(seed, 'city/homes'));
  const network = linkCity(scenario, params, homes, bridges, seed);
  return {
    scenario,
    seed,
    options: full,
    params,
    overrides,
    drawSeed: hashString(seed),
    tables: buildTables(params, overrides.timeUnitMin ?? 1),
    homes,
    bridges,
    network,
    bridgeLinks: linksByBridge(network, bridges.length),
    looseness: loosenessOf(network, homes.zoneFirst),
    sleepers: sleepersOver(full.sleepers),
    society: startSociety(scenario, params, bridges.length, full.night, seed),
    causes: new CauseLog(),
    tallies: talliesFor(full.sleepers, quotas.length, bridges.length),
    tick: 0,
  };
}
