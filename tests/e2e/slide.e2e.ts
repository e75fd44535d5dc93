/** What a hand means while the picture moves by itself, drawn step by step: a press is what lay under it, and the empty dream lets nothing go. */
import { expect, type Page } from '@playwright/test';
import type { Selection } from '../../src/stores/nightStore';
import { goTo, placeOf, SMALL, stateOf, stepTo, test, untilRunning } from './night';

const CONTROL_TICK = 800;

/** Read back at the end, so that the pictures are done and not queued: in software a queue holds every click behind it. */
const draw = (page: Page, pictures: number): Promise<void> =>
  page.evaluate((count) => {
    const { canvas, handle } = window.__dream!;
    for (let i = 0; i < count; i++) handle.stepFrame(100);
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }, pictures);
/** By now whatever moves has come to rest. */
const REST = 14;
const openDrawn = async (page: Page): Promise<void> => {
  await goTo(page, { ...SMALL, night: 4 });
  await untilRunning(page);
  await page.waitForFunction(() => window.__dream?.booted());
  await page.evaluate(() => {
    window.__session!.setSpeed(0);
    window.__dream!.pauseLoop();
  });
  await stepTo(page, CONTROL_TICK);
  await expect(page.locator('[data-diver="0"]')).toBeVisible();
  await draw(page, REST);
};
const select = (page: Page, selection: Selection): Promise<void> => page.evaluate((found) => window.__stores!.night.setState({ selection: found }), selection);
/** The panel stands, and the dream has been told. */
const untilBeside = async (page: Page): Promise<void> => {
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))));
};
/** A place of the dream with nothing under it. */
const emptyPlace = async (page: Page): Promise<{ x: number; y: number }> => {
  for (let y = 330; y < 500; y += 43) {
    for (let x = 20; x < 800; x += 57) {
      await page.mouse.move(x, y);
      const isDream = await page.evaluate(([left, top]) => document.elementFromPoint(left!, top!)?.closest('#dream') !== null, [x, y]);
      if (isDream && (await stateOf(page, 'hover')).kind === 'none') return { x, y };
    }
  }
  throw new Error('the dream is full');
};

test('a press means what lay under it as the finger went down', async ({ page }) => {
  await openDrawn(page);
  const wanted: Selection = { kind: 'island', zone: 3 };
  const at = await placeOf(page, wanted);
  await page.mouse.move(at.x, at.y + 10);
  await page.mouse.down();
  const meant = await stateOf(page, 'hover');
  await select(page, { kind: 'island', zone: 9 });
  await untilBeside(page);
  await draw(page, 4);
  const now = await placeOf(page, wanted);
  expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeGreaterThan(20);
  await page.mouse.up();
  expect(meant.kind).not.toBe('none');
  expect(await stateOf(page, 'selection')).toEqual(meant);
});

test('a click on the empty dream lets go of what is selected, but not while the picture moves by itself', async ({ page }) => {
  await openDrawn(page);
  const chosen: Selection = { kind: 'island', zone: 9 };
  await select(page, chosen);
  await untilBeside(page);
  await draw(page, REST);
  const empty = await emptyPlace(page);
  await select(page, { kind: 'none' });
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await draw(page, REST);
  await select(page, chosen);
  await untilBeside(page);
  await draw(page, 1);
  await page.mouse.click(empty.x, empty.y);
  const kept = await stateOf(page, 'selection');
  expect(kept.kind).not.toBe('none');
  await draw(page, 2 * REST);
  await page.waitForFunction((ms) => new Promise((done) => setTimeout(() => done(true), ms)), 400);
  await page.mouse.click(empty.x, empty.y);
  expect(await stateOf(page, 'selection')).toEqual({ kind: 'none' });
});

test('a press on the chosen diver’s card keeps them and shows where they are, and Escape lets go', async ({ page }) => {
  await openDrawn(page);
  const card = page.locator('[data-diver="1"]');
  await card.click();
  await expect.poll(() => stateOf(page, 'diver')).toBe(1);
  await draw(page, REST);
  expect(await page.evaluate(() => window.__dream!.level())).toBe('galaxy');
  await card.click();
  expect(await stateOf(page, 'diver')).toBe(1);
  await draw(page, REST);
  expect(await page.evaluate(() => window.__dream!.level())).toBe('island');
  const place = (await stateOf(page, 'divers'))[1]!.place;
  const { x, y } = await placeOf(page, { kind: 'island', zone: place });
  const isSeen = await page.evaluate(([left, top]) => document.elementFromPoint(left!, top!)?.closest('#dream') !== null, [x, y]);
  expect(isSeen).toBe(true);
  for (let press = 0; press < 4 && (await stateOf(page, 'diver')) >= 0; press++) await page.keyboard.press('Escape');
  expect(await stateOf(page, 'diver')).toBe(-1);
});
