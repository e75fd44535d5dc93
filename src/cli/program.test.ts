import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from './program';

const folder = mkdtempSync(join(tmpdir(), 'nightmare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const put = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const sim = async (...argv: string[]): Promise<{ exit: number; out: string[]; err: string[] }> => {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runProgram(argv, { out: (line) => out.push(line), err: (line) => err.push(line), progress: () => undefined });
  return { exit, out, err };
};
const RUN = ['run', '--scenario', 'sandbox', '--seed', 'dusk', '--sleepers', '200'];

describe('run', () => {
  it('ends with the contract’s keys in their order', async () => {
    const { exit, out, err } = await sim(...RUN, '--ticks', '600', '--json');
    expect([exit, out.length, err]).toEqual([0, 1, []]);
    const result = JSON.parse(out[0]!);
    expect(Object.keys(result)).toEqual(['scenario', 'seed', 'tick', 'hash', 'outcome', 'score', 'meters', 'counts']);
    expect(Object.keys(result.meters)).toEqual(['dread', 'lucidity', 'load', 'r', 'rest', 'autonomy', 'connection', 'trust', 'pressure']);
    expect(Object.keys(result.counts)).toEqual(['sleepers', 'asleep', 'nightmare', 'trapped', 'lucid']);
    expect(result).toMatchObject({ scenario: 'sandbox', seed: 'dusk', tick: 600, outcome: 'open', counts: { sleepers: 200 } });
    expect(result.hash).toMatch(/^[0-9a-f]{16}$/);
  });
  it('gives the same hash again, another for another seed, and the same with hashes on the way', async () => {
    const once = await sim(...RUN, '--ticks', '300', '--json');
    expect(await sim(...RUN, '--ticks', '300', '--json')).toEqual(once);
    const steps = await sim(...RUN, '--ticks', '300', '--json', '--hash-every', '100');
    expect(steps.out.slice(0, 3).map((line) => JSON.parse(line).tick)).toEqual([100, 200, 300]);
    expect(steps.out[3]).toBe(once.out[0]);
    expect(JSON.parse(steps.out[2]!).hash).toBe(JSON.parse(once.out[0]!).hash);
    const other = await sim('run', '--scenario', 'sandbox', '--seed', 'dawn', '--sleepers', '200', '--ticks', '300', '--json');
    expect(other.out).not.toEqual(once.out);
  });
  it('plays one night unless told otherwise, and nights with the days between', async () => {
    const night = await sim('run', '--scenario', 'nightmare-protocol', '--seed', 's', '--sleepers', '60', '--night', '2', '--json');
    expect(JSON.parse(night.out[0]!).tick).toBe(3240);
    const nights = await sim('run', '--scenario', 'nightmare-protocol', '--seed', 's', '--sleepers', '60', '--nights', '2', '--json');
    expect(JSON.parse(nights.out[0]!).tick).toBe(14 * 8640 + 3240);
  });
  it('takes constants from a file, and they matter', async () => {
    const params = put('params.json', '{"couplingBase": 1, "h0": 0.05}');
    const plain = await sim(...RUN, '--ticks', '900', '--json');
    const changed = await sim(...RUN, '--ticks', '900', '--json', '--params', params);
    expect(changed.exit).toBe(0);
    expect(JSON.parse(changed.out[0]!).hash).not.toBe(JSON.parse(plain.out[0]!).hash);
  });
  it('prints text for people', async () => {
    const { out } = await sim(...RUN, '--ticks', '6');
    expect(out.join('\n')).toMatch(/^scenario {4}sandbox\nseed/);
  });
});

describe('replay', () => {
  it('plays what run wrote, verifies it, and stops where asked', async () => {
    const file = at('night.dream');
    const run = await sim(...RUN, '--bot', 'random', '--ticks', '1000', '--json', '--out', file);
    expect(run.err).toHaveLength(1);
    const result = JSON.parse(run.out[0]!);
    expect((await sim('replay', file, '--json')).out).toEqual(run.out);
    const verified = await sim('replay', file, '--verify', '--json');
    expect([verified.exit, verified.out]).toEqual([0, [JSON.stringify({ verified: true, tick: 1000, hash: result.hash })]]);
    const part = await sim('replay', file, '--until', '400', '--json');
    expect(JSON.parse(part.out[0]!).tick).toBe(400);
    expect((await sim('replay', file, '--until', '1001')).exit).toBe(2);
    expect((await sim('validate', file)).exit).toBe(0);
  });
  it('carries the scenario of a file, its constants and its size', async () => {
    const own = await scenarioFile('own.json', (scenario) => ({ ...scenario, id: 'own', trust: 0.9 }));
    const params = put('p.json', '{"beta": 0.2}');
    const file = at('own.dream');
    await sim('run', '--scenario', own, '--seed', 's', '--sleepers', '150', '--params', params, '--difficulty', 'hard', '--ticks', '200', '--out', file);
    rmSync(own);
    rmSync(params);
    expect((await sim('replay', file, '--verify')).exit).toBe(0);
  });
});

describe('validate and schema', () => {
  it('say every fault of every file, and exit 2', async () => {
    const good = await scenarioFile('good.json', (scenario) => scenario);
    const bad = await scenarioFile('bad.json', (scenario) => ({ ...scenario, trust: 7, colour: 1 }));
    const { exit, out, err } = await sim('validate', good, bad);
    expect(exit).toBe(2);
    expect(out).toEqual([`${good}: ok, scenario sandbox`, `${bad}: trust: must be at most 1, not 7`, `${bad}: colour: unknown key`]);
    expect(err).toEqual([`1 of 2 files at fault; ${bad}: trust: must be at most 1, not 7`]);
  });
  it.each(['scenario', 'replay', 'save'])('the schema of a %s is JSON Schema, strict to the keys', async (kind) => {
    const { exit, out } = await sim('schema', kind);
    expect(exit).toBe(0);
    const schema = JSON.parse(out.join('\n'));
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false });
    expect(schema.required).toContain('format');
  });
});

