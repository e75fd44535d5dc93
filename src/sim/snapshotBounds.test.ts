import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SnapshotError, snapshot } from './snapshot';
import { outOfBounds, restoreChecked } from './snapshotBounds';
import { COLUMNS, type ColumnName, STATUS } from './state/sleepers';
import { step } from './step';
import { stormyCity, stormyWorld } from './testCity';
import { NIGHT_TICKS, type Order } from './vocabulary';
import type { World } from './world';

const SLEEPERS = 300;
const SEED = 'bounds';
/** With volunteers, who may be told what to do from the first tick on. */
const CITY = { nights: [{ id: 'storm', title: 'Storm', day: 0, flawAtMin: 25, flawShare: 0.5, flawIslands: ['north', 'east'] }] };
const again = (bytes: Uint8Array): World => restoreChecked(stormyCity(CITY), SEED, { sleepers: SLEEPERS }, bytes);

/** A night in full cry: orders of every kind, whatever becomes of them. */
function live(world: World, ticks: number): World {
  for (let t = 0; t < ticks; t++) {
    const diver = t % Math.max(1, world.society.divers.length);
    const orders: Order[] = [
      { kind: 'go', diver, place: t % 7 },
      { kind: 'ground', diver, island: t % 6 },
      { kind: 'ask', diver, sleeper: (t * 7) % SLEEPERS, questions: [0], want: t % 8 },
      { kind: 'weave', diver, work: 'mend', index: t % 6 },
      { kind: 'dim-island', island: t % 6 },
    ];
    step(world, t % 9 === 0 ? [orders[((t / 9) % orders.length) | 0]!] : []);
  }
  return world;
}
const stormy = (ticks: number): World => live(stormyWorld(SEED, SLEEPERS, CITY), ticks);

/** Every number of the state, wherever it stands. */
function strangeNumber(world: World): string | null {
  for (const [name] of COLUMNS) {
    const at = world.sleepers[name].findIndex((value) => !Number.isFinite(value));
    if (at >= 0) return `${name}[${at}]`;
  }
  const walk = (value: unknown, place: string): string | null => {
    if (typeof value === 'number') return Number.isFinite(value) ? null : place;
    if (typeof value !== 'object' || value === null) return null;
    for (const [key, inner] of Object.entries(value)) {
      const found = walk(inner, `${place}.${key}`);
      if (found !== null) return found;
    }
    return null;
  };
  return walk(world.society, 'society');
}

