import { describe, expect, it } from 'vitest';
import { type Driven, Driver, SLICE_BUDGET_MS, type TickNews } from './driver';
import { ManualClock } from './manualClock';

function drive(tickMs = 0, news: (tick: number) => TickNews = () => 'none', lastTick = Number.POSITIVE_INFINITY) {
  const clock = new ManualClock();
  const seen = { ticks: 0, speeds: [] as string[], slices: [] as number[], tickMs };
  let inSlice = 0;
  const driven: Driven = {
    tick: () => {
      seen.ticks++;
      inSlice++;
      clock.spend(seen.tickMs);
      return news(seen.ticks);
    },
    leastSpeed: () => 0,
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

  it('steps exactly, in no time', () => {
    const { clock, seen, driver } = drive();
    driver.step(7);
    driver.step(0);
    driver.step(-3);
    expect(seen.ticks).toBe(7);
    expect(clock.waiting).toBe(0);
  });
});
