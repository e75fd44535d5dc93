/**
 * The yardstick: the bare arithmetic of a sleeper's minute in one straight loop over flat arrays, with no city, no zones, no
 * network, no orders and no bookkeeping. Everyone is in bed. What the engine costs beyond this is the price of being a
 * simulation; it is reported as a ratio, so that the machine's speed cancels out.
 */
const N1 = 1;
const N2 = 2;
const N3 = 3;
const REM = 4;

export interface Yard {
  count: number;
  S: Float64Array;
  L: Float64Array;
  F: Float64Array;
  A: Float64Array;
  D: Float64Array;
  T: Float64Array;
  u: Float64Array;
  speed: Float64Array;
  q: Uint16Array;
  stage: Uint8Array;
  nightmare: Uint8Array;
  cycle: Uint8Array;
}

export function layYard(count: number): Yard {
  const real = (value: number): Float64Array => new Float64Array(count).fill(value);
  const yard: Yard = {
    count,
    S: real(0.6),
    L: real(0),
    F: real(0.1),
    A: real(0.8),
    D: real(0.1),
    T: real(0.05),
    u: real(0),
    speed: real(1 / 95),
    q: new Uint16Array(count),
    stage: new Uint8Array(count).fill(N1),
    nightmare: new Uint8Array(count),
    cycle: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    yard.u[i] = ((i * 7919) % 1000) / 1000;
    yard.S[i] = 0.3 + (((i * 104729) % 1000) / 1000) * 0.4;
  }
  return yard;
}

const WIDTH = [0.12, 0.24, 0.3, 0.33, 0.36];

function draw(minute: number, id: number, key: number): number {
  let h = (Math.imul(id, 0x9e3779b1) + Math.imul(minute, 0x85ebca6b) + key) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d) ^ key;
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** One minute of everyone. */
export function stepYard(yard: Yard, minute: number): void {
  const { S, L, F, A, D, T, u, speed, q, stage, nightmare, cycle } = yard;
  for (let i = 0; i < yard.count; i++) {
    const st = stage[i]!;
    const x = nightmare[i]!;
    const s = S[i]! * 0.9960396091471395;
    S[i] = s;
    L[i] = L[i]! + ((st === 0 || x === 1 ? -0.5 : -2) - L[i]!) / 5846;
    const a = A[i]!;
    let f = F[i]!;
    f -= (f * (0.5 + 0.5 * a)) / 2160;
    if (x === 1) f += 0.02 * (1 - f);
    F[i] = f;
    const coupling = Math.min(1, Math.max(0, 0.25 + 0.8 * D[i]! * (1 - 0.5 * a) - 0.4 * f));
    q[i] = Math.floor(coupling * 65535 + 0.5);
    let phase = u[i]! + speed[i]!;
    if (phase >= 1) {
      phase -= 1;
      cycle[i] = Math.min(4, cycle[i]! + 1);
    }
    u[i] = phase;
    const rem = phase >= 1 - WIDTH[cycle[i]!]!;
    const deep = phase >= 0.06 && phase < 0.6;
    const r = draw(minute, i, 1);
    let next = st;
    if (x === 0) {
      if (st === N2) {
        if (r < 0.011) next = 0;
        else if (r < 0.027) next = N1;
        else if (rem) next = r < 0.277 ? REM : N2;
        else if (deep && r < 0.027 + 0.38 * s * s) next = N3;
      } else if (st === REM) {
        if (r < 0.014) next = 0;
        else if (r < 0.022) next = N1;
        else if (!rem && r < 0.422) next = N2;
      } else if (st === N3) {
        if (r < 0.006) next = 0;
        else if (r < (deep ? 0.046 : 0.356)) next = N2;
      } else if (st === N1) {
        if (r < 0.06) next = 0;
        else if (rem && r < 0.31) next = REM;
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
}
