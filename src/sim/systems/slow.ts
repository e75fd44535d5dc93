/**
 * The slow psyche, hourly: autonomy, dependence, tolerance, detachment and trauma's fading, with the exact factors of sixty
 * minutes. Each tick takes a sixtieth of its block, so every sleeper's hour comes at their own minute and no tick is heavier.
 */
import { powInt, UNIT16 } from '../../kernel/exact';
import { TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { blockStart, minuteOf } from './block';

const HOUR_MIN = 60;

export function stepSlow(world: World): void {
  const { sleepers: s, tables, params, tick } = world;
  const k = tick % TICKS_PER_MIN;
  const blockFrom = blockStart(s.count, k);
  const length = blockStart(s.count, k + 1) - blockFrom;
  const part = minuteOf(tick) % HOUR_MIN;
  const from = blockFrom + Math.floor((length * part) / HOUR_MIN);
  const to = blockFrom + Math.floor((length * (part + 1)) / HOUR_MIN);
  const { policies } = world.society;
  const profiling = policies.profiling === 'deep' ? params.profilingDeep : policies.profiling === 'light' ? params.profilingLight : 0;
  const free = params.autonomyRest * (1 - params.autonomyMandate * policies.mandate);
  const shift = params.somnosAutonomy * policies.realitySomnos - profiling;
  for (let i = from; i < to; i++) {
    const a = s.A[i]!;
    const d = s.D[i]!;
    const target = Math.max(0, Math.min(1, free * (1 - params.autonomyDependence * d) + shift));
    s.A[i] = target + (a - target) * tables.autonomyHour;
    s.D[i] = d * powInt(1 - a / params.dependenceDecayMin, HOUR_MIN);
    const q = s.q[i]! / UNIT16;
    s.W[i] = q + (s.W[i]! - q) * tables.toleranceHour;
    const away = d * (1 - a) * (1 - policies.realitySomnos);
    s.R[i] = away + (s.R[i]! - away) * tables.detachmentHour;
    s.T[i] = s.T0[i]! + (s.T[i]! - s.T0[i]!) * tables.traumaHour;
  }
}
