/**
 * What a screen reader is told, and how often: at most one sentence a second. A later sentence on the same
 * subject replaces the waiting one; when more than three wait, the oldest are folded into "and n more".
 * Time comes in through the two functions given, so that a test can hold the clock.
 */
import { t } from '../words/en/night';

export const ANNOUNCE_GAP_MS = 1000;
const MAX_WAITING = 3;

export interface Announcer {
  offer(subject: string, sentence: string): void;
  stop(): void;
}

export const createAnnouncer = (say: (sentence: string) => void, nowMs: () => number, after: (ms: number, call: () => void) => () => void): Announcer => {
  const waiting = new Map<string, string>();
  let lastMs = Number.NEGATIVE_INFINITY;
  let folded = 0;
  let cancel: (() => void) | null = null;

  const flush = (): void => {
    cancel = null;
    const first = waiting.entries().next();
    if (!first.done) {
      waiting.delete(first.value[0]);
      say(first.value[1]);
    } else if (folded > 0) {
      say(t('announce.more', { count: folded }));
      folded = 0;
    } else return;
    lastMs = nowMs();
    arm();
  };
  const arm = (): void => {
    if (cancel === null && (waiting.size > 0 || folded > 0)) cancel = after(Math.max(0, lastMs + ANNOUNCE_GAP_MS - nowMs()), flush);
  };

  return {
    offer(subject, sentence) {
      waiting.set(subject, sentence);
      if (waiting.size > MAX_WAITING) {
        waiting.delete(waiting.keys().next().value!);
        folded += 1;
      }
      arm();
    },
    stop() {
      cancel?.();
      cancel = null;
      waiting.clear();
    },
  };
};