describe('the bounds of a snapshot', () => {
  it('hold for every moment of a real night and the day after', () => {
    const world = stormyWorld(SEED, SLEEPERS, CITY);
    for (let at = 0; at < 3 * NIGHT_TICKS; at += 90) {
      expect([world.tick, outOfBounds(world)]).toEqual([world.tick, null]);
      live(world, 90);
    }
  });

  it('let a true snapshot through, unchanged', () => {
    const bytes = snapshot(stormy(1500));
    expect(Buffer.compare(snapshot(again(bytes)), bytes)).toBe(0);
  });

  const FORGED: [string, (world: World) => void][] = [
    [
      'F[3]',
      ({ sleepers }) => {
        sleepers.F[3] = Number.NaN;
      },
    ],
    [
      'L[0]',
      ({ sleepers }) => {
        sleepers.L[0] = Number.POSITIVE_INFINITY;
      },
    ],
    [
      'u[9]',
      ({ sleepers }) => {
        sleepers.u[9] = 1;
      },
    ],
    [
      'A[2]',
      ({ sleepers }) => {
        sleepers.A[2] = -0;
      },
    ],
    [
      'cycle[5]',
      ({ sleepers }) => {
        sleepers.cycle[5] = 200;
      },
    ],
    [
      'fearKind[1]',
      ({ sleepers }) => {
        sleepers.fearKind[1] = 8;
      },
    ],
    [
      'status[7]',
      ({ sleepers }) => {
        sleepers.status[7] = STATUS.inBed | 7;
      },
    ],
    [
      'status[8]',
      ({ sleepers }) => {
        sleepers.status[8] = STATUS.trapped | STATUS.inBed;
      },
    ],
    [
      'ageYears[0]',
      ({ sleepers }) => {
        sleepers.ageYears[0]! += 1;
      },
    ],
    [
      'society.attention',
      ({ society }) => {
        society.attention = 1e9;
      },
    ],
    [
      'society.phase',
      ({ society }) => {
        society.phase = 9;
      },
    ],
    [
      'society.islands',
      ({ society }) => {
        society.islands[0]!.stability = 7;
      },
    ],
    [
      'society.bridges',
      ({ society }) => {
        society.bridges[0]!.weight = -1;
      },
    ],
    [
      'society.divers',
      ({ society }) => {
        society.divers[0]!.place = 99;
      },
    ],
    [
      'society.divers',
      ({ society }) => {
        society.divers[0]!.plan = [{ kind: 'ask', diver: 0, sleeper: 9999, questions: [], want: 0 }];
      },
    ],
    [
      'society.divers',
      ({ society }) => {
        society.divers[0]!.task = { order: { kind: 'go' } as never, sinceTick: 0, untilTick: 0 };
      },
    ],
    [
      'society.outcome',
      ({ society }) => {
        society.outcome = '<b>' as never;
      },
    ],
    ['society', ({ society }) => Object.assign(society, { cheat: 1 })],
    ['society.goal', ({ society }) => society.goal.marks.push(1)],
    ['society.goal', ({ society }) => society.goal.held.push(9999)],
    [
      'society.rogueStream',
      ({ society }) => {
        society.rogueStream = { c: 1, s0: 'x' as never, s1: 0, s2: 0 };
      },
    ],
    ['causes', ({ causes, tick }) => causes.add(tick + 5, 0, -1, 0)],
    ['causes', ({ causes, tick }) => causes.add(tick, 9999, -1, 0)],
  ];
  it.each(FORGED)('refuse what was forged and hashed again: %s', (place, forge) => {
    const world = stormy(900);
    expect(world.society.divers.length).toBeGreaterThan(0);
    forge(world);
    expect(() => again(snapshot(world))).toThrow(SnapshotError);
    expect(() => again(snapshot(world))).toThrow(place);
  });

  it('leave nothing that crashes, hangs or turns into NaN, however it was altered', () => {
    const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-1, 0, -0, 1, 255, 65_535, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY));
    const junk = fc.oneof(number, fc.boolean(), fc.string({ maxLength: 8 }), fc.constant(null), fc.array(number, { maxLength: 3 }), fc.constant({}));
    const forgery = fc.oneof(
      fc.record({ column: fc.constantFrom(...COLUMNS.map(([name]) => name)), index: fc.nat(SLEEPERS - 1), value: number }),
      fc.record({ byte: fc.nat(), bit: fc.nat(7) }),
      fc.record({ path: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), value: junk }),
      fc.record({ cause: fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer({ min: -2, max: 6 })) }),
    );
    const base = snapshot(stormy(1100));
    let opened = 0;
    fc.assert(
      fc.property(fc.array(forgery, { minLength: 1, maxLength: 3 }), (forgeries) => {
        const world = again(base);
        for (const one of forgeries) {
          if ('column' in one) world.sleepers[one.column as ColumnName][one.index] = one.value;
          else if ('byte' in one) world.sleepers.bytes[one.byte % world.sleepers.bytes.length]! ^= 1 << one.bit;
          else if ('cause' in one) world.causes.add(...one.cause);
          else alter(world.society, one.path, one.value);
        }
        let restored: World;
        try {
          restored = again(snapshot(world));
        } catch (error) {
          expect(error).toBeInstanceOf(SnapshotError);
          return;
        }
        opened++;
        expect(strangeNumber(live(restored, 90))).toBeNull();
      }),
      { numRuns: 300, seed: 7 },
    );
    // Many alterations are within what a night can come to; those must play on.
    expect(opened).toBeGreaterThan(20);
  }, 60_000);
});

/** Puts a value somewhere in a record, down the keys that the numbers choose. */
function alter(root: object, path: readonly number[], value: unknown): void {
  let here = root as Record<string, unknown>;
  path.forEach((choice, depth) => {
    const keys = Object.keys(here);
    const key = keys[choice % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner = here[key];
    if (depth + 1 < path.length && typeof inner === 'object' && inner !== null) here = inner as Record<string, unknown>;
    else if (depth + 1 === path.length || typeof inner !== 'object') here[key] = value;
  });
}
