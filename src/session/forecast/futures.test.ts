import { describe, expect, it } from 'vitest';
import { hashWorld } from '../../sim/hash';
import { step } from '../../sim/step';
import { wantsLeft } from '../../sim/systems/asking';
import { IN_REM, put, settle, stormyWorld, testCity } from '../../sim/testCity';
import { NIGHT_TICKS, type Order, WANTS } from '../../sim/vocabulary';
import { createWorld, type World } from '../../sim/world';
import { Futures, futuresFor } from './futures';
import { FALL_MARKS_MIN, FORECAST_MIN } from './protocol';
import { drawWants, openWants, withFittingWant } from './veil';

const HOUR_TICKS = FORECAST_MIN * 6;

function storm(seed: string, ticks = 12, sleepers = 200): World {
  const world = stormyWorld(seed, sleepers);
  for (let t = 0; t < ticks; t++) step(world);
  return world;
}

/** Plays until so many futures have ended, or all. */
function play(futures: Futures, ended = Number.POSITIVE_INFINITY): Futures {
  for (let done = 0; done < ended && !futures.done; ) if (futures.tick()) done++;
  return futures;
}

describe('futures', () => {
  it('are 32 for 3,000 sleepers, fewer beyond, never under 8', () => {
    expect([1, 3000, 6000, 12_000, 100_000, 2_000_000].map(futuresFor)).toEqual([32, 32, 16, 8, 8, 8]);
  });

  it('leave the run as it was, whatever is weighed', () => {
    const world = storm('still');
    const before = hashWorld(world).hash;
    const futures = new Futures(world, [{ kind: 'dim-island', island: 1 }]);
    futures.consider({ kind: 'isolate-bridge', bridge: 0 });
    play(futures, 20);
    expect(hashWorld(world).hash).toBe(before);
  });

  it('are the same each time one looks from the same moment', () => {
    const first = play(new Futures(storm('same'), [])).outlook('present', [3]);
    expect(play(new Futures(storm('same'), [])).outlook('present', [3])).toEqual(first);
    expect(first).toMatchObject({ futures: 32, of: 32, tick: 12, untilTick: 12 + HOUR_TICKS });
  });

  it('end with the night', () => {
    const world = storm('dawn', 0);
    world.tick = NIGHT_TICKS - 60;
    expect(new Futures(settle(world), []).untilTick).toBe(NIGHT_TICKS);
    world.tick = NIGHT_TICKS;
    expect(new Futures(world, []).done).toBe(true);
  });

  it('weigh an order against the same chances: one that changes nothing makes no difference', () => {
    const world = storm('paired');
    const futures = new Futures(world, []);
    futures.consider({ kind: 'listen', island: 2 });
    play(futures);
    const present = futures.outlook('present', [])!;
    const considered = futures.outlook('considered', [])!;
    expect(considered.islands).toEqual(present.islands);
    expect(considered.city).toEqual(present.city);
  });

  it('show what an order does', () => {
    const world = storm('dimmed');
    const futures = new Futures(world, []);
    futures.consider({ kind: 'isolate-bridge', bridge: 0 });
    play(futures);
    expect(futures.outlook('considered', [])!.islands).not.toEqual(futures.outlook('present', [])!.islands);
  });

  it('give the waiting orders first, so that an order they forbid is refused', () => {
    const order: Order = { kind: 'dim-island', island: 2 };
    const futures = new Futures(storm('twice'), [order]);
    futures.consider(order);
    play(futures);
    expect(futures.refused).toBe('already-dimmed');
    expect(futures.known).toEqual({ present: 32, considered: 0 });
    expect(futures.outlook('considered', [])).toBeNull();
  });

  it('play the present first, then what is weighed catches up', () => {
    const futures = new Futures(storm('turns'), []);
    futures.consider({ kind: 'dim-island', island: 2 });
    expect(play(futures, 8).known).toEqual({ present: 8, considered: 0 });
    expect(play(futures, 8).known).toEqual({ present: 8, considered: 8 });
    expect(play(futures, 8).known).toEqual({ present: 12, considered: 12 });
  });

  it('remember what was weighed before', () => {
    const order: Order = { kind: 'dim-island', island: 2 };
    const futures = new Futures(storm('memory'), []);
    futures.consider(order);
    play(futures, 16);
    futures.consider(null);
    expect(futures.known.considered).toBe(0);
    futures.consider({ ...order });
    expect(futures.known.considered).toBe(8);
  });

  it('count the falls of islands by their marks, and what becomes of people', () => {
    const world = storm('falls', 12, 300);
    const outlook = play(new Futures(world, [])).outlook(
      'present',
      Array.from({ length: 300 }, (_, i) => i),
    )!;
    for (const { fallen, afraid } of outlook.islands) {
      expect(fallen).toHaveLength(FALL_MARKS_MIN.length);
      expect([...fallen].sort((a, b) => a - b)).toEqual(fallen);
      expect(afraid.lo).toBeLessThanOrEqual(afraid.mid);
      expect(afraid.mid).toBeLessThanOrEqual(afraid.hi);
    }
    expect(outlook.islands.some(({ fallen }) => fallen.at(-1)! > 0)).toBe(true);
    for (const person of outlook.people) {
      expect(person.nightmare + person.trapped + person.lucid).toBeLessThanOrEqual(32);
      expect(person.touched).toBeGreaterThanOrEqual(person.nightmare + person.trapped);
    }
    expect(outlook.people.some(({ trapped }) => trapped > 0)).toBe(true);
    // Nobody of that number is told of, and nobody is invented.
    expect(play(new Futures(world, []), 1).outlook('present', [-1, 300, 0.5])!.people).toEqual([]);
  });
});

