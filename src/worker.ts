/**
 * The workers' root, in three roles told apart by the worker's name: the one that holds the run, a second one, called `forecast`,
 * that looks ahead from copies of it, and one called `dream` for each recorded night that is opened. One file, because all are the
 * simulation: others would be downloaded again.
 */
import { loadScenario } from './content/load';
import type { Book } from './narrative/book';
import nightmareProtocolBook from './narrative/nightmare-protocol.book.json?url';
import { browserClock } from './platform/browser/clock';
import { createForecastHost } from './session/forecast/host';
import { createHost } from './session/host';

const scope = self as unknown as {
  readonly name: string;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void;
};

/** The books of the built-in chapters: text, so they are fetched as such, with the first scene that is told. */
const BOOKS: Readonly<Record<string, string>> = { 'nightmare-protocol': nightmareProtocolBook };
const loadBook = async (scenario: string): Promise<Book | null> => {
  const url = Object.hasOwn(BOOKS, scenario) ? BOOKS[scenario] : undefined;
  if (url === undefined) return null;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as Book;
};

const hostOf = (name: string): { receive(message: unknown): void } => {
  if (name === 'forecast') return createForecastHost({ clock: browserClock, send: (message) => scope.postMessage(message) });
  if (name === 'dream') {
    const reader = import('./session/watchHost').then(({ createDreamReader }) => createDreamReader((news) => scope.postMessage(news)));
    const lost = (error: unknown): void => scope.postMessage({ kind: 'refused', fault: { code: 'lost', detail: String(error) } });
    return { receive: (message) => void reader.then((ready) => ready.receive(message)).catch(lost) };
  }
  return createHost({ clock: browserClock, loadScenario, loadBook, send: (message, transfer) => scope.postMessage(message, transfer) });
};
const host = hostOf(scope.name);
scope.onmessage = (event) => host.receive(event.data);
