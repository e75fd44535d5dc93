/** From the title into every kind of night, out of it again, and the first night by keyboard alone. */
import { expect, type Page } from '@playwright/test';
import type { SaveFacts } from '../../src/session/keepingProtocol';
import { saveFacts } from '../../src/session/saveDisk';
import { t as chapters } from '../../src/words/en/chapters';
import { t as credits } from '../../src/words/en/credits';
import { t } from '../../src/words/en/end';
import { t as guide } from '../../src/words/en/guide';
import { t as list } from '../../src/words/en/list';
import { t as title } from '../../src/words/en/title';
import { expectNothingOffSide, SIZES, violations } from './audit';
import { hashOf, keepPicture, openNight, SMALL, stateOf, stepTo, test } from './night';

/** The title with the test's handles: nights opened from it stand still until stepped. */
const openTitle = async (page: Page): Promise<void> => {
  await page.goto('./?title&test&quality=low');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('app.title'));
};
const isOpen = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.__stores !== undefined);
  await expect.poll(() => stateOf(page, 'status')).toBe('running');
};

test('the title opens the crisis night at the difficulty chosen, and time begins by itself', async ({ page }) => {
  await page.goto('./?quality=low');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title('app.title'));
  await page.getByRole('button', { name: title('title.chapters') }).click();
  await page.getByRole('radio', { name: title('difficulty.hard') }).check();
  await expect(page.getByText(title('difficulty.hard.about'))).toBeVisible();
  await page.getByRole('button', { name: chapters('chapters.night.4.about') }).click();
  await expect(page.getByRole('timer')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(t('head.difficulty.hard'), { exact: true })).toBeVisible();
  await expect(page.getByRole('timer')).not.toHaveAccessibleName(t('clock.label', { time: '22:00' }), { timeout: 60_000 });
  expect(page.url()).toContain('difficulty=hard');
  await page.goBack();
  await expect(page.getByRole('button', { name: title('title.chapters') })).toBeVisible();
  await expect(page.locator('#dream')).toBeHidden();
});

test('the title is gone through by arrows, and shows somebody new where to begin', async ({ page }) => {
  await openTitle(page);
  const list = page.getByRole('navigation', { name: title('title.menu') }).getByRole('button');
  await expect(list.first()).toContainText(title('title.begin'));
  await page.keyboard.press('ArrowDown');
  await expect(list.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(list.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: credits('credits.title') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: title('title.credits') })).toBeFocused();
});

test('chapter 1 begins from its card; the others say that they are not there', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: title('title.chapters') }).click();
  await expect(page.getByText(chapters('chapters.locked'))).toHaveCount(4);
  await page.getByRole('button', { name: chapters('chapters.begin') }).click();
  await page.waitForFunction(() => window.__stores !== undefined);
  await expect.poll(() => page.url()).toContain('story=1');
  await page.goBack();
  // Somebody who has begun is sent to the chapters, not to the guided night.
  await expect(
    page
      .getByRole('navigation', { name: title('title.menu') })
      .getByRole('button')
      .first(),
  ).toContainText(title('title.chapters'));
});

/** As the game leaves it behind, and a stranger may: the chapter's own slot with these facts, and the endings seen. */
const keepEnd = (page: Page, facts: SaveFacts, seen: string): Promise<void> =>
  page.evaluate(
    async ([kept, endings]) => {
      localStorage.setItem('nightmare.endings', endings);
      await new Promise<void>((done, fail) => {
        const request = indexedDB.open('nightmare-protocol', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('kept');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction('kept', 'readwrite');
          writing.objectStore('kept').put({ version: 2, newest: 'a', facts: kept, bytes: 9 }, 'auto/pointer');
          writing.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      });
    },
    [facts, seen] as const,
  );

test('a chapter that has ended is told by its ending, to be read again or played anew, and not gone on with', async ({ page }) => {
  await openTitle(page);
  await keepEnd(page, saveFacts({ place: 'after', night: 4, ending: 'pulled-back' }), '["the-long-night","nobody",7,"pulled-back"]');
  await openTitle(page);
  const list = page.getByRole('navigation', { name: title('title.menu') }).getByRole('button');
  await expect(list.first()).toContainText(title('ending.pulled-back'));
  await expect(list.first()).toContainText(title('title.ended'));
  await expect(page.getByRole('button', { name: title('title.left'), exact: true })).toHaveCount(0);
  await keepPicture(page, 'title-ended');
  expect(await violations(page)).toEqual([]);
  // What became of the save itself is a sentence.
  await list.first().click();
  await expect(list.first()).toContainText(title('title.left.failed'));

  await list.nth(2).click();
  const marks = page.getByRole('list', { name: chapters('chapters.endings') });
  await expect(marks.getByRole('listitem')).toHaveText([chapters('chapters.ending.unseen'), title('ending.pulled-back'), title('ending.the-long-night')]);
  await expectNothingOffSide(page);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await list.nth(1).click();
  await expect.poll(() => page.url()).toContain('story=1');
});

test('the sandbox opens the city that was asked for', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: title('title.sandbox') }).click();
  await page.getByLabel(title('sandbox.seed'), { exact: true }).fill('mine');
  await page.getByRole('radio', { name: '500', exact: true }).check();
  await page.getByRole('radio', { name: 'Their own' }).check();
  await page.getByRole('radio', { name: title('difficulty.gentle') }).check();
  await page.getByRole('button', { name: title('sandbox.start') }).click();
  await isOpen(page);
  expect(await stateOf(page, 'city')).toMatchObject({ scenario: 'sandbox', seed: 'mine', sleepers: 500, difficulty: 'gentle' });
  await stepTo(page, 60);
  expect(await stateOf(page, 'policies')).toMatchObject({ cycles: 'own', mandate: 1 });
});

