/**
 * The minute of the body, for this tick's block: sleep pressure, going to bed and getting up (Borbely 1982; Daan, Beersma &
 * Borbely 1984), stages, debt, fear, coupling. The dream itself follows in dream.ts as a second pass: two passes over a
 * block beat one fused loop (measured). Out of bed a person is stepped every 15 minutes with exact multi-step factors,
 * except when bedtime is near.
 */
import { clamp, powInt, toUnit16 } from '../../kernel/exact';
import { draw32, PURPOSE } from '../../kernel/rng';
import { AWAKE_STEP_MIN, FLAG, STATUS } from '../state/sleepers';
import { TALLIES, TALLY } from '../state/tallies';
import { CUT, CYCLE_RATES, cutRow } from '../tables';
import { MIN_PER_DAY, STAGE, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { blockStart, clockOf, type Keys, keysFor, LAST_BEDTIME_MIN, minuteOf, nightMinuteOf, RESTED_MARGIN, zoneTerms } from './block';
import { FLIP } from './contagion';

/** Nearer to bedtime than this, an awake sleeper is stepped each minute: S and C together move less in 15 minutes. */
const BEDTIME_NEAR = 0.04;

/** Constants of a tick, read once. */
interface Body {
  minute: number;
  nightMin: number;
  /** C by clock minute, from this minute's clock. */
  clock: number;
  oneSchedule: boolean;
  online: boolean;
  stageKeys: Keys;
  cycleKeys: Keys;
}

export function stepSleep(world: World): void {
  const { homes, tick } = world;
  const k = tick % TICKS_PER_MIN;
  const from = blockStart(world.sleepers.count, k);
  const to = blockStart(world.sleepers.count, k + 1);
  if (from === to) return;
  const minute = minuteOf(tick);
  const policies = world.society.policies;
  const body: Body = {
    minute,
    nightMin: nightMinuteOf(minute),
    clock: clockOf(minute),
    oneSchedule: policies.cycles === 'one',
    online: nightMinuteOf(minute) < policies.sessionHours * 60,
    stageKeys: keysFor(world, PURPOSE.stage),
    cycleKeys: keysFor(world, PURPOSE.cycle),
  };
  let zone = homes.zoneOf[from]!;
  for (let start = from; start < to; zone++) {
    const end = Math.min(to, homes.zoneFirst[zone + 1]!);
    stepZone(world, zone, start, end, body);
    start = end;
  }
}

function stepZone(world: World, zone: number, from: number, to: number, body: Body): void {
  const { sleepers: s, tables, params, society, tallies, overrides } = world;
  const { status, S, L, F, A, D, q, needIndex } = s;
  const terms = zoneTerms(world, zone);
  const debtRate = 1 / params.debtTauMin;
  const fearRate = 1 / params.fearDecayMin;
  const mandate = society.policies.mandate;
  const { couplingBase, couplingDependence, couplingFear, fearInNightmare, nightmareLoad } = params;
  const heldQ = overrides.q;
  const lowOneSchedule = params.lowerThreshold + tables.circadian[body.clock]!;
  let asleep = 0;
  let rem = 0;
  let load = 0;
  for (let i = from; i < to; i++) {
    const now = status[i]!;
    if (!(now & STATUS.inBed)) {
      if (s.due[i] === (body.minute & 255)) load += stepAwake(world, i, body, terms.coupling);
      continue;
    }
    const stageNow = now & STATUS.stage;
    const frightened = now & STATUS.nightmare;
    const pressure = S[i]! * tables.bedFactor[needIndex[i]!]!;
    S[i] = pressure;
    const target = stageNow === STAGE.wake || frightened ? params.debtTargetBedAwake : terms.debtAsleep;
    L[i] = L[i]! + (target - L[i]!) * debtRate;
    const a = A[i]!;
    let fear = F[i]!;
    fear -= fear * (0.5 + 0.5 * a) * fearRate;
    if (frightened) fear += fearInNightmare * (1 - fear);
    F[i] = fear;
    const weight = now & STATUS.lucid ? 0 : frightened ? 1 + nightmareLoad : 1;
    load -= q[i]! * weight;
    const low = body.oneSchedule ? lowOneSchedule : params.lowerThreshold + circadianAt(tables.circadian, body.clock, s.chronotypeMin[i]!);
    if (pressure <= low && !society.wakeGateFailed) {
      getUp(world, zone, i, now, body.minute);
      continue;
    }
    let coupling = 0;
    if (body.online) {
      coupling = clamp(couplingBase + couplingDependence * D[i]! * (1 - 0.5 * a) - couplingFear * fear, 0, 1);
      if (coupling < mandate) coupling = mandate;
    }
    const fixed = toUnit16((heldQ ?? coupling) * terms.coupling);
    q[i] = fixed;
    load += fixed * weight;
    const next = frightened ? advanceCycle(world, i, now, body) : nextStage(world, i, now, pressure, body);
    status[i] = next;
    const stageNext = next & STATUS.stage;
    asleep += (stageNext === STAGE.wake ? 0 : 1) - (stageNow === STAGE.wake ? 0 : 1);
    rem += (stageNext === STAGE.rem ? 1 : 0) - (stageNow === STAGE.rem ? 1 : 0);
    if (stageNext !== STAGE.wake) s.minutesAsleep[i]!++;
  }
  const row = zone * TALLIES;
  tallies.zones[row + TALLY.asleep]! += asleep;
  tallies.zones[row + TALLY.rem]! += rem;
  tallies.zoneLoad[zone]! += load;
}

function circadianAt(table: Float64Array, clock: number, offsetMin: number): number {
  return table[(clock - offsetMin + MIN_PER_DAY) % MIN_PER_DAY]!;
}

/** The sleeper's phase in the ultradian cycle moves on once sleep has begun; speed is drawn anew each cycle. */
function advanceCycle(world: World, i: number, now: number, body: Body): number {
  const { u, cycle, cycleRate } = world.sleepers;
  let phase = u[i]! + world.tables.cycleSpeed[cycleRate[i]!]!;
  if (phase >= 1) {
    phase -= 1;
    if (cycle[i]! < 255) cycle[i]!++;
    cycleRate[i] = draw32(body.cycleKeys.a, body.cycleKeys.b, i) % CYCLE_RATES;
  }
  u[i] = phase;
  return now;
}

/** One minute of the gated generator; the stage it moves to. Moves to wake are refused while the wake gate has failed. */
function nextStage(world: World, i: number, now: number, pressure: number, body: Body): number {
  const { sleepers: s, tables, params } = world;
  const { cuts } = tables;
  const draw = draw32(body.stageKeys.a, body.stageKeys.b, i);
  const row = cutRow(s.ageYears[i]!);
  const stage = now & STATUS.stage;
  const rest = now & ~STATUS.stage;
  if (stage === STAGE.wake) {
    const slept = now & STATUS.slept;
    if (draw >= cuts[row + (slept ? CUT.wakeToN1 : CUT.wakeToN1First)]!) return slept ? advanceCycle(world, i, now, body) : now;
    if (!slept) s.onsetMin[i] = body.nightMin;
    return advanceCycle(world, i, rest | STATUS.slept | STAGE.n1, body);
  }
  const cycles = params.remGateWidth;
  const phase = s.u[i]!;
  const remOpen = phase >= 1 - cycles[Math.min(s.cycle[i]!, cycles.length - 1)]!;
  advanceCycle(world, i, now, body);
  let next: number = stage;
  if (stage === STAGE.n2) {
    if (draw < cuts[row + CUT.n2Wake]!) next = STAGE.wake;
    else if (draw < cuts[row + CUT.n2N1]!) next = STAGE.n1;
    else if (remOpen) next = draw < cuts[row + CUT.n2Rem]! ? STAGE.rem : stage;
    else if (phase >= params.n3GateFrom && phase < params.n3GateTo && draw < cuts[row + CUT.n2N1]! + cuts[row + CUT.n2N3]! * pressure * pressure) next = STAGE.n3;
  } else if (stage === STAGE.rem) {
    if (draw < cuts[row + CUT.remWake]!) next = STAGE.wake;
    else if (draw < cuts[row + CUT.remN1]!) next = STAGE.n1;
    else if (!remOpen && draw < cuts[row + CUT.remN2]!) next = STAGE.n2;
  } else if (stage === STAGE.n3) {
    const deep = phase >= params.n3GateFrom && phase < params.n3GateTo;
    if (draw < cuts[row + CUT.n3Wake]!) next = STAGE.wake;
    else if (draw < cuts[row + (deep ? CUT.n3Open : CUT.n3Closed)]!) next = STAGE.n2;
  } else if (draw < cuts[row + CUT.n1Wake]!) next = STAGE.wake;
  else if (remOpen) {
    if (draw < cuts[row + CUT.n1Rem]!) next = STAGE.rem;
    else if (draw < cuts[row + CUT.n1Open]!) next = STAGE.n2;
  } else if (draw < cuts[row + CUT.n1Closed]!) next = STAGE.n2;
  if (next === STAGE.wake && world.society.wakeGateFailed) next = stage;
  return rest | next;
}

/** Out of bed: S rises, fear fades and gathers, until bedtime. Returns the load it adds by going to bed. */
function stepAwake(world: World, i: number, body: Body, coupling: number): number {
  const { sleepers: s, tables, params } = world;
  const long = (s.flags[i]! & FLAG.longStep) !== 0;
  const minutes = long ? AWAKE_STEP_MIN : 1;
  const need = s.needIndex[i]!;
  const pressure = 1 - (1 - s.S[i]!) * (long ? tables.awakeLongFactor[need]! : tables.awakeFactor[need]!);
  s.S[i] = pressure;
  const debt = s.L[i]!;
  const debtKeep = 1 - 1 / params.debtTauMin;
  s.L[i] = params.debtTargetAwake + (debt - params.debtTargetAwake) * (long ? powInt(debtKeep, AWAKE_STEP_MIN) : debtKeep);
  const a = s.A[i]!;
  const q = clamp(params.couplingBase + params.couplingDependence * s.D[i]! * (1 - 0.5 * a) - params.couplingFear * s.F[i]!, 0, 1);
  const held = world.overrides.q ?? Math.max(world.society.policies.mandate, q);
  s.q[i] = toUnit16(held);
  const gain = params.fearFromDay * (1 + 2 * Math.max(0, debt)) + params.fearFromCraving * s.D[i]! * Math.max(0, s.W[i]! - held);
  s.F[i] = fearAfter(s.F[i]!, (0.5 + 0.5 * a) / params.fearDecayMin, gain, minutes);
  const margin = bedtimeMargin(world, i, pressure, body);
  if (margin >= 0) return goToBed(world, i, body, coupling);
  const far = margin < -BEDTIME_NEAR;
  s.flags[i] = far ? s.flags[i]! | FLAG.longStep : s.flags[i]! & ~FLAG.longStep;
  s.due[i] = (body.minute + (far ? AWAKE_STEP_MIN : 1)) & 255;
  return 0;
}

/** F -= F decay, F += gain (1-F), `minutes` times over: an affine map composed with itself. */
function fearAfter(fear: number, decay: number, gain: number, minutes: number): number {
  const slope = (1 - decay) * (1 - gain);
  if (minutes === 1) return fear * slope + gain;
  if (slope === 1) return fear;
  const rest = gain / (1 - slope);
  return rest + (fear - rest) * powInt(slope, minutes);
}

/** Zero or more when it is time for bed; below, how far it is (in units of S, or far when the clock decides). */
function bedtimeMargin(world: World, i: number, pressure: number, body: Body): number {
  const { sleepers: s, tables, params } = world;
  if (!body.oneSchedule) return pressure - params.upperThreshold - circadianAt(tables.circadian, body.clock, s.chronotypeMin[i]!);
  const bedtime = s.bedtimeMin[i]!;
  if (body.nightMin < bedtime || body.nightMin >= LAST_BEDTIME_MIN) {
    const wait = (bedtime - body.nightMin + MIN_PER_DAY) % MIN_PER_DAY;
    return wait <= AWAKE_STEP_MIN ? -BEDTIME_NEAR : -1;
  }
  return pressure - RESTED_MARGIN - params.lowerThreshold - tables.circadian[body.clock]!;
}

function goToBed(world: World, i: number, body: Body, coupling: number): number {
  const { sleepers: s, tallies, homes } = world;
  s.status[i] = STATUS.inBed | STAGE.wake;
  s.flags[i] = s.flags[i]! & ~FLAG.longStep;
  s.u[i] = 0;
  s.cycle[i] = 0;
  s.cycleRate[i] = draw32(body.cycleKeys.a, body.cycleKeys.b, i) % CYCLE_RATES;
  s.minutesAsleep[i] = 0;
  s.onsetMin[i] = -1;
  const q = body.online ? toUnit16((s.q[i]! / 65535) * coupling) : 0;
  s.q[i] = q;
  tallies.zones[homes.zoneOf[i]! * TALLIES + TALLY.inBed]!++;
  tallies.flips[tallies.flipCount++] = i * 8 + FLIP.bedIn;
  return q;
}

/** Leaves bed: a nightmare or lucidity ends with it. The caller has already taken the load away. */
function getUp(world: World, zone: number, i: number, now: number, minute: number): void {
  const { sleepers: s, tallies } = world;
  const row = zone * TALLIES;
  const stage = now & STATUS.stage;
  tallies.zones[row + TALLY.inBed]!--;
  if (stage !== STAGE.wake) tallies.zones[row + TALLY.asleep]!--;
  if (stage === STAGE.rem) tallies.zones[row + TALLY.rem]!--;
  if (now & STATUS.nightmare) {
    tallies.zones[row + TALLY.nightmare]!--;
    tallies.flips[tallies.flipCount++] = i * 8 + FLIP.nightmareOff;
  }
  if (now & STATUS.trapped) tallies.zones[row + TALLY.trapped]!--;
  if (now & STATUS.lucid) {
    tallies.zones[row + TALLY.lucid]!--;
    tallies.flips[tallies.flipCount++] = i * 8 + FLIP.lucidOff;
  }
  tallies.flips[tallies.flipCount++] = i * 8 + FLIP.bedOut;
  s.status[i] = 0;
  s.sinceTick[i] = -1;
  s.due[i] = (minute + 1) & 255;
}
