import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { CONTROL_MIN, REASON, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { APART_MIN, cameApart } from './apart';

const NOTHING = { being: 0, fall: 0, overload: 0, flaw: 0, 'own-fear': 0 };

function open(): World {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const world = createWorld(loaded.scenario, 'apart', { night: 4, sleepers: 200 });
  world.tick = world.society.nightStartTick + (CONTROL_MIN + 60) * TICKS_PER_MIN;
  world.causes.clear();
  return world;
}

describe('nightmares that come without a neighbour', () => {
  it('are counted by what they came by, and those that were caught are not', () => {
    const world = open();
    for (const reason of [REASON.entity, REASON.entity, REASON.overload, REASON.ownFear, REASON.scenario]) world.causes.add(world.tick - 1, 3, -1, reason);
    world.causes.add(world.tick - 1, 4, 3, REASON.link);
    expect(cameApart(world)).toEqual({ being: 2, fall: 1, overload: 1, flaw: 0, 'own-fear': 1 });
  });

  it('are those of the last twenty minutes', () => {
    const world = open();
    const since = world.tick - APART_MIN * TICKS_PER_MIN;
    world.causes.add(since - 1, 1, -1, REASON.entity);
    expect(cameApart(world)).toEqual(NOTHING);
    world.causes.add(since, 2, -1, REASON.entity);
    expect(cameApart(world)).toEqual({ ...NOTHING, being: 1 });
  });

  it('tell the flaw from a fall by its minute and its islands', () => {
    const world = open();
    const spec = world.scenario.nights[3]!;
    const zone = world.scenario.city.zones.findIndex(({ id }) => spec.flawIslands?.includes(id));
    world.tick = world.society.nightStartTick + spec.flawAtMin! * TICKS_PER_MIN;
    world.causes.add(world.tick, world.homes.zoneFirst[zone]!, -1, REASON.scenario);
    expect(cameApart(world)).toEqual({ ...NOTHING, flaw: 1 });
  });
});
