/**
 * Snapshots from outside. A hash is no seal: whoever alters a snapshot can hash it again. So what a stranger's snapshot restores to
 * is held against what the rules can ever produce, column by column and field by field, before anything steps it: a value that is
 * out of range would turn up later as NaN, a wild index or a loop without end. Ranges are wide where parameters may widen them.
 *
 * Rejected: playing the night again from its orders instead (a large city would take seconds to open).
 */
import { parseOrder } from './commands/index';
import type { Scenario } from './scenario';
import { restore, SnapshotError } from './snapshot';
import { type ColumnName, FLAG, STATUS } from './state/sleepers';
import type { BridgeState, Diver, Entity, Island, Society, Task } from './state/society';
import { CYCLE_RATES } from './tables';
import {
  CYCLES,
  ENTITIES,
  FEARS,
  GATES,
  MIN_PER_DAY,
  type Order,
  PHASES,
  type Policies,
  PROFILING,
  REASONS,
  SHARING,
  SIGNATURES,
  STAGES,
  TICKS_PER_DAY,
  WANTS,
} from './vocabulary';
import type { World, WorldOptions } from './world';

/** A scenario's last night is at most 400 days after its first; this is somewhat more. */
const MAX_TICK = 500 * TICKS_PER_DAY;
const MAX_LIST = 10_000;
/** Facts a story can have made true, and those the nights do. */
const MAX_FACTS = 4_000;
const MAX_PLAN = 100;

/** Reads a snapshot nobody vouches for: SnapshotError, with one clear sentence, whatever is wrong with it. */
export function restoreChecked(scenario: Scenario, seed: string, options: WorldOptions, bytes: Uint8Array): World {
  let world: World;
  try {
    world = restore(scenario, seed, options, bytes);
  } catch (error) {
    throw error instanceof SnapshotError ? error : new SnapshotError('the snapshot is not laid out as a world');
  }
  const place = outOfBounds(world);
  if (place !== null) throw new SnapshotError(`the snapshot holds what no night can come to: ${place}`);
  return world;
}

/** The first place of the state that the rules could not have produced; null when there is none. */
export function outOfBounds(world: World): string | null {
  if (world.tick > MAX_TICK) return 'tick';
  return badColumn(world) ?? badCause(world) ?? badFields('society', world.society, societyRules(world));
}

type Range = readonly [least: number, most: number];
const SHARE: Range = [0, 1];

/** Null: any value of the column's type will do, or the column is worked out anew on load. */
function columnRanges(world: World): Record<ColumnName, Range | null> {
  const { tick, params } = world;
  return {
    S: [0, 2],
    u: [0, 1 - Number.EPSILON / 2],
    L: [-4, 4],
    F: SHARE,
    T: SHARE,
    T0: SHARE,
    A: SHARE,
    D: SHARE,
    W: SHARE,
    R: SHARE,
    pressure: null,
    sinceTick: [-1, tick],
    q: null,
    qPushed: null,
    lucidIn: null,
    bedIn: null,
    cycleRate: [0, CYCLE_RATES - 1],
    minutesAsleep: [0, MIN_PER_DAY],
    onsetMin: [-1, MIN_PER_DAY],
    chronotypeMin: [-MIN_PER_DAY, MIN_PER_DAY],
    bedtimeMin: [-MIN_PER_DAY, 2 * MIN_PER_DAY],
    status: null,
    flags: [0, FLAG.immune | FLAG.longStep | FLAG.held | FLAG.kept],
    cycle: [0, params.remGateWidth.length - 1],
    needIndex: null,
    ageYears: null,
    skill: [0, 100],
    due: null,
    fearKind: [0, FEARS.length - 1],
    wantKind: [0, WANTS.length - 1],
  };
}

function badColumn(world: World): string | null {
  const { sleepers, homes } = world;
  for (const [name, range] of Object.entries(columnRanges(world)) as [ColumnName, Range | null][]) {
    if (range === null) continue;
    const column = sleepers[name];
    for (let i = 0; i < column.length; i++) if (!isIn(column[i]!, range)) return `${name}[${i}]`;
  }
  for (let i = 0; i < sleepers.count; i++) {
    const status = sleepers.status[i]!;
    if ((status & STATUS.stage) >= STAGES.length || !holdsTogether(status)) return `status[${i}]`;
    if (((status & STATUS.nightmare) !== 0) !== sleepers.sinceTick[i]! >= 0) return `sinceTick[${i}]`;
    if (sleepers.ageYears[i] !== homes.ageYears[i]) return `ageYears[${i}]`;
  }
  return null;
}

