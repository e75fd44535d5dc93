/**
 * How people are when a run starts, at 22:00: who they are (need, chronotype, trauma's floor, skill) from the city's own
 * stream, how they have been from the night's distributions, and where they are in their day from the two-process model run
 * for three days for each pair of need and bedtime (it forgets its start within two). The cast's traits come last.
 */
import { clamp, toUnit16 } from '../kernel/exact';
import { Stream } from '../kernel/rng';
import type { Distribution, StartColumn } from './scenario';
import { degreeOf } from './state/network';
import { FLAG, STATUS } from './state/sleepers';
import { LAST_BEDTIME_MIN, RESTED_MARGIN } from './systems/block';
import { CYCLE_RATES, needIndexOf } from './tables';
import { MIN_PER_DAY, NIGHT_START_MIN, STAGE } from './vocabulary';
import type { World } from './world';

const WARM_UP_DAYS = 3;
/** The warm-up starts on a morning, this long after a 22:00. */
const MORNING_MIN = 540;

/** Columns' own starts where a night names none; autonomy's is the mandate's own target. */
const DEFAULT_START: Record<Exclude<StartColumn, 'A' | 'T'>, Distribution> = {
  F: { mean: 0.08, sd: 0.05 },
  D: { mean: 0.12, sd: 0.05 },
  W: { mean: 0.3, sd: 0.05 },
  R: { mean: 0.05, sd: 0.03 },
  L: { mean: 0, sd: 0.06 },
};

export function startSleepers(world: World): void {
  drawPeople(world);
  drawColumns(world);
  applyTraits(world);
  if (world.overrides.physiology === false) startReduced(world);
  else settleIntoEvening(world);
}

function drawPeople(world: World): void {
  const { sleepers: s, params, homes, seed } = world;
  const stream = Stream.named(seed, 'city/people');
  s.ageYears.set(homes.ageYears);
  for (let h = 0; h + 1 < homes.householdFirst.length; h++) {
    const bedtime = params.scheduleBedMin + params.scheduleBedSdMin * stream.normal();
    for (let i = homes.householdFirst[h]!; i < homes.householdFirst[h + 1]!; i++) {
      s.needIndex[i] = needIndexOf(drawNeedH(s.ageYears[i]!, stream.unit()));
      const limit = params.chronotypeMaxH * 60;
      s.chronotypeMin[i] = Math.round(clamp(params.chronotypeSdH * 60 * stream.normal(), -limit, limit));
      s.bedtimeMin[i] = Math.round(clamp(bedtime + 4 * stream.normal(), 2, 108));
      const u = stream.unit();
      s.T0[i] = u * u * u * u * u;
      s.skill[i] = stream.unit() < params.lucidSkillShare ? Math.round(params.lucidSkill * 100) : 0;
    }
  }
}

/** Hours of sleep needed by age, uniform in the ranges of the NSF (Hirshkowitz 2015). */
export function drawNeedH(ageYears: number, unit: number): number {
  if (ageYears < 14) return 9 + 2 * unit;
  if (ageYears < 18) return 8 + 2 * unit;
  if (ageYears < 65) return 7 + 2 * unit;
  return 7 + unit;
}

function drawColumns(world: World): void {
  const { sleepers: s, scenario, params, society, seed, options, overrides } = world;
  const stream = Stream.named(seed, 'city/start');
  const spec = scenario.nights[options.night - 1];
  const start = spec?.start ?? {};
  const mandate = spec?.policies?.mandate ?? society.policies.mandate;
  const d = start.D ?? DEFAULT_START.D;
  const rest = params.autonomyRest * (1 - params.autonomyMandate * mandate) * (1 - params.autonomyDependence * d.mean);
  const from = (dist: Distribution, low: number): number => clamp(dist.mean + (dist.sd ?? 0) * stream.normal(), low, 1);
  for (let i = 0; i < s.count; i++) {
    s.A[i] = from(start.A ?? { mean: rest, sd: 0.04 }, 0);
    s.D[i] = from(d, 0);
    s.F[i] = from(start.F ?? DEFAULT_START.F, 0);
    s.W[i] = from(start.W ?? DEFAULT_START.W, 0);
    s.R[i] = from(start.R ?? DEFAULT_START.R, 0);
    s.L[i] = from(start.L ?? DEFAULT_START.L, -0.5);
    s.T[i] = start.T ? Math.max(s.T0[i]!, from(start.T, 0)) : s.T0[i]!;
    s.sinceTick[i] = -1;
    s.onsetMin[i] = -1;
    s.cycleRate[i] = stream.below(CYCLE_RATES);
    const q = clamp(params.couplingBase + params.couplingDependence * s.D[i]! * (1 - 0.5 * s.A[i]!) - params.couplingFear * s.F[i]!, 0, 1);
    s.q[i] = toUnit16(overrides.q ?? Math.max(mandate, q));
  }
}

