/** The night on the map: time, zoom, choosing a light by hand, and what the inspector says of it. */
import { expect, type Page } from '@playwright/test';
import { t } from '../../src/words/catalogue';
import { lightOn, look, openNight, stateOf, stepTo, test } from './night';
import { differingShare } from './picture';

const speedButton = (page: Page, key: 'speed.pause' | 'speed.resume') =>
  page
    .getByRole('button', { name: t(key), exact: true })
    .filter({ visible: true })
    .first();

test('time goes on, pauses by button and by key, and keeps its speed', async ({ page }) => {
  await openNight(page);
  await page.keyboard.press('3');
  await expect.poll(() => stateOf(page, 'speed')).toBe(4);
  const from = await stateOf(page, 'tick');
  await expect.poll(() => stateOf(page, 'tick')).toBeGreaterThan(from + 5);
  await speedButton(page, 'speed.pause').click();
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  const at = await stateOf(page, 'tick');
  await page.waitForFunction((ms) => new Promise((done) => setTimeout(() => done(true), ms)), 1500);
  expect(await stateOf(page, 'tick')).toBe(at);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await expect.poll(() => stateOf(page, 'speed')).toBe(4);
  await page.keyboard.press('Space');
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
});

test('runs to the next event and stops there', async ({ page }) => {
  await openNight(page);
  await page.keyboard.press('n');
  await expect.poll(() => stateOf(page, 'speedWhy'), { timeout: 60_000 }).toBe('event');
  expect(await stateOf(page, 'speed')).toBe(0);
  expect((await stateOf(page, 'marks')).length).toBeGreaterThan(0);
  await expect(page.getByText(t('speed.why.event'))).toBeVisible();
});

test('the wheel and the keys bring the city nearer', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 600);
  await expect.poll(async () => (await lightOn(page)).colours).toBeGreaterThan(120);
  const far = await look(page);
  await page.mouse.move(560, 330);
  for (let notch = 0; notch < 6; notch++) await page.mouse.wheel(0, -240);
  await expect.poll(async () => differingShare(far, await look(page)), { timeout: 60_000 }).toBeGreaterThan(0.25);
  const near = await look(page);
  for (let press = 0; press < 6; press++) await page.keyboard.press('-');
  await expect.poll(async () => differingShare(near, await look(page)), { timeout: 60_000 }).toBeGreaterThan(0.25);
});

test('a light that is clicked is read in the inspector', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 900);
  await expect.poll(async () => (await lightOn(page)).colours).toBeGreaterThan(120);
  // Over a grid between the panels: a city of 24 islands lies under some of it, wherever the camera stands.
  const places = [...Array(35).keys()].map((i) => ({ x: 360 + (i % 7) * 90, y: 220 + Math.floor(i / 7) * 75 }));
  for (const { x, y } of places) {
    await page.mouse.click(x, y);
    if ((await stateOf(page, 'selection')).kind !== 'none') break;
  }
  expect((await stateOf(page, 'selection')).kind).not.toBe('none');
  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  await expect(inspector.getByRole('heading', { level: 2 })).not.toBeEmpty();
});

test('a person is read: name, household, state, sleep so far', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 1200);
  const sleeper = await page.evaluate(() => window.__stores!.night.getState().city!.cast[0]!);
  await page.keyboard.press('l');
  await page
    .getByRole('listbox', { name: t('list.zones') })
    .getByRole('option')
    .nth(await zoneOf(page, sleeper.sleeper))
    .click();
  const row = page.locator(`[data-sleeper="${sleeper.sleeper}"]`);
  await row.scrollIntoViewIfNeeded().catch(() => undefined);
  const people = page.locator('[data-pane="people"]').getByRole('listbox');
  for (let press = 0; press < 200 && (await row.count()) === 0; press++) await people.press('PageDown');
  await row.click();
  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(sleeper.name);
  await expect(inspector.getByText(sleeper.about)).toBeVisible();
  await expect(inspector.getByRole('img', { name: t('person.portrait', { name: sleeper.name }) })).toBeVisible();
  await expect(inspector.getByText(t('person.autonomy'), { exact: true })).toBeVisible();
  await expect(inspector.getByRole('region', { name: t('hypnogram.title') })).toBeVisible();
  await page.keyboard.press('l');
  expect((await stateOf(page, 'selection')).kind).toBe('person');
});

const zoneOf = (page: Page, sleeper: number): Promise<number> => page.evaluate((id) => window.__stores!.night.getState().city!.zone[id]!, sleeper);
