/** A whole short night by each hand: by keyboard alone, by mouse on the map, and from the list where nothing can be drawn; and what a finger does on a phone. */
import { expect, type Locator, type Page } from '@playwright/test';
import { t as keep } from '../../src/words/en/keep';
import { t } from '../../src/words/en/list';
import { placeOf, slowPicture, stateOf, stepTo, test } from './night';
import { asking, CONTROL_TICK, DIVERS, HOMES, inspector, OPEN_TICK, openShortNight, readPerson, runToTheEnd } from './shortNight';

const planOf = async (page: Page, diver: number): Promise<string[]> => (await stateOf(page, 'divers'))[diver]!.plan.map(({ order }) => order.kind);
const focusIn = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

/** Tab by Tab until it has the focus: what cannot be reached so is out of a keyboard's reach. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  await expect(wanted).toBeVisible();
  for (let press = 0; press < 80; press++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('no Tab leads there');
};
const pressKey = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};
const chooseByKey = async (page: Page, diver: number): Promise<void> => {
  for (let press = 0; press < 4 && (await stateOf(page, 'diver')) !== diver; press++) await page.keyboard.press('d');
  expect(await stateOf(page, 'diver')).toBe(diver);
};

/** From the list: walks the people of a diver's home until one can be read, and offers what is left. */
const askFromList = async (page: Page, diver: number): Promise<void> => {
  await chooseByKey(page, diver);
  const zones = page.getByRole('listbox', { name: t('list.zones') });
  await tabTo(page, zones.locator('[tabindex="0"]'));
  await page.keyboard.press('Home');
  for (let down = 0; down < 3 && !((await zones.locator(':focus').getAttribute('aria-label')) ?? '').startsWith(HOMES[diver]!); down++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const people = page.locator('[data-pane="people"]').getByRole('listbox');
  for (let tried = 0; tried < 12; tried++) {
    await expect(people.locator(':focus')).toHaveCount(1);
    for (let down = 0; down < tried; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(page, 'person').then((person) => person !== null)).toBe(true);
    await expect(inspector(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('3');
    if (await stateOf(page, 'talking')) {
      if (await readPerson(page, (question) => pressKey(page, question))) break;
      await page.keyboard.press('Escape');
      await expect.poll(() => stateOf(page, 'talking')).toBe(false);
    }
    expect(await focusIn(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'none' });
    await page.keyboard.press('Home');
  }
  await pressKey(page, asking(page).getByRole('button', { name: new RegExp(`^${t('asking.offer', { want: '' })}`) }));
  await expect.poll(() => planOf(page, diver)).toEqual(['ask']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'none' });
};

/** Everything by the keys, in the list. */
const winFromList = async (page: Page): Promise<void> => {
  await page.keyboard.press('l');
  await expect(page.getByRole('listbox', { name: t('list.zones') })).toBeVisible();
  for (const diver of DIVERS.keys()) await askFromList(page, diver);
  await stepTo(page, OPEN_TICK);
  const deeds = await stateOf(page, 'deeds');
  expect(deeds.map(({ result }) => result)).toEqual(['right', 'right']);
  await pressKey(page, page.getByRole('main').getByRole('button', { name: new RegExp(`^${t('centre.title')}`) }));
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'centre' });
  for (const diver of DIVERS.keys()) {
    await chooseByKey(page, diver);
    const share = page.locator('[data-verb-key="6"]');
    await expect(share).toHaveAttribute('aria-disabled', 'false');
    await page.keyboard.press('6');
    await expect.poll(() => planOf(page, diver)).toEqual(['share']);
    expect(await focusIn(page)).toBe(true);
  }
  expect(await runToTheEnd(page)).toBe('won');
  expect(await stateOf(page, 'shares')).toBe(2);
};

test('a whole short night is won by keyboard alone', async ({ page }) => {
  await openShortNight(page);
  await page.waitForFunction(() => window.__dream?.booted());
  // Nothing is drawn under the list, where it cannot be seen.
  const isDrawing = (): Promise<boolean> => page.evaluate(() => window.__dream!.drawing());
  for (const drawn of [false, true]) {
    await page.keyboard.press('l');
    await expect.poll(isDrawing).toBe(drawn);
  }
  await winFromList(page);
});

