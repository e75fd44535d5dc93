/**
 * What every browser test stands on: a page that may not complain (errors, refusals of the content
 * policy, requests that fail), and a way to open a night and wait until it is on screen.
 */
import { test as base, expect, type Page } from '@playwright/test';
import type { Saves } from '../../src/session/keepingProtocol';
import type { Session } from '../../src/session/protocol';
import type { DayStore } from '../../src/stores/dayStore';
import type { NightState, NightStores, Selection } from '../../src/stores/nightStore';
import { type Light, lightOf, type Picture, readPng } from './picture';

declare global {
  interface Window {
    /** There with `?test` in the address. */
    __session?: Session;
    __stores?: NightStores & { day: DayStore };
    __saves?: Saves;
    __dream?: {
      booted(): boolean;
      drawing(): boolean;
      pauseLoop(): void;
      resumeLoop(): void;
      level(): string;
      at(selection: Selection): { x: number; y: number } | null;
      canvas: HTMLCanvasElement;
      handle: { stepFrame(dtMs: number): void };
    };
  }
}

/** A small city on the low preset, stepped by hand: the same every time, and quick under software rendering. */
export const SMALL = { scenario: 'nightmare-protocol', seed: 'dusk', sleepers: 1000, quality: 'low' } as const;
const addressOf = (query: Record<string, string | number>): string => {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return `./?test&${search}`;
};

/** A test so tagged has every picture of the dream painted, as a player has. */
export const DRAWN = { tag: '@drawn' } as const;
/**
 * Elsewhere WebGL does all its work but the pixels: in software they are most of a test's time, and nobody sees them. `look` and
 * `keepPicture` have them painted for as long as they look. Not drawing at all was rejected: what goes wrong in a picture would show nowhere.
 */
const paintNothing = (): void => {
  const own = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => RenderingContext | null;
  const met = new WeakSet<RenderingContext>();
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
    const context = own.apply(this, asked);
    if (context instanceof WebGL2RenderingContext && !met.has(context)) {
      met.add(context);
      context.enable(context.RASTERIZER_DISCARD);
    }
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
};

