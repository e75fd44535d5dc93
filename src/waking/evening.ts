/**
 * What the waking screens show and do: dusk, a scene, dawn. The screens are pure: everything comes in as one view and every wish
 * goes out through one callback, so that whoever runs the evening (a session, a replay, a test page) needs nothing of React, and a
 * screen can be looked at with no simulation behind it. Numbers are the model's own; sentences are chosen from them by the words.
 */
import type { PersonDetail } from '../session/protocol';
import type { Effect as StoryEffect } from '../sim/scenario';
import type { FearKind, Look, PolicyKey, Signature, WantKind } from '../sim/vocabulary';
import type { NightCurve } from '../stores/nightStore';
import type { IslandHours } from './islandHour';

/**
 * What an answer, a ritual or a policy does; a ritual's "here" is already a zone with a name. `buys`: what a gain of resolve really
 * comes to, since nobody has more than all of it; null for somebody who does not dive tonight.
 */
export type Effect = Exclude<StoryEffect, { kind: 'here' | 'resolve' }> | (Extract<StoryEffect, { kind: 'resolve' }> & { buys?: number | null });

/** Somebody with a face: a member of the cast, or any sleeper. */
export interface Face {
  /** Cast id; null for a person of the city. */
  id: string | null;
  sleeper: number;
  ageYears: number;
  /** Who they live with, since a household looks related. */
  household: number;
  look: Look;
  name: string;
}
/** Names by id, for sentences. */
export interface Names {
  people: Readonly<Record<string, string>>;
  zones: Readonly<Record<string, string>>;
}

export const MOODS = ['calm', 'uneasy', 'strained', 'breaking'] as const;
export type Mood = (typeof MOODS)[number];
/** Mean fear from which a zone is uneasy, strained, close to breaking. */
const MOOD_FROM = [0.12, 0.2, 0.28] as const;
export const moodOf = (fear: number): Mood => MOODS[MOOD_FROM.filter((from) => fear >= from).length]!;

export interface ZonePlace {
  id: string;
  name: string;
  x: number;
  y: number;
}
export interface ZoneHome extends ZonePlace {
  homes: number;
  people: number;
  /** Mean F, 0..1, and what the last night did to it. */
  fear: number;
  fearBy: number;
}
/** A bridge between two zones, and how many links use it. */
export interface ZoneTie {
  a: string;
  b: string;
  links: number;
}

export interface EveningHour {
  clockMin: number;
  /** What it went on; null while it is free. */
  spentOn: string | null;
}

export const DAY_METERS = ['rest', 'autonomy', 'connection', 'trust', 'pressure'] as const;
export type DayMeter = (typeof DAY_METERS)[number];
export interface MeterReading {
  meter: DayMeter;
  value: number;
  /** With what is previewed; null when nothing touches it. */
  after: number | null;
}

/** The levers of the sheet, in its order. */
export const LEVERS = ['mandate', 'sharing', 'sessionHours', 'cycles', 'profiling', 'gate', 'intensity'] as const satisfies readonly PolicyKey[];
export type LeverKey = (typeof LEVERS)[number];
export type LeverValue = number | string;
/** The places of each lever, from the loosest hold on the sleepers to the tightest. */
export const LEVER_VALUES: Readonly<Record<LeverKey, readonly LeverValue[]>> = {
  mandate: [0, 0.33, 0.8, 1],
  sharing: ['own', 'household', 'zone', 'all'],
  sessionHours: [7, 8, 9, 10],
  cycles: ['own', 'one'],
  profiling: ['none', 'light', 'deep'],
  gate: ['early', 'late'],
  intensity: [0.7, 0.85, 1, 1.2],
};
/** The place a value stands at; a number in between stands at the nearest. */
export const placeOf = (lever: LeverKey, value: LeverValue): number => {
  const values = LEVER_VALUES[lever];
  if (typeof value === 'string') return Math.max(0, values.indexOf(value));
  return values.reduce((best: number, at, index) => (Math.abs(Number(at) - value) < Math.abs(Number(values[best]) - value) ? index : best), 0);
};
export interface Lever {
  lever: LeverKey;
  /** In force last night. */
  before: LeverValue;
  /** Signed for tonight. */
  signed: LeverValue;
  /** It stood here as the evening began over the desk's head. */
  imposed: boolean;
  /** The council signs nothing below; absent where it leaves the lever alone. */
  least?: number;
  hours: number;
}
/** What a lever moves. `limit`: where it goes wrong. */
export const VARIABLES = ['coupling', 'load', 'spread', 'autonomy', 'pressure', 'trust', 'rest', 'connection', 'dependence', 'wake', 'known', 'reach'] as const;
export type Variable = (typeof VARIABLES)[number];
export interface VariableChange {
  variable: Variable;
  before: number;
  after: number;
  /** The end of its axis; 1 unless said. */
  most?: number;
  limit: number | null;
  /** Which way is good. */
  better: 'up' | 'down' | 'neither';
}
export const PARTIES = ['company', 'council', 'public', 'clinic', 'sleepless', 'households'] as const;
export type Party = (typeof PARTIES)[number];
export const STAKES = ['revenue', 'pressure', 'trust', 'patients', 'members', 'calls'] as const;
export type StakeKind = (typeof STAKES)[number];
export interface Stake {
  party: Party;
  stake: StakeKind;
  gains: boolean;
  /** Revenue as a share, pressure and trust in their own unit, the rest people. */
  by: number;
}
export interface LeverPreview {
  lever: LeverKey;
  value: LeverValue;
  changes: VariableChange[];
  stakes: Stake[];
}

