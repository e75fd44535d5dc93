/**
 * The workers' root, in three roles told apart by the worker's name: the one that holds the run, a second one, called `forecast`,
 * that looks ahead from copies of it, and one called `dream` for each recorded night that is opened. One file, because all are the
 * simulation: others would be downloaded again.
 */
import { loadScenario } from './content/load';
import { browserClock } from './platform/browser/clock';
import { createForecastHost } from './session/forecast/host';
import { createHost } from './session/host';

const scope = self as unknown as {
  readonly name: string;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void;
};

const hostOf = (name: string): { receive(message: unknown): void } => {
  if (name === 'forecast') return createForecastHost({ clock: browserClock, send: (message) => scope.postMessage(message) });
  if (name === 'dream') {
    const reader = import('./session/watchHost').then(({ createDreamReader }) => createDreamReader((news) => scope.postMessage(news)));
    const lost = (error: unknown): void => scope.postMessage({ kind: 'refused', fault: { code: 'lost', detail: String(error) } });
    return { receive: (message) => void reader.then((ready) => ready.receive(message)).catch(lost) };
  }
  return createHost({ clock: browserClock, loadScenario, send: (message, transfer) => scope.postMessage(message, transfer) });
};
const host = hostOf(scope.name);
scope.onmessage = (event) => host.receive(event.data);
