/**
 * A kept save as it lies in a slot and in an exported file: the saved night, untouched, behind a head of 32 bytes and a few facts that a
 * list can show without opening it. Little-endian:
 *
 *   0  magic (4)   4  version u16   6  zero u16   8  facts bytes u32   12  night bytes u32   16  checksum, 16 hex digits   32  facts, night
 *
 * Version 1 had no envelope: a slot held the night itself, whose own head has a checksum. It is read by `fromVersion1` for as long as
 * anybody may have one; a later version adds its own step there. All of it may be a stranger's: nothing is believed before it is checked.
 */
import { WordHash } from '../kernel/hash';
import { CHAPTER_ENDINGS, type FileFaultCode, SAVE_PLACES, type SaveFacts } from './keepingProtocol';
import type { RunSource } from './protocol';

export const ENVELOPE_VERSION = 2;
const HEAD_BYTES = 32;
const SUM_AT = 16;
const MAGIC = 'NPSL';
const NIGHT_MAGIC = 'NPSV';
const MIB = 1024 * 1024;
export const MAX_SAVE_BYTES = 321 * MIB;
/** A source may bring its own scenario, as text. */
const MAX_FACTS_BYTES = MIB;

/** `serial` rises with every write of a slot; facts are null where an earlier version kept the night. */
export interface Kept {
  serial: number;
  facts: SaveFacts | null;
  night: Uint8Array;
}
export type Unpacked = ({ ok: true } & Kept) | { ok: false; code: FileFaultCode };

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const putAscii = (bytes: Uint8Array, at: number, text: string): void => {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
};
/** Over all but the checksum itself. */
const sumOf = (bytes: Uint8Array): string => {
  const hash = new WordHash();
  hash.bytes(bytes.subarray(0, SUM_AT));
  hash.bytes(bytes.subarray(HEAD_BYTES));
  return hash.digest();
};

export function packSave(kept: Kept): Uint8Array {
  const facts = new TextEncoder().encode(JSON.stringify({ ...kept.facts, serial: kept.serial }));
  const bytes = new Uint8Array(HEAD_BYTES + facts.length + kept.night.length);
  const head = new DataView(bytes.buffer);
  putAscii(bytes, 0, MAGIC);
  head.setUint16(4, ENVELOPE_VERSION, true);
  head.setUint32(8, facts.length, true);
  head.setUint32(12, kept.night.length, true);
  bytes.set(facts, HEAD_BYTES);
  bytes.set(kept.night, HEAD_BYTES + facts.length);
  putAscii(bytes, SUM_AT, sumOf(bytes));
  return bytes;
}

/** Size, magic, version, lengths, checksum, facts; never throws on bad bytes. */
export function unpackSave(value: unknown): Unpacked {
  const refuse = (code: FileFaultCode): Unpacked => ({ ok: false, code });
  if (!(value instanceof Uint8Array)) return refuse('not-ours');
  if (value.length > MAX_SAVE_BYTES) return refuse('too-large');
  const magic = ascii(value.subarray(0, 4));
  if (magic === 'NPDR') return refuse('is-replay');
  if (magic !== MAGIC && magic !== NIGHT_MAGIC) return refuse('not-ours');
  if (value.length < HEAD_BYTES) return refuse('too-short');
  if (magic === NIGHT_MAGIC) return fromVersion1(value);
  const head = new DataView(value.buffer, value.byteOffset, HEAD_BYTES);
  if (head.getUint16(4, true) !== ENVELOPE_VERSION) return refuse('other-version');
  const factsBytes = head.getUint32(8, true);
  const wanted = HEAD_BYTES + factsBytes + head.getUint32(12, true);
  if (factsBytes > MAX_FACTS_BYTES) return refuse('too-large');
  if (value.length !== wanted) return refuse(value.length < wanted ? 'too-short' : 'wrong-length');
  if (ascii(value.subarray(SUM_AT, HEAD_BYTES)) !== sumOf(value)) return refuse('bad-checksum');
  const read = readFacts(value.subarray(HEAD_BYTES, HEAD_BYTES + factsBytes));
  return read === null ? refuse('bad-body') : { ok: true, ...read, night: value.slice(HEAD_BYTES + factsBytes) };
}

/** The night by itself, as the first version kept it: whole when its own checksum says so. */
function fromVersion1(night: Uint8Array): Unpacked {
  const head = new DataView(night.buffer, night.byteOffset, HEAD_BYTES);
  const packed = night.subarray(HEAD_BYTES);
  if (packed.length !== head.getUint32(8, true)) return { ok: false, code: packed.length < head.getUint32(8, true) ? 'too-short' : 'wrong-length' };
  const hash = new WordHash();
  hash.word(packed.length);
  hash.word(head.getUint32(12, true));
  hash.bytes(packed);
  if (ascii(night.subarray(SUM_AT, HEAD_BYTES)) !== hash.digest()) return { ok: false, code: 'bad-checksum' };
  return { ok: true, serial: 0, facts: null, night: night.slice() };
}

function readFacts(bytes: Uint8Array): { serial: number; facts: SaveFacts | null } | null {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Record<string, unknown>;
    const { serial } = value;
    if (!isWhole(serial, 2 ** 50)) return null;
    if (!('kind' in value)) return { serial, facts: null };
    const facts = checkFacts(value);
    return facts === null ? null : { serial, facts };
  } catch {
    return null;
  }
}

const isLine = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isWhole = (value: unknown, most: number): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Only what is known, and only within bounds; what the source means is the worker's to check when the night is opened. */
export function checkFacts(value: unknown): SaveFacts | null {
  const facts = (typeof value === 'object' && value !== null ? value : {}) as Record<keyof SaveFacts, unknown>;
  const { kind, title, nightTitle, night, place, clockMin, tick, savedMs, sleepers, dread, lucidity } = facts;
  const source = checkSource(facts.source);
  const known = SAVE_PLACES.find((one) => one === place);
  const lines = isLine(kind, 40) && isLine(title, 200) && isLine(nightTitle, 200);
  const counts = isWhole(night, 99) && isWhole(clockMin, 1440) && isWhole(tick, 4_000_000) && isWhole(savedMs, 8.64e15) && isWhole(sleepers, 10_000_000);
  if (source === null || known === undefined || !lines || !counts || !isShare(dread) || !isShare(lucidity)) return null;
  const ending = CHAPTER_ENDINGS.find((one) => one === facts.ending);
  return { kind, source, title, nightTitle, night, place: known, ...(ending && { ending }), clockMin, tick, savedMs, sleepers, dread, lucidity };
}

function checkSource(value: unknown): RunSource | null {
  const { scenario, seed, sleepers, night, difficulty } = (typeof value === 'object' && value !== null ? value : {}) as Record<keyof RunSource, unknown>;
  const { json, name } = (typeof scenario === 'object' && scenario !== null ? scenario : {}) as Record<'json' | 'name', unknown>;
  const played = isLine(scenario, 64) ? scenario : isLine(json, MAX_FACTS_BYTES) && isLine(name, 64) ? { json, name } : null;
  if (played === null || !isLine(seed, 200)) return null;
  return {
    scenario: played,
    seed,
    ...(isWhole(sleepers, 10_000_000) ? { sleepers } : {}),
    ...(isWhole(night, 99) ? { night } : {}),
    ...(isLine(difficulty, 20) ? { difficulty: difficulty as NonNullable<RunSource['difficulty']> } : {}),
  };
}
