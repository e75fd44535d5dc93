import { describe, expect, it } from 'vitest';
import { applyOrder, check } from '../commands/index';
import type { CastSpec } from '../scenario';
import { fork } from '../snapshot';
import { FLAG, STATUS } from '../state/sleepers';
import type { Diver } from '../state/society';
import { step } from '../step';
import { ASLEEP, IN_NIGHTMARE, IN_REM, LUCID, plainWorld, putAll, settle, testCity } from '../testCity';
import { CONTROL_MIN, ENTITY, type Order, PHASE, REASON, type Signature, STAGE, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { startNightmare } from './contagion';
import { beginNight } from './night';
import { centreOf } from './ways';

const cast = [
  ['clara', 'centre', 'own-rhythm'],
  ['ethan', 'centre', 'pathway'],
  ['lena', 'north', 'hold'],
] as const;
const person = (id: string, zone: string, signature: Signature) => ({ id, name: id, ageYears: 40, household: id, zone, signature });
const divers = cast.map(([id]) => id);
const nights = [
  { id: 'first', title: 'First', day: 0, divers },
  { id: 'second', title: 'Second', day: 1, divers: ['lena'] },
];
/** Nobody wakes, dreams badly or moves of themselves: only what is ordered happens. */
const still = {
  h0: 0,
  remToN2: 0,
  remToWake: [0, 0] as [number, number],
  remToN1: 0,
  beta: 0,
  overloadHazard: 0,
  specterFear: 1,
  lowerThreshold: -1,
  rogueBaseRate: 0,
};

function city(change: { params?: object; cast?: CastSpec[] } = {}): World {
  const world = plainWorld(
    testCity({
      sleepers: 360,
      cast: [...cast.map(([id, zone, signature]) => person(id, zone, signature)), ...(change.cast ?? [])],
      nights,
      params: { ...still, ...change.params },
    }),
    'divers',
  );
  world.tick = CONTROL_MIN * TICKS_PER_MIN;
  putAll(world, () => ({ status: IN_REM, q: 0.5, S: 0.8, A: 0.5, F: 0.2 }));
  return world;
}

const give = (world: World, order: Order): void => expect(applyOrder(world, order), JSON.stringify(order)).toEqual({ ok: true });
const minutes = (world: World, count: number): void => {
  for (let t = 0; t < count * TICKS_PER_MIN; t++) step(world);
};
const diver = (world: World, d: number): Diver => world.society.divers[d]!;
const latch = (world: World): void => {
  world.society.phase = PHASE.protocol;
  world.society.wakeGateFailed = true;
};
/** The first diver asks them on the spot, and is answered. */
function settleAskOf(world: World, sleeper: number, want: number): void {
  const asking = diver(world, 0);
  asking.place = world.homes.zoneOf[sleeper]!;
  asking.task = { order: { kind: 'ask', diver: 0, sleeper, questions: [], want }, sinceTick: 0, untilTick: 0 };
  step(world);
}
const someoneIn = (world: World, zone: number): number => world.homes.zoneFirst[zone]! + 8;

describe('who dives', () => {
  it('is who the night names, where they sleep, and only they stand outside the contagion', () => {
    const world = city();
    expect(world.society.divers.map((one) => one.signature)).toEqual(['own-rhythm', 'pathway', 'hold']);
    for (const one of world.society.divers) expect(one).toMatchObject({ place: world.homes.zoneOf[one.sleeper], resolve: 100, trapped: false });
    const immune = (): number[] => Array.from(world.sleepers.flags, (flag, i) => (flag & FLAG.immune ? i : -1)).filter((i) => i >= 0);
    expect(immune()).toEqual(world.society.divers.map((one) => one.sleeper).sort((a, b) => a - b));
    beginNight(world, 2);
    expect(immune()).toEqual([diver(world, 0).sleeper]);
    expect(world.society.divers).toHaveLength(1);
  });

  it('takes no harm from the contagion, and turns lucid like anybody', () => {
    const world = city();
    const { sleeper, place } = diver(world, 0);
    expect(startNightmare(world, sleeper, -1, REASON.scenario)).toBe(false);
    putAll(world, (i) => ({ status: i === sleeper ? IN_REM : LUCID, q: 0.5, A: 0.9, S: 0.8 }));
    minutes(world, 2);
    expect(world.homes.zoneOf[sleeper]).toBe(place);
    expect(world.sleepers.status[sleeper]! & STATUS.lucid).toBe(STATUS.lucid);
  });

  it('is also somebody with a gift and no night of their own, once they are reached', () => {
    const aiko = { ...person('aiko', 'north', 'friends'), ageYears: 8 };
    const world = city({ cast: [aiko] });
    const { sleeper } = world.homes.cast.find(({ spec }) => spec.id === 'aiko')!;
    settleAskOf(world, sleeper, 3);
    expect(world.society.divers).toHaveLength(3);
    settleAskOf(world, sleeper, world.sleepers.wantKind[sleeper]!);
    expect(diver(world, 3)).toMatchObject({ sleeper, signature: 'friends', place: world.homes.zoneOf[sleeper], resolve: world.params.rescueResolve });
    beginNight(world, 2);
    expect(world.society.divers.map((own) => own.sleeper)).not.toContain(sleeper);
    expect(world.sleepers.flags[sleeper]! & FLAG.immune).toBe(0);
  });

  it('is three grown volunteers where no night names any', () => {
    const world = plainWorld(testCity({ sleepers: 360, nights: [{ id: 'first', title: 'First', day: 0 }] }), 'volunteers');
    expect(world.society.divers).toHaveLength(3);
    for (const one of world.society.divers) expect(world.sleepers.ageYears[one.sleeper]).toBeGreaterThanOrEqual(22);
  });

  it('takes no order before 23:50', () => {
    const world = city();
    world.tick -= 1;
    expect(check(world, { kind: 'go', diver: 0, place: 1 })).toEqual({ ok: false, why: 'before-control' });
  });
});

describe('going', () => {
  it('takes five minutes a bridge, along the fewest', () => {
    const world = city();
    give(world, { kind: 'go', diver: 0, place: 5 });
    step(world);
    expect(diver(world, 0).path).toHaveLength(2);
    minutes(world, 5);
    expect([2, 3]).toContain(diver(world, 0).place);
    minutes(world, 5);
    expect(diver(world, 0)).toMatchObject({ place: 5, path: [], plan: [] });
    expect(diver(world, 0).resolve).toBeGreaterThan(99);
  });

  it('is refused over closed bridges, and a way that closes is passed over', () => {
    const world = city();
    for (const bridge of [0, 1, 2, 3]) world.society.bridges[bridge]!.weight = 0;
    expect(check(world, { kind: 'go', diver: 0, place: 1 })).toEqual({ ok: false, why: 'no-way-there' });
    world.society.bridges[0]!.weight = 16;
    give(world, { kind: 'go', diver: 0, place: 1 });
    world.society.bridges[0]!.weight = 0;
    step(world);
    expect(diver(world, 0)).toMatchObject({ place: 0, path: [], plan: [] });
  });

  it('looks for another way when a bridge closes ahead', () => {
    const world = city();
    give(world, { kind: 'go', diver: 0, place: 5 });
    step(world);
    const [through, last] = diver(world, 0).path as [number, number];
    const ahead = world.bridges.findIndex(({ a, b }) => (a === through && b === last) || (b === through && a === last));
    world.society.bridges[ahead]!.weight = 0;
    minutes(world, 6);
    expect(diver(world, 0)).toMatchObject({ place: through });
    expect(diver(world, 0).path[0]).not.toBe(last);
    minutes(world, 20);
    expect(diver(world, 0).place).toBe(5);
  });

  it('down to the Centre waits for the Protocol and takes ten minutes', () => {
    const world = city();
    expect(check(world, { kind: 'go', diver: 0, place: centreOf(world) })).toEqual({ ok: false, why: 'centre-closed' });
    latch(world);
    give(world, { kind: 'go', diver: 0, place: centreOf(world) });
    minutes(world, 9);
    expect(diver(world, 0).place).toBe(0);
    minutes(world, 2);
    expect(diver(world, 0).place).toBe(centreOf(world));
  });
});

describe('holding ground', () => {
  it('lets no nightmare start there, lowers theta, lasts until something else is planned', () => {
    const world = city({ params: { h0: 0.05 } });
    give(world, { kind: 'ground', diver: 0, island: 0 });
    minutes(world, 10);
    const inNightmare = (zone: number): number =>
      world.sleepers.status.slice(world.homes.zoneFirst[zone], world.homes.zoneFirst[zone + 1]).filter((s) => s & STATUS.nightmare).length;
    expect(inNightmare(0)).toBe(0);
    expect(inNightmare(1)).toBeGreaterThan(5);
    expect(world.society.islands[0]!.grounded).toBe(1);
    expect(check(world, { kind: 'ground', diver: 0, island: 0 })).toEqual({ ok: false, why: 'no-change' });
    give(world, { kind: 'go', diver: 0, place: 1 });
    step(world);
    expect(world.society.islands[0]!.grounded).toBe(0);
  });
});

describe('asking', () => {
  it('costs 12 at once, and lands after fifteen minutes', () => {
    const world = city();
    const sleeper = someoneIn(world, 0);
    const { wantKind } = world.sleepers;
    give(world, { kind: 'ask', diver: 0, sleeper, questions: [3, 0], want: wantKind[sleeper]! });
    step(world);
    expect(diver(world, 0).resolve).toBe(88);
    minutes(world, 14);
    expect(world.sleepers.status[sleeper]! & STATUS.lucid).toBe(0);
    minutes(world, 2);
    expect(world.sleepers.status[sleeper]! & STATUS.lucid).toBe(STATUS.lucid);
    expect(diver(world, 0)).toMatchObject({ right: 1, wrong: 0, task: null });
  });

  it('is refused of the wakeful, the lucid, the guarded, and with a question too many', () => {
    const world = city();
    const sleeper = someoneIn(world, 0);
    const ask = (questions: number[] = [0]): Order => ({ kind: 'ask', diver: 0, sleeper, questions, want: 0 });
    const why = (order: Order): unknown => {
      const verdict = check(world, order);
      return verdict.ok ? 'ok' : verdict.why;
    };
    expect(why(ask([0, 1, 2, 3]))).toBe('too-many-questions');
    world.society.islands[0]!.thread = true;
    expect(why(ask([0, 1]))).toBe('too-many-questions');
    expect(why(ask())).toBe('ok');
    world.society.entities.push({ id: 1, kind: ENTITY.darkSelf, place: 0, sleeper, strength: 1, bornTick: 0, movesTick: 0 });
    expect(why(ask())).toBe('guarded');
    world.society.entities = [];
    world.sleepers.status[sleeper] = LUCID;
    expect(why(ask())).toBe('already-lucid');
    world.sleepers.status[sleeper] = STATUS.inBed;
    expect(why(ask())).toBe('not-asleep');
  });

  it('is passed over, at no cost, when they are free before the diver arrives', () => {
    const world = city();
    const sleeper = someoneIn(world, 1);
    give(world, { kind: 'ask', diver: 0, sleeper, questions: [], want: 0 });
    minutes(world, 2);
    world.sleepers.status[sleeper] = LUCID;
    settle(world);
    minutes(world, 5);
    expect(diver(world, 0)).toMatchObject({ plan: [], task: null, right: 0, wrong: 0 });
    expect(diver(world, 0).resolve).toBeGreaterThan(99);
  });
});

describe('weaving', () => {
  it.each([
    ['widen', 16, 32],
    ['narrow', 16, 8],
    ['close', 16, 0],
    ['open', 0, 16],
  ] as const)('%s brings a bridge from %i to %i', (work, before, after) => {
    const world = city();
    world.society.bridges[1]!.weight = before;
    give(world, { kind: 'weave', diver: 0, work, index: 1 });
    minutes(world, world.params.weaveMin + 1);
    expect(world.society.bridges[1]!.weight).toBe(after);
    const again = fork(world);
    expect(again.sleepers.lucidIn).toEqual(world.sleepers.lucidIn);
    expect(again.sleepers.pressure).toEqual(world.sleepers.pressure);
  });

  it('mends an island, raises a fallen one, and only then lets gold in', () => {
    const world = city();
    latch(world);
    const island = world.society.islands[0]!;
    Object.assign(island, { stability: 0, fallen: true });
    putAll(world, (i) => ({ status: i % 2 === 0 ? LUCID : IN_NIGHTMARE | STATUS.trapped, q: 0.5 }));
    const trapped = (): number => world.sleepers.status.slice(world.homes.zoneFirst[0], world.homes.zoneFirst[1]).filter((s) => s & STATUS.trapped).length;
    const before = trapped();
    give(world, { kind: 'weave', diver: 0, work: 'mend', index: 0 });
    minutes(world, world.params.weaveMin - 1);
    expect(trapped()).toBe(before);
    minutes(world, 4);
    expect(island.fallen).toBe(false);
    expect(trapped()).toBeLessThan(before / 2);
  });
});

describe('a plan', () => {
  const kinds = (world: World): string[] => diver(world, 0).plan.map((order) => order.kind);

  it('can be reordered and cancelled, holds six, and is worked through in order', () => {
    const world = city();
    give(world, { kind: 'go', diver: 0, place: 1 });
    give(world, { kind: 'weave', diver: 0, work: 'widen', index: 0 });
    give(world, { kind: 'ground', diver: 0, island: 1 });
    give(world, { kind: 'reorder', diver: 0, from: 2, to: 0 });
    expect(kinds(world)).toEqual(['ground', 'go', 'weave']);
    give(world, { kind: 'cancel', diver: 0, position: 1 });
    expect(kinds(world)).toEqual(['ground', 'weave']);
    expect(check(world, { kind: 'cancel', diver: 0, position: 2 })).toEqual({ ok: false, why: 'no-such-plan' });
    expect(check(world, { kind: 'reorder', diver: 0, from: 0, to: 0 })).toEqual({ ok: false, why: 'no-change' });
    for (let extra = 0; extra < 4; extra++) give(world, { kind: 'go', diver: 0, place: 2 });
    expect(check(world, { kind: 'go', diver: 0, place: 2 })).toEqual({ ok: false, why: 'plan-full' });
  });

  it('is stopped at the next place when what it walked to is cancelled', () => {
    const world = city();
    give(world, { kind: 'go', diver: 0, place: 5 });
    minutes(world, 1);
    give(world, { kind: 'cancel', diver: 0, position: 0 });
    minutes(world, 20);
    expect([2, 3]).toContain(diver(world, 0).place);
    expect(diver(world, 0)).toMatchObject({ path: [], plan: [], task: null });
  });

  it('gives up the work in hand when that is cancelled, with its cost', () => {
    const world = city();
    give(world, { kind: 'weave', diver: 0, work: 'close', index: 0 });
    minutes(world, 2);
    give(world, { kind: 'cancel', diver: 0, position: 0 });
    minutes(world, 20);
    expect(world.society.bridges[0]!.weight).toBe(16);
    expect(diver(world, 0).resolve).toBeLessThan(100);
  });
});

describe('resolve', () => {
  it('comes back in calm, more beside the lucid, and is spent near dread', () => {
    const afterTenMin = (status: number): number => {
      const world = city();
      putAll(world, () => ({ status, q: 0.1, S: 0.8 }));
      diver(world, 0).resolve = 50;
      minutes(world, 10);
      return diver(world, 0).resolve;
    };
    expect(afterTenMin(ASLEEP | STAGE.n3)).toBeCloseTo(52.5, 6);
    expect(afterTenMin(LUCID)).toBeGreaterThan(55);
    expect(afterTenMin(IN_NIGHTMARE)).toBeLessThan(45);
  });

  it('at nothing traps the diver, who is brought back by another', () => {
    const world = city();
    diver(world, 0).resolve = 0.1;
    putAll(world, () => ({ status: IN_NIGHTMARE, q: 0.1, S: 0.8, F: 0 }));
    give(world, { kind: 'ground', diver: 0, island: 0 });
    minutes(world, 2);
    expect(diver(world, 0)).toMatchObject({ trapped: true, resolve: 0, plan: [], task: null });
    expect(world.society.islands[0]!.grounded).toBe(0);
    expect(check(world, { kind: 'go', diver: 0, place: 1 })).toEqual({ ok: false, why: 'diver-trapped' });
    expect(check(world, { kind: 'rescue', diver: 1, other: 2 })).toEqual({ ok: false, why: 'diver-free' });
    putAll(world, () => ({ status: IN_REM, q: 0.1, S: 0.8 }));
    give(world, { kind: 'rescue', diver: 1, other: 0 });
    minutes(world, world.params.rescueMin + 1);
    expect(diver(world, 0).trapped).toBe(false);
    expect(diver(world, 0).resolve).toBeGreaterThanOrEqual(world.params.rescueResolve);
  });

  it('refuses what it cannot pay', () => {
    const world = city();
    diver(world, 0).resolve = 5;
    expect(check(world, { kind: 'weave', diver: 0, work: 'close', index: 0 })).toEqual({ ok: false, why: 'too-tired' });
  });
});

describe('signatures', () => {
  const sign = (world: World, d: number): void => give(world, { kind: 'signature', diver: d, island: diver(world, d).place });

  it('work once a night, each its own way', () => {
    const world = city();
    for (const d of [0, 1, 2]) sign(world, d);
    step(world);
    const hour = world.tick - 1 + world.params.signatureMin * TICKS_PER_MIN;
    expect(world.society.islands[0]!.rhythmUntilTick).toBe(hour);
    expect(world.society.pathwayUntilTick).toBe(hour);
    expect(world.society.islands[diver(world, 2).place]!.holdUntilTick).toBe(hour);
    expect(check(world, { kind: 'signature', diver: 0, island: 0 })).toEqual({ ok: false, why: 'signature-spent' });
    give(world, { kind: 'go', diver: 1, place: 5 });
    minutes(world, 3);
    expect(diver(world, 1).place).toBe(5);
  });

  it('hold keeps an island from falling and its people from being trapped', () => {
    const world = city({ params: { boutEndBase: 0, boutEndAutonomy: 0 } });
    latch(world);
    putAll(world, () => ({ status: IN_NIGHTMARE, q: 0.1, S: 0.8 }));
    world.society.islands[1]!.stability = 0.01;
    world.society.islands[4]!.stability = 0.01;
    sign(world, 2);
    minutes(world, 40);
    const trapped = (zone: number): number =>
      world.sleepers.status.slice(world.homes.zoneFirst[zone], world.homes.zoneFirst[zone + 1]).filter((s) => s & STATUS.trapped).length;
    expect(world.society.islands[1]!.fallen).toBe(false);
    expect(world.society.islands[4]!.fallen).toBe(true);
    expect(trapped(1)).toBe(0);
    expect(trapped(4)).toBeGreaterThan(30);
  });

  it('friends give a say to whoever is near a lucid sleeper', () => {
    const world = city();
    diver(world, 0).signature = 'friends';
    putAll(world, (i) => ({ status: i === 0 ? LUCID : IN_REM, q: 0.1, S: 0.8, A: 0.2 }));
    const near = world.network.targets.subarray(world.network.offsets[0], world.network.offsets[1]);
    sign(world, 0);
    step(world);
    for (let i = 1; i < world.homes.zoneFirst[1]!; i++) expect(world.sleepers.A[i]! > 0.3).toBe(near.includes(i));
  });
});

describe('the way out of the Protocol', () => {
  it('is Lucidity held for ten minutes and two fears laid down; either alone is not enough', () => {
    const world = city();
    latch(world);
    putAll(world, (i) => ({ status: i % 2 === 0 ? LUCID : IN_REM, q: 0.1, S: 0.8, F: 1, A: 0 }));
    world.overrides.theta = 2;
    minutes(world, 15);
    expect(world.society).toMatchObject({ phase: PHASE.protocol, outcome: 'open', reversed: false });
    give(world, { kind: 'share', diver: 0 });
    give(world, { kind: 'share', diver: 1 });
    expect(check(world, { kind: 'share', diver: 1 })).toEqual({ ok: false, why: 'already-shared' });
    minutes(world, 19);
    expect(world.society.shares).toBe(0);
    minutes(world, 3);
    expect(world.society).toMatchObject({ shares: 2, outcome: 'won', reversed: true, wakeGateFailed: false });
    expect(world.society.phase).not.toBe(PHASE.protocol);
  });
});

it('a diver has dived once an order of theirs is carried out, at home too, and not by one that could not be', () => {
  const did = (order: Order, resolve = 100): boolean => {
    const world = city();
    for (const island of world.society.islands) island.stability = 0.5;
    give(world, order);
    diver(world, 0).resolve = resolve;
    step(world);
    return diver(world, 0).dived;
  };
  const home = diver(city(), 0).place;
  expect(diver(city(), 0).dived).toBe(false);
  expect(did({ kind: 'go', diver: 0, place: (home + 1) % 6 })).toBe(true);
  expect(did({ kind: 'weave', diver: 0, work: 'mend', index: home })).toBe(true);
  expect(did({ kind: 'weave', diver: 0, work: 'mend', index: home }, 1)).toBe(false);
});
