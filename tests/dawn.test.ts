/** A whole night's report as the dawn screen shows it: what was done, each with one number, whatever tells of it. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/content/load';
import { viewOf } from '../src/session/bots/bot';
import { botNamed } from '../src/session/bots/registry';
import { cityInfo } from '../src/session/city';
import { dawnReport } from '../src/session/dawn';
import { check } from '../src/sim/commands/index';
import { snapshot } from '../src/sim/snapshot';
import { step } from '../src/sim/step';
import { NIGHT_TICKS, STAGE, type TimedOrder } from '../src/sim/vocabulary';
import { createWorld } from '../src/sim/world';
import { dawnView } from '../src/waking/dawnView';
import { inForceText } from '../src/waking/daysText';

const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const options = { night: 4, sleepers: 600 };
const world = createWorld(loaded.scenario, 'numbers', options);
const begun = { scenario: loaded.scenario, seed: 'numbers', options, snapshot: snapshot(world) };
const city = cityInfo(world);
const bot = botNamed('careful')!('numbers');
const view = viewOf(world, check);
const given: TimedOrder[] = [];
for (let tick = 0; tick < NIGHT_TICKS; tick++) {
  const now = bot.decide(view);
  step(world, now).forEach((verdict, at) => {
    if (verdict.ok) given.push({ tick: world.tick - 1, order: now[at]! });
  });
}
const report = dawnReport(begun, given);
const shown = dawnView(report, city, world.society.nightStartTick, '');

describe('the figures of a dawn', () => {
  it('leave nobody out: who slept through and who had a nightmare are everybody, and those brought back are of the latter', () => {
    expect(shown.slept + shown.troubled).toBe(world.sleepers.count);
    expect(shown.troubled).toBeGreaterThan(0);
    expect(shown.woken).toBeLessThanOrEqual(shown.troubled);
  });
  it('say what will be in force by the next evening over the desk’s head, and nothing where it is already', () => {
    const signs = (mandate: number): string | null => {
      const first = createWorld(loaded.scenario, 'next', { night: 1, sleepers: 300 });
      first.society.policies.mandate = mandate;
      const begin = { scenario: loaded.scenario, seed: 'next', options: { night: 1, sleepers: 300 }, snapshot: snapshot(first) };
      const next = dawnReport(begin, []).next;
      return next === null || next.changed.length === 0 ? null : inForceText(next.changed);
    };
    expect([signs(0), signs(1), report.next]).toEqual([
      'By the next evening this is in force over the desk’s head: mandate, everyone. Autonomy falls under the mandate for as long as it stands.',
      null,
      null,
    ]);
  });
  it('draw lucid minutes where they are dreamt', () => {
    for (const { hypnogram, lucid } of shown.sleepers)
      for (const { fromMin, toMin } of lucid) for (let minute = fromMin; minute < toMin; minute++) expect(hypnogram[minute]).toBe(STAGE.rem);
    expect(shown.sleepers.some(({ lucid }) => lucid.length > 0)).toBe(true);
  });
  it('do not open one morning as the last', () => {
    const first = (night: number): string =>
      dawnView({ ...report, night }, city, world.society.nightStartTick, '')
        .sentences.map(({ text }) => text)
        .join(' ');
    expect(first(2)).not.toBe(first(1));
  });
});

describe('what was done, at dawn', () => {
  it('is all there: every Ask that was answered, and what the desk gave', () => {
    const asks = world.society.divers.reduce((sum, { right, wrong }) => sum + right + wrong, 0);
    expect(asks).toBeGreaterThan(4);
    expect(report.orders.filter((done) => 'beat' in done && done.beat.kind === 'asks')).toHaveLength(asks);
    const desk = given.filter(({ order }) => ['listen', 'dim-island', 'isolate-bridge', 'wake-household'].includes(order.kind));
    expect(report.orders.filter((done) => 'order' in done)).toHaveLength(desk.length);
    expect(shown.orders.every(({ text }) => text !== '')).toBe(true);
  });
  it('has one number each, which the sentences give too, and the page tells of five at least', () => {
    const told = shown.sentences.flatMap(({ order, tick }) => (order === null ? [] : [{ order, tick }]));
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(new Set(told.map(({ order }) => order)).size).toBe(told.length);
    for (const { order, tick } of told) expect(shown.orders[order]!.tick).toBe(tick);
  });
  it('gives first, for each meter, a reason that took it where it went', () => {
    const moved = { ...report, before: { ...report.before, trust: 0.6 }, after: { ...report.after, trust: 0.59 } };
    const moves = [
      { meter: 'trust', by: 0.04, cause: 'won', count: 0 },
      { meter: 'trust', by: -0.03, cause: 'troubled', count: 175 },
      { meter: 'trust', by: -0.02, cause: 'granted', count: 0 },
    ] as const;
    const { whys } = dawnView({ ...moved, moves: [...moves] }, city, 0, '').moves.find(({ meter }) => meter === 'trust')!;
    expect(whys.map((why) => why.slice(0, 4))).toEqual(['−.03', '−.02', '+.04']);
  });
  it('says of whoever is lost what it came from, and of whoever is free who came', () => {
    const passive = dawnView(dawnReport(begun, []), city, world.society.nightStartTick, '');
    const lost = passive.fates.filter(({ fate }) => fate === 'lost');
    expect(lost.length).toBeGreaterThan(0);
    expect(
      lost.filter(({ why }) => /^(it came from [A-Z]|an old fear|the network|the programme|the street fell|something walked)/.test(why)).length,
    ).toBeGreaterThan(0);
    for (const { fate, why } of shown.fates) if (fate === 'freed') expect(why).toMatch(/^(asked by [A-Z]|told by a neighbour)/);
  });
  it('keeps apart two orders that were done in the same minute', () => {
    const done = report.orders.find((one) => 'beat' in one && one.beat.kind === 'asks')!;
    if (!('beat' in done) || done.beat.kind !== 'asks') throw new Error('no Ask in this night');
    const other = { tick: done.tick, beat: { ...done.beat, diver: done.beat.diver + 1 } };
    const both = { ...report, orders: [done, other], beats: [done, other].map((one) => ({ ...one, weight: 1 })) };
    expect(dawnView(both, city, 0, '').sentences.map(({ order }) => order)).toEqual([0, 1]);
  });
});
