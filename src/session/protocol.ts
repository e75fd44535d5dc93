/**
 * What crosses the border between the worker that holds the world and the page that shows it.
 * Raw messages, a discriminated union each way; big arrays are transferred, and frame buffers travel back
 * to be filled again (measured: pooled transfer costs a third of cloning).
 */
import type { Score } from '../replay/score';
import type { Counts, Difficulty, DiverOrder, Meters, Order, Outcome, Policies, Refusal, Signature, TimedOrder } from '../sim/vocabulary';
import type { ForkedRun } from './forecast/protocol';
import type { Asked, FileAnswer, LoadAnswer, UndoAnswer, WatchedNight } from './keepingProtocol';
import type { DayAnswer, DayAsk } from './protocolDay';
import type { CameApart, NightEvent, Tide, Trace, TraceOf } from './protocolNight';

/** What to open. `scenario` is a built-in id, or a whole scenario as text from outside (validated in the worker). */
export interface RunSource {
  scenario: string | { json: string; name: string };
  seed: string;
  /** Overrides the scenario's own number. */
  sleepers?: number;
  /** 1-based night to start from; 1 by default. */
  night?: number;
  /** Changes the pressure, never what is shown; normal by default. */
  difficulty?: Difficulty;
  /** A recorded night to be watched rather than played. */
  watch?: WatchedNight;
}
export const SPEEDS = [0, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];
/** How fast a night runs on to its morning when only dawn is left to come: a simulated hour in three seconds. */
export const MORNING_SPEED = 24;
/** Why the speed is what it is. `to-morning`: time runs at MORNING_SPEED, and the speed is the one it comes back to. */
export type SpeedWhy = 'asked' | 'to-morning' | 'hidden' | 'event' | 'ended';

/** Sent once when a run is ready: everything about the city that does not change during the night. */
export interface CityInfo {
  scenario: string;
  title: string;
  seed: string;
  night: number;
  nightTitle: string;
  difficulty: Difficulty;
  sleepers: number;
  /** Mean excess degree of the whole network (the k of R). */
  excessDegree: number;
  zones: { id: string; name: string; x: number; y: number; first: number; count: number; firstHousehold: number; households: number }[];
  /** Ends are zone indices. `links`: how many personal links it carries. */
  bridges: { a: number; b: number; links: number }[];
  /** Per sleeper; ids run zone by zone and, inside a zone, household by household. */
  zone: Uint16Array;
  household: Int32Array;
  ageYears: Uint8Array;
  /**
   * Given name by the person's own hash, family name by the household's: numbers that the catalogue takes modulo the length of
   * its lists, so that no name list enters the worker. Cast members have `cast`.
   */
  givenName: Uint16Array;
  familyName: Uint16Array;
  /** What each verb costs and how long it takes, from the scenario's parameters. */
  prices: Prices;
  /** What it takes to lift the Protocol tonight: a share of Lucidity, for so many minutes, and so many fears shared. */
  reversal: { lucidity: number; holdMin: number; shares: number };
  /** What ends tonight badly: the share trapped that loses it (2 where none does), and the minute at which its flaw latches the Protocol, -1 for none. */
  stakes: { loseAtTrapped: number; flawAtMin: number };
  /** What may be said tonight: a key of the catalogue's or a sentence, by whom (a sleeper, -1 for nobody), and what is meant. */
  beats: { says: string; speaker: number; zone: number; sleeper: number }[];
  /** Named people of the scenario. */
  cast: { sleeper: number; id: string; name: string; about: string }[];
  /** There when the night is a recorded one. */
  watch?: WatchedNight;
}

export interface Price {
  resolve: number;
  min: number;
}
export interface Prices {
  ask: Price;
  weave: Price;
  face: Price;
  share: Price;
  rescue: Price;
  /** Minutes a bridge, and to or from the Centre. */
  goMin: number;
  descendMin: number;
  /** Resolve a minute. */
  groundCost: number;
  signatureMin: number;
  resolveMax: number;
  /** Resolve a minute where everybody is in nightmare. */
  dreadCost: number;
  planMax: number;
}

/**
 * A step of a plan: where it is done, which places are walked through from the step before, when it should be reached (-1: no way
 * leads there now), and how much resolve they lack for it even if the way there is calm; a step they cannot pay for is passed over.
 */
