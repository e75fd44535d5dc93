/** Where a nightmare came from, from the map to its root and back; the latch's moment; and the switches of the pauses, remembered. */
import { expect } from '@playwright/test';
import { LOOK } from '../../src/sim/vocabulary';
import { t } from '../../src/words/en/causes';
import { t as help } from '../../src/words/en/help';
import { openNight, placeOf, SMALL, stateOf, stepTo, test } from './night';

const FLAW_TICK = 1536;

test('a frightened person leads to the root, in words, in rows and on the map', async ({ page }) => {
  await openNight(page, { ...SMALL, night: 4 });
  await stepTo(page, FLAW_TICK - 12);
  await stepTo(page, FLAW_TICK);
  await expect(page.getByText(t('turn.latch', { time: '02:15' }))).toBeAttached();
  await stepTo(page, 1740);
  const chained = await page.evaluate(async (nightmare) => {
    const people = window.__stores!.live.frame!.people;
    for (let sleeper = 0; sleeper < people.length / 4; sleeper++) {
      if (people[sleeper * 4] !== nightmare) continue;
      const trace = await window.__session!.trace({ kind: 'person', sleeper });
      if (trace?.kind === 'person' && trace.steps.length > 1) return { sleeper, zone: trace.steps[0]!.zone, root: trace.root.sleeper };
    }
    return null;
  }, LOOK.nightmare);
  expect(chained).not.toBeNull();
  const { zone, sleeper, root } = chained!;

  const island = await placeOf(page, { kind: 'island', zone });
  await page.mouse.click(island.x, island.y);
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'island', zone });
  await expect(page.getByRole('region', { name: t('shares.title') })).toBeAttached();

  // Picking one light among a thousand is the map's own test; here it is about what follows.
  await page.evaluate((id) => {
    window.__stores!.night.setState({ selection: { kind: 'person', sleeper: id }, person: null });
    window.__session!.follow(id);
  }, sleeper);
  const chain = page.getByRole('list', { name: t('chain.list') });
  await expect(chain).toBeAttached();
  await expect(page.locator('.dream-causes .dream-cause').first()).toBeAttached();
  await expect(page.locator('.dream-causes .dream-root').first()).toBeAttached();
  await chain.getByRole('button').last().click();
  await expect.poll(() => stateOf(page, 'selection')).toEqual({ kind: 'person', sleeper: root });
});

test('what pauses the night is chosen in the sheet and remembered', async ({ page }) => {
  await openNight(page);
  await page.keyboard.press('?');
  const tide = page.getByLabel(t('pauses.tide-turns'));
  await expect(tide).toBeChecked();
  await tide.uncheck();
  await page.getByRole('button', { name: help('help.close') }).click();
  await openNight(page);
  await page.keyboard.press('?');
  await expect(tide).not.toBeChecked();
  await expect(page.getByLabel(t('pauses.phase-begins'))).toBeChecked();
});
