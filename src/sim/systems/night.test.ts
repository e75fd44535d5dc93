import { describe, expect, it } from 'vitest';
import type { NightSpec } from '../scenario';
import { fork } from '../snapshot';
import { advanceToNight, step } from '../step';
import { IN_NIGHTMARE, plainWorld, putAll, testCity } from '../testCity';
import { PHASE, REASON } from '../vocabulary';
import { createWorld } from '../world';
import { nightPressure } from './dream';
import { nightStartTick } from './night';

const NIGHTS: NightSpec[] = [
  { id: 'one', title: 'One', day: 0 },
  { id: 'two', title: 'Two', day: 1, policies: { mandate: 0.6, gate: 'early' }, pressure: 2 },
  { id: 'four', title: 'Four', day: 3, policies: { sharing: 'zone' } },
];
const city = testCity({ sleepers: 120, nights: NIGHTS });

describe('nights', () => {
  it('begin at the 22:00 of their days, counted from the run’s first', () => {
    const world = plainWorld(city, 'days');
    expect([1, 2, 3].map((night) => nightStartTick(world, night))).toEqual([0, 8640, 3 * 8640]);
    const later = plainWorld(city, 'days', { night: 2 });
    expect([2, 3].map((night) => nightStartTick(later, night))).toEqual([0, 2 * 8640]);
  });

  it('follow one another over the days, each with its policies on top of the last', () => {
    const world = createWorld(city, 'follow');
    expect(world.society).toMatchObject({ night: 1, nightStartTick: 0, playing: true });
    const seen: [number, boolean, number][] = [];
    let playing = true;
    for (let tick = 0; tick < 3 * 8640 + 10; tick++) {
      step(world);
      if (world.society.playing !== playing) seen.push([world.tick, world.society.playing, world.society.night]);
      playing = world.society.playing;
    }
    expect(seen).toEqual([
      [3240, false, 1],
      [8640, true, 2],
      [8640 + 3240, false, 2],
      [3 * 8640, true, 3],
    ]);
    expect(world.society.policies).toMatchObject({ mandate: 0.6, gate: 'early', sharing: 'zone', sessionHours: 12 });
    expect(fork(world).tallies.viaWeight).toEqual(world.tallies.viaWeight);
  });

  it('are reached by living through the days, and at once when begun', () => {
    const world = createWorld(city, 'advance');
    advanceToNight(world, 2);
    expect(world.society).toMatchObject({ night: 2, nightStartTick: 8640, playing: true, outcome: 'open' });
    const { tick } = world;
    advanceToNight(world, 2);
    advanceToNight(world, 1);
    advanceToNight(world, 4);
    expect(world.tick).toBe(tick);
  });

  it('start afresh: desk, islands, phase and the log of causes', () => {
    const world = plainWorld(city, 'fresh');
    Object.assign(world.society, { playing: false, phase: PHASE.strained, attention: 0, shares: 1, outcome: 'lost', flawFired: true, overloadMin: 7 });
    Object.assign(world.society.islands[0]!, { fallen: true, stability: 0, dimmedUntilTick: 9000 });
    world.causes.add(1, 2, -1, REASON.ownFear);
    world.tick = 8639;
    step(world);
    expect(world.society).toMatchObject({ night: 2, nightStartTick: 8640, playing: true, phase: PHASE.nominal, attention: 3, shares: 0, outcome: 'open' });
    expect(world.society).toMatchObject({ flawFired: false, overloadMin: 0, nextAttentionTick: 8640 + 120 });
    expect(world.society.islands[0]).toMatchObject({ stability: 1, fallen: false, dimmedUntilTick: -1, reboundUntilTick: -1, listenedUntilTick: -1 });
    expect(world.society.islands[0]).toMatchObject({ grounded: 0, rhythmUntilTick: -1, holdUntilTick: -1, guide: false, thread: false, unspentFear: 0 });
    expect(world.causes.count).toBe(0);
  });

  it('press by their own factor only while they are played', () => {
    const world = plainWorld(city, 'pressure', { night: 2 });
    expect(nightPressure(world)).toBe(2);
    world.society.playing = false;
    expect(nightPressure(world)).toBe(1);
  });
});

describe('the desk', () => {
  it('regains attention every twenty minutes of a played night, up to five', () => {
    const world = plainWorld(city, 'attention');
    const at: number[] = [];
    for (let tick = 0; tick < 720; tick++) {
      const { attention } = world.society;
      step(world);
      if (world.society.attention > attention) at.push(tick);
    }
    expect(at).toEqual([120, 240]);
    expect(world.society.attention).toBe(5);
    world.society.attention = 0;
    world.society.playing = false;
    for (let tick = 0; tick < 240; tick++) step(world);
    expect(world.society.attention).toBe(0);
  });

  it('opens an isolated bridge again after its hour, to the tick', () => {
    const world = plainWorld(city, 'bridge');
    putAll(world, () => ({ status: IN_NIGHTMARE, q: 0.5 }));
    step(world, [{ kind: 'isolate-bridge', bridge: 1 }]);
    expect(world.society.bridges[1]!.isolatedUntilTick).toBe(360);
    while (world.tick <= 360) {
      expect(world.tallies.viaWeight[3 + 1]).toBe(0);
      step(world);
    }
    expect(world.society.bridges[1]!.isolatedUntilTick).toBe(-1);
    expect(world.tallies.viaWeight[3 + 1]).toBe(16);
    expect(world.sleepers.pressure).toEqual(fork(world).sleepers.pressure);
  });
});
