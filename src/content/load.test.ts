import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { contentHash } from './contentHash';
import { BUILT_IN_SCENARIOS, checkParams, effectiveScenario, type LoadedScenario, loadScenario, MAX_SCENARIO_BYTES } from './load';

const FILE = readFileSync(new URL('./scenarios/nightmare-protocol.json', import.meta.url), 'utf8');
// biome-ignore lint/suspicious/noExplicitAny: a stranger's file, to be broken in every place
type Loose = any;
const damaged = (damage: (scenario: Loose) => void): LoadedScenario => {
  const scenario = JSON.parse(FILE);
  damage(scenario);
  return loadScenario({ json: JSON.stringify(scenario), name: 'x.json' });
};
const faultOf = (loaded: LoadedScenario): string => (loaded.ok ? 'no fault' : loaded.detail);
const loadText = (json: string): LoadedScenario => loadScenario({ json, name: 'x.json' });

describe('a scenario from outside', () => {
  it('is taken when nothing is wrong with it, as itself', () => {
    const loaded = loadText(FILE);
    expect(loaded).toEqual({ ok: true, builtIn: false, scenario: JSON.parse(FILE) });
  });
  const CASES: [string, (s: Loose) => void][] = [
    [
      'x.json: nights[0].beats[0].when.fact: no answer makes “knocked” true',
      (s) => {
        s.story = { scenes: [], facts: ['riders_known', 'stair_met'], promises: [] };
        for (const night of s.nights.slice(1)) night.beats = [];
        s.nights[0].beats[0].when.fact = 'knocked';
      },
    ],
    [
      'x.json: city.sleepers: must be at least 1, not 0',
      (s) => {
        s.city.sleepers = 0;
      },
    ],
    [
      'x.json: city.sleepers: must be at most 2,000,000, not 1000000000',
      (s) => {
        s.city.sleepers = 1e9;
      },
    ],
    [
      'x.json: city.sleepers: must be a whole number, not 10.5',
      (s) => {
        s.city.sleepers = 10.5;
      },
    ],
    [
      'x.json: city.sleepers: must be a number, not "3000"',
      (s) => {
        s.city.sleepers = '3000';
      },
    ],
    [
      'x.json: city.sleepers: 30 sleepers are fewer than the 31 named people',
      (s) => {
        s.city.sleepers = 30;
      },
    ],
    [
      'x.json: city.sleepers: is missing',
      (s) => {
        delete s.city.sleepers;
      },
    ],
    [
      'x.json: colour: unknown key',
      (s) => {
        s.colour = 'red';
      },
    ],
    [
      'x.json: city.zones[2].heigth: unknown key',
      (s) => {
        s.city.zones[2].heigth = 1;
      },
    ],
    [
      'x.json: city.zones[0].x: must be at most 1, not 1.5',
      (s) => {
        s.city.zones[0].x = 1.5;
      },
    ],
    [
      'x.json: city.zones[1].id: must be small letters, digits and single hyphens, not "Mercer Yard"',
      (s) => {
        s.city.zones[1].id = 'Mercer Yard';
      },
    ],
    [
      'x.json: city.zones[1].id: mercer-yard is already at city.zones[0].id',
      (s) => {
        s.city.zones[1].id = 'mercer-yard';
        s.city.bridges = [];
        s.cast = [];
      },
    ],
    [
      'x.json: city.bridges[4].a: no zone has the id atlantis',
      (s) => {
        s.city.bridges[4].a = 'atlantis';
      },
    ],
    [
      'x.json: nights[0].demand.asks: must ask for one policy, not 2',
      (s) => {
        s.nights[0].demand.asks = { mandate: 1, gate: 'late' };
      },
    ],
    [
      'x.json: nights[0].demand.asks.gate: must be one of early, late, not "shut"',
      (s) => {
        s.nights[0].demand.asks = { gate: 'shut' };
      },
    ],
    [
      'x.json: city.bridges[4]: joins quay to itself',
      (s) => {
        s.city.bridges[4] = { a: 'quay', b: 'quay' };
      },
    ],
    [
      'x.json: city.bridges[38]: candlemakers - mercer-yard is already at city.bridges[0]',
      (s) => {
        s.city.bridges.push({ a: 'candlemakers', b: 'mercer-yard' });
      },
    ],
    [
      'x.json: city.bridges[0].b: must be text, not 7',
      (s) => {
        s.city.bridges[0].b = 7;
      },
    ],
    [
      'x.json: city.zones: may have at most 256 entries, has 257',
      (s) => {
        s.city.zones = Array(257).fill(s.city.zones[0]);
      },
    ],
    [
      'x.json: cast[0].ties[5]: nobody in the cast has the id nobody',
      (s) => {
        s.cast[0].ties.push('nobody');
      },
    ],
    [
      'x.json: cast[0].ties[5]: a tie to themself',
      (s) => {
        s.cast[0].ties.push('clara');
      },
    ],
    [
      'x.json: cast[4].zone: household mori lives in bellfield; one household, one zone',
      (s) => {
        s.cast[4].zone = 'quay';
      },
    ],
    [
      'x.json: cast[0].zone: no zone has the id moon',
      (s) => {
        s.cast[0].zone = 'moon';
      },
    ],
    [
      'x.json: cast[0].traits.A: must be at most 1, not 3',
      (s) => {
        s.cast[0].traits.A = 3;
      },
    ],
    [
      'x.json: cast[0].about: must be one line without control characters',
      (s) => {
        s.cast[0].about = 'two\nlines';
      },
    ],
    [
      'x.json: nights[1].day: must come after day 0, not 0',
      (s) => {
        s.nights[1].day = 0;
      },
    ],
    [
      'x.json: nights[0].day: the first night falls on day 0, not 1',
      (s) => {
        s.nights[0].day = 1;
      },
    ],
    [
      'x.json: nights[3].flawIslands[0]: no zone has the id moon',
      (s) => {
        s.nights[3].flawIslands[0] = 'moon';
      },
    ],
    [
      'x.json: policies.sharing: must be one of own, household, zone, all, not "some"',
      (s) => {
        s.policies.sharing = 'some';
      },
    ],
    [
      'x.json: version: must be 1, not 2',
      (s) => {
        s.version = 2;
      },
    ],
    [
      'x.json: params.tauRiseH: must be at least 0.000001, not 0',
      (s) => {
        s.params = { tauRiseH: 0 };
      },
    ],
    [
      'x.json: params.tauRise: unknown key',
      (s) => {
        s.params = { tauRise: 18 };
      },
    ],
    [
      'x.json: params.remGateWidth: may have at most 5 entries, has 6',
      (s) => {
        s.params = { remGateWidth: [0, 0, 0, 0, 0, 0] };
      },
    ],
    [
      'x.json: params.householdShares: at least one share must be above 0',
      (s) => {
        s.params = { householdShares: [0, 0, 0, 0, 0] };
      },
    ],
    [
      'x.json: network.k: must be a multiple of 2, not 7',
      (s) => {
        s.network = { kind: 'ws', k: 7 };
      },
    ],
    [
      'x.json: city.sleepers: about 64,000,000 links, at most 25,000,000: fewer sleepers, or fewer links each',
      (s) => {
        s.city.sleepers = 2_000_000;
        s.network = { kind: 'ws', k: 64 };
      },
    ],
  ];
  it.each(CASES)('is refused: %s', (expected, damage) => {
    expect(faultOf(damaged(damage))).toBe(expected);
  });
  it('says every fault, not only the first', () => {
    const loaded = damaged((s) => {
      s.trust = 2;
      s.title = '';
      s.cast[1].ageYears = null;
    });
    expect(loaded.ok ? [] : loaded.faults).toEqual([
      'x.json: title: needs at least 1 character, has 0',
      'x.json: cast[1].ageYears: must be a number, not null',
      'x.json: trust: must be at most 1, not 2',
    ]);
  });
  it.each([
    ['x.json: line 1, column 14: not JSON at "NaN"', '{"city":{"x":NaN}}'],
    ['x.json: line 2, column 1: not JSON: the text ends too early', '{"city":\n'],
    ['x.json: must be an object, not a list', '[]'],
    ['x.json: must be an object, not null', 'null'],
    ['x.json: format: is missing', '{}'],
  ])('is refused: %s', (expected, text) => {
    expect(faultOf(loadText(text))).toBe(expected);
  });
  it('may not be larger than the cap, and is not parsed then', () => {
    expect(faultOf(loadText(' '.repeat(MAX_SCENARIO_BYTES + 1)))).toBe('x.json: too large: 2,000,001 characters, at most 2,000,000');
  });
  it('cannot smuggle a prototype, an infinity or a minus zero', () => {
    expect(faultOf(loadText(FILE.replace('"trust"', '"__proto__": {"cast": []}, "trust"')))).toBe('x.json: __proto__: unknown key');
    expect(faultOf(loadText(FILE.replace('"trust": 0.6', '"trust": 1e999')))).toMatch(/^x\.json: trust: must be a number/);
    const zero = loadText(FILE.replace('"trust": 0.6', '"trust": -0'));
    expect(zero.ok && Object.is(zero.scenario.trust, 0)).toBe(true);
  });
});

