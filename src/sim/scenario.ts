/**
 * The shape of a scenario: a chapter as data. Types only; `content` holds the validator that turns a
 * stranger's JSON into one of these, and only a validated scenario may reach `createWorld`.
 */

import type { Params } from './params';
import type { Difficulty, EntityKind, FearKind, Policies, PolicyKey, Signature, WantKind } from './vocabulary';

export interface ZoneSpec {
  /** kebab-case, unique. */
  id: string;
  name: string;
  /** Place on the dream map, -1..1 each way, x to the right and y down; the Centre is at 0,0. */
  x: number;
  y: number;
  /** Relative number of sleepers, 1 by default. */
  size?: number;
  /** How much families with children gather here, 1 by default. */
  families?: number;
}
export interface BridgeSpec {
  /** Zone ids. */
  a: string;
  b: string;
}
/** A named person. Household members share `household`; the generator places them, and everyone listed is present whatever the city's size. */
export interface CastSpec {
  id: string;
  name: string;
  ageYears: number;
  /** Any string; people with the same one live together. */
  household: string;
  zone: string;
  /** One line of who they are: "drives the night tram". */
  about?: string;
  traits?: Partial<Record<'F' | 'T' | 'A' | 'D' | 'W' | 'R' | 'lucidSkill' | 'T0', number>> & { needH?: number; chronotypeMin?: number };
  /** Ids of other cast members they are linked to. */
  ties?: string[];
  fear?: FearKind;
  want?: WantKind;
  /** What only this person can do as a diver. */
  signature?: Signature;
}
/** A column's start: `value`, plus a triangular spread of standard deviation `sd`, clamped to the column's range. */
export interface Distribution {
  mean: number;
  sd?: number;
}
export type StartColumn = 'F' | 'T' | 'A' | 'D' | 'W' | 'R' | 'L';
export interface NightSpec {
  id: string;
  title: string;
  /** Days since the first night, 0 for it; strictly increasing. */
  day: number;
  /** One question the night asks. */
  question?: string;
  /** Policies in force from this night's dusk; what is absent stays. */
  policies?: Partial<Policies>;
  /** The council signs no mandate below this from this night's dusk on, until a later night says otherwise. */
  mandateAtLeast?: number;
  /** What is asked of the evening before it. */
  demand?: DemandSpec;
  /** Distributions used when a run starts at this night. */
  start?: Partial<Record<StartColumn, Distribution>>;
  /** Minutes after 22:00 at which the flaw latches the Protocol whatever the load; absent: only by load. */
  flawAtMin?: number;
  /** Share of the sleepers of `flawIslands` that fall into nightmare when the flaw fires. */
  flawShare?: number;
  flawIslands?: string[];
  /** Cast ids of who dives; the city's own volunteers where absent. */
  divers?: string[];
  /** Spontaneous nightmares are scaled by this, 1 by default. */
  pressure?: number;
  /** Lost when this share is trapped (of those in bed). */
  loseAtTrapped?: number;
  /** Lost when dawn finds the Protocol latched. */
  loseIfLatchedAtDawn?: boolean;
  /** What the night asks: all of it, for the night to be won. Absent: nothing but the phases' own rules. */
  goal?: GoalPart[];
  /** Beings that come at their minute whatever the city is like; they keep their sleeper from the gold until they are answered. */
  arrivals?: ArrivalSpec[];
  /** What is said as the night goes, each once. */
  beats?: BeatSpec[];
}
export const DEMANDERS = ['council', 'company'] as const;
/** A policy somebody wants to see in force tonight: who asks, who gains by it, and how trust and pressure move at dawn if it was granted or refused. */
export interface DemandSpec {
  by: (typeof DEMANDERS)[number];
  /** One policy, at the value it is asked to have. */
  asks: Partial<Policies>;
  profits: (typeof DEMANDERS)[number];
  granted?: DemandMoves;
  refused: DemandMoves;
}
/** How the evening answered, which is a cause at dawn by itself: a scenario says what it moves in the demand, and lists it nowhere else. */
export type DemandCause = 'granted' | 'refused';
export interface DemandMoves {
  trust?: number;
  pressure?: number;
}
/** One thing a night asks. */
export type GoalPart =
  /** This share of those in bed on some island lucid at once. */
  | { kind: 'wake-island'; share: number }
  /** Somebody of the cast has a visitor: answered it leaves one fact, left alone until dawn the other. Asked, never failed. */
  | { kind: 'visitor'; person: string; eased: string; left: string }
  /** Never more in nightmare than this, trapped ones too. */
  | { kind: 'nightmares-at-most'; people: number }
  /**
   * Mean sleep at dawn in minutes. What is slept dimmed, in the hour after, or with a bridge of the island shut counts for `shutCounts`, half
   * where it is not said; each who is woken has lost `wokenMin`.
   */
  | { kind: 'sleep-at-least'; min: number; shutCounts?: number; wokenMin?: number }
  /** Of those whom tonight's visitors hold, so many found and so many brought back. */
  | { kind: 'bring-back'; found: number; back: number }
  /** The Protocol is to be lifted: the phases' own rules decide. */
  | { kind: 'lift' };
