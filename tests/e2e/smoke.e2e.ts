/** The main job on real input, on the development server and on the minified build: a city, asleep, drawn, and the same as in Node. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { DRAWN, hashOf, lightOn, openNight, SMALL, stepTo, test } from './night';

const TICKS = 1200;
const inNode = (ticks: number): unknown => {
  const script = fileURLToPath(new URL('nodeHash.ts', import.meta.url));
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script, SMALL.scenario, SMALL.seed, String(SMALL.sleepers), String(ticks)], { encoding: 'utf8' }),
  );
};

test('opens on a city whose lights can be seen', DRAWN, async ({ page }) => {
  await openNight(page);
  await stepTo(page, 600);
  // Hundreds of shades and some real light: a blank or flat canvas has neither.
  await expect.poll(async () => (await lightOn(page)).colours).toBeGreaterThan(250);
  const light = await lightOn(page);
  expect(light.brightShare).toBeGreaterThan(0.02);
  expect(light.brightShare).toBeLessThan(0.6);
});

test('has the same hash as the same night in Node', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 7);
  await stepTo(page, TICKS);
  expect(await hashOf(page)).toEqual(inNode(TICKS));
});

test('has another hash with another seed', async ({ page }) => {
  await openNight(page, { ...SMALL, seed: 'dawn' });
  await stepTo(page, TICKS);
  const other = await hashOf(page);
  expect(other.tick).toBe(TICKS);
  expect(other).not.toEqual(inNode(TICKS));
});
