/**
 * Browser tests: `build` plays the minified build behind its real policy, `dev` repeats the smoke test
 * on the development server. Software rendering on two cores is slow, so there is one worker and the
 * time limits are wide; nothing here measures time.
 */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/browser';
import { HOST, PORTS } from './tests/ports';

const chromium = findChromium();
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
    launchOptions: { ...(chromium === null ? {} : { executablePath: chromium }), args: [...CHROMIUM_FLAGS] },
  },
  projects: [
    { name: 'build', use: { baseURL: at(PORTS.testPreview) } },
    { name: 'dev', testMatch: 'smoke.e2e.ts', use: { baseURL: at(PORTS.testDev) } },
  ],
  webServer: [
    { command: `npx vite preview --port ${PORTS.testPreview}`, url: at(PORTS.testPreview), reuseExistingServer: false, env: { BROWSER: 'none' } },
    { command: `npx vite --port ${PORTS.testDev}`, url: at(PORTS.testDev), reuseExistingServer: false, env: { BROWSER: 'none' } },
  ],
});
