import { describe, expect, it } from 'vitest';
import { applyOrder } from '../commands/index';
import { STATUS } from '../state/sleepers';
import type { Entity } from '../state/society';
import { step } from '../step';
import { IN_NIGHTMARE, IN_REM, LUCID, plainWorld, putAll, testCity } from '../testCity';
import { CONTROL_MIN, ENTITY, PHASE, TICKS_PER_MIN } from '../vocabulary';
import type { World } from '../world';
import { zoneTerms } from './block';
import { stepResolve } from './divers';
import { reachesTheta, thetaOf } from './dream';
import { settleFace, stepEntities } from './entities';
import { centreOf } from './ways';

const CAST = [{ id: 'clara', name: 'Clara', ageYears: 40, household: 'voss', zone: 'centre' }];
const NIGHTS = [{ id: 'first', title: 'First', day: 0, divers: ['clara'] }];

function city(params: object = {}): World {
  const world = plainWorld(testCity({ sleepers: 360, cast: CAST, nights: NIGHTS, params }), 'beings');
  world.tick = CONTROL_MIN * TICKS_PER_MIN;
  return putAll(world, () => ({ status: IN_REM, q: 0.5, A: 0.5, F: 0.2, T: 0.1, D: 0.1, R: 0.1 }));
}

function being(world: World, kind: number, place: number, sleeper = -1): Entity {
  const entity = { id: world.society.nextEntity++, kind, place, sleeper, strength: 0.5, bornTick: world.tick, movesTick: world.tick + 120 };
  world.society.entities.push(entity);
  return entity;
}

const minute = (world: World, count = 1): void => {
  for (let m = 0; m < count; m++) {
    stepEntities(world);
    world.tick += TICKS_PER_MIN;
  }
};
const kinds = (world: World): number[] => world.society.entities.map(({ kind }) => kind);
const faces = (world: World, entity: Entity): void => {
  world.society.divers[0]!.place = entity.place;
  settleFace(world, world.society.divers[0]!, entity.id);
};

describe('where beings come from', () => {
  it('is nowhere, in a city that is well', () => {
    const world = city();
    minute(world, 120);
    expect(world.society.entities).toEqual([]);
  });

  it('a specter condenses out of fear an island has had and not spent', () => {
    const world = city();
    putAll(world, (i) => ({ status: IN_REM, q: 0.1, D: 0, R: 0, F: world.homes.zoneOf[i] === 2 ? 0.6 : 0.2 }));
    minute(world, 10);
    expect(kinds(world)).toEqual([]);
    minute(world, 50);
    expect(world.society.entities.map(({ kind, place }) => [kind, place])).toEqual([[ENTITY.specter, 2]]);
    // What condensed is spent.
    expect(world.society.islands[2]!.unspentFear).toBeLessThan(world.params.specterFear);
    expect(world.society.islands[1]!.unspentFear).toBeGreaterThan(0.05);
    expect(world.society.islands[1]!.unspentFear).toBeLessThan(0.2);
  });

  it('who is lucid has spent their fear: no specter comes of it', () => {
    const world = city();
    putAll(world, (i) => ({ status: world.homes.zoneOf[i] === 2 ? LUCID : IN_REM, q: 0.1, D: 0, R: 0, F: world.homes.zoneOf[i] === 2 ? 0.9 : 0 }));
    minute(world, 60);
    expect(kinds(world)).toEqual([]);
    expect(world.society.islands[2]!.unspentFear).toBe(0);
  });

  it.each([
    ['a faceless friend', ENTITY.facelessFriend, { D: 0.6 }],
    ['a companion', ENTITY.companion, { D: 0.8 }],
    ['a dark self', ENTITY.darkSelf, { R: 0.8, T: 0.8 }],
  ])('%s comes to one it has a reason for', (_, kind, person) => {
    const world = city();
    putAll(world, () => ({ status: IN_REM, ...person }));
    minute(world, 11);
    expect(kinds(world)[0]).toBe(kind);
    const { sleeper, place } = world.society.entities[0]!;
    expect(world.homes.zoneOf[sleeper]).toBe(place);
  });

  it('the shadow forms at the Centre, once it is open and all nightmares together are enough', () => {
    const world = city();
    putAll(world, (i) => ({ status: i % 2 === 0 ? IN_NIGHTMARE : IN_REM, q: 1, D: 0, R: 0 }));
    minute(world, 20);
    expect(kinds(world)).not.toContain(ENTITY.collectiveShadow);
    world.society.phase = PHASE.protocol;
    minute(world, 20);
    expect(world.society.entities.filter(({ kind }) => kind === ENTITY.collectiveShadow).map(({ place }) => place)).toEqual([centreOf(world)]);
  });

  it('rogue code is left behind by programmes', () => {
    const world = city({ rogueBaseRate: 0.5 });
    for (let t = 0; t < 600; t++) step(world);
    expect(kinds(world)).toContain(ENTITY.rogueCode);
  });
});

