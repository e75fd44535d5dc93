/** The end of a chapter: what came after is told, found again after a reload and from the title, and remembered by its ending. */
import { expect, type Page } from '@playwright/test';
import { CHAPTER_ENDINGS } from '../../src/session/keepingProtocol';
import { t as dawn } from '../../src/words/en/dawn';
import { t } from '../../src/words/en/day';
import { t as title } from '../../src/words/en/title';
import { expectNothingOffSide, SIZES, violations } from './audit';
import { goTo, keepPicture, test } from './night';

const CHAPTER = { scenario: 'nightmare-protocol', seed: 'dusk', sleepers: 300, quality: 'low', story: 1 };
const NIGHT_TICKS = 3240;
const NIGHTS = 4;

const placeNow = (page: Page): Promise<string> => page.evaluate(() => window.__stores!.day.getState().at);
const arriveAt = async (page: Page, ...places: string[]): Promise<void> => {
  await page.waitForFunction(() => window.__stores !== undefined);
  await expect.poll(() => placeNow(page), { timeout: 60_000 }).toMatch(new RegExp(`^(${places.join('|')})$`));
};
/** To the last morning, with nobody seen and nothing ordered. */
const sleepThrough = async (page: Page): Promise<void> => {
  await goTo(page, CHAPTER);
  await arriveAt(page, 'scene');
  for (let night = 1; night <= NIGHTS; night++) {
    await page.evaluate((ticks) => window.__session!.step(ticks), NIGHT_TICKS);
    if (night === NIGHTS) break;
    await page.evaluate(() => window.__session!.day({ kind: 'next-night' }));
    await expect.poll(() => page.evaluate(() => window.__stores!.day.getState().state?.night), { timeout: 60_000 }).toBe(night + 1);
  }
  const fromMs = Date.now();
  await page.evaluate(() => window.__saves!.autosave());
  const savedMs = (): Promise<number> =>
    page.evaluate(async () => {
      const listed = await window.__saves!.shelf.list();
      return (listed.ok ? listed.saves.find(({ slot }) => slot === 'auto')?.facts?.savedMs : undefined) ?? 0;
    });
  await expect.poll(savedMs, { timeout: 30_000 }).toBeGreaterThanOrEqual(fromMs);
  await page.reload();
  await arriveAt(page, 'dawn');
};

test('what came after tells of whoever was met, opens the others, and is still there after a reload and from the title', async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await sleepThrough(page);
  await page.getByRole('button', { name: dawn('dawn.continue') }).click();
  await arriveAt(page, 'scene', 'epilogue');
  while ((await placeNow(page)) === 'scene') {
    const scene = await page.evaluate(() => window.__stores!.day.getState().scene?.scene);
    await expect(page.locator('#scene-answers')).toBeVisible();
    await page.keyboard.press('1');
    await expect.poll(() => page.evaluate(() => window.__stores!.day.getState().given)).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.__stores!.day.getState().scene?.scene)).not.toBe(scene);
  }
  const heading = page.getByRole('heading', { level: 1 });
  const ended = CHAPTER_ENDINGS.map((ending) => title(`ending.${ending}`));
  await expect(heading).toBeFocused();
  const ending = (await heading.textContent()) ?? '';
  expect(ended).toContain(ending);

  // The four are told of; whoever was never met is behind one button, by keyboard too.
  for (const name of ['Clara', 'Ethan', 'Lena', 'Aiko']) await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  const others = page.getByRole('button', { name: t('day.after.elsewhere') });
  await expect(others).toHaveAttribute('aria-expanded', 'false');
  const stranger = page.getByRole('heading', { level: 3, name: 'Gideon Marsh' });
  await expect(stranger).toHaveCount(0);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await keepPicture(page, `after-${size.width}x${size.height}`);
    await expectNothingOffSide(page);
  }
  expect(await violations(page)).toEqual([]);
  await others.focus();
  await page.keyboard.press('Enter');
  await expect(stranger).toBeVisible();
  await expect(others).toHaveAttribute('aria-expanded', 'true');
  await expectNothingOffSide(page);
  expect(await violations(page)).toEqual([]);

  const place = (): Promise<string | undefined> =>
    page.evaluate(async () => {
      const listed = await window.__saves!.shelf.list();
      return listed.ok ? listed.saves.find(({ slot }) => slot === 'auto')?.facts?.place : undefined;
    });
  await expect.poll(place, { timeout: 30_000 }).toBe('after');
  await page.reload();
  await arriveAt(page, 'epilogue');
  await expect(heading).toHaveText(ending);

  await page.getByRole('button', { name: t('day.after.title') }).click();
  const first = page
    .getByRole('navigation', { name: title('title.menu') })
    .getByRole('button')
    .first();
  await expect(first).toContainText(ending);
  await expect(page.getByText(title('title.chapters.seen', { count: 1, of: CHAPTER_ENDINGS.length }))).toBeVisible();
  await first.click();
  await arriveAt(page, 'epilogue');
  await expect(heading).toHaveText(ending);
});
