/**
 * The workers' root, in two roles told apart by the worker's name: the one that holds the run, and a second one, called
 * `forecast`, that looks ahead from copies of it. One file, because both are the simulation: a second would be downloaded twice.
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

const host =
  scope.name === 'forecast'
    ? createForecastHost({ clock: browserClock, send: (message) => scope.postMessage(message) })
    : createHost({ clock: browserClock, loadScenario, send: (message, transfer) => scope.postMessage(message, transfer) });
scope.onmessage = (event) => host.receive(event.data);
