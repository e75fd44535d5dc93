/**
 * The report of a night, made at dawn by playing it again from lights-out beside a scribe and a ledger: the curve, the beats of its
 * page, who of the named was lost and who came back, how the meters moved. Made anew rather than kept while the night runs, so
 * that a night that was resumed, watched or loaded tells the same; it costs what playing the night headless costs.
 */
import { meters } from '../sim/readout';
import type { Scenario } from '../sim/scenario';
import { restore } from '../sim/snapshot';
import { STATUS } from '../sim/state/sleepers';
import { TALLY } from '../sim/state/tallies';
import { step } from '../sim/step';
import { asksToFind } from '../sim/systems/goal';
import { cityTally } from '../sim/systems/phases';
import { NIGHT_MIN, NIGHT_TICKS, type Order, POLICY_KEYS, TICKS_PER_MIN, type TimedOrder } from '../sim/vocabulary';
import type { World, WorldOptions } from '../sim/world';
import { LucidMinutes } from './lucidity';
import { leadPlace } from './met';
import { dayOf, MeterLedger } from './meterMoves';
import type { DawnReport } from './protocolDay';
import { Recorder } from './recorder';
import { Scribe } from './scribe';

/** A point of the curve so many minutes. */
const CURVE_EVERY_MIN = 5;
/** Nights told with their hypnograms. */
const HYPNOGRAMS = 4;

export interface NightBegun {
  scenario: Scenario;
  seed: string;
  options: WorldOptions;
  /** At lights-out, before its first tick. */
  snapshot: Uint8Array;
}

/** `orders`: those of the run; the ones of other nights are passed over. */
export function dawnReport(begun: NightBegun, orders: readonly TimedOrder[]): DawnReport {
  const world = restore(begun.scenario, begun.seed, begun.options, begun.snapshot);
  const start = world.society.nightStartTick;
  const before = dayOf(world);
  const cast = world.homes.cast.map(({ sleeper }) => sleeper);
  const scribe = new Scribe(world);
  const recorder = new Recorder(world, cast);
  const lucid = new LucidMinutes(world, cast);
  const ledger = new Ledger(world);
  const meterLedger = new MeterLedger(before);
  const byTick = new Map<number, Order[]>();
  for (const { tick, order } of orders) if (tick >= start && tick < start + NIGHT_TICKS) byTick.set(tick, [...(byTick.get(tick) ?? []), order]);
  for (let tick = 0; tick < NIGHT_TICKS; tick++) {
    step(world, byTick.get(world.tick) ?? []);
    scribe.observe(world);
    recorder.observe(world);
    lucid.observe(world);
    ledger.observe(world);
    meterLedger.observe(world);
  }
  const fates = ledger.fates(world, scribe);
  return {
    night: world.society.night,
    nights: begun.scenario.nights.length,
    outcome: world.society.outcome,
    ...ledger.totals(world),
    curve: ledger.curve,
    beats: scribe.page(),
    orders: doneTonight(scribe, orders, start),
    woke: scribe.woke,
    fates,
    hypnograms: fates.slice(0, HYPNOGRAMS).map(({ sleeper }) => ({
      sleeper,
      stages: recorder.hypnogram(sleeper),
      bouts: recorder.bouts(world, sleeper).map(({ fromMin, toMin }) => ({ fromMin, toMin: toMin < 0 ? NIGHT_MIN : toMin })),
      lucid: lucid.stretches(sleeper),
      steadied: lucid.steadied(world, sleeper),
      fear: world.sleepers.fearKind[sleeper]!,
      want: world.sleepers.wantKind[sleeper]!,
    })),
    before,
    after: dayOf(world),
    moves: meterLedger.moves(world),
    next: nextNight(world),
  };
}

/** What divers did and what the desk gave, by the clock. */
function doneTonight(scribe: Scribe, given: readonly TimedOrder[], start: number): DawnReport['orders'] {
  const desk = given.filter(({ tick, order }) => tick > start && tick < start + NIGHT_TICKS && DESK.has(order.kind));
  const dived = scribe.done().map(({ tick, beat }) => ({ tick, beat }));
  return [...dived, ...desk.map(({ tick, order }) => ({ tick, order }))].sort((a, b) => a.tick - b.tick);
}
/** Kinds of order that the desk carries out itself. */
const DESK: ReadonlySet<Order['kind']> = new Set(['wake-household', 'dim-island', 'isolate-bridge', 'listen']);