test('the list wins a night where nothing can be drawn', async ({ page }) => {
  // A device without WebGL: the canvas is never made.
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') || kind === 'experimental-webgl'
        ? null
        : (real as (...all: unknown[]) => RenderingContext | null).call(this, kind, ...rest);
    } as typeof real;
  });
  await openShortNight(page);
  await expect.poll(() => stateOf(page, 'canvas')).toBe('failed');
  await expect(page.locator('#dream canvas')).toHaveCount(0);
  await winFromList(page);
});

/** The camera eases; a place is only worth clicking once two looks at it agree. */
const still = async (page: Page, selection: Parameters<typeof placeOf>[1]): Promise<{ x: number; y: number }> => {
  let last = { x: -1, y: -1 };
  await expect
    .poll(
      async () => {
        const now = await placeOf(page, selection);
        const moved = Math.hypot(now.x - last.x, now.y - last.y);
        last = now;
        return moved;
      },
      { intervals: [300], timeout: 20_000 },
    )
    .toBeLessThan(0.5);
  return last;
};
const inTheOpen = ({ x, y }: { x: number; y: number }): boolean => x > 340 && x < 860 && y > 230 && y < 480;

/**
 * Back to the whole city. Let go at the page itself: a browser's own wheel waits for the compositor, in software for as long as a minute
 * (night.e2e.ts turns one).
 */
const wheelOut = async (page: Page): Promise<void> => {
  const notchOut = { deltaY: 240, clientX: 600, clientY: 330, bubbles: true, cancelable: true };
  for (let notch = 0; notch < 10; notch++) await page.locator('#dream .dream-host').dispatchEvent('wheel', notchOut);
  await expect.poll(() => page.evaluate(() => window.__dream!.level())).toBe('galaxy');
};

/** By mouse: the diver's card, somebody's light on the map, the questions, the offer. */
const askByMouse = async (page: Page, diver: number): Promise<void> => {
  const card = page.getByRole('button', { name: new RegExp(`^${DIVERS[diver]!},`) });
  if ((await stateOf(page, 'diver')) !== diver) await card.click();
  await wheelOut(page);
  // On a slow machine two presses may come too far apart to be one double press.
  for (let tried = 0; tried < 4 && (await page.evaluate(() => window.__dream!.level())) === 'galaxy'; tried++) {
    const place = await still(page, { kind: 'island', zone: diver });
    await page.mouse.dblclick(place.x, place.y);
    // A double press shows with the next picture, which on such a machine may be seconds away.
    await page.waitForFunction(() => window.__dream!.level() !== 'galaxy', undefined, { timeout: 5000 }).catch(() => undefined);
  }
  await still(page, { kind: 'island', zone: diver });
  const { first, count } = (await stateOf(page, 'city'))!.zones[diver]!;
  for (let sleeper = first; sleeper < first + count; sleeper++) {
    if (!inTheOpen(await placeOf(page, { kind: 'person', sleeper }))) continue;
    const at = await still(page, { kind: 'person', sleeper });
    await page.mouse.click(at.x, at.y);
    const found = await stateOf(page, 'selection');
    if (found.kind !== 'person') continue;
    await expect.poll(async () => (await stateOf(page, 'person'))?.sleeper).toBe(found.sleeper);
    if ((await stateOf(page, 'person'))!.asking.refusal !== null) continue;
    await page.locator('[data-verb-key="3"]').click();
    if (await readPerson(page, (question) => question.click())) break;
    await page.getByRole('button', { name: t('asking.back') }).click();
  }
  await asking(page)
    .getByRole('button', { name: new RegExp(`^${t('asking.offer', { want: '' })}`) })
    .click();
  await expect.poll(() => planOf(page, diver)).toEqual(['ask']);
  await page.getByRole('button', { name: t('inspector.close') }).click();
};

