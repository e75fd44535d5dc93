/** The whole game without a pointer: the city as a list, and the keys. Nothing here clicks. */
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '../../src/words/en/list';
import { openNight, SMALL, stateOf, stepTo, test } from './night';

test('the list selects a person and reads the inspector, by keyboard alone', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 600);
  await page.keyboard.press('l');
  const zones = page.getByRole('listbox', { name: t('list.zones') });
  await expect(zones.getByRole('option')).toHaveCount(24);
  await expect(zones.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const zone = zones.getByRole('option').nth(2);
  await expect(zone).toBeFocused();
  await expect(zone).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Enter');
  const people = page.locator('[data-pane="people"]').getByRole('listbox');
  await expect(people.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const person = people.locator(':focus');
  await expect(person).toHaveAttribute('aria-posinset', '2');
  const sentence = (await person.getAttribute('aria-label'))!;
  await page.keyboard.press('Enter');

  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  const name = inspector.getByRole('heading', { level: 2 });
  await expect(inspector.locator(':focus')).toHaveAttribute('aria-labelledby', 'inspector-title');
  await expect(inspector.getByText(t('person.fear'), { exact: true })).toBeVisible();
  expect(sentence.startsWith((await name.textContent())!)).toBe(true);
  expect((await stateOf(page, 'selection')).kind).toBe('person');

  await page.keyboard.press('Escape');
  await expect(inspector).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(zones).toHaveCount(0);
  expect(await stateOf(page, 'view')).toBe('map');
});

test('a long list keeps its place and its focus while it is walked', async ({ page }) => {
  await openNight(page);
  await page.keyboard.press('l');
  await expect(
    page
      .getByRole('listbox', { name: t('list.zones') })
      .getByRole('option')
      .first(),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  const people = page.locator('[data-pane="people"]').getByRole('listbox');
  await expect(people.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('End');
  const last = people.locator(':focus');
  const count = Number(await last.getAttribute('aria-setsize'));
  expect(count).toBeGreaterThan(15);
  await expect(last).toHaveAttribute('aria-posinset', String(count));
  // Virtualised: the rows in the page stay few however many people there are.
  expect(await people.getByRole('option').count()).toBeLessThan(60);
  await page.keyboard.press('Home');
  await expect(people.locator(':focus')).toHaveAttribute('aria-posinset', '1');
});

/** The kinds of order that wait for the next tick. */
const waiting = async (page: Page): Promise<string[]> => (await stateOf(page, 'waiting')).map(({ kind }) => kind);
const isSomewhere = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

test('every order of the desk and of a diver can be given from the list, by keyboard alone, and taken back', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await stepTo(page, 800);
  await page.keyboard.press('l');
  await expect(page.getByRole('listbox', { name: t('list.zones') }).locator(':focus')).toHaveCount(1);
  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  const enter = async (button: Locator): Promise<void> => {
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const given: string[] = [];
  const gives = async (kind: string, act: () => Promise<void>): Promise<void> => {
    await act();
    given.push(kind);
    await expect.poll(() => waiting(page)).toEqual(given);
    expect(await isSomewhere(page)).toBe(true);
  };
  const desk = (kind: 'wake-household' | 'isolate-bridge' | 'dim-island' | 'listen') =>
    gives(kind, () => enter(inspector.getByRole('button', { name: new RegExp(`^${t(`order.${kind}`)}`) })));
  const verb = (kind: string, digit: number) =>
    gives(kind, async () => {
      await expect(page.locator(`[data-verb-key="${digit}"]`)).toHaveAttribute('aria-disabled', 'false');
      await page.keyboard.press(String(digit));
    });

  const island = page.getByRole('button', { name: t('list.island') });
  await enter(island);
  await expect(inspector.getByText(t('island.stability'), { exact: true }).first()).toBeVisible();
  await desk('listen');
  await desk('dim-island');
  await page.keyboard.press('d');
  await verb('go', 1);
  await verb('ground', 2);
  await verb('signature', 6);

  // From the island on to a bridge: its button goes with the island's panel, the focus does not.
  await enter(
    inspector
      .getByRole('region', { name: t('island.bridges') })
      .getByRole('button')
      .first(),
  );
  await expect.poll(async () => (await stateOf(page, 'selection')).kind).toBe('bridge');
  await expect(inspector.locator(':focus')).toHaveAttribute('aria-labelledby', 'inspector-title');
  await desk('isolate-bridge');
  await page.keyboard.press('4');
  await verb('weave', 1);
  await page.keyboard.press('Escape');
  await expect(inspector).toHaveCount(0);
  expect(await isSomewhere(page)).toBe(true);

  await enter(
    page
      .getByRole('list', { name: t('list.beings') })
      .getByRole('button')
      .first(),
  );
  await expect(inspector.locator(':focus')).toHaveAttribute('aria-labelledby', 'inspector-title');
  await expect(inspector.getByRole('region', { name: t('being.journal') })).toBeVisible();
  await page.keyboard.press('d');
  await verb('face', 5);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: t('list.beings') }).locator(':focus')).toHaveCount(1);

  await page
    .getByRole('listbox', { name: t('list.zones') })
    .locator('[tabindex="0"]')
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-pane="people"]').getByRole('listbox').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(inspector.locator(':focus')).toHaveAttribute('aria-labelledby', 'inspector-title');
  await desk('wake-household');

  for (const key of ['u', 'Control+z']) {
    await page.keyboard.press(key);
    given.pop();
    await expect.poll(() => waiting(page)).toEqual(given);
  }
  // They act with the next tick.
  await stepTo(page, 801);
  await expect.poll(() => waiting(page)).toEqual([]);
  const plans = (await stateOf(page, 'divers')).map(({ plan, task }) => [...(task === null ? [] : [task.order.kind]), ...plan.map(({ order }) => order.kind)]);
  expect(plans.flat().sort()).toEqual(['go', 'ground', 'signature', 'weave']);
});