describe('what beings do', () => {
  it('a specter wears its island, spreads fear there, stands in the way of gold, and goes where dread is greater', () => {
    const world = city();
    const calm = zoneTerms(world, 0);
    const specter = being(world, ENTITY.specter, 0);
    const haunted = zoneTerms(world, 0);
    expect(haunted.ownFear).toBe(1 + world.params.specterHazard * specter.strength);
    expect(haunted.hazard).toBe(calm.hazard);
    expect(haunted.thetaAdd).toBeGreaterThan(calm.thetaAdd);
    putAll(world, (i) => ({ status: world.homes.zoneOf[i] === 3 && i % 4 === 0 ? IN_NIGHTMARE : IN_REM, D: 0, R: 0 }));
    minute(world, 10);
    expect(world.society.islands[0]!.stability).toBeLessThan(1);
    expect(specter.place).toBe(0);
    minute(world, 12);
    expect(specter.place).toBe(3);
  });

  it('a specter takes strength from whoever is near it', () => {
    const resolveBeside = (haunted: boolean): number => {
      const world = city();
      world.society.divers[0]!.resolve = 50;
      if (haunted) being(world, ENTITY.specter, world.society.divers[0]!.place);
      stepResolve(world);
      return world.society.divers[0]!.resolve;
    };
    const { specterResolve } = city().params;
    expect(resolveBeside(false) - resolveBeside(true)).toBeCloseTo(0.5 * specterResolve, 12);
  });

  it('a friend soothes and binds, and turns under the Protocol', () => {
    const world = city();
    const friend = being(world, ENTITY.facelessFriend, 0, 5);
    minute(world, 5);
    expect(world.sleepers.F[5]).toBeLessThan(0.2);
    expect(world.sleepers.D[5]).toBeGreaterThan(0.1);
    expect(world.sleepers.A[5]).toBeLessThan(0.5);
    world.society.phase = PHASE.protocol;
    // Not at once: there is time to name it.
    minute(world, 10);
    expect(friend.kind).toBe(ENTITY.facelessFriend);
    minute(world, 15);
    expect(friend).toMatchObject({ kind: ENTITY.specter, sleeper: -1 });
  });

  it.each([
    ['up', 0],
    ['lucid', LUCID],
  ])('what belongs to one sleeper goes when they are %s', (_, status) => {
    const world = city();
    being(world, ENTITY.companion, 0, 5);
    being(world, ENTITY.facelessFriend, 0, 6);
    putAll(world, (i) => ({ status: i === 5 || i === 6 ? status : IN_REM, q: 0.1 }));
    minute(world);
    expect(kinds(world)).toEqual([]);
  });

  it('a companion keeps people at half the distance: gold and fear both reach its sleeper less', () => {
    const world = city();
    putAll(world, () => ({ status: IN_REM, D: 0.8, R: 0, A: 0.5, F: 0.2 }));
    minute(world, 11);
    const { sleeper } = world.society.entities[0]!;
    const terms = zoneTerms(world, world.homes.zoneOf[sleeper]!);
    world.sleepers.lucidIn[sleeper] = Math.ceil(1.2 * thetaOf(world, sleeper, terms) * world.sleepers.bedIn[sleeper]!);
    expect(reachesTheta(world, sleeper, terms)).toBe(false);
    faces(world, world.society.entities[0]!);
    expect(reachesTheta(world, sleeper, terms)).toBe(true);
  });

  it('rogue code runs out by itself, and never fills the night', () => {
    const world = city({ rogueBaseRate: 5 });
    for (let t = 0; t < 600; t++) step(world);
    expect(kinds(world).filter((kind) => kind === ENTITY.rogueCode).length).toBeLessThanOrEqual(6);
    const left = being(world, ENTITY.rogueCode, 1);
    left.strength = 1;
    minute(world, world.params.rogueCodeMin + 1);
    expect(world.society.entities).not.toContain(left);
  });

  it('a specter that is being met stays to be met', () => {
    const world = city();
    const specter = being(world, ENTITY.specter, 0);
    putAll(world, (i) => ({ status: world.homes.zoneOf[i] === 3 && i % 4 === 0 ? IN_NIGHTMARE : IN_REM, D: 0, R: 0 }));
    world.society.divers[0]!.task = { order: { kind: 'face', diver: 0, entity: specter.id }, sinceTick: world.tick, untilTick: 1e9 };
    minute(world, 40);
    expect(specter.place).toBe(0);
  });

  it('a companion binds more than a friend, a dark self feeds trauma, rogue code and the shadow press on everyone near', () => {
    const world = city();
    being(world, ENTITY.companion, 0, 4);
    being(world, ENTITY.facelessFriend, 0, 5);
    being(world, ENTITY.darkSelf, 0, 6);
    minute(world, 5);
    expect(world.sleepers.D[4]).toBeGreaterThan(world.sleepers.D[5]!);
    expect(world.sleepers.T[6]).toBeGreaterThan(0.1);
    const before = zoneTerms(world, 1);
    being(world, ENTITY.rogueCode, 1);
    being(world, ENTITY.collectiveShadow, centreOf(world));
    world.society.shadow = 0.5;
    expect(zoneTerms(world, 1).hazard).toBeGreaterThan(before.hazard);
    expect(zoneTerms(world, 1).thetaAdd).toBeGreaterThan(before.thetaAdd);
  });
});

