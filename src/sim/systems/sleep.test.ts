/** The body's minute against model.md sections 2 to 5, written out again here with plain numbers. */
import { describe, expect, it } from 'vitest';
import { draw32, drawKeyA, drawKeyB, drawUnit, PURPOSE } from '../../kernel/rng';
import { FLAG, STATUS } from '../state/sleepers';
import { needIndexOf } from '../tables';
import { ASLEEP, IN_NIGHTMARE, IN_REM, LUCID, plainWorld, putAll, scatter, settle, testCity } from '../testCity';
import { STAGE } from '../vocabulary';
import type { World } from '../world';
import { blockStart } from './block';
import { pushFlips } from './contagion';
import { stepSleep } from './sleep';

const NEED = needIndexOf(8.05);
const TWO_IN_THE_MORNING = 240 * 6;

function block(world: World): number[] {
  const k = world.tick % 6;
  const from = blockStart(world.sleepers.count, k);
  return Array.from({ length: blockStart(world.sleepers.count, k + 1) - from }, (_, p) => from + p);
}

/** C by clock minute, from the printed sum. */
function circadian(clockMin: number): number {
  const angle = (2 * Math.PI * (clockMin - 516)) / 1440;
  return 0.12 * [0.97, 0.22, 0.07, 0.03, 0.001].reduce((sum, a, k) => sum + a * Math.sin((k + 1) * angle), 0);
}

const clamp01 = (x: number): number => Math.max(0, Math.min(1, x));
const between = (age: number, young: number, old: number): number => young + ((old - young) * (Math.max(20, Math.min(70, age)) - 20)) / 50;

describe('a minute in bed', () => {
  const world = plainWorld(testCity({ sleepers: 600, policies: { mandate: 0.2 } }), 'bed');
  world.tick = TWO_IN_THE_MORNING + 2;
  putAll(world, (i) => ({
    status: [STATUS.inBed, ASLEEP | STAGE.n2, IN_NIGHTMARE, LUCID, ASLEEP | STAGE.n3][i % 5]!,
    S: 0.5 + 0.3 * scatter(i, 1),
    L: scatter(i, 2) - 0.4,
    F: scatter(i, 3),
    A: scatter(i, 4),
    D: scatter(i, 5),
    T: scatter(i, 6),
    needIndex: NEED,
    q: scatter(i, 7),
  }));
  const ids = block(world);
  const before = world.sleepers.slab.slice(0);
  const was = (column: 'S' | 'L' | 'F' | 'A' | 'D', i: number): number => new Float64Array(before)[world.sleepers.offset[column] + i]!;
  stepSleep(world);
  const s = world.sleepers;

  it('lowers sleep pressure by the printed factor', () => {
    for (const i of ids) expect(s.S[i]).toBeCloseTo(was('S', i) * 0.9960396091471395, 14);
  });

  it('moves debt to -2 asleep, to -.5 awake or in nightmare, with 5846 minutes', () => {
    for (const i of ids) {
      const target = i % 5 === 0 || i % 5 === 2 ? -0.5 : -2;
      expect(s.L[i]).toBeCloseTo(was('L', i) + (target - was('L', i)) / 5846, 14);
    }
  });

  it('lets fear fade with autonomy and grow in a nightmare', () => {
    for (const i of ids) {
      let fear = was('F', i);
      fear -= (fear * (0.5 + 0.5 * was('A', i))) / 2160;
      if (i % 5 === 2) fear += 0.02 * (1 - fear);
      expect(s.F[i]).toBeCloseTo(fear, 14);
    }
  });

  it('couples by dependence, autonomy and fear, never less than the mandate', () => {
    for (const i of ids) {
      const own = clamp01(0.25 + 0.8 * was('D', i) * (1 - 0.5 * was('A', i)) - 0.4 * s.F[i]!);
      expect(Math.abs(s.q[i]! / 65535 - Math.max(0.2, own))).toBeLessThanOrEqual(0.51 / 65535);
    }
    expect(ids.some((i) => s.q[i] === Math.round(0.2 * 65535))).toBe(true);
  });

  it('steps its own sixth of the city and nobody else', () => {
    const others = Array.from({ length: 600 }, (_, i) => i).filter((i) => !ids.includes(i));
    expect(ids.length).toBe(100);
    expect(others.every((i) => s.S[i] === was('S', i) && s.L[i] === was('L', i) && s.F[i] === was('F', i))).toBe(true);
  });
});