test('a whole short night is won by mouse', async ({ page }) => {
  test.setTimeout(240_000);
  // The camera then goes where it is sent without a flight that software rendering would draw for seconds.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openShortNight(page);
  await slowPicture(page);
  for (const diver of DIVERS.keys()) await askByMouse(page, diver);
  await stepTo(page, OPEN_TICK);
  expect((await stateOf(page, 'deeds')).map(({ result }) => result)).toEqual(['right', 'right']);
  await wheelOut(page);
  const centre = await still(page, { kind: 'centre' });
  await page.mouse.click(centre.x, centre.y);
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'centre' });
  for (const [diver, name] of DIVERS.entries()) {
    if ((await stateOf(page, 'diver')) !== diver) await page.getByRole('button', { name: new RegExp(`^${name},`) }).click();
    await page.locator('[data-verb-key="6"]').click();
    await expect.poll(() => planOf(page, diver)).toEqual(['share']);
  }
  expect(await runToTheEnd(page)).toBe('won');
  expect(await stateOf(page, 'shares')).toBe(2);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a person is asked from a phone, the plan taken apart and put back, an island given an order on the map, and time let go and held', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openShortNight(page);
    await slowPicture(page);
    await page.getByRole('button', { name: new RegExp(`^${DIVERS[0]},`) }).tap();
    await expect.poll(() => stateOf(page, 'diver')).toBe(0);

    await page.getByRole('button', { name: t('list.openLong') }).tap();
    await page
      .getByRole('listbox', { name: t('list.zones') })
      .getByRole('option', { name: new RegExp(`^${HOMES[0]}`) })
      .tap();
    const people = page.locator('[data-pane="people"]').getByRole('listbox').getByRole('option');
    for (let tried = 0; tried < 8; tried++) {
      await people.nth(tried).tap();
      await expect.poll(() => stateOf(page, 'person').then((person) => person !== null)).toBe(true);
      await page.locator('[data-verb-key="3"]').tap();
      if (await stateOf(page, 'talking')) {
        if (await readPerson(page, (question) => question.tap())) break;
        await page.getByRole('button', { name: t('asking.back') }).tap();
      }
      await page.getByRole('button', { name: t('inspector.close') }).tap();
      await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'none' });
    }
    await asking(page)
      .getByRole('button', { name: new RegExp(`^${t('asking.offer', { want: '' })}`) })
      .tap();
    await expect.poll(() => planOf(page, 0)).toEqual(['ask']);
    await page.getByRole('button', { name: t('inspector.close') }).tap();

    await page.getByRole('button', { name: new RegExp(`^${t('plan.cancel', { step: '' })}`) }).tap();
    await expect.poll(() => planOf(page, 0)).toEqual([]);
    await page.getByRole('button', { name: keep('keep.undo') }).tap();
    await expect.poll(() => planOf(page, 0)).toEqual(['ask']);

    await page.getByRole('button', { name: t('list.close') }).tap();
    // Where people can be told apart a finger may find one of them first: the rock lies lower.
    for (const lower of [10, 6, 14]) {
      const island = await still(page, { kind: 'island', zone: 2 });
      await page.touchscreen.tap(island.x, island.y + lower);
      await expect.poll(() => stateOf(page, 'selection')).not.toEqual({ kind: 'none' });
      if ((await stateOf(page, 'selection')).kind === 'island') break;
      await page.getByRole('button', { name: t('inspector.close') }).tap();
      await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'none' });
    }
    expect(await stateOf(page, 'selection')).toEqual({ kind: 'island', zone: 2 });
    await inspector(page)
      .getByRole('button', { name: new RegExp(`^${t('order.listen')}`) })
      .first()
      .tap();
    await expect.poll(async () => (await stateOf(page, 'waiting')).map(({ kind }) => kind)).toEqual(['ask', 'listen']);

    await page
      .getByRole('button', { name: t('speed.resume'), exact: true })
      .filter({ visible: true })
      .tap();
    await expect.poll(() => stateOf(page, 'speed')).toBeGreaterThan(0);
    await expect.poll(() => stateOf(page, 'tick')).toBeGreaterThan(CONTROL_TICK);
    await page
      .getByRole('button', { name: t('speed.pause'), exact: true })
      .filter({ visible: true })
      .tap();
    await expect.poll(() => stateOf(page, 'speed')).toBe(0);
  });
});