/** Whoever is trapped is in nightmare, whoever is in nightmare, lucid or asleep is in bed, and nobody is lucid and in nightmare. */
function holdsTogether(status: number): boolean {
  const nightmare = (status & STATUS.nightmare) !== 0;
  const lucid = (status & STATUS.lucid) !== 0;
  if ((status & STATUS.trapped) !== 0 && !nightmare) return false;
  if (nightmare && lucid) return false;
  return (status & STATUS.inBed) !== 0 || (!nightmare && !lucid && (status & STATUS.stage) === 0);
}

/** Entries are in the order they were written: whoever follows them back must come to an end. */
function badCause(world: World): string | null {
  const { causes, sleepers, tick } = world;
  let before = 0;
  for (let e = 0; e < causes.count; e++) {
    const at = causes.tick(e);
    const source = causes.source(e);
    const known = isIn(causes.sleeper(e), [0, sleepers.count - 1]) && isIn(source, [-1, sleepers.count - 1]) && isIn(causes.reason(e), [0, REASONS.length - 1]);
    if (!known || at < before || at > tick) return `causes[${e}]`;
    before = at;
  }
  return null;
}

type Rule = (value: unknown) => boolean;
type Rules<T> = { readonly [K in keyof T]-?: Rule };

const isIn = (value: unknown, [least, most]: Range): boolean => typeof value === 'number' && value >= least && value <= most && (value !== 0 || 1 / value > 0);
const real =
  (least: number, most: number): Rule =>
  (value) =>
    isIn(value, [least, most]);
const whole =
  (least: number, most: number): Rule =>
  (value) =>
    Number.isInteger(value) && isIn(value, [least, most]);
const flag: Rule = (value) => typeof value === 'boolean';
const oneOf =
  (names: readonly string[]): Rule =>
  (value) =>
    names.some((name) => name === value);
const listOf =
  (most: number, rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(rule);
/** A record of exactly these fields. */
const record =
  <T>(rules: Rules<T>): Rule =>
  (value) =>
    badFields('', value, rules) === null;

function badFields<T>(name: string, value: unknown, rules: Rules<T>): string | null {
  if (typeof value !== 'object' || value === null) return name;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields);
  if (keys.length !== Object.keys(rules).length || keys.some((key) => !Object.hasOwn(rules, key))) return name;
  const bad = (Object.entries(rules) as [string, Rule][]).find(([key, rule]) => !rule(fields[key]));
  return bad === undefined ? null : `${name}.${bad[0]}`;
}

/** Past or to come, -1 for neither. */
const tickRule = whole(-1, 2 * MAX_TICK);
const share = real(0, 1);
const count = whole(0, Number.MAX_SAFE_INTEGER);

const policyRules: Rules<Policies> = {
  mandate: share,
  sharing: oneOf(SHARING),
  sessionHours: real(0, 24),
  cycles: oneOf(CYCLES),
  profiling: oneOf(PROFILING),
  gate: oneOf(GATES),
  intensity: real(0, 10),
  realitySomnos: share,
};

const islandRules: Rules<Island> = {
  stability: share,
  fallen: flag,
  dimmedUntilTick: tickRule,
  reboundUntilTick: tickRule,
  listenedUntilTick: tickRule,
  grounded: whole(0, MAX_LIST),
  rhythmUntilTick: tickRule,
  holdUntilTick: tickRule,
  guide: flag,
  thread: flag,
  unspentFear: share,
};

const bridgeRules: Rules<BridgeState> = { weight: whole(0, 1024), isolatedUntilTick: tickRule };

/** An order that is one, and whose places, people and bridges exist. */
function orderRule({ homes, bridges, sleepers, society }: World): Rule {
  const zones = homes.zoneFirst.length - 1;
  const isPossible = (order: Order): boolean => {
    if ('diver' in order && order.diver >= society.divers.length) return false;
    switch (order.kind) {
      case 'go':
        return order.place <= zones;
      case 'ground':
      case 'signature':
        return order.island < zones;
      case 'ask':
        return order.sleeper < sleepers.count;
      case 'weave':
        return order.index < (order.work === 'mend' ? zones : bridges.length);
      case 'face':
      case 'share':
        return true;
      case 'rescue':
        return order.other < society.divers.length;
      default:
        // What changes a plan is never in one, nor is anything of the desk.
        return false;
    }
  };
  return (value) => {
    const order = parseOrder(value);
    return order !== null && isPossible(order);
  };
}

