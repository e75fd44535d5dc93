import { describe, expect, it } from 'vitest';
import { snapshot } from '../../sim/snapshot';
import { step } from '../../sim/step';
import { stormyWorld } from '../../sim/testCity';
import type { Order } from '../../sim/vocabulary';
import { ManualClock } from '../manualClock';
import { createForecaster, LOST_MS, POINTER_MS, SETTLE_MS } from './client';
import { createForecastHost, SLICE_MS } from './host';
import { createForecastLoopback, type ForecastLoopback } from './loopback';
import type { ForecasterPort, ForecastNews, ForkedRun, FromForecaster, Present, ToForecaster } from './protocol';

const DIM: Order = { kind: 'dim-island', island: 2 };
const ISOLATE: Order = { kind: 'isolate-bridge', bridge: 1 };

/** Time goes by as it is asked for, a millisecond a look, so that slices end. */
class RunningClock extends ManualClock {
  override nowMs(): number {
    this.spend(1);
    return super.nowMs();
  }
}

function forkAt(tick: number, waiting: Order[] = []): ForkedRun {
  const world = stormyWorld('client', 120);
  for (let t = 0; t < tick; t++) step(world);
  const { scenario, seed, options } = world;
  return { scenario, seed, options, tick, snapshot: snapshot(world).buffer as ArrayBuffer, waiting };
}
const present = (tick: number, waiting: Order[] = [], people: number[] = []): Present => ({ tick, plan: JSON.stringify(waiting), people });

function table(makePort?: (clock: ManualClock) => ForecasterPort) {
  const clock = new ManualClock();
  const news: ForecastNews[] = [];
  const ports: ForecasterPort[] = [];
  let run: ForkedRun | null = forkAt(12);
  let forks = 0;
  const forecaster = createForecaster({
    clock,
    makePort: () => {
      ports.push(makePort?.(clock) ?? createForecastLoopback(clock));
      return ports.at(-1)!;
    },
    fork: () => {
      forks++;
      return Promise.resolve(run === null ? null : structuredClone(run));
    },
    tell: (told) => news.push(told),
  });
  /** Time passes, and what was promised is kept in between. */
  const pass = async (ms: number): Promise<ForecastNews> => {
    for (let gone = 0; gone < ms; gone += 10) {
      clock.advance(10);
      await Promise.resolve();
      await Promise.resolve();
    }
    return news.at(-1)!;
  };
  return {
    forecaster,
    news,
    ports,
    pass,
    setRun: (next: ForkedRun | null) => {
      run = next;
    },
    forks: () => forks,
  };
}

describe('looking ahead', () => {
  it('waits until the plan has settled, then tells all futures', async () => {
    const { forecaster, pass, forks, news } = table();
    forecaster.look(present(12, [], [5]));
    expect(news.at(-1)).toMatchObject({ status: 'working', present: null });
    await pass(SETTLE_MS / 2);
    expect(forks()).toBe(0);
    const told = await pass(SETTLE_MS * 2);
    expect(forks()).toBe(1);
    expect(told).toMatchObject({ status: 'ready', present: { futures: 32, of: 32, people: [{ sleeper: 5 }] }, considered: null, dropped: null });
  });

  it('is dropped at once when the plan changes, and keeps the old outlook to compare with', async () => {
    const { forecaster, pass, setRun, news } = table();
    forecaster.look(present(12));
    const old = (await pass(400)).present;
    setRun(forkAt(12, [DIM]));
    forecaster.look(present(12, [DIM]));
    expect(news.at(-1)).toMatchObject({ status: 'working', present: null, before: old, dropped: 'plan' });
    expect(await pass(400)).toMatchObject({ status: 'ready', present: { futures: 32 }, before: old });
  });

  it('is dropped at once when time runs, and a later moment has nothing to compare with', async () => {
    const { forecaster, pass, setRun, news } = table();
    forecaster.look(present(12));
    await pass(400);
    forecaster.look(null);
    expect(news.at(-1)).toMatchObject({ status: 'off', present: null, before: null, dropped: 'time' });
    setRun(forkAt(18));
    forecaster.look(present(18));
    expect(await pass(400)).toMatchObject({ status: 'ready', present: { tick: 18 }, before: null });
  });

  it('does not take a copy of another moment for this one', async () => {
    const { forecaster, pass, setRun, news } = table();
    setRun(forkAt(18));
    forecaster.look(present(12));
    await pass(400);
    expect(news.at(-1)).toMatchObject({ status: 'working', present: null });
    setRun(null);
    forecaster.look(present(12, [DIM]));
    expect(await pass(400)).toMatchObject({ status: 'working', present: null });
  });

  it('weighs an order once the pointer rests on it, and forgets it when the pointer leaves', async () => {
    const { forecaster, pass, news } = table();
    forecaster.look(present(12));
    await pass(400);
    forecaster.consider(ISOLATE);
    await pass(POINTER_MS / 2);
    forecaster.consider(DIM);
    const told = await pass(400);
    expect(news.some(({ order }) => order?.kind === 'isolate-bridge')).toBe(false);
    expect(told).toMatchObject({ status: 'ready', order: DIM, considered: { futures: 32 } });
    expect(told.considered!.islands).not.toEqual(told.present!.islands);
    forecaster.consider(null);
    expect(await pass(400)).toMatchObject({ status: 'ready', order: null, considered: null, present: { futures: 32 } });
  });

  it('weighs what the pointer was on before there was anything to weigh it against', async () => {
    const { forecaster, pass } = table();
    forecaster.consider(DIM);
    await pass(POINTER_MS * 2);
    forecaster.look(present(12));
    expect(await pass(600)).toMatchObject({ status: 'ready', order: DIM, considered: { futures: 32 } });
  });

  it('says why an order cannot be weighed', async () => {
    const { forecaster, pass, setRun } = table();
    setRun(forkAt(12, [DIM]));
    forecaster.look(present(12, [DIM]));
    forecaster.consider(DIM);
    expect(await pass(600)).toMatchObject({ status: 'ready', order: DIM, considered: null, refused: 'already-dimmed' });
  });

  it('tells of somebody else when the person followed changes, without playing again', async () => {
    const { forecaster, pass, forks } = table();
    forecaster.look(present(12, [], [3]));
    await pass(400);
    forecaster.look(present(12, [], [4]));
    expect((await pass(100)).present!.people.map(({ sleeper }) => sleeper)).toEqual([4]);
    expect(forks()).toBe(1);
  });
});

