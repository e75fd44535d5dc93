import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { hashWorld } from '../sim/hash';
import { STATUS } from '../sim/state/sleepers';
import { step } from '../sim/step';
import { startNightmare } from '../sim/systems/contagion';
import { CONTROL_MIN, type DiverOrder, REASON, STAGE, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { CauseForest, CHAIN_MAX } from './causes';

const city = (seed: string, night = 4, sleepers = 500): World => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  return createWorld(loaded.scenario, seed, { night, sleepers });
};
const asleep = (world: World): World => {
  world.sleepers.status.fill(STATUS.inBed | STATUS.slept | STAGE.rem);
  return world;
};
/** A night under full load, played into its cascade, the forest read in between as a page would. */
const storm = (seed: string): { world: World; forest: CauseForest } => {
  const world = city(seed);
  const forest = new CauseForest(world.sleepers.count);
  while (world.tick < 330 * TICKS_PER_MIN) {
    step(world);
    if (world.tick % 500 === 0) forest.ofPerson(world, world.tick % 500);
  }
  return { world, forest };
};

describe('chains of causes', () => {
  it('lead to a being where one brought it, and the city counts it so', () => {
    const world = asleep(city('being'));
    const forest = new CauseForest(world.sleepers.count);
    world.causes.clear();
    world.causes.add(10, 7, -1, REASON.entity);
    expect(forest.ofPerson(world, 7)?.root).toMatchObject({ by: 'being', sleeper: 7, tick: 10 });
    expect(forest.ofCity(world).roots).toEqual([{ by: 'being', count: 1, firstTick: 10 }]);
  });

  it('agree with the log, entry by entry, through a whole storm', () => {
    fc.assert(
      fc.property(fc.constantFrom('dusk', 'ash', 'lamp', 'isel'), (seed) => {
        const { world, forest } = storm(seed);
        const { causes } = world;
        expect(causes.count).toBeGreaterThan(100);
        for (let sleeper = 0; sleeper < world.sleepers.count; sleeper++) {
          let entry = -1;
          for (let e = 0; e < causes.count; e++) if (causes.sleeper(e) === sleeper) entry = e;
          const trace = forest.ofPerson(world, sleeper);
          if (entry < 0) {
            expect(trace).toBeNull();
            continue;
          }
          // Walked again by hand: from each entry to the last one of its source before it.
          const walked: number[] = [];
          for (let e = entry; e >= 0; ) {
            walked.push(e);
            const source = causes.reason(e) === REASON.link ? causes.source(e) : -2;
            let before = e - 1;
            while (before >= 0 && causes.sleeper(before) !== source) before--;
            e = before;
          }
          const told = trace!.steps;
          expect(told.length + trace!.skipped).toBe(walked.length);
          expect(told.length).toBeLessThanOrEqual(CHAIN_MAX);
          expect(told.slice(0, -1).map(({ tick }) => tick)).toEqual(walked.slice(0, told.length - 1).map((e) => causes.tick(e)));
          expect(trace!.root).toMatchObject({ sleeper: causes.sleeper(walked.at(-1)!), tick: causes.tick(walked.at(-1)!) });
          for (let i = 1; i < told.length - 1; i++) expect(told[i - 1]!.source).toBe(told[i]!.sleeper);
        }
      }),
      { numRuns: 4 },
    );
  });

  it('count every nightmare of an island once, and every one of the night under one root', () => {
    const { world, forest } = storm('dusk');
    const { causes, homes } = world;
    let nightmares = 0;
    for (let zone = 0; zone < homes.zoneFirst.length - 1; zone++) {
      const trace = forest.ofIsland(world, zone)!;
      nightmares += trace.total;
      expect(trace.shares.reduce((sum, { count }) => sum + count, 0)).toBe(trace.total);
      for (const { by, bridge, from } of trace.shares) {
        if (by !== 'bridge') continue;
        expect([world.bridges[bridge]!.a, world.bridges[bridge]!.b].sort()).toEqual([zone, from].sort());
      }
    }
    expect(nightmares).toBe(causes.count);
    const whole = forest.ofCity(world);
    expect(whole.roots.reduce((sum, { count }) => sum + count, 0)).toBe(causes.count);
    expect(whole.total).toBe(causes.count);
    const reach = new Map<string, number>();
    for (let sleeper = 0; sleeper < world.sleepers.count; sleeper++) {
      const root = forest.ofPerson(world, sleeper)?.root;
      if (root !== undefined) reach.set(`${root.sleeper} ${root.tick}`, root.reach);
    }
    const sum = [...reach.values()].reduce((a, b) => a + b, 0);
    expect(sum).toBeLessThanOrEqual(causes.count);
    expect(Math.max(...reach.values())).toBeGreaterThan(1);
    expect(whole.root!.reach).toBeGreaterThanOrEqual(Math.max(...reach.values()));
  });

  it('tell the kind of link, the flaw from a fall, and leave the world alone', () => {
    const world = asleep(city('kinds'));
    const { homes, network } = world;
    const flawed = homes.zoneFirst[world.scenario.city.zones.findIndex(({ id }) => world.scenario.nights[3]!.flawIslands!.includes(id))]!;
    world.tick = world.society.nightStartTick + world.scenario.nights[3]!.flawAtMin! * TICKS_PER_MIN + 5;
    startNightmare(world, flawed, -1, REASON.scenario);
    world.tick += TICKS_PER_MIN;
    startNightmare(world, flawed + 1, -1, REASON.scenario);
    const neighbour = network.targets[network.offsets[flawed + 1]!]!;
    startNightmare(world, neighbour, flawed + 1, REASON.link);
    const before = hashWorld(world).hash;
    const forest = new CauseForest(world.sleepers.count);
    expect(forest.ofPerson(world, flawed)!.root.by).toBe('flaw');
    expect(forest.ofPerson(world, flawed + 1)!.root).toMatchObject({ by: 'fall', reach: 2 });
    expect(['household', 'street', 'bridge', 'undercurrent']).toContain(forest.ofPerson(world, neighbour)!.steps[0]!.by);
    forest.ofIsland(world, 0);
    expect(hashWorld(world).hash).toBe(before);
  });

  it('end, whatever the log says', () => {
    const world = asleep(city('forged', 4, 300));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -5, max: 320 }), fc.integer({ min: -5, max: 320 }), fc.integer({ min: 0, max: 9 })), { maxLength: 400 }),
        (forged) => {
          world.causes.clear();
          // Everybody frightens everybody, in circles, at one tick and backwards.
          for (const [i, [sleeper, source, reason]] of forged.entries())
            world.causes.add(1000 - (i % 7), Math.max(0, sleeper) % 300, source, reason < 6 ? REASON.link : reason % 5);
          const forest = new CauseForest(world.sleepers.count);
          for (let sleeper = -1; sleeper < 302; sleeper++) expect(forest.ofPerson(world, sleeper)?.steps.length ?? 0).toBeLessThanOrEqual(CHAIN_MAX);
          expect(forest.ofIsland(world, 99)).toBeNull();
          expect(forest.ofIsland(world, 0)!.total).toBeLessThanOrEqual(world.causes.count);
        },
      ),
      { numRuns: 40 },
    );
    const ring = new CauseForest(300);
    world.causes.clear();
    for (let i = 0; i < 2000; i++) world.causes.add(i, i % 2, (i + 1) % 2, REASON.link);
    const trace = ring.ofPerson(world, 0)!;
    expect(trace.steps).toHaveLength(CHAIN_MAX);
    expect(trace.skipped).toBe(2000 - 1 - CHAIN_MAX);
  });

  it('begin anew with another night', () => {
    const world = asleep(city('again', 4, 300));
    const forest = new CauseForest(300);
    startNightmare(world, 4, -1, REASON.ownFear);
    expect(forest.ofPerson(world, 4)).not.toBeNull();
    world.causes.clear();
    world.society.nightStartTick += CONTROL_MIN;
    startNightmare(world, 5, -1, REASON.overload);
    expect(forest.ofPerson(world, 4)).toBeNull();
    expect(forest.ofPerson(world, 5)!.root.by).toBe('overload');
  });

  it('name the household whose freeing takes an island furthest', () => {
    const world = asleep(city('next', 4, 300));
    const { next } = new CauseForest(300).ofIsland(world, 2)!;
    const { homes } = world;
    const size = homes.householdFirst[next!.household + 1]! - homes.householdFirst[next!.household]!;
    expect(homes.zoneOf[next!.sleeper]).toBe(2);
    expect(next!.freed).toBe(size);
    // Somebody is asked there, or will be: the next diver is sent elsewhere.
    const ask: DiverOrder = { kind: 'ask', diver: 0, sleeper: next!.sleeper, questions: [], want: 0 };
    const other = new CauseForest(300).ofIsland(world, 2, [ask])!.next!;
    expect(other.household).not.toBe(next!.household);
    const cancelled = new CauseForest(300).ofIsland(world, 2, [ask, { kind: 'cancel', diver: 0, position: 0 }])!.next!;
    expect(cancelled.household).toBe(next!.household);
    world.society.divers[0]!.plan.push(ask);
    expect(new CauseForest(300).ofIsland(world, 2)!.next).toEqual(other);
    world.society.divers[0]!.plan.pop();
    world.society.divers[0]!.task = { order: ask, sinceTick: 0, untilTick: 90 };
    expect(new CauseForest(300).ofIsland(world, 2)!.next).toEqual(other);
    world.sleepers.status.fill(STATUS.inBed | STATUS.lucid | STAGE.rem);
    expect(new CauseForest(300).ofIsland(world, 2)!.next).toBeNull();
  });
});
