/** The moment between the two worlds, its clock held by the test: three moments of each, gone on from by a key, and nothing where motion is reduced. */
import { expect, type Page } from '@playwright/test';
import { TRANSITION_MS } from '../../src/waking/lightsOut';
import { t } from '../../src/words/en/transition';
import { HOST, testPort } from '../ports';
import { keepPicture, look, test } from './night';
import { lightOf } from './picture';

const SCREENS = { 'lights-out': 'lights-out', dawn: 'morning' } as const;
/** Time stands still on the page until the test lets it run. */
const open = async (page: Page, kind: keyof typeof SCREENS): Promise<void> => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(`http://${HOST}:${testPort('DEV')}/tests/e2e/waking.html?screen=${SCREENS[kind]}`);
};
const isDone = (page: Page): Promise<void> => expect.poll(() => page.url()).toMatch(/#done-$/);

for (const [kind, size] of [
  ['lights-out', { width: 1280, height: 720 }],
  ['lights-out', { width: 390, height: 844 }],
  ['dawn', { width: 1280, height: 720 }],
] as const) {
  test(`${kind} at three moments of ${size.width}x${size.height}, and then it is over`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, kind);
    await expect(page.getByRole('img', { name: t(`transition.${kind}`) })).toBeVisible();
    for (const share of [0.2, 0.5, 0.8]) {
      await page.clock.runFor(TRANSITION_MS[kind] * (share === 0.2 ? 0.2 : 0.3));
      await keepPicture(page, `${kind}-${share * 100}-${size.width}x${size.height}`);
      expect(lightOf(await look(page)).colours).toBeGreaterThan(20);
      expect(page.url()).not.toContain('#done');
    }
    await page.clock.runFor(TRANSITION_MS[kind] * 0.25);
    await isDone(page);
  });
}

test('any key goes on, once, and does nothing else', async ({ page }) => {
  await open(page, 'lights-out');
  await expect(page.getByRole('img', { name: t('transition.lights-out') })).toBeVisible();
  await page.keyboard.press('Enter');
  await isDone(page);
  await page.keyboard.press('x');
  await page.clock.runFor(TRANSITION_MS['lights-out'] * 2);
  await isDone(page);
});

test('the line that says so is gone before what comes next shows through', async ({ page }) => {
  await open(page, 'dawn');
  const line = page.getByText(t('transition.skip'));
  await page.clock.runFor(TRANSITION_MS.dawn * 0.5);
  await expect(line).toBeVisible();
  await page.clock.runFor(TRANSITION_MS.dawn * 0.42);
  expect(page.url()).not.toContain('#done');
  await expect(line).toBeHidden();
});

test('a press goes on', async ({ page }) => {
  await open(page, 'dawn');
  await expect(page.getByRole('img', { name: t('transition.dawn') })).toBeVisible();
  await page.mouse.click(200, 200);
  await isDone(page);
});

test('where motion is reduced it is over at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'lights-out');
  await isDone(page);
});
