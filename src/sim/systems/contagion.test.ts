import { describe, expect, it } from 'vitest';
import { fork } from '../snapshot';
import { STATUS } from '../state/sleepers';
import { deriveAll } from '../state/tallies';
import { ASLEEP, IN_NIGHTMARE, IN_REM, LUCID, plainWorld, put, putAll, scatter, settle, testCity } from '../testCity';
import { REASON, STAGE } from '../vocabulary';
import type { World } from '../world';
import { becomeLucid, changeStatus, startNightmare } from './contagion';
import { bridgeChanged } from './desk';

const kinds = [IN_REM, IN_NIGHTMARE, LUCID, ASLEEP | STAGE.n2, STATUS.inBed, 0];

function mixed(): World {
  return putAll(plainWorld(testCity({ sleepers: 400 }), 'mixed'), (i) => ({ status: kinds[i % 6]!, q: scatter(i, 1) }));
}

/** What neighbours and zones know must be what the columns say. */
function expectDerived(world: World): void {
  const again = fork(world);
  for (const name of ['pressure', 'lucidIn', 'bedIn'] as const) expect(world.sleepers[name]).toEqual(again.sleepers[name]);
  for (const name of ['zones', 'zoneLoad', 'nightmareQ', 'viaWeight'] as const) expect(world.tallies[name]).toEqual(again.tallies[name]);
}

describe('a change of status from outside', () => {
  it('keeps zones and neighbours right, whatever changes into whatever', () => {
    const world = mixed();
    const inBed = kinds.filter((status) => status & STATUS.inBed);
    for (let i = 0; i < 400; i++) {
      if (!(world.sleepers.status[i]! & STATUS.inBed)) continue;
      changeStatus(world, i, inBed[Math.floor(scatter(i, 3) * inBed.length)]!);
    }
    expectDerived(world);
  });

  it('starts a nightmare in anyone in bed who is neither in one nor lucid, and notes the cause', () => {
    const world = mixed();
    world.tick = 77;
    for (let i = 0; i < 6; i++) expect(startNightmare(world, i, -1, REASON.entity)).toBe([true, false, false, true, true, false][i]);
    expect([0, 1, 2].map((e) => [world.causes.tick(e), world.causes.sleeper(e), world.causes.source(e), world.causes.reason(e)])).toEqual([
      [77, 0, -1, REASON.entity],
      [77, 3, -1, REASON.entity],
      [77, 4, -1, REASON.entity],
    ]);
    expect(world.causes.count).toBe(3);
    expect(world.sleepers.onsetMin.subarray(0, 6)).toEqual(Int16Array.of(-1, -1, -1, -1, 12, -1));
    expect([0, 3, 4].map((i) => [world.sleepers.status[i], world.sleepers.sinceTick[i]])).toEqual(new Array(3).fill([IN_NIGHTMARE, 77]));
    expectDerived(world);
  });

  it('makes lucid once, out of nightmare and trap, and nobody who is up', () => {
    const world = mixed();
    put(world, 7, { status: IN_NIGHTMARE | STATUS.trapped, q: 0.4 });
    settle(world);
    for (let i = 0; i < 12; i++) becomeLucid(world, i);
    for (let i = 0; i < 12; i++) {
      const status = world.sleepers.status[i]!;
      expect((status & STATUS.lucid) !== 0).toBe(i % 6 !== 5);
      expect(status & (STATUS.nightmare | STATUS.trapped)).toBe(0);
      expect(world.sleepers.sinceTick[i]).toBe(-1);
    }
    expectDerived(world);
  });

  it('withdraws what was pushed, even when the coupling has moved since', () => {
    const world = mixed();
    const i = 1;
    const pushed = world.sleepers.qPushed[i]!;
    world.sleepers.q[i] = pushed + 1234;
    deriveAll(world);
    becomeLucid(world, i);
    expect(world.sleepers.qPushed[i]).toBe(0);
    expectDerived(world);
  });
});

describe('closing links', () => {
  it('takes their pressure and their gold away, and gives both back', () => {
    const world = mixed();
    const before = { pressure: world.sleepers.pressure.slice(), lucidIn: world.sleepers.lucidIn.slice() };
    world.society.bridges[2]!.isolatedUntilTick = 100;
    bridgeChanged(world, 2);
    expectDerived(world);
    expect(world.sleepers.pressure).not.toEqual(before.pressure);
    world.society.bridges[2]!.isolatedUntilTick = -1;
    bridgeChanged(world, 2);
    expect(world.sleepers.pressure).toEqual(before.pressure);
    expect(world.sleepers.lucidIn).toEqual(before.lucidIn);
  });
});
