import { describe, expect, it } from 'vitest';
import { findCycles, findImportFaults, ROOMS } from './rooms';
import { isTest, parse, readCode, show } from './source';

const faultsOf = (path: string, text: string) => findImportFaults(parse({ path, text }));
const sources = readCode('src/').map(parse);

describe('the import table', () => {
  it('is kept by every file under src', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(show(sources.flatMap(findImportFaults))).toBe('');
  });
  it('has no cycle in kernel and sim', () => {
    const exact = sources.filter(({ file }) => /^src\/(kernel|sim)\//.test(file.path) && !isTest(file.path));
    expect(exact.length).toBeGreaterThan(0);
    expect(findCycles(exact)).toEqual([]);
  });
  it('speaks of the rooms there are', () => {
    const folders = new Set(sources.map(({ file }) => file.path.split('/')).flatMap(([, room, inner]) => (inner === undefined ? [] : [room!])));
    expect([...folders].filter((folder) => !ROOMS.includes(folder))).toEqual([]);
  });
});

const ALLOWED: [string, string][] = [
  ['src/kernel/rng.ts', `import alea from 'seedrandom';`],
  ['src/kernel/rng.ts', `import alea from 'seedrandom/lib/alea';`],
  ['src/sim/step.ts', `import { hash } from '../kernel/hash'; import { A } from './state/a';`],
  ['src/sim/systems/x.ts', `import { hash } from '../../kernel/hash';`],
  ['src/content/load.ts', `import { z } from 'zod'; import { STAGES } from '../sim/vocabulary'; import type { Scenario } from '../sim/scenario';`],
  ['src/replay/journal.ts', `import { step } from '../sim/step'; import type { S } from '../content/schema'; import { deflate } from 'fflate';`],
  ['src/session/driver.ts', `import { step } from '../sim/step'; import { load } from '../content/load';`],
  [
    'src/stores/a.ts',
    `import { createStore } from 'zustand/vanilla'; import type { J } from '../replay/journal'; import { SPEEDS } from '../session/protocol';`,
  ],
  [
    'src/waking/screens/night.tsx',
    `import { useState } from 'react'; import { SPEEDS } from '../../session/protocol'; import { say } from '../../words'; import './night.css';`,
  ],
  ['src/dreamscape/mount.ts', `import Phaser from 'phaser'; import type { NightStores } from '../stores/nightStore';`],
  ['src/platform/browser/worker.ts', `import type { WorkerPort } from '../../session/protocol';`],
  ['src/platform/node/files.ts', `import { readFileSync } from 'node:fs';`],
  ['src/cli/run.ts', `import { parseArgs } from 'node:util'; import { step } from '../sim/step'; import { files } from '../platform/node/files';`],
  ['src/main.tsx', `import { createRoot } from 'react-dom/client'; import './waking/night.css'; const view = () => import('./dreamscape/mount');`],
  ['src/main.tsx', `new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });`],
  ['src/sim/step.test.ts', `import { it } from 'vitest'; import fc from 'fast-check'; import { readFileSync } from 'node:fs';`],
];
const FORBIDDEN: [string, string][] = [
  ['src/kernel/rng.ts', `import { z } from 'zod';`],
  ['src/kernel/rng.ts', `import type { World } from '../sim/world';`],
  ['src/sim/step.ts', `import alea from 'seedrandom';`],
  ['src/sim/step.ts', `import { say } from '../words/catalogue';`],
  ['src/sim/step.ts', `import { readFileSync } from 'node:fs';`],
  ['src/sim/step.ts', `import { readFileSync } from 'fs';`],
  ['src/sim/step.ts', `export { load } from '../content/load';`],
  ['src/sim/step.ts', `export * from '../content/load';`],
  ['src/sim/step.ts', `type S = import('../content/load').S;`],
  ['src/sim/step.ts', `const f = () => import('../content/load');`],
  ['src/sim/step.ts', `new URL('../content/load.ts', import.meta.url);`],
  ['src/sim/step.test.ts', `import { load } from '../content/load';`],
  ['src/sim/step.ts', `import fc from 'fast-check';`],
  ['src/content/load.ts', `import { createWorld } from '../sim/world';`],
  ['src/content/load.ts', `import type { World } from '../sim/world';`],
  ['src/replay/journal.ts', `import { load } from '../content/load';`],
  ['src/replay/journal.ts', `import { type S, load } from '../content/load';`],
  ['src/session/driver.ts', `import type { NightStores } from '../stores/nightStore';`],
  ['src/stores/a.ts', `import { create } from 'zustand';`],
  ['src/stores/a.ts', `import { journal } from '../replay/journal';`],
  ['src/stores/a.ts', `import { step } from '../sim/step';`],
  ['src/waking/screens/night.tsx', `import { mount } from '../../dreamscape/mount';`],
  ['src/waking/screens/night.tsx', `import { createRoot } from 'react-dom/client';`],
  ['src/waking/screens/night.tsx', `import { openSession } from '../../session/client';`],
  ['src/dreamscape/mount.ts', `import { useState } from 'react';`],
  ['src/dreamscape/mount.ts', `import type { Props } from '../waking/screens/night';`],
  ['src/audio/cues.ts', `import { mount } from '../dreamscape/mount';`],
  ['src/platform/browser/worker.ts', `import { SPEEDS } from '../../session/protocol';`],
  ['src/platform/browser/worker.ts', `import { readFileSync } from 'node:fs';`],
  ['src/platform/node/files.ts', `import { x } from '../browser/worker';`],
  ['src/cli/run.ts', `import { x } from '../platform/browser/worker';`],
  ['src/cli/run.ts', `import { mount } from '../dreamscape/mount';`],
  ['src/session/driver.ts', `import { start } from '../worker';`],
  ['src/main.tsx', `import { z } from 'zod';`],
  ['src/main.tsx', `import { flag } from '../tests/browser';`],
  ['src/main.tsx', `const f = (room: string) => import(room);`],
  ['src/main.tsx', `const all = import.meta.glob('./waking/*.tsx');`],
  ['src/words/index.ts', `const x = require('i18next');`],
  ['src/kernel/rng.ts', `/// <reference types="node" />`],
  ['src/attic/old.ts', `export const x = 1;\nimport './y';`],
];

describe('the import check goes red', () => {
  it.each(ALLOWED)('not for %s: %s', (path, text) => expect(show(faultsOf(path, text))).toBe(''));
  it.each(FORBIDDEN)('for %s: %s', (path, text) => expect(faultsOf(path, text)).not.toEqual([]));
  it('for a cycle of two files or of three, and not for types', () => {
    const file = (path: string, text: string) => parse({ path, text });
    const a = file('src/sim/a.ts', `import { b } from './b';`);
    expect(findCycles([a, file('src/sim/b.ts', `import { A } from './a';`)])).toHaveLength(1);
    expect(findCycles([a, file('src/sim/b.ts', `import type { A } from './a';`)])).toEqual([]);
    expect(findCycles([a, file('src/sim/b.ts', `export * from './c/index';`), file('src/sim/c/index.ts', `import '../a';`)])).toHaveLength(1);
    expect(findCycles([a, file('src/sim/b.ts', `export const b = 1;`)])).toEqual([]);
  });
});
