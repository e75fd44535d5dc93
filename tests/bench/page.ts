/** The built game in a browser, at the busiest minute of a crisis night, for whoever measures it there. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { Session } from '../../src/session/protocol';
import type { NightStores } from '../../src/stores/nightStore';
import { HOST } from '../ports';

export interface Stage {
  __session: Session;
  __stores: NightStores;
  __dream: { booted(): boolean; pauseLoop(): void; handle: { stepFrame(dtMs: number): void } };
}

const PORT = 5049;
/** Ticks into the night at which everyone sleeps and the Protocol has latched: the busiest picture there is. */
const BUSY_TICK = 1700;

export async function serve(): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--port', String(PORT), '--strictPort'], {
    stdio: 'ignore',
    env: { ...process.env, BROWSER: 'none' },
  });
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`http://${HOST}:${PORT}/`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return server;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error('no build to measure: npm run build makes one');
}

export async function openNight(page: Page, sleepers: number): Promise<void> {
  await page.goto(`http://${HOST}:${PORT}/?test&scenario=nightmare-protocol&seed=bench&night=4&sleepers=${sleepers}&quality=low`);
  await page.waitForFunction(() => (window as unknown as Stage).__dream?.booted(), null, { timeout: 120_000 });
  await page.evaluate(() => {
    const stage = window as unknown as Stage;
    stage.__session.setSpeed(0);
    stage.__dream.pauseLoop();
  });
  await page.evaluate((ticks) => (window as unknown as Stage).__session.step(ticks), BUSY_TICK);
  await page.waitForFunction((tick) => (window as unknown as Stage).__stores.night.getState().tick >= tick, BUSY_TICK, { timeout: 300_000 });
}
