/** The whole game without a pointer: the city as a list, and the keys. Nothing here clicks. */
import { expect } from '@playwright/test';
import { t } from '../../src/words/en/list';
import { openNight, stateOf, stepTo, test } from './night';

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

test('an island can be opened and given an order from the list', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 300);
  await page.keyboard.press('l');
  const open = page.getByRole('button', { name: t('list.island') });
  await open.focus();
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  await expect(inspector.getByText(t('island.stability'), { exact: true }).first()).toBeVisible();
  expect((await stateOf(page, 'selection')).kind).toBe('island');
  const before = await stateOf(page, 'attention');
  const order = inspector.getByRole('button', { name: new RegExp(t('order.listen')) }).first();
  await order.focus();
  await page.keyboard.press('Enter');
  // An order acts with the next tick.
  await stepTo(page, 301);
  await expect.poll(() => stateOf(page, 'attention')).toBe(before - 1);
  await expect(order).toBeDisabled();
});
