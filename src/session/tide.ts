/**
 * The tide: the share of those in bed who will be in REM, ten minutes by ten, to the end of the night, and when it turns. A sample
 * of the sleepers is walked through their cycles as their own clocks stand now; what chance will decide (how long the coming
 * cycles are) is spread evenly by a hash that has nothing to do with the world's draws, so the forecast is the wave to be expected and
 * never the one that comes. Rejected: playing a fork to the morning (a hundred times the work, and it would know the cascade).
 */
import { mix32 } from '../kernel/rng';
import { STATUS } from '../sim/state/sleepers';
import { TALLY } from '../sim/state/tallies';
import { cityTally } from '../sim/systems/phases';
import { CYCLE_RATES } from '../sim/tables';
import { MIN_PER_DAY, NIGHT_MIN, NIGHT_START_MIN, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { TIDE_STEP_MIN, type Tide, type TideTurn } from './protocolNight';

const POINTS = NIGHT_MIN / TIDE_STEP_MIN + 1;
const SAMPLE = 500;
/** Share of an open REM gate spent in REM, and minutes from bed to sleep: means of the generator of stages. */
const REM_IN_GATE = 0.8;
const LATENCY_MIN = 11;
/** A swell smaller than this is no tide: under own hours nothing turns. */
const SWELL = 0.12;

/** `before`: the tide as it was last told; what has been is kept from it, the last point of it as it was measured. */
export function tideOf(world: World, before: Tide | null): Tide {
  const nowMin = Math.max(0, Math.floor((world.tick - world.society.nightStartTick) / TICKS_PER_MIN));
  const rem = new Float64Array(POINTS);
  const inBed = new Float64Array(POINTS);
  const every = Math.max(1, Math.floor(world.sleepers.count / SAMPLE));
  for (let i = 0; i < world.sleepers.count; i += every) walk(world, i, nowMin, rem, inBed);
  const shares: number[] = [];
  for (let p = 0; p < POINTS; p++) {
    if (p * TIDE_STEP_MIN > nowMin || before === null) shares.push(inBed[p]! > 0 ? (rem[p]! * REM_IN_GATE) / inBed[p]! : 0);
    else if (p * TIDE_STEP_MIN > nowMin - TIDE_STEP_MIN) shares.push(cityTally(world, TALLY.rem) / Math.max(1, cityTally(world, TALLY.inBed)));
    else shares.push(before.shares[p] ?? 0);
  }
  return { shares, turns: turnsOf(shares), cycles: world.society.policies.cycles };
}

/** One sleeper from now on: to bed, through the cycles, and up again. */
function walk(world: World, i: number, nowMin: number, rem: Float64Array, inBed: Float64Array): void {
  const { sleepers: s, tables, params, society } = world;
  const one = society.policies.cycles === 'one';
  const need = s.needIndex[i]!;
  const status = s.status[i]!;
  const widths = params.remGateWidth;
  let abed = (status & STATUS.inBed) !== 0;
  let awakeMin = abed && !(status & STATUS.slept) ? LATENCY_MIN / 2 : 0;
  let pressure = s.S[i]!;
  let phase = s.u[i]!;
  let cycle = s.cycle[i]!;
  let speed = tables.cycleSpeed[s.cycleRate[i]!]!;
  for (let minute = nowMin; minute <= NIGHT_MIN; minute++) {
    const clock = (NIGHT_START_MIN + minute + (one ? 0 : MIN_PER_DAY - s.chronotypeMin[i]!)) % MIN_PER_DAY;
    if (!abed) {
      pressure = 1 - (1 - pressure) * tables.awakeFactor[need]!;
      const due = one ? minute >= s.bedtimeMin[i]! && minute < 360 : pressure >= params.upperThreshold + tables.circadian[clock]!;
      if (!due || s.onsetMin[i]! >= 0) continue;
      abed = true;
      awakeMin = LATENCY_MIN;
      phase = 0;
      cycle = 0;
    }
    pressure *= tables.bedFactor[need]!;
    if (pressure <= params.lowerThreshold + tables.circadian[clock]! && !society.wakeGateFailed) return;
    if (awakeMin > 0) awakeMin--;
    else phase += speed;
    if (phase >= 1) {
      phase -= 1;
      cycle++;
      speed = tables.cycleSpeed[(mix32(mix32(i + 1) + cycle) >>> 8) % CYCLE_RATES]!;
    }
    if (minute % TIDE_STEP_MIN !== 0) continue;
    const point = minute / TIDE_STEP_MIN;
    inBed[point]!++;
    if (phase >= 1 - widths[Math.min(cycle, widths.length - 1)]!) rem[point]!++;
  }
}

/** Where the wave passes the middle between a low and the high beside it, for swells worth the name. */
export function turnsOf(shares: readonly number[]): TideTurn[] {
  const extremes = extremesOf(shares);
  const turns: TideTurn[] = [];
  for (let e = 1; e < extremes.length; e++) {
    const from = extremes[e - 1]!;
    const to = extremes[e]!;
    const middle = (shares[from]! + shares[to]!) / 2;
    const rising = shares[to]! > shares[from]!;
    for (let p = from + 1; p <= to; p++) {
      const low = shares[p - 1]!;
      const high = shares[p]!;
      if (rising ? high < middle : high > middle) continue;
      const part = high === low ? 0 : (middle - low) / (high - low);
      turns.push({ min: Math.round((p - 1 + part) * TIDE_STEP_MIN), to: rising ? 'flood' : 'ebb' });
      break;
    }
  }
  return turns;
}

/** Lows and highs in turn, each at least SWELL from the last. */
function extremesOf(shares: readonly number[]): number[] {
  const found = [0];
  let best = 0;
  let rising = true;
  for (let p = 1; p < shares.length; p++) {
    const ahead = shares[p]! - shares[best]!;
    if (rising ? ahead >= 0 : ahead <= 0) best = p;
    else if (Math.abs(ahead) >= SWELL) {
      if (Math.abs(shares[best]! - shares[found[found.length - 1]!]!) >= SWELL) found.push(best);
      rising = !rising;
      best = p;
    }
  }
  if (Math.abs(shares[best]! - shares[found[found.length - 1]!]!) >= SWELL) found.push(best);
  return found;
}

/** A tide that turned does not turn back sooner: the forecast only moved. */
const TURN_AGAIN_MIN = 20;

export const isFlood = (turns: readonly TideTurn[], nightMin: number): boolean => turns.findLast(({ min }) => min <= nightMin)?.to === 'flood';

/** Flood or ebb as it was last known, so that each turn is noticed once. */
export class TideGauge {
  #flood: boolean | null = null;
  #turnedMin = Number.NEGATIVE_INFINITY;

  /** What has just begun, or null; the first look only takes note. */
  turned(turns: readonly TideTurn[], nightMin: number): TideTurn['to'] | null {
    const flood = isFlood(turns, nightMin);
    if (this.#flood === null) this.#flood = flood;
    if (flood === this.#flood || nightMin - this.#turnedMin < TURN_AGAIN_MIN) return null;
    this.#flood = flood;
    this.#turnedMin = nightMin;
    return flood ? 'flood' : 'ebb';
  }
}
