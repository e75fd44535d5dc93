/** Sound in a real browser: nothing before the first press, then the layer of the place, volumes that reach the gains, the mute key, and captions for who does not hear. */
import { expect, type Page } from '@playwright/test';
import { t as said } from '../../src/words/en/settings';
import { t } from '../../src/words/en/sound';
import { t as titled } from '../../src/words/en/title';
import { violations } from './audit';
import { openNight, SMALL, stateOf, stepTo, test } from './night';

interface Report {
  state: string;
  whole: number;
  beds: number;
  layers: Record<string, number>;
  playing: string[];
  leading: string | null;
}
const report = (page: Page): Promise<Report | null> =>
  page.evaluate(() => (window as unknown as { __sound?: { report(): Report | null } }).__sound?.report() ?? null);
const heard = async <K extends keyof Report>(page: Page, key: K): Promise<Report[K] | undefined> => (await report(page))?.[key];

test('begins with the first press, lies under the title, and obeys volumes and the mute key', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./?test&title');
  await expect(page.getByRole('button', { name: titled('title.settings') })).toBeVisible();
  expect(asked.filter((url) => /\/audio\//.test(url))).toEqual([]);
  expect(await report(page)).toBe(null);
  await page.getByRole('button', { name: titled('title.settings') }).click();
  await expect.poll(() => heard(page, 'state')).toBe('running');
  await expect.poll(() => heard(page, 'playing')).toContain('dusk');
  expect([await heard(page, 'leading'), (await report(page))!.layers.dusk]).toEqual(['dusk', 1]);
  expect(asked.filter((url) => /\/audio\/.*(calm|dread|protocol|gold)/.test(url))).toEqual([]);

  await expect.poll(() => heard(page, 'whole')).toBeCloseTo(0.64, 2);
  await page.getByLabel(said('settings.volume.whole')).fill('50');
  await expect.poll(() => heard(page, 'whole')).toBeCloseTo(0.25, 2);
  await page.getByLabel(said('settings.volume.beds')).fill('20');
  await expect.poll(() => heard(page, 'beds')).toBeCloseTo(0.04, 2);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('m');
  await expect.poll(() => heard(page, 'whole')).toBe(0);
  await expect(page.getByLabel(said('settings.muted', { key: 'M' }))).toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect.poll(() => heard(page, 'whole')).toBeCloseTo(0.25, 2);
  await page.reload();
  await page.getByRole('button', { name: titled('title.settings') }).click();
  await expect(page.getByLabel(said('settings.volume.beds'))).toHaveValue('20');
});

test('follows the night: calm, then the Protocol, with captions', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('nightmare.settings', JSON.stringify({ captions: true, muted: true })));
  await openNight(page, { ...SMALL, night: 4, difficulty: 'hard' });
  await page.evaluate(() => window.__dream!.pauseLoop());
  await page.keyboard.press('Shift');
  await expect.poll(() => heard(page, 'leading')).toBe('calm');
  await expect(page.locator('[data-heard="calm"]')).toHaveText(t('heard.calm'));
  await expect.poll(() => heard(page, 'playing')).toContain('protocol');
  await stepTo(page, 600);
  for (let tick = 900; (await stateOf(page, 'phase')) < 3 && tick < 3200; tick += 300) await stepTo(page, tick);
  expect(await stateOf(page, 'phase')).toBe(3);
  await expect(page.locator('[data-heard]')).toBeVisible();
  await expect.poll(async () => (await report(page))!.layers.protocol).toBeGreaterThan(0.3);
  expect((await report(page))!.layers.dread).toBeGreaterThan(0.1);
});

test('is no matter where it cannot be had: the page says so once and plays on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'AudioContext', { value: undefined });
    Object.defineProperty(window, 'webkitAudioContext', { value: undefined });
  });
  await page.goto('./?test&title');
  await page.getByRole('button', { name: titled('title.settings') }).click();
  await expect(page.getByText(said('settings.sound.failed'))).toBeVisible();
});

test('is no matter where it does not load: the settings say so', async ({ page }) => {
  await page.route(/sound-[^/]*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }));
  await page.goto('./?test&title');
  await page.getByRole('button', { name: titled('title.settings') }).click();
  await expect(page.getByText(said('settings.sound.failed'))).toBeVisible();
});
