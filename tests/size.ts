/**
 * How much script a visitor downloads, gzipped, against the limits. "First screen" is everything the
 * page asks for before the dreamscape: the entry, whatever it imports statically, and the worker.
 * Reads dist/ as it was built, so it cannot be fooled by what the source intends.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** A KB is 1,024 bytes, as in every size this project has measured. */
export const LIMITS_KB = { first: 150, all: 800 } as const;

export interface ScriptSizes {
  firstKb: number;
  allKb: number;
  /** Base names counted in the first screen. */
  first: string[];
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const WORKER = /\bnew Worker\([^;]{0,80}?["'`]([^"'`]+\.js)["'`]/g;

export const scriptSizes = (dist: string): ScriptSizes => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const text = new Map(files.map((file) => [basename(file), readFileSync(join(dist, file), 'utf8')]));
  const gzKb = (name: string) => gzipSync(text.get(name)!).length / 1024;
  const tags = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g);
  const waiting = [...tags].map((match) => basename(match[1]!));
  if (waiting.length === 0) throw new Error('dist/index.html loads no script');
  const first = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const source = text.get(name);
    if (source === undefined) throw new Error(`dist: ${name} is asked for and is not there`);
    if (first.has(name)) continue;
    first.add(name);
    for (const match of source.matchAll(STATIC_IMPORT)) waiting.push(basename(match[1]!));
    for (const match of source.matchAll(WORKER)) waiting.push(basename(match[1]!));
  }
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + gzKb(name), 0);
  return { firstKb: sum(first), allKb: sum(text.keys()), first: [...first].sort() };
};

/** A line for each limit that is passed. */
export const overLimit = ({ firstKb, allKb }: ScriptSizes): string[] => [
  ...(firstKb > LIMITS_KB.first ? [`the first screen is over ${LIMITS_KB.first} KB`] : []),
  ...(allKb > LIMITS_KB.all ? [`all script is over ${LIMITS_KB.all} KB`] : []),
];

const isProgram = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isProgram) {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  if (existsSync(join(dist, 'index.html'))) {
    const sizes = scriptSizes(dist);
    process.stdout.write(`${sizes.firstKb.toFixed(1)} of ${LIMITS_KB.first} KB gzipped before the dreamscape: ${sizes.first.join(', ')}\n`);
    process.stdout.write(`${sizes.allKb.toFixed(1)} of ${LIMITS_KB.all} KB gzipped in all\n`);
    for (const line of overLimit(sizes)) process.stderr.write(`${line}\n`);
    if (overLimit(sizes).length > 0) process.exitCode = 1;
  } else {
    process.stderr.write('no dist/index.html: run `npm run build` first\n');
    process.exitCode = 1;
  }
}
