/**
 * The minute of the body, for this tick's block: sleep pressure, going to bed and getting up (Borbely 1982; Daan, Beersma &
 * Borbely 1984), stages, debt, fear, coupling. The dream itself follows in dream.ts as a second pass: two passes over a
 * block beat one fused loop (measured). Out of bed a person is stepped every 15 minutes with exact multi-step factors,
 * except when bedtime is near.
 */
import { clamp, powInt, toUnit16, UNIT16 } from '../../kernel/exact';
import { draw32, PURPOSE } from '../../kernel/rng';
import { AWAKE_STEP_MIN, FLAG, STATUS } from '../state/sleepers';
import { TALLIES, TALLY } from '../state/tallies';
import { CUT, CYCLE_RATES, cutRow, GATE_BINS } from '../tables';
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
  /** Awake sleepers with this `due` are stepped now. */
  dueByte: number;
  oneSchedule: boolean;
  /** Everybody is kept out of bed: a vigil. */
  held: boolean;
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
    dueByte: minute & 255,
    oneSchedule: policies.cycles === 'one',
    held: isHeld(world, minute),
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

/**
 * The loops read the slab's three flat arrays at column offsets, and constants of other modules once: twenty arrays and
 * module objects in one loop cost a third more (measured). First pressure, debt, fear and coupling; then the stages.
 */
function stepZone(world: World, zone: number, from: number, to: number, body: Body): void {
  world.tallies.zoneLoad[zone]! += stepBodies(world, zone, from, to, body);
  stepStages(world, zone, from, to, body);
}

/** Returns what the load of these sleepers changed by. */
function stepBodies(world: World, zone: number, from: number, to: number, body: Body): number {
  const { tables, params, society, sleepers: s, overrides } = world;
  const { reals, halves, bytes, offset: at } = s;
  const { S: atS, L: atL, F: atF, A: atA, D: atD, q: atQ, status: atStatus, needIndex: atNeed, due: atDue } = at;
  const { bedFactor, circadian, loadWeights } = tables;
  const { lowerThreshold, couplingBase, couplingDependence, couplingFear, fearInNightmare, debtTargetBedAwake } = params;
  const terms = zoneTerms(world, zone);
  const { debtAsleep } = terms;
  const debtRate = 1 / params.debtTauMin;
  const fearRate = 0.5 / params.fearDecayMin;
  const floor = overrides.q ?? (body.online ? society.policies.mandate : 0);
  const ceiling = overrides.q ?? (body.online ? 1 : 0);
  const q16 = terms.coupling * UNIT16;
  const { dueByte, clock, held } = body;
  const oneSchedule = body.oneSchedule || held;
  const lowOneSchedule = held ? Number.POSITIVE_INFINITY : lowerThreshold + circadian[clock]!;
  const { inBed, nightmare, stage: stageBits } = STATUS;
  const gateHolds = !society.wakeGateFailed;
  let load = 0;
  for (let i = from; i < to; i++) {
    const now = bytes[atStatus + i]!;
    if ((now & inBed) === 0) {
      if (bytes[atDue + i] === dueByte) load += stepAwake(world, i, body, terms.coupling);
      continue;
    }
    const pressure = reals[atS + i]! * bedFactor[bytes[atNeed + i]!]!;
    reals[atS + i] = pressure;
    const a = reals[atA + i]!;
    let fear = reals[atF + i]!;
    fear -= fear * (1 + a) * fearRate;
    let target = debtAsleep;
    if ((now & stageBits) === 0) target = debtTargetBedAwake;
    if ((now & nightmare) !== 0) {
      target = debtTargetBedAwake;
      fear += fearInNightmare * (1 - fear);
    }
    reals[atF + i] = fear;
    const debt = reals[atL + i]!;
    reals[atL + i] = debt + (target - debt) * debtRate;
    const weight = loadWeights[now >>> 4]!;
    if (pressure <= (oneSchedule ? lowOneSchedule : lowerThreshold + circadianAt(circadian, clock, s.chronotypeMin[i]!)) && gateHolds) {
      load -= halves[atQ + i]! * weight;
      getUp(world, zone, i, now, body.minute);
      continue;
    }
    let coupling = couplingBase + couplingDependence * reals[atD + i]! * (1 - 0.5 * a) - couplingFear * fear;
    coupling = coupling < floor ? floor : coupling > ceiling ? ceiling : coupling;
    const fixed = (coupling * q16 + 0.5) | 0;
    load += (fixed - halves[atQ + i]!) * weight;
    halves[atQ + i] = fixed;
  }
  return load;
}