/** To somebody of the cast, or to so many of those who live alone and depend most, one an island. */
export interface ArrivalSpec {
  atMin: number;
  being: EntityKind;
  person?: string;
  lonely?: number;
}
/**
 * When a beat is due: every condition given must hold. All but `notBack` stay true once they are, and that one is false for good once it is; no answer is given at night, so `fact` and `notFact` hold all of it or none,
 * so that a night gone on with tells none twice.
 */
export interface BeatWhen {
  atMin?: number;
  /** Part of the goal, from 0, and the share of it that is done. */
  part?: number;
  done?: number;
  flaw?: true;
  shares?: number;
  asksRight?: number;
  asksWrong?: number;
  /** Cast id: whoever was held tonight and is lucid since. */
  back?: string;
  /** Cast id: whoever is not back, held or not. A beat that waits for the minute and comes after them is never told. */
  notBack?: string;
  lifted?: true;
  /** What an answer of the evenings has made true. */
  fact?: string;
  /** What no answer has made true. */
  notFact?: string;
}
export interface BeatSpec {
  id: string;
  when: BeatWhen;
  /** A key of the catalogue's, or the sentence itself. */
  says: string;
  /** Cast id; absent: nobody in particular. */
  speaker?: string;
  /** What is meant: an island or somebody of the cast. */
  zone?: string;
  person?: string;
}
/** What a night came to, as far as the city minds, for a scenario's list: each cause moves a scalar at dawn, where there is a story. */
export const DAWN_CAUSES = ['won', 'lost', 'freed', 'trapped', 'named-lost', 'asked-wrong', 'troubled'] as const;
export type DawnCause = (typeof DAWN_CAUSES)[number];
export interface DawnMove {
  scalar: 'trust' | 'pressure';
  cause: DawnCause;
  by: number;
  /** Once for each so many; absent: once. */
  each?: number;
  /** At most so much in all. */
  most?: number;
}
/** Variables of a sleeper that a story may move. */
export const STORY_COLUMNS = ['A', 'F', 'T', 'D', 'W', 'R', 'L'] as const;
export type StoryColumn = (typeof STORY_COLUMNS)[number];
/** What an answer or a ritual does. Amounts are added, towards the end of the variable's range that they point at and never past it. */
export type Effect =
  | { kind: 'person'; person: string; column: StoryColumn; by: number }
  | { kind: 'zone'; zone: string; column: StoryColumn; by: number }
  /** The zone that a ritual is held in. */
  | { kind: 'here'; column: StoryColumn; by: number }
  | { kind: 'city'; column: StoryColumn; by: number }
  /** 0..100, tonight only. */
  | { kind: 'resolve'; person: string; by: number }
  | { kind: 'scalar'; scalar: 'trust' | 'pressure'; by: number }
  /** The link between two people is made if there is none, and counts as `factor` links. */
  | { kind: 'tie'; a: string; b: string; factor: number }
  | { kind: 'policy'; policy: PolicyKey; value: string }
  | { kind: 'policy-by'; policy: PolicyKey; by: number }
  /** A fact that later scenes may ask about; a promise is one that is kept or broken: see `PromiseSpec`. */
  | { kind: 'fact'; fact: string; promise: boolean }
  /** Joins those who may dive from tonight, or stays off tonight's dive. */
  | { kind: 'dives'; person: string; dives: boolean };
export interface AnswerSpec {
  /** Facts that must hold before it can be said. */
  needs: string[];
  /** Evening hours over those of the scene. */
  hours: number;
  effects: Effect[];
}
/** When a scene can be seen: an evening or morning of a numbered night (1-based), with an ending, or after it. */
export type SceneWhen = { phase: 'dusk' | 'dawn'; night: number } | { phase: 'ending'; ending: string } | { phase: 'after' };
export interface SceneSpec {
  id: string;
  title: string;
  place: string;
  when: SceneWhen;
  /** Cast ids, the portrait's first. */
  with: string[];
  hours: number;
  /** Seen first, before anything else can be chosen. */
  opens: boolean;
  answers: AnswerSpec[];
}
/**
 * What became of a promise, as a fact of its own. It is broken for good by the first morning on which a fact of `unless` holds, or by the last
 * one if none of `when` does, where any is named; otherwise the last morning finds it kept.
 */