describe('bad usage and bad input are one line and exit 2', () => {
  const CASES: [string[], string][] = [
    [[], 'which command? There are run, replay, validate, schema, model, sweep, bench'],
    [['dance'], '"dance" is not a command'],
    [['constructor'], '"constructor" is not a command'],
    [['run'], 'run: --scenario is missing'],
    [['run', '--scenario', 'sandbox'], 'run: --seed is missing'],
    [['run', '--scenario', 'sandbox', '--seed'], 'run: --seed needs a value'],
    [['run', '--scenario', 'sandbox', '--seed', ''], '--seed: needs at least 1 character'],
    [['run', '--scenario', 'sandbox', '--seed', '--json'], 'run: --seed needs a value'],
    [['run', '--scenario', 'atlantis', '--seed', 's'], '"atlantis": no such scenario; there are nightmare-protocol, sandbox'],
    [['run', '--scenario', './atlantis.json', '--seed', 's'], './atlantis.json: no such file'],
    [['run', '--scenario', '/', '--seed', 's'], '/: is a folder'],
    [[...RUN, '--bot', 'brave'], '--bot: must be one of passive, random, greedy, careful, dim-all, close-all, ground-only, not "brave"'],
    [[...RUN, '--difficulty', 'easy'], '--difficulty: must be one of gentle, normal, hard, nightmare, not "easy"'],
    [[...RUN, '--sleepers', '1000000000'], '--sleepers: must be a whole number from 1 to 2,000,000, not "1000000000"'],
    [[...RUN, '--ticks', '-1'], '--ticks: must be a whole number'],
    [[...RUN, '--ticks', '1e3'], '--ticks: must be a whole number'],
    [[...RUN, '--night', '2'], '--night: the scenario has 1 night, not 2'],
    [[...RUN, '--nights', '2'], '--nights: the scenario has 1 night, not 2'],
    [[...RUN, '--nights', '1', '--ticks', '5'], 'run: --nights and --ticks cannot be given together'],
    [[...RUN, '--hash-every', '0'], '--hash-every: must be a whole number from 1'],
    [[...RUN, '--sed', 'x'], 'run: there is no option --sed'],
    [[...RUN, '--__proto__', 'x'], 'run: there is no option --__proto__'],
    [[...RUN, '--json=1'], 'run: --json takes no value'],
    [[...RUN, 'more'], 'run: what is "more"?'],
    [[...RUN, '--out', '/no/such/folder/x.dream'], '/no/such/folder/x.dream: cannot be written, there is no such folder'],
    [['run', '--scenario', 'nightmare-protocol', '--seed', 's', '--sleepers', '5'], '5 sleepers are fewer than the 31 named people'],
    [['replay'], 'replay: which file?'],
    [['replay', 'no.dream'], 'no.dream: no such file'],
    [['replay', 'a', 'b'], 'replay: one file at a time'],
    [['replay', 'a', '--verify', '--until', '5'], 'replay: --verify and --until cannot be given together'],
    [['validate'], 'validate: which file?'],
    [['schema'], 'schema: of what? There are scenario, replay, save'],
    [['schema', 'dream'], 'schema: must be one of scenario, replay, save, not "dream"'],
  ];
  it.each(CASES)('%j', async (argv, expected) => {
    const { exit, out, err } = await sim(...argv);
    expect([exit, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toContain(expected);
    expect(err[0]).not.toMatch(/\n|internal error/);
  });
  it.each([
    ['not text', '\ufffd', 'line 1, column 1: not JSON'],
    ['NaN', '{"beta": NaN}', 'line 1, column 10: not JSON at "NaN"'],
    ['a wrong type', '{"beta": "x"}', 'beta: must be a number, not "x"'],
    ['an unknown key', '{"gamma": 1}', 'gamma: unknown key'],
    ['a list', '[1]', 'must be an object, not a list'],
  ])('a parameter file with %s', async (_, text, expected) => {
    const params = put('broken.json', text);
    const { exit, err } = await sim(...RUN, '--params', params);
    expect([exit, err]).toEqual([2, [expect.stringContaining(`${params}: ${expected}`)]]);
  });
});

describe('help', () => {
  it.each([['--help'], ['help'], ['run', '--help'], ['replay', '-h'], ['validate', '--help'], ['schema', '--help']])('%j %s', async (...argv) => {
    const { exit, out, err } = await sim(...argv);
    expect([exit, err]).toEqual([0, []]);
    expect(out[0]).toMatch(/^usage: nightmare /);
  });
});

async function scenarioFile(name: string, change: (scenario: Record<string, unknown>) => unknown): Promise<string> {
  const { default: scenario } = await import('../content/scenarios/sandbox.json');
  return put(name, JSON.stringify(change(structuredClone(scenario) as Record<string, unknown>)));
}
