/** The night on the map: time, zoom, choosing a light by hand, and what the inspector says of it. */
import { expect, type Page } from '@playwright/test';
import { ENTITIES } from '../../src/sim/vocabulary';
import { BEINGS } from '../../src/words/beings';
import { t as map } from '../../src/words/en/causes';
import { t as crew } from '../../src/words/en/crew';
import { t as help } from '../../src/words/en/help';
import { t } from '../../src/words/en/list';
import { DRAWN, hashOf, lightOn, look, openNight, placeOf, SMALL, stateOf, stepTo, test } from './night';
import { differingShare } from './picture';

const speedButton = (page: Page, key: 'speed.pause' | 'speed.resume') =>
  page
    .getByRole('button', { name: t(key), exact: true })
    .filter({ visible: true })
    .first();

/** The camera eases; a place is only worth clicking once two looks at it agree. */
const standsStill = async (page: Page, sleeper: number): Promise<void> => {
  let last = { x: 0, y: 0 };
  await expect
    .poll(
      async () => {
        const now = await placeOf(page, { kind: 'person', sleeper });
        const moved = Math.hypot(now.x - last.x, now.y - last.y);
        last = now;
        return moved;
      },
      { intervals: [1000], timeout: 60_000 },
    )
    .toBeLessThan(0.5);
};

test('time goes on, pauses by button and by key, and keeps its speed', async ({ page }) => {
  await openNight(page);
  // From a standstill the slowest, and so on up.
  for (const faster of [1, 2, 4]) {
    await page.keyboard.press('.');
    await expect.poll(() => stateOf(page, 'speed')).toBe(faster);
  }
  const from = await stateOf(page, 'tick');
  await expect.poll(() => stateOf(page, 'tick')).toBeGreaterThan(from + 5);
  await speedButton(page, 'speed.pause').click();
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  // Asked of the night itself: its last tick may not be on the page yet.
  const at = (await hashOf(page)).tick;
  await page.waitForFunction((ms) => new Promise((done) => setTimeout(() => done(true), ms)), 1500);
  expect((await hashOf(page)).tick).toBe(at);
  expect(await stateOf(page, 'tick')).toBe(at);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await expect.poll(() => stateOf(page, 'speed')).toBe(4);
  await page.keyboard.press('Space');
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
});

test('Space pauses after a verb pressed by mouse, and presses one that Tab has reached', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await page.evaluate(() => window.__dream?.pauseLoop());
  await stepTo(page, 800);
  await page.keyboard.press('l');
  await page.keyboard.press('d');
  await expect.poll(() => stateOf(page, 'diver')).toBe(0);
  await page
    .getByRole('listbox', { name: t('list.zones') })
    .getByRole('option')
    .nth(5)
    .click();
  const kinds = async () => (await stateOf(page, 'waiting')).map(({ kind }) => kind);
  const go = page.locator('[data-verb-key="1"]');
  await expect(go).toHaveAttribute('aria-disabled', 'false');
  await go.click();
  await expect.poll(kinds).toEqual(['go']);
  await page.keyboard.press('Space');
  await expect.poll(() => stateOf(page, 'speed')).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  // One order and no second: an order that waits for its tick stands in the plan already.
  const planned = (await stateOf(page, 'divers'))[0]!.plan.length;
  expect(Math.max((await kinds()).length, planned)).toBeLessThanOrEqual(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-verb-key="2"]')).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(kinds).toContain('ground');
  expect(await stateOf(page, 'speed')).toBe(0);
});

test('a verb’s key with nobody chosen asks for a diver and changes no speed', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await page.evaluate(() => window.__dream?.pauseLoop());
  await stepTo(page, 800);
  const first = page.getByText(crew('crew.chooseFirst'));
  await expect(page.locator('[data-diver]').first()).toBeVisible();
  await expect(first).toHaveCount(0);
  await page.keyboard.press('3');
  await expect(first.first()).toBeVisible();
  expect(await stateOf(page, 'speed')).toBe(0);
  await page.keyboard.press('d');
  await expect(first).toHaveCount(0);
});

test('why a verb cannot be given is said to its key, and goes by itself', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await page.evaluate(() => window.__dream?.pauseLoop());
  await stepTo(page, 800);
  await expect(page.locator('[data-diver]').first()).toBeVisible();
  await page.keyboard.press('d');
  // Whoever is chosen is looked at; with nothing selected there is nothing to ground.
  await expect.poll(async () => (await stateOf(page, 'selection')).kind).toBe('diver');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await stateOf(page, 'selection')).kind).toBe('none');
  await page.keyboard.press('2');
  const telling = page.locator('#verbs-telling');
  await expect(telling).toContainText(crew('verbs.needs.ground'));
  await expect(telling).not.toContainText(crew('verbs.needs.ground'));
  // What it takes for an island to wake by itself is told to a press.
  await page.evaluate(() => window.__stores!.night.setState({ selection: { kind: 'island', zone: 0 } }));
  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  await inspector.getByRole('button', { name: t('island.tipping') }).click();
  await expect(inspector.getByRole('tooltip')).toHaveText(t('island.tippingHelp'));
  await expect(inspector.getByRole('tooltip')).toBeVisible();
});

