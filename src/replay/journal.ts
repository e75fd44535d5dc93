/**
 * What is written while a run is played: the orders that acted, by tick, and a hash of the world every so many ticks. An order
 * that was refused is not written, so on playback every order must be legal; one that is not shows that the file is not this night's.
 */
import type { ReplayBody } from '../content/replaySchema';
import { decodeOrder, encodeOrder } from '../sim/commands/index';
import { hashWorld } from '../sim/hash';
import type { Scenario } from '../sim/scenario';
import type { Order, TimedOrder, Verdict } from '../sim/vocabulary';
import type { World } from '../sim/world';
import { scoreOf } from './score';
import { SIM_VERSION } from './simVersion';

/** Ticks between checkpoints unless asked otherwise: a hundred simulated minutes. */
export const CHECKPOINT_TICKS = 600;
type Checkpoint = ReplayBody['final'];

/** Where a run came from: all that the world is a function of, beside the orders. */
export interface RunOrigin {
  scenarioId: string;
  /** Of the effective scenario. */
  contentHash: string;
  /** The scenario as its file has it, when it is not built in. */
  inline?: Scenario;
  seed: string;
  deltas: ReplayBody['deltas'];
}

export class Journal {
  readonly orders: TimedOrder[] = [];
  readonly checkpoints: Checkpoint[] = [];
  readonly everyTicks: number;

  constructor(everyTicks: number = CHECKPOINT_TICKS) {
    this.everyTicks = everyTicks;
  }

  /** After a step: what was given at `tick` and how each was met. */
  note(tick: number, orders: readonly Order[], verdicts: readonly Verdict[]): void {
    orders.forEach((order, index) => {
      if (verdicts[index]!.ok) this.orders.push({ tick, order });
    });
  }

  /** Takes a checkpoint when one is due at the world's tick. */
  watch(world: World): Checkpoint | null {
    if (world.tick % this.everyTicks !== 0) return null;
    const point = checkpointOf(world);
    this.checkpoints.push(point);
    return point;
  }

  body(world: World, origin: RunOrigin, bot?: string): ReplayBody {
    return {
      format: 'nightmare-replay',
      version: 1,
      ...originFields(origin),
      ...(bot === undefined ? {} : { bot }),
      orders: this.orders.map(codeOrder),
      checkpoints: this.checkpoints,
      final: checkpointOf(world),
      outcome: world.society.outcome,
      score: scoreOf(world),
    };
  }
}

export function originFields(origin: RunOrigin): Pick<ReplayBody, 'simVersion' | 'scenario' | 'seed' | 'deltas'> {
  const inline = origin.inline === undefined ? {} : { inline: origin.inline };
  return { simVersion: SIM_VERSION, scenario: { id: origin.scenarioId, hash: origin.contentHash, ...inline }, seed: origin.seed, deltas: origin.deltas };
}

export function checkpointOf(world: World): Checkpoint {
  const { hash, groups } = hashWorld(world);
  return { tick: world.tick, hash, groups };
}

export const codeOrder = ({ tick, order }: TimedOrder): number[] => [tick, ...encodeOrder(order)];

/** Null when the numbers are no order. */
export function decodeTimed(coded: readonly number[]): TimedOrder | null {
  const order = decodeOrder(coded.slice(1));
  return order === null ? null : { tick: coded[0]!, order };
}
