/**
 * What crosses the border when a night is kept, opened again, watched or taken back a step; beside protocol.ts, which carries the rest.
 */
import { ENDINGS } from '../narrative/scene';
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
  'other-tab',
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
 * None rejects.
 */
export interface Storage {
  get(name: string): Promise<{ ok: true; value: unknown } | StorageFault>;
  put(name: string, value: unknown): Promise<{ ok: true } | StorageFault>;
  remove(name: string): Promise<{ ok: true } | StorageFault>;
}
/** `unavailable`: none here, as in some private windows. */
export interface StorageFault {
  ok: false;
  code: 'unavailable' | 'full' | 'failed';
}
/** Whose turn it is to write: of all pages of this game in one browser, one's. The first has it, the next waits for it or takes it over. */
export interface SaveTurn {
  /** Once it is known whether another page has it. */
  readonly known: Promise<void>;
  isMine(): boolean;
  takeOver(): void;
  onChange(tell: () => void): () => void;
}

/** `auto` (a chapter), `auto-night` (a night by itself) and `quick` are written by the game and by one key; the others by hand. */
export const SAVE_SLOTS = ['auto', 'auto-night', 'quick', 'slot-1', 'slot-2', 'slot-3', 'slot-4', 'slot-5', 'slot-6'] as const;
export type SaveSlot = (typeof SAVE_SLOTS)[number];
/** A chapter and a night by itself each have their own, so that a look at one never costs the other. */
export const ownAutoSlot = (kind: string): SaveSlot => (kind === 'campaign' ? 'auto' : 'auto-night');
export const SAVE_PLACES = ['evening', 'scene', 'night', 'morning', 'after'] as const;
export type SavePlace = (typeof SAVE_PLACES)[number];
/** What a chapter can end with. */
export const CHAPTER_ENDINGS: readonly ChapterEnding[] = ENDINGS;
export type ChapterEnding = (typeof ENDINGS)[number];
/** What a list says of a save without opening it. `kind`: how the night was come to, as the page tells them apart; `ending`: of a chapter that is over. */
export interface SaveFacts {
  kind: string;
  source: RunSource;
  title: string;
  nightTitle: string;
  night: number;
  place: SavePlace;
  ending?: ChapterEnding;
  clockMin: number;
  tick: number;
  savedMs: number;
  sleepers: number;
  /** Shares, 0 to 1. */
  dread: number;
  lucidity: number;
}
/** `facts` null: an earlier version of the game kept it and said nothing of it. */
export interface SaveEntry {
  slot: SaveSlot;
  facts: SaveFacts | null;
  bytes: number;
}
type Refused = { ok: false; fault: FileFault };
type Done = { ok: true } | Refused;
export type ReadSlot = { ok: true; bytes: Uint8Array; facts: SaveFacts | null; older: boolean } | Refused;

/** The saves as they lie, for whoever has no night open: the title's list. Never rejects. */
export interface SaveShelf {
  /** The newest first. */
  list(): Promise<{ ok: true; saves: SaveEntry[] } | Refused>;
  /** `older`: the newest of this slot could not be read, and this is the one before it. */
  read(slot: SaveSlot): Promise<ReadSlot>;
  write(slot: SaveSlot, bytes: Uint8Array, facts: SaveFacts): Promise<Done>;
  remove(slot: SaveSlot): Promise<Done>;
  exportFile(slot: SaveSlot): Promise<FileAnswer>;
  /** Takes in a file of a save. What it holds is opened, and looked at whole, when the save is. */
  importFile(slot: SaveSlot, file: Uint8Array): Promise<Done>;
  readonly turn: SaveTurn;
}

/** `apart`: a night come to in another way (a single night beside a chapter), which is opened as its own. */
export type QuickLoaded = { ok: true; older: boolean } & ({ source: RunSource; apart?: undefined } | { apart: { facts: SaveFacts; bytes: Uint8Array } });

/** The saves of a running game. */
export interface Saves {
  readonly shelf: SaveShelf;
  /** At every turn of the game; says nothing, and never fails loudly: what went wrong is in `fault`. */
  autosave(): void;
  save(slot: SaveSlot): Promise<Done>;
  /** Back to the quick save, in place of the night that is open, of this `kind`; one of another kind is given back unopened. */
  quickLoad(kind: string): Promise<QuickLoaded | Refused>;
  /** Why the last save by itself was not kept; null when it was. */
  fault(): FileFaultCode | null;
  onChange(tell: () => void): () => void;
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
