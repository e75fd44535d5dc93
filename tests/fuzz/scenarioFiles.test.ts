/**
 * Scenario files damaged at random: the loader answers with a line that names the file, and never throws; what it lets through can be built
 * and played, and leaves no NaN behind. So the ranges of the schema are held against the engine, not only against themselves.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/content/jsonSchema';
import { loadScenario } from '../../src/content/load';
import type { Scenario } from '../../src/sim/scenario';
import { COLUMNS } from '../../src/sim/state/sleepers';
import { step } from '../../src/sim/step';
import { createWorld } from '../../src/sim/world';

const read = (id: string): string => readFileSync(new URL(`../../src/content/scenarios/${id}.json`, import.meta.url), 'utf8');
const FILE = read('nightmare-protocol');
const SMALL = read('sandbox');
type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
/** Every container in the file, in order. */
const nodesOf = (root: Node): Node[] => [root, ...Object.values(root).filter(isNode).flatMap(nodesOf)];

interface Damage {
  node: number;
  key: number;
  kind: 'replace' | 'remove' | 'add';
  value: unknown;
}
const damages = fc.record({
  node: fc.nat(),
  key: fc.nat(),
  kind: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'add' as const),
  value: fc.oneof(fc.constantFrom(0, -1, 0.5, 1, 1e9, -1e-9, '', 'quay', null, true, [], {}), fc.jsonValue({ maxDepth: 1 })),
});

const damage = (root: Node, { node, key, kind, value }: Damage): void => {
  const nodes = nodesOf(root);
  const target = nodes[node % nodes.length] as Record<string, unknown>;
  const keys = Object.keys(target);
  const name = keys[key % Math.max(1, keys.length)];
  if (kind === 'add' || name === undefined) target[`added${key % 3}`] = value;
  else if (kind === 'replace') target[name] = value;
  else if (Array.isArray(target)) target.splice(Number(name), 1);
  else delete target[name];
};

const hasOnlyNumbers = (scenario: Scenario, seed: string, ticks: number): boolean => {
  const world = createWorld(scenario, seed, { sleepers: Math.max(90, scenario.cast.length) });
  for (let t = 0; t < ticks; t++) step(world);
  return COLUMNS.every(
    ([name, type]) => type !== 'f64' || (world.sleepers[name] as Float64Array).every((value) => Number.isFinite(value) && !Object.is(value, -0)),
  );
};

describe('a scenario damaged at random', () => {
  it('is refused with lines that name it, or can be played', () => {
    fc.assert(
      fc.property(fc.array(damages, { minLength: 1, maxLength: 2 }), (list) => {
        const root = JSON.parse(FILE) as Node;
        for (const each of list) damage(root, each);
        const loaded = loadScenario({ json: JSON.stringify(root), name: 'd.json' });
        if (loaded.ok) expect(hasOnlyNumbers(loaded.scenario, 'fuzz', 12)).toBe(true);
        else expect(loaded.faults.length).toBeGreaterThan(0);
        for (const line of loaded.ok ? [] : loaded.faults) expect(line).toMatch(/^d\.json: [^\n]+$/);
      }),
      { numRuns: 400 },
    );
  });
  it('in its text is refused with a line and a column, or is still a scenario', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ maxLength: 3 }), fc.nat({ max: 5 }), (place, text, length) => {
        const at = place % FILE.length;
        const loaded = loadScenario({ json: FILE.slice(0, at) + text + FILE.slice(at + length), name: 'd.json' });
        if (!loaded.ok) expect(loaded.detail).toMatch(/^d\.json: [^\n]+$/);
      }),
      { numRuns: 200 },
    );
  });
});

interface Range {
  minimum?: number;
  maximum?: number;
  items?: Range;
  prefixItems?: Range[];
  minItems?: number;
  properties?: Record<string, Range>;
}

describe('constants at the ends of their ranges', () => {
  const file = (params: object): string => JSON.stringify({ ...(JSON.parse(SMALL) as object), params });
  /** Every number that the published schema lets through, at its least and at its most. */
  const { properties } = (jsonSchema('scenario') as { properties: { params: Range } }).properties.params;
  const cases = Object.entries(properties ?? {}).flatMap(([key, range]) => {
    const list = range.prefixItems?.[0] ?? range.items;
    const { minimum, maximum } = list ?? range;
    const length = range.minItems ?? range.prefixItems?.length ?? 0;
    return [minimum, maximum].map((end) => [key, list === undefined ? end : Array<number | undefined>(length).fill(end)] as const);
  });
  it('are found in the published schema', () => {
    expect(cases.length).toBeGreaterThan(200);
    for (const [key, value] of cases) expect(JSON.stringify(value), key).toMatch(/\d/);
  });
  it.each(cases)('%s %j leaves no NaN', (key, value) => {
    const loaded = loadScenario({ json: file({ [key]: value }), name: 'ends.json' });
    // Nobody lives anywhere when no size of household has a share; the loader says so.
    const isNobody = key === 'householdShares' && JSON.stringify(value) === '[0,0,0,0,0]';
    expect(loaded.ok ? '' : loaded.detail).toBe(isNobody ? 'ends.json: params.householdShares: at least one share must be above 0' : '');
    if (loaded.ok) expect(hasOnlyNumbers(loaded.scenario, 'ends', 200)).toBe(true);
  });
});
