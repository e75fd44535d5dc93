/**
 * The storage port over IndexedDB: one database, one store of values by name. A put is one transaction, and it has settled only when the
 * browser says that the transaction is complete. A browser may have no IndexedDB, refuse it, or be full: each is a code, never a throw.
 */
import type { Storage, StorageFault } from '../../session/keepingProtocol';

const STORE = 'kept';

const faultOf = (error: unknown): StorageFault => ({
  ok: false,
  code: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed',
});

/** `factory` undefined: the browser has none. */
export function createBrowserStorage(factory: IDBFactory | undefined, name = 'nightmare-protocol'): Storage {
  let opening: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opening ??= new Promise<IDBDatabase>((settle, fail) => {
      if (factory === undefined) {
        fail(new Error('no IndexedDB'));
        return;
      }
      const request = factory.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => {
        // Another tab with a newer game may want to change the store: let it.
        request.result.onversionchange = () => request.result.close();
        request.result.onclose = () => {
          opening = null;
        };
        settle(request.result);
      };
      request.onerror = () => fail(request.error ?? new Error('not opened'));
      request.onblocked = () => fail(new Error('blocked'));
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const transact = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<{ ok: true; value: T } | StorageFault> => {
    let open: IDBDatabase;
    try {
      open = await database();
    } catch {
      return { ok: false, code: 'unavailable' };
    }
    try {
      const value = await new Promise<T>((settle, fail) => {
        const transaction = open.transaction(STORE, mode, { durability: 'strict' });
        const request = act(transaction.objectStore(STORE));
        transaction.oncomplete = () => settle(request.result);
        transaction.onabort = () => fail(transaction.error ?? request.error);
      });
      return { ok: true, value };
    } catch (error) {
      return faultOf(error);
    }
  };
  return {
    get: (key) => transact<unknown>('readonly', (store) => store.get(key)),
    put: async (key, value) => {
      const done = await transact('readwrite', (store) => store.put(value, key));
      return done.ok ? { ok: true } : done;
    },
    remove: async (key) => {
      const done = await transact('readwrite', (store) => store.delete(key));
      return done.ok ? { ok: true } : done;
    },
  };
}