describe('what nobody knows yet', () => {
  const city = testCity({
    cast: [{ id: 'lena', name: 'Lena', ageYears: 41, zone: 'north', about: 'A mother.' }],
    nights: [{ id: 'one', title: 'One', day: 0, divers: ['lena'] }],
  } as Parameters<typeof testCity>[0]);

  function asking(): { world: World; ask: (want: number, questions?: number[]) => Order; sleeper: number } {
    const world = createWorld(city, 'ask', { sleepers: 200 });
    world.tick = 120 * 6;
    const sleeper = 40;
    for (let i = 0; i < 200; i++) put(world, i, { status: IN_REM, q: 0 });
    settle(world);
    return { world, sleeper, ask: (want, questions = []) => ({ kind: 'ask', diver: 0, sleeper, want, questions }) };
  }

  it('is drawn anew in each future among the wants still open, so that the right one does not shine out', () => {
    const { world, sleeper, ask } = asking();
    for (const questions of [[], [0], [0, 1, 3]]) {
      const left = wantsLeft(world, sleeper, questions);
      const open = openWants(world, [ask(left[0]!, questions)]);
      const drawn = Array.from({ length: 200 }, (_, k) => {
        const future: World = { ...world, seed: `f${k}`, sleepers: { ...world.sleepers, wantKind: world.sleepers.wantKind.slice() } };
        drawWants(future, open);
        return future.sleepers.wantKind[sleeper]!;
      });
      expect(new Set(drawn)).toEqual(new Set(left));
      const truth = drawn.filter((want) => want === world.sleepers.wantKind[sleeper]).length / drawn.length;
      expect(Math.abs(truth - 1 / left.length)).toBeLessThan(0.12);
    }
  });

  it('keeps the Asking’s eight wants alike in the forecast', () => {
    const { world, sleeper, ask } = asking();
    const truth = world.sleepers.wantKind[sleeper]!;
    const lucidIf = (want: number): number => {
      const futures = new Futures(world, []);
      futures.consider(ask(want));
      play(futures);
      expect(futures.refused).toBeNull();
      return futures.outlook('considered', [sleeper])!.people[0]!.lucid;
    };
    const others = WANTS.map((_, want) => want).filter((want) => want !== truth);
    expect(lucidIf(truth)).toBeLessThan(16);
    expect(Math.max(...others.slice(0, 3).map(lucidIf))).toBeGreaterThan(0);
  });

  it('weighs an Ask that has no want yet with one that fits', () => {
    const { world, sleeper, ask } = asking();
    const left = wantsLeft(world, sleeper, [0, 1]);
    const wrong = WANTS.map((_, want) => want).find((want) => !left.includes(want))!;
    const order = ask(wrong, [0, 1]);
    expect(withFittingWant(order, openWants(world, [order]))).toEqual(ask(left[0]!, [0, 1]));
    expect(withFittingWant(ask(left[1] ?? left[0]!, [0, 1]), openWants(world, [order]))).toEqual(ask(left[1] ?? left[0]!, [0, 1]));
  });
});
