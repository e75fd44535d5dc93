/**
 * The model's table on the real engine, at small sizes: every case and nearly every row of it, with the tolerances that such
 * sizes allow. `npm run model` is the same at full size. And that a case can fail: a changed constant must be noticed.
 */
import { describe, expect, test } from 'vitest';
import { within } from '../../src/cli/model/caseSpec';
import { CASES } from '../../src/cli/model/cases';
import { runJob, runModelCommand } from '../../src/cli/model/index';
import { runProgram } from '../../src/cli/program';

/** The table of the model's specification, by id. */
const TABLE = [
  'natural-period',
  'habitual-sleep',
  'recovery-sleep',
  'debt',
  'stage-shares',
  'rem-thirds',
  'waso-age',
  'sir-final-size',
  'sir-peak',
  'sir-extinction',
  'sis-endemic',
  'sisa',
  'watts-window',
  'watts-size',
  'giant-component',
  'random-immunity',
  'hub-immunity',
  'clustering',
  'hawkes',
  'calm-nightmares',
  'city-regimes',
] as const;

interface Heard {
  code: number;
  out: string[];
  err: string[];
}
async function said(argv: readonly string[]): Promise<Heard> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgram(['model', ...argv], { out: (line) => out.push(line), err: (line) => err.push(line), progress: () => {} });
  return { code, out, err };
}

describe('the table, at quick sizes', () => {
  test('has every row of the specification, once, in its order', () => {
    expect(CASES.map((spec) => spec.id)).toEqual(TABLE);
  });

  for (const spec of CASES) {
    for (const set of spec.quickRows ?? spec.rows) {
      test(`${spec.id} ${JSON.stringify(set)}`, () => {
        const row = runJob({ spec, set, size: spec.quick, isQuick: true });
        expect(row, JSON.stringify(row)).toMatchObject({ case: spec.id, set, ok: true });
      }, 240_000);
    }
  }
});

describe('a case', () => {
  test.each([
    ['sir-final-size', { r0: 2.5 }],
    ['sis-endemic', { r0: 4 }],
    ['sisa', { k: 2, a: 0.1, b: 0.05, g: 0.3 }],
    ['watts-size', { phi: 0.1, z: 4 }],
    ['watts-size', { phi: 0.3, z: 6 }],
    ['giant-component', { z: 0.8 }],
    ['waso-age', { age: 60 }],
    ['clustering', { k: 8, p: 0.3 }],
    ['hawkes', { n: 0.5, mu: 1 }],
    ['natural-period', { amplitude: 0.12, need: 7.5 }],
    ['habitual-sleep', { need: 9 }],
    ['recovery-sleep', { awakeH: 26 }],
    ['debt', { hours: 6, days: 14 }],
  ])('%s holds at a setting the table does not print: %o', (id, set) => {
    const row = runJob({ spec: caseOf(id), set, size: caseOf(id).quick, isQuick: true });
    expect(row, JSON.stringify(row)).toMatchObject({ ok: true });
  });

  test('fails when the engine is off: another R0 than the one expected', () => {
    const { value } = runJob({ spec: caseOf('sir-final-size'), set: { r0: 3 }, size: { n: 4000, seeds: 1 }, isQuick: true });
    const two = runJob({ spec: caseOf('sir-final-size'), set: { r0: 2 }, size: { n: 4000, seeds: 1 }, isQuick: true });
    expect(within({ value, expected: two.expected, tolerance: two.tolerance })).toBe(false);
  });

  test('is not ok with a figure missing, one too many, or one that is no number', () => {
    expect(within({ value: { a: 1 }, expected: { a: 1, b: 2 }, tolerance: 1 })).toBe(false);
    expect(within({ value: { a: 1, b: 2 }, expected: { a: 1 }, tolerance: 1 })).toBe(false);
    expect(within({ value: Number.NaN, expected: 1, tolerance: 1 })).toBe(false);
  });
});

describe('the command', () => {
  test('prints a row an object, keys in order, and exits 0', async () => {
    const { code, out } = await said(['clustering', '--json', '--n', '2000', '--seeds', '1']);
    expect(code).toBe(0);
    expect(out.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([['case', 'set', 'value', 'expected', 'tolerance', 'ok']]);
  });

  test('takes settings in the letters of the table, capital or small', async () => {
    const { code, out } = await said(['SISA'.toLowerCase(), '--set', 'K=2', '--set=b=0', '--json', '--n', '2000']);
    expect(code).toBe(0);
    expect((JSON.parse(out[0]!) as { set: unknown }).set).toEqual({ k: 2, a: 0.04, b: 0, g: 0.2 });
  });

  test('lists every case with its settings', async () => {
    const { code, out } = await said(['--help']);
    expect(code).toBe(0);
    for (const { id, settings } of CASES) {
      expect(out.join('\n')).toContain(id);
      for (const name of Object.keys(settings)) expect(out.join('\n')).toMatch(new RegExp(`^ +${name} .+ to .+ unless set$`, 'm'));
    }
  });

  test.each([
    [[], 'which case'],
    [['nonsense'], 'not a case'],
    [['sisa', 'debt'], 'one case at a time'],
    [['all', '--set', 'r0=2'], 'needs one case'],
    [['sir-peak', '--set', 'r0'], 'name=number'],
    [['sir-peak', '--set', 'r0=two'], 'name=number'],
    [['sir-peak', '--set', 'z=2'], 'no setting "z"; it has r0'],
    [['city-regimes', '--set', 'z=2'], 'has no settings'],
    [['sir-peak', '--set', 'r0=0'], 'r0 must be from 1.2 to 12, not 0'],
    [['sir-peak', '--set', 'r0=1e999'], 'r0 must be from'],
    [['sir-peak', '--set', 'r0=2', '--set', 'r0=3'], 'twice'],
    [['debt', '--set', 'days=2.5'], 'whole number'],
    [['hub-immunity', '--set', 'z=4', '--set', 'r0=5'], 'with the other settings r0 must be from 1.2 to 3.8, not 5'],
    [['sir-peak', '--n', '3'], '--n'],
    [['sir-peak', '--seeds', '0'], '--seeds'],
    [['sir-peak', '--set'], '--set needs a value'],
    [['sir-peak', '--sett', 'r0=2'], 'no option --sett'],
  ])('refuses %j with one line and exit 2', async (argv, part) => {
    const { code, out, err } = await said(argv);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(part);
    expect(err[0]).not.toContain('\n');
  });

  test('exits 1 when a case is not ok', async () => {
    const id = 'clustering';
    const { run } = caseOf(id);
    const broken = Object.assign(caseOf(id), { run: () => ({ value: 0, expected: 1, tolerance: 0.1 }) });
    const out: string[] = [];
    const code = await runModelCommand([id], { out: (line) => out.push(line), err: () => {}, progress: () => {} });
    Object.assign(broken, { run });
    expect(code).toBe(1);
    expect(out.join('\n')).toContain('FAILED');
  });
});

function caseOf(id: string): (typeof CASES)[number] {
  return CASES.find((each) => each.id === id)!;
}
