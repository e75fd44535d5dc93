/** For tests of saves: what one says of itself, and a disk that breaks in every way a real one can: full, gone, torn in a write, damaged as it lies. */
import type { SaveFacts, SaveTurn, Storage, StorageFault } from './keepingProtocol';

/** Of a night in the middle of the first chapter. */
export const saveFacts = (change: Partial<SaveFacts> = {}): SaveFacts => ({
  kind: 'campaign',
  source: { scenario: 'nightmare-protocol', seed: 'dusk', difficulty: 'hard' },
  title: 'The Nightmare Protocol',
  nightTitle: 'First night',
  night: 1,
  place: 'night',
  clockMin: 130,
  tick: 1500,
  savedMs: 1_700_000_000_000,
  sleepers: 1000,
  dread: 0.25,
  lucidity: 0,
  ...change,
});

export class SaveDisk implements Storage {
  readonly values = new Map<string, unknown>();
  /** What every put answers from now on, after `putsLeft` good ones. */
  fault: StorageFault['code'] | null = null;
  putsLeft = 0;
  /** The power goes during this put from now on, with that many bytes of it written; -1 for never. */
  tornPut = -1;
  tornBytes = 0;
  #dead = false;

  /** The page is opened again. */
  revive(): void {
    this.#dead = false;
    this.tornPut = -1;
  }
  async get(name: string): ReturnType<Storage['get']> {
    if (this.fault === 'unavailable') return { ok: false, code: this.fault };
    return { ok: true, value: structuredClone(this.values.get(name)) };
  }
  async put(name: string, value: unknown): ReturnType<Storage['put']> {
    if (this.#dead) return { ok: false, code: 'failed' };
    if (this.tornPut === 0) {
      this.#dead = true;
      this.values.set(name, this.#torn(value));
      return { ok: false, code: 'failed' };
    }
    if (this.tornPut > 0) this.tornPut--;
    if (this.fault !== null && this.putsLeft-- <= 0) return { ok: false, code: this.fault };
    this.values.set(name, structuredClone(value));
    return { ok: true };
  }
  async remove(name: string): ReturnType<Storage['remove']> {
    if (this.#dead) return { ok: false, code: 'failed' };
    this.values.delete(name);
    return { ok: true };
  }
  /** Half of it, or for a pointer half of its text. */
  #torn(value: unknown): unknown {
    if (value instanceof Uint8Array) return value.slice(0, this.tornBytes);
    return JSON.stringify(value).slice(0, this.tornBytes);
  }
}

export class TestTurn implements SaveTurn {
  readonly known = Promise.resolve();
  #mine = true;
  #listeners = new Set<() => void>();
  isMine(): boolean {
    return this.#mine;
  }
  set(mine: boolean): void {
    this.#mine = mine;
    for (const tell of this.#listeners) tell();
  }
  takeOver(): void {
    this.set(true);
  }
  onChange(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }
}