function stepStages(world: World, zone: number, from: number, to: number, body: Body): void {
  const { tables, tallies, sleepers } = world;
  const { reals, halves, bytes, offset: at } = sleepers;
  const { u: atU, status: atStatus, cycle: atCycle, cycleRate: atCycleRate, ageYears: atAge, minutesAsleep: atMinutes } = at;
  const { cycleSpeed, gates, limits, limitRow } = tables;
  const { inBed, nightmare, slept, stage: stageBits } = STATUS;
  const asleepBits = inBed | slept;
  const keyA = body.stageKeys.a;
  const keyB = body.stageKeys.b;
  let stageFlips = 0;
  for (let i = from; i < to; i++) {
    const now = bytes[atStatus + i]!;
    if ((now & asleepBits) !== asleepBits) {
      if ((now & inBed) !== 0) stageFlips += fallAsleep(world, i, now, body);
      continue;
    }
    const stage = now & stageBits;
    if (stage !== 0) halves[atMinutes + i]!++;
    const phase = reals[atU + i]!;
    const gate = gates[bytes[atCycle + i]! * GATE_BINS + ((phase * GATE_BINS) | 0)]!;
    const moved = phase + cycleSpeed[halves[atCycleRate + i]!]!;
    if (moved < 1) reals[atU + i] = moved;
    else nextCycle(world, i, moved - 1, body);
    if ((now & nightmare) !== 0) continue;
    // The draw, inlined from draw32; most minutes it stays above the largest chance to move, and nothing more is read.
    let h = (Math.imul(i, 0x9e3779b1) + keyA) | 0;
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d) ^ keyB;
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    const draw = (h ^ (h >>> 16)) >>> 0;
    if (draw < limits[limitRow[bytes[atAge + i]!]! + stage * 3 + gate]!) stageFlips += changeStage(world, i, now, draw, gate, reals[at.S + i]!);
  }
  // Two counts in one number, taken apart again (see stageFlip).
  const row = zone * TALLIES;
  const rem = Math.round(stageFlips / REM_FLIP);
  tallies.zones[row + TALLY.rem]! += rem;
  tallies.zones[row + TALLY.asleep]! += stageFlips - rem * REM_FLIP;
}

/** A stage change counts 1 for a step into sleep, -1 out of it, and REM_FLIP for a step into REM, -REM_FLIP out of it. */
const REM_FLIP = 16777216;
function stageFlip(from: number, to: number): number {
  return (to === STAGE.wake ? 0 : 1) - (from === STAGE.wake ? 0 : 1) + REM_FLIP * ((to === STAGE.rem ? 1 : 0) - (from === STAGE.rem ? 1 : 0));
}

function circadianAt(table: Float64Array, clock: number, offsetMin: number): number {
  return table[(clock - offsetMin + MIN_PER_DAY) % MIN_PER_DAY]!;
}

/** Sleep's first minute, when the draw says so. */
function fallAsleep(world: World, i: number, now: number, body: Body): number {
  const { sleepers: s, tables } = world;
  if (draw32(body.stageKeys.a, body.stageKeys.b, i) >= tables.cuts[cutRow(s.ageYears[i]!) + CUT.wakeToN1First]!) return 0;
  s.onsetMin[i] = body.nightMin;
  s.status[i] = (now & ~STATUS.stage) | STATUS.slept | STAGE.n1;
  return 1;
}

/** A new ultradian cycle: its speed is drawn anew. */
function nextCycle(world: World, i: number, phase: number, body: Body): void {
  const { u, cycle, cycleRate } = world.sleepers;
  u[i] = phase;
  if (cycle[i]! < world.params.remGateWidth.length - 1) cycle[i]!++;
  cycleRate[i] = draw32(body.cycleKeys.a, body.cycleKeys.b, i) % CYCLE_RATES;
}

/** One step of the gated generator for a draw low enough to move; moves to wake are refused while the wake gate has failed. `gate`: 1 N3 open, 2 REM open. */
function changeStage(world: World, i: number, now: number, draw: number, gate: number, pressure: number): number {
  const { sleepers: s, tables } = world;
  const { cuts } = tables;
  const row = cutRow(s.ageYears[i]!);
  const stage = now & STATUS.stage;
  const next = moveTo(cuts, row, stage, draw, gate, pressure);
  if (next === stage || (next === STAGE.wake && world.society.wakeGateFailed)) return 0;
  s.status[i] = (now & ~STATUS.stage) | next;
  return stageFlip(stage, next);
}

function moveTo(cuts: Float64Array, row: number, stage: number, draw: number, gate: number, pressure: number): number {
  const below = (cut: number): boolean => draw < cuts[row + cut]!;
  switch (stage) {
    case STAGE.wake:
      return below(CUT.wakeToN1) ? STAGE.n1 : stage;
    case STAGE.n1:
      if (below(CUT.n1Wake)) return STAGE.wake;
      if (gate === 2 && below(CUT.n1Rem)) return STAGE.rem;
      return below(gate === 2 ? CUT.n1Open : CUT.n1Closed) ? STAGE.n2 : stage;
    case STAGE.n2:
      if (below(CUT.n2Wake)) return STAGE.wake;
      if (below(CUT.n2N1)) return STAGE.n1;
      if (gate === 2) return below(CUT.n2Rem) ? STAGE.rem : stage;
      return gate === 1 && draw < cuts[row + CUT.n2N1]! + cuts[row + CUT.n2N3]! * pressure * pressure ? STAGE.n3 : stage;
    case STAGE.n3:
      if (below(CUT.n3Wake)) return STAGE.wake;
      return below(gate === 1 ? CUT.n3Open : CUT.n3Closed) ? STAGE.n2 : stage;
    default:
      if (below(CUT.remWake)) return STAGE.wake;
      if (below(CUT.remN1)) return STAGE.n1;
      return gate !== 2 && below(CUT.remN2) ? STAGE.n2 : stage;
  }
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

function isHeld(world: World, minute: number): boolean {
  const { vigil } = world.overrides;
  if (!vigil) return false;
  const since = minute - vigil.fromMin;
  return since >= 0 && since < (vigil.days - 1) * MIN_PER_DAY + vigil.lengthMin && since % MIN_PER_DAY < vigil.lengthMin;
}

/** Zero or more when it is time for bed; below, how far it is (in units of S, or far when the clock decides). */
function bedtimeMargin(world: World, i: number, pressure: number, body: Body): number {
  const { sleepers: s, tables, params } = world;
  if (body.held) return -BEDTIME_NEAR;
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
  const q = body.online ? toUnit16((s.q[i]! / UNIT16) * coupling) : 0;
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
