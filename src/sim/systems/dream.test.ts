/** The two contagions against model.md section 5: every hazard and every draw is worked out again here with plain numbers. */
import { describe, expect, it } from 'vitest';
import { drawUnit, PURPOSE } from '../../kernel/rng';
import { FLAG, STATUS } from '../state/sleepers';
import { ASLEEP, type CityChange, IN_NIGHTMARE, IN_REM, LUCID, type Person, plainWorld, put, putAll, scatter, settle, testCity } from '../testCity';
import { ENTITY, REASON, STAGE } from '../vocabulary';
import type { World } from '../world';
import { blockStart, zoneTerms } from './block';
import { pushFlips, startNightmare } from './contagion';
import { reachesTheta, stepDream, thetaOf } from './dream';

function block(world: World): number[] {
  const k = world.tick % 6;
  const from = blockStart(world.sleepers.count, k);
  return Array.from({ length: blockStart(world.sleepers.count, k + 1) - from }, (_, p) => from + p);
}

function neighbours(world: World, i: number): number[] {
  return [...world.network.targets.subarray(world.network.offsets[i], world.network.offsets[i + 1])];
}

const NIGHTMARES_ONLY: CityChange = { sleepers: 600, overrides: { rule: 'hazard' } };
const real16 = (x: number): number => Math.round(x * 65535) / 65535;

