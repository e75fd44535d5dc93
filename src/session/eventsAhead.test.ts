import { beforeEach, describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { zoneReadout } from '../sim/readout';
import { STATUS } from '../sim/state/sleepers';
import { TALLIES, TALLY } from '../sim/state/tallies';
import { startNightmare } from '../sim/systems/contagion';
import { CONTROL_MIN, PHASE, REASON, STAGE, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { AheadWatcher, QUIET_MIN } from './eventsAhead';
import { Outlook } from './outlook';
import type { NightEvent } from './protocolNight';

let world: World;
let outlook: Outlook;
let watcher: AheadWatcher;
const told = (): string[] => watcher.afterTick(world, outlook).map((event: NightEvent) => (event.kind === 'moment' ? event.moment : event.kind));
const later = (min: number): void => {
  world.tick += min * TICKS_PER_MIN;
};

beforeEach(() => {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  world = createWorld(loaded.scenario, 'ahead', { night: 4, sleepers: 400 });
  world.tick = CONTROL_MIN * TICKS_PER_MIN;
  world.sleepers.status.fill(STATUS.inBed | STATUS.slept | STAGE.rem);
  outlook = new Outlook(world);
  outlook.tide = {
    shares: [],
    turns: [
      { min: 130, to: 'flood' },
      { min: 170, to: 'ebb' },
    ],
    cycles: 'one',
  };
  watcher = new AheadWatcher(world);
});

describe('what is told before it happens', () => {
  it('is the next tide at control, then each turn a quarter of an hour ahead and when it is there, once', () => {
    const tides = (): string[] => told().filter((name) => name !== 'lead');
    expect(tides()).toEqual(['flood-ahead']);
    later(1);
    expect(tides()).toEqual([]);
    later(19);
    expect(tides()).toEqual(['flood']);
    later(25);
    expect(tides()).toEqual(['ebb-ahead']);
    outlook.tide = {
      ...outlook.tide,
      turns: [
        { min: 130, to: 'flood' },
        { min: 173, to: 'ebb' },
      ],
    };
    later(5);
    expect(tides()).toEqual([]);
    later(15);
    expect(tides()).toEqual(['ebb']);
  });

  it('is an island that falls within a quarter of an hour, once until it stands again', () => {
    told();
    later(1);
    outlook.fallsMin[3] = 16;
    expect(told()).toEqual([]);
    outlook.fallsMin[3] = 14;
    expect(watcher.afterTick(world, outlook)).toEqual([{ kind: 'crumbling', tick: world.tick, zone: 3, min: 14 }]);
    outlook.fallsMin[3] = 9;
    expect(told()).toEqual([]);
    outlook.fallsMin[3] = -1;
    told();
    outlook.fallsMin[3] = 8;
    expect(told()).toEqual(['crumbling']);
  });

  it('is an island that wakes itself, once a night and not again for what woke before', () => {
    const zone = 5;
    const lucid = (count: number): void => {
      world.tallies.zones[zone * TALLIES + TALLY.lucid] = count;
    };
    told();
    const { tippingNeed } = zoneReadout(world, zone);
    expect(tippingNeed).toBeGreaterThan(1);
    later(1);
    lucid(tippingNeed - 1);
    expect(told()).not.toContain('tipped');
    later(1);
    lucid(tippingNeed);
    expect(watcher.afterTick(world, outlook)).toContainEqual({ kind: 'tipped', tick: world.tick, zone, lucid: tippingNeed, need: tippingNeed });
    later(1);
    expect(told()).not.toContain('tipped');
    watcher = new AheadWatcher(world);
    later(1);
    expect(told()).not.toContain('tipped');
  });

  it('is fear that has reached somebody named, with the neighbour it presses from', () => {
    told();
    later(1);
    const aiko = world.homes.cast[0]!.sleeper;
    const neighbour = world.network.targets[world.network.offsets[aiko]!]!;
    startNightmare(world, neighbour, -1, REASON.ownFear);
    const near = watcher.afterTick(world, outlook).find((event) => event.kind === 'near' && event.sleeper === aiko);
    expect(near).toMatchObject({ sleeper: aiko, zone: world.homes.zoneOf[aiko], source: neighbour });
    later(1);
    expect(watcher.afterTick(world, outlook).filter((event) => event.kind === 'near' && event.sleeper === aiko)).toEqual([]);
  });

  it('is every turn of the Protocol', () => {
    told();
    later(1);
    const { society } = world;
    society.overloadMin = 1;
    expect(told()).toEqual(['latch-counts']);
    society.overloadMin = 0;
    expect(told()).toEqual(['latch-stops']);
    society.phase = PHASE.protocol;
    expect(told()).toEqual(['centre-opens']);
    society.shares = 1;
    society.lucidHoldMin = 1;
    expect(told()).toEqual(['fear-shared', 'hold-begins']);
    society.lucidHoldMin = 0;
    expect(told()).toEqual(['hold-breaks']);
    society.reversed = true;
    society.phase = PHASE.nominal;
    expect(told()).toEqual(['reversal']);
    world.tick = 511 * TICKS_PER_MIN;
    outlook.tide = { ...outlook.tide, turns: [] };
    expect(told()).toContain('dawn-near');
    expect(told()).toEqual([]);
  });

  it('is a lead when it has been quiet: somebody who dreams, named first, nobody twice', () => {
    outlook.tide = { ...outlook.tide, turns: [] };
    const cast = new Set(world.homes.cast.map(({ sleeper }) => sleeper));
    const [first] = watcher.afterTick(world, outlook);
    expect(first).toMatchObject({ kind: 'lead' });
    expect(first?.kind === 'lead' && cast.has(first.sleeper)).toBe(true);
    const leads = new Set<number>();
    for (let min = 1; min <= 60; min++) {
      later(1);
      for (const event of watcher.afterTick(world, outlook)) if (event.kind === 'lead') leads.add(event.sleeper);
    }
    expect(leads.size).toBe(60 / QUIET_MIN);
    world.sleepers.status.fill(STATUS.inBed | STATUS.slept | STAGE.n2);
    later(QUIET_MIN);
    expect(told()).toEqual([]);
  });

  it('is nothing of the tide before control, nor between two minutes', () => {
    world.tick = 60 * TICKS_PER_MIN;
    expect(told()).toEqual([]);
    world.tick = CONTROL_MIN * TICKS_PER_MIN + 1;
    world.society.shares = 2;
    expect(told()).toEqual([]);
  });
});