test('time stands under a sheet and then goes on as it was', async ({ page }) => {
  await openNight(page);
  for (const faster of [1, 2]) {
    await page.keyboard.press('.');
    await expect.poll(() => stateOf(page, 'speed')).toBe(faster);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  const at = (await hashOf(page)).tick;
  await page.getByRole('button', { name: help('help.allSettings') }).click();
  await expect(page.getByRole('dialog')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  expect((await hashOf(page)).tick).toBe(at);
  await page.keyboard.press('Escape');
  await expect.poll(() => stateOf(page, 'speed')).toBe(2);
  await expect.poll(() => stateOf(page, 'tick')).toBeGreaterThan(at);
});

test('runs to the next event and stops there', async ({ page }) => {
  // The fourth night of the chapter is the one that goes wrong.
  await openNight(page, { ...SMALL, night: 4 });
  await page.keyboard.press('n');
  await expect.poll(() => stateOf(page, 'speedWhy'), { timeout: 60_000 }).toBe('event');
  expect(await stateOf(page, 'speed')).toBe(0);
  expect((await stateOf(page, 'marks')).length).toBeGreaterThan(0);
  await expect(page.getByRole('banner').getByText(t('speed.why.event'))).toBeVisible();
});

test('the wheel and the keys bring the city nearer', DRAWN, async ({ page }) => {
  await openNight(page);
  await stepTo(page, 600);
  await expect.poll(async () => (await lightOn(page)).colours).toBeGreaterThan(250);
  const far = await look(page);
  await page.mouse.move(560, 330);
  for (let notch = 0; notch < 6; notch++) await page.mouse.wheel(0, -240);
  await expect.poll(async () => differingShare(far, await look(page)), { timeout: 60_000 }).toBeGreaterThan(0.25);
  const near = await look(page);
  for (let press = 0; press < 6; press++) await page.keyboard.press('-');
  await expect.poll(async () => differingShare(near, await look(page)), { timeout: 60_000 }).toBeGreaterThan(0.25);
});

test('what is clicked in the dream is read in the inspector', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 900);
  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  const names = await page.evaluate(() => window.__stores!.night.getState().city!.zones.map((zone) => zone.name));
  const inTheOpen: number[] = [];
  for (let zone = 0; zone < names.length; zone++) {
    const { x, y } = await placeOf(page, { kind: 'island', zone });
    if (x > 340 && x < 900 && y > 200 && y < 560) inTheOpen.push(zone);
  }
  expect(inTheOpen.length).toBeGreaterThan(2);
  const [zone] = inTheOpen as [number];
  const place = await placeOf(page, { kind: 'island', zone });
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'island', zone });
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(names[zone]!);
  await expect(inspector.getByText(t('island.stability'), { exact: true }).first()).toBeVisible();

  // Pressed twice it comes near enough to tell people apart; then one of them.
  const people = await page.evaluate((index) => {
    const { first, count } = window.__stores!.night.getState().city!.zones[index]!;
    return [...Array(count).keys()].map((i) => first + i);
  }, zone);
  // The dream has made room for the inspector.
  await standsStill(page, people[0]!);
  const moved = await placeOf(page, { kind: 'island', zone });
  await page.mouse.dblclick(moved.x, moved.y);
  await expect.poll(() => page.evaluate(() => window.__dream!.level()), { timeout: 60_000 }).not.toBe('galaxy');
  await standsStill(page, people[0]!);
  let chosen = -1;
  for (const sleeper of people) {
    const { x, y } = await placeOf(page, { kind: 'person', sleeper });
    if (x < 340 || x > 880 || y < 200 || y > 560) continue;
    await page.mouse.click(x, y);
    const selection = await stateOf(page, 'selection');
    if (selection.kind !== 'person') continue;
    // Where two stand close together either may be meant, but never somebody further off.
    const found = await placeOf(page, selection);
    expect(Math.hypot(found.x - x, found.y - y)).toBeLessThan(30);
    chosen = selection.sleeper;
    break;
  }
  expect(chosen).toBeGreaterThanOrEqual(0);
  await expect.poll(async () => (await stateOf(page, 'person'))?.sleeper).toBe(chosen);
  await expect(inspector.getByText(t('person.autonomy'), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('inspector.close') }).click();
  await expect(inspector).toHaveCount(0);
});

