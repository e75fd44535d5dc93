/**
 * The session's port to a real worker. A worker that throws, cannot be loaded or sends what cannot be read counts as lost.
 * The worker is handed in: only a root may name the file it runs.
 */
import type { FromWorker, ToWorker } from '../../session/protocol';

/** What a port needs of a worker; the DOM's Worker fits it. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A port over any worker of ours: the session's unless told otherwise, or the one that looks ahead. */
export interface BrowserPort<To, From> {
  post(message: To, transfer?: ArrayBuffer[]): void;
  listen(onMessage: (message: From) => void, onLost: (detail: string) => void): void;
  terminate(): void;
}

export function createBrowserWorkerPort<To = ToWorker, From = FromWorker>(worker: WorkerLike): BrowserPort<To, From> {
  return {
    post: (message: To, transfer: ArrayBuffer[] = []) => worker.postMessage(message, transfer),
    listen: (onMessage, onLost) => {
      worker.onmessage = (event: MessageEvent) => onMessage(event.data as From);
      worker.onmessageerror = () => onLost('messageerror');
      worker.onerror = (event: ErrorEvent) => {
        event.preventDefault();
        onLost(event.message || 'error');
      };
    },
    terminate: () => {
      worker.onmessage = null;
      worker.onmessageerror = null;
      worker.onerror = null;
      worker.terminate();
    },
  };
}
