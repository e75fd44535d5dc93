/**
 * What the root opens for the screens that stand before a night: they know no worker, no scenario file and no clock, only these.
 * A run's source carries everything it is opened with, so that it can be opened again, with another seed, or from the address.
 */
import type { DreamNews, SaveShelf } from '../session/keepingProtocol';
import type { RunSource } from '../session/protocol';
import type { SandboxRules } from '../sim/scenario';
import type { Page } from './context';
import type { OnInsets } from './screens/NightScreen';

/** The night everybody has on one UTC day. */
export interface DailyNight {
  seed: string;
  title: string;
  about: string;
  /** Until the next one begins. */
  leftMs: number;
}

/** How a night was come to; kept with it, so that it can be told and repeated. */
export type NightKind = 'campaign' | 'chapter' | 'sandbox' | 'daily' | 'guide' | 'watch';
export interface NightAsked {
  kind: NightKind;
  source: RunSource;
}

/** The same night to be played, when it is a recorded one. */
export const ownNight = ({ kind, source: { watch, ...source } }: NightAsked): NightAsked =>
  watch === undefined ? { kind, source } : { kind: typeof source.scenario === 'string' ? 'chapter' : 'sandbox', source };

export interface Doors {
  /** Fetches what a night needs and opens the run; the page over it is the same each time. */
  openNight: (asked: NightAsked, save?: Uint8Array) => Promise<Page>;
  /** Time stops and the dream is put away; the worker stays. */
  leaveNight: () => void;
  onInsets: OnInsets;
  /** Today's night, at this moment. */
  daily: (nowMs: number) => DailyNight;
  /** The text of what is played, when it is not built in as it is. */
  dailySource: (nowMs: number) => Promise<RunSource>;
  sandboxSource: (seed: string, rules: SandboxRules) => Promise<RunSource>;
  guideSource: () => Promise<RunSource>;
  /** Reads a recorded night in a worker of its own and plays it through, telling what it finds; returns a way to stop. */
  readDream: (bytes: Uint8Array, tell: (news: DreamNews) => void) => Promise<() => void>;
  /** The saves as they lie. */
  shelf: () => Promise<SaveShelf>;
  /** Fetches the night's code while nobody waits for it. */
  prepare: () => Promise<void>;
}
