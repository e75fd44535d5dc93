import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './rooms';
import { isCode, listFiles, parse, ROOT, readSource, show } from './source';
import { findDeclarationFaults, findUnfinished, lengthFault, MAX_LINES, nameFault, pathsNamed, placeFault } from './style';

const files = listFiles();
const texts = files.filter((path) => /\.(tsx?|mjs|js|css|md|html|json|glsl|frag|vert)$/.test(path) && path !== 'package-lock.json').map(readSource);
const faultsBy = (judge: (path: string) => string | null) => files.flatMap((path) => (judge(path) === null ? [] : [`${path} ${judge(path)}`]));

describe('the style of the repository', () => {
  it('has every file in a folder of the layout', () => expect(faultsBy(placeFault)).toEqual([]));
  it('has no file called after nothing', () => expect(faultsBy(nameFault)).toEqual([]));
  it(`has no file over ${MAX_LINES} lines`, () => {
    expect(texts.flatMap((file) => (lengthFault(file) === null ? [] : [`${file.path} ${lengthFault(file)}`]))).toEqual([]);
  });
  it('has no declaration called after nothing', () => {
    const code = texts.filter(({ path }) => isCode(path));
    expect(show(code.map(parse).flatMap(findDeclarationFaults))).toBe('');
  });
  it('promises nothing for later', () => {
    expect(show(texts.flatMap((file) => findUnfinished(file, isCode(file.path) ? parse(file).comments : [])))).toBe('');
  });
  it('has a README of a few lines in every room', () => {
    const rooms = [...ROOMS.map((room) => `src/${room}`), 'tests'];
    const bare = rooms.filter((room) => {
      const path = `${room}/README.md`;
      return !files.includes(path) || readSource(path).text.trim().length < 120;
    });
    expect(bare).toEqual([]);
  });
  it('names no file in its documents that is not there', () => {
    const named = texts.filter(({ path }) => path.endsWith('.md')).flatMap(({ path, text }) => pathsNamed(text).map((target) => ({ path, target })));
    expect(named.filter(({ target }) => !existsSync(join(ROOT, target))).map(({ path, target }) => `${path} names ${target}`)).toEqual([]);
  });
});

describe('the style check goes red', () => {
  it.each([
    'src/sim/step.ts',
    'src/sim/systems/sleep.ts',
    'src/main.tsx',
    'src/night.ts',
    'src/worker.ts',
    'src/platform/node/files.ts',
    'tests/run.ts',
    'tests/e2e/smoke.e2e.ts',
    'package.json',
    'public/fonts/a.woff2',
    'assets/art/x/y.svg',
    '.ci/run',
  ])('not for the place of %s', (path) => expect(placeFault(path)).toBeNull());
  it.each([
    'src/loose.ts',
    'src/attic/a.ts',
    'src/sim/extra/a.ts',
    'src/sim/systems/deep/a.ts',
    'src/kernel/inner/a.ts',
    'tests/other/a.ts',
    'lib/a.ts',
    'assets/x/a.svg',
  ])('for the place of %s', (path) => expect(placeFault(path)).not.toBeNull());
  it.each([
    'src/sim/utils.ts',
    'src/waking/components/timeHelper.ts',
    'src/audio/sound-manager.ts',
    'src/session/SessionManager.ts',
    'src/sim/common/a.ts',
    'src/sim/helpers/a.ts',
  ])('for the name %s', (path) => expect(nameFault(path)).not.toBeNull());
  it.each(['src/sim/commands/wakeHousehold.ts', 'src/sim/city/commonGround.ts', 'src/waking/screens/night.tsx'])('not for the name %s', (path) =>
    expect(nameFault(path)).toBeNull(),
  );
  it('for a declaration called after nothing', () => {
    const count = (text: string) => findDeclarationFaults(parse({ path: 'src/sim/x.ts', text })).length;
    expect(count('export class SleepManager {}')).toBe(1);
    expect(count('const timeUtils = { a: 1 };')).toBe(1);
    expect(count('export const timeHelper = () => 1;')).toBe(1);
    expect(count('type SleepManager = { a: number };')).toBe(1);
    expect(count('const Manager = library.Manager; type NodeManager = library.NodeManager;')).toBe(0);
    expect(count('export const manage = 1; export class Sleep {}')).toBe(0);
  });
  it('for a file that is too long, unless it is words', () => {
    const text = 'x\n'.repeat(MAX_LINES + 1);
    expect(lengthFault({ path: 'src/sim/x.ts', text })).not.toBeNull();
    expect(lengthFault({ path: 'src/waking/night.css', text })).not.toBeNull();
    expect(lengthFault({ path: 'src/words/catalogue.ts', text })).toBeNull();
    expect(lengthFault({ path: 'src/sim/x.ts', text: 'x\n'.repeat(MAX_LINES) })).toBeNull();
  });
  it('for unfinished work', () => {
    const count = (text: string) => {
      const file = { path: 'src/sim/x.ts', text };
      return findUnfinished(file, parse(file).comments).length;
    };
    expect(count(`// ${'TO'}DO later`)).toBe(1);
    expect(count(`const a = 1; // ${'FIX'}ME`)).toBe(1);
    expect(count(`// a ${'place'}holder`)).toBe(1);
    expect(count(`// @ts-${'ig'}nore`)).toBe(1);
    expect(count('// done')).toBe(0);
  });
  it('for a document that names a missing file', () => {
    expect(pathsNamed('see `src/sim/step.ts` and `tests/golden/`, and src/else')).toEqual(['src/sim/step.ts', 'tests/golden']);
  });
});
