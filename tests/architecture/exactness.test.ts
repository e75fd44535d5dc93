import { describe, expect, it } from 'vitest';
import { findExactnessFaults } from './exactness';
import { isTest, parse, readCode, show } from './source';

const faultsOf = (text: string) => findExactnessFaults(parse({ path: 'src/sim/x.ts', text }));

describe('the exactness of kernel and sim', () => {
  it('is kept by every file that is not a test', () => {
    const files = [...readCode('src/kernel/'), ...readCode('src/sim/')].filter(({ path }) => !isTest(path));
    expect(files.length).toBeGreaterThan(0);
    expect(show(files.map(parse).flatMap(findExactnessFaults))).toBe('');
  });
});

const EXACT = [
  'export const f = (x: number) => Math.abs(x) + Math.floor(x) + Math.ceil(x) + Math.trunc(x) + Math.round(x) + Math.sqrt(x);',
  'export const f = (x: number) => Math.min(x, 1) + Math.max(x, 2) + Math.sign(x) + Math.fround(x) + Math.imul(x, 2) + Math.clz32(x);',
  'export const f = (ids: number[]) => ids.sort((a, b) => a - b);',
  'export const f = (ids: number[]) => ids.toSorted((x, y) => y - x);',
  'export const f = (all: P[]) => all.sort((a, b) => a.fear - b.fear || a.id - b.id);',
  'const byFear = (a: P, b: P) => a.fear - b.fear || a.id - b.id;\nexport const f = (all: P[]) => all.sort(byFear);',
  'export const f = (all: P[]) => all.sort((a, b) => { if (a.x !== b.x) return a.x - b.x; return a.id - b.id; });',
  'export const f = (ids: number[]) => { let sum = 0; for (const id of ids) sum += id; return sum; };',
  'export const TABLE = [1, 2, 3] as const; export const NAMES = new Map([[1, 2]]);',
  'export interface Row { Date: string; performance: number } export const f = (row: Row) => row.performance;',
  "// Date, Math.exp and ** may be spoken of\nexport const text = 'Math.random() ** Date.now()';",
];
const INEXACT = [
  'export const f = (x: number) => Math.exp(x);',
  'export const f = (x: number) => Math.pow(x, 2);',
  'export const f = () => Math.random();',
  'export const f = (x: number) => Math.hypot(x, x);',
  'export const f = () => Math.PI;',
  "export const f = (x: number) => Math['exp'](x);",
  'const { exp } = Math; export const f = (x: number) => exp(x);',
  'const M = Math; export const f = (x: number) => M.log(x);',
  'export const f = (x: number) => x ** 2;',
  'export const f = (x: number) => { x **= 2; return x; };',
  'export const f = () => Date.now();',
  'export const f = () => new Date();',
  'export const f = () => performance.now();',
  'export const f = { performance };',
  "export const f = (x: number) => new Intl.NumberFormat('en').format(x);",
  'export const f = (x: number) => x.toLocaleString();',
  "export const f = (x: number) => x['toLocaleString']();",
  "export const f = (x: string) => x.localeCompare('a');",
  'export const f = async () => 1;',
  'export async function f() { return 1; }',
  'export class A { async f() { return 1; } }',
  'export const f = (x: unknown) => Promise.resolve(x);',
  'await f();',
  'export const f = () => setTimeout(g, 1);',
  'export const f = () => queueMicrotask(g);',
  'export const f = (x: object) => { for (const key in x) g(key); };',
  'export const f = () => globalThis.x;',
  'export const f = () => process.env.X;',
  'export const f = () => import.meta.env.MODE;',
  "export const f = () => import('./a');",
  'export const f = () => crypto.getRandomValues(x);',
  'export const f = (ids: string[]) => ids.sort();',
  'export const f = (ids: string[]) => ids.toSorted();',
  'export const f = (all: P[]) => all.sort((a, b) => a.fear - b.fear);',
  'export const f = (all: P[]) => all.sort((a, b) => (a.fear < b.fear ? -1 : 1));',
  'export const f = (all: P[]) => all.sort((a, b) => { return a.fear - b.fear; });',
  'const byFear = (a: P, b: P) => a.fear - b.fear;\nexport const f = (all: P[]) => all.sort(byFear);',
  "import { byFear } from './order';\nexport const f = (all: P[]) => all.sort(byFear);",
  'let count = 0; export const f = () => ++count;',
  'export let count = 0;',
  'var count = 0; export const f = () => ++count;',
  'const cache = new Map<string, number>(); export const f = () => cache;',
  'const seen: number[] = []; export const f = () => seen;',
  'export const cache = {} as Record<string, number>;',
  'export class A { static count = 0; }',
  'export const f = () => new WeakRef(x);',
  "export const f = () => eval('1');",
];

describe('the exactness check goes red', () => {
  it.each(EXACT)('not for %s', (text) => expect(show(faultsOf(text))).toBe(''));
  it.each(INEXACT)('for %s', (text) => expect(faultsOf(text)).not.toEqual([]));
});
