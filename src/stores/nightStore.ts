/**
 * The page's picture of one night: what React reads by selector (primitives and small records only) and what
 * the canvas and the charts read once a frame (`live`, typed arrays outside React's sight).
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  CityInfo,
  Deed,
  DiverView,
  EntityView,
  Frame,
  GoalReading,
  IslandFlags,
  NightResult,
  PauseCause,
  PersonDetail,
  Said,
  Speed,
  SpeedWhy,
} from '../session/protocol';
import type { CameApart, NightEvent, Tide, Trace } from '../session/protocolNight';
import type { Counts, Meters, Order, Outcome, Policies } from '../sim/vocabulary';
import type { ForecastStore } from './forecastStore';

/** `diver`: their number tonight; `entity`: the being's id. */
export type Selection =
  | { kind: 'none' }
  | { kind: 'person'; sleeper: number }
  | { kind: 'island'; zone: number }
  | { kind: 'bridge'; bridge: number }
  | { kind: 'diver'; diver: number }
  | { kind: 'being'; entity: number }
  | { kind: 'centre' };
/** How much is known of a kind of being: nothing, seen from the desk, met by a diver, answered. */
export const BEING_STEPS = ['unknown', 'seen', 'met', 'answered'] as const;
export type BeingStep = (typeof BEING_STEPS)[number];
export interface Fall {
  zone: number;
  min: number;
}
/** An Ask that was passed over, for there was nothing left to ask: told by the page from what divers did. `look`: how they lay then; `isFree`: its diver. */
export interface MootAsk {
  kind: 'moot';
  tick: number;
  sleeper: number;
  zone: number;
  diver: number;
  look: number;
  isFree: boolean;
}
/** Up to three are shown; the same cause within 20 simulated minutes is merged with a count. */
export interface Alert {
  id: number;
  tick: number;
  event: NightEvent | MootAsk;
  count: number;
}
export interface Fault {
  code: string;
  detail: string;
  canRestart: boolean;
}
/** Recorded a simulated minute, for the timeline and the curves: parallel arrays, minutes since 22:00. */
export interface NightCurve {
  minutes: number[];
  dread: number[];
  lucidity: number[];
  load: number[];
  r: number[];
}
export interface NightState {
  status: 'opening' | 'running' | 'fault';
  fault: Fault | null;
  city: CityInfo | null;
  /** Watched: a recorded night, which takes no orders. */
  mode: 'play' | 'watch';
  speed: Speed;
  speedWhy: SpeedWhy;
  /** What a pause of its own was for. */
  speedCause: PauseCause | null;
  tick: number;
  clockMin: number;
  nightMin: number;
  meters: Meters;
  counts: Counts;
  phase: number;
  wakeGateFailed: boolean;
  latchTick: number;
  remShareNext20: number;
  /** Nightmares of the last 20 min that came along no link. */
  apart: CameApart;
  attention: number;
  nextAttentionTick: number;
  policies: Policies | null;
  outcome: Outcome;
  /** How it ended; null while the night is open. */
  result: NightResult | null;
  /** The ended night is looked around in: the report is put aside, and time may run on to dawn. */
  looking: boolean;
  divers: DiverView[];
  entities: EntityView[];
  islands: IslandFlags[];
  /** Islands that fall if every minute wears them as this one does, soonest first. */
  falls: Fall[];
  /** How many have fallen. */
  fallen: number;
  /** Of those in bed, 0..1. */
  trappedShare: number;
  /** Lucidity gained a minute of late. */
  lucidityRise: number;
  centreOpen: boolean;
  shares: number;
  reversed: boolean;
  lucidHoldMin: number;
  /** The same object until it is worked out anew. */
  tide: Tide | null;
  /** What the night asks, part by part. */
  goal: GoalReading[];
  /** What the scenario has had said tonight, oldest first. */
  said: Said[];
  /** Orders that act with the next tick. */
  waiting: Order[];
  /** The diver whom orders are for, -1 for none: stays while islands, people and beings are selected. */
  diver: number;
  /** The way the order under the pointer or focus would take, and what stands beside it; empty for none. */
  ghost: number[];
  ghostNote: string;
  /** The selected person is being spoken with: the inspector shows the Asking alone. */
  talking: boolean;
  /** What divers have brought about tonight, oldest first. */
  deeds: Deed[];
  /** What is known of each kind of being, by its code; kept from night to night. */
  known: readonly BeingStep[];
  /** Those shown, the newest first, and what can be opened beneath them. */
  alerts: Alert[];
  moreAlerts: Alert[];
  /** Every event that earns a mark on the timeline, oldest first. */
  marks: NightEvent[];
  selection: Selection;
  hover: Selection;
  /** What the map is asked to show: flown to whenever it is another object. */
  sought: Selection;
  person: PersonDetail | null;
  /** Where the selected person's or island's nightmares came from; the map draws it. */
  trace: Trace | null;
  /** A phone's inspector drawn up; wider screens show all of it anyway. */
  sheetOpen: boolean;
  view: 'map' | 'list';
  reducedMotion: boolean;
  quality: 'high' | 'low';
  /** The dream's renderer arrives after the first screen; where it cannot draw, the list has everything. */
  canvas: 'waiting' | 'drawn' | 'failed';
}
export type NightStore = StoreApi<NightState>;
/** The newest frame, replaced at each one; read it in a frame callback, never keep it. */
export interface LiveFrame {
  frame: Frame | null;
  /** Rises by one a frame. */
  serial: number;
  curve: NightCurve;
}
export interface NightStores {
  night: NightStore;
  forecast: ForecastStore;
  live: LiveFrame;
}

export const createNightStore = (): NightStore =>
  createStore<NightState>(() => ({
    status: 'opening',
    fault: null,
    city: null,
    mode: 'play',
    speed: 0,
    speedWhy: 'asked',
    speedCause: null,
    tick: 0,
    clockMin: 1320,
    nightMin: 0,
    meters: { dread: 0, lucidity: 0, load: 0, r: 0, rest: 1, autonomy: 1, connection: 1, trust: 0.5, pressure: 0.5 },
    counts: { sleepers: 0, asleep: 0, nightmare: 0, trapped: 0, lucid: 0 },
    phase: 0,
    wakeGateFailed: false,
    latchTick: -1,
    remShareNext20: 0,
    apart: { being: 0, fall: 0, overload: 0, flaw: 0, 'own-fear': 0 },
    attention: 3,
    nextAttentionTick: 0,
    policies: null,
    outcome: 'open',
    result: null,
    looking: false,
    divers: [],
    entities: [],
    islands: [],
    falls: [],
    fallen: 0,
    trappedShare: 0,
    lucidityRise: 0,
    centreOpen: false,
    shares: 0,
    reversed: false,
    lucidHoldMin: 0,
    tide: null,
    goal: [],
    said: [],
    waiting: [],
    diver: -1,
    ghost: [],
    ghostNote: '',
    talking: false,
    deeds: [],
    known: [],
    alerts: [],
    moreAlerts: [],
    marks: [],
    selection: { kind: 'none' },
    hover: { kind: 'none' },
    sought: { kind: 'none' },
    person: null,
    trace: null,
    sheetOpen: false,
    view: 'map',
    reducedMotion: false,
    quality: 'high',
    canvas: 'waiting',
  }));
