import { describe, expect, it } from 'vitest';
import { createBrowserWorkerPort, type WorkerLike } from './workerPort';

function fakeWorker() {
  const sent: { message: unknown; transfer: Transferable[] }[] = [];
  const worker: WorkerLike & { ended: boolean } = {
    ended: false,
    postMessage: (message, transfer) => sent.push({ message, transfer }),
    terminate: () => {
      worker.ended = true;
    },
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  };
  return { worker, sent };
}

describe('the port over a worker', () => {
  it('passes messages and what is transferred with them', () => {
    const { worker, sent } = fakeWorker();
    const port = createBrowserWorkerPort(worker);
    const heard: unknown[] = [];
    port.listen(
      (message) => heard.push(message),
      () => {},
    );
    const buffer = new ArrayBuffer(8);
    port.post({ type: 'give-back', buffer }, [buffer]);
    port.post({ type: 'speed', speed: 2 });
    worker.onmessage!({ data: { type: 'person', detail: null } } as MessageEvent);
    expect(sent.map(({ transfer }) => transfer)).toEqual([[buffer], []]);
    expect(heard).toEqual([{ type: 'person', detail: null }]);
  });

  it('calls a worker lost that throws, cannot load or cannot be read, and is deaf once ended', () => {
    const { worker } = fakeWorker();
    const port = createBrowserWorkerPort(worker);
    const lost: string[] = [];
    port.listen(
      () => {},
      (detail) => lost.push(detail),
    );
    let prevented = 0;
    const event = (message: string): ErrorEvent => ({ message, preventDefault: () => prevented++ }) as unknown as ErrorEvent;
    worker.onerror!(event('boom'));
    worker.onerror!(event(''));
    worker.onmessageerror!({} as MessageEvent);
    expect(lost[0]).toBe('boom');
    expect(lost.every((detail) => detail !== '')).toBe(true);
    expect(prevented).toBe(2);
    port.terminate();
    expect([worker.ended, worker.onmessage, worker.onerror, worker.onmessageerror]).toEqual([true, null, null, null]);
  });
});
