import { describe, expect, it } from 'vitest';
import { loadScenario } from '../content/load';
import type { Order } from '../sim/vocabulary';
import { createSession } from './client';
import { createLoopbackPort } from './loopback';
import { ManualClock } from './manualClock';
import type { Frame, RunSource } from './protocol';

const NIGHT_4: RunSource = { scenario: 'nightmare-protocol', seed: 'undo', night: 4, sleepers: 300 };
const DIM: Order = { kind: 'dim-island', island: 3 };
const LISTEN: Order = { kind: 'listen', island: 5 };

function page() {
  const clock = new ManualClock();
  const frames: Frame[] = [];
  const session = createSession(() => createLoopbackPort({ clock, loadScenario }), {
    onReady: () => undefined,
    onFrame: (frame) => frames.push(frame),
    onPerson: () => undefined,
    onSpeed: () => undefined,
    onFault: (code, detail) => {
      throw new Error(`${code} ${detail}`);
    },
  });
  const soon = async <T>(promise: Promise<T>): Promise<T> => {
    clock.advance(5);
    return promise;
  };
  session.open(NIGHT_4);
  clock.advance(5);
  return { clock, session, soon, waiting: () => frames.at(-1)!.waiting };
}

describe('an order taken back', () => {
  it('never acts, and what was given before it still does', async () => {
    const { clock, session, soon, waiting } = page();
    const dim = session.give(DIM);
    const listen = session.give(LISTEN);
    clock.advance(5);
    expect(waiting()).toEqual([DIM, LISTEN]);
    expect(await soon(session.undo())).toEqual({ order: LISTEN, why: null });
    // Whoever gave it is told that it did not act, and the picture no longer has it.
    expect(await soon(listen)).toEqual({ ok: false, why: null });
    expect(waiting()).toEqual([DIM]);
    session.step(1);
    expect(await soon(dim)).toEqual({ ok: true, why: null });
    const { hash } = await soon(session.hash());
    const straight = page();
    void straight.session.give(DIM);
    straight.session.step(1);
    expect((await straight.soon(straight.session.hash())).hash).toBe(hash);
  });

  it('can be followed by another, back to none', async () => {
    const { session, soon, waiting } = page();
    void session.give(DIM);
    void session.give(LISTEN);
    expect((await soon(session.undo())).order).toEqual(LISTEN);
    expect((await soon(session.undo())).order).toEqual(DIM);
    expect(await soon(session.undo())).toEqual({ order: null, why: 'nothing-given' });
    expect(waiting()).toEqual([]);
  });

  it('leaves room for it to be given again', async () => {
    const { session, soon } = page();
    void session.give(DIM);
    await soon(session.undo());
    const again = session.give(DIM);
    session.step(1);
    expect(await soon(again)).toEqual({ ok: true, why: null });
  });

  it('is refused once time has run', async () => {
    const { session, soon } = page();
    void session.give(DIM);
    session.step(1);
    expect(await soon(session.undo())).toEqual({ order: null, why: 'has-acted' });
  });

  it('is answered when the worker is gone', async () => {
    const { session } = page();
    session.close();
    expect(await session.undo()).toEqual({ order: null, why: 'lost' });
  });
});