describe('coupling', () => {
  function couplings(change: Parameters<typeof testCity>[0], prepare: (world: World) => void): number[] {
    const world = plainWorld(testCity(change), 'q');
    world.tick = TWO_IN_THE_MORNING;
    putAll(world, () => ({ status: ASLEEP | STAGE.n2, S: 0.6, F: 0, D: 0.5, A: 0.5 }));
    prepare(world);
    stepSleep(world);
    return block(world).map((i) => world.sleepers.q[i]! / 65535);
  }

  it('is nothing outside the session', () => {
    const inside = couplings({ policies: { sessionHours: 5, mandate: 0 } }, () => {});
    for (const q of inside) expect(q).toBeCloseTo(0.55, 4);
    expect(new Set(couplings({ policies: { sessionHours: 4, mandate: 1 } }, () => {}))).toEqual(new Set([0]));
  });

  it('is halved while the programme is dimmed', () => {
    const dimmed = couplings({ policies: { mandate: 0 } }, (world) => {
      for (const island of world.society.islands) island.dimmedUntilTick = world.tick + 1;
    });
    for (const q of dimmed) expect(q).toBeCloseTo(0.275, 4);
  });

  it('is held where the scenario holds it', () => {
    for (const q of couplings({ policies: { mandate: 0 }, overrides: { q: 0.7 } }, () => {})) expect(q).toBeCloseTo(0.7, 4);
  });
});

describe('a minute out of bed', () => {
  const person = (i: number, debt: number) => ({
    status: 0,
    S: 0.2 + 0.2 * scatter(i, 1),
    L: debt,
    F: scatter(i, 3),
    A: scatter(i, 4),
    D: scatter(i, 5),
    W: scatter(i, 6),
    needIndex: NEED,
    bedtimeMin: 60,
  });

  function morning(debt: number): World {
    const world = plainWorld(testCity({ sleepers: 60, policies: { mandate: 0 } }), 'day');
    world.tick = 700 * 6;
    return putAll(world, (i) => ({ ...person(i, debt), due: 700 & 255 }));
  }

  it('raises sleep pressure and debt, and gathers fear from debt and craving', () => {
    const world = morning(0.3);
    stepSleep(world);
    const s = world.sleepers;
    for (const i of block(world)) {
      const p = person(i, 0.3);
      expect(s.S[i]).toBeCloseTo(1 - (1 - p.S) * 0.9990846682561568, 14);
      expect(s.L[i]).toBeCloseTo(0.3 + 0.7 / 5846, 14);
      const q = clamp01(0.25 + 0.8 * p.D * (1 - 0.5 * p.A) - 0.4 * p.F);
      let fear = p.F - (p.F * (0.5 + 0.5 * p.A)) / 2160;
      fear += (8.5e-5 * (1 + 2 * 0.3) + 2e-4 * p.D * Math.max(0, p.W - q)) * (1 - fear);
      expect(s.F[i]).toBeCloseTo(fear, 14);
    }
  });

  it.each([
    ['rested', -0.2, 1e-11],
    ['in debt, which grows meanwhile', 0.3, 5e-6],
  ])('is the same fifteen times over as one long step, %s', (_, debt, tolerance) => {
    const long = morning(debt);
    for (let i = 0; i < 60; i++) long.sleepers.flags[i] = FLAG.longStep;
    stepSleep(long);
    const short = morning(debt);
    for (let minute = 0; minute < 15; minute++) {
      short.tick = (700 + minute) * 6;
      for (let i = 0; i < 60; i++) {
        short.sleepers.flags[i] = 0;
        short.sleepers.due[i] = (700 + minute) & 255;
        short.sleepers.W[i] = 0;
      }
      stepSleep(short);
    }
    const again = morning(debt);
    for (let i = 0; i < 60; i++) {
      again.sleepers.flags[i] = FLAG.longStep;
      again.sleepers.W[i] = 0;
    }
    stepSleep(again);
    for (let i = 0; i < 10; i++) {
      expect(Math.abs(again.sleepers.S[i]! - short.sleepers.S[i]!)).toBeLessThan(1e-12);
      expect(Math.abs(again.sleepers.L[i]! - short.sleepers.L[i]!)).toBeLessThan(1e-12);
      expect(Math.abs(again.sleepers.F[i]! - short.sleepers.F[i]!)).toBeLessThan(tolerance);
      expect(long.sleepers.S[i]).toBe(again.sleepers.S[i]);
    }
  });

  it('comes only when due, every quarter of an hour far from bedtime', () => {
    const world = morning(0);
    const before = world.sleepers.S[0]!;
    stepSleep(world);
    const once = world.sleepers.S[0]!;
    expect(once).toBeGreaterThan(before);
    for (let minute = 701; minute < 715; minute++) {
      world.tick = minute * 6;
      stepSleep(world);
      expect(world.sleepers.S[0]).toBe(once);
    }
    world.tick = 715 * 6;
    stepSleep(world);
    expect(world.sleepers.S[0]).toBeCloseTo(1 - (1 - once) * 0.9990846682561568 ** 15, 12);
  });
});

