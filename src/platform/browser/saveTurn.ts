/**
 * Whose turn it is to write saves, by a lock that the browser keeps for all pages of one origin: held as long as the page lives, and
 * freed by the browser itself when it goes, however it goes. A note in storage was rejected: a page that dies never takes its note back.
 * Without locks (an old browser) every page may write; each slot's two halves still keep the last good save.
 */
import type { SaveTurn } from '../../session/keepingProtocol';

const NAME = 'nightmare-protocol/saves';

export function createSaveTurn(locks: LockManager | undefined): SaveTurn {
  const listeners = new Set<() => void>();
  let mine = locks === undefined;
  const set = (next: boolean): void => {
    if (mine === next) return;
    mine = next;
    for (const tell of listeners) tell();
  };
  const forever = (): Promise<never> => {
    set(true);
    return new Promise(() => undefined);
  };
  /** Waits for its turn; when it is taken away, waits again. */
  const ask = (options: LockOptions): void => {
    locks?.request(NAME, options, forever).catch(() => {
      // What was never granted is refused for good; asking again would be for ever.
      if (!mine) return;
      set(false);
      ask({});
    });
  };
  const known = new Promise<void>((settle) => {
    if (locks === undefined) return settle();
    locks
      .request(NAME, { ifAvailable: true }, (lock) => {
        settle();
        if (lock === null) return ask({});
        return forever();
      })
      .catch(() => {
        // Taken over, or locks are refused here: only the first means that another page writes.
        settle();
        if (mine) {
          set(false);
          ask({});
        } else set(true);
      });
  });
  return {
    known,
    isMine: () => mine,
    takeOver: () => {
      if (!mine) ask({ steal: true });
    },
    onChange: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
