import { beforeEach, describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { becomeLucid, startNightmare } from '../sim/systems/contagion';
import { NIGHT_TICKS, PHASE, REASON, STAGE } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { CROWD_EVENTS, EventWatcher } from './events';

let world: World;
let watcher: EventWatcher;

beforeEach(() => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  world = createWorld(loaded.scenario, 'events', { sleepers: 400 });
  // Everyone in bed and dreaming, so that what happens to them can be set by hand.
  world.sleepers.status.fill(8 | STAGE.rem);
  watcher = new EventWatcher(world);
});

const strangers = (): number[] => {
  const cast = new Set(world.homes.cast.map(({ sleeper }) => sleeper));
  return Array.from({ length: 400 }, (_, i) => i).filter((i) => !cast.has(i));
};

describe('the watcher of events', () => {
  it('is silent while nothing happens', () => {
    expect(watcher.afterTick(world)).toBe('none');
    expect(watcher.collect(world)).toEqual([]);
  });

  it('tells a nightmare with its source, once, and a named person is worth a pause', () => {
    const [a, b] = strangers();
    world.tick = 9;
    startNightmare(world, a!, b!, REASON.link);
    expect(watcher.afterTick(world)).toBe('none');
    expect(watcher.collect(world)).toEqual([{ kind: 'nightmare', tick: 9, sleeper: a, zone: world.homes.zoneOf[a!], reason: REASON.link, source: b }]);
    startNightmare(world, world.homes.cast[0]!.sleeper, -1, REASON.ownFear);
    expect(watcher.afterTick(world)).toBe('event');
    expect(watcher.afterTick(world)).toBe('none');
    expect(watcher.collect(world)).toHaveLength(1);
    expect(watcher.collect(world)).toEqual([]);
  });

  it('tells who turned lucid or was trapped', () => {
    const [a, b] = strangers();
    becomeLucid(world, a!);
    startNightmare(world, b!, -1, REASON.ownFear);
    watcher.collect(world);
    world.sleepers.status[b!]! |= 64;
    world.tallies.zones[world.homes.zoneOf[b!]! * 6 + 4]!++;
    expect(watcher.collect(world)).toEqual([{ kind: 'trapped', tick: 0, sleeper: b, zone: world.homes.zoneOf[b!] }]);
    expect(new EventWatcher(world).collect(world)).toEqual([]);
  });

  it('leaves out of a crowd, but never a named person nor what decides the night', () => {
    for (const i of strangers()) startNightmare(world, i, -1, REASON.overload);
    const clara = world.homes.cast.at(-1)!.sleeper;
    startNightmare(world, clara, -1, REASON.overload);
    world.society.phase = PHASE.overload;
    world.society.islands[2]!.fallen = true;
    world.society.outcome = 'lost';
    watcher.orderGiven(0, { kind: 'listen', island: 1 });
    world.tick = 1;
    expect(watcher.afterTick(world)).toBe('ended');
    const events = watcher.collect(world);
    expect(events).toHaveLength(CROWD_EVENTS + 5);
    expect(events.filter(({ kind }) => kind !== 'nightmare').map(({ kind }) => kind)).toEqual(['order', 'phase', 'island-fell', 'outcome']);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'nightmare', sleeper: clara }));
  });

  it('calls a latch that starts counting worth a pause, and dawn the end', () => {
    world.society.overloadMin = 1;
    expect(watcher.afterTick(world)).toBe('event');
    expect(watcher.afterTick(world)).toBe('none');
    world.tick = NIGHT_TICKS;
    expect(watcher.afterTick(world)).toBe('ended');
  });

  it('ends a lost night at once, and one the Protocol lets go of when everybody who can has come back', () => {
    const { society } = world;
    const settle = (outcome: string, reversedTick: number): string[] => {
      Object.assign(society, { outcome: 'open', reversedTick: -1 });
      world.tick = 600;
      watcher = new EventWatcher(world);
      const news: string[] = [];
      for (world.tick = 601; world.tick < 700; world.tick++) {
        if (world.tick === 620) Object.assign(society, { outcome, reversedTick });
        news.push(watcher.afterTick(world));
      }
      return [...news.entries()].filter(([, one]) => one === 'turn' || one === 'ended').map(([i, one]) => `${i + 601} ${one}`);
    };
    expect(settle('lost', -1)).toEqual(['620 ended']);
    expect(settle('won', -1)).toEqual(['620 ended']);
    expect(settle('won', 619)).toEqual(['620 turn', '655 ended']);
    // Won by something else, long after.
    expect(settle('won', 500)).toEqual(['620 ended']);
  });

  it('begins anew with the log of another night', () => {
    const [a] = strangers();
    startNightmare(world, a!, -1, REASON.ownFear);
    watcher.afterTick(world);
    watcher.collect(world);
    world.causes.clear();
    world.society.nightStartTick = 8640;
    world.tick = 8650;
    const [, b] = strangers();
    startNightmare(world, b!, -1, REASON.ownFear);
    watcher.afterTick(world);
    expect(watcher.collect(world)).toHaveLength(1);
  });
});
