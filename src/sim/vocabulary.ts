/**
 * The words of the simulation: every name that crosses a room's border is spelled here once, and its
 * type is derived from the list. Nothing in this file computes; it may be imported by rooms that must
 * not see the rest of the simulation (see tests/architecture).
 */

/** Ticks a simulated minute, of 10 s each: each sleeper's slow state is stepped in one of these six blocks. */
export const TICKS_PER_MIN = 6;
export const MIN_PER_DAY = 1440;
export const TICKS_PER_DAY = MIN_PER_DAY * TICKS_PER_MIN;
/** Clock minute of tick 0: lights-out begins at 22:00. */
export const NIGHT_START_MIN = 22 * 60;
/** A night is 22:00 to 07:00. */
export const NIGHT_MIN = 540;
export const NIGHT_TICKS = NIGHT_MIN * TICKS_PER_MIN;
/** Control begins at 23:50, this many minutes into the night. */
export const CONTROL_MIN = 110;
export const MAX_SLEEPERS = 2_000_000;

/** Sleep stages, in the order a hypnogram stacks them from the top (REM is drawn second). */
export const STAGES = ['wake', 'n1', 'n2', 'n3', 'rem'] as const;
export type Stage = (typeof STAGES)[number];
export const STAGE = { wake: 0, n1: 1, n2: 2, n3: 3, rem: 4 } as const;

/** What a person's light shows: one state at a time, told by colour, shape and label. */
export const LOOKS = ['awake', 'dreaming', 'uneasy', 'nightmare', 'trapped', 'lucid'] as const;
export type Look = (typeof LOOKS)[number];
export const LOOK = { awake: 0, dreaming: 1, uneasy: 2, nightmare: 3, trapped: 4, lucid: 5 } as const;

/** The city's phases, in order of danger. `protocol` is latched. */
export const PHASES = ['nominal', 'strained', 'overload', 'protocol'] as const;
export const PHASE = { nominal: 0, strained: 1, overload: 2, protocol: 3 } as const;

/** Why a nightmare began. `link`: one named neighbour; the others have no neighbour. */
export const REASONS = ['own-fear', 'link', 'overload', 'scenario', 'entity'] as const;
export const REASON = { ownFear: 0, link: 1, overload: 2, scenario: 3, entity: 4 } as const;

export const FEARS = [
  'abandonment',
  'failure',
  'losing-control',
  'being-unseen',
  'losing-someone',
  'the-dark-unfinished',
  'being-replaced',
  'the-body',
] as const;
export type FearKind = (typeof FEARS)[number];
export const WANTS = ['rest', 'company', 'solitude', 'play', 'forgiveness', 'to-be-heard', 'to-make-something', 'to-go-home'] as const;
export type WantKind = (typeof WANTS)[number];

export const SHARING = ['own', 'household', 'zone', 'all'] as const;
export type Sharing = (typeof SHARING)[number];
export const CYCLES = ['one', 'own'] as const;
export type Cycles = (typeof CYCLES)[number];
export const PROFILING = ['none', 'light', 'deep'] as const;
export type Profiling = (typeof PROFILING)[number];
export const GATES = ['early', 'late'] as const;
export type SafetyGate = (typeof GATES)[number];

/** The policies of a city: everything a dusk can change, each acting only where model.md section 5 says. */
export interface Policies {
  /** 0 (opt-in) to 1 (mandatory). */
  mandate: number;
  sharing: Sharing;
  /** Hours on the network, counted from lights-out; 0 to 12. */
  sessionHours: number;
  cycles: Cycles;
  profiling: Profiling;
  gate: SafetyGate;
  /** Programme intensity, .5 to 1.5, for every island. */
  intensity: number;
  /** Reality Somnos, 0 to .5: share of the night given to waking-life dreams. */
  realitySomnos: number;
}
export const POLICY_KEYS = ['mandate', 'sharing', 'sessionHours', 'cycles', 'profiling', 'gate', 'intensity', 'realitySomnos'] as const;
export type PolicyKey = (typeof POLICY_KEYS)[number];

/** Orders: the only way anything outside changes the world. Plain data, validated at the door. */
export type Order =
  | { kind: 'set-policy'; policy: 'mandate' | 'sessionHours' | 'intensity' | 'realitySomnos'; value: number }
  | { kind: 'set-policy'; policy: 'sharing'; value: Sharing }
  | { kind: 'set-policy'; policy: 'cycles'; value: Cycles }
  | { kind: 'set-policy'; policy: 'profiling'; value: Profiling }
  | { kind: 'set-policy'; policy: 'gate'; value: SafetyGate }
  | { kind: 'isolate-bridge'; bridge: number }
  | { kind: 'wake-household'; household: number }
  | { kind: 'dim-island'; island: number }
  | { kind: 'listen'; island: number }
  | DiverOrder
  | EveningOrder;
