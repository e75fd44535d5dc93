/**
 * The buffers a run's pictures travel in: at most POOL_SIZE of them, allocated when first needed. One is on the page, one
 * on its way, one being filled; when none is free the picture is dropped, and the next one is whole again.
 */
import { BRIDGE_STRIDE, PERSON_STRIDE, ZONE_STRIDE } from './protocol';

export const POOL_SIZE = 3;

export interface FrameViews {
  buffer: ArrayBuffer;
  people: Uint8Array;
  zones: Float32Array;
  bridges: Float32Array;
}

export class FramePool {
  #sleepers: number;
  #zones: number;
  #bridges: number;
  #free: ArrayBuffer[] = [];
  #away = 0;

  constructor(sleepers: number, zones: number, bridges: number) {
    this.#sleepers = sleepers;
    this.#zones = zones;
    this.#bridges = bridges;
  }

  get bytes(): number {
    return PERSON_STRIDE * this.#sleepers + 4 * (ZONE_STRIDE * this.#zones + BRIDGE_STRIDE * this.#bridges);
  }

  get away(): number {
    return this.#away;
  }

  get hasFree(): boolean {
    return this.#free.length > 0 || this.#away < POOL_SIZE;
  }

  /** A buffer to fill and send away, or null while all are on their way. */
  take(): FrameViews | null {
    if (!this.hasFree) return null;
    const buffer = this.#free.pop() ?? new ArrayBuffer(this.bytes);
    this.#away++;
    const zonesAt = PERSON_STRIDE * this.#sleepers;
    return {
      buffer,
      people: new Uint8Array(buffer, 0, zonesAt),
      zones: new Float32Array(buffer, zonesAt, ZONE_STRIDE * this.#zones),
      bridges: new Float32Array(buffer, zonesAt + 4 * ZONE_STRIDE * this.#zones, BRIDGE_STRIDE * this.#bridges),
    };
  }

  /** Takes a buffer back. One of another run's size, a detached one or one too many is let go. */
  giveBack(buffer: ArrayBuffer): void {
    if (buffer.byteLength !== this.bytes || this.#away === 0 || this.#free.includes(buffer)) return;
    this.#away--;
    this.#free.push(buffer);
  }
}
