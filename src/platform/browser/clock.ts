/** Real time in a page or a worker. */
import type { Clock } from '../../session/protocol';

export const browserClock: Clock = {
  nowMs: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};
