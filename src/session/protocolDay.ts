/** What the worker tells the page between nights: the evening as it stands, a scene as it is told, the report of a night. */
import type { DawnCause, DemandCause, DemandSpec, DreamChoice, DreamEffect, Effect } from '../sim/scenario';
import type { Meters, Order, Outcome, Policies, PolicyKey, Refusal, Signature, Weaving } from '../sim/vocabulary';
import type { CameBy } from './protocolNight';

/** A beat of the night's page: what happened, in numbers and ids. `diver`: the sleeper who dives; `zone`, `place`: zone index, the number of zones at the Centre. */
export type NightBeat =
  | { kind: 'quiet-start'; asleep: number }
  | { kind: 'first'; sleeper: number; by: CameBy }
  | { kind: 'crosses'; from: number; to: number; giver: number; taker: number; by: CameBy }
  | { kind: 'grounds'; diver: number; zone: number }
  | { kind: 'asks'; diver: number; sleeper: number; want: number; right: boolean; freed: number }
  | { kind: 'faces'; diver: number; being: number; place: number }
  | { kind: 'weaves'; diver: number; work: Weaving; index: number }
  | { kind: 'signs'; diver: number; signature: Signature; place: number }
  | { kind: 'strains'; phase: 'strained' | 'overload' }
  /** `struck`: how many on those islands the flaw has put into a nightmare. */
  | { kind: 'latches'; flaw: boolean; zones: number[]; struck: number }
  | { kind: 'falls'; zone: number; trapped: number }
  | { kind: 'lost'; sleeper: number; source: number; by: CameBy }
  | { kind: 'freed'; sleeper: number; diver: number }
  | { kind: 'tips'; zone: number; lucid: number; of: number }
  | { kind: 'diver-trapped'; diver: number; place: number }
  | { kind: 'rescues'; diver: number; other: number }
  | { kind: 'shares'; diver: number; fear: number; nth: number }
  | { kind: 'reverses' | 'collapses'; count: number; of: number }
  /** `woke`: of those who had a nightmare, how many are out of it. */
  | { kind: 'dawn'; latched: boolean; nightmares: number; woke: number; trapped: number; sleptMin: number };
/** Why a meter of the day moved; those of DAWN_CAUSES and a demand's are the scenario's own. */
export type MoveCause =
  | DawnCause
  | DemandCause
  | 'evening'
  | 'slept'
  | 'nightmares'
  | 'shut'
  | 'mandate'
  | 'profiling'
  | 'own-rest'
  | 'asked'
  | 'kept-company'
  | 'dreams'
  | 'waking-life';
/** Minutes after 22:00. */
export interface Stretch {
  fromMin: number;
  toMin: number;
}
/** What a night came to. `fates`: of the named; `tick` -1 where there is none. */
export interface DawnReport {
  night: number;
  nights: number;
  outcome: Outcome;
  sleptThrough: number;
  broughtBack: number;
  lost: number;
  meanSleepMin: number;
  curve: { minutes: number[]; dread: number[]; lucidity: number[]; load: number[]; r: number[] };
  beats: { tick: number; weight: number; beat: NightBeat }[];
  /** Everything that was done, in its order, whether the page tells of it or not; `order`: an act of the desk. */
  orders: ({ tick: number; beat: NightBeat } | { tick: number; order: Order })[];
  /** Zones that woke themselves. */
  woke: number[];
  /** `from`: who it came from, or who told them, -1 for nobody; `by`: how it came to whoever is lost, null for the others. */
  fates: { sleeper: number; fate: 'lost' | 'freed' | 'shaken' | 'safe'; tick: number; from: number; by: CameBy | null }[];
  /** `steadied`: of those tied to them, how many turned lucid while they were. */
  hypnograms: { sleeper: number; stages: Uint8Array; bouts: Stretch[]; lucid: Stretch[]; steadied: number; fear: number; want: number }[];
  before: EveningState['meters'];
  after: EveningState['meters'];
  /** Why each meter moved: its parts add up to its move. `count` of what the cause counts, 0 where it counts nothing. */
  moves: { meter: keyof EveningState['meters']; by: number; cause: MoveCause; count: number }[];
  /** The night after; null after the last. `changed`: what is in force at its evening whatever the desk had signed. */
  next: { title: string; days: number; changed: { policy: PolicyKey; value: number | string }[] } | null;
}