export interface PersonToSee {
  scene: string;
  title: string;
  place: string;
  zone: string | null;
  /** The first speaks first. */
  faces: Face[];
  role: string;
  quote: string;
  hours: number;
  seen: boolean;
}
export interface Ritual {
  id: string;
  title: string;
  about: string;
  effects: Effect[];
  hours: number;
  held: boolean;
}
export interface DiverChoice {
  person: string;
  face: Face;
  resolve: number;
  signature: Signature | null;
  chosen: boolean;
  /** Why they cannot; null when they can. */
  kept: string | null;
}

/** What is asked for stands already, and not by the desk: where Autonomy is, and where it leads in a fortnight. */
export interface Imposed {
  autonomy: number;
  later: number;
}

export interface Evening {
  night: number;
  nights: number;
  title: string;
  zones: ZoneHome[];
  ties: ZoneTie[];
  hours: EveningHour[];
  meters: MeterReading[];
  levers: Lever[];
  /** What the sheet shows; null when the lever stands where it was. */
  preview: LeverPreview | null;
  /** The lever that is asked for tonight, by whom and to whose profit, and what leaving it moves at dawn; null when nothing is asked. */
  demand: {
    by: 'council' | 'company';
    lever: LeverKey;
    value: LeverValue;
    profits: 'council' | 'company';
    pressure: number;
    trust: number;
    imposed?: Imposed;
  } | null;
  people: PersonToSee[];
  rituals: Ritual[];
  /** What an hour can do for one island. */
  island: IslandHours;
  divers: DiverChoice[];
  diversMost: number;
  /** Faces by cast id, for what a lever costs later. */
  faces: Readonly<Record<string, Face>>;
  names: Names;
  /** There is something that can be taken back. */
  canUndo: boolean;
  /** The lever that the next thing taken back would put back; null when that would be something else. */
  lastSigned: LeverKey | null;
}
export interface EveningActs {
  onPreview: (lever: LeverKey, value: LeverValue) => void;
  onSign: (lever: LeverKey, value: LeverValue) => void;
  onUndo: () => void;
  onSee: (scene: string) => void;
  onRitual: (ritual: string) => void;
  onCompose: (zone: string, cards: number[]) => void;
  onReadFiles: (zone: string) => void;
  onToggleDiver: (person: string) => void;
  onLightsOut: () => void;
}
export const hoursLeft = (evening: Pick<Evening, 'hours'>): number => evening.hours.filter(({ spentOn }) => spentOn === null).length;

/** One line as it is shown: somebody's (a cast id), or the scene's own. */
export interface Line {
  speaker: string | null;
  text: string;
}
export interface AnswerView {
  text: string;
  about: string;
  hours: number;
  effects: Effect[];
  /** Facts it needs that do not hold: it cannot be said. */
  lacks: string[];
}
export interface SceneView {
  id: string;
  title: string;
  place: string;
  lines: Line[];
  portrait: Face;
  /** Beneath the name. */
  portraitAbout: string;
  /** Null where one thing is left to do, and nobody is asked. */
  answerer: Face | null;
  answers: AnswerView[];
  /** Which answer was given, and what followed. */
  given: number | null;
  aftermath: Line[];
  /** Null in the morning, when nothing is paid in hours. */
  hoursLeft: number | null;
  /** Those the evening had. */
  hours: number;
  names: Names;
}
export interface SceneActs {
  onAnswer: (index: number) => void;
  onLeave: () => void;
}

/** An order worth a number. `text` and `where` as they are read: "Ground", "Clara, Harrow Row". */
export interface OrderMark {
  tick: number;
  minute: number;
  text: string;
  where: string;
  /** An answer that was wrong. */
  failed: boolean;
}
export interface ChronicleSentence {
  tick: number;
  text: string;
  /** Index into the orders; null when it is of none. */
  order: number | null;
}
export type FateKind = 'lost' | 'freed' | 'safe';
export interface Fate {
  face: Face;
  fate: FateKind;
  minute: number | null;
  tick: number | null;
  /** Who or what it came from; empty where it is not known. */
  why: string;
}
export interface SleptNight {
  face: Face;
  about: string;
  hypnogram: PersonDetail['hypnogram'];
  bouts: { fromMin: number; toMin: number }[];
  lucid: { fromMin: number; toMin: number }[];
  /** Indices into the orders that touched them. */
  orders: number[];
  fear: FearKind;
  want: WantKind;
  /** How many of their neighbours turned lucid after them. */
  steadied: number;
}
export interface MeterMove {
  meter: DayMeter;
  before: number;
  after: number;
  /** What moved it, the most first. */
  whys: string[];
}
export interface DawnView {
  night: number;
  nights: number;
  title: string;
  won: boolean;
  /** What ended it, in one sentence. */
  end: string;
  /** Without a nightmare, and with one: together everybody in the city. */
  slept: number;
  troubled: number;
  /** Lucid after a nightmare, whoever told them. */
  woken: number;
  lost: number;
  meanSleepMin: number;
  curve: NightCurve;
  orders: OrderMark[];
  sentences: ChronicleSentence[];
  sleepers: SleptNight[];
  fates: Fate[];
  moves: MeterMove[];
  /** The next evening's title; null after the last. */
  next: string | null;
}
export interface DawnActs {
  onContinue: () => void;
  onWatch: () => void;
  onJump: (tick: number) => void;
}
