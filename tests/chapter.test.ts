/** A chapter as the page plays it, over a session and a worker: one place after another, and what happens when something is lost. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/content/load';
import type { Book } from '../src/narrative/book';
import { createSession } from '../src/session/client';
import { createLoopbackPort, type LoopbackPort } from '../src/session/loopback';
import { ManualClock } from '../src/session/manualClock';
import type { RunSource } from '../src/session/protocol';
import { NIGHT_TICKS } from '../src/sim/vocabulary';
import { bindDay, createDayStore, type DayPlace } from '../src/stores/dayStore';
import { bindSession, createNightStores } from '../src/stores/projection';

const CHAPTER: RunSource = { scenario: 'nightmare-protocol', seed: 'chapter', sleepers: 300 };

const BOOK = JSON.parse(readFileSync(new URL('../src/narrative/nightmare-protocol.book.json', import.meta.url), 'utf8')) as Book;

function openChapter(source: RunSource = CHAPTER) {
  const clock = new ManualClock();
  const stores = createNightStores();
  const ports: LoopbackPort[] = [];
  const session = createSession(() => {
    const port = createLoopbackPort({ clock, loadScenario, loadBook: () => Promise.resolve(BOOK) });
    ports.push(port);
    return port;
  }, bindSession(stores));
  const day = createDayStore();
  const places: DayPlace[] = [];
  const days = bindDay(day, stores, session, (at) => places.push(at));
  const turn = async (): Promise<void> => {
    clock.advance(1);
    await new Promise((next) => setImmediate(next));
  };
  /** Lets messages cross, and the code that is fetched arrive, until something holds. */
  const until = async (holds: () => boolean): Promise<void> => {
    for (const giveUpMs = performance.now() + 20_000; performance.now() < giveUpMs; await turn()) if (holds()) return;
    throw new Error(`still at ${day.getState().at}`);
  };
  const at = (...wanted: DayPlace[]): Promise<void> => until(() => wanted.includes(day.getState().at));
  /** Gives the first answer of the scene that is told, and leaves it. */
  const answer = async (): Promise<void> => {
    const { scene } = day.getState();
    days.answer(0);
    await until(() => day.getState().state?.scenes.find(({ index }) => index === scene?.scene)?.told === true);
    days.leaveScene();
    await until(() => day.getState().scene !== scene);
  };
  days.follow(true);
  session.open(source);
  return { stores, session, day, days, places, ports, until, at, answer };
}

describe('a chapter', { timeout: 60_000 }, () => {
  it('goes from its first evening over four nights to what came after', async () => {
    const { stores, session, day, days, places, at, answer } = openChapter();
    const passed: number[] = [];
    day.subscribe(({ at: place, daysPassed }) => place === 'days' && daysPassed > (passed.at(-1) ?? 0) && passed.push(daysPassed));
    for (let night = 1; night <= 4; night++) {
      await at('scene');
      expect(day.getState().state).toMatchObject({ night, phase: 'dusk' });
      await answer();
      await at('dusk');
      days.lightsOut();
      await at('night');
      session.step(NIGHT_TICKS);
      await at('dawn');
      expect(day.getState().report).toMatchObject({ night, nights: 4 });
      days.goOn();
      await at('scene', 'epilogue');
      while (day.getState().state?.phase === 'dawn' && day.getState().at === 'scene') await answer();
      if (night < 4) await at('scene');
    }
    await at('epilogue');
    expect(stores.night.getState().city?.night).toBe(4);
    expect(day.getState().epilogues.map(({ people }) => people[0])).toEqual(expect.arrayContaining(['clara', 'ethan', 'lena', 'aiko']));
    expect(places.filter((place) => place === 'dawn')).toHaveLength(4);
    expect(passed).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('takes back what was signed, one by one, to the answer that opened the evening', async () => {
    const { day, days, until, at, answer } = openChapter();
    await at('scene');
    await answer();
    await at('dusk');
    days.give({ kind: 'set-policy', policy: 'sharing', value: 'zone' });
    await until(() => day.getState().state?.policies.sharing === 'zone');
    expect(day.getState().state?.hoursLeft).toBe(3);
    days.undo();
    await until(() => day.getState().state?.policies.sharing === 'all');
    expect(day.getState().state?.hoursLeft).toBe(4);
    days.undo();
    await at('scene');
  });

  it('says why an act was not taken, and nothing changes', async () => {
    const { day, days, until, at, answer } = openChapter();
    await at('scene');
    await answer();
    await at('dusk');
    const before = day.getState().state;
    days.give({ kind: 'set-policy', policy: 'sharing', value: 'all' });
    await until(() => day.getState().refused !== null);
    expect(day.getState().refused).toBe('no-change');
    expect(day.getState().state).toEqual(before);
  });

  it('shows what a policy would do before it is signed', async () => {
    const { day, days, until, at, answer } = openChapter();
    await at('scene');
    await answer();
    await at('dusk');
    days.weigh('mandate', 1);
    await until(() => day.getState().weighing !== null);
    const { state, weighing } = day.getState();
    expect(weighing!.state.outlook.coupling).toBeGreaterThan(state!.outlook.coupling);
    expect(weighing!.state.outlook.autonomyLater).toBeLessThan(state!.outlook.autonomyLater);
    expect(state!.policies.mandate).toBe(0);
  });

  it('goes back to the evening as it was signed when its night is taken again', async () => {
    const { stores, session, day, days, until, at, answer } = openChapter();
    await at('scene');
    await answer();
    await at('dusk');
    days.give({ kind: 'set-policy', policy: 'sharing', value: 'zone' });
    await until(() => day.getState().state?.policies.sharing === 'zone');
    days.lightsOut();
    await until(() => day.getState().canRepeat);
    session.step(900);
    await until(() => stores.night.getState().tick === 900);
    days.again();
    await at('dusk');
    expect(day.getState().state).toMatchObject({ hoursLeft: 3, policies: { sharing: 'zone' }, night: 1 });
    expect(stores.night.getState().tick).toBe(0);
  });

  it('loses nothing that was signed when the worker dies at dusk', async () => {
    const { stores, session, day, days, ports, until, at, answer } = openChapter();
    await at('scene');
    await answer();
    await at('dusk');
    days.give({ kind: 'set-policy', policy: 'sharing', value: 'zone' });
    await until(() => day.getState().state?.policies.sharing === 'zone');
    ports[0]!.die('killed');
    await until(() => stores.night.getState().status === 'fault');
    session.restart();
    await at('dusk');
    expect(day.getState().state).toMatchObject({ hoursLeft: 3, policies: { sharing: 'zone' } });
  });
});