function nextNight({ scenario, society }: World): DawnReport['next'] {
  const [now, next] = scenario.nights.slice(society.night - 1);
  if (next === undefined) return null;
  const { policies } = society;
  const changed = POLICY_KEYS.flatMap((policy) => {
    const value = next.policies?.[policy];
    return value === undefined || value === policies[policy] ? [] : [{ policy, value }];
  });
  return { title: next.title, days: next.day - (now?.day ?? 0), changed };
}

/** What is summed over the night. */
class Ledger {
  readonly curve: DawnReport['curve'] = { minutes: [], dread: [], lucidity: [], load: [], r: [] };
  readonly #afraid: Uint8Array;
  /** When they were last freed; -1 for whoever never was. */
  readonly #freedTick: Int32Array;
  /** In a nightmare a minute ago. */
  readonly #wasAfraid: Uint8Array;
  readonly #lostTick: Int32Array;

  constructor(world: World) {
    this.#afraid = new Uint8Array(world.sleepers.count);
    this.#wasAfraid = new Uint8Array(world.sleepers.count);
    this.#freedTick = new Int32Array(world.sleepers.count).fill(-1);
    this.#lostTick = new Int32Array(world.sleepers.count).fill(-1);
  }

  observe(world: World): void {
    const minute = (world.tick - world.society.nightStartTick) / TICKS_PER_MIN;
    if (!Number.isInteger(minute)) return;
    const { status, count } = world.sleepers;
    for (let i = 0; i < count; i++) {
      const now = status[i]!;
      if (now & STATUS.nightmare) this.#afraid[i] = this.#wasAfraid[i] = 1;
      if (now & STATUS.trapped) {
        if (this.#lostTick[i]! < 0) this.#lostTick[i] = world.tick;
      } else this.#lostTick[i] = -1;
      if (now & STATUS.lucid && this.#wasAfraid[i] === 1) this.#freedTick[i] = world.tick;
      // Whoever comes out of it by themselves, and is lucid an hour later, was not brought out of it.
      if (!(now & STATUS.nightmare)) this.#wasAfraid[i] = 0;
    }
    if (minute % CURVE_EVERY_MIN !== 0) return;
    const { dread, lucidity, load, r } = meters(world);
    for (const [line, value] of Object.entries({ minutes: minute, dread, lucidity, load, r })) this.curve[line as keyof DawnReport['curve']].push(value);
  }

  totals(world: World): Pick<DawnReport, 'sleptThrough' | 'broughtBack' | 'lost' | 'meanSleepMin'> {
    const { count, minutesAsleep } = world.sleepers;
    let slept = 0;
    let through = 0;
    let back = 0;
    // Whoever a visitor held was not afraid, and is brought back all the same where the night asks for it.
    const held = new Set(asksToFind(world) ? world.society.goal.back : []);
    for (let i = 0; i < count; i++) {
      slept += minutesAsleep[i]!;
      if (this.#afraid[i] === 0) through++;
      if (this.#freedTick[i]! >= 0 || held.has(i)) back++;
    }
    return { sleptThrough: through, broughtBack: back, lost: cityTally(world, TALLY.trapped), meanSleepMin: slept / Math.max(1, count) };
  }

  /** The named, the lost first, then those brought back, then whoever was afraid, then the safe; in each the story's own four first. */
  fates({ homes: { cast } }: World, scribe: Scribe): DawnReport['fates'] {
    const rank = { lost: 0, freed: 1, shaken: 2, safe: 3 } as const;
    const places = new Map(cast.map(({ sleeper, spec }) => [sleeper, leadPlace(spec.id)]));
    const byLead = (p: number, q: number): number => places.get(p)! - places.get(q)!;
    return cast
      .map(({ sleeper }): DawnReport['fates'][number] => {
        const lostTick = this.#lostTick[sleeper]!;
        const freedTick = this.#freedTick[sleeper]!;
        if (lostTick >= 0) return { sleeper, fate: 'lost', tick: lostTick, ...scribe.reached(sleeper, 'lost') };
        if (freedTick >= 0) return { sleeper, fate: 'freed', tick: freedTick, ...scribe.reached(sleeper, 'freed') };
        return { sleeper, fate: this.#afraid[sleeper] === 1 ? 'shaken' : 'safe', tick: -1, from: -1, by: null };
      })
      .sort((p, q) => rank[p.fate] - rank[q.fate] || byLead(p.sleeper, q.sleeper) || p.tick - q.tick || p.sleeper - q.sleeper);
  }
}
