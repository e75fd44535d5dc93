import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ICONS, PACKAGES, SCIENCE, TYPEFACES } from '../src/words/credits';
import { t } from '../src/words/en/credits';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const own = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const owed = [...TYPEFACES, ...PACKAGES, ICONS];

describe('credits', () => {
  it('name every package the game is built with, and no other', () => {
    expect([...TYPEFACES, ...PACKAGES].map((one) => one.package).sort()).toEqual(Object.keys(own.dependencies).sort());
  });
  it.each(owed.map((one) => [one.package, one] as const))('%s: the licence it came with', (name, { licence, holder }) => {
    const folder = `node_modules/${name}/`;
    const about = read(`${folder}package.json`);
    expect((JSON.parse(about) as { license: string }).license).toBe(licence);
    const files = readdirSync(new URL(folder, root)).filter((file) => /licen|readme/i.test(file));
    const texts = [about, ...files.map((file) => read(folder + file))].join('\n');
    expect(existsSync(new URL(folder, root))).toBe(true);
    expect(texts).toContain(holder);
  });
  it('say of every source what it holds up', () => {
    for (const key of Object.keys(SCIENCE) as (keyof typeof SCIENCE)[]) expect(t(`credits.science.${key}`)).not.toContain('credits.');
  });
});