export interface PlannedStep {
  order: DiverOrder;
  place: number;
  route: number[];
  arrivesTick: number;
  lacks: number;
}
/** A diver as the page sees them. Orders that wait for the next tick are in `plan` already. */
export interface DiverView {
  sleeper: number;
  signature: Signature;
  /** Zone index, or the number of zones at the Centre. */
  place: number;
  /** Places still to pass; the first is reached at `arrivesTick`, the last at `endTick`. */
  path: number[];
  leftTick: number;
  arrivesTick: number;
  endTick: number;
  resolve: number;
  /** What a minute such as this one adds to it, less what it takes. */
  resolvePerMin: number;
  trapped: boolean;
  signatureSpent: boolean;
  shared: boolean;
  task: { order: DiverOrder; sinceTick: number; untilTick: number } | null;
  plan: PlannedStep[];
}
/** A being of the dream. `kind` into ENTITIES; `sleeper` -1 when it belongs to nobody. */
export interface EntityView {
  id: number;
  kind: number;
  place: number;
  sleeper: number;
  strength: number;
}
/** How something a diver did came out. `hurt`: a dark self met by a sleeper who has no say; `held-off`: the shadow, met by one alone; `passed`: it could not be done any more. */
export const DEED_RESULTS = ['right', 'wrong', 'done', 'hurt', 'held-off', 'passed'] as const;
export type DeedResult = (typeof DEED_RESULTS)[number];
/** Something a diver has brought about. `being` into ENTITIES and `sleeper`: -1 for none; `freed`: how many of the house are lucid now. */
export interface Deed {
  tick: number;
  diver: number;
  order: DiverOrder;
  place: number;
  sleeper: number;
  being: number;
  result: DeedResult;
  freed: number;
}
/** What holds on an island beside its numbers. */
export interface IslandFlags {
  grounded: boolean;
  guide: boolean;
  thread: boolean;
  rhythmUntilTick: number;
  holdUntilTick: number;
}
/** The way a diver would take for an order: places passed and minutes walked. */
export interface Way {
  route: number[];
  min: number;
}

/** What can pause the night by itself. */
export const PAUSE_KINDS = ['control-begins', 'diver-free', 'phase-begins', 'named-nightmare', 'island-falling', 'tide-turns'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];
/** `subject`: the diver's number, the PHASE code, the sleeper, the zone, or 1 for flood and 0 for ebb; 0 for the first kind. */
export interface PauseCause {
  kind: PauseKind;
  subject: number;
}

/** Bytes a sleeper in a frame. */
export const PERSON_STRIDE = 4;
/** Offsets in a sleeper's four bytes: LOOK code, STAGE code, fear x 255, autonomy x 255. */
export const PERSON = { look: 0, stage: 1, fear: 2, autonomy: 3 } as const;
/** Floats a zone in a frame. Counts are whole numbers; fear, autonomy are means over those in bed; stability 0..1; need: lucid sleepers needed before the island wakes itself; fallsMin: minutes it stands at the present wear, -1 while it is not falling. */
export const ZONE_FIELDS = [
  'inBed',
  'awake',
  'dreaming',
  'uneasy',
  'nightmare',
  'trapped',
  'lucid',
  'rem',
  'fear',
  'autonomy',
  'stability',
  'tippingNeed',
  'dimmedUntilTick',
  'listenedUntilTick',
  'r',
  'fallsMin',
  'fallen',
] as const;
export type ZoneField = (typeof ZONE_FIELDS)[number];
export const ZONE_STRIDE = ZONE_FIELDS.length;
/** Floats a bridge in a frame. weight 0..2 (1 normal); flowAB/flowBA: fear pressed across it each way, 0..1 of what all its links could carry. */
export const BRIDGE_FIELDS = ['weight', 'flowAB', 'flowBA', 'isolatedUntilTick'] as const;
export type BridgeField = (typeof BRIDGE_FIELDS)[number];
export const BRIDGE_STRIDE = BRIDGE_FIELDS.length;