test('the daily night is the one of this date', async ({ page }) => {
  await openTitle(page);
  const entry = page.getByRole('button', { name: new RegExp(`^${title('title.daily')}`) });
  const name = (await entry.textContent()) ?? '';
  await entry.click();
  await isOpen(page);
  const city = (await stateOf(page, 'city'))!;
  expect(city.scenario).toBe('daily');
  expect(name).toContain(city.nightTitle);
  expect(city.seed).toBe(`daily-${new Date().toISOString().slice(0, 10)}`);
});

test('R starts the same night again: pressed twice while it is open, once when it has ended', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await stepTo(page, 900);
  await page.keyboard.press('r');
  await expect(page.getByText(t('restart.confirm'))).toBeVisible();
  expect((await hashOf(page)).tick).toBe(900);
  await page.keyboard.press('r');
  await expect.poll(() => stateOf(page, 'tick')).toBe(0);
  // Between the two nights there is no city, and its tick is 0 as well.
  await expect.poll(() => stateOf(page, 'city')).toMatchObject({ seed: SMALL.seed, night: 4, sleepers: SMALL.sleepers });
  await stepTo(page, 3240);
  await expect(page.getByRole('heading', { name: t('end.lost') })).toBeFocused();
  // The chapter's last night names its ending.
  expect((await stateOf(page, 'result'))!.outcome).toBe('lost:the-long-night');
  await page.keyboard.press('r');
  await expect.poll(() => stateOf(page, 'tick')).toBe(0);
  await expect(page.getByRole('heading', { name: t('end.lost') })).toHaveCount(0);
  expect(await stateOf(page, 'result')).toBeNull();
});

test('an ended night can be looked around in, and left for the title', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await stepTo(page, 3240);
  await page.getByRole('button', { name: t('end.look') }).click();
  await expect(page.getByRole('heading', { name: t('end.lost') })).toHaveCount(0);
  await page.getByRole('button', { name: t('end.show') }).click();
  await expect(page.getByRole('heading', { name: t('end.lost') })).toBeVisible();
  await page.getByRole('button', { name: t('end.title') }).click();
  await expect(page.getByRole('button', { name: title('title.chapters') })).toBeVisible();
});

test('the report of a lost night fits every screen, and time stands with it', async ({ page }) => {
  test.slow();
  await openNight(page, { ...SMALL, night: 4 });
  await page.evaluate(() => window.__dream?.pauseLoop());
  await stepTo(page, 2700);
  const report = page.getByRole('region', { name: t('end.lost') });
  await expect(report.getByText(t('end.noOrder'))).toBeVisible();
  // A warning of the night would stand over its report, or show through.
  expect((await stateOf(page, 'alerts')).length).toBeGreaterThan(0);
  await expect(page.locator('[data-part="alerts"]')).toBeHidden();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const way of ['end.again', 'end.another', 'end.look', 'end.title'] as const)
      await expect(report.getByRole('button', { name: t(way) })).toBeInViewport({ ratio: 1 });
    const words = report.getByRole('group', { name: t('end.figures') });
    await words.hover();
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => words.evaluate((box) => Math.round(box.scrollHeight - box.clientHeight - box.scrollTop))).toBeLessThan(2);
  }
  await page.keyboard.press('n');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: t('speed.resume') }).filter({ visible: true })).toHaveCount(0);
  await report.getByRole('button', { name: t('end.look') }).click();
  expect(await stateOf(page, 'tick')).toBe(2700);
  await expect(page.getByText(t('end.stands', { time: '05:30' }))).toBeVisible();
  await page
    .getByRole('button', { name: t('speed.resume'), exact: true })
    .filter({ visible: true })
    .click();
  await expect.poll(() => stateOf(page, 'tick')).toBeGreaterThan(2700);
  await page.getByRole('button', { name: t('end.show') }).click();
  await expect(report).toBeVisible();
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
});

