/** Each setting acts at once on a real page, and is there after a reload. */
import { expect, type Page } from '@playwright/test';
import { t } from '../../src/words/en/settings';
import { t as title } from '../../src/words/en/title';
import { LOOK_SCHEMES } from '../../src/words/tokens';
import { violations } from './audit';
import { openNight, SMALL, stateOf, stepTo, test } from './night';

/** The picture stands: software rendering would leave no time for anything else. */
const openStill = async (page: Page, query: Parameters<typeof openNight>[1]): Promise<void> => {
  await openNight(page, query);
  await page.evaluate(() => window.__dream!.pauseLoop());
};
const open = async (page: Page): Promise<void> => {
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'All settings' }).click();
  await expect(page.getByRole('dialog', { name: t('settings.title') })).toBeVisible();
};
const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  // Gone from the page, not only from sight: until then it has the keys.
  await expect(page.locator('dialog')).toHaveCount(0);
};
const choose = (page: Page, setting: string, at: number): Promise<string[]> => page.locator(`[data-setting="${setting}"]`).selectOption({ index: at });
const rootStyle = (page: Page, name: string): Promise<string> =>
  page.evaluate((property) => getComputedStyle(document.documentElement).getPropertyValue(property).trim(), name);

test('what is seen: size, letters, motion, colours, gentler words; remembered', async ({ page }) => {
  await openStill(page, SMALL);
  await stepTo(page, 60);
  await open(page);
  await choose(page, 'textSize', 3);
  expect(await rootStyle(page, 'font-size')).toBe('24px');
  await choose(page, 'textSize', 1);
  await choose(page, 'font', 1);
  expect(await rootStyle(page, '--font-people')).toContain('Verdana');
  await choose(page, 'motion', 1);
  expect(await stateOf(page, 'reducedMotion')).toBe(true);
  await choose(page, 'motion', 2);
  expect(await stateOf(page, 'reducedMotion')).toBe(false);
  await choose(page, 'colours', 1);
  expect(await rootStyle(page, '--look-nightmare')).toBe(LOOK_SCHEMES['red-green'].nightmare);
  await page.getByLabel(t('settings.soft')).click();
  expect(await violations(page)).toEqual([]);
  await close(page);
  await expect(page.getByText('Unease', { exact: true })).toBeVisible();
  await expect.poll(() => stateOf(page, 'canvas')).toBe('drawn');
  await openStill(page, SMALL);
  expect(await rootStyle(page, '--font-people')).toContain('Verdana');
  await expect(page.getByText('Unease', { exact: true })).toBeVisible();
});

test('the picture behind the title wears the colours that are chosen over it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^${title('title.settings')}`) }).click();
  const lights = (): Promise<string> => page.evaluate(() => [...document.querySelectorAll('canvas')].at(-1)!.toDataURL());
  await expect(page.getByRole('dialog', { name: t('settings.title') })).toBeVisible();
  const usual = await lights();
  await choose(page, 'colours', 1);
  await expect.poll(lights).not.toBe(usual);
  await choose(page, 'colours', 0);
  await expect.poll(lights).toBe(usual);
});

test('what is played: keys are changed, shared ones shown, and all put back', async ({ page }) => {
  await openStill(page, SMALL);
  await stepTo(page, 60);
  await open(page);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${t('action.list')}`) }) });
  const change = async (key: string): Promise<void> => {
    await row.getByRole('button').first().click();
    await page.keyboard.press(key);
  };
  await change('Tab');
  await expect(page.getByText(t('settings.taken'))).toBeVisible();
  await change('n');
  await expect(row).toContainText(t('settings.shared', { actions: t('action.next') }));
  await change('b');
  await expect(row).not.toContainText('Also');
  await close(page);
  await page.keyboard.press('l');
  expect(await stateOf(page, 'view')).toBe('map');
  await page.keyboard.press('b');
  await expect.poll(() => stateOf(page, 'view')).toBe('list');
  await page.keyboard.press('b');
  await expect.poll(() => stateOf(page, 'view')).toBe('map');
  await open(page);
  await page.getByRole('button', { name: t('settings.reset') }).click();
  await expect(row.getByRole('button').first()).toHaveText('L');
  await close(page);
  await page.keyboard.press('l');
  await expect.poll(() => stateOf(page, 'view')).toBe('list');
});

test('captions show what a screen reader is told', async ({ page }) => {
  await openStill(page, { ...SMALL, night: 4, difficulty: 'hard' });
  await open(page);
  await page.getByLabel(t('settings.captions')).click();
  await close(page);
  await stepTo(page, 1500);
  await expect(page.locator('[role=status][aria-live=polite][data-said=true]')).toBeVisible();
});

test('a pad does what the keys do, and goes from control to control', async ({ page }) => {
  await page.addInitScript(() => {
    const pad = {
      axes: [0, 0],
      buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })),
      connected: true,
      index: 0,
      id: 'pad',
      mapping: 'standard',
    };
    Object.assign(window, { __pad: pad });
    Object.defineProperty(navigator, 'getGamepads', { value: () => [pad] });
  });
  const tap = async (button: number): Promise<void> => {
    for (const pressed of [true, false]) {
      await page.evaluate(
        ([at, down]) => {
          const { buttons } = (window as unknown as { __pad: { buttons: { pressed: boolean }[] } }).__pad;
          buttons[at]!.pressed = down;
          return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        },
        [button, pressed] as const,
      );
    }
  };
  await openStill(page, SMALL);
  await page.evaluate(() => window.dispatchEvent(new Event('gamepadconnected')));
  await tap(3);
  await expect.poll(() => stateOf(page, 'view')).toBe('list');
  await tap(3);
  await expect.poll(() => stateOf(page, 'view')).toBe('map');
  await tap(11);
  await expect(page.getByRole('dialog')).toBeVisible();
  await tap(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