/** One picture of the world after a tick. `people`, `zones`, `bridges` are pooled: copy what you keep. */
export interface Frame {
  tick: number;
  /** Minutes since the night's 22:00, whole. */
  nightMin: number;
  /** Clock time as minutes after midnight, 0..1439. */
  clockMin: number;
  people: Uint8Array;
  zones: Float32Array;
  bridges: Float32Array;
  meters: Meters;
  counts: Counts;
  /** PHASE code. */
  phase: number;
  wakeGateFailed: boolean;
  /** Tick at which the latch closes if load stays above 1; -1 when it is not counting. */
  latchTick: number;
  /** Means over the city, for R in words: REM share now and expected over the next 20 min. */
  remShare: number;
  remShareNext20: number;
  /** Nightmares of the last 20 min that nobody caught from anybody: what R leaves out. */
  apart: CameApart;
  attention: number;
  nextAttentionTick: number;
  policies: Policies;
  outcome: Outcome;
  divers: DiverView[];
  entities: EntityView[];
  /** By zone. */
  islands: IslandFlags[];
  centreOpen: boolean;
  /** Fears shared at the Centre. */
  shares: number;
  /** The Protocol has been lifted tonight. */
  reversed: boolean;
  /** Minutes Lucidity has stood at the mark without a break. */
  lucidHoldMin: number;
  pathwayUntilTick: number;
  /** Orders that act with the next tick. */
  waiting: Order[];
  /** What the night asks, part by part, as it stands; empty where it asks nothing. */
  goal: GoalReading[];
  /** What the scenario has had said tonight, oldest first. */
  said: Said[];
  /** The newest deeds of the divers, oldest first; a page keeps them all. */
  deeds: Deed[];
  tide: Tide;
}

/** Everything the inspector says of one person; asked for by id, and sent again each simulated minute while followed. */
export interface PersonDetail {
  sleeper: number;
  tick: number;
  zone: number;
  household: number;
  householdMembers: number[];
  ageYears: number;
  look: number;
  stage: number;
  inBed: boolean;
  lucid: boolean;
  fear: number;
  trauma: number;
  autonomy: number;
  dependence: number;
  detachment: number;
  coupling: number;
  debt: number;
  sleepPressure: number;
  needH: number;
  minutesAsleep: number;
  /** Minutes after 22:00 at which this night's sleep began; -1 while it has not. */
  onsetMin: number;
  /** STAGE code a minute since 22:00; 255 out of bed. */
  hypnogram: Uint8Array;
  /** The bouts of nightmare tonight, minutes after 22:00, `to` -1 while it lasts. */
  bouts: { fromMin: number; toMin: number; reason: number; source: number }[];
  /** Linked people, nearest kind first: 0 household, 1 zone, 2 bridge, 3 undercurrent. */
  links: { sleeper: number; via: 0 | 1 | 2 | 3; bridge: number; open: boolean }[];
  theta: number;
  lucidShare: number;
  asking: AskingDetail;
}

/** What is known of a sleeper's fear and want: only what was seen or answered, never the truth itself. */
export interface AskingDetail {
  /** Index into FEARS; -1 until a dream, a question or the monitor has shown it. */
  fear: number;
  /** The street's thread is known: one question is enough. */
  thread: boolean;
  /** Questions that may be asked of this person, all told. */
  allowed: number;
  /** Index into QUESTIONS and the wants its answer leaves open. */
  asked: { question: number; wants: number[] }[];
  /** Of the questions allowed, those put; one turned away from is not among them. */
  spent: number;
  /** How many were asked before them tonight: what is said to each is said in other words. */
  turn: number;
  /** Wants that fit every answer. */
  left: number[];
  /** Why no question can be put now; null when one can. */
  refusal: Refusal | null;
}

/** What decided a night, with the figures its sentence needs. */
export type NightEnding =
  | { kind: 'reversed'; tick: number; shares: number; lucid: number; inBed: number }
  | { kind: 'dawn-quiet'; nightmares: number; sleepers: number }
  | { kind: 'dawn-latched'; trapped: number; short: 'lucidity'; lucidity: number; mark: number }
  | { kind: 'dawn-latched'; trapped: number; short: 'hold'; heldMin: number; holdMin: number }
  | { kind: 'dawn-latched'; trapped: number; short: 'shares'; shares: number; needed: number }
  | { kind: 'half-trapped'; tick: number; trapped: number; inBed: number }
  /** The night's own goal decided: by this part, the first that failed, or all of them. */
  | { kind: 'goal'; tick: number; atDawn: boolean; met: boolean; part: GoalReading };
/** Something a scenario has said at its moment; `beat` into the city's beats. */
export interface Said {
  tick: number;
  beat: number;
}
/** A part of what a night asks: `have` of `need` in the part's own unit (people, fears, minutes); `more`: people found, the worst or best it has stood at; `zone`, `sleeper` -1 for none. */
export interface GoalReading {
  kind: 'wake-island' | 'visitor' | 'nightmares-at-most' | 'sleep-at-least' | 'bring-back' | 'lift';
  have: number;
  need: number;
  more: number;
  /** People to be found. */
  find: number;
  zone: number;
  sleeper: number;
  state: 'open' | 'met' | 'broken';
}
/** How a night ended. `back`: freed; `held`: in nightmare or trapped still. The known are those of the cast who had a nightmare tonight. */
export interface NightResult {
  outcome: Outcome;
  ending: NightEnding;
  score: number;
  /** What the score is made of, in points; they add up to it. */
  parts: Score['parts'];
  back: number;
  held: number;
  knownBack: number[];
  knownHeld: number[];
  fallen: number;
  asksRight: number;
  asksWrong: number;
  /** Orders that acted between lights-out and the end; what was decided in the evening is not among them. */
  orders: number;
  /** As it stood when the night was decided. */
  goal: GoalReading[];
}

