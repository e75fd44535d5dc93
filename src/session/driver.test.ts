import { describe, expect, it } from 'vitest';
import { type Driven, Driver, SLICE_BUDGET_MS, type TickNews } from './driver';
import { ManualClock } from './manualClock';

function drive(
  tickMs = 0,
  news: (tick: number, toMorning: boolean) => TickNews = () => 'none',
  lastTick = Number.POSITIVE_INFINITY,
  turning: (tick: number) => boolean = () => false,
) {
  const clock = new ManualClock();
  const seen = { ticks: 0, speeds: [] as string[], slices: [] as number[], tickMs };
  let inSlice = 0;
  const driven: Driven = {
    tick: (toMorning) => {
      seen.ticks++;
      inSlice++;
      clock.spend(seen.tickMs);
      return news(seen.ticks, toMorning);
    },
    leastSpeed: () => 0,
    isTurning: () => turning(seen.ticks),
    isOver: () => seen.ticks >= lastTick,
    moved: () => {
      seen.slices.push(inSlice);
      inSlice = 0;
    },
    speedChanged: (speed, why) => seen.speeds.push(`${speed} ${why}`),
    guard: (work) => work(),
  };
  return { clock, seen, driver: new Driver(clock, driven) };
}

describe('the driver', () => {
  it.each([
    [1, 50],
    [2, 100],
    [4, 200],
  ] as const)('runs at %ix %i ticks in ten seconds', (speed, ticks) => {
    const { clock, seen, driver } = drive();
    driver.setSpeed(speed);
    clock.advance(10_000);
    expect(Math.abs(seen.ticks - ticks)).toBeLessThanOrEqual(1);
    expect(seen.speeds).toEqual([`${speed} asked`]);
  });

  it('stands still when paused, and owes nothing afterwards', () => {
    const { clock, seen, driver } = drive();
    driver.setSpeed(1);
    clock.advance(1000);
    driver.setSpeed(0);
    const { ticks } = seen;
    clock.advance(60_000);
    expect(seen.ticks).toBe(ticks);
    expect(clock.waiting).toBe(0);
    driver.setSpeed(1);
    clock.advance(190);
    expect(seen.ticks).toBe(ticks);
    clock.advance(20);
    expect(seen.ticks).toBe(ticks + 1);
  });

  it.each(['speed', 'morning', 'next'] as const)('comes back to 1x when the night turns: %s', (way) => {
    const { clock, seen, driver } = drive(0, (tick) => (tick === 30 ? 'turn' : 'none'));
    if (way === 'speed') driver.setSpeed(4);
    else if (way === 'morning') driver.toMorning(2);
    else driver.toNextEvent(100);
    clock.advance(3000);
    expect(seen.speeds.at(-1)).toBe('1 asked');
    const { ticks } = seen;
    clock.advance(10_000);
    expect(seen.ticks - ticks).toBeGreaterThanOrEqual(49);
    expect(seen.ticks - ticks).toBeLessThanOrEqual(51);
  });

  it('shows a turn more slowly at 1x, and at no other speed', () => {
    for (const [speed, ticks] of [
      [1, 20],
      [4, 200],
    ] as const) {
      const { clock, seen, driver } = drive(0, undefined, undefined, () => true);
      driver.setSpeed(speed);
      clock.advance(10_000);
      expect(Math.abs(seen.ticks - ticks)).toBeLessThanOrEqual(1);
    }
  });

  it('slows the game on a slow machine instead of owing time', () => {
    const { clock, seen, driver } = drive(400);
    driver.setSpeed(4);
    clock.advance(20_000);
    expect(seen.ticks).toBeGreaterThan(40);
    expect(Math.max(...seen.slices)).toBe(1);
    seen.tickMs = 0;
    const before = seen.ticks;
    clock.advance(1000);
    // A second at 4x, and at most the longest gap and a tick a speed owed from before.
    expect(seen.ticks - before).toBeLessThanOrEqual(20 + 5 + 4);
  });

  it('keeps a slice near its budget', () => {
    const { clock, seen, driver } = drive(3);
    driver.toNextEvent(60);
    clock.advance(0);
    expect(seen.slices[0]).toBe(Math.ceil(SLICE_BUDGET_MS / 3));
  });

  it('does not make up for a sleeping laptop', () => {
    const { clock, seen, driver } = drive();
    driver.setSpeed(1);
    clock.spend(3_600_000);
    clock.advance(1);
    expect(seen.ticks).toBeLessThanOrEqual(2);
  });

  it('pauses when hidden and stays paused on return', () => {
    const { clock, seen, driver } = drive();
    driver.setSpeed(2);
    clock.advance(1000);
    driver.setHidden(true);
    const { ticks } = seen;
    driver.setSpeed(4);
    driver.toNextEvent(10);
    clock.advance(5000);
    driver.setHidden(false);
    clock.advance(5000);
    expect(seen.ticks).toBe(ticks);
    expect(seen.speeds).toEqual(['2 asked', '0 hidden', '0 hidden', '0 hidden']);
    driver.setSpeed(1);
    clock.advance(1000);
    expect(seen.ticks).toBeGreaterThan(ticks);
  });

  it('says nothing of hiding while already paused', () => {
    const { seen, driver } = drive();
    driver.setHidden(true);
    driver.setHidden(false);
    expect(seen.speeds).toEqual([]);
  });

  it('runs to the next event and pauses there', () => {
    const { clock, seen, driver } = drive(1, (tick) => (tick === 77 ? 'event' : 'none'));
    driver.toNextEvent(120);
    clock.advance(10_000);
    expect(seen.ticks).toBe(77);
    expect(seen.speeds).toEqual(['0 event']);
    expect(driver.paused).toBe(true);
  });

  it('runs no further than asked when nothing happens', () => {
    const { clock, seen, driver } = drive(1);
    driver.toNextEvent(3);
    clock.advance(10_000);
    expect(seen.ticks).toBe(18);
    expect(seen.speeds).toEqual(['0 event']);
  });

  it('does not pause for an event at a set speed, but at the end', () => {
    const { clock, seen, driver } = drive(0, (tick) => (tick === 5 ? 'event' : tick === 9 ? 'ended' : 'none'), 9);
    driver.setSpeed(4);
    clock.advance(10_000);
    expect(seen.ticks).toBe(9);
    expect(seen.speeds).toEqual(['4 asked', '0 ended']);
    driver.setSpeed(1);
    driver.step(3);
    clock.advance(1000);
    expect(seen.ticks).toBe(9);
    expect(seen.speeds.at(-1)).toBe('0 ended');
  });

  it('runs to the morning an hour in three seconds, and ends there', () => {
    const { clock, seen, driver } = drive(0, (tick) => (tick === 900 ? 'ended' : tick === 100 ? 'event' : 'none'), 900);
    driver.toMorning(2);
    clock.advance(3000);
    expect(Math.abs(seen.ticks - 360)).toBeLessThanOrEqual(2);
    clock.advance(10_000);
    expect(seen.ticks).toBe(900);
    expect(seen.speeds).toEqual(['2 to-morning', '0 ended']);
    driver.toMorning(1);
    expect(seen.speeds.at(-1)).toBe('0 ended');
  });

  it('pauses on the way to the morning as anywhere, and goes on from there at the speed that is asked for', () => {
    const { clock, seen, driver } = drive(0, (tick) => (tick === 77 ? 'pause' : 'none'));
    driver.toMorning(1);
    clock.advance(5000);
    expect([seen.ticks, driver.paused]).toEqual([77, true]);
    driver.slowDown();
    driver.setSpeed(1);
    clock.advance(1000);
    expect(seen.ticks - 77).toBeLessThanOrEqual(6);
    expect(seen.speeds).toEqual(['1 to-morning', '0 event', '1 asked']);
  });

  it.each<[string, (driver: Driver) => void, string, number]>([
    ['a pause', (driver) => driver.setSpeed(0), '0 asked', 0],
    ['a speed', (driver) => driver.setSpeed(4), '4 asked', 20],
    ['an order', (driver) => driver.slowDown(), '2 asked', 10],
    ['leaving the page', (driver) => driver.setHidden(true), '0 hidden', 0],
  ])('stops on the way to the morning for %s', (_, press, speed, ticksInOneS) => {
    const { clock, seen, driver } = drive();
    driver.toMorning(2);
    clock.advance(1000);
    press(driver);
    const { ticks } = seen;
    expect(ticks).toBeGreaterThan(100);
    clock.advance(1000);
    expect(Math.abs(seen.ticks - ticks - ticksInOneS)).toBeLessThanOrEqual(1);
    expect(seen.speeds).toEqual(['2 to-morning', speed]);
  });

  it('says with each tick whether it is on the way to the morning', () => {
    const ways: boolean[] = [];
    const { clock, driver } = drive(0, (_, toMorning) => {
      ways.push(toMorning);
      return ways.length === 3 ? 'pause' : 'none';
    });
    driver.toMorning(1);
    clock.advance(1000);
    driver.step(1);
    driver.setSpeed(1);
    clock.advance(250);
    expect(ways).toEqual([true, true, true, false, false]);
  });

  it('slows nothing down that is not on its way to the morning', () => {
    const { seen, driver } = drive();
    driver.slowDown();
    driver.setSpeed(1);
    driver.slowDown();
    expect(seen.speeds).toEqual(['1 asked']);
  });

  it('steps exactly, in no time', () => {
    const { clock, seen, driver } = drive();
    driver.step(7);
    driver.step(0);
    driver.step(-3);
    expect(seen.ticks).toBe(7);
    expect(clock.waiting).toBe(0);
  });
});