test('a being on the map says its name and what Face does, under the pointer and when it is chosen', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await stepTo(page, 1680);
  const entities = await stateOf(page, 'entities');
  const marks = page.locator('#dream .dream-mark-name');
  const linesOf = async (): Promise<(string | null)[]> => marks.evaluateAll((names) => names.map((name) => name.getAttribute('data-text')));
  // Those of one kind on one island are one mark.
  const together = (a: { kind: number; place: number }) => entities.filter(({ kind, place }) => kind === a.kind && place === a.place).length;
  const marksWanted = new Set(entities.map(({ kind, place }) => `${kind} ${place}`)).size;
  await expect.poll(() => page.locator('#dream [data-being]').count()).toBe(marksWanted);
  // What came while nobody looked is named by and by no more.
  await expect.poll(async () => (await linesOf()).filter((line) => line?.includes('Face:')).length, { timeout: 30_000 }).toBe(0);
  const at = await page.evaluate(() => {
    const marked = [...document.querySelectorAll('#dream [data-being] > g')].map((mark) => mark.getBoundingClientRect());
    return marked
      .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('#dream'));
  });
  expect(at.length).toBeGreaterThan(0);
  await page.mouse.move(at[0]!.x, at[0]!.y);
  await expect.poll(async () => (await stateOf(page, 'hover')).kind).toBe('being');
  const { entity } = (await stateOf(page, 'hover')) as { kind: 'being'; entity: number };
  const being = entities.find(({ id }) => id === entity)!;
  const { name, answer } = BEINGS[ENTITIES[being.kind]!];
  const count = together(being);
  const wanted = `${count > 1 ? map('map.beings', { name, count }) : name}|${map('map.face', { answer })}`;
  await expect.poll(linesOf).toContain(wanted);
  await page.mouse.click(at[0]!.x, at[0]!.y);
  await page.mouse.move(640, 20);
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'being', entity });
  await expect.poll(linesOf).toContain(wanted);
});

const drawPictures = (page: Page, eachMs: number): Promise<void> =>
  page.evaluate((ms) => {
    for (let picture = 0; picture < 6; picture++) window.__dream!.handle.stepFrame(ms);
  }, eachMs);

test('another size of the window is met at once, with a person open', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 900);
  const sleeper = (await stateOf(page, 'city'))!.zones[3]!.first;
  await page.evaluate((id) => window.__stores!.night.setState({ selection: { kind: 'person', sleeper: id } }), sleeper);
  const aside = page.getByRole('complementary', { name: t('inspector.label') });
  await expect(aside).toBeVisible();
  for (let notch = 0; notch < 6; notch++) await page.keyboard.press('+');
  await expect.poll(() => page.evaluate(() => window.__dream!.level())).not.toBe('galaxy');
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction((ms) => new Promise((done) => setTimeout(() => done(true), ms)), 500);
    await drawPictures(page, 16);
    expect(await page.locator('#dream canvas').evaluate((canvas) => canvas.clientWidth)).toBe(width);
    const later = await placeOf(page, { kind: 'person', sleeper });
    const left = (await aside.boundingBox())!.x;
    expect(later.x).toBeGreaterThan(0);
    expect(later.x).toBeLessThan(left);
    expect(later.y).toBeLessThan(height - 100);
    expect(await page.evaluate(() => window.__dream!.level())).not.toBe('galaxy');
  }
});

test('a person is read: name, household, state, sleep so far', async ({ page }) => {
  await openNight(page);
  await stepTo(page, 1200);
  const { sleeper, name, about, zone } = await page.evaluate(() => {
    const city = window.__stores!.night.getState().city!;
    return { ...city.cast[0]!, zone: city.zone[city.cast[0]!.sleeper]! };
  });
  await page.keyboard.press('l');
  await page
    .getByRole('listbox', { name: t('list.zones') })
    .getByRole('option')
    .nth(zone)
    .click();
  const people = page.locator('[data-pane="people"]').getByRole('listbox');
  await expect(people.getByRole('option').first()).toBeFocused();
  const row = people.locator(`[data-sleeper="${sleeper}"]`);
  for (let press = 0; press < 200 && (await people.locator(`:focus[data-sleeper="${sleeper}"]`).count()) === 0; press++) await page.keyboard.press('ArrowDown');
  await row.click();
  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(inspector.getByText(about)).toBeVisible();
  await expect(inspector.getByRole('img', { name: t('person.portrait', { name }) })).toBeVisible();
  await expect(inspector.getByText(t('person.autonomy'), { exact: true })).toBeVisible();
  await expect(inspector.getByRole('region', { name: t('hypnogram.title') })).toBeVisible();
  await page.keyboard.press('l');
  expect(await stateOf(page, 'selection')).toEqual({ kind: 'person', sleeper });
});
