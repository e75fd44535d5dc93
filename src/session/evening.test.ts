import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import type { Book } from '../narrative/book';
import { hashWorld } from '../sim/hash';
import { createWorld } from '../sim/world';
import { eveningState, hasEvening } from './evening';
import { quoteOf, tellScene } from './story';

const loaded = loadScenario('nightmare-protocol');
if (!loaded.ok) throw new Error(loaded.detail);
const { scenario } = loaded;
const scenes = scenario.story?.scenes ?? [];
const at = (id: string): number => scenes.findIndex((scene) => scene.id === id);
const evening = () => createWorld(scenario, 'evening', { sleepers: 300 });
const read = (...args: Parameters<typeof eveningState>) => {
  const answer = eveningState(...args);
  if ('why' in answer) throw new Error(answer.why);
  return answer.state;
};

describe('the evening as it stands', () => {
  it('shows what was signed, and leaves the world where it is', () => {
    const world = evening();
    const { hash } = hashWorld(world);
    const before = read(world, []);
    const after = read(world, [{ kind: 'choose', scene: at('night_desk'), choice: 1 }]);
    expect(after.meters.trust).toBeCloseTo(before.meters.trust + 0.08, 12);
    expect(after.facts).toEqual([...before.facts, 'said_safe']);
    expect(after.scenes.find(({ id }) => id === 'night_desk')?.told).toBe(true);
    expect(hashWorld(world).hash).toBe(hash);
  });
  it('foretells what a lever moves, in its direction', () => {
    const world = evening();
    const now = read(world, []).outlook;
    const then = read(world, [], [{ kind: 'set-policy', policy: 'mandate', value: 1 }]).outlook;
    expect(then.coupling).toBeCloseTo(1, 2);
    expect(then.load).toBeGreaterThan(now.load);
    expect(then.spread).toBeGreaterThan(now.spread);
    expect(then.autonomyLater).toBeLessThan(now.autonomyLater);
    const tender = read(world, [], [{ kind: 'set-policy', policy: 'intensity', value: 0.7 }]).outlook;
    expect(tender.load).toBeLessThan(now.load);
  });
  it('tells who asks for what tonight, and what refusing moves; nothing to whoever comes when the evening is over', () => {
    const asked = { by: 'council', policy: 'mandate', value: 0.33, profits: 'company', pressure: 0.04, trust: 0 };
    expect(read(evening(), []).demand).toEqual(asked);
    expect(read(createWorld(scenario, 'evening', { sleepers: 300, night: 4 }), []).demand).toBeNull();
  });
  it('has the hours it began with, though what is signed calls the council in', () => {
    const world = evening();
    world.society.pressure = 0.74;
    const { hours, hoursLeft, meters } = read(world, [{ kind: 'choose', scene: at('night_desk'), choice: 0 }]);
    expect(meters.pressure).toBeGreaterThan(scenario.evening!.councilPressure);
    expect([hours, hoursLeft]).toEqual([4, 4]);
  });
  it('says why an order could not follow those waiting', () => {
    const world = evening();
    const signed = (['cycles', 'sharing', 'gate', 'profiling'] as const).map(
      (policy) => ({ kind: 'set-policy', policy, value: { cycles: 'own', sharing: 'zone', gate: 'late', profiling: 'light' }[policy] }) as never,
    );
    expect(eveningState(world, signed, [{ kind: 'set-policy', policy: 'intensity', value: 0.7 }])).toEqual({ why: 'no-hours' });
  });
  it('is there at the first dusk and not where a run begins at a later night', () => {
    expect([hasEvening(evening()), hasEvening(createWorld(scenario, 'evening', { sleepers: 300, night: 4 }))]).toEqual([true, false]);
  });
});

describe('a scene told', () => {
  const book = JSON.parse(readFileSync(new URL('../narrative/nightmare-protocol.book.json', import.meta.url), 'utf8')) as Book;
  const tell = (index: number, facts: ReadonlySet<string>) => tellScene(scenario, book, index, facts);
  it('has its lines, its prices, and what follows each answer', () => {
    const told = tell(at('too_warm'), new Set())!;
    expect(told.lines.some(({ speaker }) => speaker === 'viktor')).toBe(true);
    expect(told.answers.map(({ hours }) => hours)).toEqual([1, 1, 1]);
    expect(told.answers.every(({ after, effects }) => after.length > 0 && effects.length > 0)).toBe(true);
    expect(tell(999, new Set())).toBeNull();
  });
  it('names what an answer needs and does not hold', () => {
    const lacks = (...facts: string[]) => tell(at('the_fine_print'), new Set(facts))!.answers.map((answer) => answer.lacks);
    expect(lacks()).toEqual([[], [], [], ['line_kept']]);
    expect(lacks('line_kept')).toEqual([[], [], [], []]);
  });
  it('is told by what was done before', () => {
    const lines = (fact: string): string =>
      tell(at('the_coat_again'), new Set([fact]))!
        .lines.map(({ text }) => text)
        .join(' ');
    expect(lines('viktor_own')).toContain('chess');
    expect(lines('viktor_synced')).not.toContain('chess');
  });
  it('gives a quote for each person to see', () => {
    const facts = new Set<string>();
    for (const [index, { when, opens }] of scenes.entries())
      if (when.phase === 'dusk' && !opens) expect(quoteOf(scenario, book, index, facts), scenes[index]!.id).toMatch(/^“.+”$/);
  });
});
