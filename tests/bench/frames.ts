/**
 * Main-thread script a rendered frame, by profile, in the production build: what React, the stores and Phaser spend, GPU time apart.
 * The loop is stopped and frames are drawn by hand, with a tick of the simulation each twelve of them (5 ticks a second under 60
 * frames), so that slow software rendering does not change what is counted: time in functions of our scripts; native calls
 * (WebGL, layout) and waiting do not count. The yardstick is a fixed piece of arithmetic, timed in the same page.
 */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { benchText } from '../../src/words/cli';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { openNight, type Stage, serve } from './page';

const FRAMES = 48;
const FRAMES_A_TICK = 12;
/** The compiler has seen everything by then. */
const WARM_UP_FRAMES = 48;
/** Milliseconds of script a frame, by sleepers. */
const LIMITS: ReadonlyMap<number, number> = new Map([
  [3000, 4],
  [100_000, 8],
]);
async function drawFrames(page: Page, frames: number): Promise<void> {
  await page.evaluate(
    async ({ frames, every }) => {
      const { __session, __stores, __dream } = window as unknown as Stage;
      for (let frame = 0; frame < frames; frame++) {
        if (frame % every === 0) {
          const { serial } = __stores.live;
          __session.step(1);
          for (let tries = 0; tries < 500 && __stores.live.serial === serial; tries++) await new Promise((resolve) => setTimeout(resolve, 4));
        }
        __dream.handle.stepFrame(16);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    { frames, every: FRAMES_A_TICK },
  );
}

/** Milliseconds in functions that have a script of ours; native and idle time apart. */
async function scriptMs(profiler: CDPSession, work: () => Promise<void>): Promise<number> {
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.setSamplingInterval', { interval: 200 });
  await profiler.send('Profiler.start');
  await work();
  const { profile } = await profiler.send('Profiler.stop');
  const scripted = new Set(profile.nodes.filter((node) => node.callFrame.url.startsWith('http')).map((node) => node.id));
  let micros = 0;
  profile.samples?.forEach((id, at) => {
    if (scripted.has(id)) micros += profile.timeDeltas?.[at] ?? 0;
  });
  return micros / 1000;
}

/** Milliseconds a million steps of plain arithmetic take in this page: the best of five. */
const yardstickMs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const from = performance.now();
      let x = 0.5;
      for (let i = 0; i < 1_000_000; i++) x = x * 3.7 * (1 - x);
      if (x >= 0) best = Math.min(best, performance.now() - from);
    }
    return best;
  });

const server = await serve();
const path = findChromium();
const browser = await chromium.launch({ ...(path === null ? {} : { executablePath: path }), args: [...CHROMIUM_FLAGS] });
try {
  for (const [sleepers, limit] of LIMITS) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await openNight(page, sleepers);
    await drawFrames(page, WARM_UP_FRAMES);
    const profiler = await page.context().newCDPSession(page);
    const value = (await scriptMs(profiler, () => drawFrames(page, FRAMES))) / FRAMES;
    const yardstick = await yardstickMs(page);
    const row = {
      name: `frame-${sleepers.toExponential(0).replace('+', '')}`,
      value,
      unit: 'ms script/frame',
      yardstick,
      ratio: value / yardstick,
      limit,
      ok: value <= limit,
    };
    process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(row) : benchText.row(row)}\n`);
    if (!row.ok) process.exitCode = 1;
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
