import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { checkReplayBody, checkSaveBody } from '../content/replaySchema';
import { decodeReplay, decodeSave, encodeSave } from '../replay/codec';
import { MAX_FILE_BYTES } from '../replay/container';
import { verifyReplay } from '../replay/verify';
import { restore, snapshot } from '../sim/snapshot';
import { CONTROL_MIN, NIGHT_TICKS, type Order, TICKS_PER_MIN } from '../sim/vocabulary';
import { createSession } from './client';
import { readReplay } from './keepingFiles';
import { type DreamNews, MAX_DREAM_BYTES } from './keepingProtocol';
import { createLoopbackPort } from './loopback';
import { ManualClock } from './manualClock';
import type { CityInfo, Frame, NightResult, RunSource, SessionListener } from './protocol';
import type { NightEvent } from './protocolNight';
import { readDream } from './watchClient';
import { createDreamReader } from './watchHost';

const NIGHT_4: RunSource = { scenario: 'nightmare-protocol', seed: 'keeping', night: 4, sleepers: 300, difficulty: 'hard' };
const CONTROL_TICK = CONTROL_MIN * TICKS_PER_MIN;

function page(source: RunSource = NIGHT_4) {
  const clock = new ManualClock();
  const cities: CityInfo[] = [];
  const frames: Frame[] = [];
  const events: NightEvent[] = [];
  const results: NightResult[] = [];
  const faults: string[] = [];
  const speeds: string[] = [];
  const listener: SessionListener = {
    onReady: (city) => cities.push(city),
    onFrame: (frame, news) => {
      frames.push(frame);
      events.push(...news);
    },
    onPerson: () => undefined,
    onResult: (result) => results.push(result),
    onSpeed: (speed, why) => speeds.push(`${speed} ${why}`),
    onFault: (code, detail) => faults.push(`${code}: ${detail}`),
  };
  const session = createSession(() => createLoopbackPort({ clock, loadScenario }), listener);
  /** Lets the page's and the worker's messages cross, and the code that is fetched arrive, until the promise settles. */
  const soon = async <T>(promise: Promise<T>): Promise<T> => {
    let done = false;
    const settled = promise.finally(() => {
      done = true;
    });
    for (let turn = 0; turn < 2000 && !done; turn++) {
      clock.advance(1);
      await new Promise((next) => setImmediate(next));
    }
    return settled;
  };
  const step = (ticks: number): void => {
    session.step(ticks);
    clock.advance(5);
  };
  session.open(source);
  clock.advance(5);
  return { clock, session, cities, frames, events, results, faults, speeds, soon, step, frame: () => frames.at(-1)! };
}
type Page = ReturnType<typeof page>;

/** Orders that act: the desk's at once, a diver's from control on. */
async function play({ session, step, soon, frame }: Page, until: number): Promise<void> {
  const give = async (order: Order): Promise<void> => {
    const given = session.give(order);
    step(1);
    await soon(given);
  };
  await give({ kind: 'dim-island', island: 3 });
  step(CONTROL_TICK - frame().tick);
  await give({ kind: 'ground', diver: 0, island: 2 });
  await give({ kind: 'go', diver: 1, place: 4 });
  step(until - frame().tick);
}
const bytesOf = async (page: Page): Promise<Uint8Array> => {
  const kept = await page.soon(page.session.keepReplay());
  if (!kept.ok) throw new Error(kept.fault.code);
  return kept.bytes;
};
const saveOf = async (page: Page): Promise<Uint8Array> => {
  const saved = await page.soon(page.session.save());
  if (!saved.ok) throw new Error(saved.fault.code);
  return saved.bytes;
};
const hashOf = (page: Page) => page.soon(page.session.hash());
/** What is told of a file, to the last word. */
const told = (bytes: Uint8Array): DreamNews[] => {
  const news: DreamNews[] = [];
  createDreamReader((one) => news.push(structuredClone(one))).receive({ type: 'read', bytes });
  return news;
};

