/** Saves on a real page and a real IndexedDB: the list, the game saving itself, a reload, files in and out, two tabs, damage, a full disk. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '../../src/words/en/saves';
import { goTo, hashOf, openNight, SMALL, stateOf, stepTo, test } from './night';

/** The picture stands: software rendering would leave no time for anything else. */
const openStill = async (page: Page, query: Parameters<typeof openNight>[1]): Promise<void> => {
  await openNight(page, query);
  await page.evaluate(() => window.__dream!.pauseLoop());
};
const openSaves = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: t('keep.menu') }).click();
  await page.locator('#keep-menu').getByText(t('keep.saves')).click();
  const sheet = page.getByRole('dialog', { name: t('saves.title') });
  await expect(sheet.locator('[data-slot="slot-6"]')).toBeVisible();
  return sheet;
};
const press = (sheet: Locator, slot: string, word: Parameters<typeof t>[0]): Promise<void> =>
  sheet
    .locator(`[data-slot="${slot}"]`)
    .getByRole('button', { name: t(word), exact: true })
    .click();
const lies = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (key) => {
    // Opened here before the page has made it, it would stay without its store.
    const made = await indexedDB.databases();
    if (made.length === 0) return 'nothing';
    return new Promise<string>((done, fail) => {
      const request = indexedDB.open('nightmare-protocol');
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const read = request.result.transaction('kept').objectStore('kept').get(key);
        read.onsuccess = () => {
          request.result.close();
          done(read.result === undefined ? 'nothing' : read.result instanceof Uint8Array ? 'bytes' : JSON.stringify(read.result));
        };
      };
    });
  }, name);

test('a place of one’s own is saved, reloaded, opened from the title, and goes on the same', async ({ page }) => {
  await openStill(page, SMALL);
  await stepTo(page, 900);
  const saved = await hashOf(page);
  const sheet = await openSaves(page);
  await press(sheet, 'slot-2', 'saves.save');
  await expect(sheet).toContainText(t('saves.done.saved'));
  await expect(sheet.locator('[data-slot="slot-2"]')).toContainText('00:30');
  await page.keyboard.press('Escape');
  await stepTo(page, 1000);
  const later = await hashOf(page);
  await goTo(page, { title: 1 });
  await page.getByRole('button', { name: t('title.saves'), exact: true }).click();
  await press(page.getByRole('dialog'), 'slot-2', 'saves.open');
  await page.waitForFunction(() => window.__stores !== undefined);
  await expect.poll(() => stateOf(page, 'tick')).toBe(900);
  expect(await hashOf(page)).toEqual(saved);
  await stepTo(page, 1000);
  expect(await hashOf(page)).toEqual(later);
});

test('the night saves itself, and the title goes on with it', async ({ page }) => {
  await openStill(page, SMALL);
  await stepTo(page, 600);
  await expect.poll(() => lies(page, 'auto-night/pointer'), { timeout: 30_000 }).toContain('"tick":600');
  const saved = await hashOf(page);
  await goTo(page, { title: 1 });
  await page.getByRole('button', { name: t('title.left') }).click();
  await page.waitForFunction(() => window.__stores !== undefined);
  await expect.poll(() => stateOf(page, 'tick')).toBe(600);
  expect(await hashOf(page)).toEqual(saved);
});

test('a night that is left is kept to its last order, and where it cannot be kept that is said first', async ({ page }) => {
  await openStill(page, { ...SMALL, night: 4 });
  await stepTo(page, 700);
  await page.evaluate(() => void window.__session!.give({ kind: 'dim-island', island: 4 }));
  await expect.poll(async () => (await stateOf(page, 'waiting')).length).toBe(1);
  const leave = async (): Promise<void> => {
    await page.getByRole('button', { name: t('keep.menu') }).click();
    await page.locator('#keep-menu').getByText(t('keep.leave'), { exact: true }).click();
  };
  await leave();
  await page.getByRole('button', { name: t('title.left') }).click();
  await expect.poll(() => stateOf(page, 'status')).toBe('running');
  await expect.poll(() => stateOf(page, 'tick')).toBe(700);
  await expect.poll(async () => (await stateOf(page, 'waiting')).map(({ kind }) => kind)).toEqual(['dim-island']);
  await page.evaluate(() => {
    window.__saves!.save = async () => ({ ok: false, fault: { code: 'storage-full', detail: '' } });
  });
  await leave();
  await expect(page.getByText(t('keep.leaveLost', { why: t('file.storage-full') }))).toBeVisible();
  expect(await stateOf(page, 'tick')).toBe(700);
  await leave();
  await expect(page.getByRole('button', { name: t('title.left') })).toBeVisible();
});

