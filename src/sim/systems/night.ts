/** Lights-out and dawn: what starts and ends a played night, and when the scenario's next one is due. */
import { Stream } from '../../kernel/rng';
import type { Params } from '../params';
import type { Scenario } from '../scenario';
import { FLAG, STATUS } from '../state/sleepers';
import type { Island, Society } from '../state/society';
import { setViaWeights } from '../state/tallies';
import { PHASE, TICKS_PER_DAY, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { chooseDivers } from './divers';
import { forgetDives } from './facts';
import { eveningHours, rememberNight } from './story';

const freshIsland = (): Island => ({
  stability: 1,
  fallen: false,
  dimmedUntilTick: -1,
  reboundUntilTick: -1,
  listenedUntilTick: -1,
  grounded: 0,
  rhythmUntilTick: -1,
  holdUntilTick: -1,
  guide: false,
  thread: false,
  unspentFear: 0,
});

export function startSociety(scenario: Scenario, params: Params, bridges: number, night: number, seed: string): Society {
  return {
    policies: policiesUntil(scenario, night),
    trust: scenario.trust,
    pressure: scenario.pressure,
    night,
    nightStartTick: 0,
    playing: false,
    phase: PHASE.nominal,
    overloadMin: 0,
    lucidHoldMin: 0,
    wakeGateFailed: false,
    shares: 0,
    flawFired: false,
    attention: params.attentionStart,
    nextAttentionTick: 0,
    outcome: 'open',
    load: 0,
    islands: scenario.city.zones.map(freshIsland),
    bridges: Array.from({ length: bridges }, () => ({ weight: 16, isolatedUntilTick: -1 })),
    divers: [],
    entities: [],
    nextEntity: 1,
    shadow: 0,
    pathwayUntilTick: -1,
    reversed: false,
    facts: [],
    told: [],
    held: [],
    hoursLeft: 0,
    ties: [],
    willing: [],
    reversedTick: -1,
    freed: 0,
    goal: { marks: [], held: [], found: [], back: [] },
    rogueExcitation: 0,
    rogueCount: 0,
    rogueStream: Stream.named(seed, 'sim/rogue').state(),
  };
}

/** Lights-out of the given night, 1-based: its policies come into force, the desk and the islands are fresh, the causes' log is empty. */
export function beginNight(world: World, night: number): void {
  const { society, params } = world;
  const spec = world.scenario.nights[night - 1];
  society.night = night;
  society.nightStartTick = world.tick;
  society.playing = true;
  Object.assign(society.policies, definedOnly(spec?.policies ?? {}));
  society.held = [];
  // A run that begins at a later night begins when its evening is over: the night's own start says how people are by then.
  society.hoursLeft = night > 1 && night === world.options.night ? 0 : eveningHours(world);
  society.phase = PHASE.nominal;
  society.overloadMin = 0;
  society.lucidHoldMin = 0;
  society.wakeGateFailed = false;
  society.shares = 0;
  society.flawFired = false;
  society.attention = params.attentionStart;
  society.nextAttentionTick = world.tick + params.attentionEveryMin * TICKS_PER_MIN;
  society.outcome = 'open';
  for (const island of society.islands) Object.assign(island, freshIsland());
  society.divers = chooseDivers(world);
  society.entities = [];
  for (let i = 0; i < world.sleepers.count; i++) {
    world.sleepers.flags[i] = world.sleepers.flags[i]! & ~(FLAG.held | FLAG.kept);
    // Last night's sleep is not tonight's; whoever is in bed by now has begun.
    if (!(world.sleepers.status[i]! & STATUS.inBed)) world.sleepers.minutesAsleep[i] = 0;
  }
  society.shadow = 0;
  society.pathwayUntilTick = -1;
  society.reversed = false;
  society.reversedTick = -1;
  society.freed = 0;
  society.goal = { marks: (spec?.goal ?? []).map(() => 0), held: [], found: [], back: [] };
  forgetDives(world);
  world.causes.clear();
  setViaWeights(world);
}

/** The scenario's own policies and those of every night before this one, in order. */
function policiesUntil(scenario: Scenario, night: number): Society['policies'] {
  const policies = { ...scenario.policies };
  for (const spec of scenario.nights.slice(0, Math.max(0, night - 1))) Object.assign(policies, definedOnly(spec.policies ?? {}));
  return policies;
}

function definedOnly<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Dawn: the phase falls away with the night. */
export function endNight(world: World): void {
  const { society } = world;
  rememberNight(world);
  society.playing = false;
  society.phase = PHASE.nominal;
  society.wakeGateFailed = false;
}

/** Tick of a night's 22:00, counted from the run's first night. */
export function nightStartTick(world: World, night: number): number {
  const first = world.scenario.nights[world.options.night - 1]?.day ?? 0;
  const day = world.scenario.nights[night - 1]?.day ?? first;
  return (day - first) * TICKS_PER_DAY;
}

/** Begins the scenario's next night when its lights-out has come: at the end of the tick before, so that its evening can be played before its first. */
export function mayBeginNight(world: World): boolean {
  const { society } = world;
  if (society.playing || society.night >= world.scenario.nights.length) return false;
  if (world.tick !== nightStartTick(world, society.night + 1)) return false;
  beginNight(world, society.night + 1);
  return true;
}