/** A kept moment: the simulation's snapshot and what the recorder had written until then. `tick` is the world's. */
export interface KeptRun {
  tick: number;
  snapshot: ArrayBuffer;
  record: ArrayBuffer;
  /** What decided the night, where that was before: the world itself does not say when. */
  ending?: NightEnding;
  /** The snapshot this night began with, where there is a story to tell of it at dawn and it is not this one. */
  begun?: ArrayBuffer;
}
/** How to come back to a run: from `kept`, or from the beginning without one, giving `orders` at their ticks until `untilTick`. */
export interface Resume {
  kept: KeptRun | null;
  /** All orders since the start of the run, those before `kept` too: they are the journal. */
  orders: TimedOrder[];
  untilTick: number;
  /** Given and not yet acted when it was kept. */
  waiting?: Order[];
  asked?: Asked[];
}
/** `ref` of what the worker sends unasked. */
export const UNASKED = -1;

export type ToWorker =
  | { type: 'open'; source: RunSource; resume?: Resume }
  | { type: 'speed'; speed: Speed }
  /** On to the morning, quickly; a pause of its own, an order or any speed stops it. An order brings it back to `speed`. */
  | { type: 'to-morning'; speed: Speed }
  /** Run as fast as possible to the next event worth a pause, at most `maxMin` simulated minutes. */
  | { type: 'next-event'; maxMin: number }
  | { type: 'order'; ref: number; order: Order }
  | { type: 'check'; ref: number; order: Order }
  /** Takes back the last order that has not acted yet. */
  | { type: 'undo'; ref: number }
  /** The night so far as a file: to be watched, or to be gone on with. */
  | { type: 'write'; ref: number; what: 'replay' | 'save' }
  /** Goes on from a saved night; the present one stays when it cannot be opened. */
  | { type: 'load'; ref: number; bytes: Uint8Array }
  /** Puts a question to a sleeper; changes nothing in the world. */
  | { type: 'inquire'; ref: number; sleeper: number; question: number }
  /** Which causes pause the night by themselves (none until told), and whether the hours before control pass quickly. */
  | { type: 'pace'; pauses: PauseKind[]; quickLightsOut: boolean }
  | { type: 'follow'; sleeper: number }
  /** Where a person's nightmare came from, or an island's. */
  | { type: 'trace'; ref: number; of: TraceOf }
  /** Between nights. */
  | { type: 'day'; ref: number; ask: DayAsk }
  | { type: 'hidden'; hidden: boolean }
  | { type: 'keep'; ref: number }
  /** A copy of the run as it stands, for looking ahead. */
  | { type: 'fork'; ref: number }
  /** Step exactly this many ticks now, for tests and tools. */
  | { type: 'step'; ticks: number }
  | { type: 'hash'; ref: number }
  | { type: 'give-back'; buffer: ArrayBuffer };

export type FromWorker =
  | { type: 'ready'; city: CityInfo }
  | { type: 'frame'; frame: Frame; events: NightEvent[]; buffer: ArrayBuffer }
  | { type: 'person'; detail: PersonDetail | null }
  /** To `order` once its tick has begun, to `check` at once. `tick`: when a given order acted; -1 for a refused one and for a check. */
  | { type: 'answer'; ref: number; ok: boolean; why: Refusal | null; tick: number; way: Way | null }
  | ({ type: 'undone'; ref: number } & UndoAnswer)
  | { type: 'written'; ref: number; answer: FileAnswer }
  /** To `load`; when it could be opened `ready`, `kept` and a picture follow. `asked`: the questions already put. */
  | { type: 'loaded'; ref: number; answer: LoadAnswer; asked: Asked[] }
  /** To `inquire`: the wants the answer leaves open, or why it was not put. */
  | { type: 'inquiry'; ref: number; wants: number[]; why: Refusal | null }
  /** To `trace`; null where there is nothing to trace. */
  | { type: 'traced'; ref: number; trace: Trace | null }
  /** To `day`; null when there is no answer to it now. */
  | { type: 'day-answer'; ref: number; answer: DayAnswer | null }
  /** While a `day` is answered that lives on to the next night: so many days have passed. */
  | { type: 'days-passed'; ref: number; days: number }
  /** The speed now in force and why it changed. */
  | { type: 'speed'; speed: Speed; why: SpeedWhy; cause: PauseCause | null }
  /** To `keep`, and unasked every ten simulated minutes, so that the page can start a new worker when this one dies. */
  | { type: 'kept'; ref: number; kept: KeptRun; orders: TimedOrder[] }
  | { type: 'forked'; ref: number; run: ForkedRun }
  | { type: 'hash'; ref: number; tick: number; hash: string }
  /** When the outcome falls, and again at dawn; what decided the night stays what it was. */
  | { type: 'result'; result: NightResult }
  /** `code` picks the sentence; `detail` names file and place. `fatal`: the world is gone and must be reopened. */
  | { type: 'fault'; code: 'bad-scenario' | 'unknown-scenario' | 'bad-source' | 'bad-snapshot' | 'crashed'; detail: string; fatal: boolean };