describe('a night kept as a file', () => {
  it('is one that verifies, finished or not', async () => {
    const here = page();
    await play(here, 1500);
    for (const until of [1500, NIGHT_TICKS]) {
      here.step(until - here.frame().tick);
      const decoded = decodeReplay(await bytesOf(here), checkReplayBody);
      if (!decoded.ok) throw new Error(decoded.code);
      const { tick, hash } = await hashOf(here);
      expect(decoded.body.final).toMatchObject({ tick, hash });
      expect(decoded.orders.map(({ order }) => order.kind)).toEqual(['dim-island', 'ground', 'go']);
      const read = readReplay(await bytesOf(here));
      if (!read.ok) throw new Error(read.fault.code);
      expect(verifyReplay(read.scenario, decoded.body, decoded.orders)).toEqual({ verified: true, tick, hash });
    }
    expect(here.faults).toEqual([]);
  });

  it('is the same after the worker died and was started again', async () => {
    const here = page();
    await play(here, 1500);
    here.session.restart();
    here.clock.advance(5);
    here.step(100);
    const news = told(await bytesOf(here));
    expect(news.at(-1)).toMatchObject({ kind: 'verdict', verdict: { verified: true, tick: 1600 } });
  });

  it('carries a scenario that is not built in', async () => {
    const loaded = loadScenario('sandbox');
    if (!loaded.ok) throw new Error(loaded.detail);
    const json = JSON.stringify({ ...loaded.scenario, id: 'mine', title: 'Mine' });
    const here = page({ scenario: { json, name: 'mine.json' }, seed: 'x', sleepers: 200 });
    here.step(700);
    const news = told(await bytesOf(here));
    expect(news[0]).toMatchObject({ kind: 'about', about: { title: 'Mine', sleepers: 200 } });
    expect(news.at(-1)).toMatchObject({ kind: 'verdict', verdict: { verified: true } });
  });

  it('cannot be larger than what is read again', () => {
    expect(MAX_DREAM_BYTES).toBe(MAX_FILE_BYTES.replay);
  });
});