describe('stages', () => {
  /** The next stage by section 3's printed chances, or the same. */
  function printed(stage: number, draw: number, u: number, cycle: number, age: number, S: number): number {
    const rem = u >= 1 - [0.12, 0.24, 0.3, 0.33, 0.36][cycle]!;
    const n3 = !rem && u >= 0.06 && u < 0.6;
    let left = draw;
    const hit = (chance: number): boolean => {
      left -= chance;
      return left < 0;
    };
    if (stage === STAGE.wake) return hit(between(age, 0.35, 0.26)) ? STAGE.n1 : stage;
    if (stage === STAGE.n1) {
      if (hit(between(age, 0.06, 0.11))) return STAGE.wake;
      if (rem && hit(0.25)) return STAGE.rem;
      return draw < (rem ? 0.51 : 0.45) ? STAGE.n2 : stage;
    }
    if (stage === STAGE.n2) {
      if (hit(between(age, 0.011, 0.028))) return STAGE.wake;
      if (hit(between(age, 0.016, 0.025))) return STAGE.n1;
      if (rem) return hit(0.25) ? STAGE.rem : stage;
      return n3 && hit(between(age, 0.38, 0.13) * S * S) ? STAGE.n3 : stage;
    }
    if (stage === STAGE.n3) {
      if (hit(between(age, 0.006, 0.012))) return STAGE.wake;
      return hit(n3 ? 0.04 : 0.35) ? STAGE.n2 : stage;
    }
    if (hit(between(age, 0.014, 0.03))) return STAGE.wake;
    if (hit(0.008)) return STAGE.n1;
    return !rem && hit(0.4) ? STAGE.n2 : stage;
  }

  function stagesAfter(gateFailed: boolean): { moves: Map<string, number>; wrong: number } {
    const world = plainWorld(testCity({ sleepers: 600 }), 'stages');
    world.society.wakeGateFailed = gateFailed;
    const moves = new Map<string, number>();
    let wrong = 0;
    for (let round = 0; round < 60; round++) {
      world.tick = TWO_IN_THE_MORNING + round;
      const person = (i: number) => ({
        stage: (i + round) % 5,
        u: scatter(i, round),
        cycle: (i >> 2) % 5,
        ageYears: [20, 45, 70, 9, 88][(i >> 1) % 5]!,
        S: 0.45 + 0.5 * scatter(i, round + 100),
      });
      putAll(world, (i) => {
        const { stage, ...columns } = person(i);
        return { ...columns, status: ASLEEP | stage, needIndex: NEED, cycleRate: i };
      });
      stepSleep(world);
      for (const i of block(world)) {
        const p = person(i);
        const draw = drawUnit(world.drawSeed, world.tick, i, PURPOSE.stage);
        const next = printed(p.stage, draw, p.u, p.cycle, p.ageYears, p.S * 0.9960396091471395);
        const expected = gateFailed && next === STAGE.wake ? p.stage : next;
        const got = world.sleepers.status[i]! & STATUS.stage;
        if (got !== expected) wrong++;
        const move = `${p.stage}>${got}`;
        moves.set(move, (moves.get(move) ?? 0) + 1);
      }
    }
    return { moves, wrong };
  }

  it('follow the printed chances draw for draw, at every age and gate', () => {
    const { moves, wrong } = stagesAfter(false);
    expect(wrong).toBe(0);
    for (const move of ['0>1', '1>0', '1>2', '1>4', '2>0', '2>1', '2>3', '2>4', '3>2', '4>0', '4>2']) expect(moves.get(move), move).toBeGreaterThan(0);
  });

  it('refuse every move to wake while the wake gate has failed', () => {
    const { moves, wrong } = stagesAfter(true);
    expect(wrong).toBe(0);
    expect([...moves.keys()].filter((move) => /[1-4]>0/.test(move))).toEqual([]);
  });

  it('begin with the first chance, and note the onset', () => {
    const world = plainWorld(testCity({ sleepers: 600 }), 'onset');
    world.tick = 120 * 6 + 3;
    putAll(world, (i) => ({ status: STATUS.inBed, S: 0.7, ageYears: i % 2 === 0 ? 20 : 70 }));
    stepSleep(world);
    let asleep = 0;
    for (const i of block(world)) {
      const falls = drawUnit(world.drawSeed, world.tick, i, PURPOSE.stage) < (i % 2 === 0 ? 0.08 : 0.06);
      expect(world.sleepers.status[i]).toBe(falls ? ASLEEP | STAGE.n1 : STATUS.inBed);
      expect(world.sleepers.onsetMin[i]).toBe(falls ? 120 : -1);
      if (falls) asleep++;
    }
    expect(asleep).toBeGreaterThan(0);
  });

  it('advance the phase, and draw a new speed with each cycle', () => {
    const world = plainWorld(testCity({ sleepers: 60 }), 'cycle');
    world.tick = TWO_IN_THE_MORNING;
    putAll(world, (i) => ({ status: IN_NIGHTMARE, S: 0.7, u: i % 2 === 0 ? 0.5 : 0.999, cycle: i % 5, cycleRate: 300 }));
    stepSleep(world);
    const s = world.sleepers;
    const speed = 1 / (95 * (0.85 + (0.3 * 300.5) / 1024));
    for (const i of block(world)) {
      expect(s.status[i]).toBe(IN_NIGHTMARE);
      expect(s.u[i]).toBeCloseTo(i % 2 === 0 ? 0.5 + speed : 0.999 + speed - 1, 12);
      expect(s.cycle[i]).toBe(i % 2 === 0 ? i % 5 : Math.min(4, (i % 5) + 1));
      const drawn = draw32(drawKeyA(world.drawSeed, world.tick, PURPOSE.cycle), drawKeyB(world.drawSeed, world.tick, PURPOSE.cycle), i) % 1024;
      expect(s.cycleRate[i]).toBe(i % 2 === 0 ? 300 : drawn);
    }
  });
});

