/**
 * A world at a tick as bytes, and back. The snapshot holds what changes (columns, causes, society, tick); what does not is
 * made again from scenario and seed. Derived tallies are rebuilt. The state's hash travels along and must come out the same.
 */
import { hashWorld } from './hash';
import type { Scenario } from './scenario';
import { CauseLog } from './state/causes';
import { slabBytes, sleepersOver } from './state/sleepers';
import { copySociety, type Society } from './state/society';
import { deriveAll, talliesFor } from './state/tallies';
import { layWorld, type World, type WorldOptions } from './world';

export class SnapshotError extends Error {
  override name = 'SnapshotError';
}

const MAGIC = 0x534d574e; // 'NWMS'
const VERSION = 1;
const HEADER_WORDS = 4;

interface Meta {
  tick: number;
  hash: string;
  sleepers: number;
  causes: number;
  society: Society;
}

export function snapshot(world: World): Uint8Array {
  const meta: Meta = { tick: world.tick, hash: hashWorld(world).hash, sleepers: world.sleepers.count, causes: world.causes.count, society: world.society };
  const text = JSON.stringify(meta);
  const padded = Math.ceil(text.length / 8) * 8;
  const causes = world.causes.entries();
  const bytes = new Uint8Array(HEADER_WORDS * 4 + padded + world.sleepers.slab.byteLength + causes.byteLength);
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([MAGIC, VERSION, text.length, padded]);
  let at = HEADER_WORDS * 4;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126) throw new SnapshotError('a snapshot holds plain ASCII only');
    bytes[at + i] = code;
  }
  at += padded;
  bytes.set(new Uint8Array(world.sleepers.slab), at);
  at += world.sleepers.slab.byteLength;
  bytes.set(new Uint8Array(causes.buffer, causes.byteOffset, causes.byteLength), at);
  return bytes;
}

/** Throws SnapshotError, with one clear sentence, when the bytes are not a snapshot of this scenario and seed. */
export function restore(scenario: Scenario, seed: string, options: WorldOptions, bytes: Uint8Array): World {
  const copy = bytes.slice();
  const { meta, body } = readMeta(copy);
  const base = layWorld(scenario, seed, options);
  if (meta.sleepers !== base.sleepers.count) throw new SnapshotError(`the snapshot is of ${meta.sleepers} sleepers, the scenario has ${base.sleepers.count}`);
  if (!isListOf(meta.society?.islands, base.society.islands.length) || !isListOf(meta.society.bridges, base.bridges.length)) {
    throw new SnapshotError('the snapshot is of another city');
  }
  const size = slabBytes(meta.sleepers);
  if (copy.length !== body + size + meta.causes * 16) throw new SnapshotError('the snapshot is cut short or has bytes to spare');
  const causes = CauseLog.from(new Int32Array(copy.buffer.slice(body + size)));
  const world: World = {
    ...base,
    sleepers: sleepersOver(meta.sleepers, copy.buffer.slice(body, body + size)),
    society: copySociety(meta.society),
    causes,
    tick: meta.tick,
  };
  if (hashWorld(world).hash !== meta.hash) throw new SnapshotError('the snapshot has been altered: its hash does not match');
  deriveAll(world);
  return world;
}

function isListOf(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length;
}

function readMeta(bytes: Uint8Array): { meta: Meta; body: number } {
  if (bytes.length < HEADER_WORDS * 4) throw new SnapshotError('too short to be a snapshot');
  const [magic, version, length, padded] = new Uint32Array(bytes.buffer.slice(0, HEADER_WORDS * 4));
  if (magic !== MAGIC) throw new SnapshotError('not a snapshot');
  if (version !== VERSION) throw new SnapshotError(`snapshot version ${version}, this program reads ${VERSION}`);
  const start = HEADER_WORDS * 4;
  if (length! > padded! || start + padded! > bytes.length) throw new SnapshotError('the snapshot is cut short');
  let text = '';
  for (let i = 0; i < length!; i++) text += String.fromCharCode(bytes[start + i]!);
  try {
    const meta = JSON.parse(text) as Meta;
    if (!Number.isInteger(meta.tick) || !Number.isInteger(meta.sleepers) || !Number.isInteger(meta.causes) || meta.tick < 0)
      throw new SnapshotError('the snapshot has no valid head');
    return { meta, body: start + padded! };
  } catch {
    throw new SnapshotError('the snapshot has no valid head');
  }
}

/** A second world that goes its own way; static parts are shared. */
export function fork(world: World): World {
  const copy: World = {
    ...world,
    sleepers: sleepersOver(world.sleepers.count, world.sleepers.slab.slice(0)),
    society: copySociety(world.society),
    causes: world.causes.copy(),
    tallies: talliesFor(world.sleepers.count, world.society.islands.length, world.bridges.length),
  };
  deriveAll(copy);
  return copy;
}
