/**
 * Arithmetic that is the same on every machine. IEEE 754 fixes + - * / and sqrt; exp and log it does not, and engines
 * disagree (measured: 2 to 10 % of inputs). These two are made of + - * / alone and are pinned by golden values.
 */

const LN2_HI = 0.69314718036912381649;
const LN2_LO = 1.90821492927058770002e-10;
const INV_LN2 = 1.442695040888963387;

const POWERS_OF_TWO = ((): Float64Array => {
  const table = new Float64Array(2098);
  // From 2^-1074 to 2^1023, by exact doubling and halving.
  table[1074] = 1;
  for (let k = 1; k <= 1023; k++) table[1074 + k] = table[1073 + k]! * 2;
  for (let k = 1; k <= 1074; k++) table[1074 - k] = table[1075 - k]! / 2;
  return table;
})();

/** 2^k for whole k in -1074..1023. */
export function powerOfTwo(k: number): number {
  return POWERS_OF_TWO[k + 1074]!;
}

/**
 * e^x, relative error below 1e-15 for |x| < 700; 0 below -745, Infinity above 709.78.
 * Reduction by ln 2 in two parts, then a Taylor polynomial of degree 13 on |r| <= ln2/2.
 */
export function exp(x: number): number {
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745) return 0;
  const k = Math.round(x * INV_LN2);
  const r = x - k * LN2_HI - k * LN2_LO;
  let sum = 1;
  for (let n = 13; n >= 1; n--) sum = 1 + (r / n) * sum;
  // Two factors: 2^k itself can leave the range where the product does not.
  const half = Math.trunc(k / 2);
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

/** Natural logarithm of a finite x > 0; -Infinity at 0. By ln m = 2 artanh((m-1)/(m+1)) on m in [sqrt(1/2), sqrt 2]. */
export function log(x: number): number {
  if (!(x > 0)) return Number.NEGATIVE_INFINITY;
  let m = x;
  let k = 0;
  while (m > 1.4142135623730951) {
    m /= 2;
    k++;
  }
  while (m < 0.7071067811865476) {
    m *= 2;
    k--;
  }
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let sum = 0;
  for (let n = 27; n >= 1; n -= 2) sum = sum * s2 + 1 / n;
  return k * LN2_HI + (2 * s * sum + k * LN2_LO);
}

/** x^n for whole n >= 0, by squaring. */
export function powInt(x: number, n: number): number {
  let base = x;
  let left = n;
  let product = 1;
  while (left > 0) {
    if (left % 2 === 1) product *= base;
    base *= base;
    left = Math.floor(left / 2);
  }
  return product;
}

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** Unsigned 16-bit fixed point for numbers in 0..1: 65,535 is 1. */
export const UNIT16 = 65535;
export function toUnit16(x: number): number {
  return Math.floor(clamp(x, 0, 1) * UNIT16 + 0.5);
}
