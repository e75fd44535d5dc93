/**
 * What the city has beside its sleepers: islands, bridges, policies, the desk, the phase. Few and small, so plain records;
 * all of it is JSON that survives a round trip to the bit (no NaN, no -0), hashed and saved as text in a fixed key order.
 */
import type { StreamState } from '../../kernel/rng';
import type { DiverOrder, Outcome, Policies, Signature } from '../vocabulary';

export interface Island {
  /** 0..1; at 0, under the Protocol, it falls. */
  stability: number;
  fallen: boolean;
  /** Ticks; -1 when not in force. */
  dimmedUntilTick: number;
  reboundUntilTick: number;
  listenedUntilTick: number;
  /** Divers who hold it now. */
  grounded: number;
  /** A signature's hour: own rhythm eases theta, hold keeps it from falling and its people from being trapped. */
  rhythmUntilTick: number;
  holdUntilTick: number;
  /** A guide lives here: a faceless friend that was named. */
  guide: boolean;
  /** The street's thread is known: one question is enough. */
  thread: boolean;
  /** Fear the sleepers here have had and not spent, 0..1. */
  unspentFear: number;
}

/** What a diver is doing now; `untilTick` -1: until told otherwise. */
export interface Task {
  order: DiverOrder;
  sinceTick: number;
  untilTick: number;
}

export interface Diver {
  sleeper: number;
  signature: Signature;
  /** Zone index, or the number of zones at the Centre. */
  place: number;
  /** Places still to pass; the first is reached at `arrivesTick`. */
  path: number[];
  arrivesTick: number;
  resolve: number;
  trapped: boolean;
  signatureSpent: boolean;
  shared: boolean;
  /** An order of theirs was carried out tonight. */
  dived: boolean;
  task: Task | null;
  plan: DiverOrder[];
  /** Asks answered rightly and wrongly. */
  right: number;
  wrong: number;
}

/** A being of the dream that is not a sleeper. */
export interface Entity {
  id: number;
  kind: number;
  place: number;
  /** The sleeper it belongs to, -1 for none. */
  sleeper: number;
  strength: number;
  bornTick: number;
  movesTick: number;
}

export interface BridgeState {
  /** Sixteenths: 16 is a bridge nobody touched, 0 a closed one. */
  weight: number;
  /** Tick at which an isolated bridge opens again; -1 when open. */
  isolatedUntilTick: number;
}

/** What a night's goal has to remember, by part: the best or worst it has stood at. People by when they joined. */
export interface GoalState {
  marks: number[];
  /** Whom tonight's visitors sit with, or sat. */
  held: number[];
  /** Of those, who has been seen to be. */
  found: number[];
  /** And who is lucid since. */
  back: number[];
}

export interface Society {
  policies: Policies;
  trust: number;
  pressure: number;
  /** 1-based; the night being played, or the last one. */
  night: number;
  /** Tick of this night's 22:00. */
  nightStartTick: number;
  /** True from lights-out to dawn of a night that counts; days between are stepped without phases. */
  playing: boolean;
  phase: number;
  /** Minutes load has stood above the overload mark without a break. */
  overloadMin: number;
  /** Minutes Lucidity has stood at the reversal mark without a break. */
  lucidHoldMin: number;
  wakeGateFailed: boolean;
  /** Divers who have shared their fear at the Centre. */
  shares: number;
  flawFired: boolean;
  attention: number;
  nextAttentionTick: number;
  outcome: Outcome;
  /** Load and its feedback as computed at the tick's start. */
  load: number;
  islands: Island[];
  bridges: BridgeState[];
  divers: Diver[];
  entities: Entity[];
  nextEntity: number;
  /** Moving average of X: how strong everyone's shadow is. */
  shadow: number;
  /** Until this tick travel takes a minute a bridge. */
  pathwayUntilTick: number;
  /** The Protocol has been lifted tonight. */
  reversed: boolean;
  /** Facts the story has made true, in the order they became so. */
  facts: string[];
  /** Scenes told, as indices into the story's, in the order they were. */
  told: number[];
  /** Rituals held this evening, as indices; an island that a dream was composed for, as the number of rituals and its own index more. */
  held: number[];
  /** Evening hours left. */
  hoursLeft: number;
  /** Ties that people made by day: `extra` sixteenths either way. */
  ties: { a: number; b: number; extra: number }[];
  /** Cast ids who may dive beside those the night names. */
  willing: string[];
  /** Tick it was lifted at, -1 before. */
  reversedTick: number;
  /** Nightmares ended tonight by turning lucid: people brought back. */
  freed: number;
  /** How far the night's goal has come; all empty where there is none. */
  goal: GoalState;
  /** Rogue programmes: self-excited part of the rate (a minute), and how many have run. */
  rogueExcitation: number;
  rogueCount: number;
  rogueStream: StreamState;
}

export function copySociety(society: Society): Society {
  return {
    ...society,
    policies: { ...society.policies },
    islands: society.islands.map((island) => ({ ...island })),
    divers: society.divers.map((diver) => ({
      ...diver,
      path: [...diver.path],
      task: diver.task ? { ...diver.task } : null,
      plan: [...diver.plan],
    })),
    entities: society.entities.map((entity) => ({ ...entity })),
    bridges: society.bridges.map((bridge) => ({ ...bridge })),
    facts: [...society.facts],
    told: [...society.told],
    held: [...society.held],
    ties: society.ties.map((tie) => ({ ...tie })),
    willing: [...society.willing],
    goal: { marks: [...society.goal.marks], held: [...society.goal.held], found: [...society.goal.found], back: [...society.goal.back] },
    rogueStream: { ...society.rogueStream },
  };
}