const isFact: Rule = (value) => typeof value === 'string' && /^[a-z][a-z0-9_]{0,60}$/.test(value);

function societyRules(world: World): Rules<Society> {
  const { homes, bridges, sleepers, scenario, tick } = world;
  const zones = homes.zoneFirst.length - 1;
  /** An island, or the Centre under them. */
  const place = whole(0, zones);
  const sleeper = whole(0, sleepers.count - 1);
  const order = orderRule(world);
  const scenes = scenario.story?.scenes.length ?? 0;
  const goalParts = scenario.nights[world.society.night - 1]?.goal?.length ?? 0;
  const holdings = (scenario.evening?.rituals.length ?? 0) + (scenario.evening?.composer ? zones : 0);
  const taskRules: Rules<Task> = { order, sinceTick: tickRule, untilTick: tickRule };
  const task = record(taskRules);
  const diverRules: Rules<Diver> = {
    sleeper,
    signature: oneOf(SIGNATURES),
    place,
    path: listOf(zones + 1, place),
    arrivesTick: tickRule,
    resolve: real(0, 1_000_000),
    trapped: flag,
    signatureSpent: flag,
    shared: flag,
    dived: flag,
    task: (value) => value === null || task(value),
    plan: listOf(MAX_PLAN, order),
    right: count,
    wrong: count,
  };
  const entityRules: Rules<Entity> = {
    id: count,
    kind: whole(0, ENTITIES.length - 1),
    place,
    sleeper: whole(-1, sleepers.count - 1),
    strength: real(0, 1_000),
    bornTick: tickRule,
    movesTick: tickRule,
  };
  return {
    policies: record(policyRules),
    trust: share,
    pressure: share,
    night: whole(1, Math.max(1, scenario.nights.length)),
    nightStartTick: whole(0, tick),
    playing: flag,
    phase: whole(0, PHASES.length - 1),
    overloadMin: whole(0, MIN_PER_DAY),
    lucidHoldMin: whole(0, MIN_PER_DAY),
    wakeGateFailed: flag,
    shares: whole(0, MAX_LIST),
    flawFired: flag,
    attention: whole(0, 1_000),
    nextAttentionTick: tickRule,
    outcome: (value) => typeof value === 'string' && /^(open|(won|lost)(:[a-z0-9-]{1,70})?)$/.test(value),
    load: real(0, 1_000_000),
    islands: (value) => Array.isArray(value) && value.length === zones && value.every(record(islandRules)),
    bridges: (value) => Array.isArray(value) && value.length === bridges.length && value.every(record(bridgeRules)),
    divers: listOf(sleepers.count, record(diverRules)),
    entities: listOf(MAX_LIST, record(entityRules)),
    nextEntity: count,
    shadow: share,
    pathwayUntilTick: tickRule,
    reversed: flag,
    reversedTick: tickRule,
    freed: count,
    facts: listOf(MAX_FACTS, isFact),
    told: listOf(scenes, whole(0, Math.max(0, scenes - 1))),
    held: listOf(holdings, whole(0, Math.max(0, holdings - 1))),
    hoursLeft: whole(0, 24),
    ties: listOf(MAX_LIST, record<Society['ties'][number]>({ a: sleeper, b: sleeper, extra: whole(0, 1024) })),
    willing: listOf(scenario.cast.length, oneOf(scenario.cast.map(({ id }) => id))),
    goal: record<Society['goal']>({
      marks: (value) => Array.isArray(value) && value.length === goalParts && value.every(real(0, Number.MAX_SAFE_INTEGER)),
      held: listOf(MAX_LIST, sleeper),
      found: listOf(MAX_LIST, sleeper),
      back: listOf(MAX_LIST, sleeper),
    }),
    rogueExcitation: real(0, 1_000_000),
    rogueCount: count,
    // The stream's four numbers, as seedrandom's alea keeps them: a carry and three fractions.
    rogueStream: record({ c: whole(0, 4_294_967_296), s0: share, s1: share, s2: share }),
  };
}
