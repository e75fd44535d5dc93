/**
 * A worker port with the host behind it in the same thread, for tests and for tools in Node. Messages cross as they do to a
 * real worker: later, in order, as structured clones, and what is transferred is gone from where it was.
 */
import { createHost, type HostOptions } from './host';
import type { FromWorker, ToWorker, WorkerPort } from './protocol';

export interface LoopbackPort extends WorkerPort {
  /** The worker dies, as when its process is killed: nothing more comes, nothing more is taken. */
  die(detail: string): void;
  /** Puts a message on the wire as if the host had sent it. */
  forge(message: unknown): void;
}

export function createLoopbackPort(options: Omit<HostOptions, 'send'>): LoopbackPort {
  let alive = true;
  let deliver: (message: FromWorker) => void = () => {};
  let lost: (detail: string) => void = () => {};
  const cross = (message: unknown, transfer: ArrayBuffer[], arrive: (copy: unknown) => void): void => {
    const copy: unknown = structuredClone(message, { transfer });
    options.clock.after(0, () => {
      if (alive) arrive(copy);
    });
  };
  const toPage = (message: unknown, transfer: ArrayBuffer[]): void => cross(message, transfer, (copy) => deliver(copy as FromWorker));
  const host = createHost({ ...options, send: toPage });
  return {
    post: (message: ToWorker, transfer: ArrayBuffer[] = []) => cross(message, transfer, (copy) => host.receive(copy)),
    listen: (onMessage, onLost) => {
      deliver = onMessage;
      lost = onLost;
    },
    terminate: () => {
      alive = false;
      host.close();
    },
    die: (detail) => {
      alive = false;
      host.close();
      options.clock.after(0, () => lost(detail));
    },
    forge: (message) => toPage(message, []),
  };
}
