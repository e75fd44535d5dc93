import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import { hashWorld } from '../sim/hash';
import { step } from '../sim/step';
import type { Order, TimedOrder } from '../sim/vocabulary';
import { createWorld } from '../sim/world';
import { createSession } from './client';
import { createLoopbackPort, type LoopbackPort } from './loopback';
import { ManualClock } from './manualClock';
import type { Frame, FromWorker, PersonDetail, RunSource, SessionListener, WorkerPort } from './protocol';
import type { NightEvent } from './protocolNight';

const NIGHT_4: RunSource = { scenario: 'nightmare-protocol', seed: 'client', night: 4, sleepers: 300 };
const DIM: Order = { kind: 'dim-island', island: 3 };
const LISTEN: Order = { kind: 'listen', island: 5 };

function page(restartable = true) {
  const clock = new ManualClock();
  const ports: LoopbackPort[] = [];
  const said: string[] = [];
  const frames: Frame[] = [];
  const events: NightEvent[] = [];
  const people: (PersonDetail | null)[] = [];
  const faults: { code: string; canRestart: boolean }[] = [];
  const listener: SessionListener = {
    onReady: (city) => said.push(`ready ${city.sleepers}`),
    onFrame: (frame, news) => {
      frames.push(frame);
      events.push(...news);
    },
    onPerson: (detail) => {
      said.push(`person ${detail?.sleeper ?? 'nobody'}`);
      people.push(detail);
    },
    onSpeed: (speed, why) => said.push(`speed ${speed} ${why}`),
    onFault: (code, _detail, canRestart) => faults.push({ code, canRestart }),
  };
  const makePort = (): WorkerPort => {
    const port = createLoopbackPort({ clock, loadScenario });
    ports.push(port);
    return port;
  };
  const session = createSession(restartable ? makePort : makePort(), listener);
  /** Waits for a promise while time passes. */
  const soon = async <T>(promise: Promise<T>): Promise<T> => {
    clock.advance(1);
    return promise;
  };
  return { clock, ports, said, frames, events, people, faults, session, soon };
}

function straight(orders: readonly TimedOrder[], ticks: number): string {
  const loaded = loadScenario(NIGHT_4.scenario);
  if (!loaded.ok) throw new Error(loaded.detail);
  const world = createWorld(loaded.scenario, NIGHT_4.seed, { night: 4, sleepers: 300 });
  while (world.tick < ticks)
    step(
      world,
      orders.filter(({ tick }) => tick === world.tick).map(({ order }) => order),
    );
  return hashWorld(world).hash;
}

