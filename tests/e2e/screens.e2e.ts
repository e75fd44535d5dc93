/** Every screen at the three sizes people look at it: nothing runs off the side, nothing fails axe, and a picture is kept. */
import { expect } from '@playwright/test';
import { t } from '../../src/words/en/night';
import { expectNothingOffSide, SIZES, violations } from './audit';
import { DRAWN, goTo, keepPicture, lightOn, openNight, stepTo, test } from './night';

for (const size of SIZES) {
  const name = `${size.width}x${size.height}`;
  test(`night, inspector, list at ${name}`, DRAWN, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await openNight(page, { scenario: 'nightmare-protocol', seed: 'dusk', sleepers: 3000, quality: 'low' });
    await stepTo(page, 1800);
    await expect.poll(async () => (await lightOn(page)).colours, { timeout: 60_000 }).toBeGreaterThan(250);
    await keepPicture(page, `night-${name}`);
    await expectNothingOffSide(page);
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('l');
    await expect(page.getByRole('listbox').first()).toBeVisible();
    await keepPicture(page, `list-${name}`);
    await expectNothingOffSide(page);
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('Enter');
    await expect(page.locator('[data-pane="people"]').getByRole('listbox').getByRole('option').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: t('inspector.label') })).toBeVisible();
    await page.keyboard.press('l');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await keepPicture(page, `inspector-${name}`);
    await expectNothingOffSide(page);
    expect(await violations(page)).toEqual([]);
  });

  test(`fault page at ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await goTo(page, { scenario: 'no-such-city' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('fault.title.unknown-scenario'));
    await keepPicture(page, `fault-${name}`);
    await expectNothingOffSide(page);
    expect(await violations(page)).toEqual([]);
  });
}
