/**
 * Randomness, of two kinds.
 *
 * Named streams (seedrandom's alea, 32-bit integer arithmetic and multiplication by powers of two: the same on every machine)
 * serve what is drawn in order: generation, rogue programmes, bots. Their state is four numbers and is saved.
 *
 * The counter hash serves sleepers: a draw is a function of (seed, tick, id, purpose) alone, so no order of evaluation,
 * no chunking and no added system can shift it. Two rounds with a key between them: with one round the same row of
 * draws comes back shifted at another tick (rejected for that reason).
 */
import alea, { type AleaPrng, type AleaState } from 'seedrandom/lib/alea.js';

export type StreamState = AleaState;

export class Stream {
  #prng: AleaPrng;

  private constructor(prng: AleaPrng) {
    this.#prng = prng;
  }

  /** A stream of its own for (seed, name). Always seeded with a string: seedrandom(1) and seedrandom('1') differ. */
  static named(seed: string, name: string): Stream {
    return new Stream(alea(`${seed}/${name}`, { state: true }));
  }

  static fromState(state: StreamState): Stream {
    return new Stream(alea('', { state: { c: state.c, s0: state.s0, s1: state.s1, s2: state.s2 } }));
  }

  state(): StreamState {
    const { c, s0, s1, s2 } = this.#prng.state();
    return { c, s0, s1, s2 };
  }

  /** Uniform in [0, 1), 32 bits. */
  unit(): number {
    return this.#prng();
  }

  /** Uniform integer in [0, n), n at most 2^31. */
  below(n: number): number {
    return Math.floor(this.#prng() * n);
  }

  /** Standard normal by the sum of twelve uniforms (only additions, so exact everywhere); within +-6. */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.#prng();
    return sum;
  }
}

/** 32-bit finaliser with low bias (two multiplications); a bijection. */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) | 0;
}

/** 32-bit hash of a string (FNV-1a over UTF-16 code units, then mixed). */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix32(h);
}

/** What a draw is for; each purpose has rows of its own. */
export const PURPOSE = { stage: 1, dream: 2, wakeAfter: 3, source: 4, cycle: 5, bedtime: 6, flaw: 7, character: 8, entity: 9 } as const;

/** First key of the counter hash for one tick and purpose. */
export function drawKeyA(seed: number, tick: number, purpose: number): number {
  return mix32((seed ^ Math.imul(tick, 0x9e3779b1)) + Math.imul(purpose, 0x85ebca6b));
}

/** Second key; independent of the first. */
export function drawKeyB(seed: number, tick: number, purpose: number): number {
  return mix32(Math.imul(seed, 0xc2b2ae35) ^ mix32(tick + 0x5bd1e995) ^ Math.imul(purpose, 0x27d4eb2f));
}

/** One draw as an integer in [0, 2^32). The hot loops inline this. */
export function draw32(keyA: number, keyB: number, id: number): number {
  let h = (Math.imul(id, 0x9e3779b1) + keyA) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d) ^ keyB;
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One draw in [0, 1) from its coordinates; for rare places. */
export function drawUnit(seed: number, tick: number, id: number, purpose: number): number {
  return draw32(drawKeyA(seed, tick, purpose), drawKeyB(seed, tick, purpose), id) / 4294967296;
}
