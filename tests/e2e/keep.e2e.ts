/** A night kept, opened again, certified, watched and gone on with, on a real page: real files, a real IndexedDB, the real command line. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { t } from '../../src/words/en/keep';
import { hashOf, keepPicture, openNight, SMALL, slowPicture, stateOf, stepTo, test, untilRunning } from './night';

const ENGAGED = { ...SMALL, night: 4, difficulty: 'hard' } as const;
const CONTROL_TICK = 660;

/** Orders through the session, as the screens give them; each acts with the next tick. */
const giveOrders = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    void window.__session!.give({ kind: 'ground', diver: 0, island: 2 });
    void window.__session!.give({ kind: 'dim-island', island: 4 });
  });
  await expect.poll(async () => (await stateOf(page, 'waiting')).length).toBe(2);
};
const said = (page: Page, line: string) => expect(page.locator('[role=status]').filter({ hasText: line })).toBeVisible();

/** Keeps the night as a file and gives back where it lies. */
const keepFile = async (page: Page): Promise<{ path: string; name: string }> => {
  await page.getByRole('button', { name: t('keep.menu') }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#keep-menu').getByText(t('keep.file')).click()]);
  return { path: await download.path(), name: download.suggestedFilename() };
};
/** A file let go over the page. */
const drop = (page: Page, bytes: Uint8Array, name: string): Promise<void> =>
  page.evaluate(
    ([content, file]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], file));
      window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    },
    [[...bytes], name] as const,
  );

test('a night kept as a file verifies on the command line, is certified by the page, watched, and left for one’s own again', async ({ page }) => {
  await openNight(page, ENGAGED);
  await stepTo(page, CONTROL_TICK);
  await giveOrders(page);
  await stepTo(page, 1500);
  const { hash } = await hashOf(page);
  const { path, name } = await keepFile(page);
  expect(name).toBe('nightmare-protocol-night-4-dusk-hard-02-10.dream');
  await said(page, t('keep.kept', { name }));
  const cli = spawnSync('npm', ['run', '--silent', 'sim', '--', 'replay', path, '--verify', '--json'], { encoding: 'utf8' });
  expect(JSON.parse(cli.stdout.trim().split('\n').at(-1)!)).toEqual({ verified: true, tick: 1500, hash });

  const bytes = readFileSync(path);
  await drop(page, bytes, name);
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('dusk');
  await expect(sheet.locator('[data-verified="true"]')).toContainText(hash);
  await keepPicture(page, 'dream-sheet');
  await sheet.getByRole('button', { name: t('dream.watch') }).click();
  await expect.poll(() => stateOf(page, 'mode')).toBe('watch');
  await expect.poll(() => stateOf(page, 'canvas')).toBe('drawn');
  const bar = page.getByRole('region', { name: t('watch.label') });
  await expect(bar).toContainText(t('watch.certified'));
  await stepTo(page, 700);
  await expect(bar).toContainText(t('watch.orders', { done: 2, count: 2 }));
  // No order is taken, and the reason is said.
  expect(await page.evaluate(() => window.__session!.check({ kind: 'dim-island', island: 1 }))).toMatchObject({ ok: false, why: 'watching' });
  await keepPicture(page, 'watch');
  // The bar lies over the divers and on none of them.
  const [box, crew] = await Promise.all([bar.boundingBox(), page.locator('[data-part="crew"]').boundingBox()]);
  expect(box!.y + box!.height).toBeLessThanOrEqual(crew!.y);
  await page.evaluate(() => window.__session!.step(3000));
  await expect(bar).toContainText(t('watch.over'));
  expect(await hashOf(page)).toEqual({ tick: 1500, hash });

  await bar.getByRole('button', { name: t('watch.back') }).click();
  await expect.poll(() => stateOf(page, 'mode')).toBe('play');
  await expect.poll(() => stateOf(page, 'tick')).toBe(1500);
  expect(await hashOf(page)).toEqual({ tick: 1500, hash });
  await stepTo(page, 1510);
});

test('a file that is none is told in one sentence, and the night behind it stands', async ({ page }) => {
  await openNight(page, SMALL);
  await stepTo(page, 600);
  const before = await hashOf(page);
  const { path } = await keepFile(page);
  const good = readFileSync(path);
  const flipped = Uint8Array.from(good);
  flipped[good.length - 3]! ^= 1;
  const cases: [Uint8Array, Parameters<typeof t>[0]][] = [
    [Uint8Array.from('<!doctype html>', (letter) => letter.charCodeAt(0)), 'file.not-ours'],
    [Uint8Array.from(good.subarray(0, 40)), 'file.too-short'],
    [flipped, 'file.bad-checksum'],
  ];
  for (const [bytes, key] of cases) {
    await drop(page, bytes, 'stranger.dream');
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(t(key));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('dream.close') })
      .last()
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(await hashOf(page)).toEqual(before);
  expect(await stateOf(page, 'status')).toBe('running');
});

test('a quick save is there after a reload, in the middle of the night, and is gone on with', async ({ page }) => {
  await openNight(page, ENGAGED);
  await stepTo(page, CONTROL_TICK);
  await giveOrders(page);
  await stepTo(page, 1500);
  const saved = await hashOf(page);
  await page.keyboard.press('Shift+S');
  await said(page, t('keep.saved', { time: '02:10' }));
  await stepTo(page, 1800);
  const later = await hashOf(page);
  // Another save, and the newest damaged where it lies: the one before is opened, and that is said.
  await page.reload();
  await untilRunning(page);
  await slowPicture(page);
  await expect(page.getByRole('button', { name: t('keep.menu') })).toBeVisible();
  await page.keyboard.press('Shift+L');
  await said(page, t('keep.loaded', { time: '02:10' }));
  expect(await stateOf(page, 'speed')).toBe(0);
  expect(await hashOf(page)).toEqual(saved);
  await stepTo(page, 1800);
  expect(await hashOf(page)).toEqual(later);

  await page.keyboard.press('Shift+S');
  await said(page, t('keep.saved', { time: '03:00' }));
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('nightmare-protocol');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const change = request.result.transaction('kept', 'readwrite');
          change.objectStore('kept').put(new Uint8Array(9), 'quick/b');
          change.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
  );
  await page.keyboard.press('Shift+L');
  await said(page, t('keep.loadedOlder', { time: '02:10' }));
  expect(await hashOf(page)).toEqual(saved);
});

test('orders given while paused are taken back, one by one, until time runs', async ({ page }) => {
  await openNight(page, ENGAGED);
  await stepTo(page, CONTROL_TICK);
  await giveOrders(page);
  await expect(page.getByRole('button', { name: t('keep.undo') })).toBeVisible();
  await page.keyboard.press('u');
  await expect.poll(async () => (await stateOf(page, 'waiting')).map(({ kind }) => kind)).toEqual(['ground']);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await stateOf(page, 'waiting')).length).toBe(0);
  await page.keyboard.press('u');
  await said(page, t('undo.nothing-given'));
  await giveOrders(page);
  await stepTo(page, CONTROL_TICK + 1);
  await page.keyboard.press('u');
  await said(page, t('undo.has-acted'));
});

test('where the browser stores nothing, saving says so and the night goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openNight(page, SMALL);
  await stepTo(page, 60);
  await expect(page.getByRole('button', { name: t('keep.menu') })).toBeVisible();
  await page.keyboard.press('Shift+S');
  // Said where it was asked for; the notice of the game's own saving may say it too.
  await expect(page.getByRole('contentinfo').getByText(t('file.storage-unavailable'))).toBeVisible();
  await stepTo(page, 66);
});
