/** A chapter as the page plays it, over a session and a worker: one place after another, and what happens when something is lost. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/content/load';
import { checkSaveBody } from '../src/content/replaySchema';
import type { Book } from '../src/narrative/book';
import { decodeSave, encodeSave, packBeginning } from '../src/replay/codec';
import { createSession } from '../src/session/client';
import { createLoopbackPort, type LoopbackPort } from '../src/session/loopback';
import { ManualClock } from '../src/session/manualClock';
import type { RunSource } from '../src/session/protocol';
import { restore, snapshot } from '../src/sim/snapshot';
import { NIGHT_TICKS, TICKS_PER_DAY } from '../src/sim/vocabulary';
import { createWorld } from '../src/sim/world';
import { bindDay, createDayStore, type DayPlace } from '../src/stores/dayStore';
import { bindSession, createNightStores } from '../src/stores/projection';

const CHAPTER: RunSource = { scenario: 'nightmare-protocol', seed: 'chapter', sleepers: 300 };

const BOOK = JSON.parse(readFileSync(new URL('../src/narrative/nightmare-protocol.book.json', import.meta.url), 'utf8')) as Book;

function openChapter(source: RunSource | Uint8Array = CHAPTER) {
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
  if (source instanceof Uint8Array) void session.load(source);
  else session.open(source);
  return { stores, session, day, days, places, ports, until, at, answer };
}

describe('a chapter', { timeout: 60_000 }, () => {
  it('goes from its first evening over four nights to what came after', async () => {
    const { stores, session, day, days, places, until, at, answer } = openChapter();
    const passed: number[] = [];
    day.subscribe(({ at: place, daysPassed }) => place === 'days' && daysPassed > (passed.at(-1) ?? 0) && passed.push(daysPassed));
    const read: boolean[] = [];
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
      await at('scene', 'days', 'epilogue');
      while (day.getState().state?.phase === 'dawn' && day.getState().at === 'scene') await answer();
      if (night === 4) break;
      // What was put in force meanwhile waits to be read.
      await until(() => day.getState().at === 'scene' || day.getState().daysWait);
      read.push(day.getState().daysWait);
      if (day.getState().daysWait) days.goOn();
      await at('scene');
    }
    await at('epilogue');
    expect(stores.night.getState().city?.night).toBe(4);
    expect(day.getState().epilogues.map(({ people }) => people[0])).toEqual(expect.arrayContaining(['clara', 'ethan', 'lena', 'aiko']));
    expect(places.filter((place) => place === 'dawn')).toHaveLength(4);
    expect(read).toEqual([true, true, true]);
    expect(passed).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    const { epilogues, report, facts } = day.getState();
    const met = epilogues.filter((page) => page.met);
    expect(met.slice(0, 4).map(({ people }) => people[0])).toEqual(['clara', 'ethan', 'lena', 'aiko']);
    expect(met.at(-1)?.people).toEqual([]);
    expect(epilogues.slice(met.length).every((page) => !page.met && page.people.length > 0)).toBe(true);

    // Kept there and opened again, it is what came after, to the word, and not the morning before.
    let kept: Uint8Array | null = null;
    void session.save().then((saved) => {
      kept = saved.ok ? saved.bytes : null;
    });
    await until(() => kept !== null);
    const again = openChapter(kept!);
    await again.at('epilogue', 'dawn', 'night', 'failed');
    expect(again.day.getState()).toMatchObject({ at: 'epilogue', epilogues, facts });
    expect(again.day.getState().report).toEqual(report);
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
    // What it was before anything was signed is not forgotten with it.
    expect(day.getState().began).toMatchObject({ hoursLeft: 4, policies: { sharing: 'all' } });
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

describe('a late night that is saved', { timeout: 60_000 }, () => {
  const NIGHT_2 = 14 * TICKS_PER_DAY;
  /** Over a session alone: no page follows it. */
  const open = () => {
    const clock = new ManualClock();
    const session = createSession(() => createLoopbackPort({ clock, loadScenario, loadBook: () => Promise.resolve(BOOK) }), bindSession(createNightStores()));
    const soon = async <T>(promised: Promise<T>): Promise<T> => {
      let isThere = false;
      void promised.finally(() => {
        isThere = true;
      });
      while (!isThere) {
        clock.advance(1);
        await new Promise((next) => setImmediate(next));
      }
      return promised;
    };
    const reported = async () => {
      const answer = await soon(session.day({ kind: 'report' }));
      if (answer?.kind !== 'report') throw new Error('no dawn');
      return answer.report;
    };
    const step = (ticks: number): void => {
      session.step(ticks);
      clock.advance(1);
    };
    return { session, soon, reported, step };
  };
  const saved = async () => {
    const here = open();
    here.session.open(CHAPTER);
    void here.session.give({ kind: 'set-policy', policy: 'sharing', value: 'zone' });
    here.step(NIGHT_TICKS);
    await here.soon(here.session.day({ kind: 'next-night' }));
    here.step(1200);
    const file = await here.soon(here.session.save());
    const decoded = file.ok ? decodeSave(file.bytes, checkSaveBody) : file;
    if (!decoded.ok) throw new Error('no save');
    here.step(NIGHT_TICKS - 1200);
    return { decoded, report: await here.reported() };
  };

  it('has its beginning with it, and dawn is told from there: the weeks before are not lived through again', async () => {
    const { decoded, report } = await saved();
    const { body, snapshot: now, record, begun } = decoded;
    expect([body.tick, begun === null]).toEqual([NIGHT_2 + 1200, false]);
    const there = open();
    // The orders of the first night are left out: whoever went back to the first evening would come to another dawn.
    const late = { ...body, orders: body.orders.filter(([tick]) => tick! >= NIGHT_2) };
    expect(late.orders.length).toBeLessThan(body.orders.length);
    expect(await there.soon(there.session.load(encodeSave(late, now, record, packBeginning(begun!))))).toMatchObject({ ok: true });
    there.step(NIGHT_TICKS - 1200);
    expect(await there.reported()).toEqual(report);
    const again = await there.soon(there.session.save());
    const kept = again.ok ? decodeSave(again.bytes, checkSaveBody) : again;
    expect(kept.ok && kept.begun).toEqual(begun);
  });
  it('opens without it too, as earlier versions wrote it, and comes to the same dawn', async () => {
    const { decoded, report } = await saved();
    const there = open();
    expect(await there.soon(there.session.load(encodeSave(decoded.body, decoded.snapshot, decoded.record)))).toMatchObject({ ok: true });
    there.step(NIGHT_TICKS - 1200);
    expect(await there.reported()).toEqual(report);
  });
  it('is told from no beginning but its own, and from none that no night can come to', async () => {
    const { decoded, report } = await saved();
    const loaded = loadScenario('nightmare-protocol');
    if (!loaded.ok) throw new Error(loaded.detail);
    const first = createWorld(loaded.scenario, CHAPTER.seed, { sleepers: 300 });
    const altered = restore(loaded.scenario, CHAPTER.seed, { sleepers: 300 }, decoded.begun!);
    altered.society.attention = 4000;
    for (const begun of [snapshot(first), snapshot(altered), Uint8Array.of(1, 2, 3)]) {
      const there = open();
      const forged = encodeSave(decoded.body, decoded.snapshot, decoded.record, packBeginning(begun));
      expect(await there.soon(there.session.load(forged))).toMatchObject({ ok: true });
      there.step(NIGHT_TICKS - 1200);
      expect(await there.reported()).toEqual(report);
    }
  });
});