describe('a worker that is lost', () => {
  it('is said, and a restart looks again with a new one', async () => {
    const { forecaster, pass, ports, news } = table();
    forecaster.look(present(12));
    await pass(400);
    (ports[0] as ForecastLoopback).die('killed');
    await pass(20);
    expect(news.at(-1)).toMatchObject({ status: 'lost', present: null });
    forecaster.restart();
    expect(await pass(400)).toMatchObject({ status: 'ready', present: { futures: 32 } });
    expect(ports).toHaveLength(2);
  });

  it('is given up when it says nothing, and one that fails too', async () => {
    const silent = table(() => ({ post: () => {}, listen: () => {}, terminate: () => {} }));
    silent.forecaster.look(present(12));
    expect(await silent.pass(LOST_MS + 500)).toMatchObject({ status: 'lost' });
    const { forecaster, pass, setRun } = table();
    const broken = forkAt(12);
    new Uint8Array(broken.snapshot)[200]! ^= 255;
    setRun(broken);
    forecaster.look(present(12));
    expect(await pass(400)).toMatchObject({ status: 'lost' });
  });

  it('is let go when the page closes: nothing is told any more', async () => {
    const { forecaster, pass, news } = table();
    forecaster.look(present(12));
    await pass(SETTLE_MS * 2);
    const told = news.length;
    forecaster.close();
    forecaster.look(present(18));
    forecaster.consider(DIM);
    await pass(500);
    expect(news).toHaveLength(told);
  });
});

describe('the host', () => {
  function host() {
    const clock = new RunningClock();
    const sent: FromForecaster[] = [];
    const made = createForecastHost({ clock, send: (message) => sent.push(message) });
    const receive = (message: ToForecaster): void => made.receive(message);
    return { clock, sent, receive, made };
  }

  it('tells after eight futures and then eight by eight, present and weighed apart', () => {
    const { clock, sent, receive } = host();
    receive({ type: 'from', ref: 1, run: forkAt(12), people: [] });
    receive({ type: 'consider', ref: 1, order: DIM, people: [] });
    while (clock.waiting > 0) clock.advance(1);
    const counts = (of: 'present' | 'weighed'): number[] =>
      sent.flatMap((message) => (message.type === 'outlook' && (message.order === null) === (of === 'present') ? [message.outlook.futures] : []));
    expect(counts('present')[0]).toBeLessThanOrEqual(8);
    expect(counts('present').at(-1)).toBe(32);
    expect(counts('weighed').at(-1)).toBe(32);
    expect(counts('present').length).toBeGreaterThan(2);
  });

  it('lets go of what it plays between two slices', () => {
    const { clock, sent, receive } = host();
    receive({ type: 'from', ref: 1, run: forkAt(12), people: [] });
    clock.advance(SLICE_MS);
    expect(clock.waiting).toBe(1);
    receive({ type: 'stop' });
    expect(clock.waiting).toBe(0);
    clock.advance(10_000);
    expect(sent).toEqual([]);
  });

  it('answers what is not of the protocol with a fault', () => {
    const { sent, made } = host();
    for (const message of [null, 7, { type: 'from', ref: 1, people: [] }, { type: 'consider', ref: 1 }, { type: 'from', ref: 2, people: [], run: {} }])
      made.receive(message);
    expect(sent.map(({ type }) => type)).toEqual(Array(5).fill('fault'));
  });
});