describe('the start of a nightmare', () => {
  const person = (i: number, round: number) => ({
    F: scatter(i, round),
    T: scatter(i, round + 50) ** 2,
    A: scatter(i, round + 100),
    D: 0.3,
    skill: i % 4 === 0 ? 30 : 0,
    q: real16(scatter(i, round + 150)),
    status: scatter(i, round + 200) < 0.2 ? IN_NIGHTMARE : scatter(i, round + 250) < 0.1 ? LUCID : IN_REM,
  });

  /** h of section 5, from the state as it stood before. */
  function hazard(world: World, i: number, round: number, load: number, X: number) {
    const me = person(i, round);
    let P = 0;
    let lucid = 0;
    for (const j of neighbours(world, i)) {
      const other = person(j, round);
      if (other.status === IN_NIGHTMARE) P += other.q;
      if (other.status === LUCID) lucid++;
    }
    const phi = load ** 4 / (1 + load ** 4);
    const own = 5e-5 * (1 + 3 * me.F + 40 * me.T * me.T) * (1 - 0.5 * (me.skill / 100));
    const caught = 0.072 * me.q * phi * (1 - 0.5 * me.A) * P;
    const overloaded = 0.5 * Math.max(0, load - 1) * me.q * X;
    const h = (own + caught + overloaded) * (1 - (0.6 * lucid) / neighbours(world, i).length);
    return { own, caught, overloaded, h };
  }

  it('comes when the draw is below h/(1+h/2), for the reason and from the neighbour that the second draw picks', () => {
    const world = plainWorld(testCity(NIGHTMARES_ONLY), 'start');
    const reasons = [0, 0, 0];
    let wrong = 0;
    for (let round = 0; round < 90; round++) {
      const load = 0.7 + 0.01 * round;
      world.tick = 600 + round;
      world.causes.clear();
      putAll(world, (i) => person(i, round));
      world.society.load = load;
      let X = 0;
      for (let i = 0; i < 600; i++) if (person(i, round).status === IN_NIGHTMARE) X += person(i, round).q / 600;
      stepDream(world);
      const expected: number[][] = [];
      for (const i of block(world)) {
        if (person(i, round).status !== IN_REM) continue;
        const { own, caught, overloaded, h } = hazard(world, i, round, load, X);
        const starts = drawUnit(world.drawSeed, world.tick, i, PURPOSE.dream) < Math.min(1, h / (1 + h / 2));
        if (starts !== ((world.sleepers.status[i]! & STATUS.nightmare) !== 0)) wrong++;
        if (!starts) continue;
        expect(world.sleepers.sinceTick[i]).toBe(world.tick);
        const pick = drawUnit(world.drawSeed, world.tick, i, PURPOSE.source) * (own + caught + overloaded);
        const reason = pick < caught ? REASON.link : pick < caught + overloaded ? REASON.overload : REASON.ownFear;
        reasons[reason]!++;
        expected.push([world.tick, i, reason]);
      }
      const { causes } = world;
      expect(Array.from({ length: causes.count }, (_, e) => [causes.tick(e), causes.sleeper(e), causes.reason(e)])).toEqual(expected);
      for (let e = 0; e < causes.count; e++) {
        const source = causes.source(e);
        if (causes.reason(e) !== REASON.link) expect(source).toBe(-1);
        else {
          expect(neighbours(world, causes.sleeper(e))).toContain(source);
          expect(person(source, round).status).toBe(IN_NIGHTMARE);
        }
      }
      pushFlips(world);
    }
    expect(wrong).toBe(0);
    expect(reasons[REASON.link]).toBeGreaterThan(50);
    expect(reasons[REASON.overload]).toBeGreaterThan(5);
    expect(reasons[REASON.ownFear]).toBeGreaterThan(0);
  });

  it('is put down to a specter for the part that it adds to what comes by itself, and only where it stands', () => {
    const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, params: { h0: 0.002 } }), 'specter');
    const strength = 0.8;
    world.society.entities = [{ id: 1, kind: ENTITY.specter, place: 1, sleeper: -1, strength, bornTick: 0, movesTick: 1e9 }];
    const zones = world.homes.zoneFirst.length - 1;
    const counts = Array.from({ length: zones }, () => ({ own: 0, entity: 0 }));
    for (let round = 0; round < 300; round++) {
      world.tick = 600 + round;
      world.causes.clear();
      putAll(world, () => ({ status: IN_REM, F: 0.6, A: 0.5 }));
      stepDream(world);
      for (let e = 0; e < world.causes.count; e++) {
        const zone = counts[world.homes.zoneOf[world.causes.sleeper(e)]!]!;
        if (world.causes.reason(e) === REASON.entity) zone.entity++;
        else if (world.causes.reason(e) === REASON.ownFear) zone.own++;
      }
      pushFlips(world);
    }
    const { own, entity } = counts[1]!;
    expect(own + entity).toBeGreaterThan(50);
    const added = world.params.specterHazard * strength;
    expect(entity / (own + entity)).toBeCloseTo(added / (1 + added), 1);
    for (const [zone, count] of counts.entries()) if (zone !== 1) expect(count.entity).toBe(0);
    expect(counts[0]!.own).toBeGreaterThan(0);
  });

  it('draws the source in proportion to what each neighbour presses', () => {
    const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, params: { beta: 1000 } }), 'source');
    const i = 0;
    const [a, b, c, ...rest] = neighbours(world, i);
    const q = new Map([
      [a!, 0.2],
      [b!, 0.3],
      [c!, 0.5],
    ]);
    const drawn = new Map<number, number>();
    const rounds = 4000;
    for (let round = 0; round < rounds; round++) {
      world.tick = round * 6;
      if (round === 0) {
        putAll(world, (j) => ({ status: q.has(j) ? IN_NIGHTMARE : j === i || rest.includes(j) ? IN_REM : 0, q: q.get(j) ?? 1, A: 0 }));
        world.society.load = 1;
      } else put(world, i, { status: IN_REM });
      world.causes.clear();
      world.tallies.flipCount = 0;
      stepDream(world);
      for (let e = 0; e < world.causes.count; e++) {
        const source = world.causes.source(e);
        if (world.causes.sleeper(e) === i) drawn.set(source, (drawn.get(source) ?? 0) + 1);
      }
      world.tallies.flipCount = 0;
      for (const j of [a!, b!, c!, ...rest]) world.sleepers.status[j] = q.has(j) ? IN_NIGHTMARE : 0;
    }
    expect([...drawn.keys()].sort((x, y) => x - y)).toEqual([a!, b!, c!].sort((x, y) => x - y));
    for (const [j, share] of q) expect(Math.abs(drawn.get(j)! / rounds - share)).toBeLessThan(4 * Math.sqrt(0.25 / rounds));
  });

  it('never comes over a closed link', () => {
    const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, policies: { sharing: 'household' }, params: { beta: 1000, h0: 0 } }), 'closed');
    world.tick = 600;
    putAll(world, (i) => ({ status: i % 3 === 0 ? IN_NIGHTMARE : IN_REM, q: 1, A: 0 }));
    world.society.load = 1;
    stepDream(world);
    let linked = 0;
    for (const i of block(world)) {
      if (i % 3 === 0) continue;
      const homeWithNightmare = neighbours(world, i).some((j) => world.homes.householdOf[j] === world.homes.householdOf[i] && j % 3 === 0);
      expect((world.sleepers.status[i]! & STATUS.nightmare) !== 0).toBe(homeWithNightmare);
      if (homeWithNightmare) linked++;
    }
    for (let e = 0; e < world.causes.count; e++) {
      expect(world.homes.householdOf[world.causes.source(e)]).toBe(world.homes.householdOf[world.causes.sleeper(e)]);
    }
    expect(linked).toBeGreaterThan(5);
  });

  it('is certain only in REM, in bed, and never for the lucid or the immune', () => {
    const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, params: { h0: 10 } }), 'certain');
    world.tick = 600;
    const kinds: Person[] = [
      { status: IN_REM },
      { status: LUCID },
      { status: IN_REM, flags: FLAG.immune },
      { status: ASLEEP | STAGE.n2 },
      { status: STAGE.rem },
    ];
    putAll(world, (i) => ({ flags: 0, ...kinds[i % 5]! }));
    stepDream(world);
    for (const i of block(world)) expect((world.sleepers.status[i]! & STATUS.nightmare) !== 0).toBe(i % 5 === 0);
  });

  it('is scaled by the night, the difficulty and a rebound', () => {
    const starts = (change: CityChange, rebound: boolean, difficulty: 'normal' | 'hard' = 'normal'): number => {
      const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, params: { h0: 0.02 }, ...change }), 'scaled', { difficulty });
      if (rebound) for (const island of world.society.islands) island.reboundUntilTick = 1e6;
      for (let round = 0; round < 60; round++) {
        world.tick = 600 + round;
        putAll(world, () => ({ status: IN_REM, F: 0, T: 0, q: 0, skill: 0 }));
        stepDream(world);
      }
      return world.causes.count;
    };
    const spread = (expected: number): number => 4 * Math.sqrt(expected);
    const p = (h: number): number => (6000 * h) / (1 + h / 2);
    const nights = (pressure: number): CityChange => ({ nights: [{ id: 'n', title: 'N', day: 0, pressure }] });
    expect(Math.abs(starts({}, false) - p(0.02))).toBeLessThan(spread(p(0.02)));
    expect(Math.abs(starts(nights(3), false) - p(0.06))).toBeLessThan(spread(p(0.06)));
    expect(Math.abs(starts({}, true) - p(0.03))).toBeLessThan(spread(p(0.03)));
    expect(Math.abs(starts({ difficulty: { hard: 2 } }, false, 'hard') - p(0.04))).toBeLessThan(spread(p(0.04)));
    expect(starts({ difficulty: { hard: 2 } }, false)).toBe(starts({}, false));
  });
});

