/**
 * A short night for tests that play one from control to its end: three streets, two divers, real rules (short-night.json). Left
 * alone it is lost before two; two good Asks and two fears shared at the Centre win it, whoever is asked (tests/shortNight.test.ts). The
 * player here knows only what the page shows: whoever's answers leave one want is offered it.
 */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '../../src/words/en/list';
import { goTo, SMALL, stateOf, stepTo, untilRunning } from './night';

const JSON_TEXT = readFileSync(new URL('./short-night.json', import.meta.url), 'utf8');
export const CONTROL_TICK = 660;
/** The flaw has fired and the Centre is open. */
export const OPEN_TICK = 780;
/** Dawn; the night is over long before, won or lost. */
const LAST_TICK = 3240;
export const DIVERS = ['Ida', 'Tom'] as const;
export const HOMES = ['Ferry Stairs', 'Mill Lane'] as const;

export const openShortNight = async (page: Page): Promise<void> => {
  await goTo(page, SMALL);
  await untilRunning(page);
  await page.evaluate((json) => window.__session!.open({ scenario: { json, name: 'short-night.json' }, seed: 'c' }), JSON_TEXT);
  await expect.poll(async () => (await stateOf(page, 'city'))?.scenario).toBe('short-night');
  await page.evaluate(() => window.__session!.setSpeed(0));
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  await stepTo(page, CONTROL_TICK);
};

export const asking = (page: Page): Locator => page.getByRole('region', { name: t('asking.title') });
export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: t('inspector.label') });

/** Puts questions by `press` until one want is left; false when this person will not be read tonight. */
export const readPerson = async (page: Page, press: (question: Locator) => Promise<void>): Promise<boolean> => {
  for (let put = 0; put < 5; put++) {
    const before = (await stateOf(page, 'person'))?.asking;
    if (before === undefined || before.refusal !== null || before.left.length === 1) break;
    await press(asking(page).getByRole('listitem').getByRole('button').first());
    await expect.poll(async () => (await stateOf(page, 'person'))?.asking.asked.length).toBe(put + 1);
  }
  return (await stateOf(page, 'person'))?.asking.left.length === 1;
};

/** Lets the night run to its end, however it ends. */
export const runToTheEnd = async (page: Page): Promise<string> => {
  for (let tick = (await stateOf(page, 'tick')) + 120; tick <= LAST_TICK; tick += 120) {
    await page.evaluate(() => window.__session!.step(120));
    await expect.poll(async () => (await stateOf(page, 'tick')) >= tick || (await stateOf(page, 'outcome')) !== 'open').toBe(true);
    if ((await stateOf(page, 'outcome')) !== 'open') break;
  }
  return stateOf(page, 'outcome');
};
