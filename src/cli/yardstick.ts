/**
 * The yardstick: the bare arithmetic of a sleeper's minute, in one straight loop over flat arrays. The same equations with the
 * same personal numbers (need, age, cycle speed), and nothing around them: no city, zones, network, flips, orders or tables of
 * limits, everyone in bed. What the engine costs beyond this is the price of being a simulation; it is reported as a ratio, so
 * that the machine's speed cancels out.
 */
const N1 = 1;
const N2 = 2;
const N3 = 3;
const REM = 4;
const GATE_WIDTHS = Float64Array.of(0.12, 0.24, 0.3, 0.33, 0.36);
const MINUTES_IN_CYCLE = 95;
/** Chances by age, five a year: N1 to wake, N2 to wake, N2 to N1, N3 to wake, REM to wake. */
const CHANCES = 5;

export interface Yard {
  count: number;
  S: Float64Array;
  L: Float64Array;
  F: Float64Array;
  A: Float64Array;
  D: Float64Array;
  T: Float64Array;
  u: Float64Array;
  speed: Uint16Array;
  q: Uint16Array;
  minutesAsleep: Uint16Array;
  need: Uint8Array;
  age: Uint8Array;
  stage: Uint8Array;
  nightmare: Uint8Array;
  cycle: Uint8Array;
  bedFactor: Float64Array;
  speeds: Float64Array;
  chances: Float64Array;
  /** Keeps the sums alive. */
  sum: number;
}

export function layYard(count: number): Yard {
  const real = (value: number): Float64Array => new Float64Array(count).fill(value);
  const spread = (i: number, prime: number): number => ((i * prime) % 1009) / 1009;
  const between = (young: number, old: number, year: number): number => young + ((old - young) * year) / 50;
  const yard: Yard = {
    count,
    S: Float64Array.from({ length: count }, (_, i) => 0.5 + 0.4 * spread(i, 104729)),
    L: real(0),
    F: real(0.1),
    A: real(0.8),
    D: real(0.1),
    T: real(0.05),
    u: Float64Array.from({ length: count }, (_, i) => 0.2 * spread(i, 7919)),
    speed: Uint16Array.from({ length: count }, (_, i) => Math.floor(1024 * spread(i, 6571))),
    q: new Uint16Array(count),
    minutesAsleep: new Uint16Array(count),
    need: Uint8Array.from({ length: count }, (_, i) => 40 + Math.floor(40 * spread(i, 5501))),
    age: Uint8Array.from({ length: count }, (_, i) => Math.floor(51 * spread(i, 4409))),
    stage: new Uint8Array(count).fill(N1),
    nightmare: new Uint8Array(count),
    cycle: new Uint8Array(count),
    bedFactor: Float64Array.from({ length: 256 }, (_, n) => 1 - 1 / (252 * ((5 + 0.05 * n) / 8.05))),
    speeds: Float64Array.from({ length: 1024 }, (_, i) => 1 / (MINUTES_IN_CYCLE * (0.85 + (0.3 * i) / 1024))),
    chances: new Float64Array(51 * CHANCES),
    sum: 0,
  };
  for (let year = 0; year <= 50; year++) {
    const row = [between(0.06, 0.11, year), between(0.011, 0.028, year), between(0.016, 0.025, year), between(0.006, 0.012, year), between(0.014, 0.03, year)];
    yard.chances.set(row, year * CHANCES);
  }
  return yard;
}

function draw(minute: number, id: number, key: number): number {
  let h = (Math.imul(id, 0x9e3779b1) + Math.imul(minute, 0x85ebca6b) + key) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d) ^ key;
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** One minute of everyone. */
export function stepYard(yard: Yard, minute: number): void {
  const { S, L, F, A, D, T, u, speed, q, stage, nightmare, cycle, need, age, bedFactor, speeds, chances, minutesAsleep } = yard;
  let load = 0;
  for (let i = 0; i < yard.count; i++) {
    const st = stage[i]!;
    const x = nightmare[i]!;
    const s = S[i]! * bedFactor[need[i]!]!;
    S[i] = s;
    L[i] = L[i]! + ((st === 0 || x === 1 ? -0.5 : -2) - L[i]!) / 5846;
    const a = A[i]!;
    let f = F[i]!;
    f -= (f * (0.5 + 0.5 * a)) / 2160;
    if (x === 1) f += 0.02 * (1 - f);
    F[i] = f;
    const coupling = Math.min(1, Math.max(0, 0.25 + 0.8 * D[i]! * (1 - 0.5 * a) - 0.4 * f));
    const fixed = Math.floor(coupling * 65535 + 0.5);
    q[i] = fixed;
    load += fixed * (1 + 2 * x);
    if (st !== 0) minutesAsleep[i]!++;
    const phase = u[i]! + speeds[speed[i]!]!;
    u[i] = phase >= 1 ? phase - 1 : phase;
    if (phase >= 1 && cycle[i]! < 4) cycle[i]!++;
    const rem = phase >= 1 - GATE_WIDTHS[cycle[i]!]!;
    const deep = phase >= 0.06 && phase < 0.6;
    const row = age[i]! * CHANCES;
    const r = draw(minute, i, 1);
    let next = st;
    if (x === 0) {
      if (st === N2) {
        const toN1 = chances[row + 1]! + chances[row + 2]!;
        if (r < chances[row + 1]!) next = 0;
        else if (r < toN1) next = N1;
        else if (rem) next = r < toN1 + 0.25 ? REM : N2;
        else if (deep && r < toN1 + 0.38 * s * s) next = N3;
      } else if (st === REM) {
        if (r < chances[row + 4]!) next = 0;
        else if (r < chances[row + 4]! + 0.008) next = N1;
        else if (!rem && r < chances[row + 4]! + 0.408) next = N2;
      } else if (st === N3) {
        if (r < chances[row + 3]!) next = 0;
        else if (r < chances[row + 3]! + (deep ? 0.04 : 0.35)) next = N2;
      } else if (st === N1) {
        if (r < chances[row]!) next = 0;
        else if (rem && r < chances[row]! + 0.25) next = REM;
        else if (r < (rem ? 0.51 : 0.45)) next = N2;
      } else if (r < 0.35) next = N1;
      stage[i] = next;
    }
    if (next !== REM) continue;
    const d = draw(minute, i, 2);
    if (x === 1) {
      T[i] = T[i]! + 0.001 * f * (1 - T[i]!);
      if (d < 0.02 + 0.1 * a) {
        nightmare[i] = 0;
        stage[i] = N2;
      }
    } else {
      D[i] = D[i]! + 4.8e-4 * coupling * (1 - D[i]!);
      const h = 5e-5 * (1 + 3 * f + 40 * T[i]! * T[i]!);
      if (d < h / (1 + h / 2)) nightmare[i] = 1;
    }
  }
  yard.sum += load;
}