export interface PromiseSpec {
  fact: string;
  unless: string[];
  when: string[];
}
/** Somebody has not woken this morning, named or not. */
export const LOST_ANY = 'lost_any';
/** Facts a played night leaves while it runs, and the next lights-out forgets: a diver stood on an island; a diver's strength was spent. */
export const stoodFact = (person: string, zone: string): string => `stood_${person}_${zone}`.replaceAll('-', '_');
export const spentFact = (person: string): string => `spent_${person}`;
export const KEPT = 'kept_';
export const BROKEN = 'broken_';
/** A story: everything of its scenes but their sentences. */
export interface StorySpec {
  scenes: SceneSpec[];
  /** Facts that any answer can make true, promises among them. */
  facts: string[];
  promises: PromiseSpec[];
}
export interface RitualSpec {
  id: string;
  title: string;
  hours: number;
  effects: Effect[];
}
/** What a composed dream is made of; each acts on variables of the model by the composer's own amounts. */
export const DREAM_PARAMETERS = ['intensity', 'openness', 'novelty', 'tenderness'] as const;
export type DreamParameter = (typeof DREAM_PARAMETERS)[number];
/** A dream is five cards of four choices each. */
export const DREAM_CARDS = 5;
export const DREAM_CHOICES = 4;
/** One choice of a card, and how much of each parameter it adds, -1..1. */
export type DreamChoice = { id: string; title: string } & Record<DreamParameter, number>;
export interface DreamCard {
  id: string;
  title: string;
  choices: DreamChoice[];
}
/** An effect on the island it is composed for, or on the city's trust and pressure. */
export type DreamEffect = Extract<Effect, { kind: 'here' | 'scalar' }>;
export interface ComposerSpec {
  hours: number;
  cards: DreamCard[];
  /** What one of each parameter does. */
  effects: Record<DreamParameter, DreamEffect[]>;
}
export interface EndingSpec {
  id: string;
  outcome: 'won' | 'lost';
  /** Mean autonomy, connection, and the share of sleepers not trapped that it takes; the first ending that fits is the one. */
  autonomyAtLeast?: number;
  connectionAtLeast?: number;
  savedAtLeast?: number;
}
/** What can be done between two nights; a scenario without one sets its policies at any time. */
export interface EveningSpec {
  /** Hours to spend before each lights-out. */
  hours: number;
  /** Hours that signing one policy takes. */
  policyHours: number;
  /** Pressure from which the council takes an hour. */
  councilPressure: number;
  /** Pressure added by signing a policy: for each one of its unit, or each step of its list. */
  policyPressure: Partial<Record<PolicyKey, number>>;
  divers: number;
  rituals: RitualSpec[];
  /** Dreams can be composed, an island each. */
  composer?: ComposerSpec;
  /** Hours that reading the clinic's files on one island takes; absent: there are none. */
  filesHours?: number;
}
export type NetworkKind = 'city' | 'mixed' | 'poisson' | 'ws';
/** Reduced cases of model.md section 8 are reached by these, on the same systems. */
export interface Overrides {
  /** false: always in bed and in REM, no sleep, no slow psyche; only contagion runs. */
  physiology?: boolean;
  /** Coupling held at this for everyone, 0..1. */
  q?: number;
  /** Load feedback held at this. */
  phi?: number;
  /** End of a bout, chance a minute. */
  pEnd?: number;
  afterBout?: 'susceptible' | 'immune';
  /** `threshold`: only the complex contagion (lucidity) runs; `hazard`: only the simple one. Absent: both. */
  rule?: 'hazard' | 'threshold';
  /** Threshold of the complex contagion held at this. */
  theta?: number;
  immune?: { share: number; by: 'random' | 'hubs' };
  /** Sleepers in the contagion's state at tick 0 (nightmare under `hazard`, lucid under `threshold`). */
  seeds?: number;
  /** All rates are divided by this, so that a minute is a small step. */
  timeUnitMin?: number;
  /** Rogue programmes: base rate a minute and branching ratio held. */
  hawkes?: { mu: number; n: number };
  /** Held awake: from minute `fromMin` of the run nobody may be in bed for `lengthMin` minutes, and again each day for `days` days. */
  vigil?: { fromMin: number; lengthMin: number; days: number };
}
export interface NetworkSpec {
  kind: NetworkKind;
  /** Mean degree (poisson). */
  z?: number;
  /** Ring degree (ws), even. */
  k?: number;
  /** Rewiring share (ws). */
  p?: number;
  /** City only: links that cross zones are generated; true by default. */
  crossZone?: boolean;
}
export interface Scenario {
  format: 'nightmare-scenario';
  version: 1;
  id: string;
  title: string;
  about?: string;
  city: {
    sleepers: number;
    zones: ZoneSpec[];
    /** The scenario's own list; `gabriel` makes the Gabriel graph of the zones' places. */
    bridges: BridgeSpec[] | 'gabriel';
    river?: string;
  };
  cast: CastSpec[];
  policies: Policies;
  trust: number;
  pressure: number;
  nights: NightSpec[];
  /** Any constant of the model. */
  params?: Partial<Params>;
  network?: NetworkSpec;
  overrides?: Overrides;
  evening?: EveningSpec;
  story?: StorySpec;
  /** How the city takes a night. */
  dawnMoves?: DawnMove[];
  /** What the last night's outcome is called. */
  endings?: EndingSpec[];
  /** What a difficulty changes: pressure, never information. Multiplies the night's pressure, and what the Protocol wears by a part of it. */
  difficulty?: Partial<Record<Difficulty, number>>;
}

/** What a person sets of a sandbox night; `flawAtMin` null: the Protocol comes by load alone. */
export interface SandboxRules {
  sleepers: number;
  policies: Policies;
  flawAtMin: number | null;
  difficulty: Difficulty;
}
