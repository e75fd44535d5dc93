/**
 * Replays and saves as bytes, and back: container, then schema, then the orders' own codec. Nothing throws on bad input; the answer is a code
 * and, where the body is at fault, each place. The checks of the bodies are handed in, as the validator lives in content.
 */
import type { Fault } from '../content/faults';
import type { Parsed } from '../content/load';
import type { ReplayBody, SaveBody } from '../content/replaySchema';
import type { TimedOrder } from '../sim/vocabulary';
import { type ContainerFault, deflated, inflateCapped, MAX_BODY_BYTES, open, pack } from './container';
import { decodeTimed } from './journal';

/** `bad-body` and `bad-order` name their places in `faults`. */
export type FileFault = { ok: false; code: ContainerFault; faults: [] } | { ok: false; code: 'bad-body' | 'bad-order'; faults: Fault[] };
export type DecodedReplay = { ok: true; body: ReplayBody; orders: TimedOrder[] } | FileFault;
/** `waiting` act with the tick after the snapshot's; `record` is what the recorder had written, empty when it is not in the file. */
export type DecodedSave =
  | { ok: true; body: SaveBody; orders: TimedOrder[]; waiting: TimedOrder[]; snapshot: Uint8Array; record: Uint8Array; begun: Uint8Array | null }
  | FileFault;
/** The snapshot a night began with, as it lies in every save of that night: `size` bytes once it is unpacked. */
export interface PackedBeginning {
  packed: Uint8Array;
  size: number;
}
export type BodyCheck<T> = (value: unknown) => Parsed<T>;

export function encodeReplay(body: ReplayBody): Uint8Array {
  return pack('replay', body);
}

export const packBeginning = (snapshot: Uint8Array): PackedBeginning => ({ packed: deflated(snapshot), size: snapshot.length });

/** `record` lies behind the snapshot, `begun` behind that; their lengths are in the body. */
export function encodeSave(
  { recordBytes: _, begun: __, ...body }: SaveBody,
  snapshot: Uint8Array,
  record: Uint8Array = new Uint8Array(0),
  begun: PackedBeginning | null = null,
): Uint8Array {
  const parts = [snapshot, record, begun?.packed ?? new Uint8Array(0)];
  const blob = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    blob.set(part, at);
    at += part.length;
  }
  const told = {
    ...body,
    ...(record.length > 0 && { recordBytes: record.length }),
    ...(begun !== null && { begun: { packedBytes: begun.packed.length, bytes: begun.size } }),
  };
  return pack('save', told, blob);
}

export function decodeReplay(bytes: Uint8Array, check: BodyCheck<ReplayBody>): DecodedReplay {
  const opened = open('replay', bytes);
  if (!opened.ok) return { ok: false, code: opened.code, faults: [] };
  if (opened.blob.length > 0) return { ok: false, code: 'wrong-length', faults: [] };
  const checked = check(opened.value);
  if (!checked.ok) return { ok: false, code: 'bad-body', faults: checked.faults };
  const decoded = decodeOrders(checked.value.orders);
  return decoded.ok ? { ok: true, body: checked.value, orders: decoded.orders } : decoded;
}

export function decodeSave(bytes: Uint8Array, check: BodyCheck<SaveBody>): DecodedSave {
  const opened = open('save', bytes);
  if (!opened.ok) return { ok: false, code: opened.code, faults: [] };
  const checked = check(opened.value);
  if (!checked.ok) return { ok: false, code: 'bad-body', faults: checked.faults };
  const { orders, waiting, recordBytes = 0, begun: told } = checked.value;
  const beginsAt = opened.blob.length - (told?.packedBytes ?? 0);
  const snapshotBytes = beginsAt - recordBytes;
  if (snapshotBytes < 0) return { ok: false, code: 'wrong-length', faults: [] };
  if (told !== undefined && told.bytes > MAX_BODY_BYTES.save) return { ok: false, code: 'too-large', faults: [] };
  const begun = told === undefined ? null : inflateCapped(opened.blob.subarray(beginsAt), told.bytes);
  if (told !== undefined && begun === null) return { ok: false, code: 'bad-stream', faults: [] };
  const acted = decodeOrders(orders);
  if (!acted.ok) return acted;
  const given = decodeOrders(waiting ?? []);
  if (!given.ok) return given;
  return {
    ok: true,
    body: checked.value,
    orders: acted.orders,
    waiting: given.orders,
    snapshot: opened.blob.subarray(0, snapshotBytes),
    record: opened.blob.subarray(snapshotBytes, beginsAt),
    begun,
  };
}

function decodeOrders(coded: readonly number[][]): { ok: true; orders: TimedOrder[] } | FileFault {
  const orders = coded.map(decodeTimed);
  const faults = orders.flatMap((order, index) => (order === null ? [{ place: `orders[${index}]`, text: `[${coded[index]!.join(', ')}]` }] : []));
  return faults.length > 0 ? { ok: false, code: 'bad-order', faults } : { ok: true, orders: orders as TimedOrder[] };
}
