/**
 * What the city has beside its sleepers: islands, bridges, policies, the desk, the phase. Few and small, so plain records;
 * all of it is JSON that survives a round trip to the bit (no NaN, no -0), hashed and saved as text in a fixed key order.
 */
import type { StreamState } from '../../kernel/rng';
import type { Outcome, Policies } from '../vocabulary';

export interface Island {
  /** 0..1; at 0, under the Protocol, it falls. */
  stability: number;
  fallen: boolean;
  /** Ticks; -1 when not in force. */
  dimmedUntilTick: number;
  reboundUntilTick: number;
  listenedUntilTick: number;
}

export interface BridgeState {
  /** Sixteenths: 16 is a bridge nobody touched, 0 a closed one. */
  weight: number;
  /** Tick at which an isolated bridge opens again; -1 when open. */
  isolatedUntilTick: number;
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
    bridges: society.bridges.map((bridge) => ({ ...bridge })),
    rogueStream: { ...society.rogueStream },
  };
}