/** Puts the focus there and presses Enter: what Tab and Enter do, without counting the stops between. */
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole('button', { name }).filter({ visible: true }).first();
  await button.focus();
  await page.keyboard.press('Enter');
};
const atStep = (page: Page, step: 'goal' | 'lights' | 'read' | 'person' | 'ground' | 'run' | 'ask' | 'answer' | 'weave' | 'face' | 'watch' | 'over') =>
  expect(page.getByRole('complementary').getByRole('heading', { name: guide(`guide.${step}.title`), exact: true })).toBeVisible();

test('the guided first night is finished by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  await openTitle(page);
  await press(page, new RegExp(title('title.first')));
  await isOpen(page);
  await atStep(page, 'goal');
  expect(await stateOf(page, 'tick')).toBe(0);
  await press(page, guide('guide.goal.begin'));
  await atStep(page, 'lights');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  await stepTo(page, 720);
  await atStep(page, 'read');
  await page.keyboard.press('l');
  await expect(
    page
      .getByRole('listbox', { name: list('list.zones') })
      .getByRole('option')
      .first(),
  ).toBeFocused();
  await press(page, list('list.island'));
  await atStep(page, 'person');
  const zones = page.getByRole('listbox', { name: list('list.zones') });
  await zones.getByRole('option').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-pane="people"]').getByRole('listbox').getByRole('option').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await atStep(page, 'ground');
  await page.keyboard.press('d');
  await page.keyboard.press('2');
  await atStep(page, 'run');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await atStep(page, 'ask');
  // The next card is read in peace.
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  const inspector = page.getByRole('complementary', { name: list('inspector.label') });
  await page.keyboard.press('3');
  await inspector.locator('[data-want][data-open="true"]').first().focus();
  await page.keyboard.press('Enter');
  await inspector.locator('section [data-primary="true"]').last().focus();
  await page.keyboard.press('Enter');
  await atStep(page, 'answer');
  await stepTo(page, (await hashOf(page)).tick + 300);
  // The first want of the list is not theirs: asking is come back to, and may be left.
  await atStep(page, 'ask');
  await expect(page.locator('[data-part="guide"]')).toContainText('is not what');
  await press(page, guide('guide.skip'));
  await atStep(page, 'weave');
  await press(page, list('list.island'));
  await page.keyboard.press('4');
  await atStep(page, 'face');
  await stepTo(page, (await hashOf(page)).tick + 120);
  await press(page, /Specter/);
  await page.keyboard.press('5');
  await atStep(page, 'watch');
  await stepTo(page, (await hashOf(page)).tick + 900);
  await atStep(page, 'over');
  await press(page, guide('guide.over.play'));
  await expect.poll(async () => (await stateOf(page, 'city'))?.scenario).toBe('nightmare-protocol');
});

for (const size of SIZES) {
  const name = `${size.width}x${size.height}`;
  test(`title, sandbox, guide and end at ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    const looksRight = async (screen: string): Promise<void> => {
      await keepPicture(page, `${screen}-${name}`);
      await expectNothingOffSide(page);
      expect(await violations(page)).toEqual([]);
    };
    await openTitle(page);
    await looksRight('title');
    await page.getByRole('button', { name: title('title.chapters') }).click();
    await expect(page.getByRole('heading', { level: 1, name: chapters('chapters.title') })).toBeVisible();
    await looksRight('chapters');
    await page.getByRole('button', { name: chapters('chapters.back') }).click();
    await page.getByRole('button', { name: title('title.credits') }).click();
    await expect(page.getByRole('heading', { level: 1, name: credits('credits.title') })).toBeVisible();
    await looksRight('credits');
    await page.getByRole('button', { name: credits('credits.back') }).click();
    await page.getByRole('button', { name: title('title.sandbox') }).click();
    await expect(page.getByRole('heading', { level: 1, name: title('sandbox.title') })).toBeVisible();
    await looksRight('sandbox');
    await page.getByRole('button', { name: title('sandbox.back') }).click();
    await page.getByRole('button', { name: new RegExp(title('title.first')) }).click();
    await isOpen(page);
    await atStep(page, 'goal');
    await looksRight('guide-goal');
    await stepTo(page, 720);
    await atStep(page, 'read');
    await looksRight('guide');
    await openNight(page, { ...SMALL, night: 4 });
    await stepTo(page, 3240);
    await expect(page.getByRole('region', { name: t('end.lost') })).toHaveCSS('opacity', '1');
    await looksRight('end');
  });
}
