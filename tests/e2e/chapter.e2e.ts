/** The chapter's first dusk, night and dawn as a person meets them, and the second evening; left in the middle and gone on with. */
import { expect, type Page } from '@playwright/test';
import type { DayState } from '../../src/stores/dayStore';
import { t as dawn } from '../../src/words/en/dawn';
import { t as day } from '../../src/words/en/day';
import { t as dusk } from '../../src/words/en/dusk';
import { t as watch } from '../../src/words/en/keep';
import { t as scene } from '../../src/words/en/scene';
import { expectNothingOffSide, violations } from './audit';
import { goTo, keepPicture, stateOf, stepTo, test } from './night';

const CHAPTER = { scenario: 'nightmare-protocol', seed: 'dusk', sleepers: 300, quality: 'low', story: 1 };
const MID_NIGHT_TICK = 1500;
const NIGHT_TICKS = 3240;

const dayOf = <K extends keyof DayState>(page: Page, key: K): Promise<DayState[K]> =>
  page.evaluate((name) => window.__stores!.day.getState()[name as keyof DayState] as unknown, key as string) as Promise<DayState[K]>;
const arriveAt = async (page: Page, place: DayState['at']): Promise<void> => {
  await page.waitForFunction(() => window.__stores !== undefined);
  await expect.poll(() => dayOf(page, 'at'), { timeout: 60_000 }).toBe(place);
};
/** Gives the first answer of the scene that is told, by key, and goes on; returns when that was. */
const answerFirst = async (page: Page): Promise<number> => {
  // The scene's code is fetched with the first that is told.
  await expect(page.locator('#scene-answers')).toBeVisible();
  await page.keyboard.press('1');
  const on = page.getByRole('button', { name: new RegExp(`^(${scene('scene.leave')}|${scene('scene.goOn')})`) });
  await expect(on).toBeFocused();
  const leftMs = Date.now();
  await page.keyboard.press('Enter');
  return leftMs;
};
/** Of the last save by itself: the tick (0 of the evening) or when it was taken. */
const autosaved = (page: Page, fact: 'tick' | 'savedMs'): Promise<number> =>
  page.evaluate(async (name) => {
    const listed = await window.__saves!.shelf.list();
    return (listed.ok ? listed.saves.find(({ slot }) => slot === 'auto')?.facts?.[name] : undefined) ?? 0;
  }, fact);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the first dusk, night and dawn are played, left in the middle, and gone on with', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(page, CHAPTER);
  await arriveAt(page, 'scene');
  await expect(heading(page)).toBeVisible();
  await answerFirst(page);
  await arriveAt(page, 'dusk');
  await expect.poll(async () => (await dayOf(page, 'state'))?.hoursLeft).toBe(4);

  // A person is seen for an hour, and a policy is looked at, signed and taken back.
  const [first] = (await dayOf(page, 'state'))!.scenes.filter(({ opens }) => !opens);
  await page.locator('button[data-seen="false"]').first().click();
  await arriveAt(page, 'scene');
  await expect(heading(page)).toHaveText(first!.title);
  const leftMs = await answerFirst(page);
  await arriveAt(page, 'dusk');
  await expect.poll(async () => (await dayOf(page, 'state'))?.hoursLeft).toBe(3);

  // Left once it is kept, and come back to: the evening stands as it was.
  await expect.poll(() => autosaved(page, 'savedMs'), { timeout: 30_000 }).toBeGreaterThanOrEqual(leftMs);
  await page.reload();
  await arriveAt(page, 'dusk');
  await expect.poll(async () => (await dayOf(page, 'state'))?.hoursLeft).toBe(3);
  await keepPicture(page, 'chapter-dusk');
  await expectNothingOffSide(page);
  expect(await violations(page)).toEqual([]);

  await page
    .getByRole('button', { name: dusk('dusk.lightsOut') })
    .last()
    .click();
  await arriveAt(page, 'night');
  await page.evaluate(() => window.__session!.setSpeed(0));
  await expect.poll(() => stateOf(page, 'canvas')).toBe('drawn');
  await stepTo(page, MID_NIGHT_TICK);

  // The middle of the night is kept as well, by itself; its first seconds may have been before.
  await expect.poll(() => autosaved(page, 'tick'), { timeout: 30_000 }).toBe(MID_NIGHT_TICK);
  await page.reload();
  await arriveAt(page, 'night');
  await expect.poll(() => stateOf(page, 'tick')).toBe(MID_NIGHT_TICK);
  await stepTo(page, NIGHT_TICKS);
  await arriveAt(page, 'dawn');
  await expect(page.getByText(dawn('dawn.chronicle'), { exact: true })).toBeVisible();
  await keepPicture(page, 'chapter-dawn');
  await expectNothingOffSide(page);
  expect(await violations(page)).toEqual([]);

  // A sentence leads to its moment, and back to this morning.
  await page.getByTitle(dawn('dawn.chronicle.jump')).first().click();
  await expect.poll(() => stateOf(page, 'mode').catch(() => 'play'), { timeout: 60_000 }).toBe('watch');
  await page.getByRole('button', { name: watch('watch.back') }).click();
  await arriveAt(page, 'dawn');

  await page.getByRole('button', { name: dawn('dawn.continue') }).click();
  // This morning is told at two tables: the Row's, and Aiko's.
  await arriveAt(page, 'scene');
  const table = (await heading(page).textContent()) ?? '';
  await answerFirst(page);
  await expect(heading(page)).not.toHaveText(table);
  await answerFirst(page);
  // The council has signed meanwhile: that waits to be read.
  const toEvening = page.getByRole('button', { name: day('day.pass.on') });
  await expect(toEvening).toBeFocused({ timeout: 90_000 });
  await expect(page.getByText(day('day.pass.mandate'))).toBeVisible();
  await keepPicture(page, 'chapter-days');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await dayOf(page, 'state'))?.night, { timeout: 90_000 }).toBe(2);
  await arriveAt(page, 'scene');
  // Nobody went to the friend who sat with Aiko, and that is remembered.
  expect((await dayOf(page, 'state'))?.facts).toContain('friend_left');
});
