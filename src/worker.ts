/** The worker's root: the session's host with a real clock, the content's loader and the worker's own two ends. */
import { loadScenario } from './content/load';
import { browserClock } from './platform/browser/clock';
import { createHost } from './session/host';
import type { FromWorker } from './session/protocol';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
};

const host = createHost({
  clock: browserClock,
  loadScenario,
  send: (message, transfer) => scope.postMessage(message, transfer),
});
scope.onmessage = (event) => host.receive(event.data);
