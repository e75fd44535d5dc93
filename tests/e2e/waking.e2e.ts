/** Dusk, a scene and dawn with invented figures behind them, as the development server serves them: sizes, axe, keys, and what a press does. */
import { expect, type Page } from '@playwright/test';
import { HOST, testPort } from '../ports';
import { expectNothingOffSide, SIZES, violations } from './audit';
import { keepPicture, test } from './night';

const SCREENS = ['dusk', 'scene', 'scene-after', 'dawn'] as const;

const open = async (page: Page, screen: (typeof SCREENS)[number], more = ''): Promise<void> => {
  await page.goto(`http://${HOST}:${testPort('DEV')}/tests/e2e/waking.html?screen=${screen}${more}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

for (const size of SIZES) {
  for (const screen of SCREENS) {
    test(`${screen} at ${size.width}x${size.height}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, screen);
      if (screen === 'dawn') await expect(page.locator('.uplot canvas')).toBeVisible();
      await keepPicture(page, `${screen}-${size.width}x${size.height}`);
      await expectNothingOffSide(page);
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const screen of SCREENS) {
  test(`${screen} with text at 200 %`, async ({ page }) => {
    await open(page, screen, '&text=200');
    await keepPicture(page, `${screen}-text200`);
    await expectNothingOffSide(page);
    expect(await violations(page)).toEqual([]);
  });
}

test('the city is walked by arrows, one tab stop for all of it', async ({ page }) => {
  await open(page, 'dusk');
  const stations = page.getByRole('region', { name: 'The city', exact: true }).getByRole('button');
  await expect(stations).toHaveCount(24);
  await stations.first().focus();
  const first = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-pressed="true"]').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'The city', exact: true }).locator('[aria-pressed="true"]')).toHaveCount(0);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))).not.toBe('The city');
});

test('a lever is moved, signed and put back; nothing is spent before', async ({ page }) => {
  await open(page, 'dusk', '&calm');
  const free = page.getByRole('region', { name: 'This evening' }).getByText('free', { exact: true });
  await page.getByRole('tab', { name: 'Gate' }).click();
  await page.getByRole('radio', { name: /^Late/ }).check();
  await expect(page.getByText('who gains', { exact: false }).first()).toBeVisible();
  await expect(free).toHaveCount(2);
  const names = page.getByRole('tab');
  const places = (): Promise<number[]> => names.evaluateAll((tabs) => tabs.map((tab) => tab.querySelector('span')!.getBoundingClientRect().left));
  const before = await places();
  await page.getByRole('button', { name: /^Sign: late/ }).click();
  await expect(free).toHaveCount(1);
  // The mark of what is signed moves no name.
  await expect(names.and(page.locator('[data-moved="true"]'))).toHaveCount(1);
  expect(await places()).toEqual(before);
  await page.getByRole('tab', { name: 'Sharing' }).click();
  expect(await places()).toEqual(before);
  await page.getByRole('tab', { name: 'Gate' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(free).toHaveCount(2);
});

test('files are read and put back from their own sheet, which takes back nothing else', async ({ page }) => {
  await open(page, 'dusk', '&calm');
  const free = page.getByRole('region', { name: 'This evening' }).getByText('free', { exact: true });
  await page.locator('button[data-seen="false"]').first().click();
  await expect(free).toHaveCount(1);
  await page.getByRole('button', { name: 'Read the files' }).click();
  const sheet = page.getByRole('dialog');
  const undo = sheet.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveCount(0);
  await sheet.getByRole('button', { name: /^Read/ }).click();
  await expect(free).toHaveCount(0);
  await undo.click();
  await expect(free).toHaveCount(1);
  await expect(undo).toHaveCount(0);
});

test('an answer is said with a key, and what follows is read', async ({ page }) => {
  await open(page, 'scene');
  await page.keyboard.press('2');
  await expect(page.getByText('The form has a box for the reason.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back to the city' })).toBeFocused();
});

test('an answer that is not open says why where its price would be, and is not said', async ({ page }) => {
  await open(page, 'scene', '&full=1');
  const answer = page.getByRole('button', { name: /Let the forty stand/ });
  await expect(answer).toHaveAttribute('aria-disabled', 'true');
  await expect(answer).toContainText('needs Priya’s figures in your pocket');
  await expect(answer).not.toContainText('hours');
  await keepPicture(page, 'scene-closed-answer');
  await page.keyboard.press('4');
  await answer.click({ force: true });
  await expect(answer).toBeVisible();
  await page.keyboard.press('2');
  await expect(answer).toHaveCount(0);
});

test('a sentence of the night leads to its moment', async ({ page }) => {
  await open(page, 'dawn');
  await page.getByRole('link', { name: /^Bea Lindqvist wants rest/ }).click();
  expect(new URL(page.url()).hash).toBe('#tick-1872');
  await page.getByRole('button', { name: /^3\. 02:31 Ask/ }).click();
  expect(new URL(page.url()).hash).toBe('#tick-1626');
});

test('a ritual shows what it does before it is held, and its hour can be taken back', async ({ page }) => {
  await open(page, 'dusk', '&calm');
  const free = page.getByRole('region', { name: 'This evening' }).getByText('free', { exact: true });
  await page.getByRole('button', { name: 'The long walk' }).click();
  await expect(page.getByText('fear down -.08')).toBeAttached();
  await expect(free).toHaveCount(2);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(free).toHaveCount(2);
  await page.getByRole('button', { name: 'The long walk' }).click();
  await page.getByRole('button', { name: /^Hold it/ }).click();
  await expect(free).toHaveCount(1);
  await page.getByRole('button', { name: 'Take back the last' }).click();
  await expect(free).toHaveCount(2);
});

test('the way to read on lies on no line of a scene', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'scene', '&full=1');
  const [more, lines] = await Promise.all([
    page.getByRole('button', { name: 'Read on' }).boundingBox(),
    page.getByRole('region', { name: 'What is said' }).boundingBox(),
  ]);
  expect(more!.y).toBeGreaterThanOrEqual(lines!.y + lines!.height - 1);
});

