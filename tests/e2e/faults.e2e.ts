/** What can go wrong in a browser, and that it is said readably, with a way back. */
import { expect, type Page } from '@playwright/test';
import { t } from '../../src/words/en/night';
import { t as title } from '../../src/words/en/title';
import { goTo, hashOf, openNight, SMALL, stateOf, stepTo, test } from './night';

const expectFaultPage = async (page: Page, title: string, detail: string | RegExp): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('main')).toContainText(detail);
  // Readable means no trace of the machine.
  await expect(page.locator('body')).not.toContainText(/\bat .*:\d+:\d+|undefined|\[object/);
};

const BAD_ADDRESSES: { query: Record<string, string | number>; title: Parameters<typeof t>[0]; detail: string | RegExp }[] = [
  { query: { scenario: 'no-such-city' }, title: 'fault.title.unknown-scenario', detail: 'no-such-city' },
  { query: { scenario: '<b>x</b>' }, title: 'fault.title.bad-source', detail: '<b>x</b>' },
  { query: { scenario: 'nightmare-protocol', sleepers: 1e9 }, title: 'fault.title.bad-source', detail: 'sleepers' },
  { query: { scenario: 'nightmare-protocol', sleepers: 'NaN' }, title: 'fault.title.bad-source', detail: 'sleepers' },
  { query: { scenario: 'nightmare-protocol', seed: 'x'.repeat(65) }, title: 'fault.title.bad-source', detail: 'seed' },
];
for (const { query, title, detail } of BAD_ADDRESSES) {
  test(`an address that cannot be opened says so: ${JSON.stringify(query).slice(0, 60)}`, async ({ page }) => {
    await goTo(page, query);
    await expectFaultPage(page, t(title), detail);
    expect(await stateOf(page, 'city')).toBeNull();
  });
}

test('the way back from a fault leads to the title', async ({ page }) => {
  await goTo(page, { scenario: 'no-such-city' });
  await page.getByRole('link', { name: t('fault.default') }).click();
  await expect(page.getByRole('button', { name: title('title.chapters') })).toBeVisible();
});

test('a worker that dies is reported, and the night goes on from where it was', async ({ page, complaints }) => {
  await openNight(page);
  await stepTo(page, 700);
  const before = await hashOf(page);
  await page.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      throw new Error('killed by a test');
    }, 0);
  });
  await expectFaultPage(page, t('fault.title.worker-lost'), 'killed by a test');
  await page.getByRole('button', { name: t('fault.restart') }).click();
  await expect.poll(() => stateOf(page, 'status')).toBe('running');
  await expect.poll(() => stateOf(page, 'tick')).toBe(700);
  expect(await hashOf(page)).toEqual(before);
  await stepTo(page, 760);
  // The browser may note the error that was thrown on purpose; nothing else.
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('killed by a test')));
});

test('a hidden tab pauses the night and says so', async ({ page }) => {
  await openNight(page);
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  await page.keyboard.press('.');
  await expect.poll(() => stateOf(page, 'speed')).toBe(1);
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      Object.defineProperty(document, 'visibilityState', { value: value ? 'hidden' : 'visible', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  const at = (await hashOf(page)).tick;
  await page.waitForFunction((ms) => new Promise((done) => setTimeout(() => done(true), ms)), 1000);
  expect((await hashOf(page)).tick).toBe(at);
  await hide(false);
  await expect(page.getByRole('banner').getByText(t('speed.why.hidden'))).toBeVisible();
});

test('the page and the worker come with the content policy, and the policy holds', async ({ page, complaints }) => {
  const seen: { url: string; policy: string | undefined }[] = [];
  page.on('response', (response) => seen.push({ url: response.url(), policy: response.headers()['content-security-policy'] }));
  await openNight(page, SMALL);
  const worker = page.workers()[0]!.url();
  for (const url of [page.url(), worker]) expect(seen.find((one) => one.url === url)?.policy).toContain("default-src 'none'");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /script-src 'self'/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.__broken = true';
    document.head.append(script);
    return '__broken' in window;
  });
  expect(ran).toBe(false);
  expect(complaints.filter((line) => /Content Security Policy/.test(line))).not.toEqual([]);
  complaints.length = 0;
});