describe('a session', () => {
  it('opens, runs, answers and closes', async () => {
    const { clock, session, said, frames, faults, soon } = page();
    session.open(NIGHT_4);
    clock.advance(10);
    expect(said).toEqual(['ready 300']);
    session.setSpeed(2);
    clock.advance(2000);
    expect(frames.at(-1)!.tick).toBe(20);
    expect(await soon(session.check(DIM))).toEqual({ ok: true, why: null });
    const given = session.give(DIM);
    clock.advance(300);
    expect(await given).toEqual({ ok: true, why: null });
    expect(await soon(session.check(DIM))).toEqual({ ok: false, why: 'already-dimmed' });
    session.follow(4);
    session.setHidden(true);
    clock.advance(10);
    expect(said).toEqual(['ready 300', 'speed 2 asked', 'person 4', 'speed 0 hidden']);
    const count = frames.length;
    session.close();
    session.setSpeed(4);
    session.step(10);
    clock.advance(5000);
    expect(frames).toHaveLength(count);
    expect(faults).toEqual([]);
    expect(await session.give(DIM)).toEqual({ ok: false, why: null });
    await expect(session.hash()).rejects.toThrow();
  });

  it('keeps the newest frame readable until the next has come', () => {
    const { clock, session, frames } = page();
    session.open(NIGHT_4);
    session.setSpeed(4);
    for (let i = 0; i < 200; i++) {
      clock.advance(25);
      const newest = frames.at(-1);
      if (newest !== undefined) expect(newest.people.byteLength).toBe(1200);
      // What was shown before has gone back.
      if (frames.length > 1) expect(frames.at(-2)!.people.byteLength).toBe(0);
    }
    expect(frames.length).toBeGreaterThan(80);
  });

  it('goes on from the last kept moment when the worker dies, and comes out the same', async () => {
    const { clock, session, ports, said, frames, faults, soon } = page();
    session.open(NIGHT_4);
    session.step(50);
    const first = session.give(DIM);
    session.setSpeed(4);
    clock.advance(20_000);
    expect((await first).ok).toBe(true);
    const second = session.give(LISTEN);
    clock.advance(100);
    expect((await second).ok).toBe(true);
    session.follow(8);
    const lost = session.hash();
    const unanswered = session.give(LISTEN);
    ports[0]!.die('out of memory');
    clock.advance(1);
    await expect(lost).rejects.toThrow();
    expect(await unanswered).toEqual({ ok: false, why: null });
    expect(faults).toEqual([{ code: 'worker-lost', canRestart: true }]);
    const reached = frames.at(-1)!.tick;
    expect(await session.check(LISTEN)).toEqual({ ok: false, why: null });

    session.restart();
    clock.advance(10);
    expect(ports).toHaveLength(2);
    expect(said.slice(-2)).toEqual(['ready 300', 'person 8']);
    const back = await soon(session.hash());
    expect(back.tick).toBeGreaterThanOrEqual(reached);
    const orders = [
      { tick: 50, order: DIM },
      { tick: 450, order: LISTEN },
    ];
    expect(back.hash).toBe(straight(orders, back.tick));
    session.step(300);
    const later = await soon(session.hash());
    expect(later).toEqual({ tick: back.tick + 300, hash: straight(orders, back.tick + 300) });
  });

  it('remembers the sleep of whom it follows across a restart', () => {
    const { clock, session, ports, people } = page();
    session.open(NIGHT_4);
    session.setSpeed(4);
    clock.advance(60_000);
    session.setSpeed(0);
    session.follow(8);
    clock.advance(10);
    const before = people.at(-1)!;
    expect(new Set(before.hypnogram).size).toBeGreaterThan(2);
    ports[0]!.die('gone');
    clock.advance(1);
    session.restart();
    clock.advance(10);
    expect(people.at(-1)).not.toBe(before);
    expect(people.at(-1)).toEqual(before);
  });

  it('hears nothing from a worker it has left', () => {
    const talk: ((message: FromWorker) => void)[] = [];
    const loss: ((detail: string) => void)[] = [];
    const ended: number[] = [];
    const makePort = (): WorkerPort => ({
      post: () => {},
      listen: (onMessage, onLost) => {
        talk.push(onMessage);
        loss.push(onLost);
      },
      terminate: () => ended.push(talk.length),
    });
    const heard: string[] = [];
    const listener: SessionListener = {
      onReady: () => {},
      onFrame: () => {},
      onPerson: () => {},
      onSpeed: (speed) => heard.push(`speed ${speed}`),
      onFault: (code) => heard.push(code),
    };
    const session = createSession(makePort, listener);
    session.open(NIGHT_4);
    loss[0]!('gone');
    session.restart();
    loss[0]!('gone twice');
    talk[0]!({ type: 'fault', code: 'crashed', detail: '', fatal: true });
    expect(heard).toEqual(['worker-lost']);
    session.close();
    talk[1]!({ type: 'speed', speed: 1, why: 'asked', cause: null });
    loss[1]!('gone');
    expect(heard).toEqual(['worker-lost']);
    expect(ended).toEqual([1, 2]);
  });

  it('starts again from the beginning when there is nothing kept', async () => {
    const { clock, session, ports, soon } = page();
    session.open(NIGHT_4);
    const given = session.give(DIM);
    session.step(30);
    clock.advance(1);
    expect((await given).ok).toBe(true);
    ports[0]!.die('gone');
    clock.advance(1);
    session.restart();
    session.step(10);
    expect(await soon(session.hash())).toEqual({ tick: 40, hash: straight([{ tick: 0, order: DIM }], 40) });
  });

  it('starts again from the beginning when what was kept does not open', async () => {
    const { clock, session, ports, faults, soon } = page();
    session.open(NIGHT_4);
    session.step(30);
    clock.advance(1);
    ports[0]!.forge({ type: 'kept', ref: -1, kept: { tick: 20, snapshot: new ArrayBuffer(40), record: new ArrayBuffer(0) }, orders: [] });
    clock.advance(1);
    ports[0]!.die('gone');
    clock.advance(1);
    session.restart();
    clock.advance(1);
    expect(faults.at(-1)).toEqual({ code: 'bad-snapshot', canRestart: true });
    session.restart();
    expect(await soon(session.hash())).toEqual({ tick: 30, hash: straight([], 30) });
  });

  it('cannot be restarted without a way to make a worker', () => {
    const { clock, session, ports, faults } = page(false);
    session.open(NIGHT_4);
    clock.advance(1);
    ports[0]!.die('gone');
    clock.advance(1);
    expect(faults).toEqual([{ code: 'worker-lost', canRestart: false }]);
    session.restart();
    expect(ports).toHaveLength(1);
  });

  it('drops what is not of the protocol and says so', async () => {
    const { clock, session, ports, faults, frames, soon } = page();
    session.open(NIGHT_4);
    clock.advance(10);
    const shown = frames.length;
    for (const message of [undefined, 3, { type: 'frame', frame: { tick: 1 } }, { type: 'toString' }, { type: 'answer', ref: 'x' }]) ports[0]!.forge(message);
    clock.advance(10);
    expect(faults).toEqual(Array.from({ length: 5 }, () => ({ code: 'crashed', canRestart: true })));
    expect(frames).toHaveLength(shown);
    session.step(3);
    expect((await soon(session.hash())).tick).toBe(3);
  });

  it('tells a bad source apart from a dead worker', () => {
    const { clock, session, faults, said } = page();
    session.open({ scenario: 'atlantis', seed: 's' });
    clock.advance(1);
    expect(faults).toEqual([{ code: 'unknown-scenario', canRestart: false }]);
    session.open(NIGHT_4);
    clock.advance(1);
    expect(said).toEqual(['ready 300']);
  });

  it('shows nothing of the run before once another is opened', () => {
    const { clock, session, frames, said } = page();
    session.open(NIGHT_4);
    session.step(100);
    session.open({ ...NIGHT_4, sleepers: 400 });
    clock.advance(100);
    expect(said).toEqual(['ready 400']);
    expect(frames.map(({ tick, people }) => [tick, people.length])).toEqual([[0, 1600]]);
  });
});
