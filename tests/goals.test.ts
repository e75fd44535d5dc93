/** What is said in chapter 1's nights: enough, in the catalogue, once each, and the same however the night is come to. And its goals: lost by doing nothing. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/content/load';
import { BeatWatcher } from '../src/session/beats';
import { carefulBot } from '../src/session/bots/careful';
import { passiveBot } from '../src/session/bots/passive';
import { botNamed } from '../src/session/bots/registry';
import type { Shutting } from '../src/session/bots/shutting';
import { playNight } from '../src/session/playNight';
import { restore, snapshot } from '../src/sim/snapshot';
import { step } from '../src/sim/step';
import { goalReadings } from '../src/sim/systems/goal';
import { CONTROL_MIN, NIGHT_TICKS, TICKS_PER_MIN } from '../src/sim/vocabulary';
import { createWorld } from '../src/sim/world';
import { beatsWords } from '../src/words/en/beats';

const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const { scenario } = loaded;

describe('the nights of chapter 1', () => {
  /** What is said in a night nobody does anything in; broken off and gone on with at a tick, if one is given. */
  const played = (night: number, from = -1): string[] => {
    const options = { night, sleepers: 300 };
    let world = createWorld(scenario, 'beats', options);
    let watcher = new BeatWatcher(world);
    const said: string[] = [];
    for (let tick = 0; tick < NIGHT_TICKS; tick++) {
      if (tick === from) {
        world = restore(scenario, 'beats', options, snapshot(world));
        said.push(...ids(watcher, night));
        watcher = new BeatWatcher(world);
      }
      step(world, []);
      watcher.afterTick(world);
    }
    return [...said, ...ids(watcher, night)];
  };
  const ids = (watcher: BeatWatcher, night: number): string[] => watcher.said.map(({ beat }) => scenario.nights[night - 1]!.beats![beat]!.id);

  it.each([1, 2, 3, 4])('night %d has at least five, all of them sentences, and none twice', (night) => {
    const beats = scenario.nights[night - 1]!.beats!;
    expect(beats.length).toBeGreaterThanOrEqual(5);
    for (const { says } of beats) expect(beatsWords, says).toHaveProperty([says]);
    const said = played(night);
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeGreaterThanOrEqual(4);
  });
  it('come in the same order whether the night was gone through or gone on with', () => {
    expect(played(4, (CONTROL_MIN + 100) * TICKS_PER_MIN)).toEqual(played(4));
  });
  it('speaks of nobody as held who may have been brought back by then', () => {
    for (const { arrivals = [], beats = [] } of scenario.nights) {
      const held = arrivals.flatMap(({ person }) => (person === undefined ? [] : [person]));
      const zoneOf = (id: string) => scenario.cast.find((one) => one.id === id)!.zone;
      const asksForThem = scenario.nights.some((night) => night.beats === beats && night.goal?.some(({ kind }) => kind === 'bring-back'));
      if (!asksForThem) continue;
      const homes = new Map(held.map((id) => [zoneOf(id), id]));
      for (const { id, when, speaker, person, zone } of beats) {
        const meant = [speaker, person].find((one) => one !== undefined && held.includes(one)) ?? homes.get(zone ?? '');
        if (meant !== undefined) expect([when.back, when.notBack], id).toContain(meant);
      }
    }
  });
  it('says no sentence that no night has', () => {
    const said = new Set(scenario.nights.flatMap(({ beats = [] }) => beats.map(({ says }) => says)));
    expect(Object.keys(beatsWords).filter((key) => /^beat\.\d/.test(key) && !said.has(key))).toEqual([]);
  });
});

describe('what the nights ask', () => {
  const outcome = (night: number, bot: 'passive' | 'careful', seed: string): string => {
    const world = createWorld(scenario, seed, { night });
    playNight(world, bot === 'passive' ? passiveBot() : botNamed(bot)!(seed), { ticks: NIGHT_TICKS });
    return world.society.outcome;
  };
  it.each([1, 2, 3])('night %d is lost by doing nothing', (night) => expect(outcome(night, 'passive', 'asked')).toBe('lost'), 60_000);
  it.each([1, 2, 3])('night %d is won by who sees to it', (night) => expect(outcome(night, 'careful', 'asked')).toBe('won'), 60_000);
  const shutting = (shuts: Shutting, seed: string): string[] => {
    const world = createWorld(scenario, seed, { night: 2 });
    playNight(world, carefulBot(seed, { shuts }), { ticks: NIGHT_TICKS });
    return goalReadings(world).map(({ state }) => state);
  };
  it('night 2 is lost by sleep where everything is shut', () => expect(shutting('everything', 'n2-0')).toEqual(['met', 'broken']), 60_000);
  it('night 2 is lost by nightmares where nothing is, and won between', () => {
    expect(shutting('nothing', 'n2-8')).toEqual(['broken', 'met']);
    expect(shutting('measured', 'n2-8')).toEqual(['met', 'met']);
  }, 60_000);
});