test('a save goes out as a file and comes in again; a stranger’s file is refused in one sentence; deleting is asked first', async ({ page }) => {
  await openStill(page, SMALL);
  await stepTo(page, 300);
  const sheet = await openSaves(page);
  await press(sheet, 'slot-1', 'saves.save');
  await expect(sheet).toContainText(t('saves.done.saved'));
  const [download] = await Promise.all([page.waitForEvent('download'), press(sheet, 'slot-1', 'saves.export')]);
  const bytes = readFileSync(await download.path());
  const bring = async (buffer: Buffer): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(sheet, 'slot-3', 'saves.import')]);
    await chooser.setFiles({ name: 'stranger.save', mimeType: 'application/octet-stream', buffer });
  };
  const flipped = Buffer.from(bytes);
  flipped[flipped.length - 9]! ^= 4;
  await bring(flipped);
  await expect(sheet).toContainText(t('file.bad-checksum'));
  await bring(Buffer.from('<!doctype html><p>not a save at all</p>'));
  await expect(sheet).toContainText(t('file.not-ours'));
  await bring(bytes);
  await expect(sheet).toContainText(t('saves.done.imported'));
  await press(sheet, 'slot-1', 'saves.delete');
  await press(sheet, 'slot-1', 'saves.cancel');
  await press(sheet, 'slot-1', 'saves.delete');
  await press(sheet, 'slot-1', 'saves.delete.sure');
  await expect(sheet.locator('[data-slot="slot-1"]')).toContainText(t('saves.empty'));
  expect(await lies(page, 'slot-1/a')).toBe('nothing');
  await press(sheet, 'slot-3', 'saves.open');
  await expect.poll(() => stateOf(page, 'tick')).toBe(300);
});

test('a second tab says so, writes nothing until it takes over, and then the first says so', async ({ page, context }) => {
  await openStill(page, SMALL);
  await stepTo(page, 60);
  const sheet = await openSaves(page);
  await press(sheet, 'slot-1', 'saves.save');
  await expect(sheet).toContainText(t('saves.done.saved'));
  const before = await lies(page, 'slot-1/pointer');
  const second = await context.newPage();
  await goTo(second, { title: 1 });
  await second.getByRole('button', { name: t('title.saves'), exact: true }).click();
  const there = second.getByRole('dialog');
  await expect(there).toContainText(t('file.other-tab'));
  await press(there, 'slot-1', 'saves.delete');
  await press(there, 'slot-1', 'saves.delete.sure');
  await expect(there.locator('[role=status]').first()).toContainText(t('file.other-tab'));
  expect(await lies(second, 'slot-1/pointer')).toBe(before);
  await there.getByRole('button', { name: t('saves.takeOver') }).click();
  await press(there, 'slot-1', 'saves.delete');
  await press(there, 'slot-1', 'saves.delete.sure');
  await expect(there).toContainText(t('saves.done.deleted'));
  await press(sheet, 'slot-4', 'saves.save');
  await expect(sheet.locator('[role=status]').first()).toContainText(t('file.other-tab'));
  await second.close();
});

test('a full disk is said at the top of the night, which goes on, and the save before stays', async ({ page }) => {
  await openStill(page, SMALL);
  await stepTo(page, 60);
  await expect.poll(() => lies(page, 'auto-night/pointer'), { timeout: 30_000 }).toContain('"tick":60');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await stepTo(page, 120);
  await expect(page.getByText(t('file.storage-full'))).toBeVisible({ timeout: 30_000 });
  expect(await lies(page, 'auto-night/pointer')).toContain('"tick":60');
  await page.getByRole('button', { name: t('saves.goOn') }).click();
  await expect(page.getByText(t('file.storage-full'))).toHaveCount(0);
  await stepTo(page, 126);
});
