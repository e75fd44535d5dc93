import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { overLimit, scriptSizes } from './size';

/** Random bytes as text do not compress below three quarters, so sizes can be predicted. */
const noise = (kb: number) => `/*${randomBytes(kb * 1000).toString('base64')}*/`;
let dist = '';
const build = (html: string, files: Record<string, string>): string => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), html);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, 'assets', name), text);
  return dist;
};
afterEach(() => rmSync(dist, { recursive: true, force: true }));
const PAGE = '<script type="module" crossorigin src="./assets/main-a1.js"></script><link rel="modulepreload" crossorigin href="./assets/react-b2.js">';

describe('the size of the script', () => {
  it('counts the entry, what it imports, its worker and not what is lazy', () => {
    const sizes = scriptSizes(
      build(PAGE, {
        'main-a1.js': `import{a}from"./react-b2.js";new Worker(new URL(new URL(\`worker-c3.js\`,import.meta.url).href,\`\`+import.meta.url),{type:\`module\`});import("./phaser-d4.js")`,
        'react-b2.js': `import"./shared-e5.js";${noise(10)}`,
        'shared-e5.js': noise(10),
        'worker-c3.js': noise(10),
        'phaser-d4.js': noise(100),
      }),
    );
    expect(sizes.first).toEqual(['main-a1.js', 'react-b2.js', 'shared-e5.js', 'worker-c3.js']);
    expect(sizes.firstKb).toBeGreaterThan(29);
    expect(sizes.firstKb).toBeLessThan(50);
    expect(sizes.allKb).toBeGreaterThan(125);
    expect(overLimit(sizes)).toEqual([]);
  });
  it('goes red when Phaser is imported statically, or everything is too much', () => {
    const files = { 'main-a1.js': `import{P}from"./phaser-d4.js"`, 'react-b2.js': '', 'phaser-d4.js': noise(360) };
    expect(overLimit(scriptSizes(build(PAGE, files)))).toHaveLength(1);
    expect(overLimit(scriptSizes(build(PAGE, { 'main-a1.js': '', 'react-b2.js': '', 'lazy-f6.js': noise(900) })))).toHaveLength(1);
  });
  it('refuses a build it cannot follow', () => {
    expect(() => scriptSizes(build('<p>nothing</p>', {}))).toThrow('loads no script');
    expect(() => scriptSizes(build(PAGE, { 'main-a1.js': '' }))).toThrow('react-b2.js is asked for');
  });
});