function applyTraits(world: World): void {
  const { sleepers: s, homes } = world;
  for (const { sleeper, spec } of homes.cast) {
    const { needH, chronotypeMin, lucidSkill, ...columns } = spec.traits ?? {};
    if (needH !== undefined) s.needIndex[sleeper] = needIndexOf(needH);
    if (chronotypeMin !== undefined) s.chronotypeMin[sleeper] = Math.round(chronotypeMin);
    if (lucidSkill !== undefined) s.skill[sleeper] = Math.round(lucidSkill * 100);
    for (const column of ['F', 'T', 'A', 'D', 'W', 'R', 'T0'] as const) if (columns[column] !== undefined) s[column][sleeper] = columns[column];
    s.T[sleeper] = Math.max(s.T[sleeper]!, s.T0[sleeper]!);
  }
}

/** Reduced cases: everyone in bed and in REM, nobody afraid, some immune, some seeds. */
function startReduced(world: World): void {
  const { sleepers: s, overrides, seed } = world;
  for (let i = 0; i < s.count; i++) {
    s.status[i] = STATUS.inBed | STATUS.slept | STAGE.rem;
    s.F[i] = 0;
    s.T[i] = 0;
    s.T0[i] = 0;
    s.A[i] = 0;
    s.skill[i] = 0;
    s.q[i] = toUnit16(overrides.q ?? 1);
  }
  const order = shuffledIds(s.count, seed);
  immunise(world, order);
  let left = overrides.seeds ?? 0;
  for (let p = 0; p < order.length && left > 0; p++) {
    const i = order[p]!;
    if (s.flags[i]! & FLAG.immune) continue;
    left--;
    if (overrides.rule === 'threshold') s.status[i] = s.status[i]! | STATUS.lucid;
    else {
      s.status[i] = s.status[i]! | STATUS.nightmare;
      s.sinceTick[i] = 0;
      s.qPushed[i] = s.q[i]!;
    }
  }
}

function shuffledIds(count: number, seed: string): Int32Array {
  const stream = Stream.named(seed, 'reduced/order');
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = stream.below(i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}

/** Makes a share immune: the first of a shuffled order, or those with most links (ties by id). */
function immunise(world: World, order: Int32Array): void {
  const { sleepers: s, overrides, network } = world;
  const immune = overrides.immune;
  if (!immune) return;
  const count = Math.round(immune.share * s.count);
  const chosen = order.slice();
  if (immune.by === 'hubs') chosen.sort((p, q) => degreeOf(network, q) - degreeOf(network, p) || p - q);
  for (let p = 0; p < count; p++) s.flags[chosen[p]!] = FLAG.immune;
}

interface Evening {
  S: number;
  /** Minutes in bed by 22:00, -1 when still up. */
  inBedMin: number;
}

function settleIntoEvening(world: World): void {
  const { sleepers: s, society } = world;
  const spec = world.scenario.nights[world.options.night - 1];
  const oneSchedule = (spec?.policies?.cycles ?? society.policies.cycles) === 'one';
  const known = new Map<number, Evening>();
  for (let i = 0; i < s.count; i++) {
    const offset = oneSchedule ? s.bedtimeMin[i]! : s.chronotypeMin[i]! + 200;
    const key = s.needIndex[i]! * 4096 + offset;
    let evening = known.get(key);
    if (!evening) {
      evening = eveningOf(world, i, oneSchedule);
      known.set(key, evening);
    }
    s.S[i] = evening.S;
    s.due[i] = 0;
    if (evening.inBedMin < 0) continue;
    const cycles = evening.inBedMin / world.params.cycleMin;
    s.status[i] = STATUS.inBed | STATUS.slept | STAGE.n2;
    s.u[i] = cycles - Math.floor(cycles);
    s.cycle[i] = Math.min(world.params.remGateWidth.length - 1, Math.floor(cycles));
    s.minutesAsleep[i] = evening.inBedMin;
    s.onsetMin[i] = 0;
  }
  if (world.overrides.immune) immunise(world, shuffledIds(s.count, world.seed));
}

/** The two-process model alone, a minute at a time from a morning three days ago to this 22:00. */
function eveningOf(world: World, i: number, oneSchedule: boolean): Evening {
  const { sleepers: s, tables, params } = world;
  const { circadian } = tables;
  const need = s.needIndex[i]!;
  const bedFactor = tables.bedFactor[need]!;
  const awakeFactor = tables.awakeFactor[need]!;
  const offset = oneSchedule ? 0 : s.chronotypeMin[i]!;
  const bedtime = s.bedtimeMin[i]!;
  const { lowerThreshold, upperThreshold } = params;
  let S = 0.3;
  let bedMin = -1;
  for (let m = MORNING_MIN; m < WARM_UP_DAYS * MIN_PER_DAY; m++) {
    const C = circadian[(m + NIGHT_START_MIN + MIN_PER_DAY - offset) % MIN_PER_DAY]!;
    if (bedMin >= 0) {
      S *= bedFactor;
      bedMin = S <= lowerThreshold + C ? -1 : bedMin + 1;
      continue;
    }
    S = 1 - (1 - S) * awakeFactor;
    const nightMin = m % MIN_PER_DAY;
    const tired = oneSchedule ? nightMin >= bedtime && nightMin < LAST_BEDTIME_MIN && S > RESTED_MARGIN + lowerThreshold + C : S >= upperThreshold + C;
    if (tired) bedMin = 0;
  }
  return { S, inBedMin: bedMin };
}
