/** A night of which only dawn is left to come runs on to it when it is asked to, and stands whenever somebody has a hand in it. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { t } from '../../src/words/en/goal';
import { goTo, SMALL, stateOf, stepTo, test, untilRunning } from './night';

/** The short night without its crisis: nothing is asked that dawn does not settle. */
const quietNight = (): string => {
  const scenario = JSON.parse(readFileSync(new URL('./short-night.json', import.meta.url), 'utf8'));
  const { flawAtMin, flawShare, flawIslands, ...night } = scenario.nights[0];
  const goal = [
    { kind: 'nightmares-at-most', people: 240 },
    { kind: 'sleep-at-least', min: 60 },
  ];
  return JSON.stringify({ ...scenario, nights: [{ ...night, goal }] });
};
const BEFORE_TICK = 900;
const AFTER_TICK = 2200;
const LAST_TICK = 3240;
const offer = (page: Page) => page.getByRole('button', { name: t('goal.morning') });

test('a settled night offers the way to the morning, and dawn comes', async ({ page }) => {
  await goTo(page, SMALL);
  await untilRunning(page);
  await page.evaluate((json) => window.__session!.open({ scenario: { json, name: 'short-night.json' }, seed: 'c' }), quietNight());
  await expect.poll(async () => (await stateOf(page, 'city'))?.scenario).toBe('short-night');
  await page.evaluate(() => window.__session!.setSpeed(0));
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  await stepTo(page, BEFORE_TICK);
  await expect(page.getByText('240 in nightmare')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await page.keyboard.press('t');

  await stepTo(page, AFTER_TICK);
  expect(await stateOf(page, 'speed')).toBe(0);
  await offer(page).click();
  await expect(offer(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => stateOf(page, 'tick')).toBeGreaterThan(AFTER_TICK);
  // A pause stands still at once, and what goes on from there goes at the usual pace.
  await page.keyboard.press(' ');
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  await expect(offer(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await stateOf(page, 'tick')).toBeLessThan(LAST_TICK);

  // In the list it stands by the goal as well, and has its key.
  await page.keyboard.press('l');
  await expect(offer(page)).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('t');
  await expect.poll(() => stateOf(page, 'tick'), { timeout: 60_000 }).toBe(LAST_TICK);
  expect(await stateOf(page, 'outcome')).toBe('won');
  await expect(offer(page)).toHaveCount(0);
});