describe('facing', () => {
  it('costs what it says, takes its time, and is done where the being is', () => {
    const world = city();
    const specter = being(world, ENTITY.specter, 1);
    specter.movesTick = 1e9;
    expect(applyOrder(world, { kind: 'face', diver: 0, entity: specter.id })).toEqual({ ok: true });
    for (let t = 0; t < (world.params.goMin + world.params.faceMin + 1) * TICKS_PER_MIN; t++) step(world);
    expect(world.society.entities.some(({ id }) => id === specter.id)).toBe(false);
    expect(world.society.divers[0]!.place).toBe(1);
    expect(world.society.divers[0]!.resolve).toBeLessThan(100 - world.params.faceCost + 5);
  });

  it('misses what is no longer there', () => {
    const world = city();
    const specter = being(world, ENTITY.specter, 1);
    settleFace(world, world.society.divers[0]!, specter.id);
    expect(kinds(world)).toEqual([ENTITY.specter]);
  });

  it('outlasts a specter: most of those it held are free, and its island has spent its fear', () => {
    const world = city();
    putAll(world, () => ({ status: IN_NIGHTMARE, q: 0.1 }));
    world.society.islands[0]!.unspentFear = 1;
    faces(world, being(world, ENTITY.specter, 0));
    const free = world.sleepers.status.filter((status) => status & STATUS.lucid).length;
    const here = world.homes.zoneFirst[1]!;
    expect(free / here).toBeGreaterThan(world.params.specterFreed - 0.2);
    expect(free / here).toBeLessThan(world.params.specterFreed + 0.2);
    expect(world.society.islands[0]!.unspentFear).toBe(0);
  });

  it('names a friend, who becomes a guide', () => {
    const world = city();
    faces(world, being(world, ENTITY.facelessFriend, 0, 5));
    expect(world.society.islands[0]!.guide).toBe(true);
    expect(zoneTerms(world, 0).thetaAdd).toBeLessThan(0);
    expect(world.sleepers.status[5]! & STATUS.lucid).toBe(STATUS.lucid);
  });

  it('accepts a dark self only where its sleeper has the skill or the say', () => {
    const world = city();
    const own = being(world, ENTITY.darkSelf, 0, 5);
    faces(world, own);
    expect(world.sleepers.T[5]).toBeCloseTo(0.06, 12);
    expect(kinds(world)).toEqual([]);
    world.sleepers.A[6] = 0.1;
    faces(world, being(world, ENTITY.darkSelf, 0, 6));
    expect(world.sleepers.T[6]).toBeCloseTo(0.15, 12);
    expect(kinds(world)).toEqual([ENTITY.darkSelf]);
  });

  it('lets a companion go, patches rogue code, and keeps the shadow away for most of an hour', () => {
    const world = city();
    faces(world, being(world, ENTITY.companion, 0, 5));
    expect(world.sleepers.D[5]).toBeCloseTo(0.05, 12);
    faces(world, being(world, ENTITY.rogueCode, 1));
    world.society.phase = PHASE.protocol;
    world.society.shadow = 0.4;
    world.society.rogueExcitation = 1;
    const shadow = being(world, ENTITY.collectiveShadow, centreOf(world));
    const second = { ...world.society.divers[0]!, sleeper: 1, place: 0 };
    world.society.divers.push(second);
    faces(world, shadow);
    // Alone it is only held off: it is everyone's.
    expect(kinds(world)).toEqual([ENTITY.collectiveShadow]);
    expect(world.society.shadow).toBe(0.2);
    second.place = centreOf(world);
    faces(world, shadow);
    expect(kinds(world)).toEqual([]);
    putAll(world, (i) => ({ status: i % 3 === 0 ? IN_NIGHTMARE : LUCID, q: 1, D: 0, R: 0 }));
    minute(world, 8);
    expect(kinds(world)).not.toContain(ENTITY.collectiveShadow);
  });
});
