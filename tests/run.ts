/**
 * `npm test`: every check there is, one after the other, and one last line with the count. A step that
 * fails does not stop the others, so that one run says everything that is wrong. Gates (lint, types,
 * build, size, browser) count as one check each; a skipped test counts as failed, because it held nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VITEST_JSON = '.artifacts/vitest.json';
const PLAYWRIGHT_JSON = '.artifacts/playwright.json';

export interface Tally {
  passed: number;
  failed: number;
}
interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads the step's own count; absent: the step is one check. */
  report?: { file: string; count: (json: string) => Tally };
}

export const countVitest = (json: string): Tally => {
  const report = JSON.parse(json) as { numPassedTests: number; numTotalTests: number; testResults: { status: string; assertionResults: unknown[] }[] };
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests + brokenFiles };
};

export const countPlaywright = (json: string): Tally => {
  const { stats, errors } = JSON.parse(json) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[] };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
};

/** A step that ended badly has failed at least once, whatever its report says or fails to say. */
export const tallyStep = (exitCode: number | null, read: (() => Tally) | null): Tally => {
  if (read === null) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  let tally: Tally;
  try {
    tally = read();
  } catch {
    tally = { passed: 0, failed: 1 };
  }
  const silent = tally.passed + tally.failed === 0;
  return silent || (exitCode !== 0 && tally.failed === 0) ? { passed: tally.passed, failed: tally.failed + 1 } : tally;
};

const STEPS: Step[] = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  {
    name: 'unit, architecture, golden, fuzz',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_JSON}`],
    report: { file: VITEST_JSON, count: countVitest },
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'script size', command: ['npm', 'run', '--silent', 'size'] },
  { name: 'a browser', command: ['npx', 'tsx', 'tests/browser.ts'] },
  {
    name: 'browser tests',
    command: ['npx', 'playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_JSON },
    report: { file: PLAYWRIGHT_JSON, count: countPlaywright },
  },
];

const runStep = (step: Step): Tally => {
  process.stdout.write(`\n== ${step.name}\n`);
  const { report } = step;
  if (report !== undefined) rmSync(`${ROOT}/${report.file}`, { force: true });
  const [program, ...args] = step.command;
  const startMs = Date.now();
  const { status } = spawnSync(program!, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...step.env } });
  const tally = tallyStep(status, report === undefined ? null : () => report.count(readFileSync(`${ROOT}/${report.file}`, 'utf8')));
  process.stdout.write(`-- ${step.name}: ${tally.failed === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - startMs) / 1000).toFixed(0)} s\n`);
  return tally;
};

/** Importing this file (its own test does) must not start the whole run. */
if (process.env.VITEST === undefined) {
  mkdirSync(`${ROOT}/.artifacts`, { recursive: true });
  const tallies = STEPS.map((step) => ({ name: step.name, tally: runStep(step) }));
  const broken = tallies.filter(({ tally }) => tally.failed > 0).map(({ name }) => name);
  if (broken.length > 0) process.stdout.write(`\nfailed: ${broken.join('; ')}\n`);
  const sum = (key: keyof Tally) => tallies.reduce((total, { tally }) => total + tally[key], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