/** What is decided by day, at the tick of a lights-out or a dawn. `scene` and `ritual`: indices into the scenario's lists; `person`: into its cast. */
export type EveningOrder =
  | { kind: 'choose'; scene: number; choice: number }
  | { kind: 'hold-ritual'; ritual: number; island: number }
  | { kind: 'appoint'; person: number; dives: boolean }
  /** `cards`: which choice of each of the composer's cards. */
  | { kind: 'compose'; island: number; cards: number[] }
  | { kind: 'read-files'; island: number };
/** What can be asked of a diver. `place`: a zone's index, or the number of zones for the Centre. All are added to the diver's plan, save the last two, which change it. */
export type DiverOrder =
  | { kind: 'go'; diver: number; place: number }
  | { kind: 'ground'; diver: number; island: number }
  /** `questions`: indices into QUESTIONS, at most three; `want` into WANTS. */
  | { kind: 'ask'; diver: number; sleeper: number; questions: number[]; want: number }
  | { kind: 'weave'; diver: number; work: Weaving; index: number }
  | { kind: 'face'; diver: number; entity: number }
  | { kind: 'signature'; diver: number; island: number }
  /** At the Centre: lay down one's own fear. */
  | { kind: 'share'; diver: number }
  /** Bring back a diver whose resolve is spent. */
  | { kind: 'rescue'; diver: number; other: number }
  | { kind: 'cancel'; diver: number; position: number }
  | { kind: 'reorder'; diver: number; from: number; to: number };
/** What a weaver can do: to a bridge, or (mend) to an island. */
export const WEAVINGS = ['widen', 'narrow', 'close', 'open', 'mend'] as const;
export type Weaving = (typeof WEAVINGS)[number];
export const QUESTIONS = ['where', 'who', 'hands', 'door', 'morning'] as const;
export const SIGNATURES = ['own-rhythm', 'pathway', 'hold', 'friends'] as const;
export type Signature = (typeof SIGNATURES)[number];
export const ENTITIES = ['faceless-friend', 'specter', 'dark-self', 'companion', 'collective-shadow', 'rogue-code'] as const;
export type EntityKind = (typeof ENTITIES)[number];
export const ENTITY = { facelessFriend: 0, specter: 1, darkSelf: 2, companion: 3, collectiveShadow: 4, rogueCode: 5 } as const;

export const ORDER_KINDS = [
  'set-policy',
  'isolate-bridge',
  'wake-household',
  'dim-island',
  'listen',
  'go',
  'ground',
  'ask',
  'weave',
  'face',
  'signature',
  'share',
  'rescue',
  'cancel',
  'reorder',
  'choose',
  'hold-ritual',
  'appoint',
  'compose',
  'read-files',
] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];
/** Kinds given by day. */
export const EVENING_KINDS = ['choose', 'hold-ritual', 'appoint', 'compose', 'read-files'] as const satisfies readonly OrderKind[];
/** An order given at a tick: it acts at the start of that tick, before any system. */
export interface TimedOrder {
  tick: number;
  order: Order;
}

/** Why an order cannot be given; the words room turns each into a sentence. */
export const REFUSALS = [
  'malformed',
  'no-such-bridge',
  'no-such-island',
  'no-such-household',
  'no-attention',
  'already-isolated',
  'already-dimmed',
  'rebounding',
  'three-dimmed',
  'already-listening',
  'wake-gate-failed',
  'nobody-asleep',
  'island-fallen',
  'out-of-range',
  'no-change',
  'no-such-diver',
  'no-such-person',
  'no-such-entity',
  'no-such-plan',
  'before-control',
  'diver-trapped',
  'diver-free',
  'plan-full',
  'too-tired',
  'no-way-there',
  'centre-closed',
  'not-at-centre',
  'already-shared',
  'signature-spent',
  'not-asleep',
  'already-lucid',
  'guarded',
  'too-many-questions',
  'not-now',
  'no-such-scene',
  'already-told',
  'not-true-yet',
  'no-hours',
  'no-such-ritual',
  'already-held',
  'cannot-dive',
  'divers-full',
  'council-refuses',
  'no-such-card',
  'already-composed',
  'no-files',
  'already-read',
  /** A recorded night takes no orders; said by whoever plays it, never by the simulation. */
  'watching',
] as const;
export type Refusal = (typeof REFUSALS)[number];
export type Verdict = { ok: true } | { ok: false; why: Refusal };

export const DIFFICULTIES = ['gentle', 'normal', 'hard', 'nightmare'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** How a run ended, or `open` while it has not. */
export type Outcome = 'won' | 'lost' | 'open' | `won:${string}` | `lost:${string}`;

/** The city's meters. All 0..1 except load (unbounded), r (unbounded) and trust/pressure (0..1 scalars of the scenario). */
export interface Meters {
  dread: number;
  lucidity: number;
  load: number;
  r: number;
  rest: number;
  autonomy: number;
  connection: number;
  trust: number;
  pressure: number;
}
export interface Counts {
  sleepers: number;
  /** In bed and in any stage but wake. */
  asleep: number;
  nightmare: number;
  trapped: number;
  lucid: number;
}