describe('a file that is opened', () => {
  it('says what is in it, how far it is played, and the verdict', async () => {
    const here = page();
    await play(here, 1500);
    const { hash } = await hashOf(here);
    const news = told(await bytesOf(here));
    expect(news[0]).toMatchObject({
      kind: 'about',
      about: { difficulty: 'hard', sleepers: 300, source: { seed: 'keeping', night: 4, watch: { endTick: 1500, hash } } },
    });
    expect(news.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(5);
    expect(news.at(-1)).toEqual({ kind: 'verdict', verdict: { verified: true, tick: 1500, hash } });
  });

  it('is refused with a code when it is no replay, and the reader says so once', async () => {
    const here = page();
    here.step(60);
    const replay = await bytesOf(here);
    const flipped = replay.slice();
    flipped[replay.length - 1]! ^= 1;
    const cases: [Uint8Array, string][] = [
      [Uint8Array.of(), 'not-ours'],
      [Uint8Array.from('hello, this is text', (letter) => letter.charCodeAt(0)), 'not-ours'],
      [replay.slice(0, 20), 'too-short'],
      [flipped, 'bad-checksum'],
      [await saveOf(here), 'is-save'],
    ];
    for (const [bytes, code] of cases) expect(told(bytes)).toMatchObject([{ kind: 'refused', fault: { code } }]);
  });

  it('ends its worker with the last word, or when nobody wants to know any more', () => {
    let ended = 0;
    let send: (message: DreamNews) => void = () => undefined;
    let lose: (detail: string) => void = () => undefined;
    const makePort = () => ({
      post: () => undefined,
      listen: (onMessage: typeof send, onLost: typeof lose) => {
        send = onMessage;
        lose = onLost;
      },
      terminate: () => void ended++,
    });
    const heard: DreamNews[] = [];
    readDream(Uint8Array.of(1), makePort, (news) => heard.push(news));
    send({ kind: 'progress', tick: 1, of: 2 });
    send({ kind: 'refused', fault: { code: 'bad-text', detail: '' } });
    send({ kind: 'progress', tick: 2, of: 2 });
    expect([heard.map(({ kind }) => kind), ended]).toEqual([['progress', 'refused'], 1]);
    readDream(Uint8Array.of(1), makePort, (news) => heard.push(news))();
    lose('out of memory');
    expect([heard.length, ended]).toEqual([2, 2]);
    readDream(Uint8Array.of(1), makePort, (news) => heard.push(news));
    lose('out of memory');
    expect(heard.at(-1)).toEqual({ kind: 'refused', fault: { code: 'lost', detail: 'out of memory' } });
  });
});

describe('a night that is watched', () => {
  const watched = async () => {
    const there = page();
    await play(there, 1500);
    const news = told(await bytesOf(there));
    if (news[0]?.kind !== 'about') throw new Error('not read');
    return { hash: (await hashOf(there)).hash, here: page(news[0].about.source) };
  };

  it('is the recorded one, at any speed, its orders told as they act, and ends where the record ends', async () => {
    const { hash, here } = await watched();
    expect(here.cities[0]!.watch).toMatchObject({ endTick: 1500, orders: [{ tick: 0 }, { tick: CONTROL_TICK }, { tick: CONTROL_TICK + 1 }] });
    here.session.setPace({ pauses: ['control-begins', 'diver-free'], quickLightsOut: false });
    here.session.setSpeed(4);
    for (let s = 0; s < 80; s++) {
      here.clock.advance(1000);
      await here.soon(Promise.resolve());
    }
    expect(here.speeds).toEqual(['4 asked', '0 ended']);
    expect(await hashOf(here)).toEqual({ tick: 1500, hash });
    expect(here.events.filter(({ kind }) => kind === 'order').map(({ tick }) => tick)).toEqual([0, CONTROL_TICK, CONTROL_TICK + 1]);
    // It stopped in the middle of the night: nothing is decided.
    expect(here.results).toEqual([]);
    here.step(10);
    expect((await hashOf(here)).tick).toBe(1500);
  });

  it('takes no orders and no questions, and nothing of it is kept', async () => {
    const { here } = await watched();
    const dim: Order = { kind: 'dim-island', island: 1 };
    expect(await here.soon(here.session.check(dim))).toMatchObject({ ok: false, why: 'watching' });
    expect(await here.soon(here.session.give(dim))).toMatchObject({ ok: false, why: 'watching' });
    expect(await here.soon(here.session.inquire(5, 0))).toMatchObject({ wants: [], why: 'watching' });
    expect(await here.soon(here.session.undo())).toEqual({ order: null, why: 'watching' });
    expect(await here.soon(here.session.save())).toMatchObject({ ok: false, fault: { code: 'watching' } });
  });

  it('goes on as recorded after the worker died', async () => {
    const { hash, here } = await watched();
    here.step(CONTROL_TICK - 3);
    here.session.restart();
    here.clock.advance(5);
    here.step(1500);
    expect(await hashOf(here)).toEqual({ tick: 1500, hash });
  });

  it('does not break on orders that are none', async () => {
    const { here } = await watched();
    const watch = { ...here.cities[0]!.watch!, orders: [{ tick: 3, order: { kind: 'go', diver: 'x' } as unknown as Order }] };
    const forged = page({ ...NIGHT_4, watch });
    forged.step(200);
    expect(forged.frame().tick).toBe(200);
    expect(forged.faults).toEqual([]);
  });
});

describe('a saved night', () => {
  it('goes on the same as the one that was not left, orders that wait and questions put with it', async () => {
    const here = page();
    await play(here, 1400);
    const asleep = Array.from({ length: 300 }, (_, sleeper) => sleeper);
    let told: { sleeper: number; wants: number[] } | null = null;
    for (const sleeper of asleep) {
      const answer = await here.soon(here.session.inquire(sleeper, 1));
      if (answer.wants.length === 0) continue;
      told = { sleeper, wants: answer.wants };
      break;
    }
    void here.session.give({ kind: 'listen', island: 5 });
    const saved = await saveOf(here);
    const there = page({ scenario: 'sandbox', seed: 'other', sleepers: 200 });
    there.step(50);
    expect(await there.soon(there.session.load(saved))).toMatchObject({ ok: true, source: { ...NIGHT_4 } });
    await there.soon(Promise.resolve());
    expect(there.cities.at(-1)).toMatchObject({ scenario: 'nightmare-protocol', night: 4, sleepers: 300 });
    expect(there.frame().tick).toBe(1400);
    expect(there.frame().waiting).toEqual([{ kind: 'listen', island: 5 }]);
    expect(told).not.toBeNull();
    expect((await there.soon(there.session.inquire(told!.sleeper, 1))).wants).toEqual(told!.wants);
    here.step(300);
    there.step(300);
    expect(await hashOf(there)).toEqual(await hashOf(here));
    // And what is kept of it afterwards is the whole night.
    expect((await bytesOf(there)).length).toBeGreaterThan(0);
    const decoded = decodeReplay(await bytesOf(there), checkReplayBody);
    const straight = decodeReplay(await bytesOf(here), checkReplayBody);
    expect(decoded.ok && decoded.orders).toEqual(straight.ok && straight.orders);
    // A worker that dies now comes back to the loaded night.
    there.session.restart();
    there.clock.advance(5);
    await there.soon(Promise.resolve());
    expect(await hashOf(there)).toEqual(await hashOf(here));
  });

  it('that was decided before says when and by what, however often it is come back to', async () => {
    const here = page();
    here.step(2800);
    const decided = here.results.at(-1)!.ending;
    expect(decided).toMatchObject({ kind: 'half-trapped' });
    const there = page({ scenario: 'sandbox', seed: 'other', sleepers: 200 });
    await there.soon(there.session.load(await saveOf(here)));
    await there.soon(Promise.resolve());
    expect(there.results.at(-1)!.ending).toEqual(decided);
    there.step(NIGHT_TICKS - 2800);
    expect(there.results.at(-1)!.ending).toEqual(decided);
    const again = page({ scenario: 'sandbox', seed: 'other', sleepers: 200 });
    await again.soon(again.session.load(await saveOf(there)));
    await again.soon(Promise.resolve());
    expect(again.results.at(-1)!.ending).toEqual(decided);
    // A worker that dies plays on from its last kept moment, and finds it on the way.
    here.session.restart();
    here.clock.advance(5);
    here.step(NIGHT_TICKS - 2800);
    expect(here.results.at(-1)!.ending).toEqual(decided);
  });

  it('that cannot be opened leaves the present one as it is', async () => {
    const here = page();
    await play(here, 700);
    const saved = await saveOf(here);
    const before = await hashOf(here);
    const flipped = saved.slice();
    flipped[100]! ^= 4;
    const decoded = decodeSave(saved, checkSaveBody);
    const loaded = loadScenario('nightmare-protocol');
    if (!decoded.ok || !loaded.ok) throw new Error('not sound');
    const world = restore(loaded.scenario, NIGHT_4.seed, { night: 4, sleepers: 300, difficulty: 'hard' }, decoded.snapshot);
    world.society.attention = 4000;
    const forged = snapshot(world);
    const cases: [Uint8Array, string][] = [
      [Uint8Array.of(1, 2, 3), 'not-ours'],
      [flipped, 'bad-checksum'],
      [await bytesOf(here), 'is-replay'],
      [encodeSave({ ...decoded.body, simVersion: '0' }, decoded.snapshot, decoded.record), 'other-engine'],
      [encodeSave({ ...decoded.body, scenario: { id: 'moon', hash: '0'.repeat(16) } }, decoded.snapshot), 'unknown-scenario'],
      [encodeSave({ ...decoded.body, seed: 'another' }, decoded.snapshot), 'bad-snapshot'],
      [encodeSave({ ...decoded.body, hash: '0'.repeat(16) }, decoded.snapshot), 'bad-snapshot'],
      [encodeSave(decoded.body, forged), 'bad-snapshot'],
    ];
    for (const [bytes, code] of cases) {
      expect(await here.soon(here.session.load(bytes))).toMatchObject({ ok: false, fault: { code } });
      expect(await hashOf(here)).toEqual(before);
    }
    expect(here.cities).toHaveLength(1);
    expect(here.faults).toEqual([]);
    here.step(10);
    expect(here.frame().tick).toBe(710);
  });

  it('can be opened with no night before it', async () => {
    const saved = await saveOf(page());
    const clock = page();
    clock.session.close();
    const here = page({ scenario: 'atlantis', seed: 's' });
    expect(here.faults).toHaveLength(1);
    expect(await here.soon(here.session.load(saved))).toMatchObject({ ok: true });
    await here.soon(Promise.resolve());
    here.step(5);
    expect(here.frame().tick).toBe(5);
  });
});
