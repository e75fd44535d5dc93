/**
 * Browser tests: `build` plays the minified build behind its real policy, `dev` repeats the smoke test
 * on the development server. Software rendering on two cores is slow, so there is one worker and the
 * time limits are wide; nothing here measures time.
 */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/browser';
import { HOST, testPort } from './tests/ports';

/**
 * The page is put together by the processor and only the dream goes through WebGL: in software a page put together by WebGL as well costs a
 * third more of everything, and a dot that breathes a second of every opening. Not among the flags that `tests/bench` measures with.
 */
const COMPOSED_IN_SOFTWARE = '--disable-gpu-compositing';

const chromium = findChromium();
const PREVIEW = testPort('PREVIEW');
const DEV = testPort('DEV');
const at = (port: number) => `http://${HOST}:${port}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  outputDir: '.artifacts/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1280, height: 720 },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'off',
    launchOptions: { ...(chromium === null ? {} : { executablePath: chromium }), args: [...CHROMIUM_FLAGS, COMPOSED_IN_SOFTWARE] },
  },
  projects: [
    { name: 'build', use: { baseURL: at(PREVIEW) } },
    { name: 'dev', testMatch: 'smoke.e2e.ts', use: { baseURL: at(DEV) } },
  ],
  webServer: [
    { command: `npx vite preview --port ${PREVIEW}`, url: at(PREVIEW), reuseExistingServer: false, env: { BROWSER: 'none' } },
    { command: `npx vite --port ${DEV}`, url: at(DEV), reuseExistingServer: false, env: { BROWSER: 'none' } },
  ],
});
