import { describe, expect, it } from 'vitest';
import { plainWorld, testCity } from '../sim/testCity';
import { CONTROL_MIN, PHASE, TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { FallTrend } from './fallTrend';
import { PAUSE_GAP_TICKS, PauseWatcher } from './pauses';

function protocol(): World {
  const world = plainWorld(testCity(), 'trend', { sleepers: 60 });
  world.society.phase = PHASE.protocol;
  world.tick = world.society.nightStartTick + CONTROL_MIN * TICKS_PER_MIN;
  for (const island of world.society.islands) island.stability = 0.9;
  return world;
}

/** Lets minutes pass in which the islands lose so much; what the trend says after each. */
function pass(world: World, trend: FallTrend, minutes: number, loss: (zone: number, minute: number) => number): number[] {
  const said: number[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    world.society.islands.forEach((island, zone) => {
      island.stability -= loss(zone, minute);
    });
    for (let t = 0; t < TICKS_PER_MIN; t++) {
      world.tick++;
      const zone = trend.afterTick(world);
      if (world.tick % TICKS_PER_MIN === 0) said.push(zone);
      else expect(zone).toBe(-1);
    }
  }
  return said;
}

describe('the trend of an island', () => {
  it('warns when what is left lasts 15 minutes at the rate of the last three', () => {
    // .9 falling by .04: after minute m there is .9 - .04m left, which lasts 15 minutes from m = 7.5 on.
    expect(pass(protocol(), new FallTrend(), 10, (zone) => (zone === 2 ? 0.04 : 0)).map((zone) => zone === 2)).toEqual([
      ...Array(7).fill(false),
      true,
      true,
      true,
    ]);
  });

  it('names the island that will fall first', () => {
    expect(pass(protocol(), new FallTrend(), 5, (zone) => (zone === 1 ? 0.1 : zone === 4 ? 0.12 : 0.01)).at(-1)).toBe(4);
  });

  it('is silent before the Protocol, for an island that is held, has fallen or mends', () => {
    const fast = (): number => 0.1;
    const calm = protocol();
    calm.society.phase = PHASE.overload;
    expect(pass(calm, new FallTrend(), 6, fast)).toEqual(Array(6).fill(-1));
    const held = protocol();
    for (const island of held.society.islands) island.holdUntilTick = 10_000;
    expect(pass(held, new FallTrend(), 6, fast)).toEqual(Array(6).fill(-1));
    const fallen = protocol();
    for (const island of fallen.society.islands) island.fallen = true;
    expect(pass(fallen, new FallTrend(), 6, fast)).toEqual(Array(6).fill(-1));
    expect(pass(protocol(), new FallTrend(), 6, () => -0.01)).toEqual(Array(6).fill(-1));
  });

  it('begins anew when the run was taken to another moment', () => {
    const world = protocol();
    const trend = new FallTrend();
    pass(world, trend, 6, () => 0.1);
    world.tick += 600;
    expect(pass(world, trend, 3, () => 0.1)).toEqual([-1, -1, -1]);
  });
});

describe('the pause for it', () => {
  function pauses(world: World, minutes: number, loss: (zone: number, minute: number) => number): { minute: number; subject: number }[] {
    const watcher = new PauseWatcher(world);
    watcher.allow(['island-falling']);
    const found: { minute: number; subject: number }[] = [];
    for (let minute = 0; minute < minutes; minute++) {
      world.society.islands.forEach((island, zone) => {
        island.stability -= loss(zone, minute);
      });
      for (let t = 0; t < TICKS_PER_MIN; t++) {
        world.tick++;
        const cause = watcher.afterTick(world);
        if (cause !== null) found.push({ minute, subject: cause.subject });
      }
    }
    return found;
  }

  it('comes once in twenty minutes, however many islands are going', () => {
    const gapMin = PAUSE_GAP_TICKS / TICKS_PER_MIN;
    const world = protocol();
    const found = pauses(world, 50, (zone, minute) => (minute < 5 ? 0.08 + 0.005 * zone : 0.012));
    expect(found.length).toBeGreaterThan(1);
    found.slice(1).forEach(({ minute }, i) => {
      expect(minute - found[i]!.minute).toBeGreaterThanOrEqual(gapMin);
    });
    expect(found[0]).toEqual({ minute: 3, subject: world.society.islands.length - 1 });
  });

  it('does not come when it is switched off', () => {
    const world = protocol();
    const watcher = new PauseWatcher(world);
    watcher.allow(['diver-free']);
    for (let minute = 0; minute < 8; minute++) {
      for (const island of world.society.islands) island.stability -= 0.1;
      for (let t = 0; t < TICKS_PER_MIN; t++) {
        world.tick++;
        expect(watcher.afterTick(world)).toBeNull();
      }
    }
  });
});