/** What a screen holds: the session as the page knows it. Implemented by session/client.ts over a worker port. */
export interface Session {
  open(source: RunSource): void;
  setSpeed(speed: Speed): void;
  /** Runs quickly to dawn until something stops it; an order leaves it at `speed`. */
  toMorning(speed: Speed): void;
  toNextEvent(): void;
  /** Asks whether an order could be given now, changing nothing. `ok: false, why: null`: the worker was lost or left before it answered. */
  check(order: Order): Promise<{ ok: boolean; why: Refusal | null; way?: Way }>;
  /** Gives an order; it acts at the start of the next tick and is answered then, so while paused only a refusal comes at once. */
  give(order: Order): Promise<{ ok: boolean; why: Refusal | null }>;
  /** Puts a question to a sleeper. `why: null` with no wants: the worker was lost before it answered. */
  inquire(sleeper: number, question: number): Promise<{ wants: number[]; why: Refusal | null }>;
  setPace(pace: { pauses: PauseKind[]; quickLightsOut: boolean }): void;
  /** Takes back the last order that has not acted yet; may be repeated. */
  undo(): Promise<UndoAnswer>;
  /** The night so far as a `.dream` file: finished or not, it can be watched and certified. */
  keepReplay(): Promise<FileAnswer>;
  /** The night as it stands, to be gone on with. */
  save(): Promise<FileAnswer>;
  /** Goes on from a saved night, paused. The present night stays when that cannot be opened. */
  load(bytes: Uint8Array): Promise<LoadAnswer>;
  follow(sleeper: number): void;
  /** Null where there is nothing to trace, or when the worker was lost before it answered. */
  trace(of: TraceOf): Promise<Trace | null>;
  /** Asks about the evening or the morning. Null when there is no answer to it now, or the worker was lost. `onDay` hears of the days that pass meanwhile. */
  day(ask: DayAsk, onDay?: (days: number) => void): Promise<DayAnswer | null>;
  setHidden(hidden: boolean): void;
  step(ticks: number): void;
  /** A copy of the run as it stands; null when the worker was lost or left before it answered. */
  fork(): Promise<ForkedRun | null>;
  hash(): Promise<{ tick: number; hash: string }>;
  /** After a fault: starts a new worker from the last kept snapshot (or from the beginning). */
  restart(): void;
  close(): void;
}
/** What the client tells whoever listens (the stores). */
export interface SessionListener {
  onReady(city: CityInfo): void;
  onFrame(frame: Frame, events: NightEvent[]): void;
  onPerson(detail: PersonDetail | null): void;
  onResult?(result: NightResult): void;
  onSpeed(speed: Speed, why: SpeedWhy, cause?: PauseCause | null): void;
  onFault(code: 'bad-scenario' | 'unknown-scenario' | 'bad-source' | 'bad-snapshot' | 'crashed' | 'worker-lost', detail: string, canRestart: boolean): void;
}

/** The port a session needs to reach its worker; platform/browser implements it, tests use a plain object. */
export interface WorkerPort {
  post(message: ToWorker, transfer?: ArrayBuffer[]): void;
  listen(onMessage: (message: FromWorker) => void, onLost: (detail: string) => void): void;
  terminate(): void;
}
/** Time as an input: the driver asks when it is and to be called again. */
export interface Clock {
  nowMs(): number;
  /** Calls back once after about `ms`; returns a cancel. */
  after(ms: number, call: () => void): () => void;
}
