/** A port with the looking-ahead host behind it in the same thread, for tests: messages cross later, in order, as clones. */
import type { Clock } from '../protocol';
import { createForecastHost } from './host';
import type { ForecasterPort, FromForecaster } from './protocol';

export interface ForecastLoopback extends ForecasterPort {
  die(detail: string): void;
}

export function createForecastLoopback(clock: Clock): ForecastLoopback {
  let alive = true;
  let deliver: (message: FromForecaster) => void = () => {};
  let lost: (detail: string) => void = () => {};
  const cross = (message: unknown, transfer: ArrayBuffer[], arrive: (copy: unknown) => void): void => {
    const copy: unknown = structuredClone(message, { transfer });
    clock.after(0, () => {
      if (alive) arrive(copy);
    });
  };
  const host = createForecastHost({ clock, send: (message) => cross(message, [], (copy) => deliver(copy as FromForecaster)) });
  return {
    post: (message, transfer = []) => cross(message, transfer, (copy) => host.receive(copy)),
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
      clock.after(0, () => lost(detail));
    },
  };
}
