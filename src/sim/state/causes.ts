/**
 * The log of causes: sixteen bytes for each nightmare's start (tick, sleeper, source, reason), append-only, hashed and saved.
 * The infection tree is data: whoever asks why somebody was lost walks it backwards. Cleared at each lights-out.
 */
import { assert } from '../../kernel/assert';

const FIELDS = 4;
/** Beyond this a night's log would outgrow memory; no night of two million sleepers comes near. */
const MAX_ENTRIES = 64_000_000;

export class CauseLog {
  count = 0;
  #data: Int32Array;

  constructor(data: Int32Array = new Int32Array(FIELDS * 256), count = 0) {
    this.#data = data;
    this.count = count;
  }

  /** `source`: the neighbour's id, or -1 where there is none. */
  add(tick: number, sleeper: number, source: number, reason: number): void {
    const at = this.count * FIELDS;
    if (at === this.#data.length) {
      assert(this.count < MAX_ENTRIES, 'the log of causes is full');
      const wider = new Int32Array(this.#data.length * 2);
      wider.set(this.#data);
      this.#data = wider;
    }
    this.#data[at] = tick;
    this.#data[at + 1] = sleeper;
    this.#data[at + 2] = source;
    this.#data[at + 3] = reason;
    this.count++;
  }

  tick(entry: number): number {
    return this.#data[entry * FIELDS]!;
  }
  sleeper(entry: number): number {
    return this.#data[entry * FIELDS + 1]!;
  }
  source(entry: number): number {
    return this.#data[entry * FIELDS + 2]!;
  }
  reason(entry: number): number {
    return this.#data[entry * FIELDS + 3]!;
  }

  clear(): void {
    this.count = 0;
  }

  /** The entries as they lie in memory; a view, not a copy. */
  entries(): Int32Array {
    return this.#data.subarray(0, this.count * FIELDS);
  }

  copy(): CauseLog {
    return CauseLog.from(this.entries());
  }

  static from(entries: Int32Array): CauseLog {
    const data = new Int32Array(Math.max(FIELDS * 256, entries.length));
    data.set(entries);
    return new CauseLog(data, entries.length / FIELDS);
  }
}