describe('inside a nightmare', () => {
  const person = (i: number, round: number) => ({ A: scatter(i, round), F: scatter(i, round + 30), T: scatter(i, round + 60), skill: i % 3 === 0 ? 30 : 0 });

  it.each([
    ['early', 1.3, false],
    ['late', 0.7, false],
    ['late', 0, true],
  ] as const)('ends by (.02+.10A)(1+l), to wake with chance A times %s %d (gate failed: %s), else to N2', (gate, factor, gateFailed) => {
    const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, policies: { gate } }), 'end');
    world.society.wakeGateFailed = gateFailed;
    const ends = { wake: 0, n2: 0 };
    for (let round = 0; round < 30; round++) {
      world.tick = 600 + round;
      putAll(world, (i) => ({ ...person(i, round), status: IN_NIGHTMARE, q: 0.5 }));
      stepDream(world);
      for (const i of block(world)) {
        const p = person(i, round);
        const ended = drawUnit(world.drawSeed, world.tick, i, PURPOSE.dream) < (0.02 + 0.1 * p.A) * (1 + p.skill / 100);
        const wakes = drawUnit(world.drawSeed, world.tick, i, PURPOSE.wakeAfter) < p.A * factor;
        expect(world.sleepers.status[i]).toBe(ended ? ASLEEP | (wakes ? STAGE.wake : STAGE.n2) : IN_NIGHTMARE);
        expect(world.sleepers.sinceTick[i]).toBe(ended ? -1 : world.tick);
        expect(world.sleepers.T[i]).toBeCloseTo(p.T + 0.001 * p.F * (1 - p.T), 14);
        if (ended) ends[wakes ? 'wake' : 'n2']++;
      }
    }
    expect(ends.n2).toBeGreaterThan(10);
    expect(ends.wake > 0).toBe(factor > 0);
  });

  it('traps after thirty minutes, only while the wake gate has failed, and then holds', () => {
    const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, overrides: { rule: 'hazard', pEnd: 0 } }), 'trap');
    world.tick = 1200;
    for (const gateFailed of [true, false]) {
      world.society.wakeGateFailed = gateFailed;
      putAll(world, (i) => ({ status: IN_NIGHTMARE, sinceTick: 1200 - 179 - (i % 3) }));
      stepDream(world);
      for (const i of block(world)) expect(world.sleepers.status[i]).toBe(IN_NIGHTMARE | (gateFailed && i % 3 > 0 ? STATUS.trapped : 0));
    }
  });

  it('never ends a trapped bout, and frees the trapped when the gate works again', () => {
    const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, overrides: { rule: 'hazard', pEnd: 1 } }), 'held');
    world.tick = 1200;
    world.society.wakeGateFailed = true;
    putAll(world, () => ({ status: IN_NIGHTMARE | STATUS.trapped }));
    stepDream(world);
    for (const i of block(world)) expect(world.sleepers.status[i]).toBe(IN_NIGHTMARE | STATUS.trapped);
    world.society.wakeGateFailed = false;
    stepDream(world);
    for (const i of block(world)) expect(world.sleepers.status[i]! & (STATUS.trapped | STATUS.nightmare)).toBe(0);
  });

  it('makes immune where the scenario says so', () => {
    const world = plainWorld(testCity({ sleepers: 60, overrides: { rule: 'hazard', pEnd: 1, afterBout: 'immune' } }), 'immune');
    putAll(world, () => ({ status: IN_NIGHTMARE }));
    stepDream(world);
    for (const i of block(world)) expect(world.sleepers.flags[i]! & FLAG.immune).toBe(FLAG.immune);
  });
});

