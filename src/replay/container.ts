/**
 * The file around a replay or a save: a head of 32 bytes, then a raw deflate stream of one JSON text and, for saves, a blob.
 *
 *   0  magic (4)   4  version u16   6  zero u16   8  packed bytes u32   12  body bytes u32   16  checksum, 16 hex digits
 *
 * Little-endian. The body is: JSON bytes u32, the JSON in UTF-8, the blob. The checksum covers packed stream and lengths, so any flipped bit
 * is seen before inflating; it does not stop a forger, so the stream is inflated in small pieces under a cap. Gzip was
 * rejected: its own checksum is not enforced by the library and its length field is believed.
 */
import { deflateSync, Inflate } from 'fflate';
import { WordHash } from '../kernel/hash';

export const CONTAINER_VERSION = 1;
const HEAD_BYTES = 32;
/** Fed at a time: deflate grows at most 1,032 times, so a piece can overshoot the cap by 4 MB and no more. */
const PIECE_BYTES = 4096;

export type Kind = 'replay' | 'save';
const MAGIC: Readonly<Record<Kind, string>> = { replay: 'NPDR', save: 'NPSV' };
const MIB = 1024 * 1024;
/** A save of 2,000,000 sleepers is about 230 MB of columns; a replay of four nights with the days between about 8 MB. */
export const MAX_FILE_BYTES: Readonly<Record<Kind, number>> = { replay: 32 * MIB, save: 320 * MIB };
export const MAX_BODY_BYTES: Readonly<Record<Kind, number>> = { replay: 64 * MIB, save: 320 * MIB };

export type ContainerFault = 'too-large' | 'too-short' | 'not-ours' | 'other-version' | 'wrong-length' | 'bad-checksum' | 'bad-stream' | 'bad-text';
export type Opened = { ok: true; value: unknown; blob: Uint8Array } | { ok: false; code: ContainerFault };

/** Which of our files this is, by its first bytes. */
export function kindOf(bytes: Uint8Array): Kind | null {
  const magic = ascii(bytes.subarray(0, 4));
  return magic === MAGIC.replay ? 'replay' : magic === MAGIC.save ? 'save' : null;
}

export function pack(kind: Kind, value: unknown, blob: Uint8Array = new Uint8Array(0)): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const body = new Uint8Array(4 + json.length + blob.length);
  new DataView(body.buffer).setUint32(0, json.length, true);
  body.set(json, 4);
  body.set(blob, 4 + json.length);
  const packed = deflated(body);
  const bytes = new Uint8Array(HEAD_BYTES + packed.length);
  const head = new DataView(bytes.buffer);
  putAscii(bytes, 0, MAGIC[kind]);
  head.setUint16(4, CONTAINER_VERSION, true);
  head.setUint32(8, packed.length, true);
  head.setUint32(12, body.length, true);
  putAscii(bytes, 16, checksum(packed, body.length));
  bytes.set(packed, HEAD_BYTES);
  return bytes;
}

/** Size, magic and version, lengths, checksum, capped inflate, JSON; never throws on bad bytes. */
export function open(kind: Kind, bytes: Uint8Array): Opened {
  const refuse = (code: ContainerFault): Opened => ({ ok: false, code });
  if (bytes.length > MAX_FILE_BYTES[kind]) return refuse('too-large');
  if (bytes.length < 4 || kindOf(bytes) !== kind) return refuse('not-ours');
  if (bytes.length < HEAD_BYTES) return refuse('too-short');
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  if (head.getUint16(4, true) !== CONTAINER_VERSION || head.getUint16(6, true) !== 0) return refuse('other-version');
  const packed = bytes.subarray(HEAD_BYTES);
  const bodyBytes = head.getUint32(12, true);
  if (packed.length < head.getUint32(8, true)) return refuse('too-short');
  if (packed.length > head.getUint32(8, true)) return refuse('wrong-length');
  if (bodyBytes > MAX_BODY_BYTES[kind]) return refuse('too-large');
  if (ascii(bytes.subarray(16, 32)) !== checksum(packed, bodyBytes)) return refuse('bad-checksum');
  const body = inflateCapped(packed, bodyBytes);
  if (body === null) return refuse('bad-stream');
  return readBody(body) ?? refuse('bad-text');
}

function readBody(body: Uint8Array): Opened | null {
  if (body.length < 4) return null;
  const jsonBytes = new DataView(body.buffer, body.byteOffset, 4).getUint32(0, true);
  if (jsonBytes > body.length - 4) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body.subarray(4, 4 + jsonBytes));
    return { ok: true, value: JSON.parse(text) as unknown, blob: body.slice(4 + jsonBytes) };
  } catch {
    return null;
  }
}

/** A part of a blob that many files hold alike, so that it is packed once for all of them. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** Exactly `size` bytes, or null: a stream that is broken, longer or shorter than it says. Memory stays within `size` and one piece's growth. */
export function inflateCapped(packed: Uint8Array, size: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    total += piece.length;
    ended ||= final;
    if (total <= size) pieces.push(piece.slice());
  });
  try {
    for (let at = 0; at < packed.length && total <= size; at += PIECE_BYTES)
      stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
  } catch {
    return null;
  }
  if (!ended || total !== size) return null;
  const body = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}

function checksum(packed: Uint8Array, bodyBytes: number): string {
  const hash = new WordHash();
  hash.word(packed.length);
  hash.word(bodyBytes);
  hash.bytes(packed);
  return hash.digest();
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function putAscii(bytes: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
}
