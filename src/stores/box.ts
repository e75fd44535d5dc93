/** The browser's small store, for what is remembered of whoever plays here: it may be missing, full or refused, and then holds for the visit. */
import type { StoreApi } from 'zustand/vanilla';

export type Box = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** Null where the browser keeps nothing. */
export const ownBox = (): Box | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

/** What was kept under a key, as it was parsed and not yet believed; undefined where nothing readable was. */
export const readBox = (box: Box | null, key: string): unknown => {
  try {
    const kept = box?.getItem(key) ?? null;
    return kept === null ? undefined : (JSON.parse(kept) as unknown);
  } catch {
    return undefined;
  }
};

/** Keeps what a store holds, at every change. */
export function keepIn<T>(box: Box | null, key: string, store: StoreApi<T>, part: (state: T) => unknown): void {
  store.subscribe((state) => {
    try {
      box?.setItem(key, JSON.stringify(part(state)));
    } catch {
      // Storage is full or refused: what was chosen holds until the page is left.
    }
  });
}
