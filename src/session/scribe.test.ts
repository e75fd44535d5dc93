import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { check } from '../sim/commands/index';
import { TALLY } from '../sim/state/tallies';
import { step } from '../sim/step';
import { cityTally } from '../sim/systems/phases';
import { CONTROL_MIN, NIGHT_TICKS, REASON, TICKS_PER_MIN } from '../sim/vocabulary';
import { createWorld, type World } from '../sim/world';
import { viewOf } from './bots/bot';
import { botNamed } from './bots/registry';
import { PAGE_BEATS, Scribe, type TimedBeat } from './scribe';

/** A crisis night of 600, played by a bot beside a scribe, looked at after each tick. */
function tell(bot: string, seed: string, look: (world: World) => void = () => {}): { world: World; page: TimedBeat[] } {
  const loaded = loadScenario('nightmare-protocol');
  if (!loaded.ok) throw new Error(loaded.detail);
  const world = createWorld(loaded.scenario, seed, { night: 4, sleepers: 600 });
  const player = botNamed(bot)!(seed);
  const scribe = new Scribe(world);
  const view = viewOf(world, check);
  for (let tick = 0; tick < NIGHT_TICKS; tick++) {
    step(world, player.decide(view));
    scribe.observe(world);
    look(world);
  }
  return { world, page: scribe.page() };
}

describe('the page of a night', () => {
  const { world, page } = tell('careful', 'dusk');
  const of = <Kind extends TimedBeat['beat']['kind']>(kind: Kind) =>
    page.flatMap(({ tick, beat }) => (beat.kind === kind ? [{ tick, ...(beat as Extract<TimedBeat['beat'], { kind: Kind }>) }] : []));

  it('holds no more than a page, in the order of the night, and ends at dawn', () => {
    expect(page.length).toBeLessThanOrEqual(PAGE_BEATS);
    expect(page.map(({ tick }) => tick)).toEqual([...page.map(({ tick }) => tick)].sort((a, b) => a - b));
    expect(page.at(-1)?.beat.kind).toBe('dawn');
  });
  it('begins with how many are under, where nobody has been afraid before the desk has the night', () => {
    const first = page[0]!;
    const isQuiet = world.causes.count === 0 || world.causes.tick(0) > world.society.nightStartTick + CONTROL_MIN * TICKS_PER_MIN;
    expect(first.beat.kind === 'quiet-start').toBe(isQuiet);
  });
  it('names crossings that the log of causes holds', () => {
    const entries = new Set(
      Array.from({ length: world.causes.count }, (_, e) =>
        [world.causes.tick(e), world.causes.sleeper(e), world.causes.source(e), world.causes.reason(e)].join(),
      ),
    );
    for (const { tick, giver, taker, from, to } of of('crosses')) {
      expect(entries).toContain([tick, taker, giver, REASON.link].join());
      expect([world.homes.zoneOf[giver], world.homes.zoneOf[taker]]).toEqual([from, to]);
    }
    expect(of('crosses').length).toBeGreaterThan(0);
  });
  it('tells right answers from wrong ones as the divers count them', () => {
    const asks = of('asks');
    const rights = world.society.divers.reduce((sum, { right }) => sum + right, 0);
    expect(asks.length).toBeGreaterThan(0);
    expect(asks.filter(({ right }) => right).length).toBeLessThanOrEqual(rights);
    for (const { right, want, sleeper } of asks) expect(right).toBe(world.sleepers.wantKind[sleeper] === want);
  });
  it('says what decided it', () => {
    expect(of('latches').map(({ flaw }) => flaw)).toEqual([true]);
    const struck = Array.from({ length: world.causes.count }, (_, e) => e).filter((e) => world.causes.reason(e) === REASON.scenario);
    expect(of('latches').map((beat) => beat.struck)).toEqual([struck.length]);
    expect(struck.length).toBeGreaterThan(0);
    expect(of('reverses').length).toBe(world.society.reversed ? 1 : 0);
    expect(of('shares')).toHaveLength(Math.min(2, world.society.shares));
  });
});

it('tells a collapse with the count that made it one', () => {
  let atCollapse = -1;
  const { page } = tell('passive', 'dusk', (world) => {
    if (atCollapse < 0 && world.society.outcome === 'lost') atCollapse = cityTally(world, TALLY.trapped);
  });
  expect(page.flatMap(({ beat }) => (beat.kind === 'collapses' ? [beat.count] : []))).toEqual([atCollapse]);
});

it('names the first island that fell, and nobody’s freeing or loss but the last', () => {
  const fell: number[] = [];
  const { page } = tell('passive', 'dawn', ({ society }) => {
    for (const [zone, { fallen }] of society.islands.entries()) if (fallen && !fell.includes(zone)) fell.push(zone);
  });
  expect(page.find(({ beat }) => beat.kind === 'falls')?.beat).toMatchObject({ zone: fell[0] });
  const told = page.flatMap(({ beat }) => (beat.kind === 'freed' || beat.kind === 'lost' ? [`${beat.kind} ${beat.sleeper}`] : []));
  expect(new Set(told).size).toBe(told.length);
});