describe('what a run changes', () => {
  const load = () => {
    const loaded = loadScenario('nightmare-protocol');
    if (!loaded.ok) throw new Error(loaded.detail);
    return loaded.scenario;
  };
  it('lies over the file and is part of the hash', () => {
    const plain = effectiveScenario(load(), {});
    const changed = effectiveScenario(load(), { sleepers: 500, params: { beta: 0 } });
    expect(plain.ok && changed.ok && changed.value.city.sleepers).toBe(500);
    expect(plain.ok && plain.value).toEqual(load());
    expect(plain.ok && changed.ok && contentHash(plain.value) !== contentHash(changed.value)).toBe(true);
  });
  it('is checked like the file itself', () => {
    expect(effectiveScenario(load(), { sleepers: 1e9 })).toEqual({
      ok: false,
      faults: [{ place: 'city.sleepers', text: 'must be at most 2,000,000, not 1000000000' }],
    });
    expect(checkParams({ beta: 'x' })).toEqual({ ok: false, faults: [{ place: 'beta', text: 'must be a number, not "x"' }] });
  });
});

describe('the content hash', () => {
  it('does not depend on the order of keys, and does on every value', () => {
    const scenario = JSON.parse(FILE);
    const turned = Object.fromEntries(Object.entries(scenario).reverse()) as typeof scenario;
    expect(contentHash(turned)).toBe(contentHash(scenario));
    expect(contentHash({ ...scenario, trust: 0.61 })).not.toBe(contentHash(scenario));
  });
});

describe('built-in scenarios', () => {
  it.each(BUILT_IN_SCENARIOS)('%s is sound', (id) => {
    const loaded = loadScenario(id);
    expect(faultOf(loaded)).toBe('no fault');
    expect(loaded.ok && loaded.builtIn && loaded.scenario.id).toBe(id);
  });
  it('are named when one is asked for that is not there', () => {
    expect(loadScenario('../secret')).toMatchObject({
      ok: false,
      code: 'unknown-scenario',
      detail: '"../secret": no such scenario; there are nightmare-protocol, sandbox',
    });
  });
});

describe('a strict content security policy', () => {
  it('is kept: no code is made from text', async () => {
    vi.resetModules();
    const made = vi.fn();
    const { Function: original } = globalThis;
    globalThis.Function = made as unknown as FunctionConstructor;
    try {
      const fresh = await import('./load');
      expect(fresh.loadScenario('sandbox').ok).toBe(true);
    } finally {
      globalThis.Function = original;
    }
    expect(made).not.toHaveBeenCalled();
  });
});