describe('REM without a nightmare', () => {
  it('feeds dependence by coupling, intensity and what Reality Somnos leaves', () => {
    const world = plainWorld(testCity({ sleepers: 60, policies: { intensity: 1.5, realitySomnos: 0.2 }, params: { h0: 0 } }), 'd');
    putAll(world, (i) => ({ status: i % 2 === 0 ? IN_REM : IN_NIGHTMARE, D: 0.4, q: 0.5, A: 0 }));
    world.society.load = 0;
    stepDream(world);
    for (const i of block(world)) expect(world.sleepers.D[i]).toBeCloseTo(i % 2 === 0 ? 0.4 + 4.8e-4 * real16(0.5) * 0.6 * 1.5 * 0.8 : 0.4, 14);
  });
});

describe('lucidity', () => {
  it('has theta .12 + .25 (1-A) + .1 F, harder where dimmed', () => {
    const world = plainWorld(testCity(), 'theta');
    put(world, 0, { A: 0.6, F: 0.3 });
    expect(thetaOf(world, 0, zoneTerms(world, 0))).toBeCloseTo(0.12 + 0.25 * 0.4 + 0.1 * 0.3, 14);
    world.society.islands[0]!.dimmedUntilTick = 1;
    expect(thetaOf(world, 0, zoneTerms(world, 0))).toBeCloseTo(0.25 + 0.15, 14);
    expect(thetaOf(plainWorld(testCity({ overrides: { theta: 0.18 } }), 'theta'), 0, zoneTerms(world, 0))).toBe(0.18);
  });

  it('is reached at equality, and not one sixteenth below it', () => {
    const world = plainWorld(testCity({ overrides: { theta: 0.25 } }), 'equal');
    const terms = zoneTerms(world, 0);
    for (const links of [4, 8, 12, 100]) {
      world.sleepers.bedIn[0] = links * 16;
      world.sleepers.lucidIn[0] = links * 4;
      expect(reachesTheta(world, 0, terms)).toBe(true);
      world.sleepers.lucidIn[0] = links * 4 - 1;
      expect(reachesTheta(world, 0, terms)).toBe(false);
    }
  });

  it('counts a tie in tenths and thirds, which no binary fraction is', () => {
    for (const [lucid, links] of [
      [1, 10],
      [3, 10],
      [1, 3],
      [7, 9],
    ] as const) {
      const world = plainWorld(testCity({ sleepers: 60, overrides: { theta: lucid / links } }), 'tie');
      world.sleepers.bedIn[0] = links * 16;
      world.sleepers.lucidIn[0] = lucid * 16;
      expect(reachesTheta(world, 0, zoneTerms(world, 0))).toBe(true);
      world.sleepers.lucidIn[0] = lucid * 16 - 1;
      expect(reachesTheta(world, 0, zoneTerms(world, 0))).toBe(false);
    }
  });

  it('comes at exactly its share of linked people in bed, and clears nightmare and trap', () => {
    const world = plainWorld(testCity({ sleepers: 600, overrides: { theta: 0.3, rule: 'threshold' } }), 'share');
    world.tick = 600;
    const status = (i: number): number =>
      scatter(i, 1) < 0.25 ? LUCID : scatter(i, 2) < 0.2 ? 0 : [IN_REM, IN_NIGHTMARE, IN_NIGHTMARE | STATUS.trapped, ASLEEP | STAGE.n2][i % 4]!;
    putAll(world, (i) => ({ status: status(i), q: 0.5 }));
    world.society.wakeGateFailed = true;
    stepDream(world);
    let turned = 0;
    for (const i of block(world)) {
      if (status(i) === LUCID || (status(i) & (STATUS.stage | STATUS.inBed)) !== (STAGE.rem | STATUS.inBed)) continue;
      const inBed = neighbours(world, i).filter((j) => status(j) & STATUS.inBed);
      const lucid = inBed.filter((j) => status(j) & STATUS.lucid).length;
      const turns = lucid > 0 && lucid * 65536 >= Math.floor(0.3 * 65536) * inBed.length;
      expect(world.sleepers.status[i]).toBe(turns ? LUCID : status(i));
      if (turns) turned++;
    }
    expect(turned).toBeGreaterThan(10);
  });

  it('counts a closed link below the line and never above it', () => {
    const world = plainWorld(testCity({ sleepers: 600, policies: { sharing: 'household' } }), 'walls');
    putAll(world, (i) => ({ status: i % 2 === 0 ? LUCID : IN_REM }));
    const home = (i: number): number => world.homes.householdOf[i]!;
    for (let i = 0; i < 600; i++) {
      expect(world.sleepers.bedIn[i]).toBe(16 * neighbours(world, i).length);
      expect(world.sleepers.lucidIn[i]).toBe(16 * neighbours(world, i).filter((j) => j % 2 === 0 && home(j) === home(i)).length);
    }
  });

  it('keeps a sleeper out of any nightmare', () => {
    const world = plainWorld(testCity({ ...NIGHTMARES_ONLY, params: { beta: 1000, h0: 10 } }), 'safe');
    world.tick = 600;
    putAll(world, (i) => ({ status: i % 2 === 0 ? LUCID : IN_NIGHTMARE, q: 1 }));
    world.society.load = 2;
    for (const i of block(world)) if (i % 2 === 0) expect(startNightmare(world, i, -1, REASON.scenario)).toBe(false);
    stepDream(world);
    for (const i of block(world)) if (i % 2 === 0) expect(world.sleepers.status[i]).toBe(LUCID);
    settle(world);
    expect(world.causes.count).toBe(0);
  });
});