describe('going to bed and getting up', () => {
  it('follows H + C and Lo + C of one chronotype when cycles are their own', () => {
    const world = plainWorld(testCity({ sleepers: 60, policies: { cycles: 'own' } }), 'own');
    const minute = 200;
    world.tick = minute * 6;
    const shift = (i: number): number => (i % 7) * 30 - 90;
    const c = (i: number): number => circadian((22 * 60 + minute - shift(i) + 1440) % 1440);
    const rise = 0.9990846682561568;
    const fall = 0.9960396091471395;
    const miss = (i: number): number => (i % 2 === 0 ? 1e-8 : -1e-8);
    putAll(world, (i) => ({
      chronotypeMin: shift(i),
      needIndex: NEED,
      due: minute & 255,
      ...(i < 5 ? { status: 0, S: 1 - (1 - (0.67 + c(i) + miss(i))) / rise } : { status: ASLEEP | STAGE.n2, S: (0.17 + c(i) + miss(i)) / fall }),
    }));
    stepSleep(world);
    for (const i of block(world)) {
      const inBed = (world.sleepers.status[i]! & STATUS.inBed) !== 0;
      expect(inBed).toBe(i % 2 === 0);
    }
  });

  it('follows the household clock under one schedule', () => {
    const world = plainWorld(testCity({ sleepers: 60 }), 'clock');
    for (const [minute, inBed] of [
      [51, false],
      [52, true],
    ] as const) {
      world.tick = minute * 6;
      putAll(world, () => ({ status: 0, S: 0.7, bedtimeMin: 52, due: minute, flags: 0 }));
      stepSleep(world);
      for (const i of block(world)) expect((world.sleepers.status[i]! & STATUS.inBed) !== 0).toBe(inBed);
    }
  });

  it('sends nobody to bed who is rested, nor after 04:00', () => {
    for (const [minute, S] of [
      [100, 0.1],
      [361, 0.9],
    ] as const) {
      const world = plainWorld(testCity({ sleepers: 60 }), 'rested');
      world.tick = minute * 6;
      putAll(world, () => ({ status: 0, S, bedtimeMin: 52, due: minute & 255, flags: 0 }));
      stepSleep(world);
      for (const i of block(world)) expect(world.sleepers.status[i]).toBe(0);
    }
  });

  it('ends nightmare, trap and lucidity, and tells the neighbours', () => {
    const world = plainWorld(testCity({ sleepers: 300 }), 'up');
    world.tick = 500 * 6;
    putAll(world, (i) => ({ status: [IN_NIGHTMARE, LUCID, IN_NIGHTMARE | STATUS.trapped, IN_REM][i % 4]!, S: 0.01, q: 0.5 }));
    stepSleep(world);
    pushFlips(world);
    const kept = { pressure: world.sleepers.pressure.slice(), lucidIn: world.sleepers.lucidIn.slice(), bedIn: world.sleepers.bedIn.slice() };
    const { zones, zoneLoad, nightmareQ } = structuredClone(world.tallies);
    for (const i of block(world)) {
      expect(world.sleepers.status[i]).toBe(0);
      expect(world.sleepers.qPushed[i]).toBe(0);
      expect(world.sleepers.sinceTick[i]).toBe(-1);
    }
    settle(world);
    expect(kept.pressure).toEqual(world.sleepers.pressure);
    expect(kept.lucidIn).toEqual(world.sleepers.lucidIn);
    expect(kept.bedIn).toEqual(world.sleepers.bedIn);
    expect(zones).toEqual(world.tallies.zones);
    expect(zoneLoad).toEqual(world.tallies.zoneLoad);
    expect(nightmareQ).toBe(world.tallies.nightmareQ);
  });

  it('keeps everyone in bed while the wake gate has failed', () => {
    const world = plainWorld(testCity({ sleepers: 60 }), 'locked');
    world.tick = 500 * 6;
    world.society.wakeGateFailed = true;
    putAll(world, () => ({ status: IN_REM, S: 0.01 }));
    stepSleep(world);
    for (const i of block(world)) expect(world.sleepers.status[i]! & STATUS.inBed).toBe(STATUS.inBed);
  });

  it('keeps everyone up through a vigil, each of its days', () => {
    const world = plainWorld(testCity({ sleepers: 60, overrides: { vigil: { fromMin: 100, lengthMin: 50, days: 2 } } }), 'vigil');
    for (const [minute, held] of [
      [99, false],
      [100, true],
      [149, true],
      [150, false],
      [1540, true],
      [1590, false],
      [2980, false],
    ] as const) {
      world.tick = minute * 6;
      putAll(world, (i) => ({ status: i % 2 === 0 ? ASLEEP | STAGE.n2 : 0, S: 0.9, bedtimeMin: 20, due: minute & 255, flags: 0 }));
      stepSleep(world);
      for (const i of block(world)) expect((world.sleepers.status[i]! & STATUS.inBed) !== 0, `${i} at minute ${minute}`).toBe(!held);
    }
  });
});
