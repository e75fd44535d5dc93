import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { check } from '../sim/commands/index';
import { snapshot } from '../sim/snapshot';
import { TALLY } from '../sim/state/tallies';
import { step } from '../sim/step';
import { cityTally } from '../sim/systems/phases';
import { NIGHT_TICKS, type TimedOrder } from '../sim/vocabulary';
import { createWorld } from '../sim/world';
import { viewOf } from './bots/bot';
import { botNamed } from './bots/registry';
import { dawnReport } from './dawn';

const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const { scenario } = loaded;

describe('the report of a night', () => {
  const options = { night: 4, sleepers: 600 };
  const world = createWorld(scenario, 'dawn', options);
  const begun = { scenario, seed: 'dawn', options, snapshot: snapshot(world) };
  const bot = botNamed('careful')!('dawn');
  const view = viewOf(world, check);
  const orders: TimedOrder[] = [];
  for (let tick = 0; tick < NIGHT_TICKS; tick++) {
    const given = bot.decide(view);
    step(world, given).forEach((verdict, at) => {
      if (verdict.ok) orders.push({ tick: world.tick - 1, order: given[at]! });
    });
  }
  const report = dawnReport(begun, orders);

  it('is of the night that was played', () => {
    expect(report.outcome).toBe(world.society.outcome);
    expect(report.lost).toBe(cityTally(world, TALLY.trapped));
    expect(report.after.autonomy).toBeGreaterThan(0);
  });
  it('has a curve from the first minutes to seven', () => {
    const { minutes, dread, lucidity, load, r } = report.curve;
    expect([minutes[0], minutes.at(-1)]).toEqual([5, 540]);
    expect(new Set([minutes, dread, lucidity, load, r].map(({ length }) => length)).size).toBe(1);
    expect(Math.max(...dread)).toBeGreaterThan(0);
  });
  it('counts everyone once: slept through, or afraid', () => {
    expect(report.sleptThrough + report.broughtBack).toBeLessThanOrEqual(600);
    expect(report.lost).toBeLessThanOrEqual(600 - report.sleptThrough);
  });
  it('says of each of the named what became of them, the lost first', () => {
    expect(report.fates).toHaveLength(scenario.cast.length);
    const order = ['lost', 'freed', 'shaken', 'safe'];
    const places = report.fates.map(({ fate }) => order.indexOf(fate));
    expect(places).toEqual([...places].sort((p, q) => p - q));
    expect(report.hypnograms[0]!.stages).toHaveLength(540);
  });
  it('names the story’s own four before the others of the same fate', () => {
    const isLead = report.fates.map(({ sleeper }) =>
      ['clara', 'ethan', 'lena', 'aiko'].includes(world.homes.cast.find((one) => one.sleeper === sleeper)!.spec.id),
    );
    for (const fate of ['lost', 'freed', 'shaken', 'safe']) {
      const of = isLead.filter((_, at) => report.fates[at]!.fate === fate);
      expect(of).toEqual(of.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
  it('knows when each of the named was lucid, and nobody followed whoever never was', () => {
    for (const { sleeper, lucid, steadied } of report.hypnograms) {
      const { fate } = report.fates.find((one) => one.sleeper === sleeper)!;
      if (fate === 'freed') expect(lucid.length, `${sleeper}`).toBeGreaterThan(0);
      if (lucid.length === 0) expect(steadied).toBe(0);
      for (const [at, { fromMin, toMin }] of lucid.entries()) {
        expect(toMin).toBeGreaterThan(fromMin);
        expect(fromMin).toBeGreaterThanOrEqual(lucid[at - 1]?.toMin ?? 0);
      }
    }
    expect(report.hypnograms.some(({ lucid }) => lucid.length > 0)).toBe(true);
    expect(report.hypnograms.reduce((sum, { steadied }) => sum + steadied, 0)).toBeGreaterThan(0);
  });
  it('frees nobody in the list at another time than on the page', () => {
    for (const { tick, beat } of report.beats) {
      if (beat.kind !== 'freed') continue;
      const told = report.fates.find(({ sleeper }) => sleeper === beat.sleeper)!;
      if (told.fate === 'freed') expect(Math.abs(told.tick - tick), `${beat.sleeper}`).toBeLessThan(2 * 6);
    }
  });
  it('says why each meter moved, in parts that add up to the move', () => {
    for (const meter of ['rest', 'autonomy', 'connection', 'trust', 'pressure'] as const) {
      const whole = report.moves.filter((move) => move.meter === meter).reduce((sum, { by }) => sum + by, 0);
      expect(whole, meter).toBeCloseTo(report.after[meter] - report.before[meter], 9);
    }
    const by = (cause: string): number => report.moves.find((move) => move.cause === cause)?.by ?? 0;
    expect(by('mandate')).toBeLessThan(0);
    expect(by('asked') + by('kept-company')).not.toBe(0);
    expect(report.moves.some(({ meter, cause }) => meter === 'trust' && (cause === 'won' || cause === 'lost'))).toBe(true);
  });
});
