/** The night on a phone: what stands over the dream leaves it its share of the screen, no island lies under any of it, and a line opens to all it stands for. */
import { expect, type Page } from '@playwright/test';
import { PHASE } from '../../src/sim/vocabulary';
import { t as forecast } from '../../src/words/en/forecast';
import { t as goal } from '../../src/words/en/goal';
import { t } from '../../src/words/en/list';
import { openNight, placeOf, SMALL, stateOf, stepTo, test } from './night';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** The Protocol has come, and the night is open. */
const LATCHED_TICK = 1590;
const FREE_SHARE = 0.4;
const SELECTED_SHARE = 0.33;
const LINE_PX = 44;

const boxOf = async (page: Page, part: string): Promise<{ y: number; height: number }> => (await page.locator(`[data-part="${part}"]`).first().boundingBox())!;
const freeShare = async (page: Page): Promise<number> => {
  const alerts = await boxOf(page, 'alerts');
  const { y } = await boxOf(page, 'forecast');
  return (y - alerts.y - alerts.height) / 844;
};
/** Islands whose rock a finger would miss, for whatever lies over it. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    window
      .__stores!.night.getState()
      .city!.zones.filter((_, zone) => {
        const at = window.__dream!.at({ kind: 'island', zone });
        return at === null || document.elementFromPoint(at.x, at.y)?.closest('#dream') === null;
      })
      .map(({ name }) => name),
  );

/** Where an island lies once two looks at it agree. */
const standing = async (page: Page): Promise<{ x: number; y: number }> => {
  let last = { x: -1, y: -1 };
  await expect
    .poll(
      async () => {
        const before = last;
        last = await placeOf(page, { kind: 'island', zone: 0 });
        return Math.hypot(last.x - before.x, last.y - before.y);
      },
      { intervals: [1500], timeout: 30_000 },
    )
    .toBeLessThan(0.5);
  return last;
};

test('the Protocol, an alert and a forecast leave the dream its share, and no island lies under them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openNight(page, { ...SMALL, night: 4 });
  await stepTo(page, LATCHED_TICK);
  expect(await stateOf(page, 'phase')).toBe(PHASE.protocol);
  expect(await stateOf(page, 'outcome')).toBe('open');
  expect((await stateOf(page, 'alerts')).length).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: forecast('forecast.open') })).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => covered(page)).toEqual([]);
  expect(await freeShare(page)).toBeGreaterThan(FREE_SHARE);
  // With a diver looked at and their orders, a third of the height is left; with one only chosen, as much as before.
  await page.locator('[data-diver="0"]').tap();
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'diver', diver: 0 });
  await expect.poll(() => freeShare(page)).toBeLessThan(FREE_SHARE);
  expect(await freeShare(page)).toBeGreaterThan(SELECTED_SHARE);
  await page.keyboard.press('Escape');
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'none' });
  expect(await stateOf(page, 'diver')).toBe(0);
  await expect.poll(() => covered(page)).toEqual([]);
  expect(await freeShare(page)).toBeGreaterThan(FREE_SHARE);
});

test('each line is one line, and opens over the dream without moving it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openNight(page, { ...SMALL, night: 4 });
  await stepTo(page, LATCHED_TICK);
  await expect(page.getByRole('button', { name: forecast('forecast.open') })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-part="forecast"]')).toHaveAttribute('data-working', 'false', { timeout: 60_000 });
  const before = await standing(page);
  for (const [part, open, fold] of [
    ['goal', goal('goal.open'), goal('goal.fold')],
    ['forecast', forecast('forecast.open'), forecast('forecast.fold')],
  ] as const) {
    expect((await boxOf(page, part)).height, part).toBeLessThanOrEqual(LINE_PX);
    await page.getByRole('button', { name: open }).tap();
    await expect.poll(async () => (await boxOf(page, part)).height).toBeGreaterThan(LINE_PX);
    await page.getByRole('button', { name: fold }).tap();
    await expect.poll(async () => (await boxOf(page, part)).height).toBeLessThanOrEqual(LINE_PX);
  }
  const alerts = page.getByRole('region', { name: t('alert.group') });
  for (const title of await alerts.getByRole('listitem').filter({ visible: true }).all())
    expect((await title.boundingBox())!.height).toBeLessThanOrEqual(LINE_PX);
  expect(await standing(page)).toEqual(before);
});

test('a long name ends before the way out of the inspector', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await page.evaluate(() => window.__dream?.pauseLoop());
  const zones = (await stateOf(page, 'city'))!.zones;
  await page.evaluate((sleeper) => {
    window.__stores!.night.setState({ selection: { kind: 'person', sleeper }, sheetOpen: true });
    window.__session!.follow(sleeper);
  }, zones[0]!.first);
  const name = page.locator('#inspector-title');
  await expect(page.getByRole('button', { name: t('inspector.close') })).toBeVisible();
  await expect.poll(async () => (await stateOf(page, 'person'))?.sleeper).toBe(zones[0]!.first);
  // The longest there is, whoever lies in that bed.
  await name.evaluate((title) => {
    title.textContent = 'Chidi-Bartholomew Jovanovic';
  });
  const gap = await name.evaluate((title) => {
    const words = document.createRange();
    words.selectNodeContents(title);
    const close = title.closest('aside')!.querySelector('[aria-keyshortcuts="Escape"]')!.getBoundingClientRect();
    return Math.min(...[...words.getClientRects()].filter(({ top }) => top < close.bottom).map(({ right }) => close.left - right));
  });
  expect(gap).toBeGreaterThanOrEqual(0);
});

test('whose chart is read stays said, however far it is scrolled', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await page.evaluate(() => window.__dream?.pauseLoop());
  const { first } = (await stateOf(page, 'city'))!.zones[0]!;
  await page.evaluate((sleeper) => {
    window.__stores!.night.setState({ selection: { kind: 'person', sleeper }, sheetOpen: true });
    window.__session!.follow(sleeper);
  }, first);
  await expect.poll(async () => (await stateOf(page, 'person'))?.sleeper).toBe(first);
  const name = page.locator('#inspector-title');
  const again = page.locator('[data-part="still"]');
  await expect(name).toBeVisible();
  await expect(again).toBeHidden();
  await name.evaluate((title) => title.closest('aside')!.querySelector('#inspector-panel')!.parentElement!.scrollTo(0, 9999));
  await expect(again.getByText((await name.textContent())!)).toBeInViewport({ ratio: 1 });
  await name.evaluate((title) => title.scrollIntoView());
  await expect(again).toBeHidden();
});
