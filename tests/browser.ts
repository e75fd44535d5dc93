/**
 * A Chromium for the browser tests. `findChromium` only looks; run as a program
 * (`tsx tests/browser.ts`) this file also installs one where it can, and otherwise says in one line how
 * a person does. Debian's own package comes first: Playwright's download does not work everywhere.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Software WebGL that behaves the same everywhere, and nothing talking to the network on its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The executable to use, or null. A `CHROMIUM_PATH` that points nowhere is an error: it was asked for by name. */
export const findChromium = (): string | null => {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, and there is no such file`);
    return asked;
  }
  return [...SYSTEM_PATHS, chromium.executablePath()].find((path) => path !== '' && existsSync(path)) ?? null;
};

const succeeds = (command: string, args: string[], env: Record<string, string> = {}): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } }).status === 0;

/** Looks, then tries Debian's package as root, then Playwright's download. */
const findOrInstall = (): string | null => {
  const found = findChromium();
  if (found !== null) return found;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (isDebianRoot) {
    process.stderr.write('no Chromium here: installing the chromium package\n');
    if (succeeds('apt-get', ['update', '-qq'])) succeeds('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  process.stderr.write('no Chromium here: asking Playwright to download one\n');
  succeeds('npx', ['playwright', 'install', 'chromium']);
  return findChromium();
};

const isProgram = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isProgram) {
  try {
    const path = findOrInstall();
    if (path === null)
      throw new Error(
        'no Chromium for the browser tests: set CHROMIUM_PATH, or run `apt-get install -y chromium` as root, or `npx playwright install chromium`',
      );
    process.stdout.write(`${path}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
