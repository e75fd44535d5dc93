/**
 * What crosses the border when a night is kept, opened again, watched or taken back a step; beside protocol.ts, which carries the rest.
 */
import type { Difficulty, Order, Outcome, TimedOrder } from '../sim/vocabulary';
import type { RunSource } from './protocol';

/** A recorded night as it is watched: its orders act at their ticks, no other is taken, and time ends with it. */
export interface WatchedNight {
  orders: TimedOrder[];
  /** Watched from this tick on; from the beginning where it is not said. */
  fromTick?: number;
  endTick: number;
  hash: string;
  score: number;
  outcome: Outcome;
  /** Which bot played it; absent when a person did. */
  bot?: string;
  /** What playing it through has shown; null while it has not been. */
  verdict: DreamVerdict | null;
}
/** Whether a recorded night is what its file says; if not, the first tick, array and index that differ. */
export type DreamVerdict = { verified: true; tick: number; hash: string } | { verified: false; firstTick: number; array: string; index: number };
/** Why a file cannot be opened or written. `lost`: the worker went away, or another night was opened meanwhile. */
export const FILE_FAULTS = [
  'too-large',
  'too-short',
  'not-ours',
  'other-version',
  'wrong-length',
  'bad-checksum',
  'bad-stream',
  'bad-text',
  'bad-body',
  'bad-order',
  'other-engine',
  'unknown-scenario',
  'bad-scenario',
  'other-scenario',
  'no-such-night',
  'bad-snapshot',
  'is-save',
  'is-replay',
  'unreadable',
  'watching',
  'lost',
  'no-save',
  'damaged-save',
  'storage-unavailable',
  'storage-full',
  'storage-failed',
] as const;
export type FileFaultCode = (typeof FILE_FAULTS)[number];
/** `detail` names the place, the value or the version at fault; it may be empty. */
export interface FileFault {
  code: FileFaultCode;
  detail: string;
}
export type FileAnswer = { ok: true; bytes: Uint8Array } | { ok: false; fault: FileFault };
export type LoadAnswer = { ok: true; source: RunSource } | { ok: false; fault: FileFault };
/** Why nothing could be taken back: no order was given, the last one has acted, or none is taken here. */
export type UndoRefusal = 'nothing-given' | 'has-acted' | 'watching' | 'lost';
export type UndoAnswer = { order: Order; why: null } | { order: null; why: UndoRefusal };
/** A question put to a sleeper, and the wants its answer left open. */
export interface Asked {
  sleeper: number;
  question: number;
  wants: number[];
}

/**
 * Where saves are kept, by name. What `put` has settled is there after a reload; what it has not may be lost whole, never half there.
 * Neither rejects.
 */
export interface Storage {
  get(name: string): Promise<{ ok: true; value: unknown } | StorageFault>;
  put(name: string, value: unknown): Promise<{ ok: true } | StorageFault>;
}
/** `unavailable`: none here, as in some private windows. */
export interface StorageFault {
  ok: false;
  code: 'unavailable' | 'full' | 'failed';
}

/** One quick save, kept over a reload. */
export interface Keeping {
  quickSave(): Promise<{ ok: true } | { ok: false; fault: FileFault }>;
  /** `older`: the newest save could not be read, and the one before it was opened. */
  quickLoad(): Promise<{ ok: true; older: boolean; source: RunSource } | { ok: false; fault: FileFault }>;
  /** The saved night itself, for whoever opens it from elsewhere. */
  saved(): Promise<{ ok: true; bytes: Uint8Array; older: boolean } | { ok: false; fault: FileFault }>;
}

/** The largest file that is read at all. */
export const MAX_DREAM_BYTES = 32 * 1024 * 1024;

/** What a `.dream` file holds, once it has been found sound. `source` opens it to be watched. */
export interface DreamAbout {
  source: RunSource & { watch: WatchedNight };
  /** Of the scenario and of the night in it. */
  title: string;
  nightTitle: string;
  difficulty: Difficulty;
  sleepers: number;
}
/** What is told of a file while it is read and then played through; `refused` and `verdict` are the last word. */
export type DreamNews =
  | { kind: 'refused'; fault: FileFault }
  | { kind: 'about'; about: DreamAbout }
  | { kind: 'progress'; tick: number; of: number }
  | { kind: 'verdict'; verdict: DreamVerdict };
export interface ToDreamReader {
  type: 'read';
  bytes: Uint8Array;
}
/** A worker of its own, one for each file: whatever a stranger's file does to it, the night goes on. */
export interface DreamReaderPort {
  post(message: ToDreamReader, transfer?: ArrayBuffer[]): void;
  listen(onMessage: (message: DreamNews) => void, onLost: (detail: string) => void): void;
  terminate(): void;
}