export const test = base.extend<{ complaints: string[]; unpainted: undefined }>({
  unpainted: [
    async ({ context }, use, { tags }) => {
      if (!tags.includes(DRAWN.tag)) await context.addInitScript(paintNothing);
      await use(undefined);
    },
    { auto: true },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
      page.on('requestfailed', (request) => {
        const why = request.failure()?.errorText ?? '';
        // Aborted: the page was left, or the development server reloaded it after bundling a package.
        if (why !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${why}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export const goTo = (page: Page, query: Record<string, string | number>): Promise<unknown> => page.goto(addressOf(query));
/** What the page believes; for waiting, and for facts no pixel tells. */
export const stateOf = async <K extends keyof NightState>(page: Page, key: K): Promise<NightState[K]> => {
  const value = await page.evaluate((name) => window.__stores!.night.getState()[name as keyof NightState] as unknown, key as string);
  return value as NightState[K];
};

/** Asked often: what is waited for in every test would else be heard of up to a second late. */
const OFTEN = { intervals: [20, 50, 100, 150] };
/** Opening takes as long as the machine is slow; the rest is waited for as usual. */
const OPENING = { ...OFTEN, timeout: 60_000 };
export const untilRunning = async (page: Page): Promise<void> => {
  // The night is its own root, fetched when it is asked for.
  await page.waitForFunction(() => window.__stores !== undefined);
  await expect.poll(() => stateOf(page, 'status'), OPENING).toBe('running');
};

const PICTURE_MS = 160;
/**
 * Waits for the picture and has it drawn six times a second from here on: in software it otherwise takes both cores from everything
 * that is waited for. Under the list it rests, as it does for a player.
 */
export const slowPicture = async (page: Page): Promise<void> => {
  await expect.poll(() => stateOf(page, 'canvas'), OPENING).toBe('drawn');
  await page.waitForFunction(() => window.__dream?.booted());
  await page.evaluate((everyMs) => {
    const { canvas, handle, pauseLoop } = window.__dream!;
    pauseLoop();
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    const draw = (): void => {
      if (!canvas.isConnected) return;
      const beganMs = performance.now();
      if (window.__stores?.night.getState().view !== 'list') {
        handle.stepFrame(everyMs);
        // Read back, so that the picture is done and not queued: a queue that grows holds every click behind it.
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      }
      // The page has at least as long as the picture took.
      setTimeout(() => requestAnimationFrame(draw), Math.max(everyMs, 2 * (performance.now() - beganMs)));
    };
    draw();
  }, PICTURE_MS);
};

/** Opens a night, stops its clock, and waits for the screen and the picture behind it. */
export const openNight = async (page: Page, query: Record<string, string | number> = SMALL): Promise<void> => {
  await goTo(page, query);
  await untilRunning(page);
  await page.evaluate(() => window.__session!.setSpeed(0));
  await expect.poll(() => stateOf(page, 'speed'), OFTEN).toBe(0);
  await slowPicture(page);
  // On a starved machine the picture stands before the screen over it does, and a key that comes between the two is heard by nobody.
  await expect(page.locator('[data-part="head"]')).toBeAttached({ timeout: 60_000 });
};

export const hashOf = (page: Page): Promise<{ tick: number; hash: string }> => page.evaluate(() => window.__session!.hash());
/** Steps up to a tick of the night, and waits until the page shows it. */
export const stepTo = async (page: Page, tick: number): Promise<void> => {
  const { tick: now } = await hashOf(page);
  if (now > tick) throw new Error(`the night is already at tick ${now}`);
  await page.evaluate((ticks) => window.__session!.step(ticks), tick - now);
  await expect.poll(() => stateOf(page, 'tick'), OFTEN).toBe(tick);
};

/** Where on the page something of the dream is drawn. */
export const placeOf = async (page: Page, selection: Selection): Promise<{ x: number; y: number }> => {
  const place = await page.evaluate((wanted) => window.__dream!.at(wanted), selection);
  if (place === null) throw new Error(`nothing is drawn for ${JSON.stringify(selection)}`);
  return place;
};

/** Paints one picture of the dream for `see` to look at, where there is a dream and nothing of it is painted otherwise; its own loop waits so long. */
const painted = async <T>(page: Page, see: () => Promise<T>): Promise<T> => {
  const was = await page.evaluate(() => {
    const gl = window.__dream?.canvas.isConnected === true ? window.__dream.canvas.getContext('webgl2') : null;
    if (gl?.isEnabled(gl.RASTERIZER_DISCARD) !== true) return null;
    const { booted, drawing, handle, pauseLoop } = window.__dream!;
    const drew = drawing();
    if (drew) pauseLoop();
    gl.disable(gl.RASTERIZER_DISCARD);
    if (booted()) handle.stepFrame(0);
    return { drew };
  });
  const seen = await see();
  await page.evaluate((before) => {
    if (before === null) return;
    const { canvas, resumeLoop } = window.__dream!;
    const gl = canvas.getContext('webgl2');
    gl?.enable(gl.RASTERIZER_DISCARD);
    if (before.drew) resumeLoop();
  }, was);
  return seen;
};
export const look = (page: Page): Promise<Picture> => painted(page, async () => readPng(await page.screenshot({ timeout: 60_000 })));
const showOnlyCanvas = (page: Page, only: boolean): Promise<void> =>
  page.evaluate((hide) => {
    const canvas = document.querySelector<HTMLElement>('#dream canvas')!;
    const rest = [document.getElementById('app')!, ...[...canvas.parentElement!.children].filter((child) => child !== canvas)] as HTMLElement[];
    for (const element of rest) element.style.visibility = hide ? 'hidden' : '';
  }, only);
/** The light of the drawn dream alone: words and meters over it would pass for a picture. */
export const lightOn = async (page: Page): Promise<Light> => {
  await showOnlyCanvas(page, true);
  const light = lightOf(await look(page));
  await showOnlyCanvas(page, false);
  return light;
};
/** Leaves a picture for a person to look at after the run. */
export const keepPicture = (page: Page, name: string): Promise<Buffer> =>
  painted(page, () => page.screenshot({ path: `.artifacts/screens/${name}.png`, timeout: 60_000 }));
