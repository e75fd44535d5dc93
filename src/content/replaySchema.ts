/**
 * The bodies of a replay and of a save, as validators. The container around them (magic, checksum, capped inflate) is the replay
 * room's; it is handed these checks, as it may not reach the validator itself. What has to agree between fields is checked last.
 */
import * as z from 'zod/mini';
import { DIFFICULTIES, MAX_SLEEPERS } from '../sim/vocabulary';
import { faultText } from '../words/cli';
import type { Fault } from './faults';
import { checkShape, type Parsed } from './load';
import { finite, paramsSchema, whole } from './paramSchema';
import { id, line, MAX_NIGHTS, scenarioSchema, sleepersSchema } from './schema';

export const MAX_SEED_LENGTH = 200;
const MAX_ORDERS = 100_000;
const MAX_WAITING = 1000;
const MAX_CHECKPOINTS = 20_000;
/** A scenario's last night is at most 400 days after its first; this is somewhat more. */
export const MAX_TICK = 4_000_000;

const tick = whole(0, MAX_TICK);
const hash = z.string().check(z.length(16), z.regex(/^[0-9a-f]*$/));
const uint32 = whole(0, 4_294_967_295);
/** `[tick, kind, ...]`: the order's own codec to whole numbers. */
const codedOrder = z.array(uint32).check(z.minLength(2), z.maxLength(16));
const group = z.strictObject({ name: line(1, 40), hash, chunks: z.array(uint32).check(z.maxLength(64)) });
const checkpoint = z.strictObject({ tick, hash, groups: z.array(group).check(z.maxLength(100)) });
const deltas = z.strictObject({
  params: z.exactOptional(paramsSchema),
  sleepers: z.exactOptional(sleepersSchema),
  difficulty: z.exactOptional(z.enum(DIFFICULTIES)),
  /** 1-based night the run started at; absent: the first. */
  night: z.exactOptional(whole(1, MAX_NIGHTS)),
});
/** `hash` is of the effective scenario, deltas laid over it; `inline` is the file's own scenario when it is not a built-in one. */
const scenarioRef = z.strictObject({ id, hash, inline: z.exactOptional(scenarioSchema) });
export const seedSchema = line(1, MAX_SEED_LENGTH);
const outcome = z.string().check(z.maxLength(80), z.regex(/^(open|(won|lost)(:[a-z0-9]+(-[a-z0-9]+)*)?)$/));
const origin = { simVersion: line(1, 20), scenario: scenarioRef, seed: seedSchema, deltas };

export const replaySchema = z.strictObject({
  format: z.literal('nightmare-replay'),
  version: z.literal(1),
  ...origin,
  bot: z.exactOptional(id),
  orders: z.array(codedOrder).check(z.maxLength(MAX_ORDERS)),
  checkpoints: z.array(checkpoint).check(z.maxLength(MAX_CHECKPOINTS)),
  final: checkpoint,
  outcome,
  score: finite(0, 1_000_000),
});
const reading = z.strictObject({
  kind: z.enum(['wake-island', 'visitor', 'nightmares-at-most', 'sleep-at-least', 'bring-back', 'lift']),
  have: finite(-1, 1e9),
  need: finite(-1, 1e9),
  more: finite(-1, 1e9),
  find: whole(0, MAX_SLEEPERS),
  zone: whole(-1, 1000),
  sleeper: whole(-1, MAX_SLEEPERS),
  state: z.enum(['open', 'met', 'broken']),
});
/** What decided the night before its dawn: the world does not say when it was. */
const ending = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reversed'), tick, shares: whole(0, 100), lucid: whole(0, MAX_SLEEPERS), inBed: whole(0, MAX_SLEEPERS) }),
  z.strictObject({ kind: z.literal('half-trapped'), tick, trapped: whole(0, MAX_SLEEPERS), inBed: whole(0, MAX_SLEEPERS) }),
  z.strictObject({ kind: z.literal('goal'), tick, atDawn: z.boolean(), met: z.boolean(), part: reading }),
]);
export const saveSchema = z.strictObject({
  format: z.literal('nightmare-save'),
  version: z.literal(1),
  ...origin,
  /** Of the snapshot, which follows in the same file. */
  tick,
  hash,
  sleepers: whole(1, MAX_SLEEPERS),
  /** Given since the night began. */
  orders: z.array(codedOrder).check(z.maxLength(MAX_ORDERS)),
  /** Given and not acted yet: they act with the next tick, whose number each carries. */
  waiting: z.exactOptional(z.array(codedOrder).check(z.maxLength(MAX_WAITING))),
  /** Questions already put: sleeper, question, the wants its answer left open. */
  asked: z.exactOptional(z.array(z.array(uint32).check(z.minLength(2), z.maxLength(12))).check(z.maxLength(MAX_ORDERS))),
  ending: z.exactOptional(ending),
  /** Bytes behind the snapshot that hold the night on paper: what the recorder had written. */
  recordBytes: z.exactOptional(uint32),
  /** And behind that the snapshot this night began with, packed: its dawn is told from there. Absent at lights-out itself, and in saves of earlier versions. */
  begun: z.exactOptional(z.strictObject({ packedBytes: uint32, bytes: uint32 })),
});
export type ReplayBody = z.output<typeof replaySchema>;
export type SaveBody = z.output<typeof saveSchema>;

export function checkReplayBody(value: unknown): Parsed<ReplayBody> {
  const shaped = checkShape(replaySchema, value);
  if (!shaped.ok) return shaped;
  const { orders, checkpoints, final } = shaped.value;
  const faults: Fault[] = [...orderFaults(orders, final.tick)];
  checkpoints.forEach((point, index) => {
    const before = checkpoints[index - 1]?.tick ?? -1;
    if (point.tick <= before) faults.push({ place: `checkpoints[${index}].tick`, text: faultText.tickOrder(point.tick, before) });
    if (point.tick > final.tick) faults.push({ place: `checkpoints[${index}].tick`, text: faultText.pastTheEnd(point.tick, final.tick) });
  });
  return faults.length > 0 ? { ok: false, faults } : shaped;
}

export function checkSaveBody(value: unknown): Parsed<SaveBody> {
  const shaped = checkShape(saveSchema, value);
  if (!shaped.ok) return shaped;
  const faults = orderFaults(shaped.value.orders, shaped.value.tick);
  return faults.length > 0 ? { ok: false, faults } : shaped;
}

/** Orders lie in the order they acted, each before the tick the file ends at. */
function orderFaults(orders: readonly number[][], endTick: number): Fault[] {
  return orders.flatMap((order, index) => {
    const at = order[0]!;
    const before = orders[index - 1]?.[0] ?? 0;
    const place = `orders[${index}]`;
    if (at < before) return [{ place, text: faultText.tickOrder(at, before) }];
    return at >= endTick ? [{ place, text: faultText.pastTheEnd(at, endTick) }] : [];
  });
}
