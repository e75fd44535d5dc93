/**
 * What a screen reader is told, and how often: at most one sentence in two seconds, so that one is heard out before the next. A
 * later sentence on the same subject replaces the waiting one. What decides the night goes first and is never left out; of the
 * rest three wait at most, and the oldest are folded into "and n more".
 * Time comes in through the two functions given, so that a test can hold the clock.
 */
import { t } from '../words/en/night';

export const ANNOUNCE_GAP_MS = 2000;
const MAX_WAITING = 3;

export interface Announcer {
  /** `decisive`: said before the others and never folded away. */
  offer(subject: string, sentence: string, decisive?: boolean): void;
  stop(): void;
}

export const createAnnouncer = (say: (sentence: string) => void, nowMs: () => number, after: (ms: number, call: () => void) => () => void): Announcer => {
  const decisive = new Map<string, string>();
  const waiting = new Map<string, string>();
  let lastMs = Number.NEGATIVE_INFINITY;
  let folded = 0;
  let cancel: (() => void) | null = null;

  const next = (): string | null => {
    for (const queue of [decisive, waiting]) {
      const first = queue.entries().next();
      if (first.done) continue;
      queue.delete(first.value[0]);
      return first.value[1];
    }
    if (folded === 0) return null;
    const more = t('announce.more', { count: folded });
    folded = 0;
    return more;
  };
  const flush = (): void => {
    cancel = null;
    const sentence = next();
    if (sentence === null) return;
    say(sentence);
    lastMs = nowMs();
    arm();
  };
  const arm = (): void => {
    if (cancel === null && (decisive.size > 0 || waiting.size > 0 || folded > 0)) cancel = after(Math.max(0, lastMs + ANNOUNCE_GAP_MS - nowMs()), flush);
  };

  return {
    offer(subject, sentence, decides = false) {
      if (decides) decisive.set(subject, sentence);
      else waiting.set(subject, sentence);
      if (waiting.size > MAX_WAITING) {
        waiting.delete(waiting.keys().next().value!);
        folded += 1;
      }
      arm();
    },
    stop() {
      cancel?.();
      cancel = null;
      decisive.clear();
      waiting.clear();
    },
  };
};
