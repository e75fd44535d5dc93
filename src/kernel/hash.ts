/**
 * The state hash: two 32-bit lanes, each mixing every 32-bit word of the state, printed as 16 hexadecimal digits. It is a
 * checksum against divergence, not against forgery. A column is hashed in at most HASH_CHUNKS pieces so that two states
 * that differ can say roughly where. Words are read little-endian, as every machine we run on stores them; the first use checks.
 */
import { assert } from './assert';

export const HASH_CHUNKS = 32;

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Rolling hash over 32-bit words. */
export class WordHash {
  #a: number;
  #b: number;
  #words = 0;

  constructor(seed = 0) {
    this.#a = seed ^ 0x9747b28c;
    this.#b = seed ^ 0x1b873593;
  }

  word(value: number): void {
    let a = Math.imul(value, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    a = this.#a ^ Math.imul(a, 0x1b873593);
    this.#a = (Math.imul((a << 13) | (a >>> 19), 5) + 0xe6546b64) | 0;
    const b = this.#b ^ Math.imul(value ^ (value >>> 15), 0x85ebca6b);
    this.#b = (Math.imul((b << 11) | (b >>> 21), 0x9e3779b1) + 0x38b34ae5) | 0;
    this.#words++;
  }

  words(view: Uint32Array, from = 0, to = view.length): void {
    let a = this.#a;
    let b = this.#b;
    for (let i = from; i < to; i++) {
      const value = view[i]!;
      let x = Math.imul(value, 0xcc9e2d51);
      x = (x << 15) | (x >>> 17);
      x = a ^ Math.imul(x, 0x1b873593);
      a = (Math.imul((x << 13) | (x >>> 19), 5) + 0xe6546b64) | 0;
      const y = b ^ Math.imul(value ^ (value >>> 15), 0x85ebca6b);
      b = (Math.imul((y << 11) | (y >>> 21), 0x9e3779b1) + 0x38b34ae5) | 0;
    }
    this.#a = a;
    this.#b = b;
    this.#words += to - from;
  }

  bytes(view: ArrayBufferView): void {
    assert(littleEndian, 'the state hash needs a little-endian machine');
    const whole = view.byteLength >>> 2;
    if (view.byteOffset % 4 === 0) this.words(new Uint32Array(view.buffer, view.byteOffset, whole));
    else this.words(new Uint32Array(view.buffer.slice(view.byteOffset, view.byteOffset + whole * 4)));
    const tail = new Uint8Array(view.buffer, view.byteOffset + whole * 4, view.byteLength - whole * 4);
    let last = tail.length;
    for (let i = 0; i < tail.length; i++) last |= tail[i]! << (8 * (i + 1));
    if (tail.length > 0) this.word(last);
  }

  text(text: string): void {
    this.word(text.length);
    for (let i = 0; i < text.length; i++) this.word(text.charCodeAt(i));
  }

  /** 32 bits of the first lane, finished. */
  short(): number {
    return finish(this.#a ^ this.#words);
  }

  /** 16 hexadecimal digits. */
  digest(): string {
    return hex8(finish(this.#a ^ this.#words)) + hex8(finish(this.#b + this.#words));
  }
}

function finish(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex8(value: number): string {
  return value.toString(16).padStart(8, '0');
}

export interface ColumnHash {
  name: string;
  hash: string;
  /** 32-bit hashes of equal runs of the array, at most HASH_CHUNKS. */
  chunks: number[];
}

/** Hash of one array, in chunks. */
export function hashColumn(name: string, column: ArrayBufferView & { readonly length: number; readonly BYTES_PER_ELEMENT: number }): ColumnHash {
  const whole = new WordHash();
  whole.text(name);
  whole.word(column.length);
  const chunks: number[] = [];
  const run = chunkLength(column.length);
  for (let from = 0; from < column.length; from += run) {
    const to = Math.min(column.length, from + run);
    const piece = new WordHash();
    piece.bytes(new Uint8Array(column.buffer, column.byteOffset + from * column.BYTES_PER_ELEMENT, (to - from) * column.BYTES_PER_ELEMENT));
    const short = piece.short();
    chunks.push(short);
    whole.text(piece.digest());
  }
  return { name, hash: whole.digest(), chunks };
}

/** Elements a chunk for an array of `length`: a multiple of 8, so that chunks of any element size start on a word. */
export function chunkLength(length: number): number {
  return Math.max(8, Math.ceil(length / HASH_CHUNKS / 8) * 8);
}
