/**
 * What crosses between the page and the worker that looks ahead, and what the page makes of it. A forecast is counts of futures
 * and nothing else: no future itself ever leaves the worker, so there is nothing on the page to mistake for what will happen.
 */
import type { Scenario } from '../../sim/scenario';
import type { Difficulty, Order, Refusal } from '../../sim/vocabulary';

/** How far ahead futures are played, simulated minutes. */
export const FORECAST_MIN = 60;
/** Futures for a city of up to FUTURES_FULL_SLEEPERS; larger ones get fewer, but never less than FUTURES_LEAST. */
export const FUTURES = 32;
export const FUTURES_LEAST = 8;
export const FUTURES_FULL_SLEEPERS = 3000;
/** Minutes from now for which the falls of an island are counted. */
export const FALL_MARKS_MIN = [3, 5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60] as const;

/** A run as it stands, with the orders that wait for its next tick: all a second worker needs to go on from there. */
export interface ForkedRun {
  scenario: Scenario;
  seed: string;
  options: { night: number; sleepers: number; difficulty: Difficulty };
  tick: number;
  snapshot: ArrayBuffer;
  waiting: Order[];
}

/** A number over the futures: the middle one, and the bounds that nine of ten keep to. */
export interface Spread {
  lo: number;
  mid: number;
  hi: number;
}
export interface IslandOutlook {
  /** In how many futures it has fallen by each of FALL_MARKS_MIN; all of them when it lies already. */
  fallen: number[];
  /** People in nightmare or trapped, and lucid, when the hour is over. */
  afraid: Spread;
  lucid: Spread;
}
/** In how many futures this person is so when the hour is over; elsewhere counts awake and dreaming. */
export interface PersonOutlook {
  sleeper: number;
  nightmare: number;
  trapped: number;
  lucid: number;
  /** In how many they were in nightmare or trapped at any minute of it. */
  touched: number;
}
export interface CityOutlook {
  /** In how many futures the night is lost, and won, within the hour. */
  lost: number;
  won: number;
  /** In how many the Protocol has latched by the end. */
  latched: number;
  /** In how many Lucidity reaches its mark. */
  lucidMark: number;
  dread: Spread;
  lucidity: Spread;
  r: Spread;
}
export interface Outlook {
  /** Futures played, of how many that will be. */
  futures: number;
  of: number;
  /** The moment it was made at, and how far it looks; shorter than FORECAST_MIN before dawn. */
  tick: number;
  untilTick: number;
  islands: IslandOutlook[];
  people: PersonOutlook[];
  city: CityOutlook;
}

export type ToForecaster =
  /** A new present; whatever was being played is dropped. `people`: whom to tell of. */
  | { type: 'from'; ref: number; run: ForkedRun; people: number[] }
  /** What if this were given now? null: only the present orders. */
  | { type: 'consider'; ref: number; order: Order | null; people: number[] }
  | { type: 'stop' };
export type FromForecaster =
  /** `order`: null for the orders as they stand. */
  | { type: 'outlook'; ref: number; order: Order | null; outlook: Outlook }
  /** The order cannot be given, so there is nothing to compare. */
  | { type: 'refused'; ref: number; order: Order; why: Refusal }
  | { type: 'fault'; ref: number; detail: string };

export interface ForecasterPort {
  post(message: ToForecaster, transfer?: ArrayBuffer[]): void;
  listen(onMessage: (message: FromForecaster) => void, onLost: (detail: string) => void): void;
  terminate(): void;
}

/** `off`: time runs, or there is no night to look into. */
export type ForecastStatus = 'off' | 'working' | 'ready' | 'lost';
export interface ForecastNews {
  status: ForecastStatus;
  present: Outlook | null;
  /** With the orders as they stood before the last change of plan, at the same moment. */
  before: Outlook | null;
  /** What is being weighed against the present orders. */
  order: Order | null;
  considered: Outlook | null;
  refused: Refusal | null;
  /** Why the forecast before this one is gone. */
  dropped: 'plan' | 'time' | null;
}
/** What is there to look ahead from: another key is another present. */
export interface Present {
  tick: number;
  /** Orders waiting for the next tick, as text. */
  plan: string;
  people: number[];
}
/** What the page holds. Implemented by client.ts over a port. */
export interface Forecaster {
  /** Looks ahead from here; null when time runs. */
  look(present: Present | null): void;
  consider(order: Order | null): void;
  /** After the worker was lost. */
  restart(): void;
  close(): void;
}
