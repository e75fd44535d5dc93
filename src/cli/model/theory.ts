/**
 * What the reference cases must come to, from the literature's own equations: roots and closed forms only, nothing measured
 * and nothing of the engine. A case asks here for whatever setting it is given, so that no expected value is a copied figure;
 * the figures printed in the model's table are what the tests hold these functions to.
 */

/** A root of `f` between two places where its sign differs. */
export function root(f: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  const rising = f(low) < 0;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0 === rising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Share ever infected: r = 1 - exp(-R0 r) (Kermack & McKendrick 1927). Also the giant component of a Poisson graph of mean degree R0. */
export function finalSize(r0: number): number {
  return r0 <= 1 ? 0 : root((r) => r - 1 + Math.exp(-r0 * r), 1e-9, 1);
}

/** Standard deviation of the share ever infected in a large outbreak of Markov SIR among n. */
export function finalSizeSd(r0: number, n: number): number {
  const r = finalSize(r0);
  const s = 1 - r;
  return Math.sqrt((r * s * (1 + r0 * r0 * s)) / n) / (1 - r0 * s);
}

/** Largest share infected at once. */
export function sirPeak(r0: number): number {
  return r0 <= 1 ? 0 : 1 - (1 + Math.log(r0)) / r0;
}

/** Chance that one case of Markov SIR dies out. */
export function extinctionChance(r0: number): number {
  return r0 <= 1 ? 1 : 1 / r0;
}

export function sisLevel(r0: number): number {
  return r0 <= 1 ? 0 : 1 - 1 / r0;
}

/** SIS with spontaneous infection (Hill, Rand, Nowak & Christakis 2010): (a + b k i)(1 - i) = g i. */
export function sisaLevel(k: number, a: number, b: number, g: number): number {
  const transmit = b * k;
  if (transmit === 0) return a / (a + g);
  const half = transmit - a - g;
  return (half + Math.sqrt(half * half + 4 * transmit * a)) / (2 * transmit);
}

/** P(X <= most) for Poisson X. */
export function poissonUpTo(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = most >= 0 ? term : 0;
  for (let k = 1; k <= most; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** Degrees up to this are moved by one neighbour: 1/k >= phi, a tie counting. */
function vulnerableDegree(phi: number): number {
  return Math.floor(1 / phi + 1e-9);
}

/** Mean number of vulnerable neighbours beyond the one that leads to a vulnerable node, on a Poisson graph (Watts 2002). */
export function vulnerableBranching(phi: number, z: number): number {
  return z * poissonUpTo(vulnerableDegree(phi) - 2, z);
}

/** The mean degrees between which a single seed can start a global cascade; null where there are none. */
export function cascadeWindow(phi: number): { low: number; high: number } | null {
  const excess = (z: number): number => vulnerableBranching(phi, z) - 1;
  const far = 4 * vulnerableDegree(phi) + 10;
  let best = 0;
  for (let z = 0; z <= far; z += 0.01) if (excess(z) > excess(best)) best = z;
  return excess(best) <= 0 ? null : { low: root(excess, 0, best), high: root(excess, best, far) };
}

/** Final size of a cascade from a vanishing seed on a Poisson graph (Gleeson & Cahalane 2007); 0 where none can start. */
export function cascadeSize(phi: number, z: number): number {
  if (vulnerableBranching(phi, z) <= 1) return 0;
  const most = Math.ceil(z + 12 * Math.sqrt(z) + 12);
  /** Chance that `links` neighbours, each active with chance q, do not reach the threshold of a node of this degree. */
  const stays = (links: number, degree: number, q: number): number => {
    if (degree === 0) return 1;
    let sum = 0;
    let term = (1 - q) ** links;
    for (let m = 0; m <= links && m < phi * degree - 1e-9; m++) {
      sum += term;
      term *= ((links - m) / (m + 1)) * (q / (1 - q));
    }
    return sum;
  };
  const over = (q: number, extra: number): number => {
    let p = Math.exp(-z);
    let sum = 0;
    for (let k = 0; k <= most; k++) {
      // Along a link the degree is k + 1 with Poisson weight p_k; at a node it is k itself.
      sum += p * (1 - stays(k, k + extra, q));
      p *= z / (k + 1);
    }
    return sum;
  };
  let q = 1e-6;
  for (let i = 0; i < 20_000; i++) {
    const next = Math.min(1 - 1e-12, over(q, 1));
    if (Math.abs(next - q) < 1e-13) break;
    q = next;
  }
  return over(q, 0);
}

/** Share to be made immune at random so that an epidemic stops. */
export function randomImmunity(r0: number): number {
  return r0 <= 1 ? 0 : 1 - 1 / r0;
}

/** Share to be made immune, most linked first, on a Poisson graph (Cohen, Havlin & ben-Avraham 2003): T sum over the rest of k(k-1)p_k/z = 1. */
export function hubImmunity(z: number, r0: number): number {
  const transmit = r0 / z;
  let p = Math.exp(-z);
  let reached = 0;
  let kept = 0;
  for (let k = 0; k < 1000; k++) {
    const gain = (transmit * k * (k - 1) * p) / z;
    if (reached + gain >= 1) return 1 - kept - (p * (1 - reached)) / gain;
    reached += gain;
    kept += p;
    p *= z / (k + 1);
  }
  return 0;
}

/** Clustering of a rewired ring (Barrat & Weigt 2000, for Watts & Strogatz 1998). */
export function ringClustering(k: number, p: number): number {
  return ((3 * (k - 2)) / (4 * (k - 1))) * (1 - p) ** 3;
}

/** Hawkes 1971: events for each one that came unprompted. */
export function hawkesRate(n: number): number {
  return 1 / (1 - n);
}

/** Variance over mean of the count in a long window. */
export function hawkesFano(n: number): number {
  return 1 / (1 - n) ** 2;
}

/** Chance a minute, and from it the hazard a minute, with which one link transmits with chance T within a bout that ends with `pEnd` a minute. */
export function hazardForTransmission(T: number, pEnd: number): number {
  const untouched = (1 - T) / (pEnd + (1 - T) * (1 - pEnd));
  const chance = 1 - untouched;
  // The engine turns a hazard h into the chance h / (1 + h/2).
  return chance / (1 - chance / 2);
}