/** A scene as it is told now. `speaker`: a cast id or a voice, null for the scene's own lines. `lacks`: what an answer needs and does not hold. */
export interface ToldScene {
  scene: number;
  lines: { speaker: string | null; text: string }[];
  answers: { text: string; about: string; hours: number; effects: Effect[]; lacks: string[]; after: { speaker: string | null; text: string }[] }[];
}

/** What dreams are composed of; `effects`: what a choice does on the island, which adds up over the cards. */
export interface ComposerState {
  hours: number;
  cards: { id: string; title: string; choices: (DreamChoice & { effects: DreamEffect[] })[] }[];
}
/** The clinic's files on a zone. `seen`: how many came with a fear; `thread`: the commonest of them, -1 for none, and how many share it. */
export interface ClinicFiles {
  zone: number;
  seen: number;
  thread: number;
  sharing: number;
  people: ClinicFile[];
}
/** `afraid`: 0..1; `fear`: into FEARS, -1 where none is written down; `closest`: the most afraid of those tied to them elsewhere, -1 for nobody. */
export interface ClinicFile {
  sleeper: number;
  afraid: number;
  fear: number;
  home: number[];
  ties: number;
  closest: number;
}

/** An evening or a morning as it stands, with everything that was signed and can still be taken back. */
export interface EveningState {
  phase: 'dusk' | 'dawn';
  night: number;
  nights: number;
  hours: number;
  hoursLeft: number;
  meters: Pick<Meters, 'rest' | 'autonomy' | 'connection' | 'trust' | 'pressure'>;
  policies: Policies;
  /** What this night has begun with over the desk's head. */
  inForce: Partial<Policies>;
  mandateAtLeast: number;
  /** What somebody asks of this evening; null when nobody does. */
  demand: { by: DemandSpec['by']; policy: PolicyKey; value: number | string; profits: DemandSpec['profits']; pressure: number; trust: number } | null;
  /** Those of this moment. `index` into the story's scenes; `people`: cast ids. */
  scenes: { index: number; id: string; title: string; place: string; people: string[]; hours: number; opens: boolean; told: boolean }[];
  rituals: { id: string; title: string; hours: number; effects: Effect[]; held: boolean }[];
  divers: { sleeper: number; resolve: number; signature: Signature }[];
  /** Who may dive; `person` into the cast. */
  candidates: { person: number; sleeper: number }[];
  diversMost: number;
  /** `composed`: a dream is composed for it; `read`: its files are read. */
  zones: { people: number; homes: number; fear: number; composed: boolean; read: boolean }[];
  composer: ComposerState | null;
  /** Null where there are none. */
  filesHours: number | null;
  /** Of the zones that are read. */
  files: ClinicFiles[];
  facts: string[];
  /** Orders given and not yet acted: what can be taken back. */
  waiting: Order[];
  /** Mean coupling, load and R with everyone in bed; autonomy a fortnight on; dependence now. */
  outlook: { coupling: number; load: number; spread: number; autonomyLater: number; dependence: number };
}

/** What is asked between nights. */
export type DayAsk =
  | { kind: 'evening' }
  /** What the evening would be with these orders too. */
  | { kind: 'weigh'; orders: Order[] }
  | { kind: 'tell'; scene: number }
  | { kind: 'report' }
  | { kind: 'next-night' }
  /** The last morning is over. */
  | { kind: 'close' };
export type DayAnswer =
  /** `began`: as it was before anything was signed. */
  | { kind: 'evening'; state: EveningState; began: EveningState; quotes: Record<number, string> }
  | { kind: 'weighed'; state: EveningState }
  | { kind: 'refused'; why: Refusal }
  | { kind: 'told'; told: ToldScene }
  | { kind: 'report'; report: DawnReport; startTick: number }
  /** The next night's evening has come; the city is told anew. */
  | { kind: 'moved-on' }
  /** What became of everybody, and what was true when it was over. */
  | { kind: 'closed'; epilogues: Epilogue[]; facts: string[] };

/** A page of what came after. `people`: cast ids; `met`: the player had to do with one of them, or it is the city's. */
export interface Epilogue {
  met: boolean;
  title: string;
  place: string;
  people: string[];
  lines: ToldScene['lines'];
}
