import { describe, expect, it } from 'vitest';
import type { BeatSpec } from '../sim/scenario';
import { plainWorld, testCity } from '../sim/testCity';
import { TICKS_PER_MIN } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { BeatWatcher } from './beats';

const BEATS: BeatSpec[] = [
  { id: 'late', when: { atMin: 30 }, says: 'late' },
  { id: 'asked', when: { asksRight: 2 }, says: 'asked' },
  { id: 'early', when: { atMin: 10 }, says: 'early' },
  { id: 'both', when: { atMin: 20, shares: 1 }, says: 'both' },
  { id: 'flawed', when: { flaw: true }, says: 'flawed' },
  { id: 'promised', when: { atMin: 12, fact: 'be_there' }, says: 'promised' },
  { id: 'unasked', when: { atMin: 12, notFact: 'be_here', fact: 'be_there' }, says: 'unasked' },
  { id: 'gone', when: { atMin: 40, notBack: 'ada' }, says: 'gone' },
];
const ADA = { id: 'ada', name: 'Ada', ageYears: 40, household: 'ada', zone: 'north' };
const city = (): World => plainWorld(testCity({ sleepers: 60, cast: [ADA], nights: [{ id: 'n', title: 'N', day: 0, divers: [], beats: BEATS }] }), 'beats');

/** Goes to a minute of the night and looks. */
function lookAt(world: World, watcher: BeatWatcher, minute: number): string[] {
  world.tick = minute * TICKS_PER_MIN;
  const before = watcher.said.length;
  watcher.afterTick(world);
  return watcher.said.slice(before).map(({ beat }) => BEATS[beat]!.id);
}

describe('beats', () => {
  it('come when everything they wait for holds, each once', () => {
    const world = city();
    const watcher = new BeatWatcher(world);
    expect(lookAt(world, watcher, 9)).toEqual([]);
    expect(lookAt(world, watcher, 10)).toEqual(['early']);
    expect(lookAt(world, watcher, 25)).toEqual([]);
    world.society.shares = 1;
    expect(lookAt(world, watcher, 26)).toEqual(['both']);
    expect(lookAt(world, watcher, 30)).toEqual(['late']);
    world.society.flawFired = true;
    expect(lookAt(world, watcher, 31)).toEqual(['flawed']);
    expect(lookAt(world, watcher, 32)).toEqual([]);
    expect(watcher.said.map(({ tick }) => tick)).toEqual([60, 156, 180, 186]);
  });
  it('that speak of an answer are told to whoever gave it', () => {
    const told = (facts: string[]): string[] => {
      const world = city();
      world.society.facts = facts;
      return lookAt(world, new BeatWatcher(world), 12);
    };
    expect([told(['be_there']), told(['be_there', 'be_here']), told(['be_here'])]).toEqual([
      ['early', 'promised', 'unasked'],
      ['early', 'promised'],
      ['early'],
    ]);
  });
  it('that speak of somebody as lost are not told once they are back, nor twice when they were told before', () => {
    const [late, soon] = [city(), city()];
    const [lateWatcher, soonWatcher] = [new BeatWatcher(late), new BeatWatcher(soon)];
    expect(lookAt(late, lateWatcher, 40)).toContain('gone');
    const ada = late.homes.cast[0]!.sleeper;
    for (const world of [late, soon]) world.society.goal.back = [ada];
    expect(lookAt(soon, soonWatcher, 40)).not.toContain('gone');
    expect(lookAt(soon, soonWatcher, 90)).toEqual([]);
    // Told at 40, back by 50, left and gone on with at 50.
    late.tick = 50 * TICKS_PER_MIN;
    expect(lookAt(late, new BeatWatcher(late), 60)).toEqual([]);
  });
  it('are not told again to whoever begins to watch in the middle', () => {
    const world = city();
    world.tick = 15 * TICKS_PER_MIN;
    const watcher = new BeatWatcher(world);
    expect(lookAt(world, watcher, 16)).toEqual([]);
    expect(lookAt(world, watcher, 30)).toEqual(['late']);
  });
  it('begin anew with the next night', () => {
    const world = city();
    const watcher = new BeatWatcher(world);
    lookAt(world, watcher, 10);
    world.society.nightStartTick = 20 * TICKS_PER_MIN;
    lookAt(world, watcher, 30);
    expect(watcher.said).toEqual([{ tick: 180, beat: 2 }]);
  });
});
