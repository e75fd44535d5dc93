import { describe, expect, it } from 'vitest';
import { clamp, exp, log, powerOfTwo, powInt, toUnit16 } from './exact';

/** The 64 bits of a number, as 16 hexadecimal digits. */
function bits(value: number): string {
  return new DataView(new Float64Array([value]).buffer).getBigUint64(0, true).toString(16).padStart(16, '0');
}

function worstRelative(points: number[], own: (x: number) => number, platform: (x: number) => number): number {
  let worst = 0;
  for (const x of points) {
    const expected = platform(x);
    worst = Math.max(worst, expected === 0 ? Math.abs(own(x)) : Math.abs(own(x) / expected - 1));
  }
  return worst;
}

describe('exp', () => {
  it('agrees with the platform to 1e-15 wherever the result is a normal number', () => {
    const points = Array.from({ length: 20_001 }, (_, i) => -700 + (1400 * i) / 20_000);
    const small = Array.from({ length: 4_001 }, (_, i) => (i - 2000) / 1999.3);
    expect(worstRelative([...points, ...small], exp, Math.exp)).toBeLessThan(1e-15);
  });

  it('keeps its bits', () => {
    const inputs = [0, 1, -1, 0.5, Math.PI, -1 / 252, -1 / 1092, 20.5, -37.25, 700];
    expect(inputs.map((x) => bits(exp(x)))).toEqual(EXP_BITS);
  });

  it('ends in 0 and in Infinity', () => {
    expect(exp(-746)).toBe(0);
    expect(exp(710)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(-744)).toBeGreaterThan(0);
  });
});

describe('log', () => {
  it('agrees with the platform to 1e-15 from the smallest number to the largest', () => {
    const wide = Array.from({ length: 4_001 }, (_, i) => Math.exp(-700 + (1400 * i) / 4000));
    const nearOne = Array.from({ length: 4_001 }, (_, i) => 0.5 + i / 2000);
    expect(worstRelative([...wide, ...nearOne, 1e-310, 5e-324, 1.7e308], log, Math.log)).toBeLessThan(1e-15);
  });

  it('keeps its bits', () => {
    expect([1, 2, 0.5, 10, 1e-3, 0.7071067811865476, 1.4142135623730951, 123456.789].map((x) => bits(log(x)))).toEqual(LOG_BITS);
  });

  it('is minus infinity at 0 and below', () => {
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('whole powers', () => {
  it('are powers of two to the bit', () => {
    for (const k of [-1074, -1022, -1, 0, 1, 52, 1023]) expect(powerOfTwo(k)).toBe(2 ** k);
  });

  it('multiply out', () => {
    expect(powInt(3, 0)).toBe(1);
    expect(powInt(3, 5)).toBe(243);
    expect(powInt(-2, 3)).toBe(-8);
    let product = 1;
    for (let i = 0; i < 60; i++) product *= 0.9999;
    expect(powInt(0.9999, 60)).toBeCloseTo(product, 14);
  });
});

describe('fixed point', () => {
  it('has 0 and 1 at its ends and rounds to the nearest of 65,535 steps', () => {
    expect(toUnit16(0)).toBe(0);
    expect(toUnit16(1)).toBe(65535);
    expect(toUnit16(0.5)).toBe(32768);
    expect(toUnit16(0.25)).toBe(16384);
    expect(toUnit16(-0.1)).toBe(0);
    expect(toUnit16(1.1)).toBe(65535);
  });

  it('clamps to both ends', () => {
    expect([clamp(-1, 0, 1), clamp(0.3, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.3, 1]);
  });
});

const EXP_BITS: string[] = [
  '3ff0000000000000',
  '4005bf0a8b14576a',
  '3fd78b56362cef38',
  '3ffa61298e1e069c',
  '403724046eb09339',
  '3fefdf8e7559d7c0',
  '3feff88069030be7',
  '41c7d6c4f0bcdd5c',
  '3c93278bcd70e981',
  '7f0d945df4f8ec8e',
];
const LOG_BITS: string[] = [
  '0000000000000000',
  '3fe62e42fefa39ef',
  'bfe62e42fefa39ef',
  '40026bb1bbb55516',
  'c01ba18a998fffa0',
  'bfd62e42fefa39ee',
  '3fd62e42fefa39f1',
  '40277281cad8a844',
];