test('what a low window does not show of a scene comes by key, wheel and press, and then nothing is said to be left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'scene', '&full=1');
  const lines = page.getByRole('region', { name: 'What is said' });
  const top = (): Promise<number> => lines.evaluate((element) => element.scrollTop);
  const more = page.getByRole('button', { name: 'Read on' });
  await page.keyboard.press('PageDown');
  await expect.poll(top).toBeGreaterThan(0);
  await lines.evaluate((element) => element.scrollTo(0, 0));
  // Over the portrait, where nothing scrolls of itself.
  await page.mouse.move(120, 300);
  await page.mouse.wheel(0, 40);
  await expect.poll(top).toBeGreaterThan(0);
  await expect(async () => {
    if ((await more.count()) > 0) await more.click();
    await expect(more).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  const [last, box] = await Promise.all([lines.locator('p').last().boundingBox(), lines.boundingBox()]);
  expect(last!.y + last!.height).toBeLessThanOrEqual(box!.y + box!.height + 1);
});

test('dawn scrolls under the mouse wherever it is, and its end stands over the foot', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, 'dawn', '&full=1');
  const watch = page.getByRole('button', { name: 'Watch the night again' });
  const last = page.getByRole('link').last();
  for (const at of [700, 30]) {
    const before = (await last.boundingBox())!.y;
    await page.mouse.move(600, at);
    await page.mouse.wheel(0, 120);
    await expect.poll(async () => (await last.boundingBox())!.y).toBeLessThan(before - 60);
  }
  await page.mouse.wheel(0, 5000);
  await expect
    .poll(async () => {
      const [text, foot] = await Promise.all([last.boundingBox(), watch.boundingBox()]);
      return foot!.y - text!.y - text!.height;
    })
    .toBeGreaterThan(0);
});

test('a second press of the night’s last button does not watch the night again', async ({ page }) => {
  await page.clock.install();
  await open(page, 'dawn');
  const watch = page.getByRole('button', { name: 'Watch the night again' });
  await expect(watch).toBeDisabled();
  await page.clock.runFor(1000);
  await expect(watch).toBeEnabled();
});
