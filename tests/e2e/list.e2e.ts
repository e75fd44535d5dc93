/** The whole game without a pointer: the city as a list, and the keys. Nothing here clicks. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ENTITIES } from '../../src/sim/vocabulary';
import { BEINGS } from '../../src/words/beings';
import { t as crew } from '../../src/words/en/crew';
import { t as ahead } from '../../src/words/en/forecast';
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
  // The whole city is in sight beside what is read.
  const cut = await zones.evaluate((list) => {
    const { top, bottom } = list.getBoundingClientRect();
    return [...list.children].filter((row) => row.getBoundingClientRect().top < top - 1 || row.getBoundingClientRect().bottom > bottom + 1).length;
  });
  expect(cut).toBe(0);

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
  // Once a night, so it says first what it does.
  await page.keyboard.press('6');
  await expect(page.locator('#verbs-telling')).toContainText(crew('verbs.again'));
  await expect.poll(() => waiting(page)).toEqual(given);
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

/** A paused crisis night in the list, the first diver chosen. */
const openList = async (page: Page): Promise<void> => {
  await openNight(page, { ...SMALL, night: 4 });
  await stepTo(page, 800);
  await page.keyboard.press('l');
  await expect(page.getByRole('listbox', { name: t('list.zones') }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('d');
  await expect.poll(() => stateOf(page, 'diver')).toBe(0);
};
/** Chooses the row so far down the zones. */
const chooseZone = async (page: Page, row: number): Promise<void> => {
  const zones = page.getByRole('listbox', { name: t('list.zones') });
  await zones.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let down = 0; down < row; down++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'island', zone: row });
  await expect(page.locator('[data-pane="people"]').getByRole('listbox').locator(':focus')).toHaveCount(1);
};
const verb = (page: Page, digit: number): Locator => page.locator(`[data-verb-key="${digit}"]`);

test('a row of the list is what an order is about: Go to a zone, and to where a person sleeps', async ({ page }) => {
  await openList(page);
  await chooseZone(page, 5);
  await expect(verb(page, 1)).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('1');
  await expect.poll(() => stateOf(page, 'waiting')).toEqual([{ kind: 'go', diver: 0, place: 5 }]);
  await page.keyboard.press('2');
  await expect.poll(async () => (await stateOf(page, 'waiting')).at(-1)).toEqual({ kind: 'ground', diver: 0, island: 5 });

  await chooseZone(page, 12);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stateOf(page, 'selection')).kind).toBe('person');
  await expect(verb(page, 1)).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('1');
  await expect.poll(async () => (await stateOf(page, 'waiting')).at(-1)).toEqual({ kind: 'go', diver: 0, place: 12 });
  await stepTo(page, 801);
  expect((await stateOf(page, 'divers'))[0]!.plan.map(({ order }) => order.kind)).toEqual(['go', 'ground', 'go']);
});

test('a being’s row says its name and what Face does', async ({ page }) => {
  await openList(page);
  const row = page
    .getByRole('list', { name: t('list.beings') })
    .getByRole('button')
    .first();
  const kind = Math.min(...(await stateOf(page, 'entities')).map((entity) => entity.kind));
  const { name, answer, effect } = BEINGS[ENTITIES[kind]!];
  await expect(row).toHaveAccessibleName(new RegExp(`^${name} .*${t('list.face', { answer, effect })}$`));
});

test('a plan is put in another order, and taken apart, by keys alone', async ({ page }) => {
  await openList(page);
  for (const [i, row] of [5, 12].entries()) {
    await chooseZone(page, row);
    await expect(verb(page, 1)).toHaveAttribute('aria-disabled', 'false');
    await page.keyboard.press('1');
    await expect.poll(async () => (await stateOf(page, 'waiting')).length).toBe(i + 1);
  }
  await stepTo(page, 801);
  const places = async (): Promise<number[]> => (await stateOf(page, 'divers'))[0]!.plan.map(({ place }) => place);
  expect(await places()).toEqual([5, 12]);
  const steps = page.getByRole('list', { name: /^Plan of/ }).getByRole('group');
  await steps.nth(1).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => stateOf(page, 'waiting')).toEqual([{ kind: 'reorder', diver: 0, from: 1, to: 0 }]);
  await stepTo(page, 802);
  expect(await places()).toEqual([12, 5]);
  // The focus goes with the step that was moved.
  await expect(steps.nth(0)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect.poll(() => stateOf(page, 'waiting')).toEqual([{ kind: 'cancel', diver: 0, position: 0 }]);
  await stepTo(page, 803);
  expect(await places()).toEqual([5]);
  expect(await isSomewhere(page)).toBe(true);
});

test('the focus on an order shows what is forecast of it, and the next order is weighed instead', async ({ page }) => {
  await openList(page);
  await chooseZone(page, 5);
  const forecast = page.getByRole('region', { name: ahead('forecast.title') });
  await expect(forecast).toHaveAttribute('data-working', 'false', { timeout: 60_000 });
  await expect(forecast).toContainText(ahead('forecast.asPlanned'));
  await verb(page, 1).focus();
  const name = (await stateOf(page, 'city'))!.zones[5]!.name;
  await expect(forecast).toContainText(new RegExp(`if \\S+ goes to ${name}`), { timeout: 60_000 });
  await page.keyboard.press('Tab');
  await expect(verb(page, 2)).toBeFocused();
  await expect(forecast).toContainText(new RegExp(`if \\S+ grounds ${name}`), { timeout: 60_000 });
  await verb(page, 1).evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect(forecast).toContainText(ahead('forecast.asPlanned'));
});

test('beside an inspector a low screen shows at least six zones, and the list begins where one looks', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await page.evaluate(() => window.__dream?.pauseLoop());
  await stepTo(page, 800);
  await page.evaluate(() => window.__stores!.night.setState({ diver: 0, selection: { kind: 'island', zone: 9 } }));
  await page.keyboard.press('l');
  const zones = page.getByRole('listbox', { name: t('list.zones') });
  await expect(zones.getByRole('option', { selected: true })).toHaveAttribute('data-zone', '9');
  await expect(zones.getByRole('option', { selected: true })).toBeFocused();
  const seen = await zones.evaluate((list) => {
    const { top, bottom } = list.getBoundingClientRect();
    return [...list.querySelectorAll('[role="option"]')].filter((row) => row.getBoundingClientRect().top >= top && row.getBoundingClientRect().bottom <= bottom)
      .length;
  });
  expect(seen).toBeGreaterThanOrEqual(6);
  // With nothing selected it is the chosen diver's place.
  await page.keyboard.press('l');
  await page.evaluate(() => window.__stores!.night.setState({ selection: { kind: 'none' } }));
  const place = (await stateOf(page, 'divers'))[0]!.place;
  await page.keyboard.press('l');
  await expect(zones.getByRole('option', { selected: true })).toHaveAttribute('data-zone', String(place));
});
