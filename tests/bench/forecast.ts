/**
 * How long a player waits for the forecast, in the production build with 3,000 sleepers at the busiest minute: from the pause to the
 * first outlook and to all its futures, then from the pointer's rest on an order to the same. Time on the wall, the settling of
 * plan and pointer included, because that is what is waited for; the dream's loop is stopped, or software rendering would be measured.
 */
import { chromium } from '@playwright/test';
import { benchText } from '../../src/words/cli';
import { CHROMIUM_FLAGS, findChromium } from '../browser';
import { openNight, type Stage, serve } from './page';

const SLEEPERS = 3000;
const FIRST_LIMIT_MS = 1500;
/** All 32 of the present orders and of one order more are double the work; nobody has to wait for them. */
const ALL_LIMIT_MS = 4000;

/** Milliseconds until the first outlook of a kind, and until it is whole. */
interface Waited {
  first: number;
  all: number;
}

const server = await serve();
const path = findChromium();
const browser = await chromium.launch({ ...(path === null ? {} : { executablePath: path }), args: [...CHROMIUM_FLAGS] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await openNight(page, SLEEPERS);
  const wait = (which: 'present' | 'considered'): Promise<Waited> =>
    page.evaluate(
      (kind) =>
        new Promise<Waited>((settle) => {
          const { forecast } = (window as unknown as Stage).__stores;
          const fromMs = performance.now();
          const waited: Waited = { first: 0, all: 0 };
          const leave = forecast.subscribe((state) => {
            const outlook = state[kind];
            if (outlook === null) return;
            const ms = performance.now() - fromMs;
            if (waited.first === 0) waited.first = ms;
            if (outlook.futures < outlook.of) return;
            waited.all = ms;
            leave();
            settle(waited);
          });
          // Looks away and back, as a pause does; or rests the pointer on an order.
          if (kind === 'considered') forecast.setState({ weighing: { kind: 'dim-island', island: 11 } });
          else {
            forecast.setState({ watched: false });
            forecast.setState({ watched: true });
          }
        }),
      which,
    );
  // The second worker is started and its code compiled by the first forecast of a night, long before anybody waits for one.
  await wait('present');
  for (const which of ['present', 'considered'] as const) {
    const waited = await wait(which);
    for (const [part, limit] of [
      ['first', FIRST_LIMIT_MS],
      ['all', ALL_LIMIT_MS],
    ] as const) {
      const value = waited[part];
      const row = {
        name: `forecast-${which === 'present' ? 'plan' : 'order'}-${part}`,
        value,
        unit: 'ms',
        yardstick: null,
        ratio: null,
        limit,
        ok: value <= limit,
      };
      process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(row) : benchText.row(row)}\n`);
      if (!row.ok) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  server.kill();
}
